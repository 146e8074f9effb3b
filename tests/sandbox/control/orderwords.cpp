#include "tests/sandbox/control/orderwords.h"

#include "tests/sandbox/base/json.h"

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

using Names = std::vector<std::pair<QString, QString>>; ///< Shopify's, ours

void move(QJsonObject& from, QJsonObject& to, const Names& names)
{
    for (const auto& [theirs, ours] : names) {
        if (from.contains(theirs)) {
            const QJsonValue value = from.take(theirs);
            if (theirs != ours)
                to.remove(theirs);
            to.insert(ours, value);
        }
    }
}

void takeCustomer(QJsonObject& order)
{
    if (!order.contains(u"customer"_s))
        return; // nothing is said of the customer
    const QJsonValue given = order.take(u"customer"_s);
    if (given.isNull()) {
        order.insert(u"guest"_s, true);
        return;
    }
    QJsonObject customer = given.toObject();
    QJsonObject address = customer.take(u"defaultAddress"_s).toObject();
    QJsonObject email = customer.take(u"defaultEmailAddress"_s).toObject();
    move(customer, order,
         {{u"firstName"_s, u"first"_s}, {u"lastName"_s, u"last"_s}, {u"tags"_s, u"customer_tags"_s}});
    move(address, order, {{u"phone"_s, u"default_phone"_s}, {u"countryCodeV2"_s, u"default_country"_s}});
    move(email, order, {{u"emailAddress"_s, u"customer_email"_s}, {u"marketingState"_s, u"marketing"_s}});
}

void takeAddress(QJsonObject& order)
{
    if (!order.contains(u"shippingAddress"_s))
        return; // nothing is said of the address
    const QJsonValue given = order.take(u"shippingAddress"_s);
    if (given.isNull()) {
        order.insert(u"address"_s, false);
        return;
    }
    QJsonObject address = given.toObject();
    move(address, order,
         {{u"countryCodeV2"_s, u"country"_s},
          {u"zip"_s, u"zip"_s},
          {u"city"_s, u"city"_s},
          {u"province"_s, u"province"_s},
          {u"phone"_s, u"shipping_phone"_s}});
}

QJsonArray linesInScenarioWords(const QJsonArray& lines)
{
    return mapped(lines, [](const QJsonObject& line, int) {
        QJsonObject result = line;
        QJsonObject from = line;
        move(from, result,
             {{u"handle"_s, u"product"_s},
              {u"requiresShipping"_s, u"requires_shipping"_s},
              {u"isGiftCard"_s, u"gift_card"_s}});
        return result;
    });
}

} // namespace

QJsonObject inScenarioWords(const QJsonObject& given)
{
    QJsonObject order = given;
    takeCustomer(order);
    takeAddress(order);
    QJsonObject from = order;
    move(from, order,
         {{u"createdAt"_s, u"created"_s},
          {u"updatedAt"_s, u"updated"_s},
          {u"processedAt"_s, u"processed"_s},
          {u"cancelledAt"_s, u"cancelled"_s},
          {u"customerLocale"_s, u"locale"_s},
          {u"sourceName"_s, u"source"_s},
          {u"returnStatus"_s, u"returns"_s},
          {u"displayFinancialStatus"_s, u"financial"_s},
          {u"displayFulfillmentStatus"_s, u"fulfilment_status"_s},
          {u"lineItems"_s, u"lines"_s}});
    if (order.value(u"app"_s).isObject())
        order.insert(u"app"_s, order.value(u"app"_s)[u"name"_s]);
    if (order.contains(u"lines"_s))
        order.insert(u"lines"_s, linesInScenarioWords(order.value(u"lines"_s).toArray()));
    return order;
}

} // namespace afterparcel::sandbox
