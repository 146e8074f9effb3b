#include "core/text/sentences.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::TimingSentences)
};

QString fulfilledPlusWait(const Words& w)
{
    return Tr::tr("Fulfilled %1, plus %2: will send on %3.").arg(w.day(0), w.days(0), w.moment(1));
}

QString digitalPlusWait(const Words& w)
{
    return Tr::tr("Nothing to ship, fulfilled %1, plus %2: will send on %3.")
        .arg(w.day(0), w.days(0), w.moment(1));
}

QString posPlusWait(const Words& w)
{
    return Tr::tr("Handed over in the shop %1, plus %2: will send on %3.")
        .arg(w.day(0), w.days(0), w.moment(1));
}

QString noTrackingNumber(const Words&)
{
    return Tr::tr("No fulfilment came with a tracking number, so the days count from fulfilment.");
}

QString noCarrier(const Words&)
{
    return Tr::tr("The tracking number came without a carrier, so the days count from fulfilment.");
}

QString fulfilledWhileOff(const Words&)
{
    return Tr::tr("AfterShip was switched off, so the days count from fulfilment.");
}

QString packageNotFollowed(const Words& w)
{
    if (w.text().isEmpty()) {
        return Tr::tr("Another package is not followed.");
    }
    if (w.detail() == QLatin1String("no_carrier")) {
        return Tr::tr("Package %1 is not followed: it has no carrier.").arg(w.text());
    }
    if (w.detail() == QLatin1String("no_tracking_number")) {
        return Tr::tr("A package with %1 is not followed: it has no tracking number.", "%1: carrier")
            .arg(w.text());
    }
    return Tr::tr("Package %1 is not followed.").arg(w.text());
}

QString deliveredPlusWait(const Words& w)
{
    return Tr::tr("Delivered %1, plus %2: will send on %3.").arg(w.day(0), w.days(0), w.moment(1));
}

QString deliveredMinimum(const Words& w)
{
    const QString sentence =
        w.detail() == QLatin1String("international")
            ? Tr::tr("Delivered %1, plus %2 is %3, but at least %4 after fulfilment (international) is %5: "
                     "will send "
                     "on %6.")
        : w.detail() == QLatin1String("domestic")
            ? Tr::tr("Delivered %1, plus %2 is %3, but at least %4 after fulfilment (domestic) is %5: will "
                     "send on %6.")
            : Tr::tr("Delivered %1, plus %2 is %3, but at least %4 after fulfilment is %5: will send on %6.");
    return sentence.arg(w.day(0), w.days(0), w.day(1), w.days(1), w.day(2), w.moment(3));
}

QString deliveredByMerchant(const Words& w)
{
    return Tr::tr("You entered %1 as the day of delivery.").arg(w.day(0));
}

QString fallbackDue(const Words& w)
{
    return Tr::tr("No delivery was known %1 after fulfilment, which is the fallback: will send on %2.")
        .arg(w.lastDays(), w.lastMoment());
}

QString fallbackCapsDelivery(const Words& w)
{
    return Tr::tr("The fallback, %1 after fulfilment, comes first: will send on %2 instead.")
        .arg(w.lastDays(), w.lastMoment());
}

QString movedIntoWindow(const Words& w)
{
    return Tr::tr("%1 is outside the send window: will send on %2 instead.").arg(w.moment(0), w.moment(1));
}

} // namespace

const std::vector<Sentence>& timingSentences()
{
    static const std::vector<Sentence> all{
        {Phrase::FulfilledPlusWait, fulfilledPlusWait},
        {Phrase::DigitalPlusWait, digitalPlusWait},
        {Phrase::PosPlusWait, posPlusWait},
        {Phrase::NoTrackingNumber, noTrackingNumber},
        {Phrase::NoCarrier, noCarrier},
        {Phrase::FulfilledWhileOff, fulfilledWhileOff},
        {Phrase::PackageNotFollowed, packageNotFollowed},
        {Phrase::DeliveredPlusWait, deliveredPlusWait},
        {Phrase::DeliveredMinimum, deliveredMinimum},
        {Phrase::DeliveredByMerchant, deliveredByMerchant},
        {Phrase::FallbackDue, fallbackDue},
        {Phrase::FallbackCapsDelivery, fallbackCapsDelivery},
        {Phrase::MovedIntoWindow, movedIntoWindow},
    };
    return all;
}

} // namespace afterparcel
