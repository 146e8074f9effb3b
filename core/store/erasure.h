#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace afterparcel
{

/// What stays of an order whose buyer's data was erased is told by orders.forgotten.
enum class Erasure {
    Forgotten = 1, ///< the buyer was forgotten: never asked again (D5)
    Expired = 2,   ///< kept for as long as the merchant wanted (D9)
};

/// Erases what is known of the buyers of these orders: names, addresses, parcels, words of servers. What
/// stays is a stone: the order's name and id, its products, what was sent when, and the address as a hash
/// (D5). Part of an operation of the database; the requests are to be derived anew.
void eraseBuyers(Database& database, const std::vector<qint64>& orders, Erasure erasure);

/// The Message-IDs of these orders' messages: what was kept of them has to go too (decisions/0014).
[[nodiscard]] QStringList messageIdsOf(Database& database, const std::vector<qint64>& orders);

/// The orders of an address that still hold buyers' data.
[[nodiscard]] std::vector<qint64> ordersToErase(Database& database, const QString& addressHash);

/// Makes SQLite overwrite what it deletes, in the pages of tables and of the search index, and in the log.
/// For the connection that erased, after its commit.
[[nodiscard]] Result<void> scrub(Database& database);

/// The copies of the database in a store's folder that an address is erased from: daily ones, and those that
/// a restore replaced.
[[nodiscard]] QStringList copiesToErase(const QString& folder);

/// Erases an address from every copy of the database in a store's folder, and from those that a restore
/// replaced. A copy that can't be changed (its format is too old, it is damaged) is removed; what was set
/// aside never is. Returns what could be neither: files that the merchant has to remove.
[[nodiscard]] QStringList eraseFromCopies(const QString& folder, const QString& addressHash);

/// Addresses of forgotten buyers, as hashes (D5). Part of an operation of the database.
[[nodiscard]] QStringList forgottenHashes(Database& database);
void rememberForgotten(Database& database, const QString& addressHash);

} // namespace afterparcel
