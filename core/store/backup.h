#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/database.h"

#include <QString>

namespace afterparcel
{

struct BackupContent;

/// Writes a store's database, journal, settings, templates and sent e-mails into one new file, which is an
/// SQLite database itself, readable by its owner alone. No secret is in it (D1). BadInput if the file exists.
[[nodiscard]] Result<void> writeBackup(Database& database, const QString& folder, const QString& file);

/// D4: puts a store's folder back to what a backup, or one of the daily copies, holds. What is there now is
/// set aside, never deleted; kept e-mails are added to those that are there. The present journal stays and
/// gets what the backup's knows beyond it, so that at the next opening everything sent, decided or
/// unsubscribed since is entered again, and nobody is asked twice. Returns what was done, in sentences.
/// BadInput for a file that is no backup of this store, NewerData; nothing is changed then. InUse while
/// anybody has the store open; the caller holds the data lock.
[[nodiscard]] Result<QString> restoreBackup(const QString& folder, const QString& file, const Clock& clock);

/// What restoring a file into a folder would bring back. Errors as there; reads alone.
[[nodiscard]] Result<BackupContent> inspectBackup(const QString& folder, const QString& file);

/// Removes what a restore that was cut short left behind. Nobody may be restoring.
void removeInterruptedRestores(const QString& folder);

} // namespace afterparcel
