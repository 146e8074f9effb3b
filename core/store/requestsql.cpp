#include "core/store/requestsql.h"

#include "core/store/search.h"

#include <algorithm>

namespace afterparcel
{

namespace
{

const QString kKeyBanner = QStringLiteral("aftership_key"); ///< raised while AfterShip refuses the key (T12)

QLatin1String columnOf(DateField field)
{
    switch (field) {
    case DateField::SendDate:
        return QLatin1String("send_date");
    case DateField::Fulfilled:
        return QLatin1String("fulfilled_at");
    case DateField::Delivered:
        return QLatin1String("delivered_at");
    case DateField::Sent:
        return QLatin1String("sent_at");
    case DateField::OrderCreated:
        return QLatin1String("created_at");
    }
    return QLatin1String("send_date");
}

/// A column and the index that sorts by it.
struct Sorting {
    QLatin1String column;
    QLatin1String index;
};

Sorting sortingOf(SortColumn column)
{
    switch (column) {
    case SortColumn::Order:
        return {QLatin1String("number"), QLatin1String("requests_newest")};
    case SortColumn::Buyer:
        return {QLatin1String("buyer_key"), QLatin1String("requests_buyer")};
    case SortColumn::Products:
        return {QLatin1String("product_key"), QLatin1String("requests_product")};
    case SortColumn::Status:
        return {QLatin1String("status"), QLatin1String("requests_status")};
    case SortColumn::SendDate:
        return {QLatin1String("send_date"), QLatin1String("requests_send_date")};
    case SortColumn::Carrier:
        return {QLatin1String("carriers"), QLatin1String("requests_carriers")};
    case SortColumn::Tracking:
        return {QLatin1String("tracking"), QLatin1String("requests_tracking")};
    case SortColumn::Country:
        return {QLatin1String("country"), QLatin1String("requests_country")};
    case SortColumn::Fulfilled:
        return {QLatin1String("fulfilled_at"), QLatin1String("requests_fulfilled")};
    case SortColumn::Delivered:
        return {QLatin1String("delivered_at"), QLatin1String("requests_delivered")};
    case SortColumn::OrderCreated:
        return {QLatin1String("created_at"), QLatin1String("requests_created")};
    }
    return {QLatin1String("number"), QLatin1String("requests_newest")};
}

/// Ties are broken by number, in the index's direction, so that each index serves both ways.
QString orderBy(SortColumn column, bool descending)
{
    const QLatin1String name = sortingOf(column).column;
    if (column == SortColumn::Order) {
        const QLatin1String way(descending ? "DESC" : "ASC");
        return QStringLiteral(" ORDER BY r.number %1, r.order_id %1").arg(way);
    }
    return descending
               ? QStringLiteral(" ORDER BY r.%1 DESC, r.number ASC, r.order_id ASC").arg(name)
               : QStringLiteral(" ORDER BY r.%1 ASC NULLS LAST, r.number DESC, r.order_id DESC").arg(name);
}

/// Collects conditions and what is bound to them.
class Conditions
{
public:
    Conditions(Database& database, const QDateTime& now) : m_database(database), m_now(now) {}

    void add(const QString& sql, const std::vector<QVariant>& arguments = {})
    {
        m_result.sql += QStringLiteral(" AND ") + sql;
        m_result.arguments.insert(m_result.arguments.end(), arguments.begin(), arguments.end());
    }
    void addOneOf(const QString& column, const QStringList& values)
    {
        if (!values.isEmpty()) {
            add(column + QStringLiteral(" IN (SELECT value FROM json_each(?))"), {listToJson(values)});
        }
    }
    void addReasons(const std::vector<Reason>& reasons)
    {
        QStringList names;
        for (const Reason reason : reasons) {
            names.append(toString(reason));
        }
        addOneOf(QStringLiteral("r.reason"), names);
    }
    void addCarriers(const QStringList& wanted);
    void addDates(const RequestFilter& filter);
    void addSearch(const QString& typed)
    {
        const SearchCondition found = searchCondition(typed);
        m_result.sql += found.sql;
        m_result.arguments.insert(m_result.arguments.end(), found.arguments.begin(), found.arguments.end());
    }
    void addGroup(StuckGroup group);

    [[nodiscard]] RequestCondition result() const { return m_result; }

private:
    Database& m_database;
    QDateTime m_now;
    RequestCondition m_result;
};

/// A request can have parcels of several carriers: those lists of carriers that name a wanted one.
void Conditions::addCarriers(const QStringList& wanted)
{
    if (wanted.isEmpty()) {
        return;
    }
    QStringList lists;
    Query query(m_database,
                QStringLiteral("SELECT DISTINCT carriers FROM requests WHERE carriers IS NOT NULL"));
    query.run();
    while (query.next()) {
        const QStringList carriers = query.text(0).split(QLatin1Char('\n'));
        if (std::any_of(carriers.begin(), carriers.end(), [&](const QString& carrier) {
                return wanted.contains(carrier, Qt::CaseInsensitive);
            })) {
            lists.append(query.text(0));
        }
    }
    add(QStringLiteral("r.carriers IN (SELECT value FROM json_each(?))"), {listToJson(lists)});
}

void Conditions::addDates(const RequestFilter& filter)
{
    const QString column = QStringLiteral("r.") + columnOf(filter.dateField);
    if (filter.from) {
        add(column + QStringLiteral(" >= ?"), {toValue(filter.from)});
    }
    if (filter.until) {
        add(column + QStringLiteral(" < ?"), {toValue(filter.until)});
    }
}

void Conditions::addGroup(StuckGroup group)
{
    const QString waiting = QStringLiteral("r.status = 'waiting_for_delivery'");
    switch (group) {
    case StuckGroup::Interrupted:
        addReasons({Reason::InterruptedSend});
        break;
    case StuckGroup::Rejected:
        addReasons({Reason::RejectedByServer, Reason::RetriesExhausted, Reason::Bounced});
        break;
    case StuckGroup::Overdue:
        addReasons({Reason::Overdue});
        break;
    case StuckGroup::ExpiredTracking:
        addReasons({Reason::TrackingExpired, Reason::TrackingFailed});
        add(QStringLiteral("r.status <> 'sent'"));
        break;
    case StuckGroup::KeyRefused:
        add(waiting);
        add(QStringLiteral("EXISTS (SELECT 1 FROM banners WHERE id = ?)"), {toValue(kKeyBanner)});
        break;
    case StuckGroup::WaitingTooLong:
        add(waiting);
        add(QStringLiteral("r.fulfilled_at <= ?"), {toValue(m_now.addDays(-kWaitingTooLongDays))});
        break;
    case StuckGroup::CarrierProblem:
        addReasons({Reason::NoCarrier, Reason::TrackingRetry, Reason::TrackingFailed});
        add(QStringLiteral("r.status <> 'sent'"));
        break;
    }
}

} // namespace

RequestCondition conditionOf(Database& database, const RequestFilter& filter, const QDateTime& now)
{
    Conditions conditions(database, now);
    if (filter.status) {
        conditions.add(QStringLiteral("r.status = ?"), {toValue(toString(*filter.status))});
    }
    conditions.addSearch(filter.search);
    conditions.addOneOf(QStringLiteral("r.country"), filter.countries);
    conditions.addCarriers(filter.carriers);
    conditions.addReasons(filter.reasons);
    conditions.addDates(filter);
    if (filter.group) {
        conditions.addGroup(*filter.group);
    }
    return conditions.result();
}

ListStatement listStatement(Database& database, const RequestQuery& query, const QDateTime& now)
{
    const RequestCondition condition = conditionOf(database, query.filter, now);
    // Without statistics SQLite would take the status' index and sort a million rows for a page of fifty.
    const bool byNumberInTab = query.sort == SortColumn::Order && query.filter.status;
    const QLatin1String index =
        byNumberInTab ? QLatin1String("requests_status") : sortingOf(query.sort).index;
    const QString how = query.filter.isNarrow() ? QString() : QStringLiteral(" INDEXED BY ") + index;
    ListStatement statement;
    statement.sql = QStringLiteral("SELECT r.order_id FROM requests r%1 WHERE 1 = 1%2%3 LIMIT ? OFFSET ?")
                        .arg(how, condition.sql, orderBy(query.sort, query.descending));
    statement.arguments = condition.arguments;
    statement.arguments.emplace_back(query.limit > 0 ? query.limit : -1);
    statement.arguments.emplace_back(query.offset);
    return statement;
}

} // namespace afterparcel
