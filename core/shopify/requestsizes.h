#pragma once

namespace afterparcel
{

// How much one request asks for, so that its cost stays under Shopify's 1,000 points by the linear upper bound (an object
// counts 1, a list as often as was asked for). tests/contract reads these numbers and computes the bound.

inline constexpr int kOrdersPerPage = 20;
inline constexpr int kOrdersById = 20;
inline constexpr int kLinesPerPage = 250;
inline constexpr int kFulfillmentDetails = 25;
inline constexpr int kFulfillmentLinesPerPage = 250;
inline constexpr int kFulfillmentsById = 250;

/// Shopify ends paging at 25,000 objects: well before, a new query begins at the last change seen.
inline constexpr int kOrdersInOneQuery = 20000;

} // namespace afterparcel
