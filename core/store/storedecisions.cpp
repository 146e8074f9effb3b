#include "core/store/activitylog.h"
#include "core/store/decisionrules.h"
#include "core/store/factsreader.h"
#include "core/store/journalentries.h"
#include "core/store/names.h"
#include "core/store/store.h"
#include "core/store/store_p.h"
#include "core/store/timelinetext.h"
#include "core/store/undopackages.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Decisions)
};

std::optional<StoredFacts> storedFacts(Database& database, const QString& gid)
{
    const auto id = findOrder(database, gid);
    if (!id) {
        return std::nullopt;
    }
    std::vector<StoredFacts> stored = readFacts(database, {*id});
    return stored.empty() ? std::nullopt : std::optional(std::move(stored.front()));
}

QDateTime afterTheOthers(const QDateTime& at, const std::vector<Decision>& others)
{
    return std::accumulate(others.begin(), others.end(), at,
                           [](const QDateTime& latest, const Decision& other) {
                               return std::max(latest, other.at.addMSecs(1));
                           });
}

/// The latest decision that can be taken back: of its order nothing left the machine since, nor is leaving
/// now.
struct Undoable {
    qint64 id = 0;
    qint64 order = 0;
    QDateTime at;
    QString gid, name, journalId;
    Decision::Kind kind = Decision::Kind::Skip;
};

std::optional<Undoable> latestUndoable(Database& database)
{
    Query query(database,
                QStringLiteral(
                    "SELECT d.id, d.order_id, o.gid, o.name, d.journal_id, d.kind, d.at FROM decisions d "
                    "JOIN orders o ON o.id = d.order_id "
                    "WHERE d.undone_at IS NULL AND d.kind <> 'stranded' "
                    "AND NOT EXISTS (SELECT 1 FROM send_attempts a WHERE a.order_id = d.order_id "
                    "AND a.claimed_at >= d.at AND (a.outcome = 'in_flight' OR a.handed_over_at IS NOT NULL)) "
                    "ORDER BY d.id DESC LIMIT 1"));
    query.run();
    if (!query.next()) {
        return std::nullopt;
    }
    return Undoable{query.number(0),
                    query.number(1),
                    query.moment(6),
                    query.text(2),
                    query.text(3),
                    query.text(4),
                    fromName<Decision::Kind>(query.text(5))};
}

/// What the merchant chose, for all orders together.
void noteDecision(Database& database, const QString& subject, const QString& text, const QString& order,
                  const QDateTime& now)
{
    ActivityEntry entry = activityEntry(ActivityKind::Decision, subject, text, now);
    entry.orders = QStringList{order};
    noteActivity(database, entry, kMergeQuarterHour);
}

/// An old order that was taken in is as if it had never been: the one request that vanishes again (T16). One
/// that AfterShip's switch had stranded was there before (M4).
void forgetRequest(Database& database, qint64 order)
{
    Query query(database,
                QStringLiteral("UPDATE orders SET request_since = NULL WHERE id = ? AND EXISTS (SELECT 1 "
                               "FROM requests r, store s WHERE r.order_id = orders.id "
                               "AND r.fulfilled_at < s.connected_at)"));
    query.run(order);
}

} // namespace

Result<void> Store::decide(const QString& gid, Decision decision, const QString& note)
{
    WriteScope transaction(*d->database);
    const auto stored = storedFacts(*d->database, gid);
    if (!stored) {
        return d->database->ok() ? noSuchOrder(gid) : tl::unexpected(*d->database->error());
    }
    const QDateTime now = d->clock.now();
    // A later decision outranks an earlier one, also where the clock went back in between.
    decision.at = afterTheOthers(decision.at.isValid() ? decision.at : now, stored->facts.decisions);
    Deriver deriver = d->deriver(now);
    if (auto allowed = checkDecision(stored->facts, decision, deriver); !allowed) {
        return allowed;
    }
    const QJsonObject entry = decisionEntry(gid, decision);
    Query insert(*d->database,
                 QStringLiteral("INSERT INTO decisions (order_id, at, kind, moment, anyway, note, "
                                "journal_id) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    insert.run(stored->id, decision.at, nameOf(decision.kind), decision.moment, decision.anyway, note,
               Journal::idOf(entry));
    noteDecision(*d->database, nameOf(decision.kind), decisionText(decision, d->readStoreFacts().zone),
                 stored->facts.order.name, now);
    deriver.derive({stored->id});
    return d->commit(transaction, {entry}, Private::OnFailure::Void);
}

Result<QString> Store::undo()
{
    WriteScope transaction(*d->database);
    const auto last = latestUndoable(*d->database);
    const auto ofPackage = latestUndoablePackageDecision(*d->database);
    if (ofPackage && (!last || ofPackage->at > last->at)) {
        const QDateTime now = d->clock.now();
        const QString name = takeBack(*d->database, *ofPackage, d->deriver(now));
        const QJsonObject entry = voidEntry(ofPackage->journalId, now);
        return d->commit(transaction, {entry}, Private::OnFailure::Keep).map([&] { return name; });
    }
    if (!last) {
        return d->database->ok() ? fail(ErrorKind::NotFound, Tr::tr("There is nothing to take back."),
                                        Tr::tr("What has left the machine can't be taken back."))
                                 : tl::unexpected(*d->database->error());
    }
    const QDateTime now = d->clock.now();
    Query undone(*d->database, QStringLiteral("UPDATE decisions SET undone_at = ? WHERE id = ?"));
    undone.run(now, last->id);
    if (last->kind == Decision::Kind::Schedule) {
        forgetRequest(*d->database, last->order);
    }
    noteDecision(*d->database, QStringLiteral("undo"), Tr::tr("Taken back."), last->name, now);
    d->deriver(now).derive({last->order});
    const QJsonObject entry = undoEntry(last->gid, last->journalId, now);
    if (auto committed = d->commit(transaction, {entry}, Private::OnFailure::Keep); !committed) {
        return tl::unexpected(committed.error());
    }
    return last->name;
}

Result<void> Store::unsubscribe(const QString& addressOrCode)
{
    const auto code = AddressHasher::fromCode(addressOrCode);
    if (!code && !addressOrCode.contains(QLatin1Char('@'))) {
        return fail(ErrorKind::BadInput, Tr::tr("This is neither an e-mail address nor a buyer's code."),
                    Tr::tr("Name the address, or the code from the subject of the buyer's mail."));
    }
    const QString hash = code ? *code : d->hasher.hash(addressOrCode);
    const QDateTime now = d->clock.now();
    WriteScope transaction(*d->database);
    Query insert(*d->database,
                 QStringLiteral("INSERT OR IGNORE INTO suppressions (address_hash, at) VALUES (?, ?)"));
    insert.run(hash, now);
    if (d->database->ok() && insert.affected() == 0) {
        return transaction.commit();
    }
    noteActivity(*d->database,
                 activityEntry(ActivityKind::Decision, QStringLiteral("unsubscribe"),
                               Tr::tr("A buyer was unsubscribed."), now),
                 kMergeQuarterHour);
    std::vector<qint64> orders;
    Query query(*d->database, QStringLiteral("SELECT id FROM orders WHERE address_hash = ?"));
    query.run(hash);
    while (query.next()) {
        orders.push_back(query.number(0));
    }
    d->deriver(now).derive(orders);
    return d->commit(transaction, {unsubscribeEntry(hash, now)}, Private::OnFailure::Keep);
}

QString Store::unsubscribeCode(const QString& address) const
{
    return d->hasher.hash(address);
}

} // namespace afterparcel
