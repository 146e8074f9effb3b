#pragma once

#include "core/net/transfer.h"

namespace afterparcel
{

/// What follows after one try. Pure, so that every row of the table can be tested.
struct Verdict {
    enum class Next {
        Conclude, ///< this outcome is the result
        Again,    ///< after the pause
        TooLong,  ///< the server asked for a longer pause than the policy allows
    };
    Next next = Next::Conclude;
    std::chrono::milliseconds pause{0};
    bool askedByServer = false; ///< the pause is the server's: it holds for the whole limiter
};

/// `attempt` counts from 1; `random` is in [0, 1); `now` is UTC.
[[nodiscard]] Verdict judge(const TransferOutcome& outcome, bool repeatable, const RetryPolicy& policy,
                            int attempt, double random, const QDateTime& now);

/// How long the server asked to wait: Retry-After in seconds or as a date (RFC 9110, 10.2.3), and on 429
/// X-RateLimit-Reset (Unix seconds, as AfterShip sends it), at least a second. Moments are compared with the
/// server's own Date when there is one, so that a wrong clock here does no harm.
[[nodiscard]] std::optional<std::chrono::milliseconds> pauseAskedFor(const HttpAnswer& answer,
                                                                     const QDateTime& now);

/// The pause before the next try when the server names none: growing, never over the longest, a share of it
/// random.
[[nodiscard]] std::chrono::milliseconds ownPause(const RetryPolicy& policy, int attempt, double random);

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7) as UTC; invalid when it isn't one.
[[nodiscard]] QDateTime parseHttpDate(const QByteArray& text);

} // namespace afterparcel
