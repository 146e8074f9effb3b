#include "core/domain/schedule.h"

#include "core/domain/attempts.h"
#include "core/domain/deliverytiming.h"
#include "core/domain/eligibility.h"
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
    m_result.explanation = {std::move(part)};
}

std::optional<QDateTime> latestCreated(const std::vector<Fulfillment>& fulfillments, bool countingOnly)
{
    std::optional<QDateTime> result;
    for (const Fulfillment& fulfillment : fulfillments) {
        const bool eligible = countingOnly ? fulfillment.counts() : !fulfillment.cancelled;
        if (eligible && (!result || fulfillment.createdAt > *result)) {
            result = fulfillment.createdAt;
        }
    }
    return result;
}

OrderType typeOf(const Order& order, const StoreFacts& store)
{
    const bool tracked =
        std::any_of(order.fulfillments.begin(), order.fulfillments.end(), [](const Fulfillment& f) {
            return f.counts() &&
                   std::any_of(f.tracking.begin(), f.tracking.end(),
                               [](const TrackingEntry& entry) { return !entry.number.isEmpty(); });
        });
    if (order.sourceName == QLatin1String("pos") && !(order.shipping && tracked)) {
        return OrderType::Pos;
    }
    if (isDigital(order)) {
        return OrderType::Digital;
    }
    const QString country = order.shipping ? order.shipping->countryCode : QString();
    const bool abroad = !country.isEmpty() && country.compare(store.country, Qt::CaseInsensitive) != 0;
    return abroad ? OrderType::International : OrderType::Domestic;
}

void Derivation::classify()
{
    const Order& order = m_facts.order;
    m_result.type = typeOf(order, m_input.store);
    m_result.fulfilledAt = latestCreated(order.fulfillments, true);
    if (!m_result.fulfilledAt) {
        m_result.fulfilledAt = latestCreated(order.fulfillments, false);
    }
    // Nothing was shipped and nothing had to be (T19): the order itself is the moment.
    if (!m_result.fulfilledAt && isCompletelyFulfilled(order)) {
        m_result.fulfilledAt = order.processedAt.isValid() ? order.processedAt : order.createdAt;
    }
}

bool Derivation::isBeforeConnection() const
{
    const QDateTime& connected = m_input.store.connectedAt;
    return !connected.isValid() || (m_result.fulfilledAt && *m_result.fulfilledAt < connected);
}

bool Derivation::exists() const
{
    if (m_facts.requestSince) {
        return true;
    }
    return isCompletelyFulfilled(m_facts.order) && (!isBeforeConnection() || m_decisions.scheduledAt);
}

bool Derivation::applySent()
{
    if (!m_attempts.firstAccepted && !m_decisions.markedSentAt) {
        return false;
    }
    m_result.status = Status::Sent;
    m_result.basis = Basis::Manual;
    const SendAttempt* first = m_attempts.firstAccepted;
    if (!first) {
        m_result.sentAt = m_decisions.markedSentAt;
        m_result.reason = Reason::MarkedSent;
        explain(Phrase::MarkedSent, {*m_decisions.markedSentAt});
        return true;
    }
    const bool again = m_attempts.lastAccepted != first;
    m_result.sentAt = first->endedAt.value_or(first->claimedAt);
    m_result.basis = basisFromString(first->basis);
    m_result.sendAt = first->sendAt;
    m_result.reason = again ? Reason::Resent : Reason::Sent;
    explain(Phrase::Sent, {*m_result.sentAt});
    if (again) {
        explain(Phrase::Resent,
                {m_attempts.lastAccepted->endedAt.value_or(m_attempts.lastAccepted->claimedAt)});
    }
    return true;
}

/// A sent request stays sent while another message of it is on its way (S7).
void Derivation::planResend(const std::optional<Ineligible>& obstacle)
{
    const bool obstructed = obstacle && (obstacle->absolute || !m_decisions.anyway);
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
    explain(Phrase::ResendPlanned, {*m_result.messageDueAt});
}

/// S6 outranks everything else: whatever is decided about it, it may have been sent.
bool Derivation::applyInterrupted()
{
    const SendAttempt* last = m_attempts.lastEnded;
    if (!last || last->outcome != SendAttempt::Outcome::Interrupted) {
        return false;
    }
    m_result.status = Status::NeedsAttention;
    m_result.reason = Reason::InterruptedSend;
    m_result.basis = basisFromString(last->basis);
    m_result.sendAt = last->sendAt;
    explain(Phrase::InterruptedSend, {last->handedOverAt.value_or(last->claimedAt)});
    return true;
}

bool Derivation::applyObstacle(const std::optional<Ineligible>& obstacle)
{
    if (!obstacle) {
        return false;
    }
    const bool confirmed = m_decisions.anyway && (isByHand() || m_decisions.resendAt);
    if (!obstacle->absolute && confirmed) {
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
    if (isCompletelyFulfilled(m_facts.order) && m_result.fulfilledAt) {
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

/// An old order taken in by hand: fulfilment timing, but nothing is due before it was asked for (T16).
void Derivation::applyOldOrder()
{
    applyFulfilmentTiming(m_result, m_input);
    m_result.reason = Reason::BeforeConnection;
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
    if (isBeforeConnection()) {
        applyOldOrder();
    } else if (tracked) {
        applyTracking(m_result, m_input, m_decisions);
    } else {
        applyFulfilmentTiming(m_result, m_input);
    }
    if (isByHand()) {
        applyManual();
    }
    // What may have been sent goes out again as the same message, so that the buyer's mail program shows it once (S7).
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
        m_result.sendAt = intoWindow(*m_attempts.retryAt, m_input.timing, m_input.store.zone);
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
    return Derivation(ScheduleInput{facts, store, timing, ask, now}).run();
}

} // namespace afterparcel
