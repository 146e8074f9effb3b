#include "core/base/logging.h"
#include "core/store/activitylog.h"
#include "core/store/factsreader.h"
#include "core/store/journalentries.h"
#include "core/store/journalreplay.h"
#include "core/store/names.h"
#include "core/store/store.h"
#include "core/store/store_p.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Sending)
};

using Outcome = SendAttempt::Outcome;

/// `unrehearsed`: without those that were mailed to the merchant already (Q6).
std::vector<qint64> dueOrders(Database& database, const QDateTime& now, int limit, const QStringList& onlyOf,
                              bool unrehearsed)
{
    std::vector<qint64> ids;
    const QString these = onlyOf.isEmpty() ? QStringLiteral("? IS NOT NULL")
                                           : QStringLiteral("order_id IN (SELECT id FROM orders WHERE gid IN "
                                                            "(SELECT value FROM json_each(?)))");
    const QString which = unrehearsed ? these + QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM rehearsals h "
                                                               "WHERE h.order_id = requests.order_id)")
                                      : these;
    Query query(database, QStringLiteral("SELECT order_id FROM requests WHERE message_due_at <= ? AND %1 "
                                         "ORDER BY message_due_at, order_id LIMIT ?")
                              .arg(which));
    query.run(now, listToJson(onlyOf), limit > 0 ? limit : -1);
    while (query.next()) {
        ids.push_back(query.number(0));
    }
    return ids;
}

bool isDue(const OrderFacts& facts, const Schedule& schedule, const QDateTime& at)
{
    const bool inFlight =
        std::any_of(facts.attempts.begin(), facts.attempts.end(),
                    [](const SendAttempt& attempt) { return attempt.outcome == Outcome::InFlight; });
    return !inFlight && schedule.exists && schedule.messageDueAt && *schedule.messageDueAt <= at;
}

qint64 insertClaim(Database& database, qint64 order, const SendAttempt& attempt, const QString& journalId)
{
    Query insert(
        database,
        QStringLiteral("INSERT INTO send_attempts (order_id, kind, message_id, claimed_at, outcome, answer, "
                       "basis, reason, send_at, journal_id) VALUES (?, ?, ?, ?, ?, '', ?, ?, ?, ?)"));
    const bool inserted =
        insert.run(order, nameOf(attempt.kind), attempt.messageId, attempt.claimedAt,
                   nameOf(Outcome::InFlight), attempt.basis, attempt.reason, attempt.sendAt, journalId);
    return inserted ? insert.lastId() : 0;
}

SendAttempt attemptFor(const Schedule& schedule, const QString& messageId, const QDateTime& at)
{
    SendAttempt attempt;
    attempt.kind = schedule.messageIsResend ? SendAttempt::Kind::Resend : SendAttempt::Kind::First;
    attempt.messageId = messageId;
    attempt.claimedAt = at;
    attempt.basis = schedule.basis ? toString(*schedule.basis) : QString();
    attempt.reason = toString(schedule.reason);
    attempt.sendAt = schedule.sendAt;
    return attempt;
}

struct Flight {
    qint64 id = 0;
    qint64 order = 0;
    QString gid, journalId, name;
    bool handedOver = false;
};

std::vector<Flight> flightsWhere(Database& database, const QString& condition,
                                 const std::vector<QVariant>& arguments)
{
    std::vector<Flight> result;
    Query query(
        database,
        QStringLiteral("SELECT a.id, a.order_id, o.gid, a.journal_id, o.name, "
                       "a.handed_over_at IS NOT NULL "
                       "FROM send_attempts a JOIN orders o ON o.id = a.order_id WHERE %1 ORDER BY a.id")
            .arg(condition));
    query.execute(arguments);
    while (query.next()) {
        result.push_back(
            {query.number(0), query.number(1), query.text(2), query.text(3), query.text(4), query.flag(5)});
    }
    return result;
}

/// What an outcome can end. The server's yes is never refused: another process may have taken this one for
/// dead.
std::vector<Flight> endable(Database& database, qint64 attempt, Outcome outcome)
{
    const QString condition = outcome == Outcome::Accepted
                                  ? QStringLiteral("a.id = ? AND a.outcome <> 'accepted'")
                                  : QStringLiteral("a.id = ? AND a.outcome = 'in_flight'");
    return flightsWhere(database, condition, {toValue(attempt)});
}

void endAttempt(Database& database, qint64 id, Outcome outcome, const QString& answer, const QDateTime& at)
{
    Query query(database, QStringLiteral(
                              "UPDATE send_attempts SET outcome = ?, answer = ?, ended_at = ? WHERE id = ?"));
    query.run(nameOf(outcome), answer, at, id);
}

/// How a message ended. The server's words may name the buyer: they stay with the order, which can be
/// forgotten (D5). What concerns the account has a banner instead (S4).
void noteOutcome(Database& database, const QString& order, Outcome outcome, const QDateTime& at)
{
    const auto note = [&](const char* subject, const QString& text) {
        ActivityEntry entry = activityEntry(ActivityKind::Mail, QString::fromLatin1(subject), text, at);
        entry.ok = outcome == Outcome::Accepted;
        entry.orders = QStringList{order};
        noteActivity(database, entry, kMergeQuarterHour);
    };
    switch (outcome) {
    case Outcome::Accepted:
        note("sent", Tr::tr("Sent to the buyer."));
        break;
    case Outcome::RefusedForNow:
        note("put_off", Tr::tr("The mail server refused it for now; it is tried again."));
        break;
    case Outcome::Refused:
        note("refused", Tr::tr("The mail server refused it; the order's timeline has its answer."));
        break;
    case Outcome::Interrupted:
        note("unsure", Tr::tr("The e-mail may have been sent: the mail server's answer did not come."));
        break;
    case Outcome::InFlight:
    case Outcome::Abandoned:
    case Outcome::Released:
        break;
    }
}

tl::unexpected<Error> notInFlight()
{
    return fail(ErrorKind::Rejected, Tr::tr("This message is no longer being sent."),
                Tr::tr("Look at the request's timeline: another process may have ended it."));
}

} // namespace

Result<int> Store::deriveDue(const QDateTime& now)
{
    WriteScope transaction(*d->database);
    std::vector<qint64> ids;
    {
        Query query(*d->database, QStringLiteral("SELECT order_id FROM requests WHERE changes_at <= ? "
                                                 "ORDER BY order_id"));
        query.run(now);
        while (query.next()) {
            ids.push_back(query.number(0));
        }
    }
    const int changed = d->deriver(now).derive(ids);
    return transaction.commit(changed);
}

Result<std::vector<MessageDue>> Store::messagesDue(const QDateTime& now, int limit,
                                                   const QStringList& onlyOf) const
{
    const ReadScope scope(*d->database);
    const std::vector<qint64> ids =
        dueOrders(*d->database, now, limit, onlyOf, !d->settings.mailRehearsalTo.isEmpty());
    std::vector<StoredFacts> stored = readFacts(*d->database, ids);
    const Deriver deriver = d->deriver(now);
    std::vector<MessageDue> due;
    for (const qint64 id : ids) {
        const auto found =
            std::lower_bound(stored.begin(), stored.end(), id,
                             [](const StoredFacts& facts, qint64 wanted) { return facts.id < wanted; });
        if (found == stored.end() || found->id != id) {
            continue;
        }
        Schedule schedule = deriver.scheduleOf(found->facts);
        if (isDue(found->facts, schedule, now)) {
            due.push_back({std::move(found->facts), std::move(schedule)});
        }
    }
    return scope.result(std::move(due));
}

Result<int> Store::messagesDueCount(const QDateTime& now) const
{
    const ReadScope scope(*d->database);
    Query query(*d->database, QStringLiteral("SELECT COUNT(*) FROM requests WHERE message_due_at <= ?"));
    query.run(now);
    return scope.result(query.next() ? query.integer(0) : 0);
}

Result<qint64> Store::claim(const QString& gid, const QString& messageId, const QDateTime& at)
{
    qint64 attempt = 0;
    QJsonObject entry;
    {
        WriteScope transaction(*d->database);
        const auto id = findOrder(*d->database, gid);
        const std::vector<StoredFacts> stored =
            id ? readFacts(*d->database, {*id}) : std::vector<StoredFacts>();
        if (stored.empty()) {
            return d->database->ok() ? noSuchOrder(gid) : tl::unexpected(*d->database->error());
        }
        Deriver deriver = d->deriver(at);
        const Schedule schedule = deriver.scheduleOf(stored.front().facts);
        const bool due = isDue(stored.front().facts, schedule, at);
        if (due) {
            const SendAttempt claimed = attemptFor(schedule, messageId, at);
            entry = claimEntry(gid, claimed);
            attempt = insertClaim(*d->database, *id, claimed, Journal::idOf(entry));
        }
        // Not due any more: what it is now is stored all the same.
        deriver.derive({*id});
        if (auto committed = transaction.commit(); !committed) {
            return tl::unexpected(committed.error());
        }
        if (!due) {
            Error error{ErrorKind::Rejected,
                        Tr::tr("The request changed and is no longer due."),
                        {},
                        gid,
                        stored.front().facts.order.name,
                        0,
                        std::nullopt};
            return tl::unexpected(std::move(error));
        }
    }
    // After the commit: a claim that only the journal knows would have to be taken for a message that may
    // have left (S6).
    if (auto appended = d->journal.append({entry}); !appended) {
        if (auto freed = finishAttempt(attempt, Outcome::Abandoned, QString(), at); !freed) {
            qCWarning(lcStore) << "a claim stays until the next start:" << freed.error().detail;
        }
        return tl::unexpected(appended.error());
    }
    return attempt;
}

Result<void> Store::handOver(qint64 attempt, const QDateTime& at)
{
    WriteScope transaction(*d->database);
    Query query(*d->database,
                QStringLiteral("UPDATE send_attempts SET handed_over_at = ? "
                               "WHERE id = ? AND outcome = 'in_flight' AND handed_over_at IS NULL"));
    query.run(at, attempt);
    if (d->database->ok() && query.affected() == 0) {
        return notInFlight();
    }
    return transaction.commit();
}

Result<void> Store::finishAttempt(qint64 attempt, SendAttempt::Outcome outcome, const QString& answer,
                                  const QDateTime& at)
{
    WriteScope transaction(*d->database);
    const std::vector<Flight> found = endable(*d->database, attempt, outcome);
    if (found.empty()) {
        return d->database->ok() ? notInFlight() : tl::unexpected(*d->database->error());
    }
    endAttempt(*d->database, attempt, outcome, answer, at);
    noteOutcome(*d->database, found.front().name, outcome, at);
    const QJsonObject entry = outcomeEntry(found.front().gid, found.front().journalId, outcome, at);
    // Nothing may come between the server's yes and the disk: whatever fails from here on, the journal knows
    // it.
    const bool accepted = outcome == Outcome::Accepted;
    if (accepted) {
        if (auto appended = d->journal.append({entry}); !appended) {
            qCWarning(lcStore) << "an accepted message is in the database alone:" << appended.error().detail;
        }
    }
    d->deriver(std::max(at, d->clock.now())).derive({found.front().order});
    auto committed = transaction.commit();
    if (committed && !accepted) {
        // For a database restored from an older copy; the commit is what counts.
        if (auto appended = d->journal.append({entry}); !appended) {
            qCWarning(lcStore) << "the journal lacks an outcome:" << appended.error().detail;
        }
    }
    return committed;
}

Result<int> Store::recoverAttempts(const QDateTime& at)
{
    // The process that crashed may have told the journal what it could not tell the database any more.
    if (auto replayed = replayJournal(*d->database, d->journal); !replayed) {
        return tl::unexpected(replayed.error());
    }
    std::vector<QJsonObject> entries;
    WriteScope transaction(*d->database);
    std::vector<qint64> orders;
    for (const Flight& flight : flightsWhere(*d->database, QStringLiteral("a.outcome = 'in_flight'"), {})) {
        const Outcome outcome = flight.handedOver ? Outcome::Interrupted : Outcome::Abandoned;
        endAttempt(*d->database, flight.id, outcome, QString(), at);
        noteOutcome(*d->database, flight.name, outcome, at);
        entries.push_back(outcomeEntry(flight.gid, flight.journalId, outcome, at));
        orders.push_back(flight.order);
    }
    std::sort(orders.begin(), orders.end());
    d->deriver(std::max(at, d->clock.now())).derive(orders);
    if (auto committed = transaction.commit(); !committed) {
        return tl::unexpected(committed.error());
    }
    if (auto appended = d->journal.append(entries); !appended) {
        qCWarning(lcStore) << "the journal lacks outcomes:" << appended.error().detail;
    }
    return static_cast<int>(orders.size());
}

Result<int> Store::acceptedSince(const QDateTime& from) const
{
    const ReadScope scope(*d->database);
    Query query(
        *d->database,
        QStringLiteral("SELECT COUNT(*) FROM send_attempts WHERE outcome = 'accepted' AND ended_at >= ?"));
    query.run(from);
    return scope.result(query.next() ? query.integer(0) : 0);
}

} // namespace afterparcel
