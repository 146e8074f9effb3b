#include "core/domain/deliverytiming.h"

#include "core/domain/integrationtiming.h"
#include "core/domain/packagelines.h"
#include "core/domain/storetime.h"

#include <algorithm>

namespace afterparcel
{

namespace
{

void explainWith(Schedule& result, Phrase phrase, std::vector<QDateTime> times = {},
                 std::vector<int> days = {}, const QString& text = {}, const QString& detail = {},
                 int count = 0)
{
    result.explanation.push_back({phrase, std::move(times), std::move(days), count, text, detail});
}

void willSend(Schedule& result, Basis basis, Reason reason, const QDateTime& at)
{
    result.status = Status::WillSend;
    result.basis = basis;
    result.reason = reason;
    result.sendAt = at;
}

const PackageFacts* factsOf(const OrderFacts& facts, const PackageKey& key)
{
    const auto found = std::find_if(facts.packages.begin(), facts.packages.end(),
                                    [&](const PackageFacts& package) { return package.key == key; });
    return found == facts.packages.end() ? nullptr : &*found;
}

std::optional<QDateTime> shopifyDelivery(const Order& order, const QString& fulfillmentGid)
{
    for (const Fulfillment& fulfillment : order.fulfillments) {
        if (fulfillment.gid == fulfillmentGid) {
            return fulfillment.deliveredAt;
        }
    }
    return std::nullopt;
}

struct Judged {
    std::vector<PackageVerdict> verdicts; ///< one for each of result.packages
    [[nodiscard]] bool any(PackageState state) const
    {
        return std::any_of(verdicts.begin(), verdicts.end(),
                           [state](const auto& v) { return v.state == state; });
    }
};

Judged judge(Schedule& result, const ScheduleInput& input)
{
    Judged judged;
    const Order& order = input.facts.order;
    for (FollowedPackage& package : result.packages) {
        const PackageContext context{order.shipping ? order.shipping->countryCode : QString(),
                                     input.store.zone, input.timing.skipFailedDelivery,
                                     shopifyDelivery(order, package.fulfillmentGid)};
        const PackageFacts* known = factsOf(input.facts, package.key);
        PackageVerdict verdict = judgePackage(known ? *known : PackageFacts{}, context);
        package.state = verdict.state;
        package.deliveredAt = verdict.deliveredAt;
        judged.verdicts.push_back(std::move(verdict));
    }
    return judged;
}

bool skipLost(Schedule& result, const ScheduleInput& input, const Judged& judged)
{
    const auto lost = std::find_if(result.packages.begin(), result.packages.end(), isLostToUs);
    if (lost == result.packages.end()) {
        return false;
    }
    if (judged.any(PackageState::Open) || judged.any(PackageState::Delivered)) {
        leaveOutLost(result, input.facts.order);
        return false;
    }
    const bool returned = lost->state == PackageState::Returned;
    result.status = Status::Skipped;
    result.basis.reset();
    result.reason = returned ? Reason::ReturnedToSender : Reason::Lost;
    explainWith(result, returned ? Phrase::ReturnedToSender : Phrase::Lost, {}, {}, lost->number);
    return true;
}

/// T7: the delivery that counts, if the packages amount to one.
std::optional<QDateTime> deliveryOf(Schedule& result, const ScheduleInput& input, const Judged& judged)
{
    const bool first = input.timing.packages == TimingSettings::Packages::First;
    if (!judged.any(PackageState::Delivered) || (!first && judged.any(PackageState::Open))) {
        return std::nullopt;
    }
    std::optional<QDateTime> delivered;
    for (const PackageVerdict& verdict : judged.verdicts) {
        if (verdict.state != PackageState::Delivered || !verdict.deliveredAt) {
            continue;
        }
        const bool better =
            !delivered || (first ? *verdict.deliveredAt < *delivered : *verdict.deliveredAt > *delivered);
        delivered = better ? verdict.deliveredAt : delivered;
    }
    if (first && delivered) {
        leaveOutUndelivered(result, input.facts.order, *delivered);
    }
    return delivered;
}

void capByFallback(Schedule& result, const ScheduleInput& input)
{
    if (!result.latestAt || !result.sendAt || *result.sendAt <= *result.latestAt) {
        return;
    }
    willSend(result, Basis::Fallback, Reason::Fallback, *result.latestAt);
    const int fallback = input.timing.fallbackDays;
    if (result.deliveredAt) {
        explainWith(result, Phrase::FallbackCapsDelivery, {*result.deliveredAt, *result.latestAt},
                    {waitDays(input.timing, result.type), fallback});
    } else {
        explainWith(result, Phrase::FallbackDue, {*result.latestAt}, {fallback});
    }
}

/// T8's formula, when every package failed.
void applyFailure(Schedule& result, const ScheduleInput& input, const Judged& judged)
{
    const int days = std::max(waitDays(input.timing, result.type), minDelayDays(input.timing, result.type));
    QDateTime sendAt = addStoreDays(*result.fulfilledAt, days, input.store.zone);
    const PackageVerdict* last = nullptr;
    for (const PackageVerdict& verdict : judged.verdicts) {
        if (verdict.knownFailedAt && (!last || *verdict.knownFailedAt > *last->knownFailedAt)) {
            last = &verdict;
        }
    }
    if (last) {
        sendAt = std::max(sendAt, *last->knownFailedAt);
    }
    const bool expired = last && last->expired;
    willSend(result, Basis::Fulfilment, expired ? Reason::TrackingExpired : Reason::TrackingFailed, sendAt);
    const std::vector<QDateTime> times{*result.fulfilledAt, sendAt};
    if (last && last->fellBack) {
        explainWith(result, Phrase::FellBackByMerchant, times, {days});
    } else if (expired) {
        explainWith(result, Phrase::ExpiredPlusWait, times, {days}, last->number, last->slug);
    } else {
        explainWith(result, Phrase::FailedPlusWait, times, {days}, last ? last->words : QString());
    }
    capByFallback(result, input);
}

void explainOpen(Schedule& result, const Judged& judged)
{
    const PackageVerdict* retrying = nullptr;
    bool unregistered = false;
    QString tag;
    QSet<std::pair<QString, QString>> keys; // a parcel of two fulfilments is one
    for (std::size_t i = 0; i < judged.verdicts.size(); ++i) {
        const PackageVerdict& verdict = judged.verdicts[i];
        if (verdict.state != PackageState::Open) {
            continue;
        }
        keys.insert({result.packages[i].key.number, result.packages[i].key.carrier});
        retrying = verdict.retryAt ? &verdict : retrying;
        unregistered = unregistered || (!verdict.hasRecord && !verdict.retryAt);
        tag = verdict.tag.isEmpty() ? tag : verdict.tag;
    }
    const int open = static_cast<int>(keys.size());
    if (retrying) {
        result.reason = Reason::TrackingRetry;
        explainWith(result, Phrase::WaitingForRetry, {*retrying->retryAt}, {}, retrying->words);
    } else if (unregistered) {
        result.reason = Reason::TrackingRequested;
        explainWith(result, Phrase::WaitingForRecord, {}, {}, {}, {}, open);
    } else {
        result.reason = Reason::InTransit;
        explainWith(result, Phrase::WaitingInTransit, {}, {}, tag, {}, open);
    }
}

void applyWaiting(Schedule& result, const ScheduleInput& input, const Judged& judged)
{
    if (result.latestAt && input.now >= *result.latestAt) {
        willSend(result, Basis::Fallback, Reason::Fallback, *result.latestAt);
        explainWith(result, Phrase::FallbackDue, {*result.latestAt}, {input.timing.fallbackDays});
        return;
    }
    result.status = Status::WaitingForDelivery;
    result.basis = Basis::Delivery;
    result.changesAt = result.latestAt;
    explainOpen(result, judged);
    if (result.latestAt) {
        explainWith(result, Phrase::WaitingUntil, {*result.latestAt});
    } else {
        explainWith(result, Phrase::WaitingWithoutEnd);
    }
}

void explainLeftOut(Schedule& result, const Following& following)
{
    for (const QString& number : following.withoutCarrier) {
        explainWith(result, Phrase::PackageNotFollowed, {}, {}, number, QStringLiteral("no_carrier"));
    }
    for (const QString& carrier : following.withoutNumber) {
        explainWith(result, Phrase::PackageNotFollowed, {}, {}, carrier,
                    QStringLiteral("no_tracking_number"));
    }
}

/// Why T4 does not apply, where T3 then says so.
void explainUntracked(Schedule& result, const ScheduleInput& input, const Following& following, bool whileOn)
{
    if (!following.packages.empty()) {
        const auto& switches = input.store.switches;
        const bool everOn = std::any_of(switches.begin(), switches.end(),
                                        [](const IntegrationSwitch& change) { return change.on; });
        if (!whileOn && everOn) {
            explainWith(result, Phrase::FulfilledWhileOff);
        }
        return;
    }
    if (!whileOn) {
        return;
    }
    const bool carrierMissing = !following.withoutCarrier.isEmpty();
    result.reason = carrierMissing ? Reason::NoCarrier : Reason::NoTrackingNumber;
    explainWith(result, carrierMissing ? Phrase::NoCarrier : Phrase::NoTrackingNumber);
}

void strand(Schedule& result, const QDateTime& switchedOff)
{
    result.status = Status::NotScheduled;
    result.basis.reset();
    result.reason = Reason::IntegrationOff;
    result.latestAt.reset();
    explainWith(result, Phrase::IntegrationOff, {switchedOff});
}

/// A stranded request that the merchant schedules: for the time that was named, or from its fulfilment, but
/// nothing is due before it was asked for.
void scheduleStranded(Schedule& result, const ScheduleInput& input, const DecisionState& decisions)
{
    if (decisions.scheduledFor) {
        result.reason = Reason::Manual;
        applyNamedTime(result, *decisions.scheduledFor);
        return;
    }
    const int days = waitDays(input.timing, result.type);
    const QDateTime waited = addStoreDays(*result.fulfilledAt, days, input.store.zone);
    willSend(result, Basis::Fulfilment, Reason::WaitAfterFulfilment,
             std::max(waited, *decisions.scheduledAt));
    result.latestAt.reset();
    explainWith(result, Phrase::ScheduledByHand, {*result.fulfilledAt, *result.sendAt}, {days});
}

/// T11, unless the merchant scheduled it since (M4).
void strandOrSchedule(Schedule& result, const ScheduleInput& input, const DecisionState& decisions,
                      const QDateTime& off)
{
    if (decisions.scheduledAt && *decisions.scheduledAt >= off) {
        scheduleStranded(result, input, decisions);
    } else {
        strand(result, off);
    }
}

/// While the integration is off nothing is waited for.
void applyOff(Schedule& result, const ScheduleInput& input, const DecisionState& decisions,
              const QDateTime& off)
{
    if (waitedWhenSwitchedOff(result, input, decisions, off)) {
        strandOrSchedule(result, input, decisions, off);
        return;
    }
    result.packages.clear();
    result.latestAt.reset();
    applyFulfilmentTiming(result, input);
    explainWith(result, Phrase::FulfilledWhileOff);
}

void applyPackages(Schedule& result, const ScheduleInput& input, const DecisionState& decisions)
{
    const Judged judged = judge(result, input);
    if (skipLost(result, input, judged)) {
        return;
    }
    if (const auto delivered = deliveryOf(result, input, judged)) {
        applyDelivery(result, input, *delivered, false);
        return;
    }
    if (!judged.any(PackageState::Open)) {
        applyFailure(result, input, judged);
        return;
    }
    const auto off = switchedOffAt(input);
    if (off && !(result.latestAt && *result.latestAt <= *off)) {
        applyOff(result, input, decisions, *off);
        return;
    }
    applyWaiting(result, input, judged);
}

} // namespace

int waitDays(const TimingSettings& timing, OrderType type)
{
    switch (type) {
    case OrderType::Domestic:
        return timing.waitDaysDomestic;
    case OrderType::International:
        return timing.waitDaysInternational;
    case OrderType::Pos:
        return timing.waitDaysPos;
    case OrderType::Digital:
        return timing.waitDaysDigital.value_or(timing.waitDaysDomestic);
    }
    return timing.waitDaysDomestic;
}

int minDelayDays(const TimingSettings& timing, OrderType type)
{
    switch (type) {
    case OrderType::Domestic:
        return timing.minDelayDaysDomestic;
    case OrderType::International:
        return timing.minDelayDaysInternational;
    case OrderType::Pos:
    case OrderType::Digital:
        return 0;
    }
    return 0;
}

void applyFulfilmentTiming(Schedule& result, const ScheduleInput& input)
{
    const int days = waitDays(input.timing, result.type);
    const QDateTime sendAt = addStoreDays(*result.fulfilledAt, days, input.store.zone);
    willSend(result, Basis::Fulfilment, Reason::WaitAfterFulfilment, sendAt);
    const Phrase phrase = result.type == OrderType::Digital ? Phrase::DigitalPlusWait
                          : result.type == OrderType::Pos   ? Phrase::PosPlusWait
                                                            : Phrase::FulfilledPlusWait;
    explainWith(result, phrase, {*result.fulfilledAt, sendAt}, {days});
}

void applyNamedTime(Schedule& result, const QDateTime& at)
{
    willSend(result, Basis::Manual, result.reason, at);
    result.latestAt.reset();
    explainWith(result, Phrase::Rescheduled, {at});
}

void applyDelivery(Schedule& result, const ScheduleInput& input, const QDateTime& deliveredAt,
                   bool byMerchant)
{
    const int wait = waitDays(input.timing, result.type);
    const int minimum = minDelayDays(input.timing, result.type);
    const QDateTime waited = addStoreDays(deliveredAt, wait, input.store.zone);
    const QDateTime earliest = addStoreDays(*result.fulfilledAt, minimum, input.store.zone);
    result.deliveredAt = deliveredAt;
    if (byMerchant) {
        explainWith(result, Phrase::DeliveredByMerchant, {deliveredAt});
    }
    if (earliest > waited) {
        willSend(result, Basis::Delivery, Reason::MinimumDelay, earliest);
        explainWith(result, Phrase::DeliveredMinimum, {deliveredAt, waited, earliest, earliest},
                    {wait, minimum}, {},
                    result.type == OrderType::International ? QStringLiteral("international")
                                                            : QStringLiteral("domestic"));
    } else {
        willSend(result, Basis::Delivery,
                 byMerchant ? Reason::DeliveredByMerchant : Reason::WaitAfterDelivery, waited);
        explainWith(result, Phrase::DeliveredPlusWait, {deliveredAt, waited}, {wait});
    }
    capByFallback(result, input);
}

void applyTracking(Schedule& result, const ScheduleInput& input, const DecisionState& decisions)
{
    const Following following = followedPackages(input.facts, input.timing);
    const bool fulfilledAfterConnection =
        input.store.connectedAt.isValid() && *result.fulfilledAt >= input.store.connectedAt;
    const bool whileOn = belongsToIntegration(result, input, decisions.resumedAt, input.now);
    const bool follows = fulfilledAfterConnection && whileOn && !following.packages.empty();

    if (follows) {
        result.packages = following.packages;
        if (input.timing.fallbackEnabled) {
            result.latestAt = addStoreDays(*result.fulfilledAt, input.timing.fallbackDays, input.store.zone);
        }
    }
    if (decisions.deliveredAt) {
        judge(result, input);
        applyDelivery(result, input, *decisions.deliveredAt, true);
        explainLeftOut(result, following);
        return;
    }
    if (decisions.strandedAt) {
        judge(result, input);
        strandOrSchedule(result, input, decisions, *decisions.strandedAt);
        return;
    }
    if (!follows) {
        applyFulfilmentTiming(result, input);
        explainUntracked(result, input, following, whileOn);
        return;
    }
    applyPackages(result, input, decisions);
    if (!result.packages.empty()) {
        explainLeftOut(result, following);
    }
}

} // namespace afterparcel
