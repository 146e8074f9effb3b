#include "tests/sandbox/shopify/fulfillmentview.h"

#include "tests/sandbox/base/json.h"
#include "tests/sandbox/shopify/orderlines.h"
#include "tests/sandbox/shopify/orderview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

QString displayStatus(const QJsonObject& fulfilment, bool tracked)
{
    if (fulfilment.value(u"status"_s).toString(u"SUCCESS"_s) != u"SUCCESS"_s)
        return u"CANCELED"_s;
    if (fulfilment.contains(u"delivered"_s))
        return u"DELIVERED"_s;
    if (fulfilment.contains(u"in_transit"_s))
        return u"IN_TRANSIT"_s;
    return tracked ? u"FULFILLED"_s : u"MARKED_AS_FULFILLED"_s;
}

QJsonArray trackingViews(const QJsonObject& fulfilment)
{
    return mapped(fulfilment.value(u"tracking"_s).toArray(), [](const QJsonObject& one, int) {
        return QJsonObject{{u"number"_s, textOrNull(one.value(u"number"_s).toString())},
                           {u"company"_s, textOrNull(one.value(u"company"_s).toString())},
                           {u"url"_s, textOrNull(one.value(u"url"_s).toString())}};
    });
}

QJsonObject locationView(const QJsonObject& order, const Shop& shop)
{
    const QString country = order.value(u"location_country"_s).toString(shop.country());
    return {{u"id"_s, u"gid://shopify/Location/1"_s},
            {u"name"_s, u"Warehouse"_s},
            {u"isActive"_s, true},
            {u"address"_s, QJsonObject{{u"countryCode"_s, country}}}};
}

QJsonObject fulfillmentView(const OrderRecord& record, const QJsonObject& order,
                            const QJsonObject& fulfilment, int index, const QJsonArray& lines,
                            const Shop& shop)
{
    int quantity = 0;
    bool shipping = false;
    const QJsonArray parts =
        mapped(fulfilledLines(order, fulfilment), [&](const QJsonObject& part, int i) -> QJsonValue {
            const QJsonObject line = lines.at(part.value(u"line"_s).toInt()).toObject();
            quantity += part.value(u"quantity"_s).toInt(1);
            shipping = shipping || line.value(u"requiresShipping"_s).toBool();
            return QJsonObject{{u"id"_s, childGid(u"FulfillmentLineItem"_s, record.id, index * 100 + i)},
                               {u"quantity"_s, part.value(u"quantity"_s).toInt(1)},
                               {u"lineItem"_s, line}};
        });
    const QJsonArray tracking = trackingViews(fulfilment);
    const QString gid = childGid(u"Fulfillment"_s, record.id, index);
    const QString country = order.value(u"location_country"_s).toString(shop.country());
    return {{u"__typename"_s, u"Fulfillment"_s},
            {u"id"_s, gid},
            {u"legacyResourceId"_s, gid.section(u'/', -1)},
            {u"name"_s, u"%1-F%2"_s.arg(order.value(u"name"_s).toString(), QString::number(index + 1))},
            {u"createdAt"_s, fulfilment.value(u"created"_s)},
            {u"updatedAt"_s, fulfilment.contains(u"updated"_s) ? fulfilment.value(u"updated"_s)
                                                               : fulfilment.value(u"created"_s)},
            {u"status"_s, fulfilment.value(u"status"_s).toString(u"SUCCESS"_s)},
            {u"displayStatus"_s, displayStatus(fulfilment, !tracking.isEmpty())},
            {u"inTransitAt"_s, fulfilment.value(u"in_transit"_s)},
            {u"deliveredAt"_s, fulfilment.value(u"delivered"_s)},
            {u"estimatedDeliveryAt"_s, fulfilment.value(u"estimated"_s)},
            {u"totalQuantity"_s, quantity},
            {u"requiresShipping"_s, fulfilment.value(u"requires_shipping"_s).toBool(shipping)},
            {u"trackingInfo"_s, tracking},
            {u"fulfillmentLineItems"_s, parts},
            {u"location"_s, locationView(order, shop)},
            {u"originAddress"_s, QJsonObject{{u"countryCode"_s, country}}},
            {u"events"_s, QJsonArray()}};
}

QString fulfillmentOrderStatus(const QJsonObject& order, int left)
{
    if (order.contains(u"cancelled"_s) && left == 0)
        return u"CANCELLED"_s;
    if (!order.value(u"holds"_s).toArray().isEmpty())
        return u"ON_HOLD"_s;
    if (left == 0)
        return u"CLOSED"_s;
    return order.value(u"fulfilments"_s).toArray().isEmpty() ? u"OPEN"_s : u"IN_PROGRESS"_s;
}

QJsonArray holdViews(const OrderRecord& record, const QJsonObject& order)
{
    return mapped(order.value(u"holds"_s).toArray(), [&](const QJsonObject& hold, int index) {
        const QString reason = hold.value(u"reason"_s).toString(u"ONLINE_STORE_POST_PURCHASE_CROSS_SELL"_s);
        const QString id = hold.value(u"id"_s).toString(childGid(u"FulfillmentHold"_s, record.id, index));
        return QJsonObject{{u"id"_s, id},
                           {u"reason"_s, reason},
                           {u"displayReason"_s, QString(reason).replace(u'_', u' ').toLower()},
                           {u"reasonNotes"_s, textOrNull(hold.value(u"notes"_s).toString())},
                           {u"handle"_s, textOrNull(hold.value(u"handle"_s).toString())},
                           {u"heldByRequestingApp"_s, hold.value(u"by_us"_s).toBool()}};
    });
}

QJsonArray supportedActions(const QString& status)
{
    QStringList actions;
    if (status == u"ON_HOLD"_s)
        actions = {u"RELEASE_HOLD"_s, u"HOLD"_s, u"MOVE"_s};
    else if (status == u"OPEN"_s || status == u"IN_PROGRESS"_s)
        actions = {u"CREATE_FULFILLMENT"_s, u"HOLD"_s, u"MOVE"_s, u"SPLIT"_s};
    QJsonArray list;
    for (const QString& action : actions)
        list.append(QJsonObject{{u"action"_s, action}});
    return list;
}

} // namespace

QJsonArray fulfillmentViews(const OrderRecord& record, const QJsonObject& order, const QJsonArray& lines,
                            const Shop& shop)
{
    return mapped(order.value(u"fulfilments"_s).toArray(), [&](const QJsonObject& fulfilment, int index) {
        return fulfillmentView(record, order, fulfilment, index, lines, shop);
    });
}

QJsonArray fulfillmentOrderViews(const OrderRecord& record, const QJsonObject& order, const QJsonArray& lines,
                                 const Shop& shop)
{
    if (order.value(u"no_fulfilment_order"_s).toBool())
        return {};
    const std::vector<LineCount> counts = lineCounts(order);
    int left = 0;
    const QJsonArray parts = mapped(lines, [&](const QJsonObject& line, int index) {
        const LineCount& count = counts.at(static_cast<std::size_t>(index));
        left += count.unfulfilled();
        return QJsonObject{{u"id"_s, childGid(u"FulfillmentOrderLineItem"_s, record.id, index)},
                           {u"totalQuantity"_s, count.current},
                           {u"remainingQuantity"_s, count.unfulfilled()},
                           {u"sku"_s, line.value(u"sku"_s)},
                           {u"requiresShipping"_s, count.requiresShipping},
                           {u"lineItem"_s, line}};
    });
    const QString status = fulfillmentOrderStatus(order, left);
    const QString gid = childGid(u"FulfillmentOrder"_s, record.id, 0);
    const QDateTime created = QDateTime::fromMSecsSinceEpoch(record.createdMs, Qt::UTC);
    const bool pos = order.value(u"source"_s).toString() == u"pos"_s;
    const QJsonArray actions =
        order.value(u"no_release"_s).toBool() ? QJsonArray() : supportedActions(status);
    return {QJsonObject{
        {u"__typename"_s, u"FulfillmentOrder"_s},
        {u"id"_s, gid},
        {u"status"_s, status},
        {u"requestStatus"_s, u"UNSUBMITTED"_s},
        {u"createdAt"_s, isoSeconds(created)},
        {u"updatedAt"_s, isoSeconds(QDateTime::fromMSecsSinceEpoch(record.updatedMs, Qt::UTC))},
        {u"orderId"_s, u"gid://shopify/Order/%1"_s.arg(record.id)},
        {u"orderName"_s, order.value(u"name"_s)},
        {u"assignedLocation"_s,
         QJsonObject{{u"name"_s, u"Warehouse"_s},
                     {u"countryCode"_s, order.value(u"location_country"_s).toString(shop.country())}}},
        {u"deliveryMethod"_s, QJsonObject{{u"id"_s, u"gid://shopify/DeliveryMethod/1"_s},
                                          {u"methodType"_s, pos ? u"RETAIL"_s : u"SHIPPING"_s}}},
        {u"fulfillmentHolds"_s, holdViews(record, order)},
        {u"supportedActions"_s, actions},
        {u"lineItems"_s, parts}}};
}

} // namespace afterparcel::sandbox
