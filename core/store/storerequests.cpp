#include "core/store/factsreader.h"
#include "core/store/requestsql.h"
#include "core/store/requestviews.h"
#include "core/store/store.h"
#include "core/store/store_p.h"
#include "core/store/timeline.h"

namespace afterparcel
{

namespace
{

void count(RequestCounts& counts, const QString& status, int n)
{
    switch (statusFromString(status).value_or(Status::NeedsAttention)) {
    case Status::WillSend:
        counts.willSend = n;
        break;
    case Status::WaitingForDelivery:
        counts.waitingForDelivery = n;
        break;
    case Status::Sent:
        counts.sent = n;
        break;
    case Status::NotScheduled:
        counts.notScheduled = n;
        break;
    case Status::Skipped:
        counts.skipped = n;
        break;
    case Status::NeedsAttention:
        counts.needsAttention = n;
        break;
    }
}

QStringList gidsWhere(Database& database, const QString& condition, const std::vector<QVariant>& arguments)
{
    QStringList gids;
    Query query(database, QStringLiteral("SELECT gid FROM orders WHERE %1 ORDER BY id").arg(condition));
    query.execute(arguments);
    while (query.next()) {
        gids.append(query.text(0));
    }
    return gids;
}

std::vector<qint64> listedRows(Database& database, const RequestQuery& query, const QDateTime& now)
{
    const ListStatement statement = listStatement(database, query, now);
    std::vector<qint64> ids;
    Query found(database, statement.sql);
    found.execute(statement.arguments);
    while (found.next()) {
        ids.push_back(found.number(0));
    }
    return ids;
}

} // namespace

Result<std::vector<RequestView>> Store::requests(const RequestQuery& query) const
{
    const ReadScope scope(*d->database);
    return scope.result(readViews(*d->database, listedRows(*d->database, query, d->clock.now())));
}

Result<std::vector<RequestView>> Store::requestsAt(const std::vector<qint64>& rows) const
{
    const ReadScope scope(*d->database);
    return scope.result(readViews(*d->database, rows));
}

Result<RequestCounts> Store::counts(const RequestFilter& filter) const
{
    const ReadScope scope(*d->database);
    RequestFilter everyStatus = filter;
    everyStatus.status.reset();
    const RequestCondition condition = conditionOf(*d->database, everyStatus, d->clock.now());
    const QString sql =
        condition.sql.isEmpty()
            ? QStringLiteral("SELECT status, n FROM request_counts")
            : QStringLiteral("SELECT r.status, COUNT(*) FROM requests r WHERE 1 = 1%1 GROUP BY r.status")
                  .arg(condition.sql);
    RequestCounts counts;
    Query query(*d->database, sql);
    query.execute(condition.arguments);
    while (query.next()) {
        count(counts, query.text(0), query.integer(1));
    }
    return scope.result(counts);
}

Result<QStringList> Store::find(const QString& order) const
{
    const ReadScope scope(*d->database);
    const QString wanted = order.trimmed();
    QStringList gids = gidsWhere(*d->database, QStringLiteral("gid = ?"), {toValue(wanted)});
    if (gids.isEmpty() && !wanted.isEmpty()) {
        const QString other = wanted.startsWith(QLatin1Char('#')) ? wanted.mid(1) : QLatin1Char('#') + wanted;
        gids = gidsWhere(*d->database, QStringLiteral("name IN (?, ?)"), {toValue(wanted), toValue(other)});
    }
    bool isNumber = false;
    const qint64 number = wanted.toLongLong(&isNumber);
    if (gids.isEmpty() && isNumber) {
        gids = gidsWhere(*d->database, QStringLiteral("number = ?"), {toValue(number)});
    }
    return scope.result(std::move(gids));
}

Result<std::optional<RequestView>> Store::request(const QString& gid) const
{
    const ReadScope scope(*d->database);
    std::optional<RequestView> view;
    if (const auto id = findOrder(*d->database, gid)) {
        std::vector<RequestView> views = readViews(*d->database, {*id});
        if (!views.empty()) {
            view = std::move(views.front());
        }
    }
    return scope.result(std::move(view));
}

Result<std::vector<TimelineEvent>> Store::timeline(const QString& gid) const
{
    const ReadScope scope(*d->database);
    const auto id = findOrder(*d->database, gid);
    const std::vector<StoredFacts> stored = id ? readFacts(*d->database, {*id}) : std::vector<StoredFacts>();
    if (stored.empty()) {
        return d->database->ok() ? noSuchOrder(gid) : tl::unexpected(*d->database->error());
    }
    return scope.result(readTimeline(*d->database, stored.front(), d->readStoreFacts().zone));
}

Result<void> Store::addEvent(const QString& gid, const TimelineEvent& event)
{
    WriteScope transaction(*d->database);
    const auto id = findOrder(*d->database, gid);
    if (!id) {
        return d->database->ok() ? noSuchOrder(gid) : tl::unexpected(*d->database->error());
    }
    Query query(*d->database,
                QStringLiteral("INSERT INTO events (order_id, at, kind, text) VALUES (?, ?, ?, ?)"));
    query.run(*id, event.at, event.kind, event.text);
    return transaction.commit();
}

} // namespace afterparcel
