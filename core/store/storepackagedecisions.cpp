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
                           PackageDecision decision)
{
    for (const PackageDecision& other : facts.decisions) {
        decision.at = std::max(decision.at, other.at.addMSecs(1));
    }
    for (const CreationAttempt& attempt : facts.attempts) {
        decision.at = std::max(decision.at, attempt.at.addMSecs(1));
    }
    const QJsonObject entry = packageDecisionEntry(facts.key, decision);
    Query query(database,
                QStringLiteral("INSERT INTO package_decisions (package_id, at, kind, slug, journal_id) "
                               "VALUES (?, ?, ?, ?, ?)"));
    query.run(package, decision.at, nameOf(decision.kind), decision.slug, Journal::idOf(entry));
    return entry;
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
    const QDateTime now = d->clock.now();
    decision.at = decision.at.isValid() ? decision.at : now;
    Deriver deriver = d->deriver(now);
    const auto keys = packagesToDecide(stored.front().facts, numbers, decision, deriver);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    std::vector<QJsonObject> entries;
    QSet<qint64> touched;
    for (const PackageKey& key : *keys) {
        const auto package = findPackage(*d->database, key);
        if (!package) {
            return d->database->ok() ? noSuchPackage(key) : tl::unexpected(*d->database->error());
        }
        const PackageFacts facts = readPackages(*d->database, {*package}).value(*package);
        entries.push_back(insertDecision(*d->database, *package, facts, decision));
        for (const qint64 id : ordersOfPackage(*d->database, *package)) {
            touched.insert(id);
        }
    }
    d->deriveNow(touched);
    if (auto committed = d->commit(transaction, entries, Private::OnFailure::Void); !committed) {
        return tl::unexpected(committed.error());
    }
    return static_cast<int>(keys->size());
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
