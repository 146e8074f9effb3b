#pragma once

namespace afterparcel
{

// How much one request asks for, so that its cost stays under Shopify's 1,000 points by the linear upper
// bound (an object counts 1, a list as often as was asked for). tests/contract reads these numbers and
// computes the bound.

/// What one order of orders_page or orders_by_id costs, and one fulfilment of order_fulfillment_details.
inline constexpr int kOrderCost = 46;
inline constexpr int kFulfillmentDetailsCost = 32;

inline constexpr int kOrdersPerPage = 20;
inline constexpr int kOrdersById = 20;
inline constexpr int kLinesPerPage = 250;
inline constexpr int kFulfillmentLinesPerPage = 250;
/// The first page of the rest of an order's or a fulfilment's lines: few have more, and what a page could
/// cost has to be in the bucket before it is asked for.
inline constexpr int kFirstRest = 25;
inline constexpr int kFulfillmentDetails = 25;
inline constexpr int kFulfillmentsById = 250;

// What the documents themselves ask for (`first:` of nested lists), to tell a list that came back full.
inline constexpr int kFulfillmentsAsked = 2;
inline constexpr int kTrackingAsked = 3;
inline constexpr int kTrackingAskedInDetails = 10;
/// Of plain lists, which have no cursor: there is no way to ask for more.
inline constexpr int kMostOfPlainList = 250;

/// Shopify ends paging at 25,000 objects: well before, a new query begins at the last change seen.
inline constexpr int kOrdersInOneQuery = 20000;

} // namespace afterparcel
