#include "ui/actionrules.h"

#include <algorithm>

namespace afterparcel
{

namespace
{

bool isRescheduled(const RequestView& view)
{
    return std::any_of(view.explanation.begin(), view.explanation.end(),
                       [](const ExplanationPart& part) { return part.phrase == Phrase::Rescheduled; });
}

bool isBlocked(const RequestView& view)
{
    return view.status == Status::Skipped && hasNoWayRound(view.reason);
}

} // namespace

bool isAllowed(Decision::Kind kind, const RequestView& view)
{
    const bool unsent = view.status != Status::Sent;
    switch (kind) {
    case Decision::Kind::SendNow:
        // What may have been sent goes out again as the same message: that is Resend (S6).
        return unsent && !isBlocked(view) && view.reason != Reason::InterruptedSend;
    case Decision::Kind::Resend:
        return view.status == Status::Sent || view.status == Status::NeedsAttention;
    case Decision::Kind::Skip:
        return unsent && view.reason != Reason::SkippedByMerchant;
    case Decision::Kind::Restore:
        return unsent && (view.reason == Reason::SkippedByMerchant || isRescheduled(view));
    case Decision::Kind::Resume:
        return view.status == Status::NotScheduled;
    case Decision::Kind::MarkSent:
        return unsent;
    case Decision::Kind::Reschedule:
        return unsent && view.reason != Reason::InterruptedSend;
    case Decision::Kind::Delivered:
        return unsent && !view.packages.empty();
    case Decision::Kind::Schedule:
    case Decision::Kind::Stranded:
        return false;
    }
    return false;
}

bool hasNoWayRound(Reason reason)
{
    switch (reason) {
    case Reason::Unsubscribed:
    case Reason::Blocked:
    case Reason::NoConsent:
    case Reason::RelayAddress:
    case Reason::NoEmail:
    case Reason::TestOrder:
    case Reason::Forgotten:
    case Reason::NothingToReview:
    case Reason::NotFulfilled:
        return true;
    default:
        return false;
    }
}

bool mayAskAnyway(Reason reason)
{
    switch (reason) {
    case Reason::Cancelled:
    case Reason::Refunded:
    case Reason::ReturnOpen:
    case Reason::Excluded:
    case Reason::Marketplace:
        return true;
    default:
        return false;
    }
}

bool sends(Decision::Kind kind)
{
    return kind == Decision::Kind::SendNow || kind == Decision::Kind::Resend;
}

} // namespace afterparcel
