#pragma once

#include "core/domain/facts.h"

#include <optional>

namespace afterparcel
{

/// The merchant's decisions about one request, folded to what holds now (S7).
struct DecisionState {
    enum class Override { None, SendNow, Reschedule, Skip };
    Override override = Override::None;
    QDateTime overrideAt;            ///< UTC; when it was decided
    std::optional<QDateTime> moment; ///< UTC; Reschedule's time
    bool anyway = false;             ///< Q1's reason was shown and confirmed
    std::optional<QDateTime> markedSentAt;
    std::optional<QDateTime> deliveredAt;  ///< UTC; "Delivered on DATE"
    std::optional<QDateTime> scheduledAt;  ///< UTC; an old order was taken in (T16)
    std::optional<QDateTime> scheduledFor; ///< UTC; the time that was named with it, if one was
    std::optional<QDateTime> strandedAt;   ///< UTC; T11, until resumed
    std::optional<QDateTime> resumedAt;    ///< UTC; taken in again (T11)
    std::optional<QDateTime> resendAt;     ///< UTC; the last wish for another message
    QDateTime freshStartAt;                ///< UTC; failed attempts before it no longer count
};

[[nodiscard]] DecisionState foldDecisions(const std::vector<Decision>& decisions);

} // namespace afterparcel
