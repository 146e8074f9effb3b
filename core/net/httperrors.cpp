#include "core/net/httperrors.h"

#include "core/net/urlrules.h"

#include <QCoreApplication>

namespace afterparcel
{
namespace
{

using Failure = TransferOutcome::Failure;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Net)
};

Error make(ErrorKind kind, QString what, QString nextStep)
{
    Error error;
    error.kind = kind;
    error.what = std::move(what);
    error.nextStep = std::move(nextStep);
    return error;
}

QString checkConnection()
{
    return Tr::tr("Check the internet connection; it is tried again by itself.");
}

QString detailOf(const HttpRequest& request, const QString& words)
{
    return QStringLiteral("%1 %2: %3").arg(QString::fromLatin1(request.method), shownUrl(request.url), words);
}

Error tlsError(const QString& host, const QString& cause)
{
    return make(
        ErrorKind::Tls, Tr::tr("%1 could not prove who it is: %2.").arg(host, cause),
        Tr::tr("Check the address and this computer's date; a filter or proxy in between must not replace "
               "certificates."));
}

Error describe(const TransferOutcome& outcome, const HttpRequest& request)
{
    const QString host = request.url.host();
    switch (outcome.failure) {
    case Failure::ConnectionRefused:
        return make(ErrorKind::Offline, Tr::tr("%1 refused the connection.").arg(host),
                    Tr::tr("Check the address; it is tried again by itself."));
    case Failure::HostNotFound:
        return make(ErrorKind::Offline, Tr::tr("There is no way to %1: the name was not found.").arg(host),
                    Tr::tr("Check the address and the internet connection."));
    case Failure::ConnectionLost:
        return make(ErrorKind::Offline, Tr::tr("The connection to %1 was lost.").arg(host),
                    checkConnection());
    case Failure::TimedOut:
        return make(ErrorKind::Timeout,
                    Tr::tr("%1 did not answer in time (%2 s).").arg(host).arg(request.deadline.count()),
                    checkConnection());
    case Failure::Tls:
        return tlsError(host, outcome.detail);
    case Failure::Garbage:
        return make(ErrorKind::Malformed, Tr::tr("The answer of %1 could not be understood.").arg(host),
                    Tr::tr("Check the address; a filter or proxy in between may have answered instead."));
    case Failure::TooLarge:
        return make(ErrorKind::TooLarge,
                    Tr::tr("The answer of %1 is larger than %2 bytes.").arg(host).arg(request.maxBytes),
                    Tr::tr("Check the address."));
    case Failure::Cancelled:
    case Failure::None:
        break;
    }
    return cancelledError();
}

} // namespace

Error transferError(const TransferOutcome& outcome, const HttpRequest& request)
{
    Error error = describe(outcome, request);
    error.detail = detailOf(request, outcome.detail);
    return error;
}

Error rateLimitError(const HttpAnswer& answer, const HttpRequest& request, const QDateTime& retryAt)
{
    Error error =
        make(ErrorKind::RateLimited, Tr::tr("%1 asks to be left alone for a while.").arg(request.url.host()),
             Tr::tr("It is asked again by itself."));
    error.retryAt = retryAt;
    error.code = answer.status;
    error.detail = detailOf(request, QString::number(answer.status));
    return error;
}

Error redirectError(const HttpRequest& request, int status, const QUrl& target)
{
    Error error =
        make(ErrorKind::NotFound,
             Tr::tr("%1 sends on to %2, where nothing was sent.").arg(request.url.host(), shownUrl(target)),
             Tr::tr("Check the address: it must be the service's own, not one that leads there."));
    error.code = status;
    error.detail = detailOf(request, QString::number(status));
    return error;
}

Error cancelledError()
{
    return make(ErrorKind::Cancelled, Tr::tr("It was cancelled."), {});
}

} // namespace afterparcel
