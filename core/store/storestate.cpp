#include "core/store/activitylog.h"
#include "core/store/derivation.h"
#include "core/store/journalentries.h"
#include "core/store/names.h"
#include "core/store/statevalues.h"
#include "core/store/store.h"
#include "core/store/store_p.h"
#include "core/store/storefacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Store)
};

const std::array<std::pair<Stage, QLatin1String>, 4> kStages{{
    {Stage::Orders, QLatin1String("orders")},
    {Stage::Tracking, QLatin1String("tracking")},
    {Stage::Delivery, QLatin1String("delivery")},
    {Stage::Send, QLatin1String("send")},
}};

void insertSwitch(Database& database, bool on, const QDateTime& at, const QJsonObject& entry)
{
    Query query(database,
                QStringLiteral("INSERT INTO integration_switches (at, is_on, journal_id) VALUES (?, ?, ?)"));
    query.run(at, on, Journal::idOf(entry));
}

std::vector<std::pair<qint64, QString>> waitingOrders(Database& database)
{
    std::vector<std::pair<qint64, QString>> orders;
    Query query(database,
                QStringLiteral("SELECT o.id, o.gid FROM requests r JOIN orders o ON o.id = r.order_id "
                               "WHERE r.status = 'waiting_for_delivery' ORDER BY o.id"));
    query.run();
    while (query.next()) {
        orders.emplace_back(query.number(0), query.text(1));
    }
    return orders;
}

void saveIdentity(Database& database, const StoreIdentity& found, const QDateTime& connectedAt)
{
    Query query(database,
                QStringLiteral("UPDATE store SET shop_gid = ?, shop_domain = ?, shop_name = ?, "
                               "online_url = ?, zone_name = ?, country = ?, connected_at = ?, scopes = ?"));
    query.run(found.shopGid, found.shopDomain, found.shopName, found.onlineUrl, found.zoneName, found.country,
              connectedAt, listToJson(found.scopes));
}

void noteBanner(Database& database, const QString& id, const QString& text, bool ok, const QDateTime& at)
{
    ActivityEntry entry = activityEntry(ActivityKind::Banner, id, text, at);
    entry.ok = ok;
    noteActivity(database, entry, kNeverMerge);
}

} // namespace

QString toString(Stage stage)
{
    const auto found =
        std::find_if(kStages.begin(), kStages.end(), [&](const auto& named) { return named.first == stage; });
    return found == kStages.end() ? QString() : QString(found->second);
}

std::optional<Stage> stageFromString(QStringView name)
{
    const auto found =
        std::find_if(kStages.begin(), kStages.end(), [&](const auto& named) { return name == named.second; });
    return found == kStages.end() ? std::nullopt : std::optional(found->first);
}

StoreIdentity Store::Private::readIdentity() const
{
    return afterparcel::readIdentity(*database);
}

bool Store::Private::isIntegrationOn() const
{
    Query query(*database,
                QStringLiteral("SELECT is_on FROM integration_switches ORDER BY at DESC, id DESC LIMIT 1"));
    query.run();
    return query.next() && query.flag(0);
}

Result<StoreIdentity> Store::identity() const
{
    const ReadScope scope(*d->database);
    return scope.result(d->readIdentity());
}

Result<void> Store::recordConnection(const StoreIdentity& found, const QDateTime& at)
{
    {
        WriteScope transaction(*d->database);
        const StoreIdentity known = d->readIdentity();
        if (!known.shopGid.isEmpty() && known.shopGid != found.shopGid) {
            return fail(
                ErrorKind::BadInput,
                Tr::tr("This data belongs to the store %1, not to %2.")
                    .arg(known.shopDomain.isEmpty() ? known.shopGid : known.shopDomain, found.shopDomain),
                Tr::tr("Use another store name (--store NAME) for another shop."));
        }
        std::vector<QJsonObject> entries;
        if (!known.connectedAt.isValid()) {
            entries.push_back(connectedEntry(found.shopGid, at));
            const QJsonObject entry = switchEntry(d->settings.aftershipEnabled, at);
            insertSwitch(*d->database, d->settings.aftershipEnabled, at, entry);
            entries.push_back(entry);
        }
        noteActivity(*d->database,
                     activityEntry(ActivityKind::Connection, QStringLiteral("connected"),
                                   Tr::tr("Connected with %1.").arg(found.shopDomain), d->clock.now()),
                     kMergeWithinDay);
        saveIdentity(*d->database, found, known.connectedAt.isValid() ? known.connectedAt : at);
        if (auto committed = d->commit(transaction, entries, Private::OnFailure::Keep); !committed) {
            return committed;
        }
    }
    // The store's zone, country and connection time are part of what requests are derived with.
    return setSettings(Settings(d->settings)).map([](int) {});
}

Result<int> Store::recordIntegration(bool on, const QDateTime& at)
{
    WriteScope transaction(*d->database);
    if (d->isIntegrationOn() == on) {
        return transaction.commit(0);
    }
    std::vector<QJsonObject> entries{switchEntry(on, at)};
    insertSwitch(*d->database, on, at, entries.front());
    std::vector<qint64> stranded;
    if (!on) {
        Query insert(*d->database,
                     QStringLiteral("INSERT INTO decisions (order_id, at, kind, anyway, note, journal_id) "
                                    "VALUES (?, ?, ?, 0, '', ?)"));
        for (const auto& [id, gid] : waitingOrders(*d->database)) {
            entries.push_back(decisionEntry(gid, {0, at, Decision::Kind::Stranded, std::nullopt, false}));
            insert.run(id, at, nameOf(Decision::Kind::Stranded), Journal::idOf(entries.back()));
            stranded.push_back(id);
        }
        d->deriver(std::max(at, d->clock.now())).derive(stranded);
    }
    if (auto committed = d->commit(transaction, entries, Private::OnFailure::Void); !committed) {
        return tl::unexpected(committed.error());
    }
    return static_cast<int>(stranded.size());
}

Result<int> Store::wouldStrand() const
{
    const ReadScope scope(*d->database);
    Query query(*d->database,
                QStringLiteral("SELECT n FROM request_counts WHERE status = 'waiting_for_delivery'"));
    query.run();
    return scope.result(query.next() ? query.integer(0) : 0);
}

Result<QString> Store::value(const QString& name) const
{
    const ReadScope scope(*d->database);
    return scope.result(stateValue(*d->database, name));
}

Result<void> Store::setValue(const QString& name, const QString& value)
{
    WriteScope transaction(*d->database);
    setStateValue(*d->database, name, value);
    return transaction.commit();
}

Result<std::vector<StageRun>> Store::stageRuns() const
{
    const ReadScope scope(*d->database);
    std::vector<StageRun> runs;
    Query query(*d->database,
                QStringLiteral("SELECT stage, started_at, ended_at, next_at, ok, message, error FROM "
                               "stage_runs"));
    query.run();
    while (query.next()) {
        if (const auto stage = stageFromString(query.text(0))) {
            runs.push_back({*stage, query.moment(1), query.moment(2), query.moment(3), query.flag(4),
                            query.text(5), query.text(6)});
        }
    }
    std::sort(runs.begin(), runs.end(),
              [](const StageRun& a, const StageRun& b) { return a.stage < b.stage; });
    return scope.result(std::move(runs));
}

Result<void> Store::saveStageRun(const StageRun& run)
{
    WriteScope transaction(*d->database);
    Query query(*d->database,
                QStringLiteral("INSERT INTO stage_runs (stage, started_at, ended_at, next_at, ok, message, "
                               "error) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (stage) DO UPDATE SET "
                               "started_at = excluded.started_at, ended_at = excluded.ended_at, "
                               "next_at = excluded.next_at, ok = excluded.ok, message = excluded.message, "
                               "error = excluded.error"));
    query.run(toString(run.stage), run.startedAt, run.endedAt, run.nextAt, run.ok, run.message, run.error);
    ActivityEntry entry = activityEntry(ActivityKind::Sync, toString(run.stage), run.message, d->clock.now());
    entry.ok = run.ok;
    noteActivity(*d->database, entry, kMergeWithinDay);
    return transaction.commit();
}

Result<std::vector<Banner>> Store::banners() const
{
    const ReadScope scope(*d->database);
    std::vector<Banner> banners;
    Query query(*d->database, QStringLiteral("SELECT id, since, text FROM banners ORDER BY since, id"));
    query.run();
    while (query.next()) {
        banners.push_back({query.text(0), query.moment(1), query.text(2)});
    }
    return scope.result(std::move(banners));
}

Result<void> Store::raiseBanner(const QString& id, const QString& text)
{
    WriteScope transaction(*d->database);
    // Raised again with the same words it changes nothing, so that nobody is told of a change.
    Query query(*d->database, QStringLiteral("INSERT INTO banners (id, since, text) VALUES (?, ?, ?) "
                                             "ON CONFLICT (id) DO UPDATE SET text = excluded.text "
                                             "WHERE text <> excluded.text"));
    query.run(id, d->clock.now(), text);
    if (d->database->ok() && query.affected() > 0) {
        noteBanner(*d->database, id, text, false, d->clock.now());
    }
    return transaction.commit();
}

Result<void> Store::clearBanner(const QString& id)
{
    WriteScope transaction(*d->database);
    Query query(*d->database, QStringLiteral("DELETE FROM banners WHERE id = ?"));
    query.run(id);
    if (d->database->ok() && query.affected() > 0) {
        noteBanner(*d->database, id, Tr::tr("Put right."), true, d->clock.now());
    }
    return transaction.commit();
}

} // namespace afterparcel
