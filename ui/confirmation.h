#pragma once

#include "core/sync/requestreader.h"

#include <QStringList>

#include <vector>

namespace afterparcel
{

/// Lines about some of the requests, and what they are about.
struct LineList {
    QString title;
    QStringList lines;
};

/// What the merchant is told before an action on requests is carried out (S7, Q1, M2).
struct Confirmation {
    QString title;
    QString text;      ///< exactly what will happen, to how many people
    QString names;     ///< of the requests that it is about
    LineList warnings; ///< Q1's reasons that would be overruled
    LineList held;     ///< rescheduled, and all the same unsent as long as Q1 or T13 stops them
    LineList leftOut;  ///< requests that the action can't be used on, with the reason
    QString button;    ///< "Send 3 e-mails"
    DecisionJob job;
    bool needed = false; ///< false: can be undone and is small, so it isn't asked about
};

[[nodiscard]] Confirmation confirmationFor(Decision::Kind kind, const std::vector<RequestView>& views,
                                           bool paused);

/// The same for a long selection or all that match, of which the first are named.
[[nodiscard]] Confirmation confirmationFor(const std::shared_ptr<const BulkPlan>& plan, bool paused);

/// The same about parcels (T9).
[[nodiscard]] Confirmation confirmationFor(PackageDecision::Kind kind, const std::vector<RequestView>& views);
[[nodiscard]] Confirmation confirmationFor(PackageDecision::Kind kind,
                                           const std::shared_ptr<const BulkPlan>& plan);

/// What went wrong, with the order's name before it.
[[nodiscard]] QString failureLine(const DecisionFailure& failure);

/// After a job: asks again about those that Q1 held back and that may be asked anyway. Nothing if there are
/// none.
[[nodiscard]] std::optional<Confirmation> askAgain(const DecisionSummary& summary);

/// "3 requests skipped." and the like, after it was done.
[[nodiscard]] QString doneText(Decision::Kind kind, int count);
[[nodiscard]] QString doneText(const DecisionSummary& summary);

} // namespace afterparcel
