#pragma once

#include "core/domain/schedule.h"

#include <optional>

namespace afterparcel
{

/// The order's type (T2, T19).
[[nodiscard]] OrderType orderType(const Order& order, const StoreFacts& store);

/// When the last fulfilment that counts was created, UTC (T3); of an order that ships nothing the last one at
/// all, else the order's own moment (T19). Nothing while that is not known.
[[nodiscard]] std::optional<QDateTime> fulfilledAt(const Order& order);

} // namespace afterparcel
