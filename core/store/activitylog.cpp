#include "core/store/activitylog.h"

#include "core/base/redact.h"

namespace afterparcel
{

namespace
{

/// The entry that this one says again. It is the latest of its subject: what came in between was another.
std::optional<ActivityEntry> sameBefore(Database& database, const ActivityEntry& entry, qint64 mergeSeconds)
{
    Query query(database, QStringLiteral("SELECT id, at, ok, times, text, orders FROM activity "
                                         "WHERE kind = ? AND subject = ? ORDER BY id DESC LIMIT 1"));
    query.run(toString(entry.kind), entry.subject);
    if (!query.next()) {
        return std::nullopt;
    }
    ActivityEntry before;
    before.id = query.number(0);
    before.at = query.moment(1);
    before.times = query.integer(3);
    before.orders = listFromJson(query.text(5));
    const qint64 age = before.at.secsTo(entry.at);
    const bool same = query.flag(2) == entry.ok && query.text(4) == entry.text;
    return same && age >= 0 && age < mergeSeconds ? std::optional(before) : std::nullopt;
}

QString ordersJson(QStringList orders)
{
    orders.removeDuplicates();
    return listToJson(orders.mid(0, ActivityEntry::kMostOrders));
}

void insert(Database& database, const ActivityEntry& entry)
{
    Query old(database, QStringLiteral("DELETE FROM activity WHERE last_at < ?"));
    old.run(entry.at.addDays(-kActivityDays));
    Query query(database, QStringLiteral("INSERT INTO activity (at, last_at, kind, subject, ok, times, text, "
                                         "orders) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    query.run(entry.at, entry.at, toString(entry.kind), entry.subject, entry.ok, entry.times, entry.text,
              ordersJson(entry.orders));
}

} // namespace

ActivityEntry activityEntry(ActivityKind kind, const QString& subject, const QString& text,
                            const QDateTime& at)
{
    ActivityEntry entry;
    entry.at = at;
    entry.kind = kind;
    entry.subject = subject;
    entry.text = text;
    return entry;
}

void noteActivity(Database& database, ActivityEntry entry, qint64 mergeSeconds)
{
    entry.text = redacted(entry.text);
    const auto before = sameBefore(database, entry, mergeSeconds);
    if (!before) {
        insert(database, entry);
        return;
    }
    Query query(database,
                QStringLiteral("UPDATE activity SET last_at = ?, times = ?, orders = ? WHERE id = ?"));
    query.run(entry.at, before->times + entry.times, ordersJson(before->orders + entry.orders), before->id);
}

std::vector<ActivityEntry> readActivity(Database& database, const ActivityQuery& query)
{
    QStringList conditions{QStringLiteral("1")};
    std::vector<QVariant> values;
    const auto add = [&](const char* condition, const QVariant& value) {
        conditions.append(QString::fromLatin1(condition));
        values.push_back(value);
    };
    if (query.kind) {
        add("kind = ?", toString(*query.kind));
    }
    if (query.from.isValid()) {
        add("last_at >= ?", toValue(query.from));
    }
    if (query.to.isValid()) {
        add("at < ?", toValue(query.to));
    }
    if (!query.text.isEmpty()) {
        add("instr(lower(text || ' ' || orders), lower(?)) > 0", query.text);
    }
    values.emplace_back(query.limit > 0 ? query.limit : -1);
    values.emplace_back(query.offset);
    Query rows(database,
               QStringLiteral("SELECT id, at, last_at, kind, subject, ok, times, text, orders FROM activity "
                              "WHERE %1 ORDER BY last_at DESC, id DESC LIMIT ? OFFSET ?")
                   .arg(conditions.join(QStringLiteral(" AND "))));
    rows.execute(values);
    std::vector<ActivityEntry> entries;
    while (rows.next()) {
        entries.push_back({rows.number(0), rows.moment(1), rows.moment(2),
                           activityKindFromString(rows.text(3)).value_or(ActivityKind::Sync), rows.text(4),
                           rows.flag(5), rows.integer(6), rows.text(7), listFromJson(rows.text(8))});
    }
    return entries;
}

} // namespace afterparcel
