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

/// Checks a decision and writes it into the database. Returns the journal's entry, to be committed with it.
Result<QJsonObject> enter(Database& database, const Deriver& deriver, const StoredFacts& stored,
                          Decision decision, const QString& note, const QString& bulk)
{
    // A later decision outranks an earlier one, also where the clock went back in between.
    decision.at =
        afterTheOthers(decision.at.isValid() ? decision.at : deriver.context().now, stored.facts.decisions);
    if (auto allowed = checkDecision(stored.facts, decision, deriver); !allowed) {
        return tl::unexpected(allowed.error());
    }
    QJsonObject entry = decisionEntry(stored.facts.order.gid, decision);
    Query insert(database, QStringLiteral("INSERT INTO decisions (order_id, at, kind, moment, anyway, note, "
                                          "journal_id, bulk) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.run(stored.id, decision.at, nameOf(decision.kind), decision.moment, decision.anyway, note,
               Journal::idOf(entry), bulk);
    return entry;
}

/// A decision that can be taken back: of its order nothing left the machine since, nor is leaving now.
struct Undoable {
    qint64 id = 0;
    qint64 order = 0;
    QDateTime at;
    QString gid, name, journalId;
    Decision::Kind kind = Decision::Kind::Skip;
    QString bulk;
};

/// The latest ones that can be taken back, of a bulk action if one is named.
std::vector<Undoable> latestUndoable(Database& database, const QString& bulk, int limit)
{
    Query query(
        database,
        QStringLiteral(
            "SELECT d.id, d.order_id, o.gid, o.name, d.journal_id, d.kind, d.bulk, d.at FROM decisions d "
            "JOIN orders o ON o.id = d.order_id "
            "WHERE d.undone_at IS NULL AND d.kind <> 'stranded'%1 "
            "AND NOT EXISTS (SELECT 1 FROM send_attempts a WHERE a.order_id = d.order_id "
            "AND a.claimed_at >= d.at AND (a.outcome = 'in_flight' OR a.handed_over_at IS NOT NULL)) "
            "ORDER BY d.id DESC LIMIT ?")
            .arg(bulk.isEmpty() ? QString() : QStringLiteral(" AND d.bulk <> '' AND d.bulk = ?")));
    if (bulk.isEmpty()) {
        query.run(limit);
    } else {
        query.run(bulk, limit);
    }
    std::vector<Undoable> found;
    while (query.next()) {
        found.push_back({query.number(0), query.number(1), query.moment(7), query.text(2), query.text(3),
                         query.text(4), fromName<Decision::Kind>(query.text(5)), query.text(6)});
    }
    return found;
}

/// What the merchant chose, for all orders together.
void noteDecisions(Database& database, const QString& subject, const QString& text, const QStringList& orders,
                   const QDateTime& now)
{
    ActivityEntry entry = activityEntry(ActivityKind::Decision, subject, text, now);
    entry.orders = orders;
    entry.times = static_cast<int>(orders.size());
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

Result<void> Store::decide(const QString& gid, const Decision& decision, const QString& note)
{
    WriteScope transaction(*d->database);
    const auto stored = storedFacts(*d->database, gid);
    if (!stored) {
        return d->database->ok() ? noSuchOrder(gid) : tl::unexpected(*d->database->error());
    }
    Deriver deriver = d->deriver(d->clock.now());
    const Result<QJsonObject> entry = enter(*d->database, deriver, *stored, decision, note, {});
    if (!entry) {
        return tl::unexpected(entry.error());
    }
    noteDecisions(*d->database, nameOf(decision.kind), decisionText(decision, d->readStoreFacts().zone),
                  {stored->facts.order.name}, d->clock.now());
    deriver.derive({stored->id});
    return d->commit(transaction, {*entry}, Private::OnFailure::Void);
}

Result<BulkBatch> Store::decideBatch(const RequestRows& rows, const Decision& decision, const QString& bulk,
                                     const QHash<qint64, QDateTime>& moments)
{
    WriteScope transaction(*d->database);
    const QDateTime now = d->clock.now();
    Deriver deriver = d->deriver(now);
    BulkBatch batch;
    std::vector<QJsonObject> entries;
    RequestRows decided;
    QStringList names;
    for (const StoredFacts& stored : readFacts(*d->database, rows)) {
        const Order& order = stored.facts.order;
        Decision own = decision;
        if (moments.contains(stored.id)) {
            own.moment = std::max(moments.value(stored.id), now); // earlier batches took their time
        }
        Result<QJsonObject> entry = enter(*d->database, deriver, stored, own, {}, bulk);
        if (!entry) {
            batch.failures.push_back(
                {order.gid, order.name, entry.error().text(), reasonFromString(entry.error().detail)});
            continue;
        }
        entries.push_back(std::move(*entry));
        decided.push_back(stored.id);
        batch.decided.append(order.gid);
        names.append(order.name);
    }
    if (!names.isEmpty()) {
        noteDecisions(*d->database, nameOf(decision.kind), decisionText(decision, d->readStoreFacts().zone),
                      names, d->clock.now());
    }
    deriver.derive(decided);
    if (auto committed = d->commit(transaction, entries, Private::OnFailure::Void); !committed) {
        return tl::unexpected(committed.error());
    }
    return batch;
}

Result<UndoneBatch> Store::undoBatch(const QString& bulk)
{
    WriteScope transaction(*d->database);
    std::vector<Undoable> undoable = latestUndoable(*d->database, bulk, 1);
    const auto ofPackages = undoablePackageDecisions(*d->database, bulk, kBulkBatch);
    if (!ofPackages.empty() && (undoable.empty() || ofPackages.front().at > undoable.front().at)) {
        const QDateTime now = d->clock.now();
        UndoneBatch batch;
        std::vector<QJsonObject> entries;
        for (const UndoablePackageDecision& decision : ofPackages) {
            const QString name = takeBack(*d->database, decision, d->deriver(now));
            batch.firstOrder = batch.firstOrder.isEmpty() ? name : batch.firstOrder;
            entries.push_back(voidEntry(decision.journalId, now));
        }
        batch.count = static_cast<int>(entries.size());
        const QString& together = ofPackages.front().bulk;
        const bool more = !together.isEmpty() && !undoablePackageDecisions(*d->database, together, 1).empty();
        batch.bulk = more ? together : QString();
        return d->commit(transaction, entries, Private::OnFailure::Keep).map([&] { return batch; });
    }
    if (undoable.empty()) {
        return d->database->ok() ? fail(ErrorKind::NotFound, Tr::tr("There is nothing to take back."),
                                        Tr::tr("What has left the machine can't be taken back."))
                                 : tl::unexpected(*d->database->error());
    }
    UndoneBatch batch;
    batch.firstOrder = undoable.front().name;
    const QString together = undoable.front().bulk;
    if (!together.isEmpty()) {
        undoable = latestUndoable(*d->database, together, kBulkBatch + 1);
        batch.bulk = static_cast<int>(undoable.size()) > kBulkBatch ? together : QString();
        undoable.resize(std::min<std::size_t>(undoable.size(), kBulkBatch));
    }
    const QDateTime now = d->clock.now();
    RequestRows orders;
    QStringList names;
    std::vector<QJsonObject> entries;
    for (const Undoable& decision : undoable) {
        Query undone(*d->database, QStringLiteral("UPDATE decisions SET undone_at = ? WHERE id = ?"));
        undone.run(now, decision.id);
        if (decision.kind == Decision::Kind::Schedule) {
            forgetRequest(*d->database, decision.order);
        }
        orders.push_back(decision.order);
        names.append(decision.name);
        entries.push_back(undoEntry(decision.gid, decision.journalId, now));
    }
    batch.count = static_cast<int>(orders.size());
    noteDecisions(*d->database, QStringLiteral("undo"), Tr::tr("Taken back."), names, now);
    d->deriver(now).derive(orders);
    if (auto committed = d->commit(transaction, entries, Private::OnFailure::Keep); !committed) {
        return tl::unexpected(committed.error());
    }
    return batch;
}

Result<QString> Store::undo()
{
    const Result<UndoneBatch> first = undoBatch();
    if (!first) {
        return tl::unexpected(first.error());
    }
    for (QString bulk = first->bulk; !bulk.isEmpty();) {
        const Result<UndoneBatch> next = undoBatch(bulk);
        if (!next) {
            return tl::unexpected(next.error());
        }
        bulk = next->bulk;
    }
    return first->firstOrder;
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
