#include "core/domain/integrationtiming.h"

#include <algorithm>

namespace afterparcel
{

bool integrationOn(const StoreFacts& store, const QDateTime& at)
{
    const IntegrationSwitch* last = nullptr;
    for (const IntegrationSwitch& change : store.switches) {
        if (change.at <= at && (!last || change.at >= last->at)) {
            last = &change;
        }
    }
    return last && last->on;
}

bool belongsToIntegration(const Schedule& result, const ScheduleInput& input,
                          const std::optional<QDateTime>& resumedAt, const QDateTime& by)
{
    if (resumedAt && *resumedAt <= by) {
        return true;
    }
    const QDateTime seen = std::max(*result.fulfilledAt, input.facts.requestSince.value_or(input.now));
    return integrationOn(input.store, *result.fulfilledAt) && integrationOn(input.store, seen);
}

std::optional<QDateTime> switchedOffAt(const ScheduleInput& input)
{
    if (integrationOn(input.store, input.now)) {
        return std::nullopt;
    }
    std::optional<QDateTime> on, off;
    for (const IntegrationSwitch& change : input.store.switches) {
        if (change.on && change.at <= input.now && (!on || change.at > *on)) {
            on = change.at;
        }
    }
    for (const IntegrationSwitch& change : input.store.switches) {
        if (!change.on && change.at <= input.now && (!on || change.at >= *on) && (!off || change.at < *off)) {
            off = change.at;
        }
    }
    return off;
}

bool waitedWhenSwitchedOff(const Schedule& result, const ScheduleInput& input, const DecisionState& decisions,
                           const QDateTime& off)
{
    if (*result.fulfilledAt > off || !input.facts.requestSince || *input.facts.requestSince > off ||
        !belongsToIntegration(result, input, decisions.resumedAt, off)) {
        return false;
    }
    OrderFacts then;
    then.order = input.facts.order;
    std::copy_if(input.facts.sightings.begin(), input.facts.sightings.end(),
                 std::back_inserter(then.sightings),
                 [&](const TrackingSighting& sighting) { return sighting.seenAt <= off; });
    return !followedPackages(then, input.timing).packages.empty();
}

} // namespace afterparcel
