#pragma once

#include <QString>

namespace afterparcel
{

/// ISO 3166-1 alpha-3 of an alpha-2 code, as AfterShip wants countries (F2). Empty for places without a code
/// (Shopify knows some, such as XK and AC) and for anything that isn't a code. From iso-codes; thread-safe.
[[nodiscard]] QString alpha3OfCountry(const QString& alpha2);

} // namespace afterparcel
