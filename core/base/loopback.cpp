#include "core/base/loopback.h"

#include <QRegularExpression>

namespace afterparcel
{

bool isLoopbackHost(const QString& host)
{
    static const QRegularExpression ipv4(
        QStringLiteral("\\A127(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}\\z"));
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
           host == QLatin1String("::1") || host == QLatin1String("[::1]") || ipv4.match(host).hasMatch();
}

} // namespace afterparcel
