#pragma once

#include "core/domain/schedule.h"

namespace afterparcel
{

/// T13: returned, lost, cancelled or disposed of.
[[nodiscard]] bool isLostToUs(const FollowedPackage& package);

/// Leaves the lines out of result.askedLineGids that travelled in lost packages alone (T13).
void leaveOutLost(Schedule& result, const Order& order);

/// Leaves the shipped lines out that were in no package delivered by a moment (T7, `first`).
void leaveOutUndelivered(Schedule& result, const Order& order, const QDateTime& by);

} // namespace afterparcel
