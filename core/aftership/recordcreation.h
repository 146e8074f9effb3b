#pragma once

#include "core/aftership/adoption.h"
#include "core/aftership/aftershipclient.h"
#include "core/aftership/api.h"

#include <QHash>

namespace afterparcel
{

/// All that one attempt needs, as values.
struct CreationJob {
    QJsonObject body;
    QHash<QString, QString> onRequest; ///< see fieldsOnRequest()
    AdoptionWish wish;
};

/// One attempt to create a record, with its corrections, adoption, and the look-up after a lost answer (T8).
[[nodiscard]] QCoro::Task<CreationOutcome> createRecord(std::shared_ptr<AfterShipApi> api, CreationJob job,
                                                        Cancellation cancellation);

} // namespace afterparcel
