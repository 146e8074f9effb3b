#pragma once

#include <QDateTime>
#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace afterparcel
{

/// Shopify's OrderDisplayFulfillmentStatus; values that we do not tell apart are Other.
enum class FulfillmentState {
    Unfulfilled,
    PartiallyFulfilled,
    Fulfilled,
    OnHold,
    NotRequired, ///< FULFILLMENT_NOT_REQUIRED, new in 2026-10
    Other,
};

/// Shopify's OrderDisplayFinancialStatus, as far as it decides anything here.
enum class FinancialState { Pending, Paid, PartiallyRefunded, Refunded, Voided, Other };

/// Shopify's OrderReturnStatus.
enum class ReturnState { NoReturn, Requested, InProgress, Finished };

/// CustomerEmailAddress.marketingState; None where there is no customer.
enum class MarketingState { None, NotSubscribed, Pending, Subscribed, Unsubscribed, Invalid };

/// Fields that Shopify may refuse (protected customer data, missing scope). A refused field is unknown, not
/// absent: it never skips a request and never overwrites a known value (Q1).
enum class OrderField {
    Email = 1,
    Customer = 2,
    ShippingAddress = 4,
    Products = 8,
    Fulfillments = 16,
    Lines = 32,
};
Q_DECLARE_FLAGS(OrderFields, OrderField)
Q_DECLARE_OPERATORS_FOR_FLAGS(OrderFields)

struct Product {
    QString gid;
    QString handle;
    QString title;
    QString onlineStoreUrl; ///< empty when not published: such a product is not asked about (Q5)
    QStringList tags;
    friend bool operator==(const Product&, const Product&) = default;
};

struct LineItem {
    QString gid;
    QString title;
    int quantity = 0;            ///< as ordered
    int currentQuantity = 0;     ///< without what was removed or refunded
    int unfulfilledQuantity = 0; ///< still to be fulfilled
    bool requiresShipping = true;
    bool giftCard = false;
    QString imageUrl;
    std::optional<Product> product; ///< absent for custom items and deleted products
    friend bool operator==(const LineItem&, const LineItem&) = default;
};

/// One entry of a fulfilment's tracking, as the merchant wrote it. Either part may be empty.
struct TrackingEntry {
    QString number;
    QString carrier; ///< Shopify's free-text "company"
    friend bool operator==(const TrackingEntry&, const TrackingEntry&) = default;
};

struct Fulfillment {
    QString gid;
    QDateTime createdAt;    ///< UTC
    QDateTime updatedAt;    ///< UTC
    bool cancelled = false; ///< CANCELLED, ERROR or FAILURE: it does not count
    bool requiresShipping = true;
    std::vector<TrackingEntry> tracking;  ///< as shown now
    QStringList lineGids;                 ///< the lines it ships, fully or in part
    std::optional<QDateTime> inTransitAt; ///< UTC, from Shopify
    std::optional<QDateTime> deliveredAt; ///< UTC, from Shopify
    friend bool operator==(const Fulfillment&, const Fulfillment&) = default;

    /// The spec's word "counts": not cancelled, and it ships something.
    [[nodiscard]] bool counts() const { return !cancelled && requiresShipping; }
};

/// What Shopify knows of a fulfilment's way, asked for by itself: it need not change the order's updatedAt
/// (T8, T9).
struct FulfillmentNews {
    QString fulfillmentGid;
    QString orderGid;
    std::optional<QDateTime> inTransitAt; ///< UTC
    std::optional<QDateTime> deliveredAt; ///< UTC
};

struct Address {
    QString countryCode; ///< ISO 3166-1 alpha-2
    QString postalCode;
    QString province;
    QString city;
    friend bool operator==(const Address&, const Address&) = default;
};

/// An order as Shopify showed it last: facts, nothing derived.
struct Order {
    QString gid;  ///< "gid://shopify/Order/1"
    QString name; ///< "#1001", as shown to people
    qint64 number = 0;
    QDateTime createdAt;   ///< UTC
    QDateTime updatedAt;   ///< UTC, Shopify's clock
    QDateTime processedAt; ///< UTC; differs from createdAt for imported orders
    std::optional<QDateTime> cancelledAt;
    bool test = false;
    FulfillmentState fulfillmentState = FulfillmentState::Unfulfilled;
    FinancialState financialState = FinancialState::Other;
    ReturnState returnState = ReturnState::NoReturn;
    QString email;
    QString locale;     ///< "de" or "pt-BR"; the customer's
    QString sourceName; ///< "web", "pos", ...
    QString channel;    ///< the sales channel's app name, for marketplace rules (Q1)
    QString statusPageUrl;
    QStringList tags;
    QStringList customerTags;
    QString customerFirstName;
    QString customerLastName;
    MarketingState marketing = MarketingState::None;
    QString defaultPhone;        ///< of the customer's *default* address (F3)
    QString defaultPhoneCountry; ///< alpha-2 country of that address
    std::optional<Address> shipping;
    std::vector<LineItem> lines;
    std::vector<Fulfillment> fulfillments;
    OrderFields unknown; ///< what Shopify refused in this answer (Q1)
    friend bool operator==(const Order&, const Order&) = default;
};

} // namespace afterparcel
