#include "core/domain/packageschedule.h"
#include "core/store/activitylog.h"
#include "core/store/factsreader.h"
#include "core/store/journalentries.h"
#include "core/store/names.h"
#include "core/store/packagerules.h"
#include "core/store/packagesreader.h"
#include "core/store/store.h"
#include "core/store/store_p.h"
#include "core/store/timelinetext.h"

#include <algorithm>

namespace afterparcel
{

namespace
{

/// Inserts it behind everything that happened to the package, also where the clock went back in between.
QJsonObject insertDecision(Database& database, qint64 package, const PackageFacts& facts,
                           PackageDecision decision, const QString& bulk = QLatin1String(""))
{
    for (const PackageDecision& other : facts.decisions) {
        decision.at = std::max(decision.at, other.at.addMSecs(1));
    }
    for (const CreationAttempt& attempt : facts.attempts) {
        decision.at = std::max(decision.at, attempt.at.addMSecs(1));
    }
    const QJsonObject entry = packageDecisionEntry(facts.key, decision);
    Query query(database,
                QStringLiteral("INSERT INTO package_decisions (package_id, at, kind, slug, journal_id, bulk) "
                               "VALUES (?, ?, ?, ?, ?, ?)"));
    query.run(package, decision.at, nameOf(decision.kind), decision.slug, Journal::idOf(entry), bulk);
    return entry;
}

struct PackageWish {
    QStringList numbers;
    PackageDecision decision;
    QString bulk;
};

struct PackageChanges {
    std::vector<QJsonObject> entries;
    QSet<qint64> orders; ///< whose requests are to be derived anew
};

/// Those of the numbers that are on the order's parcels.
QStringList ownNumbers(const OrderFacts& facts, const QStringList& numbers)
{
    QStringList own;
    for (const QString& number : numbers) {
        const QString wanted = PackageKey::of(number, {}).number;
        if (std::any_of(facts.packages.begin(), facts.packages.end(),
                        [&](const PackageFacts& package) { return package.key.number == wanted; })) {
            own.append(number);
        }
    }
    return own;
}

/// Checks a decision about an order's parcels and writes it into the database. Returns for how many.
Result<int> decideParcels(Database& database, const Deriver& deriver, const OrderFacts& order,
                          const PackageWish& wish, PackageChanges& changes)
{
    const auto keys = packagesToDecide(order, wish.numbers, wish.decision, deriver);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    for (const PackageKey& key : *keys) {
        const auto package = findPackage(database, key);
        if (!package) {
            return database.ok() ? noSuchPackage(key) : tl::unexpected(*database.error());
        }
        const PackageFacts facts = readPackages(database, {*package}).value(*package);
        changes.entries.push_back(insertDecision(database, *package, facts, wish.decision, wish.bulk));
        for (const qint64 id : ordersOfPackage(database, *package)) {
            changes.orders.insert(id);
        }
    }
    return static_cast<int>(keys->size());
}

} // namespace

Result<void> Store::addPackageDecision(const PackageKey& key, const PackageDecision& decision)
{
    WriteScope transaction(*d->database);
    const auto package = findPackage(*d->database, key);
    if (!package) {
        return d->database->ok() ? noSuchPackage(key) : tl::unexpected(*d->database->error());
    }
    const PackageFacts facts = readPackages(*d->database, {*package}).value(*package);
    const QJsonObject entry = insertDecision(*d->database, *package, facts, decision);
    noteActivity(*d->database,
                 activityEntry(ActivityKind::Decision, nameOf(decision.kind),
                               packageDecisionText(facts, decision), d->clock.now()),
                 kMergeQuarterHour);
    d->deriver(d->clock.now()).derive(ordersOfPackage(*d->database, *package));
    return d->commit(transaction, {entry}, Private::OnFailure::Void);
}

Result<int> Store::decidePackages(const QString& gid, const QStringList& numbers, PackageDecision decision)
{
    WriteScope transaction(*d->database);
    const auto order = findOrder(*d->database, gid);
    const std::vector<StoredFacts> stored =
        order ? readFacts(*d->database, {*order}) : std::vector<StoredFacts>();
    if (stored.empty()) {
        return d->database->ok() ? noSuchOrder(gid) : tl::unexpected(*d->database->error());
    }
    decision.at = decision.at.isValid() ? decision.at : d->clock.now();
    PackageChanges changes;
    Result<int> made = decideParcels(*d->database, d->deriver(d->clock.now()), stored.front().facts,
                                     {numbers, decision, QLatin1String("")}, changes);
    if (!made) {
        return made;
    }
    d->deriveNow(changes.orders);
    return d->commit(transaction, changes.entries, Private::OnFailure::Void).map([&] { return *made; });
}

Result<BulkBatch> Store::decidePackagesBatch(const RequestRows& rows, const QStringList& numbers,
                                             PackageDecision decision, const QString& bulk)
{
    WriteScope transaction(*d->database);
    decision.at = decision.at.isValid() ? decision.at : d->clock.now();
    const Deriver deriver = d->deriver(d->clock.now());
    BulkBatch batch;
    PackageChanges changes;
    for (const StoredFacts& stored : readFacts(*d->database, rows)) {
        const Order& order = stored.facts.order;
        const QStringList own = ownNumbers(stored.facts, numbers);
        const Result<int> made =
            decideParcels(*d->database, deriver, stored.facts, {own, decision, bulk}, changes);
        if (made) {
            batch.decided.append(order.gid);
        } else {
            batch.failures.push_back({order.gid, order.name, made.error().text(), std::nullopt});
        }
    }
    d->deriveNow(changes.orders);
    return d->commit(transaction, changes.entries, Private::OnFailure::Void).map([&] { return batch; });
}

Result<std::vector<PackageFacts>> Store::changesDue() const
{
    const ReadScope scope(*d->database);
    std::vector<PackageFacts> due;
    if (!d->isIntegrationOn()) {
        return scope.result(std::move(due));
    }
    std::vector<qint64> ids;
    Query query(*d->database,
                QStringLiteral("SELECT DISTINCT p.id FROM package_decisions m "
                               "JOIN packages p ON p.id = m.package_id "
                               "JOIN followed_packages f ON f.package_id = p.id "
                               "JOIN requests r ON r.order_id = f.order_id WHERE p.tracking_id <> '' "
                               "AND r.status NOT IN ('sent', 'not_scheduled') ORDER BY p.id"));
    query.run();
    while (query.next()) {
        ids.push_back(query.number(0));
    }
    const QHash<qint64, PackageFacts> packages = readPackages(*d->database, ids);
    for (const qint64 id : ids) {
        const PackageFacts package = packages.value(id);
        if (pendingChange(package)) {
            due.push_back(package);
        }
    }
    return scope.result(std::move(due));
}

} // namespace afterparcel
