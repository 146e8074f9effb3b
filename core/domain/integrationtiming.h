#pragma once

#include "core/domain/deliverytiming.h"

namespace afterparcel
{

/// T11: orders fulfilled while the integration is off are T3 for good, unless they were taken in by a moment.
/// So are those that were first seen while it is off: nothing was followed that could strand. Needs
/// result.fulfilledAt.
[[nodiscard]] bool belongsToIntegration(const Schedule& result, const ScheduleInput& input,
                                        const std::optional<QDateTime>& resumedAt, const QDateTime& by);

/// When the integration was switched off, if it was on before and is off now; UTC.
[[nodiscard]] std::optional<QDateTime> switchedOffAt(const ScheduleInput& input);

/// True if the request waited for its parcels when the integration was switched off, whatever the merchant's
/// decision showed then: restored or resumed while it is off, it is stranded as the others are (T11, S7).
[[nodiscard]] bool waitedWhenSwitchedOff(const Schedule& result, const ScheduleInput& input,
                                         const DecisionState& decisions, const QDateTime& off);

} // namespace afterparcel
