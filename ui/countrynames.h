#pragma once

#include <QLocale>

namespace afterparcel
{

/// A country as the language calls it: "Germany", "Deutschland", "ドイツ". A code that is none is given back.
[[nodiscard]] QString countryName(const QString& alpha2, const QLocale& locale = QLocale());

} // namespace afterparcel
