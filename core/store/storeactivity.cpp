#include "core/store/activitylog.h"
#include "core/store/checkup.h"
#include "core/store/journal.h"
#include "core/store/opening.h"
#include "core/store/store.h"
#include "core/store/store_p.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Store)
};

int count(Database& database, const QString& sql)
{
    Query query(database, sql);
    query.run();
    return query.next() ? query.integer(0) : 0;
}

} // namespace

Result<void> Store::addActivity(const ActivityEntry& entry)
{
    WriteScope transaction(*d->database);
    noteActivity(*d->database, entry, kNeverMerge);
    return transaction.commit();
}

Result<std::vector<ActivityEntry>> Store::activity(const ActivityQuery& query) const
{
    const ReadScope scope(*d->database);
    return scope.result(readActivity(*d->database, query));
}

Result<StoreCheckup> Store::checkup() const
{
    StoreCheckup found;
    const auto sound = d->database->single(QStringLiteral("PRAGMA quick_check(1)"));
    const auto format = d->database->single(QStringLiteral("PRAGMA user_version"));
    if (!sound || !format) {
        return tl::unexpected(sound ? format.error() : sound.error());
    }
    found.sound = sound->toString() == QLatin1String("ok");
    found.format = format->toInt();
    found.bytes = QFileInfo(databasePath(d->folder)).size();
    found.journalBytes = d->journal.size();
    const ReadScope scope(*d->database);
    found.orders = count(*d->database, QStringLiteral("SELECT COUNT(*) FROM orders"));
    found.packages = count(*d->database, QStringLiteral("SELECT COUNT(*) FROM packages"));
    Query query(*d->database, QStringLiteral("SELECT status, reason, COUNT(*) FROM requests "
                                             "GROUP BY status, reason ORDER BY status, reason"));
    query.run();
    while (query.next()) {
        found.requests.push_back({query.text(0), query.text(1), query.integer(2)});
    }
    return scope.result(std::move(found));
}

Result<void> Store::noteRehearsal(const QString& gid, const QDateTime& at)
{
    WriteScope transaction(*d->database);
    Query name(*d->database, QStringLiteral("SELECT id, name FROM orders WHERE gid = ?"));
    name.run(gid);
    if (!name.next()) {
        return d->database->ok() ? noSuchOrder(gid) : tl::unexpected(*d->database->error());
    }
    Query insert(*d->database, QStringLiteral("INSERT INTO rehearsals (order_id, at) VALUES (?, ?)"));
    insert.run(name.number(0), at);
    ActivityEntry entry = activityEntry(ActivityKind::Rehearsal, QStringLiteral("rehearsed"),
                                        Tr::tr("Mailed to your own address."), at);
    entry.orders = QStringList{name.text(1)};
    noteActivity(*d->database, entry, kMergeQuarterHour);
    return transaction.commit();
}

Result<void> Store::dropRehearsal(const QString& gid)
{
    WriteScope transaction(*d->database);
    Query query(*d->database, QStringLiteral("DELETE FROM rehearsals WHERE order_id = "
                                             "(SELECT id FROM orders WHERE gid = ?)"));
    query.run(gid);
    return transaction.commit();
}

Result<int> Store::rehearsedSince(const QDateTime& from) const
{
    const ReadScope scope(*d->database);
    Query query(*d->database, QStringLiteral("SELECT COUNT(*) FROM rehearsals WHERE at >= ?"));
    query.run(from);
    return scope.result(query.next() ? query.integer(0) : 0);
}

Result<int> Store::overdueCount() const
{
    const ReadScope scope(*d->database);
    return scope.result(count(*d->database, QStringLiteral("SELECT COUNT(*) FROM requests WHERE status = "
                                                           "'needs_attention' AND reason = 'overdue'")));
}

} // namespace afterparcel
