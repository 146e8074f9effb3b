#pragma once

#include "core/base/cancellation.h"
#include "core/store/store.h"
#include "core/sync/services.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace afterparcel
{

/// What a stage works with; a value, because coroutines take values. What it points to outlives the pass.
struct StageContext {
    Store* store = nullptr;       ///< not owned
    Services* services = nullptr; ///< not owned
    Cancellation cancellation;
    std::function<void(const QString& what, qint64 done, qint64 total)> progress; ///< total 0: not known
    bool full = false;           ///< asked for by hand: pauses after failures are not waited for
    QString storeFolder = {};    ///< with the merchant's e-mail templates and the mails that were sent
    QStringList onlyOrders = {}; ///< gids; not empty: the send stage sends the messages of these alone (S7)

    [[nodiscard]] QDateTime now() const { return services->clock().now(); }
    [[nodiscard]] const Settings& settings() const { return services->settings(); }
};

/// What a stage did, for people: "3 orders read". An error means that it did not run to its end.
using StageResult = Result<QString>;

} // namespace afterparcel
