#include "core/store/packagesreader.h"

#include "core/store/names.h"

namespace afterparcel
{

namespace
{

void readAttempts(Database& database, const QString& ids, QHash<qint64, PackageFacts>& packages)
{
    Query query(database,
                QStringLiteral("SELECT package_id, at, outcome, code, message FROM creation_attempts "
                               "WHERE package_id IN (SELECT value FROM json_each(?)) ORDER BY id"));
    query.run(ids);
    while (query.next()) {
        packages[query.number(0)].attempts.push_back({query.moment(1),
                                                      fromName<CreationAttempt::Outcome>(query.text(2)),
                                                      query.integer(3), query.text(4)});
    }
}

void readNews(Database& database, const QString& ids, QHash<qint64, PackageFacts>& packages)
{
    Query query(database,
                QStringLiteral(
                    "SELECT package_id, learned_at, updated_at, tag, subtag, delivery_date, "
                    "delivered_checkpoint_time, delivered_checkpoint_recorded_at, last_checkpoint, returned "
                    "FROM tracking_news WHERE package_id IN (SELECT value FROM json_each(?)) ORDER BY id"));
    query.run(ids);
    while (query.next()) {
        TrackingNews news;
        news.learnedAt = query.moment(1);
        news.updatedAt = query.moment(2);
        news.tag = query.text(3);
        news.subtag = query.text(4);
        news.deliveryDate = query.text(5);
        news.deliveredCheckpointTime = query.text(6);
        news.deliveredCheckpointRecordedAt = query.moment(7);
        news.lastCheckpoint = query.text(8);
        news.returned = query.flag(9);
        packages[query.number(0)].news.push_back(std::move(news));
    }
}

void readDecisions(Database& database, const QString& ids, QHash<qint64, PackageFacts>& packages)
{
    Query query(database, QStringLiteral("SELECT package_id, at, kind, slug FROM package_decisions "
                                         "WHERE package_id IN (SELECT value FROM json_each(?)) ORDER BY id"));
    query.run(ids);
    while (query.next()) {
        packages[query.number(0)].decisions.push_back(
            {query.moment(1), fromName<PackageDecision::Kind>(query.text(2)), query.text(3)});
    }
}

} // namespace

QHash<qint64, PackageFacts> readPackages(Database& database, const std::vector<qint64>& ids)
{
    QHash<qint64, PackageFacts> packages;
    if (ids.empty()) {
        return packages;
    }
    const QString wanted = idsToJson(ids);
    Query query(database,
                QStringLiteral(
                    "SELECT id, number_key, carrier_key, number, carrier, tracking_id, slug, last_asked_at "
                    "FROM packages WHERE id IN (SELECT value FROM json_each(?))"));
    query.run(wanted);
    while (query.next()) {
        PackageFacts& package = packages[query.number(0)];
        package.key = {query.text(1), query.text(2)};
        package.number = query.text(3);
        package.carrier = query.text(4);
        package.trackingId = query.text(5);
        package.slug = query.text(6);
        package.lastAskedAt = query.instant(7);
    }
    readAttempts(database, wanted, packages);
    readNews(database, wanted, packages);
    readDecisions(database, wanted, packages);
    return packages;
}

std::optional<qint64> findPackage(Database& database, const PackageKey& key)
{
    Query query(database, QStringLiteral("SELECT id FROM packages WHERE number_key = ? AND carrier_key = ?"));
    query.run(key.number, key.carrier);
    if (!query.next()) {
        return std::nullopt;
    }
    return query.number(0);
}

std::vector<qint64> ordersOfPackage(Database& database, qint64 package)
{
    std::vector<qint64> orders;
    Query query(database, QStringLiteral("SELECT order_id FROM order_packages WHERE package_id = ?"));
    query.run(package);
    while (query.next()) {
        orders.push_back(query.number(0));
    }
    return orders;
}

} // namespace afterparcel
