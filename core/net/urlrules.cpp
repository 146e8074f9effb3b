#include "core/net/urlrules.h"

#include <QCoreApplication>

namespace afterparcel
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Net)
};

int portOf(const QUrl& url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

} // namespace

Result<void> checkUrl(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty()) {
        return fail(ErrorKind::BadInput, Tr::tr("The address “%1” is not a web address.").arg(shownUrl(url)),
                    Tr::tr("Enter an address that begins with https://."));
    }
    const bool plain = url.scheme() == QLatin1String("http");
    if (url.scheme() == QLatin1String("https") || (plain && isLoopbackHost(url.host()))) {
        return {};
    }
    return fail(ErrorKind::BadInput,
                Tr::tr("The address of %1 is not encrypted, so nothing was sent there.").arg(url.host()),
                Tr::tr("Enter the address with https:// in front."));
}

bool isSameOrigin(const QUrl& a, const QUrl& b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

QString shownUrl(const QUrl& url)
{
    QString shown = url.host();
    if (url.port() != -1) {
        shown += QLatin1Char(':') + QString::number(url.port());
    }
    return shown + url.path(QUrl::FullyEncoded);
}

} // namespace afterparcel
