#pragma once

#include "tests/sandbox/shopify/orderbook.h"
#include "tests/sandbox/shopify/shop.h"

#include <QJsonArray>

namespace afterparcel::sandbox
{

/// The order's fulfilments as the Admin API shows them. `lines` are the views of the order's lines.
[[nodiscard]] QJsonArray fulfillmentViews(const OrderRecord& record, const QJsonObject& order,
                                          const QJsonArray& lines, const Shop& shop);

/// The order's one fulfilment order, with its holds.
[[nodiscard]] QJsonArray fulfillmentOrderViews(const OrderRecord& record, const QJsonObject& order,
                                               const QJsonArray& lines, const Shop& shop);

} // namespace afterparcel::sandbox
