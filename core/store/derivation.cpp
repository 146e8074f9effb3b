#include "core/store/derivation.h"

#include "core/store/search.h"
#include "core/text/explain.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Timeline)
};

constexpr std::size_t kBatch = 500;

} // namespace

Schedule Deriver::scheduleOf(const OrderFacts& facts) const
{
    return schedule(facts, m_context.store, m_context.timing, m_context.ask, m_context.now);
}

int Deriver::derive(const std::vector<qint64>& ids, Texts texts)
{
    int changed = 0;
    for (std::size_t from = 0; from < ids.size() && m_database.ok(); from += kBatch) {
        const std::size_t to = std::min(from + kBatch, ids.size());
        changed += deriveBatch(
            {ids.begin() + static_cast<std::ptrdiff_t>(from), ids.begin() + static_cast<std::ptrdiff_t>(to)},
            texts);
    }
    return changed;
}

int Deriver::deriveUnsent(qint64 afterId, int limit, qint64* lastId)
{
    std::vector<qint64> ids;
    Query query(m_database, QStringLiteral("SELECT order_id FROM requests WHERE order_id > ? "
                                           "AND (status <> 'sent' OR message_due_at IS NOT NULL) "
                                           "ORDER BY order_id LIMIT ?"));
    query.run(afterId, limit);
    while (query.next()) {
        ids.push_back(query.number(0));
    }
    *lastId = ids.empty() ? 0 : ids.back();
    return derive(ids);
}

int Deriver::deriveBatch(const std::vector<qint64>& ids, Texts texts)
{
    const std::vector<StoredFacts> all = readFacts(m_database, ids);
    const QHash<qint64, RequestRow> rows = readRequestRows(m_database, ids);
    const PackageIds packages = packageIds(ids);
    int changed = 0;
    for (const StoredFacts& stored : all) {
        const auto row = rows.constFind(stored.id);
        const RequestRow* before = row == rows.cend() ? nullptr : &*row;
        const Schedule derived = scheduleOf(stored.facts);
        if (!derived.exists) {
            changed += before && remove(stored.id) ? 1 : 0;
            continue;
        }
        noteRequestSince(stored);
        changed += store(stored, before, derived, rowOf(stored.facts, derived, packages)) ? 1 : 0;
        if (!before || texts == Texts::Changed) {
            writeSearchText(stored);
        }
    }
    return changed;
}

PackageIds Deriver::packageIds(const std::vector<qint64>& ids)
{
    PackageIds result;
    Query query(m_database, QStringLiteral("SELECT p.number_key, p.carrier_key, p.id FROM order_packages o "
                                           "JOIN packages p ON p.id = o.package_id "
                                           "WHERE o.order_id IN (SELECT value FROM json_each(?))"));
    query.run(idsToJson(ids));
    while (query.next()) {
        result.insert({query.text(0), query.text(1)}, query.number(2));
    }
    return result;
}

bool Deriver::store(const StoredFacts& stored, const RequestRow* before, const Schedule& schedule,
                    const RequestRow& after)
{
    const bool sameFollowed = before ? before->followed == after.followed : after.followed.isEmpty();
    const bool sameValues = before && before->sameValues(after);
    if (!sameValues) {
        writeRequestRow(m_database, stored.id, after, before != nullptr);
        addEvents(stored.id, before, schedule);
    }
    if (!sameFollowed) {
        writeFollowed(m_database, stored.id, after.followed);
    }
    return !sameValues;
}

/// Only when an old order's taking in was taken back: any other request stays for ever (T1).
bool Deriver::remove(qint64 id)
{
    Query query(m_database, QStringLiteral("DELETE FROM requests WHERE order_id = ?"));
    return query.run(id);
}

void Deriver::noteRequestSince(const StoredFacts& stored)
{
    if (stored.facts.requestSince) {
        return;
    }
    Query query(m_database, QStringLiteral("UPDATE orders SET request_since = ? WHERE id = ?"));
    query.run(m_context.now, stored.id);
}

void Deriver::writeSearchText(const StoredFacts& stored)
{
    Query query(m_database, QStringLiteral("INSERT INTO search_texts (order_id, text) VALUES (?, ?) "
                                           "ON CONFLICT (order_id) DO UPDATE SET text = excluded.text "
                                           "WHERE text IS NOT excluded.text"));
    query.run(stored.id, searchText(stored.facts));
}

void Deriver::addEvent(qint64 id, const QDateTime& at, const char* kind, const QString& text)
{
    Query query(m_database,
                QStringLiteral("INSERT INTO events (order_id, at, kind, text) VALUES (?, ?, ?, ?)"));
    query.run(id, at, QString::fromLatin1(kind), text);
}

/// What the facts themselves do not tell: the rest of the timeline is read from them (see timeline.h).
void Deriver::addEvents(qint64 id, const RequestRow* before, const Schedule& schedule)
{
    const auto why = [&] {
        return explain(schedule.explanation, m_context.store.zone, m_context.now, QLocale());
    };
    const QDateTime& now = m_context.now;
    const auto deliveredBefore = before ? before->instant(RequestRow::DeliveredAt) : std::nullopt;
    if (schedule.deliveredAt && schedule.deliveredAt != deliveredBefore) {
        addEvent(id, *schedule.deliveredAt, "delivered", Tr::tr("Delivered."));
    }
    const QString status = toString(schedule.status);
    const bool sameStatus = before && before->text(RequestRow::StatusName) == status;
    const bool sameReason = sameStatus && before->text(RequestRow::ReasonName) == toString(schedule.reason);
    switch (schedule.status) {
    case Status::WillSend:
        if (!sameStatus) {
            addEvent(id, now, "scheduled", why());
        } else if (before->instant(RequestRow::SendAt) != schedule.sendAt) {
            addEvent(id, now, "moved", why());
        }
        break;
    case Status::Skipped:
        if (!sameReason) {
            addEvent(id, now, "skipped", why());
        }
        break;
    case Status::WaitingForDelivery:
        if (before && !sameStatus) {
            addEvent(id, now, "note", why());
        }
        break;
    case Status::NotScheduled:
    case Status::NeedsAttention:
        if (!sameReason) {
            addEvent(id, now, "note", why());
        }
        break;
    case Status::Sent:
        break;
    }
}

} // namespace afterparcel
