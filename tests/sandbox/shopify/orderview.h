#pragma once

#include "tests/sandbox/shopify/orderbook.h"
#include "tests/sandbox/shopify/shop.h"

namespace afterparcel::sandbox
{

/// An order as the Admin API shows it: every field of the schema that is not absent, derived from the
/// description.
[[nodiscard]] QJsonObject orderView(const OrderRecord& record, const QJsonObject& description,
                                    const Shop& shop);

/// Ids of what belongs to an order hold the order's id, so that no index is needed to find it again.
[[nodiscard]] QString childGid(const QString& type, qint64 orderId, int index);
[[nodiscard]] qint64 orderIdOfChild(const QString& gid);
[[nodiscard]] int indexOfChild(const QString& gid);

} // namespace afterparcel::sandbox
