#include "core/domain/schedule.h"

#include "core/domain/attempts.h"
#include "core/domain/deliverytiming.h"
#include "core/domain/eligibility.h"
#include "core/domain/orderkind.h"
#include "core/domain/storetime.h"

#include <algorithm>

namespace afterparcel
{

namespace
{

/// One derivation: the inputs, what was folded from them, and the answer as it grows.
class Derivation
{
public:
    explicit Derivation(const ScheduleInput& input)
        : m_input(input),
          m_facts(input.facts),
          m_decisions(foldDecisions(input.facts.decisions)),
          m_attempts(foldAttempts(input.facts.attempts, m_decisions.freshStartAt))
    {
    }

    Schedule run();

private:
    void classify();
    [[nodiscard]] bool exists() const;
    [[nodiscard]] bool isBeforeConnection() const;
    bool applySent();
    void showSent(const SendAttempt& first);
    void keepParcels();
    void planResend(const std::optional<Ineligible>& obstacle);
    bool applyInterrupted();
    bool applyObstacle(const std::optional<Ineligible>& obstacle);
    bool applyNotFulfilled();
    bool applySkip();
    void applyTiming();
    void applyManual();
    void applyOldOrder();
    bool applyNothingToReview();
    void moveIntoWindow();
    void applyFailures();
    void applyOverdue();
    void skip(Reason reason, ExplanationPart part);
    void explain(Phrase phrase, std::vector<QDateTime> times = {}, std::vector<int> days = {},
                 const QString& text = {}, int count = 0);
    /// Q1's reason was shown and confirmed, for sending now or again.
    [[nodiscard]] bool isAskedAnyway() const
    {
        return m_decisions.anyway &&
               (m_decisions.override == DecisionState::Override::SendNow || m_decisions.resendAt.has_value());
    }
    [[nodiscard]] bool isByHand() const
    {
        return m_decisions.override == DecisionState::Override::SendNow ||
               m_decisions.override == DecisionState::Override::Reschedule;
    }

    const ScheduleInput& m_input;
    const OrderFacts& m_facts;
    DecisionState m_decisions;
    AttemptState m_attempts;
    Schedule m_result;
};

void Derivation::explain(Phrase phrase, std::vector<QDateTime> times, std::vector<int> days,
                         const QString& text, int count)
{
    m_result.explanation.push_back({phrase, std::move(times), std::move(days), count, text, {}});
}

void Derivation::skip(Reason reason, ExplanationPart part)
{
    m_result.status = Status::Skipped;
    m_result.basis.reset();
    m_result.reason = reason;
    m_result.sendAt.reset();
    m_result.changesAt.reset();
    m_result.explanation = {std::move(part)};
}

void Derivation::classify()
{
    m_result.type = orderType(m_facts.order, m_input.store);
    m_result.fulfilledAt = fulfilledAt(m_facts.order);
}

bool Derivation::isBeforeConnection() const
{
    const QDateTime& connected = m_input.store.connectedAt;
    return !connected.isValid() || (m_result.fulfilledAt && *m_result.fulfilledAt < connected);
}

bool Derivation::exists() const
{
    if (m_facts.requestSince || !m_facts.attempts.empty() || m_decisions.markedSentAt) {
        return true;
    }
    return isCompletelyFulfilled(m_facts.order) && m_result.fulfilledAt &&
           (!isBeforeConnection() || m_decisions.scheduledAt);
}

bool Derivation::applySent()
{
    if (!m_attempts.firstAccepted && !m_decisions.markedSentAt) {
        return false;
    }
    m_result.status = Status::Sent;
    const SendAttempt* first = m_attempts.firstAccepted;
    const auto& marked = m_decisions.markedSentAt;
    const bool markedFirst = marked && (!first || *marked <= first->claimedAt);
    if (markedFirst) {
        m_result.basis = Basis::Manual;
        m_result.sentAt = marked;
        m_result.reason = Reason::MarkedSent;
        explain(Phrase::MarkedSent, {*marked});
    } else {
        showSent(*first);
    }
    if (first && (markedFirst || m_attempts.lastAccepted != first)) {
        const SendAttempt& last = *m_attempts.lastAccepted;
        m_result.reason = Reason::Resent;
        explain(Phrase::Resent, {last.endedAt.value_or(last.claimedAt)});
    }
    keepParcels();
    return true;
}

void Derivation::showSent(const SendAttempt& first)
{
    m_result.sentAt = first.endedAt.value_or(first.claimedAt);
    m_result.basis = basisFromString(first.basis);
    m_result.sendAt = first.sendAt;
    m_result.reason = Reason::Sent;
    explain(Phrase::Sent, {*m_result.sentAt});
}

/// What no timing is applied to any more still shows its parcels and their delivery.
void Derivation::keepParcels()
{
    const bool tracked = m_result.type == OrderType::Domestic || m_result.type == OrderType::International;
    if (!tracked || !m_result.fulfilledAt || isBeforeConnection()) {
        return;
    }
    Schedule tracking = m_result;
    applyTracking(tracking, m_input, m_decisions);
    m_result.packages = std::move(tracking.packages);
    m_result.deliveredAt = tracking.deliveredAt;
}

/// A sent request stays sent while another message of it is on its way (S7).
void Derivation::planResend(const std::optional<Ineligible>& obstacle)
{
    const bool obstructed = obstacle && (obstacle->absolute || !isAskedAnyway());
    if (!m_decisions.resendAt || m_attempts.inFlight || obstructed) {
        return;
    }
    if (m_attempts.lastEnded && !m_attempts.retryAt) {
        const SendAttempt& last = *m_attempts.lastEnded;
        if (last.outcome == SendAttempt::Outcome::Interrupted) {
            explain(Phrase::InterruptedSend, {last.handedOverAt.value_or(last.claimedAt)});
        } else if (last.outcome != SendAttempt::Outcome::Accepted) {
            explain(Phrase::RejectedByServer, {last.endedAt.value_or(last.claimedAt)}, {}, last.answer);
        }
        return;
    }
    m_result.messageDueAt = m_attempts.retryAt ? m_attempts.retryAt : m_decisions.resendAt;
    m_result.messageIsResend = true;
    m_result.messageIdToReuse = m_attempts.interruptedMessageId;
    explain(Phrase::ResendPlanned, {*m_result.messageDueAt});
}

/// S6 outranks everything but what the merchant decided since: it may have been sent.
bool Derivation::applyInterrupted()
{
    const SendAttempt* last = m_attempts.lastEnded;
    if (!last || last->outcome != SendAttempt::Outcome::Interrupted) {
        return false;
    }
    if (m_decisions.override == DecisionState::Override::Skip &&
        m_decisions.overrideAt >= last->endedAt.value_or(last->claimedAt)) {
        return false;
    }
    m_result.status = Status::NeedsAttention;
    m_result.reason = Reason::InterruptedSend;
    m_result.basis = basisFromString(last->basis);
    m_result.sendAt = last->sendAt;
    explain(Phrase::InterruptedSend, {last->handedOverAt.value_or(last->claimedAt)});
    keepParcels();
    return true;
}

bool Derivation::applyObstacle(const std::optional<Ineligible>& obstacle)
{
    if (!obstacle) {
        return false;
    }
    if (!obstacle->absolute && isAskedAnyway()) {
        return false;
    }
    if (obstacle->reason == Reason::Cancelled && m_facts.deletedAt) {
        skip(obstacle->reason, {Phrase::OrderDeleted, {*m_facts.deletedAt}, {}, 0, {}, {}});
        return true;
    }
    skip(obstacle->reason, {Phrase::NotAsked, {}, {}, 0, obstacle->matched, toString(obstacle->reason)});
    return true;
}

bool Derivation::applyNotFulfilled()
{
    const bool sentByHand = m_decisions.override == DecisionState::Override::SendNow;
    if (sentByHand || (isCompletelyFulfilled(m_facts.order) && m_result.fulfilledAt)) {
        return false;
    }
    skip(Reason::NotFulfilled, {Phrase::NotFulfilled, {}, {}, 0, {}, {}});
    return true;
}

bool Derivation::applySkip()
{
    if (m_decisions.override != DecisionState::Override::Skip) {
        return false;
    }
    skip(Reason::SkippedByMerchant, {Phrase::SkippedByMerchant, {m_decisions.overrideAt}, {}, 0, {}, {}});
    return true;
}

/// The merchant's own time (S7). News and settings no longer move it; T13 still stops a rescheduled one.
void Derivation::applyManual()
{
    const bool now = m_decisions.override == DecisionState::Override::SendNow;
    if (!now && m_result.status == Status::Skipped) {
        return;
    }
    m_result.status = Status::WillSend;
    m_result.basis = Basis::Manual;
    m_result.reason = Reason::Manual;
    m_result.sendAt = now ? m_decisions.overrideAt : m_decisions.moment.value_or(m_decisions.overrideAt);
    m_result.latestAt.reset();
    m_result.changesAt.reset();
    m_result.explanation.clear();
    explain(now ? Phrase::SendNow : Phrase::Rescheduled, {*m_result.sendAt});
}

/// An old order taken in by hand: fulfilment timing, but nothing is due before it was asked for (T16). A time
/// that the merchant named with it holds.
void Derivation::applyOldOrder()
{
    applyFulfilmentTiming(m_result, m_input);
    m_result.reason = Reason::BeforeConnection;
    if (m_decisions.scheduledFor) {
        applyNamedTime(m_result, *m_decisions.scheduledFor);
        return;
    }
    if (m_decisions.scheduledAt && *m_result.sendAt < *m_decisions.scheduledAt) {
        m_result.sendAt = m_decisions.scheduledAt;
    }
    m_result.explanation.clear();
    explain(Phrase::ScheduledByHand, {*m_result.fulfilledAt, *m_result.sendAt},
            {waitDays(m_input.timing, m_result.type)});
}

void Derivation::applyTiming()
{
    const bool tracked = m_result.type == OrderType::Domestic || m_result.type == OrderType::International;
    if (!m_result.fulfilledAt) {
        // Sent now by hand (S7): nothing to count from, and nothing to count.
    } else if (isBeforeConnection()) {
        applyOldOrder();
    } else if (tracked) {
        applyTracking(m_result, m_input, m_decisions);
    } else {
        applyFulfilmentTiming(m_result, m_input);
    }
    if (isByHand()) {
        applyManual();
    }
    // What may have been sent goes out again as the same message, so that the buyer's mail program shows it
    // once (S7).
    m_result.messageIdToReuse = m_attempts.interruptedMessageId;
    const bool resendIsLast =
        m_decisions.resendAt && (!isByHand() || *m_decisions.resendAt >= m_decisions.overrideAt);
    if (resendIsLast && m_result.status != Status::Skipped) {
        m_result.status = Status::WillSend;
        m_result.basis = Basis::Manual;
        m_result.reason = Reason::Manual;
        m_result.sendAt = m_decisions.resendAt;
        m_result.latestAt.reset();
        m_result.changesAt.reset();
        m_result.explanation.clear();
        explain(Phrase::SendNow, {*m_result.sendAt});
    }
}

bool Derivation::applyNothingToReview()
{
    if (m_result.status == Status::Skipped || !m_result.askedLineGids.isEmpty()) {
        return false;
    }
    skip(Reason::NothingToReview, {Phrase::NotAsked, {}, {}, 0, {}, toString(Reason::NothingToReview)});
    return true;
}

void Derivation::moveIntoWindow()
{
    if (m_result.status != Status::WillSend || m_result.basis == Basis::Manual) {
        return;
    }
    const QDateTime moved = intoWindow(*m_result.sendAt, m_input.timing, m_input.store.zone);
    if (moved == *m_result.sendAt) {
        return;
    }
    explain(Phrase::MovedIntoWindow, {*m_result.sendAt, moved});
    m_result.sendAt = moved;
}

void Derivation::applyFailures()
{
    const SendAttempt* last = m_attempts.lastEnded;
    if (!last || last->outcome == SendAttempt::Outcome::Accepted || m_result.status == Status::Skipped) {
        return;
    }
    const QDateTime at = last->endedAt.value_or(last->claimedAt);
    m_result.basis = basisFromString(last->basis);
    m_result.latestAt.reset();
    m_result.explanation.clear();
    if (m_attempts.retryAt) {
        m_result.status = Status::WillSend;
        m_result.reason = Reason::SendRetry;
        m_result.sendAt = m_attempts.retryAt;
        moveIntoWindow();
        m_result.explanation.clear();
        explain(Phrase::SendRetry, {at, *m_result.sendAt}, {}, last->answer, m_attempts.refusedForNow);
        return;
    }
    m_result.status = Status::NeedsAttention;
    m_result.reason = m_attempts.exhausted ? Reason::RetriesExhausted : Reason::RejectedByServer;
    m_result.sendAt = last->sendAt;
    explain(m_attempts.exhausted ? Phrase::RetriesExhausted : Phrase::RejectedByServer, {at}, {},
            last->answer, m_attempts.refusedForNow);
}

/// S8. Seconds, so that a request is not overdue at the very moment that the limit names.
void Derivation::applyOverdue()
{
    if (m_result.status != Status::WillSend) {
        return;
    }
    const QDateTime limit =
        addStoreDays(*m_result.sendAt, m_input.timing.overdueDays, m_input.store.zone).addSecs(1);
    if (m_input.now < limit) {
        m_result.changesAt = limit;
        m_result.messageDueAt = m_attempts.inFlight ? std::nullopt : m_result.sendAt;
        return;
    }
    m_result.status = Status::NeedsAttention;
    m_result.reason = Reason::Overdue;
    m_result.changesAt.reset();
    explain(Phrase::Overdue, {*m_result.sendAt}, {m_input.timing.overdueDays});
}

Schedule Derivation::run()
{
    classify();
    if (!exists()) {
        return m_result;
    }
    m_result.exists = true;
    m_result.askedLineGids = reviewableLines(m_facts, m_input.ask);
    const auto obstacle = ineligible(m_facts, m_input.ask);
    if (obstacle && !obstacle->absolute && isAskedAnyway() && m_result.askedLineGids.isEmpty()) {
        m_result.askedLineGids = linesAskedAnyway(m_facts, m_input.ask);
    }
    if (applySent()) {
        planResend(obstacle);
        return m_result;
    }
    if (applyInterrupted() || applyObstacle(obstacle) || applyNotFulfilled()) {
        return m_result;
    }
    applyTiming();
    if (applySkip() || applyNothingToReview()) {
        return m_result;
    }
    moveIntoWindow();
    applyFailures();
    applyOverdue();
    return m_result;
}

} // namespace

Schedule schedule(const OrderFacts& facts, const StoreFacts& store, const TimingSettings& timing,
                  const AskSettings& ask, const QDateTime& now)
{
    Schedule result = Derivation(ScheduleInput{facts, store, timing, ask, now}).run();
    if (result.status != Status::WaitingForDelivery) {
        result.latestAt.reset(); // T10's moment while waiting, and only then
    }
    return result;
}

} // namespace afterparcel
