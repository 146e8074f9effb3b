#pragma once

#include <QString>

namespace afterparcel
{

/// A phone number in E.164 ("+12025550111"), read as written in that country (F3). Empty when it isn't a
/// valid number; without a country only numbers with a "+" can be read. Thread-safe.
[[nodiscard]] QString e164Phone(const QString& phone, const QString& countryAlpha2);

} // namespace afterparcel
