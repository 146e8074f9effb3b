#include "core/store/factsreader.h"
#include "core/store/journalentries.h"
#include "core/store/names.h"
#include "core/store/packagesreader.h"
#include "core/store/store.h"
#include "core/store/store_p.h"

#include <QSet>

#include <algorithm>

namespace afterparcel
{

namespace
{

/// How long a parcel that is lost, gone back or failed is still asked about: its last word may be followed by
/// another (T8, T13), but not for ever.
constexpr int kAfterwardsDays = 60;

/// Unsent requests whose parcels matter: not those that Q1 stops, which follow none, and not those that only
/// the merchant can send (T11).
const QString kUnsent = QStringLiteral("r.status NOT IN ('sent', 'not_scheduled')");

void insertAttempt(Database& database, qint64 package, const CreationAttempt& attempt)
{
    Query query(database,
                QStringLiteral("INSERT INTO creation_attempts (package_id, at, outcome, code, message) "
                               "VALUES (?, ?, ?, ?, ?)"));
    query.run(package, attempt.at, nameOf(attempt.outcome), attempt.code, attempt.message);
}

/// News that AfterShip has told before, word for word; when it was learned makes no difference.
bool isKnownNews(Database& database, qint64 package, const TrackingNews& news)
{
    const auto known = readPackages(database, {package}).value(package).news;
    return std::any_of(known.begin(), known.end(), [&](TrackingNews other) {
        other.learnedAt = news.learnedAt;
        return other == news;
    });
}

void insertNews(Database& database, qint64 package, const TrackingNews& news)
{
    Query query(database,
                QStringLiteral("INSERT INTO tracking_news (package_id, learned_at, updated_at, tag, subtag, "
                               "delivery_date, delivered_checkpoint_time, delivered_checkpoint_recorded_at, "
                               "last_checkpoint, returned) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    query.run(package, news.learnedAt, news.updatedAt, news.tag, news.subtag, news.deliveryDate,
              news.deliveredCheckpointTime, news.deliveredCheckpointRecordedAt, news.lastCheckpoint,
              news.returned);
}

void setSlug(Database& database, qint64 package, const QString& slug)
{
    if (!slug.isEmpty()) {
        Query query(database, QStringLiteral("UPDATE packages SET slug = ? WHERE id = ? AND slug <> ?"));
        query.run(slug, package, slug);
    }
}

struct Candidate {
    qint64 package = 0;
    qint64 order = 0;
};

/// One order for each package without a record: the first fulfilled.
std::vector<Candidate> withoutRecord(Database& database)
{
    std::vector<Candidate> candidates;
    QSet<qint64> seen;
    Query query(database, QStringLiteral("SELECT f.package_id, f.order_id FROM requests r "
                                         "JOIN followed_packages f ON f.order_id = r.order_id "
                                         "JOIN packages p ON p.id = f.package_id "
                                         "WHERE p.tracking_id = '' AND f.state = 'open' AND ") +
                              kUnsent + QStringLiteral(" ORDER BY r.fulfilled_at, f.order_id, f.package_id"));
    query.run();
    while (query.next()) {
        if (!seen.contains(query.number(0))) {
            seen.insert(query.number(0));
            candidates.push_back({query.number(0), query.number(1)});
        }
    }
    return candidates;
}

QHash<qint64, OrderFacts> factsById(Database& database, const std::vector<Candidate>& candidates)
{
    QSet<qint64> ids;
    for (const Candidate& candidate : candidates) {
        ids.insert(candidate.order);
    }
    QHash<qint64, OrderFacts> result;
    for (const StoredFacts& stored : readFacts(database, {ids.cbegin(), ids.cend()})) {
        result.insert(stored.id, stored.facts);
    }
    return result;
}

} // namespace

Result<std::vector<CreationDue>> Store::creationsDue(const QDateTime& now) const
{
    const ReadScope scope(*d->database);
    std::vector<CreationDue> due;
    if (!d->isIntegrationOn()) {
        return scope.result(std::move(due));
    }
    std::vector<Candidate> candidates = withoutRecord(*d->database);
    std::vector<qint64> ids;
    ids.reserve(candidates.size());
    for (const Candidate& candidate : candidates) {
        ids.push_back(candidate.package);
    }
    const QHash<qint64, PackageFacts> packages = readPackages(*d->database, ids);
    const auto isLater = [&](const Candidate& candidate) {
        const auto at = nextCreationAt(packages.value(candidate.package), now);
        return !at || *at > now;
    };
    candidates.erase(std::remove_if(candidates.begin(), candidates.end(), isLater), candidates.end());
    const QHash<qint64, OrderFacts> orders = factsById(*d->database, candidates);
    for (const Candidate& candidate : candidates) {
        due.push_back({packages.value(candidate.package), orders.value(candidate.order)});
    }
    return scope.result(std::move(due));
}

Result<void> Store::addCreationAttempt(const PackageKey& key, const CreationAttempt& attempt)
{
    WriteScope transaction(*d->database);
    const auto package = findPackage(*d->database, key);
    if (!package) {
        return d->database->ok() ? noSuchPackage(key) : tl::unexpected(*d->database->error());
    }
    insertAttempt(*d->database, *package, attempt);
    d->deriver(d->clock.now()).derive(ordersOfPackage(*d->database, *package));
    return transaction.commit();
}

Result<void> Store::setRecord(const PackageKey& key, const QString& trackingId, const QString& slug,
                              const CreationAttempt& attempt)
{
    WriteScope transaction(*d->database);
    const auto package = findPackage(*d->database, key);
    if (!package) {
        return d->database->ok() ? noSuchPackage(key) : tl::unexpected(*d->database->error());
    }
    Query query(*d->database, QStringLiteral("UPDATE packages SET tracking_id = ? WHERE id = ?"));
    query.run(trackingId, *package);
    setSlug(*d->database, *package, slug);
    insertAttempt(*d->database, *package, attempt);
    d->deriver(d->clock.now()).derive(ordersOfPackage(*d->database, *package));
    return transaction.commit();
}

Result<void> Store::forgetRecord(const PackageKey& key, const QDateTime& at)
{
    WriteScope transaction(*d->database);
    const auto package = findPackage(*d->database, key);
    if (!package) {
        return d->database->ok() ? noSuchPackage(key) : tl::unexpected(*d->database->error());
    }
    Query query(*d->database,
                QStringLiteral("UPDATE packages SET tracking_id = '', last_asked_at = ? WHERE id = ?"));
    query.run(at, *package);
    d->deriver(d->clock.now()).derive(ordersOfPackage(*d->database, *package));
    return transaction.commit();
}

Result<std::vector<PackageFacts>> Store::openPackages() const
{
    const ReadScope scope(*d->database);
    std::vector<qint64> ids;
    Query query(
        *d->database,
        QStringLiteral("SELECT DISTINCT p.id FROM requests r "
                       "JOIN followed_packages f ON f.order_id = r.order_id "
                       "JOIN packages p ON p.id = f.package_id WHERE p.tracking_id <> '' "
                       "AND (f.state = 'open' OR (f.state <> 'delivered' AND r.fulfilled_at > ?)) AND ") +
            kUnsent + QStringLiteral(" ORDER BY p.id"));
    query.run(d->clock.now().addDays(-kAfterwardsDays));
    while (query.next()) {
        ids.push_back(query.number(0));
    }
    const QHash<qint64, PackageFacts> packages = readPackages(*d->database, ids);
    std::vector<PackageFacts> open;
    open.reserve(ids.size());
    for (const qint64 id : ids) {
        open.push_back(packages.value(id));
    }
    return scope.result(std::move(open));
}

Result<QStringList> Store::fulfillmentsInDoubt() const
{
    const ReadScope scope(*d->database);
    QStringList gids;
    Query query(*d->database,
                QStringLiteral("SELECT u.gid FROM requests r JOIN fulfillments u ON u.order_id = r.order_id "
                               "WHERE u.cancelled = 0 AND u.delivered_at IS NULL AND r.fulfilled_at > ? "
                               "AND EXISTS (SELECT 1 FROM followed_packages f "
                               "WHERE f.order_id = r.order_id AND f.state = 'failed') AND ") +
                    kUnsent + QStringLiteral(" ORDER BY u.order_id, u.position"));
    query.run(d->clock.now().addDays(-kAfterwardsDays));
    while (query.next()) {
        gids.append(query.text(0));
    }
    return scope.result(std::move(gids));
}

Result<int> Store::addFulfillmentNews(const std::vector<FulfillmentNews>& news)
{
    WriteScope transaction(*d->database);
    QSet<qint64> touched;
    int added = 0;
    Query update(*d->database,
                 QStringLiteral("UPDATE fulfillments SET in_transit_at = COALESCE(?, in_transit_at), "
                                "delivered_at = ? WHERE order_id = ? AND gid = ? AND delivered_at IS NOT ?"));
    for (const FulfillmentNews& item : news) {
        const auto order = item.deliveredAt ? findOrder(*d->database, item.orderGid) : std::nullopt;
        if (!order) {
            continue;
        }
        update.run(item.inTransitAt, item.deliveredAt, *order, item.fulfillmentGid, item.deliveredAt);
        if (update.affected() > 0) {
            touched.insert(*order);
            ++added;
        }
    }
    d->deriveNow(touched);
    return transaction.commit(added);
}

Result<int> Store::addNews(const std::vector<PackageNews>& news)
{
    WriteScope transaction(*d->database);
    QSet<qint64> touched;
    int added = 0;
    for (const PackageNews& item : news) {
        const auto package = findPackage(*d->database, item.key);
        if (!package || isKnownNews(*d->database, *package, item.news)) {
            continue;
        }
        insertNews(*d->database, *package, item.news);
        setSlug(*d->database, *package, item.slug);
        for (const qint64 order : ordersOfPackage(*d->database, *package)) {
            touched.insert(order);
        }
        ++added;
    }
    d->deriveNow(touched);
    return transaction.commit(added);
}

Result<void> Store::noteAsked(const std::vector<PackageKey>& keys, const QDateTime& at)
{
    WriteScope transaction(*d->database);
    Query query(
        *d->database,
        QStringLiteral("UPDATE packages SET last_asked_at = ? WHERE number_key = ? AND carrier_key = ?"));
    for (const PackageKey& key : keys) {
        query.run(at, key.number, key.carrier);
    }
    return transaction.commit();
}

} // namespace afterparcel
