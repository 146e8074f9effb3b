#pragma once

#include <QString>

namespace afterparcel::sandbox
{

/// ISO 3166-1 alpha-3 for an alpha-2 code; empty when there is none.
[[nodiscard]] QString alpha3(const QString& alpha2);
[[nodiscard]] bool isAlpha3(const QString& code);
/// The other way.
[[nodiscard]] QString alpha2(const QString& alpha3);

} // namespace afterparcel::sandbox
