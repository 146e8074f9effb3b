#pragma once

#include <QJsonObject>

namespace afterparcel::sandbox
{

/// An order may also be described with Shopify's own field names ("createdAt", "customer",
/// "shippingAddress"...); this turns them into the scenario's words.
[[nodiscard]] QJsonObject inScenarioWords(const QJsonObject& order);

} // namespace afterparcel::sandbox
