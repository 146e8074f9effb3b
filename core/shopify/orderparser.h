#pragma once

#include "core/base/result.h"
#include "core/shopify/jsonreader.h"
#include "core/shopify/refusals.h"
#include "core/shopify/requestsizes.h"

namespace afterparcel
{

/// A fulfilment as read, and what of it is still to be asked for.
struct ParsedFulfillment {
    Fulfillment fulfillment;
    bool detailsMissing = false;       ///< only the id is known, or what it ships is not
    bool trackingCut = false;          ///< the list of numbers came back full
    std::optional<QString> linesAfter; ///< what it ships goes on after this cursor
};

/// An order as read, and what of it is still to be asked for. `order.fulfillments` is empty until
/// wholeOrder().
struct ParsedOrder {
    Order order;
    std::vector<ParsedFulfillment> fulfillments;
    std::optional<QString> linesAfter; ///< the lines go on after this cursor
    bool fulfillmentsCut = false;      ///< there are more than came
};

/// The sizes that the document asked for, to tell a list that came back full.
struct AskedSizes {
    int fulfillments = kFulfillmentsAsked;
    int tracking = kTrackingAsked;
    /// True for records of a bulk operation: lists are whole, and what a fulfilment ships was not asked for.
    bool bulk = false;
};

/// Reads an order. Malformed, with the order's name where known, when something is not as the schema says
/// (D7).
[[nodiscard]] Result<ParsedOrder> parseOrder(const QJsonObject& object, const Refusals& refusals,
                                             AskedSizes sizes);

/// Reads a page of lines into `lines`; gives the cursor if there are more. Notes problems in `connection`.
[[nodiscard]] std::optional<QString> readLines(const JsonReader& connection, std::vector<LineItem>& lines);

/// Reads what a fulfilment ships into `gids`; gives the cursor if there is more. Notes problems in
/// `connection`.
[[nodiscard]] std::optional<QString> readShippedLines(const JsonReader& connection, QStringList& gids);

/// Reads a fulfilment. `askedTracking`: how many numbers were asked for; 0: all. Notes problems in `reader`.
[[nodiscard]] ParsedFulfillment readFulfillment(const JsonReader& reader, int askedTracking);

/// Reads tracking numbers, leaving out entries that are empty. Notes problems in `readers`' owner.
[[nodiscard]] std::vector<TrackingEntry> readTracking(const std::vector<JsonReader>& readers);

/// The order with its fulfilments in place.
[[nodiscard]] Order wholeOrder(ParsedOrder parsed);

} // namespace afterparcel
