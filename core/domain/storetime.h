#pragma once

#include "core/domain/settings.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace afterparcel
{

/// N calendar days after an instant: the same local time N days later in the store's zone. UTC in, UTC out.
[[nodiscard]] QDateTime addStoreDays(const QDateTime& instant, int days, const QTimeZone& zone);

/// The instant itself if it lies in the send window, else the next moment inside (T15). UTC in, UTC out.
[[nodiscard]] QDateTime intoWindow(const QDateTime& instant, const TimingSettings& timing,
                                   const QTimeZone& zone);

/// The zone of a country, or nothing if the country has several (T7).
[[nodiscard]] std::optional<QTimeZone> zoneOfCountry(const QString& alpha2);

/// AfterShip's delivery time as an instant in UTC (T7): with offset as said; local times in the destination's
/// zone, or the store's where that country has several; a date alone is noon there. Nothing if it can't be
/// read.
[[nodiscard]] std::optional<QDateTime> deliveryInstant(const QString& raw, const QString& destinationCountry,
                                                       const QTimeZone& storeZone);

} // namespace afterparcel
