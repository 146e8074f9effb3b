#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace afterparcel::sandbox
{

struct Courier {
    const char16_t* slug;
    const char16_t* name;
    bool needsPostalCode; ///< asks for destination_postal_code (4011)
};

/// Null for a slug that the stand-in does not know.
[[nodiscard]] const Courier* courier(const QString& slug);
/// What GET /couriers shows of it.
[[nodiscard]] QJsonObject courierView(const Courier& courier);
[[nodiscard]] QJsonArray allCouriers();
/// Slugs that a number's form suggests; empty when nothing recognizes it.
[[nodiscard]] QStringList detectCouriers(const QString& number);

} // namespace afterparcel::sandbox
