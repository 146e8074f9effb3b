#include "core/domain/attempts.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace afterparcel
{

namespace
{

/// S4: growing pauses, up to 5 attempts over 3 days.
constexpr std::array<qint64, 4> kPauseSeconds{15LL * 60, 2LL * 3600, 12LL * 3600, 48LL * 3600};
constexpr int kMostAttempts = static_cast<int>(kPauseSeconds.size()) + 1;
constexpr qint64 kLongestSeconds = 3LL * 24 * 3600;

QDateTime endOf(const SendAttempt& attempt)
{
    return attempt.endedAt.value_or(attempt.claimedAt);
}

void foldFailure(AttemptState& state, const SendAttempt& attempt, QDateTime& firstRefusedAt)
{
    state.lastEnded = &attempt;
    state.retryAt.reset();
    if (attempt.outcome != SendAttempt::Outcome::RefusedForNow) {
        return;
    }
    if (state.refusedForNow == 0) {
        firstRefusedAt = endOf(attempt);
    }
    ++state.refusedForNow;
    if (state.refusedForNow >= kMostAttempts || firstRefusedAt.secsTo(endOf(attempt)) >= kLongestSeconds) {
        state.exhausted = true;
        return;
    }
    const auto index = static_cast<std::size_t>(state.refusedForNow - 1);
    state.retryAt = endOf(attempt).addSecs(kPauseSeconds.at(index));
}

} // namespace

AttemptState foldAttempts(const std::vector<SendAttempt>& attempts, const QDateTime& freshStart)
{
    std::vector<const SendAttempt*> sorted;
    sorted.reserve(attempts.size());
    for (const SendAttempt& attempt : attempts) {
        sorted.push_back(&attempt);
    }
    std::sort(sorted.begin(), sorted.end(), [](const SendAttempt* a, const SendAttempt* b) {
        return std::tie(a->claimedAt, a->id) < std::tie(b->claimedAt, b->id);
    });

    AttemptState state;
    QDateTime firstRefusedAt;
    for (const SendAttempt* attempt : sorted) {
        const bool counts = !freshStart.isValid() || attempt->claimedAt >= freshStart;
        switch (attempt->outcome) {
        case SendAttempt::Outcome::InFlight:
            state.inFlight = true;
            break;
        case SendAttempt::Outcome::Accepted:
            state.firstAccepted = state.firstAccepted ? state.firstAccepted : attempt;
            state.lastAccepted = attempt;
            state.lastEnded = counts ? attempt : state.lastEnded;
            state.retryAt.reset();
            state.interruptedMessageId.clear();
            break;
        case SendAttempt::Outcome::Interrupted:
            state.interruptedMessageId = attempt->messageId;
            [[fallthrough]];
        case SendAttempt::Outcome::RefusedForNow:
        case SendAttempt::Outcome::Refused:
            if (counts) {
                foldFailure(state, *attempt, firstRefusedAt);
            }
            break;
        case SendAttempt::Outcome::Abandoned:
        case SendAttempt::Outcome::Released:
            break;
        }
    }
    return state;
}

} // namespace afterparcel
