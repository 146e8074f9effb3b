#pragma once

#include <QDateTime>
#include <QString>

namespace afterparcel
{

/// "2026-11-01T10:00:00Z": how AfterShip's fields and parameters take an instant. Empty for an invalid one.
[[nodiscard]] QString afterShipTime(const QDateTime& instant);

/// One of AfterShip's times in any documented form, as UTC: a date, a local time, or a time with "Z" or an
/// offset. Local times are taken as UTC, which is good enough for sorting. Invalid when it can't be read.
[[nodiscard]] QDateTime parseAfterShipTime(const QString& text);

} // namespace afterparcel
