#include "tests/sandbox/control/orderactions.h"

#include "tests/sandbox/base/json.h"
#include "tests/sandbox/base/sandboxclock.h"
#include "tests/sandbox/shopify/orderlines.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

using Result = tl::expected<QJsonObject, QString>;

QJsonArray unfulfilledLines(const QJsonObject& order)
{
    QJsonArray lines;
    const std::vector<LineCount> counts = lineCounts(order);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i].unfulfilled() > 0)
            lines.append(
                QJsonObject{{u"line"_s, static_cast<int>(i)}, {u"quantity"_s, counts[i].unfulfilled()}});
    }
    return lines;
}

/// Indexes may be written as plain numbers: 2 is {"line": 2}, with all that is left of it.
QJsonArray linesFrom(const QJsonValue& asked, const QJsonArray& available)
{
    if (!asked.isArray())
        return available;
    QJsonArray lines;
    for (const QJsonValue one : asked.toArray()) {
        if (one.isObject()) {
            lines.append(one);
            continue;
        }
        const QJsonObject whole = firstObject(
            available, [&](const QJsonObject& line) { return line.value(u"line"_s).toInt() == one.toInt(); });
        if (!whole.isEmpty())
            lines.append(whole);
    }
    return lines;
}

/// {"number","company","url"} only: what the stand-in for the carriers needs stays out of the store.
QJsonArray trackingFrom(const QJsonValue& asked)
{
    return mapped(asked.toArray(), [](const QJsonObject& one, int) {
        QJsonObject tracking;
        for (const QString& name : {u"number"_s, u"company"_s, u"url"_s}) {
            if (one.contains(name))
                tracking.insert(name, one.value(name));
        }
        return tracking;
    });
}

Result fulfil(QJsonObject order, const QJsonObject& request, const QDateTime& at)
{
    const QJsonArray lines = linesFrom(request.value(u"lines"_s), unfulfilledLines(order));
    if (lines.isEmpty())
        return tl::unexpected(u"nothing is left to fulfil"_s);
    QJsonArray fulfilments = order.value(u"fulfilments"_s).toArray();
    fulfilments.append(QJsonObject{{u"created"_s, isoSeconds(at)},
                                   {u"tracking"_s, trackingFrom(request.value(u"tracking"_s))},
                                   {u"lines"_s, lines}});
    order.insert(u"fulfilments"_s, fulfilments);
    order.remove(u"holds"_s);
    return order;
}

/// The fulfilment that is meant: by index, else the last one.
tl::expected<qsizetype, QString> chosenFulfilment(const QJsonObject& order, const QJsonObject& request)
{
    const qsizetype size = order.value(u"fulfilments"_s).toArray().size();
    const qsizetype index = request.value(u"fulfilment"_s).toInteger(size - 1);
    if (index < 0 || index >= size)
        return tl::unexpected(u"the order has no such fulfilment"_s);
    return index;
}

Result withFulfilment(QJsonObject order, const QJsonObject& request, const QJsonObject& changes,
                      const QDateTime& at)
{
    const auto index = chosenFulfilment(order, request);
    if (!index)
        return tl::unexpected(index.error());
    QJsonArray fulfilments = order.value(u"fulfilments"_s).toArray();
    QJsonObject changed = merged(fulfilments.at(*index).toObject(), changes);
    changed.insert(u"updated"_s, isoSeconds(at));
    fulfilments.replace(*index, changed);
    order.insert(u"fulfilments"_s, fulfilments);
    return order;
}

Result changeTracking(QJsonObject order, const QJsonObject& request, const QDateTime& at)
{
    return withFulfilment(std::move(order), request,
                          {{u"tracking"_s, trackingFrom(request.value(u"tracking"_s))}}, at);
}

/// What Shopify itself learns from the carriers it works with.
Result delivered(QJsonObject order, const QJsonObject& request, const QDateTime& at)
{
    const QDateTime given = readTime(request.value(u"delivered_at"_s).toString(), at);
    const QString when = isoSeconds(given.isValid() ? given : at);
    const QString field = request.value(u"in_transit"_s).toBool() ? u"in_transit"_s : u"delivered"_s;
    return withFulfilment(std::move(order), request, {{field, when}}, at);
}

Result cancelFulfilment(QJsonObject order, const QJsonObject& request, const QDateTime& at)
{
    return withFulfilment(std::move(order), request, {{u"status"_s, u"CANCELLED"_s}}, at);
}

Result cancel(QJsonObject order, const QJsonObject& request, const QDateTime& at)
{
    order.insert(u"cancelled"_s, isoSeconds(at));
    order.insert(u"cancel_reason"_s, request.value(u"reason"_s).toString(u"CUSTOMER"_s));
    return order;
}

Result refund(QJsonObject order, const QJsonObject& request, const QDateTime& at)
{
    QJsonArray lines = order.value(u"lines"_s).toArray();
    QJsonArray available;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int left = lines.at(i)[u"quantity"_s].toInt(1) - lines.at(i)[u"refunded"_s].toInt();
        if (left > 0)
            available.append(QJsonObject{{u"line"_s, i}, {u"quantity"_s, left}});
    }
    const QJsonArray refunded = linesFrom(request.value(u"lines"_s), available);
    for (const QJsonValue part : refunded) {
        const auto index = static_cast<qsizetype>(part[u"line"_s].toInt());
        if (index < 0 || index >= lines.size())
            return tl::unexpected(u"the order has no such line"_s);
        QJsonObject line = lines.at(index).toObject();
        line.insert(u"refunded"_s, line.value(u"refunded"_s).toInt() + part[u"quantity"_s].toInt(1));
        lines.replace(index, line);
    }
    QJsonArray refunds = order.value(u"refunds"_s).toArray();
    refunds.append(QJsonObject{{u"created"_s, isoSeconds(at)}, {u"lines"_s, refunded}});
    order.insert(u"refunds"_s, refunds);
    order.insert(u"lines"_s, lines);
    return order;
}

Result hold(QJsonObject order, const QJsonObject& request, const QDateTime&)
{
    QJsonArray holds = order.value(u"holds"_s).toArray();
    QJsonObject one = request;
    one.remove(u"order"_s);
    holds.append(one);
    order.insert(u"holds"_s, holds);
    return order;
}

Result release(QJsonObject order, const QJsonObject&, const QDateTime&)
{
    order.remove(u"holds"_s);
    return order;
}

/// An accepted upsell: lines are added, and a payment for them.
Result edit(QJsonObject order, const QJsonObject& request, const QDateTime&)
{
    QJsonArray lines = order.value(u"lines"_s).toArray();
    for (const QJsonValue line : request.value(u"add"_s).toArray())
        lines.append(line);
    order.insert(u"lines"_s, lines);
    order.insert(u"edited"_s, true);
    order.insert(u"payments"_s, order.value(u"payments"_s).toInt(1) + request.value(u"payments"_s).toInt(1));
    return order;
}

} // namespace

OrderAction orderAction(const QString& name)
{
    static const QMap<QString, OrderAction> actions = {{u"fulfil"_s, fulfil},
                                                       {u"tracking"_s, changeTracking},
                                                       {u"delivered"_s, delivered},
                                                       {u"cancel-fulfilment"_s, cancelFulfilment},
                                                       {u"cancel"_s, cancel},
                                                       {u"refund"_s, refund},
                                                       {u"hold"_s, hold},
                                                       {u"release"_s, release},
                                                       {u"edit"_s, edit}};
    return actions.value(name, nullptr);
}

} // namespace afterparcel::sandbox
