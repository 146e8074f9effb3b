#include "core/shopify/orderparser.h"

#include "core/base/logging.h"
#include "core/shopify/shopifyerrors.h"

#include <QHash>

#include <algorithm>

namespace afterparcel
{
namespace
{

/// A value that is not in the table is new: a log line, and the safe value.
template<class T>
T valueOf(const QHash<QString, T>& table, const QString& word, T otherwise)
{
    const auto found = table.constFind(word);
    if (found != table.cend()) {
        return *found;
    }
    if (!word.isEmpty()) {
        qCInfo(lcShopify) << "unknown value" << word;
    }
    return otherwise;
}

FulfillmentState fulfillmentStateOf(const QString& word)
{
    static const QHash<QString, FulfillmentState> table{
        {QStringLiteral("UNFULFILLED"), FulfillmentState::Unfulfilled},
        {QStringLiteral("OPEN"), FulfillmentState::Unfulfilled},
        {QStringLiteral("RESTOCKED"), FulfillmentState::Unfulfilled},
        {QStringLiteral("PARTIALLY_FULFILLED"), FulfillmentState::PartiallyFulfilled},
        {QStringLiteral("FULFILLED"), FulfillmentState::Fulfilled},
        {QStringLiteral("ON_HOLD"), FulfillmentState::OnHold},
        {QStringLiteral("FULFILLMENT_NOT_REQUIRED"), FulfillmentState::NotRequired},
        {QStringLiteral("SCHEDULED"), FulfillmentState::Other},
        {QStringLiteral("IN_PROGRESS"), FulfillmentState::Other},
        {QStringLiteral("PENDING_FULFILLMENT"), FulfillmentState::Other},
        {QStringLiteral("REQUEST_DECLINED"), FulfillmentState::Other},
    };
    return valueOf(table, word, FulfillmentState::Other);
}

FinancialState financialStateOf(const QString& word)
{
    static const QHash<QString, FinancialState> table{
        {QStringLiteral("PENDING"), FinancialState::Pending},
        {QStringLiteral("PAID"), FinancialState::Paid},
        {QStringLiteral("PARTIALLY_REFUNDED"), FinancialState::PartiallyRefunded},
        {QStringLiteral("REFUNDED"), FinancialState::Refunded},
        {QStringLiteral("VOIDED"), FinancialState::Voided},
        {QStringLiteral("AUTHORIZED"), FinancialState::Other},
        {QStringLiteral("EXPIRED"), FinancialState::Other},
        {QStringLiteral("PARTIALLY_PAID"), FinancialState::Other},
    };
    return valueOf(table, word, FinancialState::Other);
}

ReturnState returnStateOf(const QString& word)
{
    static const QHash<QString, ReturnState> table{
        {QStringLiteral("NO_RETURN"), ReturnState::NoReturn},
        {QStringLiteral("RETURN_REQUESTED"), ReturnState::Requested},
        {QStringLiteral("IN_PROGRESS"), ReturnState::InProgress},
        // The parcels came back, the return is not done yet.
        {QStringLiteral("INSPECTION_COMPLETE"), ReturnState::InProgress},
        {QStringLiteral("RETURNED"), ReturnState::Finished},
        {QStringLiteral("RETURN_FAILED"), ReturnState::NoReturn},
    };
    return valueOf(table, word, ReturnState::NoReturn);
}

MarketingState marketingStateOf(const QString& word)
{
    static const QHash<QString, MarketingState> table{
        {QStringLiteral("INVALID"), MarketingState::Invalid},
        {QStringLiteral("NOT_SUBSCRIBED"), MarketingState::NotSubscribed},
        {QStringLiteral("PENDING"), MarketingState::Pending},
        {QStringLiteral("SUBSCRIBED"), MarketingState::Subscribed},
        {QStringLiteral("UNSUBSCRIBED"), MarketingState::Unsubscribed},
    };
    return valueOf(table, word, MarketingState::None);
}

bool isCancelledStatus(const QString& word)
{
    static const QHash<QString, bool> table{
        {QStringLiteral("SUCCESS"), false}, {QStringLiteral("OPEN"), false},
        {QStringLiteral("PENDING"), false}, {QStringLiteral("CANCELLED"), true},
        {QStringLiteral("ERROR"), true},    {QStringLiteral("FAILURE"), true},
    };
    return valueOf(table, word, false);
}

std::optional<QString> nextCursor(const JsonReader& connection)
{
    const JsonReader page = connection.object("pageInfo");
    return page.flag("hasNextPage") ? std::optional<QString>(page.text("endCursor")) : std::nullopt;
}

LineItem readLine(const JsonReader& reader)
{
    LineItem line;
    line.gid = reader.text("id");
    line.title = reader.text("title");
    line.quantity = reader.integer("quantity");
    line.currentQuantity = reader.integer("currentQuantity");
    line.unfulfilledQuantity = reader.integer("unfulfilledQuantity");
    line.requiresShipping = reader.flag("requiresShipping");
    line.giftCard = reader.flag("isGiftCard");
    if (const auto image = reader.optionalObject("image")) {
        line.imageUrl = image->text("url");
    }
    if (const auto product = reader.optionalObject("product")) {
        line.product = Product{product->text("id"), product->text("handle"), product->text("title"),
                               product->optionalText("onlineStoreUrl"), product->texts("tags")};
    }
    return line;
}

void readBasics(const JsonReader& reader, Order& order)
{
    order.gid = reader.text("id");
    if (!order.gid.startsWith(QLatin1String("gid://shopify/Order/"))) {
        reader.note(QStringLiteral("id is not an order's"));
    }
    order.name = reader.text("name");
    order.number = reader.integer("number");
    order.createdAt = reader.instant("createdAt");
    order.updatedAt = reader.instant("updatedAt");
    order.processedAt = reader.instant("processedAt");
    order.cancelledAt = reader.optionalInstant("cancelledAt");
    order.test = reader.flag("test");
    order.fulfillmentState = fulfillmentStateOf(reader.text("displayFulfillmentStatus"));
    order.financialState = financialStateOf(reader.optionalText("displayFinancialStatus"));
    order.returnState = returnStateOf(reader.text("returnStatus"));
    order.locale = reader.optionalText("customerLocale");
    order.sourceName = reader.optionalText("sourceName");
    order.statusPageUrl = reader.text("statusPageUrl");
    order.tags = reader.texts("tags");
    if (const auto app = reader.optionalObject("app")) {
        order.channel = app->text("name");
    } else if (const auto attribution = reader.optionalObject("attribution")) {
        order.channel = attribution->text("displayName");
    }
}

void readShipping(const JsonReader& reader, const Refusals& refusals, Order& order)
{
    if (const auto shipping = reader.optionalObject("shippingAddress")) {
        order.shipping = Address{shipping->optionalText("countryCodeV2"), shipping->optionalText("zip"),
                                 shipping->optionalText("province"), shipping->optionalText("city")};
    }
    const bool refused = refusals.touches(QStringLiteral("shippingAddress"));
    order.unknown.setFlag(OrderField::ShippingAddress, refused || (!order.shipping && refusals.unplaced()));
}

/// The address that the order was placed with; for orders without one, the customer's.
void readBuyer(const JsonReader& reader, const Refusals& refusals, Order& order)
{
    order.email = reader.optionalText("email");
    const auto customer = reader.optionalObject("customer");
    if (customer) {
        order.customerFirstName = customer->optionalText("firstName");
        order.customerLastName = customer->optionalText("lastName");
        order.customerTags = customer->isNull("tags") ? QStringList() : customer->texts("tags");
        if (const auto email = customer->optionalObject("defaultEmailAddress")) {
            order.marketing = marketingStateOf(email->text("marketingState"));
            order.email = order.email.isEmpty() ? email->text("emailAddress") : order.email;
        }
        if (const auto address = customer->optionalObject("defaultAddress")) {
            order.defaultPhone = address->optionalText("phone");
            order.defaultPhoneCountry = address->optionalText("countryCodeV2");
        }
    }
    const bool customerRefused =
        refusals.touches(QStringLiteral("customer")) || (!customer && refusals.unplaced());
    const bool emailRefused = refusals.touches(QStringLiteral("email"));
    const bool fallbackRefused =
        customerRefused && refusals.touches(QStringLiteral("customer.defaultEmailAddress"));
    order.unknown.setFlag(OrderField::Customer, customerRefused);
    const bool emailUnknown =
        emailRefused || (order.email.isEmpty() && (fallbackRefused || refusals.unplaced()));
    order.unknown.setFlag(OrderField::Email, emailUnknown);
    if (emailRefused) {
        order.email.clear(); // the customer's may be another one than the order's: not known is not known
    }
}

void readOrderLines(const JsonReader& reader, const Refusals& refusals, AskedSizes sizes, ParsedOrder& parsed)
{
    const bool linesRefused = reader.isNull("lineItems") && refusals.touches(QStringLiteral("lineItems"));
    parsed.order.unknown.setFlag(OrderField::Lines, linesRefused);
    if (linesRefused) {
        return; // said by the flag: the lines are not known
    }
    const JsonReader connection = reader.object("lineItems");
    if (sizes.bulk) {
        for (const JsonReader& line : connection.objects("nodes")) {
            parsed.order.lines.push_back(readLine(line));
        }
    } else {
        parsed.linesAfter = readLines(connection, parsed.order.lines);
    }
    const auto& lines = parsed.order.lines;
    const bool anyWithout =
        std::any_of(lines.begin(), lines.end(), [](const LineItem& line) { return !line.product; });
    const bool refused = refusals.touches(QStringLiteral("lineItems.nodes.product"));
    parsed.order.unknown.setFlag(OrderField::Products, refused || (anyWithout && refusals.unplaced()));
}

/// Bulk: what a single fulfilment ships can be told when nothing is left to ship; else it is asked for.
void deriveShippedLines(ParsedOrder& parsed)
{
    const auto counts = [](const ParsedFulfillment& entry) { return entry.fulfillment.counts(); };
    const auto left = [](const LineItem& line) {
        return line.requiresShipping && line.unfulfilledQuantity > 0;
    };
    const auto& lines = parsed.order.lines;
    const bool alone = std::count_if(parsed.fulfillments.begin(), parsed.fulfillments.end(), counts) == 1;
    const bool canTell = alone && std::none_of(lines.begin(), lines.end(), left);
    for (ParsedFulfillment& entry : parsed.fulfillments) {
        entry.detailsMissing = entry.fulfillment.counts() && !canTell;
        if (!entry.fulfillment.counts() || !canTell) {
            continue;
        }
        for (const LineItem& line : lines) {
            if (line.requiresShipping) {
                entry.fulfillment.lineGids << line.gid;
            }
        }
    }
}

void readFulfillments(const JsonReader& reader, const Refusals& refusals, AskedSizes sizes,
                      ParsedOrder& parsed)
{
    const bool refused = refusals.touches(QStringLiteral("fulfillments"));
    parsed.order.unknown.setFlag(OrderField::Fulfillments, refused);
    if (refused) {
        return; // a part of them would look like the whole
    }
    for (const JsonReader& entry : reader.objects("fulfillments")) {
        parsed.fulfillments.push_back(readFulfillment(entry, sizes.bulk ? 0 : sizes.tracking));
    }
    if (sizes.bulk) {
        deriveShippedLines(parsed);
        return;
    }
    // The count includes cancelled ones, as the list does.
    const auto came = static_cast<int>(parsed.fulfillments.size());
    const auto count = reader.optionalObject("fulfillmentsCount");
    const bool exact = count && count->text("precision") == QLatin1String("EXACT");
    parsed.fulfillmentsCut = exact ? count->integer("count") > came : came >= sizes.fulfillments;
}

} // namespace

std::optional<QString> readLines(const JsonReader& connection, std::vector<LineItem>& lines)
{
    for (const JsonReader& line : connection.objects("nodes")) {
        lines.push_back(readLine(line));
    }
    return nextCursor(connection);
}

std::optional<QString> readShippedLines(const JsonReader& connection, QStringList& gids)
{
    for (const JsonReader& entry : connection.objects("nodes")) {
        const QString gid = entry.object("lineItem").text("id");
        if (!gids.contains(gid)) {
            gids << gid;
        }
    }
    return nextCursor(connection);
}

std::vector<TrackingEntry> readTracking(const std::vector<JsonReader>& readers)
{
    std::vector<TrackingEntry> tracking;
    for (const JsonReader& reader : readers) {
        TrackingEntry entry{reader.optionalText("number").trimmed(),
                            reader.optionalText("company").trimmed()};
        if (!entry.number.isEmpty() || !entry.carrier.isEmpty()) {
            tracking.push_back(std::move(entry));
        }
    }
    return tracking;
}

ParsedFulfillment readFulfillment(const JsonReader& reader, int askedTracking)
{
    ParsedFulfillment parsed;
    Fulfillment& fulfillment = parsed.fulfillment;
    fulfillment.gid = reader.text("id");
    fulfillment.createdAt = reader.instant("createdAt");
    fulfillment.updatedAt = reader.instant("updatedAt");
    fulfillment.cancelled = isCancelledStatus(reader.text("status"));
    fulfillment.requiresShipping = reader.flag("requiresShipping");
    fulfillment.inTransitAt = reader.optionalInstant("inTransitAt");
    fulfillment.deliveredAt = reader.optionalInstant("deliveredAt");
    const std::vector<JsonReader> tracking = reader.objects("trackingInfo");
    fulfillment.tracking = readTracking(tracking);
    if (askedTracking > 0) {
        parsed.trackingCut = static_cast<int>(tracking.size()) >= askedTracking;
        parsed.linesAfter = readShippedLines(reader.object("fulfillmentLineItems"), fulfillment.lineGids);
    }
    return parsed;
}

Result<ParsedOrder> parseOrder(const QJsonObject& object, const Refusals& refusals, AskedSizes sizes)
{
    const JsonReader reader(object);
    ParsedOrder parsed;
    readBasics(reader, parsed.order);
    readBuyer(reader, refusals, parsed.order);
    readShipping(reader, refusals, parsed.order);
    readOrderLines(reader, refusals, sizes, parsed);
    readFulfillments(reader, refusals, sizes, parsed);
    if (!reader.problem().isEmpty()) {
        Error error = malformedError(reader.problem());
        error.order = object[QLatin1String("name")].toString();
        error.detail += QStringLiteral(" (%1)").arg(object[QLatin1String("id")].toString());
        return tl::unexpected(std::move(error));
    }
    return parsed;
}

Order wholeOrder(ParsedOrder parsed)
{
    for (ParsedFulfillment& entry : parsed.fulfillments) {
        parsed.order.fulfillments.push_back(std::move(entry.fulfillment));
    }
    return std::move(parsed.order);
}

} // namespace afterparcel
