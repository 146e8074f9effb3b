#pragma once

#include "core/domain/facts.h"

#include <optional>

namespace afterparcel
{

/// The messages of one request, folded to what holds now (S4 to S6).
struct AttemptState {
    const SendAttempt* firstAccepted = nullptr; ///< into the vector that was given
    const SendAttempt* lastAccepted = nullptr;
    bool inFlight = false;
    const SendAttempt* lastEnded =
        nullptr;           ///< the last one since the fresh start that says anything: accepted or failed
    int refusedForNow = 0; ///< temporary refusals since the fresh start
    std::optional<QDateTime> retryAt; ///< UTC; after a temporary refusal, while tries are left (S4)
    bool exhausted = false;           ///< S5
    QString interruptedMessageId;     ///< of the last interrupted attempt, for S7's resend
};

/// `freshStart`: attempts that ended before it no longer speak against sending (S7).
[[nodiscard]] AttemptState foldAttempts(const std::vector<SendAttempt>& attempts,
                                        const QDateTime& freshStart);

} // namespace afterparcel
