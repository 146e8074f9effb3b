#include "core/domain/package.h"

namespace afterparcel
{

PackageKey PackageKey::of(const QString& number, const QString& carrier)
{
    QString plain;
    plain.reserve(number.size());
    for (const QChar c : number) {
        if (!c.isSpace()) {
            plain.append(c.toUpper());
        }
    }
    return {plain, carrier.simplified().toLower()};
}

} // namespace afterparcel
