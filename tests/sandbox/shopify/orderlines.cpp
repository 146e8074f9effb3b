#include "tests/sandbox/shopify/orderlines.h"

#include "tests/sandbox/base/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{

QJsonArray fulfilledLines(const QJsonObject& order, const QJsonObject& fulfilment)
{
    if (fulfilment.contains(u"lines"_s))
        return fulfilment.value(u"lines"_s).toArray();
    return mapped(order.value(u"lines"_s).toArray(), [](const QJsonObject& line, int index) {
        return QJsonObject{{u"line"_s, index}, {u"quantity"_s, line.value(u"quantity"_s).toInt(1)}};
    });
}

std::vector<LineCount> lineCounts(const QJsonObject& order)
{
    std::vector<LineCount> counts;
    for (const QJsonValue one : order.value(u"lines"_s).toArray()) {
        const QJsonObject line = one.toObject();
        LineCount count;
        count.ordered = line.value(u"quantity"_s).toInt(1);
        count.current = count.ordered - line.value(u"refunded"_s).toInt() - line.value(u"removed"_s).toInt();
        count.giftCard = line.value(u"gift_card"_s).toBool();
        count.requiresShipping = line.value(u"requires_shipping"_s).toBool(!count.giftCard);
        counts.push_back(count);
    }
    for (const QJsonValue one : order.value(u"fulfilments"_s).toArray()) {
        const QJsonObject fulfilment = one.toObject();
        if (fulfilment.value(u"status"_s).toString(u"SUCCESS"_s) != u"SUCCESS"_s)
            continue;
        for (const QJsonValue part : fulfilledLines(order, fulfilment)) {
            const auto index = static_cast<std::size_t>(part[u"line"_s].toInt());
            if (index < counts.size())
                counts[index].fulfilled += part[u"quantity"_s].toInt(1);
        }
    }
    return counts;
}

QString fulfillmentStatusOf(const QJsonObject& order)
{
    if (order.contains(u"fulfilment_status"_s))
        return order.value(u"fulfilment_status"_s).toString();
    const std::vector<LineCount> counts = lineCounts(order);
    const bool anyFulfilled =
        std::any_of(counts.begin(), counts.end(), [](const LineCount& one) { return one.fulfilled > 0; });
    const bool anyLeft =
        std::any_of(counts.begin(), counts.end(), [](const LineCount& one) { return one.unfulfilled() > 0; });
    if (!anyLeft)
        return anyFulfilled ? u"FULFILLED"_s : u"UNFULFILLED"_s;
    if (!order.value(u"holds"_s).toArray().isEmpty())
        return u"ON_HOLD"_s;
    return anyFulfilled ? u"PARTIALLY_FULFILLED"_s : u"UNFULFILLED"_s;
}

QString financialStatusOf(const QJsonObject& order)
{
    if (order.contains(u"financial"_s))
        return order.value(u"financial"_s).toString();
    int refunded = 0;
    int kept = 0;
    for (const QJsonValue line : order.value(u"lines"_s).toArray()) {
        const int back = line[u"refunded"_s].toInt();
        refunded += back;
        kept += line[u"quantity"_s].toInt(1) - line[u"removed"_s].toInt() - back;
    }
    if (refunded == 0)
        return u"PAID"_s;
    return kept > 0 ? u"PARTIALLY_REFUNDED"_s : u"REFUNDED"_s;
}

} // namespace afterparcel::sandbox
