#include "core/store/erasure.h"

#include "core/base/logging.h"
#include "core/store/copies.h"
#include "core/store/factsreader.h"
#include "core/store/opening.h"
#include "core/store/statevalues.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace afterparcel
{

namespace
{

/// Each with the ids of the orders as its one argument.
const std::array<QString, 8> kErasures{
    QStringLiteral("DELETE FROM followed_packages WHERE order_id IN (SELECT value FROM json_each(?))"),
    QStringLiteral("DELETE FROM order_packages WHERE order_id IN (SELECT value FROM json_each(?))"),
    QStringLiteral("DELETE FROM tracking_entries WHERE sighting_id IN (SELECT id FROM tracking_sightings "
                   "WHERE order_id IN (SELECT value FROM json_each(?)))"),
    QStringLiteral("DELETE FROM search_texts WHERE order_id IN (SELECT value FROM json_each(?))"),
    // The timeline and the explanations name parcels, servers' words name addresses.
    QStringLiteral("DELETE FROM events WHERE order_id IN (SELECT value FROM json_each(?))"),
    QStringLiteral(
        "UPDATE requests SET explanation = '[]', buyer_key = NULL, carriers = NULL, tracking = NULL "
        "WHERE order_id IN (SELECT value FROM json_each(?))"),
    QStringLiteral("UPDATE send_attempts SET answer = '' WHERE order_id IN (SELECT value FROM json_each(?))"),
    QStringLiteral("UPDATE decisions SET note = '' WHERE order_id IN (SELECT value FROM json_each(?))"),
};

std::vector<qint64> numbersOf(Query& query)
{
    std::vector<qint64> numbers;
    while (query.next()) {
        numbers.push_back(query.number(0));
    }
    return numbers;
}

std::vector<qint64> packagesOf(Database& database, const QString& orders)
{
    Query query(database, QStringLiteral("SELECT DISTINCT package_id FROM order_packages "
                                         "WHERE order_id IN (SELECT value FROM json_each(?))"));
    query.run(orders);
    return numbersOf(query);
}

/// A parcel that an order of somebody else shares stays.
void erasePackages(Database& database, const std::vector<qint64>& packages)
{
    Query query(database, QStringLiteral("DELETE FROM packages WHERE id IN (SELECT value FROM json_each(?)) "
                                         "AND id NOT IN (SELECT package_id FROM order_packages) "
                                         "AND id NOT IN (SELECT package_id FROM followed_packages)"));
    query.run(idsToJson(packages));
}

Result<void> eraseFromCopy(const QString& path, const QString& addressHash)
{
    Database copy;
    if (auto opened = copy.open(path); !opened) {
        return opened;
    }
    {
        WriteScope transaction(copy);
        eraseBuyers(copy, ordersToErase(copy, addressHash), Erasure::Forgotten);
        if (auto committed = transaction.commit(); !committed) {
            return committed;
        }
    }
    return scrub(copy).and_then([&copy] { return copy.execute(QStringLiteral("VACUUM")); }).and_then([&copy] {
        return copy.execute(QStringLiteral("PRAGMA journal_mode = DELETE")); // leaves no log beside the copy
    });
}

} // namespace

void eraseBuyers(Database& database, const std::vector<qint64>& orders, Erasure erasure)
{
    const QString ids = idsToJson(orders);
    const std::vector<qint64> packages = packagesOf(database, ids);
    for (const QString& sql : kErasures) {
        Query(database, sql).run(ids);
    }
    erasePackages(database, packages);
    Query(database, QStringLiteral("DELETE FROM recovered_entries WHERE order_gid IN (SELECT gid FROM orders "
                                   "WHERE id IN (SELECT value FROM json_each(?)))"))
        .run(ids);
    Query(database,
          QStringLiteral("UPDATE orders SET forgotten = ?, email = '', first_name = '', last_name = '', "
                         "default_phone = '', default_phone_country = '', ship_postal_code = '', "
                         "ship_province = '', ship_city = '', status_page_url = '', tags = '[]', "
                         "customer_tags = '[]' WHERE id IN (SELECT value FROM json_each(?))"))
        .run(static_cast<int>(erasure), ids);
}

QStringList messageIdsOf(Database& database, const std::vector<qint64>& orders)
{
    Query query(database, QStringLiteral("SELECT message_id FROM send_attempts "
                                         "WHERE order_id IN (SELECT value FROM json_each(?))"));
    query.run(idsToJson(orders));
    QStringList ids;
    while (query.next()) {
        ids.append(query.text(0));
    }
    return ids;
}

std::vector<qint64> ordersToErase(Database& database, const QString& addressHash)
{
    Query query(database, QStringLiteral(
                              "SELECT id FROM orders WHERE address_hash = ? AND forgotten <> ? ORDER BY id"));
    query.run(addressHash, static_cast<int>(Erasure::Forgotten));
    return numbersOf(query);
}

Result<void> scrub(Database& database)
{
    return database.execute(QStringLiteral("INSERT INTO request_search (request_search) VALUES ('optimize')"))
        .and_then([&database] { return database.single(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); })
        .map([](const QVariant&) {});
}

QStringList copiesToErase(const QString& folder)
{
    QStringList paths;
    const auto add = [&paths](const QDir& dir, const QString& pattern) {
        for (const QFileInfo& file : dir.entryInfoList({pattern}, QDir::Files)) {
            paths.append(file.filePath());
        }
    };
    add(QDir(copiesFolder(folder)), QStringLiteral("*.sqlite"));
    add(QDir(folder), QFileInfo(databasePath(folder)).fileName() + QStringLiteral(".replaced-*"));
    return paths;
}

QStringList eraseFromCopies(const QString& folder, const QString& addressHash)
{
    QStringList left;
    const QDir copies(copiesFolder(folder));
    for (const QFileInfo& file : copies.entryInfoList({QStringLiteral("*.sqlite")}, QDir::Files)) {
        const Result<void> erased = eraseFromCopy(file.filePath(), addressHash);
        if (!erased) {
            qCWarning(lcStore) << "a copy is removed, since nothing can be erased from it:" << file.fileName()
                               << erased.error().detail;
            if (!QFile::remove(file.filePath())) {
                left.append(file.filePath());
            }
        }
    }
    // What was set aside somebody may want to rescue: it is named where it can't be changed, never removed.
    // What a restore replaced is mostly sound, what is damaged is not looked at.
    const QString database = QFileInfo(databasePath(folder)).fileName();
    const QDir aside(folder);
    for (const QFileInfo& file :
         aside.entryInfoList({database + QStringLiteral(".replaced-*")}, QDir::Files)) {
        if (!eraseFromCopy(file.filePath(), addressHash)) {
            left.append(file.filePath());
        }
    }
    for (const QFileInfo& file :
         aside.entryInfoList({database + QStringLiteral(".damaged-*")}, QDir::Files)) {
        left.append(file.filePath());
    }
    return left;
}

QStringList forgottenHashes(Database& database)
{
    return listFromJson(stateValue(database, kForgotten));
}

void rememberForgotten(Database& database, const QString& addressHash)
{
    QStringList hashes = forgottenHashes(database);
    if (!hashes.contains(addressHash)) {
        hashes.append(addressHash);
        setStateValue(database, kForgotten, listToJson(hashes));
    }
}

} // namespace afterparcel
