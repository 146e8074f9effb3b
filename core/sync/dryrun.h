#pragma once

#include "core/sync/services.h"

#include <QCoroTask>
#include <QStringList>

namespace afterparcel
{

/// What the next pass would do.
struct DryRun {
    QStringList creations; ///< "#1001 UPS 1Z..."
    QStringList messages;  ///< "#1001 to j***@example.com"
};

/// Reads orders and news into a copy of the store's folder, derives there, and throws the copy away: nothing
/// is written, nothing is created, nothing is sent. The caller holds the DataLock, so that the copy is whole.
[[nodiscard]] QCoro::Task<Result<DryRun>> dryRun(QString folder, Services* services,
                                                 Cancellation cancellation);

} // namespace afterparcel
