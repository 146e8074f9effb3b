#include "tests/sandbox/shopify/ordersearch.h"

#include "tests/sandbox/shopify/orderlines.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

bool isTime(const QString& field)
{
    return field == u"updated_at"_s || field == u"created_at"_s || field == u"processed_at"_s;
}

bool isText(const QString& field)
{
    static const QStringList known = {u"name"_s,
                                      u"email"_s,
                                      u"tag"_s,
                                      u"tag_not"_s,
                                      u"test"_s,
                                      u"status"_s,
                                      u"financial_status"_s,
                                      u"fulfillment_status"_s,
                                      u"return_status"_s,
                                      u"source_name"_s};
    return known.contains(field);
}

qint64 timeOf(const OrderRecord& record, const QString& field)
{
    if (field == u"updated_at"_s)
        return record.updatedMs;
    return field == u"created_at"_s ? record.createdMs : record.processedMs;
}

QString fulfillmentWord(const QJsonObject& description)
{
    static const QMap<QString, QString> words = {{u"FULFILLED"_s, u"shipped"_s},
                                                 {u"UNFULFILLED"_s, u"unfulfilled"_s},
                                                 {u"PARTIALLY_FULFILLED"_s, u"partial"_s},
                                                 {u"ON_HOLD"_s, u"on_hold"_s}};
    return words.value(fulfillmentStatusOf(description));
}

} // namespace

OrderSearch::OrderSearch(const QString& query)
{
    static const QRegularExpression term(
        u"(?<not>-|NOT\\s+)?(?<field>[A-Za-z_]+):(?<cmp><=|>=|<|>)?(?:'(?<single>[^']*)'|\"(?<double>[^\"]*)\"|(?<bare>[^\\s()]+))"_s);
    QString rest = query;
    for (auto matches = term.globalMatch(query); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool quoted = match.hasCaptured(u"single"_s) || match.hasCaptured(u"double"_s);
        Term one;
        one.negated = match.hasCaptured(u"not"_s);
        one.field = match.captured(u"field"_s).toLower();
        one.comparator = match.captured(u"cmp"_s);
        one.value = match.captured(u"single"_s) + match.captured(u"double"_s) + match.captured(u"bare"_s);
        rest.replace(match.captured(), QString());
        add(std::move(one), quoted);
    }
    const QString left = rest.replace(u"AND"_s, QString()).simplified();
    if (!left.isEmpty())
        warn(u"default"_s, u"Input `%1` was not understood and is ignored."_s.arg(left), u"invalid_input"_s);
}

void OrderSearch::warn(const QString& field, const QString& message, const QString& code)
{
    m_warnings.append(QJsonObject{{u"field"_s, field}, {u"message"_s, message}, {u"code"_s, code}});
}

void OrderSearch::add(Term term, bool quoted)
{
    if (isTime(term.field)) {
        const QDateTime instant = readTime(term.value, {});
        // Without quotes the colons of a time end the value at Shopify.
        if (!instant.isValid() || (!quoted && term.value.contains(u':'))) {
            warn(term.field, u"Input `%1` is not an accepted date."_s.arg(term.value), u"invalid_value"_s);
            return;
        }
        term.number = instant.toMSecsSinceEpoch();
    } else if (term.field == u"id"_s) {
        term.number = term.value.section(u'/', -1).toLongLong();
    } else if (!isText(term.field)) {
        warn(term.field, u"Invalid search field for this query."_s, u"invalid_field"_s);
        return;
    }
    m_terms.push_back(std::move(term));
}

bool OrderSearch::compares(qint64 left, const QString& comparator, qint64 right)
{
    if (comparator == u"<"_s)
        return left < right;
    if (comparator == u"<="_s)
        return left <= right;
    if (comparator == u">"_s)
        return left > right;
    if (comparator == u">="_s)
        return left >= right;
    return left == right;
}

bool OrderSearch::matchesText(const Term& term, const QJsonObject& order)
{
    const auto hasTag = [&] {
        const QJsonArray tags = order.value(u"tags"_s).toArray();
        return std::any_of(tags.begin(), tags.end(), [&](const QJsonValue& tag) {
            return tag.toString().compare(term.value, Qt::CaseInsensitive) == 0;
        });
    };
    if (term.field == u"tag"_s)
        return hasTag();
    if (term.field == u"tag_not"_s)
        return !hasTag();
    if (term.field == u"test"_s)
        return order.value(u"test"_s).toBool() == (term.value == u"true"_s);
    if (term.field == u"status"_s) {
        const bool cancelled = order.contains(u"cancelled"_s);
        const bool closed = order.value(u"closed"_s).toBool();
        if (term.value == u"cancelled"_s)
            return cancelled;
        return term.value == u"closed"_s ? closed : term.value == u"open"_s ? !closed && !cancelled : !closed;
    }
    if (term.field == u"financial_status"_s)
        return financialStatusOf(order).compare(term.value, Qt::CaseInsensitive) == 0;
    if (term.field == u"fulfillment_status"_s) {
        const QString word = fulfillmentWord(order);
        return word == term.value || (word == u"shipped"_s && term.value == u"fulfilled"_s);
    }
    if (term.field == u"return_status"_s)
        return order.value(u"returns"_s).toString(u"NO_RETURN"_s).compare(term.value, Qt::CaseInsensitive) ==
               0;
    const QString own = term.field == u"source_name"_s ? order.value(u"source"_s).toString(u"web"_s)
                                                       : order.value(term.field).toString();
    return own.compare(term.value, Qt::CaseInsensitive) == 0 ||
           QString(own).remove(u'#').compare(term.value, Qt::CaseInsensitive) == 0;
}

bool OrderSearch::matches(const OrderRecord& record, const OrderBook& book) const
{
    std::optional<QJsonObject> description;
    for (const Term& term : m_terms) {
        bool fits = false;
        if (term.field == u"id"_s) {
            fits = compares(record.id, term.comparator, term.number);
        } else if (isTime(term.field)) {
            fits = compares(timeOf(record, term.field), term.comparator, term.number);
        } else {
            if (!description)
                description = book.description(record);
            fits = matchesText(term, *description);
        }
        if (fits == term.negated)
            return false;
    }
    return true;
}

} // namespace afterparcel::sandbox
