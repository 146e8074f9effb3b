#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sync/storeplace.h"

#include <QStringList>

namespace afterparcel
{

/// D4: puts a store back to a backup or a daily copy, opens it once, so that the journal is entered, and
/// notes it in the activity. Returns what was done and what comes next, in sentences. Blocks. Errors: those
/// of Store::restore() and Store::open(); InUse while another process holds the data directory (S3).
[[nodiscard]] Result<QStringList> restoreStore(const StorePlace& place, const QString& file,
                                               const Clock& clock);

} // namespace afterparcel
