#pragma once

#include "core/domain/settings.h"

#include <QDateTime>
#include <QTimeZone>

#include <vector>

namespace afterparcel
{

/// S8: `count` send times, evenly over so many store days from `now` on, all inside the send window (T15),
/// ascending; the first as soon as may be. The same arguments give the same times. `days` is at least 1. UTC
/// in, UTC out.
[[nodiscard]] std::vector<QDateTime> spreadOverDays(int count, int days, const TimingSettings& timing,
                                                    const QTimeZone& zone, const QDateTime& now);

} // namespace afterparcel
