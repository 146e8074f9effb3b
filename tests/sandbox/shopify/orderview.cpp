#include "tests/sandbox/shopify/orderview.h"

#include "tests/sandbox/base/json.h"
#include "tests/sandbox/shopify/fulfillmentview.h"
#include "tests/sandbox/shopify/orderlines.h"

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

constexpr int kChildrenPerOrder = 1000;

QString iso(qint64 ms)
{
    return isoSeconds(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
}

QJsonValue addressView(const QJsonObject& order)
{
    if (order.contains(u"address"_s) && !order.value(u"address"_s).isObject())
        return QJsonValue::Null; // "address": false
    const QJsonObject address = order.value(u"address"_s).toObject();
    const auto part = [&](const QString& name) {
        return textOrNull(address.value(name).toString(order.value(name).toString()));
    };
    const QString country = address.value(u"country"_s).toString(order.value(u"country"_s).toString());
    return QJsonObject{
        {u"id"_s, u"gid://shopify/MailingAddress/1?model_name=Address"_s},
        {u"firstName"_s, part(u"first"_s)},
        {u"lastName"_s, part(u"last"_s)},
        {u"name"_s,
         textOrNull(
             (order.value(u"first"_s).toString() + u' ' + order.value(u"last"_s).toString()).trimmed())},
        {u"address1"_s, part(u"street"_s)},
        {u"city"_s, part(u"city"_s)},
        {u"province"_s, part(u"province"_s)},
        {u"provinceCode"_s, part(u"province_code"_s)},
        {u"zip"_s, part(u"zip"_s)},
        {u"phone"_s, textOrNull(order.value(u"shipping_phone"_s).toString())},
        {u"countryCodeV2"_s, textOrNull(country)}};
}

QJsonValue defaultAddressView(const QJsonObject& order)
{
    const QString country = order.value(u"default_country"_s).toString(order.value(u"country"_s).toString());
    const QString phone = order.value(u"default_phone"_s).toString();
    if (phone.isEmpty() && country.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"id"_s, u"gid://shopify/MailingAddress/2?model_name=CustomerAddress"_s},
                       {u"phone"_s, textOrNull(phone)},
                       {u"firstName"_s, textOrNull(order.value(u"first"_s).toString())},
                       {u"lastName"_s, textOrNull(order.value(u"last"_s).toString())},
                       {u"countryCodeV2"_s, textOrNull(country)}};
}

QJsonValue customerView(const OrderRecord& record, const QJsonObject& order)
{
    if (order.value(u"guest"_s).toBool())
        return QJsonValue::Null;
    const QString first = order.value(u"first"_s).toString();
    const QString last = order.value(u"last"_s).toString();
    const QString email = order.value(u"customer_email"_s).toString(order.value(u"email"_s).toString());
    const QJsonObject emailView{
        {u"emailAddress"_s, email},
        {u"validFormat"_s, email.contains(u'@')},
        {u"marketingState"_s, order.value(u"marketing"_s).toString(u"SUBSCRIBED"_s)},
        {u"marketingUnsubscribeUrl"_s, u"https://sandbox-store.example/unsubscribe"_s}};
    const qint64 id = order.value(u"customer_id"_s).toInteger(900000 + record.id);
    return QJsonObject{{u"id"_s, u"gid://shopify/Customer/%1"_s.arg(id)},
                       {u"legacyResourceId"_s, QString::number(id)},
                       {u"firstName"_s, textOrNull(first)},
                       {u"lastName"_s, textOrNull(last)},
                       {u"displayName"_s, (first + last).isEmpty() ? email : (first + u' ' + last).trimmed()},
                       {u"locale"_s, order.value(u"locale"_s).toString(u"en"_s)},
                       {u"tags"_s, order.value(u"customer_tags"_s).toArray()},
                       {u"verifiedEmail"_s, true},
                       {u"dataSaleOptOut"_s, false},
                       {u"numberOfOrders"_s, u"1"_s},
                       {u"defaultAddress"_s, defaultAddressView(order)},
                       {u"defaultEmailAddress"_s, email.isEmpty() ? QJsonValue() : QJsonValue(emailView)}};
}

QJsonObject lineView(const OrderRecord& record, const QJsonObject& line, int index, const LineCount& count,
                     const Shop& shop)
{
    const QString handle = line.value(u"product"_s).toString();
    const QJsonObject product = handle.isEmpty() ? QJsonObject() : shop.productView(handle);
    const QString title = line.value(u"title"_s).toString(product.value(u"title"_s).toString(handle));
    const QString variant = line.value(u"variant"_s).toString();
    const QJsonValue productOrNull = product.isEmpty() ? QJsonValue() : QJsonValue(product);
    const QJsonValue image = product[u"featuredMedia"_s][u"preview"_s][u"image"_s];
    const QJsonObject variantView{
        {u"id"_s, u"gid://shopify/ProductVariant/%1"_s.arg(record.id * 1000 + index)},
        {u"title"_s, variant.isEmpty() ? u"Default Title"_s : variant},
        {u"product"_s, productOrNull}};
    return {{u"id"_s, childGid(u"LineItem"_s, record.id, index)},
            {u"title"_s, title},
            {u"name"_s, variant.isEmpty() ? title : title + u" - "_s + variant},
            {u"variantTitle"_s, textOrNull(variant)},
            {u"sku"_s, textOrNull(line.value(u"sku"_s).toString())},
            {u"vendor"_s, product.value(u"vendor"_s)},
            {u"quantity"_s, count.ordered},
            {u"currentQuantity"_s, count.current},
            {u"refundableQuantity"_s, count.current},
            {u"unfulfilledQuantity"_s, count.unfulfilled()},
            {u"nonFulfillableQuantity"_s, 0},
            {u"requiresShipping"_s, count.requiresShipping},
            {u"isGiftCard"_s, count.giftCard},
            {u"customAttributes"_s, QJsonArray()},
            {u"image"_s, image.isObject() ? image : QJsonValue()},
            {u"variant"_s, product.isEmpty() ? QJsonValue() : QJsonValue(variantView)},
            {u"product"_s, productOrNull}};
}

QJsonArray transactionViews(const OrderRecord& record, const QJsonObject& order)
{
    QJsonArray list;
    const int payments = order.value(u"payments"_s).toInt(1);
    for (int i = 0; i < payments; ++i) {
        list.append(QJsonObject{{u"id"_s, childGid(u"OrderTransaction"_s, record.id, i)},
                                {u"kind"_s, u"SALE"_s},
                                {u"status"_s, u"SUCCESS"_s},
                                {u"test"_s, order.value(u"test"_s).toBool()},
                                {u"gateway"_s, u"shopify_payments"_s},
                                {u"createdAt"_s, iso(record.createdMs)},
                                {u"processedAt"_s, iso(record.processedMs)}});
    }
    return list;
}

QJsonArray refundViews(const OrderRecord& record, const QJsonObject& order, const QJsonArray& lines)
{
    return mapped(order.value(u"refunds"_s).toArray(), [&](const QJsonObject& refund, int index) {
        const QJsonArray parts =
            mapped(refund.value(u"lines"_s).toArray(), [&](const QJsonObject& part, int i) {
                return QJsonObject{{u"id"_s, childGid(u"RefundLineItem"_s, record.id, index * 100 + i)},
                                   {u"quantity"_s, part.value(u"quantity"_s).toInt(1)},
                                   {u"restockType"_s, u"NO_RESTOCK"_s},
                                   {u"lineItem"_s, lines.at(part.value(u"line"_s).toInt())}};
            });
        return QJsonObject{{u"id"_s, childGid(u"Refund"_s, record.id, index)},
                           {u"legacyResourceId"_s, QString::number(record.id * kChildrenPerOrder + index)},
                           {u"createdAt"_s, refund.value(u"created"_s)},
                           {u"updatedAt"_s, refund.value(u"created"_s)},
                           {u"refundLineItems"_s, parts}};
    });
}

/// What is copied or nearly so.
QJsonObject plainFields(const OrderRecord& record, const QJsonObject& order, const Shop& shop)
{
    const QString name = order.value(u"name"_s).toString();
    const QString digits = QString(name).remove(u'#');
    const QString cancelled = order.value(u"cancelled"_s).toString();
    const bool closed = order.value(u"closed"_s).toBool() || order.contains(u"closed_at"_s);
    const QString app = order.value(u"app"_s).toString(u"Online Store"_s);
    return {
        {u"__typename"_s, u"Order"_s},
        {u"id"_s, u"gid://shopify/Order/%1"_s.arg(record.id)},
        {u"legacyResourceId"_s, QString::number(record.id)},
        {u"name"_s, name},
        {u"number"_s, order.value(u"number"_s).toInt(digits.toInt())},
        {u"createdAt"_s, iso(record.createdMs)},
        {u"updatedAt"_s, iso(record.updatedMs)},
        {u"processedAt"_s, iso(record.processedMs)},
        {u"cancelledAt"_s, textOrNull(cancelled)},
        {u"cancelReason"_s,
         cancelled.isEmpty() ? QJsonValue() : order.value(u"cancel_reason"_s).toString(u"CUSTOMER"_s)},
        {u"closed"_s, closed},
        {u"closedAt"_s, closed ? order.value(u"closed_at"_s).toString(iso(record.updatedMs)) : QJsonValue()},
        {u"confirmed"_s, true},
        {u"test"_s, order.value(u"test"_s).toBool()},
        {u"edited"_s, order.value(u"edited"_s).toBool()},
        {u"refundable"_s, true},
        {u"canNotifyCustomer"_s, true},
        {u"customerAcceptsMarketing"_s,
         order.value(u"marketing"_s).toString(u"SUBSCRIBED"_s) == u"SUBSCRIBED"_s},
        {u"email"_s, textOrNull(order.value(u"email"_s).toString())},
        {u"phone"_s, textOrNull(order.value(u"phone"_s).toString())},
        {u"customerLocale"_s, textOrNull(order.value(u"locale"_s).toString(u"en"_s))},
        {u"note"_s, textOrNull(order.value(u"note"_s).toString())},
        {u"tags"_s, order.value(u"tags"_s).toArray()},
        {u"sourceName"_s, order.value(u"source"_s).toString(u"web"_s)},
        {u"sourceIdentifier"_s, textOrNull(order.value(u"source_identifier"_s).toString())},
        {u"currencyCode"_s, u"USD"_s},
        {u"returnStatus"_s, order.value(u"returns"_s).toString(u"NO_RETURN"_s)},
        {u"statusPageUrl"_s,
         u"%1/%2/orders/%3"_s.arg(shop.onlineStore(), u"1"_s, QString::number(record.id))},
        {u"app"_s, QJsonObject{{u"id"_s, u"gid://shopify/OrderApp/1"_s}, {u"name"_s, app}}},
        {u"attribution"_s,
         QJsonObject{{u"handle"_s, QString(app).toLower().replace(u' ', u'-')}, {u"displayName"_s, app}}},
        {u"customAttributes"_s, order.value(u"attributes"_s).toArray()}};
}

} // namespace

QString childGid(const QString& type, qint64 orderId, int index)
{
    return u"gid://shopify/%1/%2"_s.arg(type, QString::number(orderId * kChildrenPerOrder + index));
}

qint64 orderIdOfChild(const QString& gid)
{
    return gid.section(u'/', -1).toLongLong() / kChildrenPerOrder;
}

int indexOfChild(const QString& gid)
{
    return static_cast<int>(gid.section(u'/', -1).toLongLong() % kChildrenPerOrder);
}

QJsonObject orderView(const OrderRecord& record, const QJsonObject& order, const Shop& shop)
{
    const std::vector<LineCount> counts = lineCounts(order);
    const QJsonArray lines =
        mapped(order.value(u"lines"_s).toArray(), [&](const QJsonObject& line, int index) {
            return lineView(record, line, index, counts.at(static_cast<std::size_t>(index)), shop);
        });
    bool shipping = false;
    int left = 0;
    int current = 0;
    for (const LineCount& count : counts) {
        shipping = shipping || count.requiresShipping;
        left += count.unfulfilled();
        current += count.current;
    }
    const QJsonArray transactions = transactionViews(record, order);
    const QJsonArray fulfillments = fulfillmentViews(record, order, lines, shop);
    QJsonObject view = plainFields(record, order, shop);
    view.insert(u"requiresShipping"_s, shipping);
    view.insert(u"fulfillable"_s, left > 0);
    view.insert(u"currentSubtotalLineItemsQuantity"_s, current);
    view.insert(u"displayFulfillmentStatus"_s, fulfillmentStatusOf(order));
    view.insert(u"displayFinancialStatus"_s, financialStatusOf(order));
    view.insert(u"fullyPaid"_s, financialStatusOf(order) != u"PENDING"_s);
    view.insert(u"customer"_s, customerView(record, order));
    view.insert(u"shippingAddress"_s, addressView(order));
    view.insert(u"billingAddress"_s, addressView(order));
    view.insert(u"displayAddress"_s, addressView(order));
    view.insert(u"lineItems"_s, lines);
    view.insert(u"transactions"_s, transactions);
    view.insert(u"transactionsCount"_s,
                QJsonObject{{u"count"_s, transactions.size()}, {u"precision"_s, u"EXACT"_s}});
    view.insert(u"refunds"_s, refundViews(record, order, lines));
    view.insert(u"fulfillments"_s, fulfillments);
    view.insert(u"fulfillmentsCount"_s,
                QJsonObject{{u"count"_s, fulfillments.size()}, {u"precision"_s, u"EXACT"_s}});
    view.insert(u"fulfillmentOrders"_s, fulfillmentOrderViews(record, order, lines, shop));
    return merged(view, order.value(u"set"_s).toObject());
}

} // namespace afterparcel::sandbox
