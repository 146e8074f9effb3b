#include "core/aftership/aftershipclient.h"
#include "core/aftership/countries.h"
#include "core/aftership/packagefields.h"
#include "core/aftership/phone.h"
#include "core/aftership/times.h"

#include <QJsonArray>
#include <QLocale>

namespace afterparcel
{
namespace
{

constexpr qsizetype kLongestCustomField = 512;

/// AfterShip refuses empty strings for some fields and stores them for others: what is not known is left out.
void put(QJsonObject& object, const char* name, const QString& value)
{
    const QString trimmed = value.trimmed();
    if (!trimmed.isEmpty()) {
        object.insert(QLatin1String(name), trimmed);
    }
}

/// "1" of "gid://shopify/Order/1".
QString legacyId(const QString& gid)
{
    const QString tail = gid.section(QLatin1Char('/'), -1).section(QLatin1Char('?'), 0, 0);
    bool isNumber = false;
    tail.toULongLong(&isNumber);
    return isNumber ? tail : QString();
}

/// ISO 639-1 of a locale such as "pt-BR"; empty for languages that have none.
QString languageOf(const QString& locale)
{
    const QString code =
        locale.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0).trimmed().toLower();
    const bool known = code.size() == 2 && QLocale::codeToLanguage(code) != QLocale::AnyLanguage;
    return known ? code : QString();
}

/// The sales channel's name. Custom fields must not hold personal data, which a channel named after an
/// address would be.
QString orderSource(const Order& order, const QString& defaultSource)
{
    for (const QString& source : {order.channel, order.sourceName, defaultSource}) {
        if (!source.trimmed().isEmpty() && !source.contains(QLatin1Char('@'))) {
            return source.simplified().left(kLongestCustomField);
        }
    }
    return {};
}

QJsonObject customerOf(const OrderFacts& facts, const PassOn& passOn)
{
    QJsonObject customer;
    const Order& order = facts.order;
    put(customer, "name", (order.customerFirstName + QLatin1Char(' ') + order.customerLastName).simplified());
    if (passOn.email) {
        put(customer, "email", order.email);
    }
    if (passOn.phone && !order.defaultPhone.isEmpty()) {
        put(customer, "phone_number", e164Phone(order.defaultPhone, order.defaultPhoneCountry));
    }
    if (!customer.isEmpty()) {
        put(customer, "language", languageOf(order.locale));
    }
    return customer;
}

} // namespace

QJsonObject createBody(const PackageFacts& package, const OrderFacts& order, const StoreFacts& store,
                       const PassOn& passOn, const QString& defaultSource)
{
    const std::optional<Address>& shipping = order.order.shipping;
    QJsonObject body;
    put(body, "tracking_number", trackingNumberOf(package));
    put(body, "slug", slugOf(package, order.order, store));
    put(body, "order_id", legacyId(order.order.gid));
    put(body, "order_number", order.order.name);
    put(body, "order_date", afterShipTime(order.order.createdAt));
    put(body, "tracking_ship_date", afterShipTime(shipDateOf(package, order)));
    if (shipping) {
        put(body, "destination_country_region", alpha3OfCountry(shipping->countryCode));
        put(body, "destination_postal_code", shipping->postalCode);
    }
    put(body, "language", languageOf(order.order.locale));
    if (!order.forgotten) { // D5: nothing personal leaves the machine any more
        const QJsonObject customer = customerOf(order, passOn);
        if (!customer.isEmpty()) {
            body.insert(QLatin1String("customers"), QJsonArray{customer});
        }
    }
    QJsonObject custom;
    put(custom, "order_source", orderSource(order.order, defaultSource));
    put(custom, "uploaded_by", QStringLiteral("Afterparcel"));
    body.insert(QLatin1String("custom_fields"), custom);
    return body;
}

} // namespace afterparcel
