#include "core/domain/decisions.h"

#include <algorithm>
#include <tuple>

namespace afterparcel
{

namespace
{

void setOverride(DecisionState& state, DecisionState::Override kind, const Decision& decision)
{
    state.override = kind;
    state.overrideAt = decision.at;
    state.moment = decision.moment;
    // "Ask anyway" belongs to sending: Q1 still stops what was rescheduled (S7).
    state.anyway = kind == DecisionState::Override::SendNow && decision.anyway;
}

void fold(DecisionState& state, const Decision& decision)
{
    using Kind = Decision::Kind;
    using Override = DecisionState::Override;
    switch (decision.kind) {
    case Kind::SendNow:
        setOverride(state, Override::SendNow, decision);
        state.freshStartAt = decision.at;
        break;
    case Kind::Resend:
        state.resendAt = decision.at;
        state.anyway = decision.anyway;
        state.freshStartAt = decision.at;
        break;
    case Kind::Reschedule:
        setOverride(state, Override::Reschedule, decision);
        state.freshStartAt = decision.at;
        break;
    case Kind::Skip:
        setOverride(state, Override::Skip, decision);
        break;
    case Kind::Restore:
        // "As if it had never been": what it overrode comes back, stranding included.
        state.override = Override::None;
        state.moment.reset();
        state.anyway = false;
        state.freshStartAt = state.resendAt.value_or(QDateTime());
        break;
    case Kind::Resume:
        state.strandedAt.reset();
        state.resumedAt = decision.at;
        break;
    case Kind::MarkSent:
        state.markedSentAt = decision.at;
        break;
    case Kind::Delivered:
        // Never later than the moment it was learned (T7).
        state.deliveredAt = std::min(decision.moment.value_or(decision.at), decision.at);
        break;
    case Kind::Schedule:
        state.scheduledAt = decision.at;
        state.scheduledFor = decision.moment;
        break;
    case Kind::Stranded:
        state.strandedAt = decision.at;
        state.resumedAt.reset();
        break;
    }
}

} // namespace

DecisionState foldDecisions(const std::vector<Decision>& decisions)
{
    std::vector<Decision> sorted = decisions;
    std::sort(sorted.begin(), sorted.end(), [](const Decision& a, const Decision& b) {
        return std::tie(a.at, a.id) < std::tie(b.at, b.id);
    });
    DecisionState state;
    for (const Decision& decision : sorted) {
        fold(state, decision);
    }
    return state;
}

} // namespace afterparcel
