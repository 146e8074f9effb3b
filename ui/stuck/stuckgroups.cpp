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
        return {
            Tr::tr("Interrupted while sending"),
            Tr::tr("The program was cut off while these messages were leaving, so they may have been sent. "
                   "“Resend” sends the same message again, which most mail programs show once; “Mark as "
                   "sent” sends nothing."),
            {R::Resend, R::MarkSent}};
    case StuckGroup::Rejected:
        return {
            Tr::tr("Refused by the mail server"),
            Tr::tr("The mail server refused these messages for good, or too often. Put right what it names, "
                   "then choose “Resend”; or “Skip” those whose address is wrong."),
            {R::Resend, R::Skip, R::MarkSent}};
    case StuckGroup::Overdue:
        return {
            Tr::tr("Overdue"),
            Tr::tr("Their date passed long ago, for instance while the program was closed or paused. “Send "
                   "now” sends them all at once, “Spread over days” gives each its own time over the next "
                   "days, “Skip” sends none."),
            {R::Spread, R::SendNow, R::Skip}};
    case StuckGroup::ExpiredTracking:
        return {
            Tr::tr("Parcels that AfterShip gave up"),
            Tr::tr("AfterShip refused these parcels or heard nothing for too long, so the date of fulfilment "
                   "decides. “Track again” has it look once more; a corrected carrier, or the day of "
                   "delivery if "
                   "you know it, brings back the right date."),
            {R::Retrack, R::CorrectCarrier, R::Delivered, R::SendNow}};
    case StuckGroup::KeyRefused:
        return {
            Tr::tr("AfterShip refuses the key"),
            Tr::tr("No news comes while AfterShip refuses the key; nothing is lost, and the fallback still "
                   "applies. Enter a working key; “Fall back” stops waiting for these parcels; switching "
                   "AfterShip off leaves these requests to you."),
            {R::EnterKey, R::FallBack, R::SendNow, R::SwitchOff}};
    case StuckGroup::WaitingTooLong:
        return {Tr::tr("Waiting too long"),
                Tr::tr("Still waiting for a delivery 30 days after fulfilment. “Fall back” lets the date of "
                       "fulfilment decide; “Delivered on” sets the day if you know it; “Send now” does not "
                       "wait."),
                {R::FallBack, R::Delivered, R::SendNow, R::CorrectCarrier, R::Skip}};
    case StuckGroup::CarrierProblem:
        return {
            Tr::tr("Carrier problem"),
            Tr::tr(
                "AfterShip can't follow these parcels: the carrier is missing, wrong, or not added to your "
                "account. Correct the carrier and AfterShip is asked again; or treat them as delivered on a "
                "day, or send now."),
            {R::CorrectCarrier, R::Retrack, R::Delivered, R::SendNow}};
    }
    return {};
}

QString remedyText(GroupRemedy remedy)
{
    switch (remedy) {
    case R::SendNow:
        return Tr::tr("Send now\u2026");
    case R::Resend:
        return Tr::tr("Resend\u2026");
    case R::MarkSent:
        return Tr::tr("Mark as sent\u2026");
    case R::Skip:
        return Tr::tr("Skip\u2026");
    case R::Spread:
        return Tr::tr("Spread over days\u2026");
    case R::Delivered:
        return Tr::tr("Delivered on\u2026");
    case R::Retrack:
        return Tr::tr("Track again\u2026");
    case R::CorrectCarrier:
        return Tr::tr("Correct the carrier\u2026");
    case R::FallBack:
        return Tr::tr("Fall back\u2026");
    case R::EnterKey:
        return Tr::tr("Enter a key\u2026");
    case R::SwitchOff:
        return Tr::tr("Switch AfterShip off\u2026");
    }
    return {};
}

} // namespace afterparcel
