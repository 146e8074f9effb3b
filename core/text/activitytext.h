#pragma once

#include "core/domain/activity.h"

#include <QTimeZone>

namespace afterparcel
{

/// What an entry says, with its orders and how often: "Skipped by hand. [#1001, #1002] x2".
[[nodiscard]] QString activityText(const ActivityEntry& entry);
/// A line of an exported activity: moment in the store's zone, kind, "!" where something went wrong, and what
/// it says, with tabs between them.
[[nodiscard]] QString activityLine(const ActivityEntry& entry, const QTimeZone& zone);

} // namespace afterparcel
