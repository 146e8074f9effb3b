#include "ui/stuck/stuckgroups.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::StuckGroups)
};

using R = GroupRemedy;

} // namespace

GroupWords wordsOf(StuckGroup group)
{
    switch (group) {
    case StuckGroup::Interrupted:
        return {Tr::tr("Interrupted while sending"),
                Tr::tr("The program was cut off while an e-mail was leaving, so it may have been sent. "
                       "“Resend” sends the same e-mail again, which most mail programs show once; “Mark as "
                       "sent” sends nothing."),
                {R::Resend, R::MarkSent}};
    case StuckGroup::Rejected:
        return {
            Tr::tr("Refused by the mail server"),
            Tr::tr("The mail server refused the e-mail for good, or too often; the timeline has its answer. "
                   "Put the cause right and choose “Resend”, or “Skip” if the buyer's address is wrong."),
            {R::Resend, R::Skip, R::MarkSent}};
    case StuckGroup::Overdue:
        return {Tr::tr("Overdue"),
                Tr::tr("The send date passed long ago, for instance while the program was closed or sending "
                       "was paused. “Send now” sends at once, “Spread over days” sends evenly over the next "
                       "days, “Skip” sends nothing."),
                {R::Spread, R::SendNow, R::Skip}};
    case StuckGroup::ExpiredTracking:
        return {Tr::tr("Parcels that AfterShip gave up"),
                Tr::tr("AfterShip refused the parcel or heard nothing for too long, so the date of "
                       "fulfilment decides. “Track again” has AfterShip look once more; a corrected carrier, "
                       "or the day of delivery if you know it, brings back the right date."),
                {R::Retrack, R::CorrectCarrier, R::Delivered, R::SendNow}};
    case StuckGroup::KeyRefused:
        return {Tr::tr("AfterShip refuses the key"),
                Tr::tr("No news comes while AfterShip refuses the key; nothing is lost, and the fallback "
                       "still applies. Enter a working key; “Fall back” stops waiting for the delivery; if "
                       "you switch AfterShip off, you decide yourself when to send."),
                {R::EnterKey, R::FallBack, R::SendNow, R::SwitchOff}};
    case StuckGroup::WaitingTooLong:
        return {
            Tr::tr("Waiting too long"),
            Tr::tr(
                "Still waiting for a delivery 30 days after fulfilment. “Fall back” lets the date of "
                "fulfilment decide; “Delivered on” sets the day if you know it; “Send now” does not wait."),
            {R::FallBack, R::Delivered, R::SendNow, R::CorrectCarrier, R::Skip}};
    case StuckGroup::CarrierProblem:
        return {Tr::tr("Carrier problem"),
                Tr::tr("AfterShip can't follow the parcel: its carrier is missing, wrong, or not added to "
                       "your account. Correct the carrier and AfterShip is asked again; or set the day of "
                       "delivery, or send now."),
                {R::CorrectCarrier, R::Retrack, R::Delivered, R::SendNow}};
    }
    return {};
}

QString remedyText(GroupRemedy remedy)
{
    switch (remedy) {
    case R::SendNow:
        return Tr::tr("Send now");
    case R::Resend:
        return Tr::tr("Resend");
    case R::MarkSent:
        return Tr::tr("Mark as sent");
    case R::Skip:
        return Tr::tr("Skip");
    case R::Spread:
        return Tr::tr("Spread over days\u2026");
    case R::Delivered:
        return Tr::tr("Delivered on\u2026");
    case R::Retrack:
        return Tr::tr("Track again");
    case R::CorrectCarrier:
        return Tr::tr("Correct the carrier\u2026");
    case R::FallBack:
        return Tr::tr("Fall back");
    case R::EnterKey:
        return Tr::tr("Enter a key\u2026");
    case R::SwitchOff:
        return Tr::tr("Switch AfterShip off");
    }
    return {};
}

} // namespace afterparcel
