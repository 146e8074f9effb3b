#include "core/domain/whatif.h"

#include <algorithm>

namespace afterparcel
{

namespace
{

bool isDue(const Schedule& schedule, const QDateTime& now)
{
    return schedule.messageDueAt && *schedule.messageDueAt <= now;
}

bool isOverdue(const Schedule& schedule)
{
    return schedule.status == Status::NeedsAttention && schedule.reason == Reason::Overdue;
}

WhatIf::Side sideOf(const Schedule& schedule)
{
    return {schedule.status, schedule.reason, schedule.sendAt};
}

} // namespace

void WhatIf::add(const Order& order, const Schedule& before, const Schedule& after, const QDateTime& now)
{
    unsent += 1;
    const bool otherStatus = before.status != after.status;
    const bool bothWillSend = before.status == Status::WillSend && after.status == Status::WillSend;
    const bool moves = bothWillSend && before.sendAt && after.sendAt && *before.sendAt != *after.sendAt;
    const bool bothWait =
        before.status == Status::WaitingForDelivery && after.status == Status::WaitingForDelivery;
    if (bothWait && before.latestAt != after.latestAt) {
        latestMoved += 1;
        affected += 1;
    }
    if (!otherStatus && !moves) {
        return;
    }
    affected += 1;
    Effect effect = Effect::StatusChange;
    if (moves) {
        effect = *after.sendAt < *before.sendAt ? Effect::Earlier : Effect::Later;
        (effect == Effect::Earlier ? earlier : later) += 1;
    } else {
        statusChanges[{before.status, after.status}] += 1;
    }
    if (isDue(after, now) && !isDue(before, now)) {
        effect = Effect::DueNow;
        dueNow += 1;
    } else if (isOverdue(after) && !isOverdue(before)) {
        effect = Effect::Overdue;
        overdue += 1;
    }
    addExample({order.gid, order.name, effect, sideOf(before), sideOf(after)});
}

void WhatIf::add(const WhatIf& other)
{
    unsent += other.unsent;
    affected += other.affected;
    earlier += other.earlier;
    later += other.later;
    dueNow += other.dueNow;
    overdue += other.overdue;
    latestMoved += other.latestMoved;
    for (const auto& [pair, count] : other.statusChanges) {
        statusChanges[pair] += count;
    }
    for (const Example& example : other.examples) {
        addExample(example);
    }
}

void WhatIf::addExample(const Example& example)
{
    const auto same = std::count_if(examples.begin(), examples.end(), [&example](const Example& known) {
        return known.effect == example.effect;
    });
    if (same < mostExamples) {
        examples.push_back(example);
    }
}

} // namespace afterparcel
