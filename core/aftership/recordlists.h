#pragma once

#include "core/aftership/aftershipclient.h"
#include "core/aftership/api.h"

namespace afterparcel
{

/// A list of records, read to its end page by page. A record that can't be read is reported in
/// AfterShipApi::recordErrors (D7).
[[nodiscard]] QCoro::Task<Result<std::vector<TrackingRecord>>>
listRecords(std::shared_ptr<AfterShipApi> api, std::vector<std::pair<QString, QString>> filter,
            Cancellation cancellation);

/// The records with these numbers, as few requests as the limits of the list allow.
[[nodiscard]] QCoro::Task<Result<std::vector<TrackingRecord>>>
listByNumbers(std::shared_ptr<AfterShipApi> api, QStringList numbers, Cancellation cancellation);

} // namespace afterparcel
