#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QDateTime>
#include <QString>

namespace afterparcel
{

/// Where a store's copies are.
[[nodiscard]] QString copiesFolder(const QString& folder);

/// Writes a whole, consistent copy of an open database, readable by its owner alone. A plain file copy could
/// miss rows that are in the write-ahead log only. The target appears when it is complete, or not at all.
[[nodiscard]] Result<void> copyDatabase(Database& database, const QString& target);

/// D4: one copy a day, the newest seven kept.
[[nodiscard]] Result<void> keepDailyCopy(Database& database, const QString& folder, const QDateTime& now);

/// True if the file is a database without damage.
[[nodiscard]] bool isSound(const QString& path);

/// The newest daily copy that is sound; empty if there is none.
[[nodiscard]] QString newestGoodCopy(const QString& folder);

} // namespace afterparcel
