#pragma once

#include "core/aftership/aftershipclient.h"

/// An order with one parcel, as most tests start from.
namespace samples
{

inline QDateTime at(const char* text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODate);
}

inline afterparcel::PackageFacts package(const QString& number = QStringLiteral("1Z999AA10123456784"),
                                         const QString& carrier = QStringLiteral("UPS"))
{
    afterparcel::PackageFacts facts;
    facts.key = afterparcel::PackageKey::of(number, carrier);
    facts.number = number;
    facts.carrier = carrier;
    return facts;
}

inline afterparcel::OrderFacts order(const QString& number = QStringLiteral("1Z999AA10123456784"),
                                     const QString& carrier = QStringLiteral("UPS"))
{
    afterparcel::OrderFacts facts;
    afterparcel::Order& order = facts.order;
    order.gid = QStringLiteral("gid://shopify/Order/5001");
    order.name = QStringLiteral("#1001");
    order.createdAt = at("2026-11-01T09:00:00Z");
    order.email = QStringLiteral("jane@example.com");
    order.locale = QStringLiteral("en-US");
    order.sourceName = QStringLiteral("web");
    order.channel = QStringLiteral("Online Store");
    order.customerFirstName = QStringLiteral("Jane");
    order.customerLastName = QStringLiteral("Doe");
    order.defaultPhone = QStringLiteral("(202) 555-0111");
    order.defaultPhoneCountry = QStringLiteral("US");
    order.shipping = afterparcel::Address{QStringLiteral("CA"), QStringLiteral("K1A 0B1"),
                                          QStringLiteral("ON"), QStringLiteral("Ottawa")};
    afterparcel::Fulfillment fulfillment;
    fulfillment.gid = QStringLiteral("gid://shopify/Fulfillment/1");
    fulfillment.createdAt = at("2026-11-02T10:30:00Z");
    fulfillment.tracking = {{number, carrier}};
    order.fulfillments = {fulfillment};
    return facts;
}

inline afterparcel::StoreFacts store()
{
    afterparcel::StoreFacts facts;
    facts.connectedAt = at("2026-10-01T00:00:00Z");
    facts.zone = QTimeZone("America/New_York");
    facts.country = QStringLiteral("US");
    return facts;
}

class FixedClock final : public afterparcel::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return at("2026-11-10T12:00:00Z"); }
};

} // namespace samples
