#pragma once

#include "core/domain/decisions.h"
#include "core/domain/packageschedule.h"

namespace afterparcel
{

/// What the steps of a derivation share. Everything in it is an input.
struct ScheduleInput {
    const OrderFacts& facts;
    const StoreFacts& store;
    const TimingSettings& timing;
    const AskSettings& ask;
    const QDateTime& now;
};

/// True if the AfterShip integration was on at a moment (T11).
[[nodiscard]] bool integrationOn(const StoreFacts& store, const QDateTime& at);

/// Days from the fulfilment or delivery to the request, and the least days after fulfilment, of an order
/// type.
[[nodiscard]] int waitDays(const TimingSettings& timing, OrderType type);
[[nodiscard]] int minDelayDays(const TimingSettings& timing, OrderType type);

/// T3: fulfilled_at + wait.
void applyFulfilmentTiming(Schedule& result, const ScheduleInput& input);

/// The time that the merchant named when taking in an old order or a stranded request (T16, M4). The reason
/// stays.
void applyNamedTime(Schedule& result, const QDateTime& at);

/// T7: from a delivery, with minimum delay and T10's cap.
void applyDelivery(Schedule& result, const ScheduleInput& input, const QDateTime& deliveredAt,
                   bool byMerchant);

/// T4 to T11 and T13 for an order of a tracked type: sets status, basis, times, reason, packages and
/// explanation.
void applyTracking(Schedule& result, const ScheduleInput& input, const DecisionState& decisions);

} // namespace afterparcel
