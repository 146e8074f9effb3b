#include "core/store/factsreader.h"
#include "core/store/orderswriter.h"
#include "core/store/store.h"
#include "core/store/store_p.h"

namespace afterparcel
{

namespace
{

std::vector<qint64> idsOf(Database& database, const QStringList& gids)
{
    std::vector<qint64> ids;
    Query query(
        database,
        QStringLiteral("SELECT id FROM orders WHERE gid IN (SELECT value FROM json_each(?)) ORDER BY id"));
    query.run(listToJson(gids));
    while (query.next()) {
        ids.push_back(query.number(0));
    }
    return ids;
}

} // namespace

Result<int> Store::saveOrders(const std::vector<Order>& orders, const QDateTime& seenAt)
{
    if (orders.empty()) {
        return 0;
    }
    WriteScope transaction(*d->database);
    OrdersWriter writer(*d->database, d->hasher, seenAt);
    writer.write(orders);
    d->deriver(d->clock.now()).derive(writer.changed(), Deriver::Texts::Changed);
    // A first sight whose commit fails was seen all the same.
    if (auto committed = d->commit(transaction, writer.firstSights(), Private::OnFailure::Keep); !committed) {
        return tl::unexpected(committed.error());
    }
    return static_cast<int>(writer.changed().size());
}

Result<void> Store::markDeleted(const QStringList& gids, const QDateTime& at)
{
    WriteScope transaction(*d->database);
    const std::vector<qint64> ids = idsOf(*d->database, gids);
    Query query(*d->database, QStringLiteral("UPDATE orders SET deleted_at = ? WHERE deleted_at IS NULL "
                                             "AND id IN (SELECT value FROM json_each(?))"));
    query.run(at, idsToJson(ids));
    d->deriver(d->clock.now()).derive(ids);
    return transaction.commit();
}

Result<std::optional<OrderFacts>> Store::facts(const QString& gid) const
{
    const ReadScope scope(*d->database);
    std::optional<OrderFacts> found;
    if (const auto id = findOrder(*d->database, gid)) {
        std::vector<StoredFacts> stored = readFacts(*d->database, {*id});
        if (!stored.empty()) {
            found = std::move(stored.front().facts);
        }
    }
    return scope.result(std::move(found));
}

Result<QStringList> Store::unsentCreatedBetween(const QDateTime& from, const QDateTime& to,
                                                const QDateTime& readBefore) const
{
    const ReadScope scope(*d->database);
    QStringList gids;
    Query query(*d->database,
                QStringLiteral(
                    "SELECT o.gid FROM orders o JOIN requests r ON r.order_id = o.id "
                    "WHERE o.created_at >= ? AND o.created_at < ? AND o.read_at < ? "
                    "AND (r.status <> 'sent' OR r.message_due_at IS NOT NULL) ORDER BY o.created_at, o.id"));
    query.run(from, to, readBefore);
    while (query.next()) {
        gids.append(query.text(0));
    }
    return scope.result(std::move(gids));
}

Result<void> Store::noteRead(const QStringList& gids, const QDateTime& at)
{
    WriteScope transaction(*d->database);
    Query query(*d->database, QStringLiteral("UPDATE orders SET read_at = ? WHERE read_at < ? "
                                             "AND gid IN (SELECT value FROM json_each(?))"));
    query.run(at, at, listToJson(gids));
    return transaction.commit();
}

Result<QDateTime> Store::lastRead(const QString& gid) const
{
    const ReadScope scope(*d->database);
    Query query(*d->database, QStringLiteral("SELECT read_at FROM orders WHERE gid = ?"));
    query.run(gid);
    return scope.result(query.next() ? query.moment(0) : QDateTime());
}

Result<int> Store::unfulfilledCreatedBetween(const QDateTime& from, const QDateTime& to) const
{
    const ReadScope scope(*d->database);
    Query query(
        *d->database,
        QStringLiteral("SELECT COUNT(*) FROM orders WHERE created_at >= ? AND created_at < ? "
                       "AND completely_fulfilled = 0 AND cancelled_at IS NULL AND deleted_at IS NULL"));
    query.run(from, to);
    return scope.result(query.next() ? query.integer(0) : 0);
}

} // namespace afterparcel
