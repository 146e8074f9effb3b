#include "core/text/explain.h"
#include "core/text/sentences.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::HandSentences)
};

QString sendNow(const Words& w)
{
    return Tr::tr("You chose on %1 to send it at once.").arg(w.moment(0));
}

QString rescheduled(const Words& w)
{
    return Tr::tr("You set the time: will send on %1.").arg(w.moment(0));
}

QString scheduledByHand(const Words& w)
{
    return w.isLaterThanWait()
               ? Tr::tr("An old order that you scheduled: fulfilled %1, plus %2 had passed; will send on %3.")
                     .arg(w.day(0), w.days(0), w.moment(1))
               : Tr::tr("An old order that you scheduled: fulfilled %1, plus %2; will send on %3.")
                     .arg(w.day(0), w.days(0), w.moment(1));
}

QString skippedByMerchant(const Words& w)
{
    return Tr::tr("You skipped it on %1.").arg(w.moment(0));
}

QString notFulfilled(const Words&)
{
    return Tr::tr("The order is not completely fulfilled any more; it is timed anew when it is.");
}

QString orderDeleted(const Words& w)
{
    return Tr::tr("Shopify no longer shows the order since %1: it was deleted.").arg(w.moment(0));
}

/// Q1's reasons that have no way round.
QString absoluteObstacle(Reason reason, const QString& matched)
{
    switch (reason) {
    case Reason::Unsubscribed:
        return Tr::tr("The buyer has unsubscribed from these mails.");
    case Reason::Blocked:
        return matched.isEmpty() ? Tr::tr("The buyer's address is on the block list.")
                                 : Tr::tr("The buyer's address is on the block list (%1).").arg(matched);
    case Reason::NoConsent:
        return Tr::tr("The buyer's marketing consent, which your settings require, is missing.");
    case Reason::RelayAddress:
        return Tr::tr("The address is a marketplace's relay address, which may not be written to.");
    case Reason::NoEmail:
        return Tr::tr("The order has no e-mail address.");
    case Reason::TestOrder:
        return Tr::tr("This is a test order.");
    case Reason::Forgotten:
        return Tr::tr("The buyer's data was erased.");
    default:
        return {};
    }
}

/// Q1's reasons that the merchant may override.
QString softObstacle(Reason reason, const QString& matched)
{
    switch (reason) {
    case Reason::Cancelled:
        return Tr::tr("The order was cancelled.");
    case Reason::Refunded:
        return Tr::tr("The order was refunded in full.");
    case Reason::ReturnOpen:
        return Tr::tr("A return is in progress.");
    case Reason::Excluded:
        return matched.isEmpty() ? Tr::tr("Your settings exclude the order.")
                                 : Tr::tr("Your settings exclude the order (%1).").arg(matched);
    case Reason::Marketplace:
        return matched.isEmpty() ? Tr::tr("The order came from a marketplace that forbids asking.")
                                 : Tr::tr("The order came from %1, which forbids asking.").arg(matched);
    case Reason::NothingToReview:
        return Tr::tr(
            "No product is left to ask about: removed, refunded, excluded, or without a page in the store.");
    default:
        return {};
    }
}

QString notAsked(const Words& w)
{
    const std::optional<Reason> reason = reasonFromString(w.detail());
    if (!reason) {
        return Tr::tr("Not asked: %1.").arg(w.detail());
    }
    const QString absolute = absoluteObstacle(*reason, w.text());
    const QString soft = softObstacle(*reason, w.text());
    if (absolute.isEmpty() && soft.isEmpty()) {
        return Tr::tr("Not asked: %1.").arg(reasonText(*reason));
    }
    return absolute.isEmpty() ? soft : absolute;
}

} // namespace

const std::vector<Sentence>& handSentences()
{
    static const std::vector<Sentence> all{
        {Phrase::SendNow, sendNow},
        {Phrase::Rescheduled, rescheduled},
        {Phrase::ScheduledByHand, scheduledByHand},
        {Phrase::SkippedByMerchant, skippedByMerchant},
        {Phrase::NotFulfilled, notFulfilled},
        {Phrase::OrderDeleted, orderDeleted},
        {Phrase::NotAsked, notAsked},
    };
    return all;
}

} // namespace afterparcel
