#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/database.h"

#include <QString>

namespace afterparcel
{

/// Writes a store's database, journal, settings and templates into one new file, which is an SQLite database
/// itself, readable by its owner alone. No secret is in it (D1). BadInput if the file exists.
[[nodiscard]] Result<void> writeBackup(Database& database, const QString& folder, const QString& file);

/// D4: puts a store's folder back to what a backup, or one of the daily copies, holds. What is there now is
/// set aside, never deleted. The present journal stays and gets what the backup's knows beyond it, so that at
/// the next opening everything sent, decided or unsubscribed since is entered again, and nobody is asked
/// twice. Returns what was done, in sentences. BadInput for a file that is no backup of this store,
/// NewerData; nothing is changed then. Nobody else may have the store open: the caller holds the data lock.
[[nodiscard]] Result<QString> restoreBackup(const QString& folder, const QString& file, const Clock& clock);

} // namespace afterparcel
