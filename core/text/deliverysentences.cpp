#include "core/base/joining.h"
#include "core/carriers/carriers.h"
#include "core/text/explain.h"
#include "core/text/sentences.h"

#include <QCoreApplication>
#include <QHash>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::DeliverySentences)
};

/// T8's and T9's date: counted from fulfilment, unless the failure became known after that day.
QString countedFromFulfilment(const Words& w)
{
    return w.isLaterThanWait()
               ? Tr::tr("Fulfilled %1, plus %2 had passed when that was known: will send on %3.")
                     .arg(w.day(0), w.days(0), w.moment(1))
               : Tr::tr("Fulfilled %1, plus %2: will send on %3.").arg(w.day(0), w.days(0), w.moment(1));
}

/// Two whole sentences.
QString joined(const QString& first, const QString& second)
{
    return joinedSentences({first, second});
}

QString failedPlusWait(const Words& w)
{
    const QString cause = w.text().isEmpty()
                              ? Tr::tr("AfterShip can't follow the parcel.")
                              : Tr::tr("AfterShip can't follow the parcel: “%1”.").arg(w.text());
    return joined(cause, countedFromFulfilment(w));
}

QString expiredPlusWait(const Words& w)
{
    const QString cause = Tr::tr("AfterShip gave the parcel up because no news came for too long.");
    const QString problem = numberProblem(w.text(), w.detail());
    return joined(problem.isEmpty() ? cause : joined(cause, problem), countedFromFulfilment(w));
}

QString fellBackByMerchant(const Words& w)
{
    return joined(Tr::tr("You chose not to wait for the delivery."), countedFromFulfilment(w));
}

QString waitingForRecord(const Words&)
{
    return Tr::tr("The parcel is about to be registered at AfterShip.");
}

QString waitingForRetry(const Words& w)
{
    return w.text().isEmpty()
               ? Tr::tr("AfterShip did not accept the parcel: second attempt on %1.").arg(w.moment(0))
               : Tr::tr("AfterShip did not accept the parcel (“%1”): second attempt on %2.")
                     .arg(w.text(), w.moment(0));
}

QString waitingInTransit(const Words& w)
{
    const bool several = w.count() > 1;
    if (w.text().isEmpty() || w.text() == QLatin1String("Pending")) {
        return several ? pluralised(Tr::tr("%n parcel(s) are followed; there is no news yet.", "at least two",
                                           w.count()),
                                    w.count())
                       : Tr::tr("The parcel is followed; there is no news yet.");
    }
    return several ? pluralised(Tr::tr("%n parcel(s) are not delivered yet; the carrier's latest word: %1.",
                                       "at least two", w.count()),
                                w.count())
                         .arg(deliveryTagText(w.text()))
                   : Tr::tr("The parcel is not delivered yet; the carrier's latest word: %1.")
                         .arg(deliveryTagText(w.text()));
}

QString waitingUntil(const Words& w)
{
    return Tr::tr("Will send on %1 at the latest.").arg(w.moment(0));
}

QString waitingWithoutEnd(const Words&)
{
    return Tr::tr("The fallback is off: it waits until a delivery is known.");
}

QString integrationOff(const Words& w)
{
    return Tr::tr("AfterShip was switched off on %1 while the parcel was under way: send, schedule, skip or "
                  "follow it again.")
        .arg(w.moment(0));
}

QString returnedToSender(const Words& w)
{
    return w.text().isEmpty() ? Tr::tr("The parcel went back to the sender.")
                              : Tr::tr("Parcel %1 went back to the sender.").arg(w.text());
}

QString lost(const Words& w)
{
    return w.text().isEmpty() ? Tr::tr("The parcel was lost.") : Tr::tr("Parcel %1 was lost.").arg(w.text());
}

} // namespace

const std::vector<Sentence>& deliverySentences()
{
    static const std::vector<Sentence> all{
        {Phrase::FailedPlusWait, failedPlusWait},
        {Phrase::ExpiredPlusWait, expiredPlusWait},
        {Phrase::FellBackByMerchant, fellBackByMerchant},
        {Phrase::WaitingForRecord, waitingForRecord},
        {Phrase::WaitingForRetry, waitingForRetry},
        {Phrase::WaitingInTransit, waitingInTransit},
        {Phrase::WaitingUntil, waitingUntil},
        {Phrase::WaitingWithoutEnd, waitingWithoutEnd},
        {Phrase::IntegrationOff, integrationOff},
        {Phrase::ReturnedToSender, returnedToSender},
        {Phrase::Lost, lost},
    };
    return all;
}

QString deliveryTagText(const QString& tag)
{
    const QHash<QString, QString> words{
        {QStringLiteral("Pending"), Tr::tr("no news yet", "AfterShip's tag")},
        {QStringLiteral("InfoReceived"), Tr::tr("announced to the carrier", "AfterShip's tag")},
        {QStringLiteral("InTransit"), Tr::tr("in transit", "AfterShip's tag")},
        {QStringLiteral("OutForDelivery"), Tr::tr("out for delivery", "AfterShip's tag")},
        {QStringLiteral("AttemptFail"), Tr::tr("delivery attempted in vain", "AfterShip's tag")},
        {QStringLiteral("AvailableForPickup"), Tr::tr("ready to be picked up", "AfterShip's tag")},
        {QStringLiteral("Exception"), Tr::tr("a problem with the delivery", "AfterShip's tag")},
        {QStringLiteral("Delivered"), Tr::tr("delivered", "AfterShip's tag")},
        {QStringLiteral("Expired"), Tr::tr("no news for too long", "AfterShip's tag")},
    };
    return words.value(tag, tag);
}

} // namespace afterparcel
