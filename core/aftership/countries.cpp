#include "core/aftership/countries.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace afterparcel
{
namespace
{

struct Country {
    std::string_view alpha2;
    std::string_view alpha3;
};

/// Sorted by alpha-2.
constexpr auto kCountries = std::to_array<Country>({
#include "countrytable.inc"
});

} // namespace

QString alpha3OfCountry(const QString& alpha2)
{
    const QByteArray wanted = alpha2.trimmed().toUpper().toLatin1();
    const std::string_view key(wanted.constData(), static_cast<std::size_t>(wanted.size()));
    const auto found = std::ranges::lower_bound(kCountries, key, {}, &Country::alpha2);
    if (found == kCountries.end() || found->alpha2 != key) {
        return {};
    }
    return QString::fromLatin1(found->alpha3.data(), static_cast<qsizetype>(found->alpha3.size()));
}

} // namespace afterparcel
