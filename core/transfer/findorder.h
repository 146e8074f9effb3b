#pragma once

#include "core/store/store.h"

namespace afterparcel
{

/// As Store::find(); also Shopify's bare id of an order, as its own exports have it.
[[nodiscard]] Result<QStringList> findOrders(const Store& store, const QString& text);

} // namespace afterparcel
