#include "core/text/sentences.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::SendingSentences)
};

QString sent(const Words& w)
{
    return Tr::tr("Sent on %1.").arg(w.moment(0));
}

QString resent(const Words& w)
{
    return Tr::tr("Sent again on %1.").arg(w.moment(0));
}

QString resendPlanned(const Words& w)
{
    return Tr::tr("Will be sent again on %1.").arg(w.moment(0));
}

QString markedSent(const Words& w)
{
    return Tr::tr("You marked it as sent on %1.").arg(w.moment(0));
}

QString attempts(const Words& w)
{
    return pluralised(Tr::tr("%n attempt(s)", "as in: after 3 attempts", w.count()), w.count());
}

QString sendRetry(const Words& w)
{
    return w.text().isEmpty()
               ? Tr::tr("The mail server did not take it on %1 (%2 so far): will send on %3.")
                     .arg(w.moment(0), attempts(w), w.moment(1))
               : Tr::tr("The mail server did not take it on %1 (%2 so far): “%3” Will send on %4.")
                     .arg(w.moment(0), attempts(w), w.text(), w.moment(1));
}

QString rejectedByServer(const Words& w)
{
    return w.text().isEmpty()
               ? Tr::tr("The mail server refused it for good on %1.").arg(w.moment(0))
               : Tr::tr("The mail server refused it for good on %1: “%2”").arg(w.moment(0), w.text());
}

QString retriesExhausted(const Words& w)
{
    return w.text().isEmpty() ? Tr::tr("The mail server did not take it in %1, the last on %2.")
                                    .arg(attempts(w), w.moment(0))
                              : Tr::tr("The mail server did not take it in %1, the last on %2: “%3”")
                                    .arg(attempts(w), w.moment(0), w.text());
}

QString interruptedSend(const Words& w)
{
    return Tr::tr("The program stopped while the mail was handed over on %1: it may have been sent. Resend "
                  "it or mark "
                  "it as sent.")
        .arg(w.moment(0));
}

QString overdue(const Words& w)
{
    return Tr::tr("It was to be sent on %1, more than %2 ago: decide whether it still is.")
        .arg(w.moment(0), w.days(0));
}

} // namespace

const std::vector<Sentence>& sendingSentences()
{
    static const std::vector<Sentence> all{
        {Phrase::Sent, sent},
        {Phrase::Resent, resent},
        {Phrase::ResendPlanned, resendPlanned},
        {Phrase::MarkedSent, markedSent},
        {Phrase::SendRetry, sendRetry},
        {Phrase::RejectedByServer, rejectedByServer},
        {Phrase::RetriesExhausted, retriesExhausted},
        {Phrase::InterruptedSend, interruptedSend},
        {Phrase::Overdue, overdue},
    };
    return all;
}

} // namespace afterparcel
