#include "ui/countrynames.h"

#include <array>
#include <unicode/uloc.h>

namespace afterparcel
{

namespace
{

constexpr int kLongestName = 200; ///< UTF-16 units

} // namespace

QString countryName(const QString& alpha2, const QLocale& locale)
{
    if (QLocale::codeToTerritory(alpha2) == QLocale::AnyTerritory) {
        return alpha2;
    }
    // QLocale names a territory in English, or in the territory's own language.
    const QByteArray country = "und_" + alpha2.toLatin1();
    const QByteArray language =
        locale.language() == QLocale::C ? QByteArrayLiteral("en") : locale.name().toLatin1();
    std::array<UChar, kLongestName> name{};
    UErrorCode error = U_ZERO_ERROR;
    const int length =
        uloc_getDisplayCountry(country.constData(), language.constData(), name.data(), kLongestName, &error);
    return U_SUCCESS(error) && length > 0 && length < kLongestName ? QString::fromUtf16(name.data(), length)
                                                                   : alpha2;
}

} // namespace afterparcel
