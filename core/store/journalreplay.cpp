#include "core/store/journalreplay.h"

#include "core/base/logging.h"
#include "core/store/erasure.h"
#include "core/store/factsreader.h"
#include "core/store/journalentries.h"
#include "core/store/names.h"
#include "core/store/orderswriter.h"
#include "core/store/packagesreader.h"
#include "core/store/sentfiles.h"
#include "core/store/statevalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace afterparcel
{

namespace
{

using Outcome = SendAttempt::Outcome;

bool enterConnected(Database& database, const QJsonObject& entry)
{
    Query query(
        database,
        QStringLiteral("UPDATE store SET connected_at = ?, shop_gid = CASE shop_gid WHEN '' THEN ? ELSE "
                       "shop_gid END WHERE connected_at IS NULL OR connected_at > ?"));
    return query.run(momentOf(entry), shopOf(entry), momentOf(entry)) && query.affected() > 0;
}

bool enterSwitch(Database& database, const QJsonObject& entry)
{
    Query query(database,
                QStringLiteral(
                    "INSERT OR IGNORE INTO integration_switches (at, is_on, journal_id) VALUES (?, ?, ?)"));
    return query.run(momentOf(entry), isOn(entry), Journal::idOf(entry)) && query.affected() > 0;
}

bool enterSight(Database& database, qint64 order, const QJsonObject& entry)
{
    const TrackingSighting sighting = sightingOf(entry);
    Query known(database, QStringLiteral("SELECT 1 FROM tracking_sightings WHERE order_id = ? "
                                         "AND fulfillment_gid = ? AND seen_at <= ?"));
    known.run(order, sighting.fulfillmentGid, sighting.seenAt);
    if (known.next() || !database.ok()) {
        return false;
    }
    insertSighting(database, order, sighting);
    return true;
}

/// Until the journal tells its outcome, such a claim has to be taken for one that may have been sent (S6).
bool enterClaim(Database& database, qint64 order, const QJsonObject& entry)
{
    const SendAttempt claim = claimOf(entry);
    Query query(
        database,
        QStringLiteral("INSERT OR IGNORE INTO send_attempts (order_id, kind, message_id, claimed_at, "
                       "handed_over_at, ended_at, outcome, answer, basis, reason, send_at, journal_id) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?)"));
    return query.run(order, nameOf(claim.kind), claim.messageId, claim.claimedAt, claim.claimedAt,
                     claim.claimedAt, nameOf(Outcome::Interrupted), claim.basis, claim.reason, claim.sendAt,
                     Journal::idOf(entry)) &&
           query.affected() > 0;
}

/// Accepted outranks what the database says; other outcomes only fill a gap.
bool enterOutcome(Database& database, const QJsonObject& entry)
{
    const Outcome outcome = outcomeOf(entry);
    const QString sql = outcome == Outcome::Accepted
                            ? QStringLiteral("UPDATE send_attempts SET outcome = ?, ended_at = ? "
                                             "WHERE journal_id = ? AND outcome <> ?")
                            : QStringLiteral("UPDATE send_attempts SET outcome = ?, ended_at = ? "
                                             "WHERE journal_id = ? AND outcome <> ? "
                                             "AND outcome IN ('in_flight', 'interrupted')");
    Query query(database, sql);
    return query.run(nameOf(outcome), momentOf(entry), referenceOf(entry), nameOf(outcome)) &&
           query.affected() > 0;
}

bool enterDecision(Database& database, qint64 order, const QJsonObject& entry)
{
    const Decision decision = decisionOf(entry);
    Query query(database,
                QStringLiteral("INSERT OR IGNORE INTO decisions (order_id, at, kind, moment, anyway, note, "
                               "journal_id) VALUES (?, ?, ?, ?, ?, '', ?)"));
    return query.run(order, decision.at, nameOf(decision.kind), decision.moment, decision.anyway,
                     Journal::idOf(entry)) &&
           query.affected() > 0;
}

bool enterUndo(Database& database, const QJsonObject& entry)
{
    Query query(
        database,
        QStringLiteral("UPDATE decisions SET undone_at = ? WHERE journal_id = ? AND undone_at IS NULL"));
    return query.run(momentOf(entry), referenceOf(entry)) && query.affected() > 0;
}

bool enterForOrder(Database& database, qint64 order, const QJsonObject& entry)
{
    const QString type = Journal::typeOf(entry);
    if (type == QLatin1String(Journal::kSight)) {
        return enterSight(database, order, entry);
    }
    if (type == QLatin1String(Journal::kClaim)) {
        return enterClaim(database, order, entry);
    }
    if (type == QLatin1String(Journal::kOutcome)) {
        return enterOutcome(database, entry);
    }
    if (type == QLatin1String(Journal::kDecision)) {
        return enterDecision(database, order, entry);
    }
    if (type == QLatin1String(Journal::kUndo)) {
        return enterUndo(database, entry);
    }
    return false;
}

bool keepForLater(Database& database, const QJsonObject& entry)
{
    Query query(database,
                QStringLiteral("INSERT OR IGNORE INTO recovered_entries (journal_id, order_gid, entry) "
                               "VALUES (?, ?, ?)"));
    return query.run(Journal::idOf(entry), orderOf(entry),
                     QString::fromUtf8(QJsonDocument(entry).toJson(QJsonDocument::Compact))) &&
           query.affected() > 0;
}

bool enterPackageDecision(Database& database, const QJsonObject& entry)
{
    const PackageKey key = packageKeyOf(entry);
    const PackageDecision decision = packageDecisionOf(entry);
    Query query(database,
                QStringLiteral("INSERT OR IGNORE INTO package_decisions (package_id, at, kind, slug, "
                               "journal_id) VALUES (?, ?, ?, ?, ?)"));
    return query.run(ensurePackage(database, key.number, key.carrier), decision.at, nameOf(decision.kind),
                     decision.slug, Journal::idOf(entry)) &&
           query.affected() > 0;
}

bool enterUnsubscribe(Database& database, const QJsonObject& entry)
{
    Query query(database,
                QStringLiteral("INSERT OR IGNORE INTO suppressions (address_hash, at) VALUES (?, ?)"));
    return query.run(hashOf(entry), momentOf(entry)) && query.affected() > 0;
}

/// A copy that was restored may hold again what was forgotten since (D5).
bool enterForgotten(Database& database, const QString& hash, const std::vector<qint64>& orders)
{
    const bool known = forgottenHashes(database).contains(hash);
    rememberForgotten(database, hash);
    eraseBuyers(database, orders, Erasure::Forgotten);
    return !known || !orders.empty();
}

/// An entry whose commit failed, found out after it had been entered.
bool enterVoid(Database& database, const QJsonObject& entry)
{
    bool entered = enterUndo(database, entry);
    for (const char* table : {"integration_switches", "package_decisions"}) {
        Query query(database,
                    QStringLiteral("DELETE FROM %1 WHERE journal_id = ?").arg(QLatin1String(table)));
        entered = (query.run(referenceOf(entry)) && query.affected() > 0) || entered;
    }
    return entered;
}

/// One comparison of journal and database; remembers which orders it touched.
class Replayer
{
public:
    Replayer(Database& database, QString folder) : m_database(database), m_folder(std::move(folder)) {}
    bool enter(const QJsonObject& entry);
    void noteStale();

private:
    void touch(const QString& sql, const QVariant& argument);

    Database& m_database;
    QString m_folder;
    QSet<qint64> m_touched;
};

void Replayer::touch(const QString& sql, const QVariant& argument)
{
    Query query(m_database, sql);
    query.run(argument);
    while (query.next()) {
        m_touched.insert(query.number(0));
    }
}

bool Replayer::enter(const QJsonObject& entry)
{
    const QString type = Journal::typeOf(entry);
    if (type == QLatin1String(Journal::kConnected)) {
        return enterConnected(m_database, entry);
    }
    if (type == QLatin1String(Journal::kSwitch)) {
        return enterSwitch(m_database, entry);
    }
    if (type == QLatin1String(Journal::kUnsubscribe)) {
        touch(QStringLiteral("SELECT id FROM orders WHERE address_hash = ?"), hashOf(entry));
        return enterUnsubscribe(m_database, entry);
    }
    if (type == QLatin1String(Journal::kForgotten)) {
        const std::vector<qint64> orders = ordersToErase(m_database, hashOf(entry));
        m_touched.unite(QSet<qint64>(orders.begin(), orders.end()));
        // Before the commit: a crash between the two must not leave them behind.
        if (const QStringList left = removeSentMails(m_folder, messageIdsOf(m_database, orders));
            !left.isEmpty()) {
            qCWarning(lcStore) << "e-mails of a forgotten buyer can't be removed:" << left.size();
        }
        return enterForgotten(m_database, hashOf(entry), orders);
    }
    if (type == QLatin1String(Journal::kPackageDecision)) {
        return enterPackageDecision(m_database, entry);
    }
    if (type == QLatin1String(Journal::kVoid)) {
        touch(QStringLiteral("SELECT order_id FROM decisions WHERE journal_id = ?"), referenceOf(entry));
        return enterVoid(m_database, entry);
    }
    const auto order = findOrder(m_database, orderOf(entry));
    if (!order) {
        return !orderOf(entry).isEmpty() && m_database.ok() && keepForLater(m_database, entry);
    }
    if (!enterForOrder(m_database, *order, entry)) {
        return false;
    }
    m_touched.insert(*order);
    return true;
}

void Replayer::noteStale()
{
    const QJsonArray before = QJsonDocument::fromJson(stateValue(m_database, kStaleOrders).toUtf8()).array();
    for (const QJsonValue id : before) {
        m_touched.insert(id.toInteger());
    }
    setStateValue(m_database, kStaleOrders, idsToJson(m_touched));
    setStateValue(m_database, kDerivedWith, QString());
}

/// The entries from where the database is up to date. All of them if that place is no longer between two
/// lines.
Result<Journal::Reading> unread(const Journal& journal, qint64 from)
{
    auto reading = journal.read(from);
    if (from > 0 && reading && reading->damaged > 0) {
        reading = journal.read(0);
    }
    return reading;
}

} // namespace

Result<Replay> replayJournal(Database& database, const Journal& journal)
{
    // Entries that are written before their commit are written under this lock, so that none is met half
    // done.
    WriteScope transaction(database);
    const qint64 from = stateValue(database, kJournalMark).toLongLong();
    if (!database.ok()) {
        return tl::unexpected(*database.error());
    }
    const auto reading = unread(journal, from);
    if (!reading) {
        return tl::unexpected(reading.error());
    }
    if (reading->end == from) {
        return Replay{};
    }
    Replay replay;
    replay.damaged = reading->damaged;
    Replayer replayer(database, journal.folder());
    for (const QJsonObject& entry : reading->entries) {
        replay.entered += replayer.enter(entry) ? 1 : 0;
    }
    if (replay.entered > 0) {
        qCInfo(lcStore) << "entered from the journal:" << replay.entered;
        replayer.noteStale();
    }
    setStateValue(database, kJournalMark, QString::number(reading->end));
    return transaction.commit(replay);
}

RecoveredEntries recoveredEntries(Database& database, const QStringList& gids)
{
    RecoveredEntries result;
    Query query(database, QStringLiteral("SELECT order_gid, entry FROM recovered_entries "
                                         "WHERE order_gid IN (SELECT value FROM json_each(?)) ORDER BY id"));
    query.run(listToJson(gids));
    while (query.next()) {
        result[query.text(0)].push_back(QJsonDocument::fromJson(query.text(1).toUtf8()).object());
    }
    return result;
}

void enterRecovered(Database& database, qint64 order, const std::vector<QJsonObject>& entries)
{
    for (const QJsonObject& entry : entries) {
        enterForOrder(database, order, entry);
        const QString type = Journal::typeOf(entry);
        // What was decided or sent for a request shows that there was one; it never vanishes (T1).
        if (type == QLatin1String(Journal::kClaim) || type == QLatin1String(Journal::kDecision)) {
            Query since(database, QStringLiteral("UPDATE orders SET request_since = ? WHERE id = ? "
                                                 "AND (request_since IS NULL OR request_since > ?)"));
            since.run(momentOf(entry), order, momentOf(entry));
        }
        Query done(database, QStringLiteral("DELETE FROM recovered_entries WHERE journal_id = ?"));
        done.run(Journal::idOf(entry));
    }
}

} // namespace afterparcel
