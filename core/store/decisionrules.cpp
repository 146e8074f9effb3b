#include "core/store/decisionrules.h"

#include "core/domain/deliverytiming.h"
#include "core/domain/eligibility.h"
#include "core/text/explain.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <tuple>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Decisions)
};

using Kind = Decision::Kind;

tl::unexpected<Error> refuse(const QString& what, const QString& nextStep = {})
{
    return fail(ErrorKind::BadInput, what, nextStep);
}

/// The decision that overrides the schedule now.
std::optional<Kind> lastOverride(const OrderFacts& facts)
{
    const Decision* last = nullptr;
    for (const Decision& decision : facts.decisions) {
        const bool overrides = decision.kind == Kind::SendNow || decision.kind == Kind::Reschedule ||
                               decision.kind == Kind::Skip || decision.kind == Kind::Restore;
        if (overrides && (!last || std::tie(decision.at, decision.id) >= std::tie(last->at, last->id))) {
            last = &decision;
        }
    }
    return last ? std::optional(last->kind) : std::nullopt;
}

bool isInFlight(const OrderFacts& facts)
{
    return std::any_of(facts.attempts.begin(), facts.attempts.end(), [](const SendAttempt& attempt) {
        return attempt.outcome == SendAttempt::Outcome::InFlight;
    });
}

Result<void> checkUnsent(const Schedule& now)
{
    if (now.status == Status::Sent) {
        return refuse(Tr::tr("It was sent already."), Tr::tr("Use resend to send another message."));
    }
    return {};
}

/// What may have been sent must not go out as a new message with a new Message-ID (S6, S7).
Result<void> checkNotInterrupted(const Schedule& now)
{
    if (now.reason == Reason::InterruptedSend) {
        return refuse(Tr::tr("Its message may have been sent already."),
                      Tr::tr("Use resend to send the same message again, or mark it as sent."));
    }
    return {};
}

/// Q1, asked again with the reason repeated.
Result<void> checkEligible(const OrderFacts& facts, const Decision& decision, const AskSettings& ask)
{
    const auto obstacle = ineligible(facts, ask);
    if (!obstacle || (!obstacle->absolute && decision.anyway)) {
        return {};
    }
    const QString reason = reasonText(obstacle->reason);
    auto refused =
        obstacle->absolute
            ? refuse(Tr::tr("This buyer can't be asked: %1.", "a reason in a few words").arg(reason),
                     Tr::tr("There is no way round this reason."))
            : refuse(Tr::tr("This order is not asked about: %1.", "a reason in a few words").arg(reason),
                     Tr::tr("Confirm that it is to be asked about anyway."));
    refused.value().detail = toString(obstacle->reason);
    return refused;
}

Result<void> checkSendNow(const OrderFacts& facts, const Decision& decision, const Schedule& now,
                          const AskSettings& ask)
{
    if (auto unsent = checkUnsent(now); !unsent) {
        return unsent;
    }
    if (auto known = checkNotInterrupted(now); !known) {
        return known;
    }
    if (now.reason == Reason::NotFulfilled) {
        return refuse(Tr::tr("It is not completely fulfilled."),
                      Tr::tr("Fulfil the order in Shopify first."));
    }
    return checkEligible(facts, decision, ask);
}

/// Whatever else stands in the way: a decision to send that would send nothing is refused, not kept.
Result<void> checkWouldLeave(const OrderFacts& facts, const Decision& decision, const Deriver& deriver)
{
    OrderFacts decided = facts;
    decided.decisions.push_back(decision);
    decided.decisions.back().id = std::numeric_limits<qint64>::max();
    const Schedule then = deriver.scheduleOf(decided);
    if (then.messageDueAt) {
        return {};
    }
    return refuse(Tr::tr("It can't be sent: %1.", "a reason in a few words").arg(reasonText(then.reason)));
}

Result<void> checkResend(const OrderFacts& facts, const Decision& decision, const Schedule& now,
                         const AskSettings& ask)
{
    if (now.status != Status::Sent && now.status != Status::NeedsAttention) {
        return refuse(Tr::tr("Nothing was sent for it yet."), Tr::tr("Use send now instead."));
    }
    return checkEligible(facts, decision, ask);
}

Result<void> checkTime(const Decision& decision)
{
    if (*decision.moment < decision.at) {
        return refuse(Tr::tr("The time to reschedule it to is in the past."),
                      Tr::tr("Name a later time, or use send now."));
    }
    return {};
}

Result<void> checkReschedule(const Decision& decision, const Schedule& now)
{
    if (auto unsent = checkUnsent(now); !unsent) {
        return unsent;
    }
    if (auto known = checkNotInterrupted(now); !known) {
        return known;
    }
    if (!decision.moment || !decision.moment->isValid()) {
        return refuse(Tr::tr("No time was given to reschedule it to."), Tr::tr("Name a day and a time."));
    }
    return checkTime(decision);
}

Result<void> checkDelivered(const OrderFacts& facts, const Decision& decision, const Schedule& now)
{
    if (auto unsent = checkUnsent(now); !unsent) {
        return unsent;
    }
    if (auto known = checkNotInterrupted(now); !known) {
        return known;
    }
    if (facts.packages.empty() && now.packages.empty()) {
        return refuse(Tr::tr("It has no parcel that could be delivered."), Tr::tr("Reschedule it instead."));
    }
    if (!decision.moment || !decision.moment->isValid()) {
        return refuse(Tr::tr("No day of delivery was given."), Tr::tr("Name the day."));
    }
    // Noon of today is a day that has come, even in the morning.
    if (*decision.moment > decision.at.addDays(1)) {
        return refuse(Tr::tr("The day of delivery has not come yet."), Tr::tr("Name a day that has passed."));
    }
    return {};
}

Result<void> checkRestore(const OrderFacts& facts, const Schedule& now)
{
    if (auto unsent = checkUnsent(now); !unsent) {
        return unsent;
    }
    const auto last = lastOverride(facts);
    if (last != Kind::Skip && last != Kind::Reschedule) {
        return refuse(Tr::tr("It was neither skipped nor rescheduled by you."));
    }
    return {};
}

Result<void> checkResume(const Schedule& now, const DerivationContext& context)
{
    if (now.status != Status::NotScheduled) {
        return refuse(Tr::tr("It is scheduled already, or was sent or skipped."));
    }
    if (!integrationOn(context.store, context.now)) {
        return refuse(Tr::tr("AfterShip is switched off, so its parcels can't be followed."),
                      Tr::tr("Switch AfterShip on first, or send, schedule or skip it."));
    }
    return {};
}

/// T16: only what is not a request yet and would be one once taken in; or what T11 stranded (M4).
Result<void> checkSchedule(const OrderFacts& facts, const Decision& decision, const Schedule& now,
                           const Deriver& deriver)
{
    if (now.exists && now.status != Status::NotScheduled) {
        return refuse(Tr::tr("It has a request already."), Tr::tr("Use send now or reschedule."));
    }
    if (decision.moment) {
        if (auto future = checkTime(decision); !future) {
            return future;
        }
    }
    OrderFacts taken = facts;
    taken.decisions.push_back(decision);
    if (!deriver.scheduleOf(taken).exists) {
        return refuse(Tr::tr("It is not completely fulfilled."),
                      Tr::tr("Fulfil the order in Shopify first."));
    }
    return {};
}

Result<void> checkKind(const OrderFacts& facts, const Decision& decision, const Deriver& deriver)
{
    const Schedule now = deriver.scheduleOf(facts);
    const AskSettings& ask = deriver.context().ask;
    if (decision.kind == Kind::Schedule) {
        return checkSchedule(facts, decision, now, deriver);
    }
    if (!now.exists) {
        return refuse(
            Tr::tr("There is no request for it: it is not completely fulfilled, or it was fulfilled before "
                   "the store was connected."),
            Tr::tr("Old orders can be scheduled by hand."));
    }
    if (isInFlight(facts)) {
        return refuse(Tr::tr("Its message is being sent right now."), Tr::tr("Try again in a moment."));
    }
    switch (decision.kind) {
    case Kind::SendNow:
        return checkSendNow(facts, decision, now, ask).and_then([&] {
            return checkWouldLeave(facts, decision, deriver);
        });
    case Kind::Resend:
        return checkResend(facts, decision, now, ask).and_then([&] {
            return checkWouldLeave(facts, decision, deriver);
        });
    case Kind::Reschedule:
        return checkReschedule(decision, now);
    case Kind::Restore:
        return checkRestore(facts, now);
    case Kind::Resume:
        return checkResume(now, deriver.context());
    case Kind::Delivered:
        return checkDelivered(facts, decision, now);
    case Kind::Skip:
        return checkUnsent(now).and_then([&] { return checkNotInterrupted(now); });
    case Kind::MarkSent:
        return checkUnsent(now);
    case Kind::Schedule:
    case Kind::Stranded:
        break;
    }
    return refuse(Tr::tr("This is not for a person to decide."));
}

} // namespace

Result<void> checkDecision(const OrderFacts& facts, const Decision& decision, const Deriver& deriver)
{
    auto checked = checkKind(facts, decision, deriver);
    if (!checked) {
        checked.error().order = facts.order.name;
    }
    return checked;
}

} // namespace afterparcel
