#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/addresshash.h"
#include "core/store/database.h"
#include "core/store/folderuse.h"
#include "core/store/journal.h"

#include <memory>

namespace afterparcel
{

/// What opening a store's folder yields.
struct OpenedStore {
    std::unique_ptr<FolderUse> use; ///< outlives the database
    std::unique_ptr<Database> database;
    AddressHasher hasher;
    QString report; ///< what was damaged and what became of it, in sentences; empty: nothing
};

/// The database file of a store's folder.
[[nodiscard]] QString databasePath(const QString& folder);

/// D4 in one: owner-only folder, refusing newer data, migrating, setting a damaged database aside and
/// restoring the newest good copy, the salt, and the journal's replay. One process at a time. InUse while a
/// backup is being restored.
[[nodiscard]] Result<OpenedStore> openStore(const QString& folder, const Clock& clock);

} // namespace afterparcel
