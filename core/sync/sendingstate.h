#pragma once

#include "core/settings/settings.h"
#include "core/store/store.h"

namespace afterparcel
{

/// What leaves today, and what keeps it from leaving: for the tray, the status area and the questions before
/// a pause or a rehearsal ends (Q6, M6).
struct SendingState {
    int sentToday = 0;      ///< messages accepted since midnight, store time
    int dueToday = 0;       ///< due now or until midnight, store time
    int needsAttention = 0; ///< requests
    int waiting = 0;        ///< messages that are due now: they would leave at once if nothing held them
    int overdue = 0;        ///< requests that became too late and wait for a decision (S8)
    int allowed = 0;        ///< messages that the limits let leave now
    bool limitedByDay = false;
    bool paused = false;
    QString rehearsalTo; ///< empty: no rehearsal
    /// The limits hold something back.
    [[nodiscard]] bool isLimited() const { return !paused && waiting > allowed; }
    friend bool operator==(const SendingState&, const SendingState&) = default;
};

/// Counts. Store::deriveDue() before it makes the numbers those of this moment.
[[nodiscard]] Result<SendingState> sendingState(const Store& store, const Settings& settings,
                                                const QDateTime& now);

/// "12 e-mails would leave at once. 3 more are too late and would wait for your decision.": what ending a
/// pause or a rehearsal does, for window and console.
[[nodiscard]] QString leavingText(const SendingState& state);

} // namespace afterparcel
