#include "core/domain/eligibility.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace afterparcel
{

namespace
{

/// Shopify answers for orders created in the last 60 days (T20).
constexpr int kReadableDays = 60;
/// Near the border an absent order is taken as out of reach: skipping one wrongly can't be made good, keeping
/// one can.
constexpr int kBorderHours = 24;

/// Compiled once for each pattern: a first sync matches them against every order.
const QRegularExpression& compiled(const QString& pattern)
{
    thread_local QHash<QString, QRegularExpression> known;
    auto found = known.find(pattern);
    if (found == known.end()) {
        QString escaped = QRegularExpression::escape(pattern.trimmed());
        escaped.replace(QStringLiteral("\\*"), QStringLiteral(".*"));
        found = known.insert(pattern, QRegularExpression(QRegularExpression::anchoredPattern(escaped),
                                                         QRegularExpression::CaseInsensitiveOption));
    }
    return *found;
}

bool matchesPattern(const QString& pattern, const QString& text)
{
    if (!pattern.contains(QLatin1Char('*'))) {
        return pattern.trimmed().compare(text, Qt::CaseInsensitive) == 0;
    }
    return compiled(pattern).match(text).hasMatch();
}

QString firstMatch(const QStringList& patterns, const QString& text)
{
    if (text.isEmpty()) {
        return {}; // an address that is unknown matches nothing (Q1)
    }
    const auto match = std::find_if(patterns.begin(), patterns.end(),
                                    [&](const QString& pattern) { return matchesPattern(pattern, text); });
    return match == patterns.end() ? QString() : *match;
}

QString firstCommon(const QStringList& wanted, const QStringList& present)
{
    for (const QString& tag : wanted) {
        if (present.contains(tag.trimmed(), Qt::CaseInsensitive)) {
            return tag;
        }
    }
    return {};
}

/// Addresses that marketplaces make up so that sellers don't know the buyer's.
bool isRelayAddress(const QString& email)
{
    static const QStringList kPatterns{
        QStringLiteral("*@marketplace.amazon.*"),  QStringLiteral("*@members.ebay.*"),
        QStringLiteral("*@relay.walmart.com"),     QStringLiteral("*@message.backmarket.*"),
        QStringLiteral("*@notification.etsy.com"),
    };
    return !firstMatch(kPatterns, email).isEmpty();
}

struct Marketplace {
    QString name;  ///< empty for the merchant's own shops
    QString shown; ///< as Shopify names the channel
};

/// The marketplace that an order came from, by the name of its channel.
Marketplace marketplaceOf(const Order& order)
{
    static const QRegularExpression kMarketplaces(
        QStringLiteral("\\b(amazon|ebay|walmart|etsy|back market|backmarket|wish|groupon|untilgone)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    for (const QString& source : {order.channel, order.sourceName}) {
        if (const QRegularExpressionMatch match = kMarketplaces.match(source); match.hasMatch()) {
            return {match.captured(1).toLower(), order.channel.isEmpty() ? source : order.channel};
        }
    }
    return {};
}

bool consents(MarketingState state, AskSettings::Consent consent)
{
    switch (consent) {
    case AskSettings::Consent::Everyone:
        return true;
    case AskSettings::Consent::NotOptedOut:
        return state != MarketingState::Unsubscribed;
    case AskSettings::Consent::Subscribed:
        return state == MarketingState::Subscribed;
    }
    return false;
}

std::optional<Ineligible> absolutely(const OrderFacts& facts, const AskSettings& ask)
{
    const Order& order = facts.order;
    if (facts.forgotten) {
        return Ineligible{Reason::Forgotten, true, {}};
    }
    if (facts.unsubscribed) {
        return Ineligible{Reason::Unsubscribed, true, {}};
    }
    if (order.test) {
        return Ineligible{Reason::TestOrder, true, {}};
    }
    if (order.email.isEmpty() && !order.unknown.testFlag(OrderField::Email)) {
        return Ineligible{Reason::NoEmail, true, {}};
    }
    if (const QString pattern = firstMatch(ask.blockedAddresses, order.email); !pattern.isEmpty()) {
        return Ineligible{Reason::Blocked, true, pattern};
    }
    if (isRelayAddress(order.email)) {
        return Ineligible{Reason::RelayAddress, true, {}};
    }
    if (!order.unknown.testFlag(OrderField::Customer) && !consents(order.marketing, ask.consent)) {
        return Ineligible{Reason::NoConsent, true, {}};
    }
    return std::nullopt;
}

bool isExcludedProduct(const Product& product, const AskSettings& ask)
{
    return ask.excludedProducts.contains(product.handle, Qt::CaseInsensitive) ||
           ask.excludedProducts.contains(product.gid) ||
           !firstCommon(ask.excludedProductTags, product.tags).isEmpty();
}

/// "Excluded product": every product that could be asked about is excluded.
bool onlyExcludedProducts(const Order& order, const AskSettings& ask)
{
    bool any = false;
    for (const LineItem& line : order.lines) {
        if (line.giftCard || line.currentQuantity <= 0 || !line.product) {
            continue;
        }
        if (!isExcludedProduct(*line.product, ask)) {
            return false;
        }
        any = true;
    }
    return any;
}

std::optional<Ineligible> unlessAskedAnyway(const OrderFacts& facts, const AskSettings& ask)
{
    const Order& order = facts.order;
    if (order.cancelledAt || facts.deletedAt) {
        return Ineligible{Reason::Cancelled, false, {}};
    }
    if (order.financialState == FinancialState::Refunded) {
        return Ineligible{Reason::Refunded, false, {}};
    }
    if (order.returnState == ReturnState::Requested || order.returnState == ReturnState::InProgress) {
        return Ineligible{Reason::ReturnOpen, false, {}};
    }
    if (const QString tag = firstCommon(ask.excludedOrderTags, order.tags); !tag.isEmpty()) {
        return Ineligible{Reason::Excluded, false, tag};
    }
    if (const QString tag = firstCommon(ask.excludedCustomerTags, order.customerTags); !tag.isEmpty()) {
        return Ineligible{Reason::Excluded, false, tag};
    }
    if (const Marketplace market = marketplaceOf(order);
        !market.name.isEmpty() && !ask.allowedChannels.contains(market.shown, Qt::CaseInsensitive) &&
        !ask.allowedChannels.contains(market.name, Qt::CaseInsensitive)) {
        return Ineligible{Reason::Marketplace, false, market.shown};
    }
    if (onlyExcludedProducts(order, ask)) {
        return Ineligible{Reason::Excluded, false, {}};
    }
    return std::nullopt;
}

bool wasShipped(const Order& order, const LineItem& line)
{
    return std::any_of(order.fulfillments.begin(), order.fulfillments.end(),
                       [&](const Fulfillment& fulfillment) {
                           return fulfillment.counts() && fulfillment.lineGids.contains(line.gid);
                       });
}

} // namespace

std::optional<Ineligible> ineligible(const OrderFacts& facts, const AskSettings& ask)
{
    if (const auto absolute = absolutely(facts, ask)) {
        return absolute;
    }
    return unlessAskedAnyway(facts, ask);
}

QStringList reviewableLines(const OrderFacts& facts, const AskSettings& ask)
{
    QStringList result;
    for (const LineItem& line : facts.order.lines) {
        if (line.giftCard || line.currentQuantity <= 0) {
            continue;
        }
        // A product that Shopify refused to show is unknown, not absent (Q1).
        const bool unknown = !line.product && facts.order.unknown.testFlag(OrderField::Products);
        const bool hasPage = line.product && !line.product->onlineStoreUrl.isEmpty();
        if (unknown || (hasPage && !isExcludedProduct(*line.product, ask))) {
            result.append(line.gid);
        }
    }
    return result;
}

QStringList linesAskedAnyway(const OrderFacts& facts, const AskSettings& ask)
{
    AskSettings all = ask;
    all.excludedProducts.clear();
    all.excludedProductTags.clear();
    OrderFacts ordered;
    ordered.order = facts.order;
    QStringList left = reviewableLines(ordered, all);
    if (!left.isEmpty()) {
        return left;
    }
    for (LineItem& line : ordered.order.lines) {
        line.currentQuantity = line.quantity;
    }
    return reviewableLines(ordered, all);
}

bool isDigital(const Order& order)
{
    bool any = false;
    for (const LineItem& line : order.lines) {
        // What was removed before it left is no part of the order any more; what was refunded afterwards is.
        if (line.requiresShipping && (line.currentQuantity > 0 || wasShipped(order, line))) {
            return false;
        }
        any = any || !line.requiresShipping;
    }
    return any;
}

bool isCompletelyFulfilled(const Order& order)
{
    switch (order.fulfillmentState) {
    case FulfillmentState::Fulfilled:
        return true;
    case FulfillmentState::NotRequired:
        return isDigital(order);
    case FulfillmentState::OnHold:
        return false;
    case FulfillmentState::PartiallyFulfilled:
    case FulfillmentState::Unfulfilled:
    case FulfillmentState::Other:
        break;
    }
    if (isDigital(order) || order.unknown.testFlag(OrderField::Lines)) {
        return false;
    }
    // A mixed order of which only the digital part is left (T19).
    const bool shipped = std::any_of(order.fulfillments.begin(), order.fulfillments.end(),
                                     [](const Fulfillment& fulfillment) { return fulfillment.counts(); });
    const bool leftToShip = std::any_of(order.lines.begin(), order.lines.end(), [](const LineItem& line) {
        return line.requiresShipping && line.unfulfilledQuantity > 0;
    });
    return shipped && !leftToShip;
}

Absence absence(const QDateTime& createdAt, const QDateTime& askedAt, bool readAllOrders)
{
    const qint64 reach = (kReadableDays * 24LL - kBorderHours) * 3600;
    return readAllOrders || createdAt.secsTo(askedAt) < reach ? Absence::Deleted : Absence::OutOfReach;
}

} // namespace afterparcel
