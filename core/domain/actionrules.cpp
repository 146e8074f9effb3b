#include "core/domain/actionrules.h"

namespace afterparcel
{

bool mayDecide(Decision::Kind kind, Status status, Reason reason)
{
    const bool unsent = status != Status::Sent;
    const bool blocked = status == Status::Skipped && hasNoWayRound(reason);
    switch (kind) {
    case Decision::Kind::SendNow:
        // What may have been sent goes out again as the same message: that is Resend (S6).
        return unsent && !blocked && reason != Reason::InterruptedSend;
    case Decision::Kind::Resend:
        return status == Status::Sent || status == Status::NeedsAttention;
    case Decision::Kind::Skip:
        return unsent && reason != Reason::SkippedByMerchant && reason != Reason::InterruptedSend;
    case Decision::Kind::Restore:
        return unsent && (reason == Reason::SkippedByMerchant || reason == Reason::Manual);
    case Decision::Kind::Resume:
        return status == Status::NotScheduled;
    case Decision::Kind::MarkSent:
        return unsent;
    case Decision::Kind::Reschedule:
    case Decision::Kind::Delivered:
        return unsent && reason != Reason::InterruptedSend;
    case Decision::Kind::Schedule: // M4; an old order is no request yet
        return status == Status::NotScheduled;
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

bool staysStopped(Status status, Reason reason)
{
    return status == Status::Skipped && reason != Reason::SkippedByMerchant;
}

bool sends(Decision::Kind kind)
{
    return kind == Decision::Kind::SendNow || kind == Decision::Kind::Resend;
}

} // namespace afterparcel
