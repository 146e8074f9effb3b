#pragma once

#include "core/domain/order.h"

namespace afterparcel
{

/// What is known of an order after another answer of Shopify: the answer, but fields that it refused keep
/// their known value (Q1). A field that was known once is no longer unknown.
[[nodiscard]] Order mergeOrder(const Order& known, const Order& answer);

} // namespace afterparcel
