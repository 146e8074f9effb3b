#include "core/store/timelinetext.h"

#include "core/base/joining.h"
#include "core/carriers/carriers.h"
#include "core/text/explain.h"
#include "core/text/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Timeline)
};

} // namespace

QString fulfilmentText(const Fulfillment& fulfillment)
{
    if (fulfillment.cancelled) {
        return Tr::tr("A fulfilment was made and later cancelled.");
    }
    QStringList parcels;
    for (const TrackingEntry& entry : fulfillment.tracking) {
        const bool both = !entry.number.isEmpty() && !entry.carrier.isEmpty();
        parcels.append(both ? Tr::tr("%1 (%2)", "tracking number, carrier").arg(entry.number, entry.carrier)
                            : entry.number + entry.carrier);
    }
    return parcels.isEmpty() ? Tr::tr("Fulfilled without tracking.")
                             : Tr::tr("Fulfilled with tracking: %1.").arg(listed(parcels));
}

QString creationText(const PackageFacts& package, const CreationAttempt& attempt)
{
    switch (attempt.outcome) {
    case CreationAttempt::Outcome::Created:
        return Tr::tr("AfterShip follows parcel %1.").arg(package.number);
    case CreationAttempt::Outcome::Adopted:
        return Tr::tr("AfterShip already followed parcel %1; its record is used.").arg(package.number);
    case CreationAttempt::Outcome::Changed:
        return Tr::tr("AfterShip follows parcel %1 as you decided.").arg(package.number);
    case CreationAttempt::Outcome::Rejected:
        break;
    }
    return Tr::tr("AfterShip refused parcel %1: %2").arg(package.number, attempt.message);
}

QString newsText(const PackageFacts& package, const TrackingNews& news)
{
    if (news.lastCheckpoint.isEmpty()) {
        return Tr::tr("Parcel %1: %2.", "number, AfterShip's tag")
            .arg(package.number, deliveryTagText(news.tag));
    }
    return Tr::tr("Parcel %1: %2 (%3).", "number, AfterShip's tag, checkpoint")
        .arg(package.number, deliveryTagText(news.tag), news.lastCheckpoint);
}

QString packageDecisionText(const PackageFacts& package, const PackageDecision& decision)
{
    switch (decision.kind) {
    case PackageDecision::Kind::CarrierCorrected:
        return Tr::tr("The carrier of parcel %1 was corrected to %2.")
            .arg(package.number, courierName(decision.slug));
    case PackageDecision::Kind::Retrack:
        return Tr::tr("Parcel %1 is to be tracked again.").arg(package.number);
    case PackageDecision::Kind::FallBack:
        break;
    }
    return Tr::tr("Parcel %1 is no longer waited for.").arg(package.number);
}

QString decisionText(const Decision& decision, const QTimeZone& zone)
{
    switch (decision.kind) {
    case Decision::Kind::SendNow:
        return decision.anyway ? Tr::tr("Send now was chosen, against the reason shown.")
                               : Tr::tr("Send now was chosen.");
    case Decision::Kind::Resend:
        return Tr::tr("Sending another message was chosen.");
    case Decision::Kind::Reschedule:
        return Tr::tr("Rescheduled to %1.")
            .arg(momentText(decision.moment.value_or(QDateTime()), zone, {}, QLocale()));
    case Decision::Kind::Skip:
        return Tr::tr("Skipped by hand.");
    case Decision::Kind::Restore:
        return Tr::tr("Restored: scheduled as if nothing had been chosen.");
    case Decision::Kind::Resume:
        return Tr::tr("Followed again.");
    case Decision::Kind::MarkSent:
        return Tr::tr("Marked as sent.");
    case Decision::Kind::Delivered:
        return Tr::tr("Marked as delivered on %1.")
            .arg(dayText(decision.moment.value_or(QDateTime()), zone, {}, QLocale()));
    case Decision::Kind::Schedule:
        return Tr::tr("Taken in by hand.");
    case Decision::Kind::Stranded:
        break;
    }
    return Tr::tr("AfterShip was switched off while this request waited for delivery.");
}

QString takenBackText(const QString& decision)
{
    return Tr::tr("Taken back: %1", "what the decision was, a sentence").arg(decision);
}

QString undoneText(const Decision& decision, const QTimeZone& zone)
{
    return takenBackText(decisionText(decision, zone));
}

QString claimText(const SendAttempt& attempt)
{
    return attempt.kind == SendAttempt::Kind::Resend ? Tr::tr("Another message is being sent.")
                                                     : Tr::tr("The message is being sent.");
}

QString outcomeText(const SendAttempt& attempt)
{
    switch (attempt.outcome) {
    case SendAttempt::Outcome::InFlight:
        return {};
    case SendAttempt::Outcome::Abandoned:
        return Tr::tr("The program was interrupted before the message left; it is sent again.");
    case SendAttempt::Outcome::Interrupted:
        return Tr::tr("The program was interrupted while the message left; it may have been sent.");
    case SendAttempt::Outcome::Accepted:
        return attempt.kind == SendAttempt::Kind::Resend ? Tr::tr("Another message was sent.")
                                                         : Tr::tr("Sent.");
    case SendAttempt::Outcome::RefusedForNow:
        return Tr::tr("The mail server refused it for now: %1").arg(attempt.answer);
    case SendAttempt::Outcome::Refused:
        return Tr::tr("The mail server refused it: %1").arg(attempt.answer);
    case SendAttempt::Outcome::Released:
        break;
    }
    return Tr::tr("The mail server took no messages: %1").arg(attempt.answer);
}

} // namespace afterparcel
