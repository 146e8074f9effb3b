#include "core/store/requestrow.h"

#include "core/store/explanationjson.h"
#include "core/store/names.h"

#include <algorithm>
#include <map>

namespace afterparcel
{

namespace
{

const QStringList kColumns{
    QStringLiteral("number"),
    QStringLiteral("status"),
    QStringLiteral("basis"),
    QStringLiteral("reason"),
    QStringLiteral("type"),
    QStringLiteral("fulfilled_at"),
    QStringLiteral("delivered_at"),
    QStringLiteral("send_at"),
    QStringLiteral("latest_at"),
    QStringLiteral("sent_at"),
    QStringLiteral("message_due_at"),
    QStringLiteral("message_is_resend"),
    QStringLiteral("message_id_to_reuse"),
    QStringLiteral("changes_at"),
    QStringLiteral("asked_lines"),
    QStringLiteral("explanation"),
    QStringLiteral("buyer_key"),
    QStringLiteral("product_key"),
    QStringLiteral("carriers"),
    QStringLiteral("tracking"),
    QStringLiteral("country"),
    QStringLiteral("created_at"),
    QStringLiteral("send_date"),
};

constexpr int kKeyLength = 40; ///< of a text to sort by; keeps the indices small

/// What a text is sorted by: without accents and case. NULL for nothing, which comes last.
QVariant sortKey(const QString& text)
{
    QString key;
    for (const QChar& c : text.simplified().normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark()) {
            key += c;
        }
    }
    key = key.toCaseFolded().left(kKeyLength);
    return key.isEmpty() ? nullValue() : toValue(key);
}

QVariant textOrNull(const QString& text)
{
    return text.isEmpty() ? nullValue() : toValue(text);
}

QString buyerOf(const Order& order)
{
    const QString name = (order.customerFirstName + QLatin1Char(' ') + order.customerLastName).trimmed();
    return name.isEmpty() ? order.email : name;
}

QString firstProduct(const Order& order, const QStringList& askedLines)
{
    const auto asked = std::find_if(order.lines.begin(), order.lines.end(), [&](const LineItem& line) {
        return line.product && askedLines.contains(line.gid);
    });
    return asked == order.lines.end() ? QString() : asked->product->title;
}

QString carriersOf(const OrderFacts& facts)
{
    QStringList carriers;
    for (const PackageFacts& package : facts.packages) {
        if (!package.carrier.isEmpty() && !carriers.contains(package.carrier)) {
            carriers.append(package.carrier);
        }
    }
    return carriers.join(QLatin1Char('\n'));
}

/// The date that lists show first.
std::optional<QDateTime> sendDateOf(const Schedule& schedule)
{
    switch (schedule.status) {
    case Status::Sent:
        return schedule.sentAt;
    case Status::WillSend:
        return schedule.sendAt;
    case Status::WaitingForDelivery:
        return schedule.latestAt;
    case Status::NotScheduled:
    case Status::Skipped:
    case Status::NeedsAttention:
        break;
    }
    return std::nullopt;
}

QString followedText(qint64 package, const QString& state)
{
    return QString::number(package) + QLatin1Char(':') + state;
}

/// One state for each package. On several fulfilments of an order it counts as open while one of them says
/// so.
QStringList followedOf(const Schedule& schedule, const PackageIds& packageIds)
{
    std::map<qint64, PackageState> states;
    for (const FollowedPackage& package : schedule.packages) {
        const auto id = packageIds.constFind({package.key.number, package.key.carrier});
        if (id == packageIds.cend()) {
            continue;
        }
        const auto [known, isNew] = states.emplace(*id, package.state);
        if (!isNew && package.state == PackageState::Open) {
            known->second = PackageState::Open;
        }
    }
    QStringList followed;
    for (const auto& [id, state] : states) {
        followed.append(followedText(id, nameOf(state)));
    }
    followed.sort();
    return followed;
}

} // namespace

bool RequestRow::sameValues(const RequestRow& other) const
{
    for (std::size_t i = 0; i < ColumnCount; ++i) {
        const QVariant& mine = values[i];
        const QVariant& theirs = other.values[i];
        if (mine.isNull() != theirs.isNull() || mine.toString() != theirs.toString()) {
            return false;
        }
    }
    return true;
}

QString requestColumns(const QString& prefix)
{
    return prefix + kColumns.join(QLatin1String(", ") + prefix);
}

RequestRow rowOf(const OrderFacts& facts, const Schedule& schedule, const PackageIds& packageIds)
{
    RequestRow row;
    row.values = {toValue(facts.order.number),
                  toValue(toString(schedule.status)),
                  schedule.basis ? toValue(toString(*schedule.basis)) : nullValue(),
                  toValue(toString(schedule.reason)),
                  toValue(nameOf(schedule.type)),
                  toValue(schedule.fulfilledAt),
                  toValue(schedule.deliveredAt),
                  toValue(schedule.sendAt),
                  toValue(schedule.latestAt),
                  toValue(schedule.sentAt),
                  toValue(schedule.messageDueAt),
                  toValue(schedule.messageIsResend),
                  toValue(schedule.messageIdToReuse),
                  toValue(schedule.changesAt),
                  toValue(listToJson(schedule.askedLineGids)),
                  toValue(explanationToJson(schedule.explanation)),
                  sortKey(buyerOf(facts.order)),
                  sortKey(firstProduct(facts.order, schedule.askedLineGids)),
                  textOrNull(carriersOf(facts)),
                  textOrNull(facts.packages.empty() ? QString() : facts.packages.front().number),
                  toValue(facts.order.shipping ? facts.order.shipping->countryCode : QString()),
                  toValue(facts.order.createdAt),
                  toValue(sendDateOf(schedule))};
    row.followed = followedOf(schedule, packageIds);
    return row;
}

QHash<qint64, RequestRow> readRequestRows(Database& database, const std::vector<qint64>& ids)
{
    QHash<qint64, RequestRow> rows;
    const QString wanted = idsToJson(ids);
    static const QString kSql =
        QStringLiteral("SELECT order_id, ") + requestColumns() +
        QStringLiteral(" FROM requests WHERE order_id IN (SELECT value FROM json_each(?))");
    Query query(database, kSql);
    query.run(wanted);
    while (query.next()) {
        RequestRow& row = rows[query.number(0)];
        row.values.reserve(RequestRow::ColumnCount);
        for (int i = 0; i < RequestRow::ColumnCount; ++i) {
            row.values.push_back(query.value(i + 1));
        }
    }
    Query followed(database, QStringLiteral("SELECT order_id, package_id, state FROM followed_packages "
                                            "WHERE order_id IN (SELECT value FROM json_each(?))"));
    followed.run(wanted);
    while (followed.next()) {
        rows[followed.number(0)].followed.append(followedText(followed.number(1), followed.text(2)));
    }
    for (RequestRow& row : rows) {
        row.followed.sort();
    }
    return rows;
}

void writeRequestRow(Database& database, qint64 id, const RequestRow& row, bool exists)
{
    static const QString kInsert =
        QStringLiteral("INSERT INTO requests (%1, order_id) VALUES (%2?)")
            .arg(requestColumns(), QStringLiteral("?, ").repeated(RequestRow::ColumnCount));
    static const QString kUpdate = QStringLiteral("UPDATE requests SET %1 = ? WHERE order_id = ?")
                                       .arg(kColumns.join(QLatin1String(" = ?, ")));
    std::vector<QVariant> values = row.values;
    values.emplace_back(id);
    Query query(database, exists ? kUpdate : kInsert);
    query.execute(values);
}

void writeFollowed(Database& database, qint64 id, const QStringList& followed)
{
    Query clear(database, QStringLiteral("DELETE FROM followed_packages WHERE order_id = ?"));
    clear.run(id);
    Query insert(
        database,
        QStringLiteral("INSERT INTO followed_packages (order_id, package_id, state) VALUES (?, ?, ?)"));
    for (const QString& entry : followed) {
        insert.run(id, entry.section(QLatin1Char(':'), 0, 0).toLongLong(),
                   entry.section(QLatin1Char(':'), 1));
    }
}

} // namespace afterparcel
