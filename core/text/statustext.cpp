#include "core/text/explain.h"
#include "core/text/words.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::StatusText)
};

QString timingReason(Reason reason)
{
    switch (reason) {
    case Reason::WaitAfterFulfilment:
        return Tr::tr("wait after fulfilment");
    case Reason::WaitAfterTrigger:
        return Tr::tr("wait after the order's event");
    case Reason::NoTrackingNumber:
        return Tr::tr("no tracking number");
    case Reason::NoCarrier:
        return Tr::tr("no carrier");
    case Reason::TrackingRequested:
        return Tr::tr("being registered at AfterShip");
    case Reason::TrackingRetry:
        return Tr::tr("second attempt at AfterShip");
    case Reason::InTransit:
        return Tr::tr("in transit");
    case Reason::TrackingFailed:
        return Tr::tr("not accepted by AfterShip");
    case Reason::TrackingExpired:
        return Tr::tr("no carrier news for too long");
    case Reason::WaitAfterDelivery:
        return Tr::tr("wait after delivery");
    case Reason::DeliveredByMerchant:
        return Tr::tr("delivery entered by you");
    case Reason::MinimumDelay:
        return Tr::tr("minimum delay after fulfilment");
    case Reason::Fallback:
        return Tr::tr("no delivery known in time");
    case Reason::Manual:
        return Tr::tr("time set by you");
    case Reason::BeforeConnection:
        return Tr::tr("fulfilled before the store was connected");
    case Reason::IntegrationOff:
        return Tr::tr("AfterShip switched off");
    default:
        return {};
    }
}

/// Q1, Q2, T1, T13: why a request is skipped.
QString skipReason(Reason reason)
{
    switch (reason) {
    case Reason::NotFulfilled:
        return Tr::tr("not completely fulfilled");
    case Reason::NothingToReview:
        return Tr::tr("nothing to review");
    case Reason::Cancelled:
        return Tr::tr("cancelled");
    case Reason::Refunded:
        return Tr::tr("refunded");
    case Reason::TestOrder:
        return Tr::tr("test order");
    case Reason::NoEmail:
        return Tr::tr("no e-mail address");
    case Reason::Blocked:
        return Tr::tr("on the block list");
    case Reason::Unsubscribed:
        return Tr::tr("unsubscribed");
    case Reason::Excluded:
        return Tr::tr("excluded by your settings");
    case Reason::Marketplace:
        return Tr::tr("marketplace that forbids asking");
    case Reason::RelayAddress:
        return Tr::tr("marketplace relay address");
    case Reason::NoConsent:
        return Tr::tr("no marketing consent");
    case Reason::ReturnOpen:
        return Tr::tr("return in progress");
    case Reason::TypeOff:
        return Tr::tr("orders of this type are not asked");
    default:
        return {};
    }
}

QString laterSkipReason(Reason reason)
{
    switch (reason) {
    case Reason::AlreadyAsked:
        return Tr::tr("already asked about this product");
    case Reason::FrequencyCap:
        return Tr::tr("asked too recently");
    case Reason::Merged:
        return Tr::tr("merged into another e-mail");
    case Reason::ReturnedToSender:
        return Tr::tr("returned to sender");
    case Reason::Lost:
        return Tr::tr("parcel lost");
    case Reason::SkippedByMerchant:
        return Tr::tr("skipped by you");
    case Reason::Forgotten:
        return Tr::tr("buyer's data erased");
    default:
        return {};
    }
}

QString sendingReason(Reason reason)
{
    switch (reason) {
    case Reason::SendRetry:
        return Tr::tr("put off by the mail server");
    case Reason::RejectedByServer:
        return Tr::tr("refused by the mail server");
    case Reason::RetriesExhausted:
        return Tr::tr("not taken by the mail server");
    case Reason::InterruptedSend:
        return Tr::tr("may have been sent");
    case Reason::Overdue:
        return Tr::tr("overdue");
    case Reason::Bounced:
        return Tr::tr("bounced");
    case Reason::Sent:
        return Tr::tr("sent");
    case Reason::Resent:
        return Tr::tr("sent again");
    case Reason::MarkedSent:
        return Tr::tr("marked as sent");
    default:
        return {};
    }
}

} // namespace

QString reasonText(Reason reason)
{
    for (const auto& group : {timingReason, skipReason, laterSkipReason, sendingReason}) {
        const QString text = group(reason);
        if (!text.isEmpty()) {
            return text;
        }
    }
    return toString(reason);
}

QString statusName(Status status)
{
    switch (status) {
    case Status::WillSend:
        return Tr::tr("Will send");
    case Status::WaitingForDelivery:
        return Tr::tr("Waiting for delivery");
    case Status::Sent:
        return Tr::tr("Sent");
    case Status::NotScheduled:
        return Tr::tr("Not scheduled");
    case Status::Skipped:
        return Tr::tr("Skipped");
    case Status::NeedsAttention:
        return Tr::tr("Needs attention");
    }
    return {};
}

QString statusText(Status status, Reason reason, const std::optional<QDateTime>& at, const QTimeZone& zone,
                   const QDateTime& now, const QLocale& locale)
{
    const QString day = at ? dayText(*at, zone, now, locale) : QString();
    switch (status) {
    case Status::WillSend:
        return !at          ? Tr::tr("Will send")
               : *at <= now ? Tr::tr("Will send: due since %1", "a day").arg(day)
                            : Tr::tr("Will send on %1").arg(day);
    case Status::WaitingForDelivery:
        return Tr::tr("Waiting for delivery");
    case Status::Sent:
        return at ? Tr::tr("Sent on %1").arg(day) : Tr::tr("Sent");
    case Status::NotScheduled:
        return Tr::tr("Not scheduled");
    case Status::Skipped:
        return reason == Reason::SkippedByMerchant ? Tr::tr("Skipped: by you")
                                                   : Tr::tr("Skipped: %1").arg(reasonText(reason));
    case Status::NeedsAttention:
        return Tr::tr("Needs attention: %1").arg(reasonText(reason));
    }
    return toString(status);
}

} // namespace afterparcel
