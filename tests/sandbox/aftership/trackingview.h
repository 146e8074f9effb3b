#pragma once

#include "tests/sandbox/aftership/trackings.h"

namespace afterparcel::sandbox
{

/// A tracking object as documented for 2026-07, at the moment `now`.
[[nodiscard]] QJsonObject trackingView(const Tracking& tracking, const Parcels& parcels,
                                       const QDateTime& now);

} // namespace afterparcel::sandbox
