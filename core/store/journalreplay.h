#pragma once

#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/journal.h"

#include <QHash>
#include <QJsonObject>

#include <vector>

namespace afterparcel
{

/// What comparing the journal with the database found.
struct Replay {
    int entered = 0; ///< entries that the database did not know
    int damaged = 0; ///< lines of the journal that can't be read
};

/// D4: enters what the journal knows and the database does not: connection time, claims and their outcomes,
/// decisions, unsubscribes, first sights. A claim without an outcome that the database does not know may have
/// been sent (S6). Requests are not derived here; the orders touched are noted for the next
/// Store::setSettings().
[[nodiscard]] Result<Replay> replayJournal(Database& database, const Journal& journal);

/// Entries that wait for their orders, by the order's gid.
using RecoveredEntries = QHash<QString, std::vector<QJsonObject>>;
[[nodiscard]] RecoveredEntries recoveredEntries(Database& database, const QStringList& gids);
/// Enters them for an order that came back. Part of an operation of the database.
void enterRecovered(Database& database, qint64 order, const std::vector<QJsonObject>& entries);

} // namespace afterparcel
