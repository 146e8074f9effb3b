#include "core/mail/smtpconfig.h"

#include "core/base/loopback.h"
#include "core/mail/smtperrors.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Mail)
};

/// The host as it stands in a URL; empty if it is no name or address of a host.
QByteArray hostForUrl(const QString& host)
{
    static const QRegularExpression ipv6(QStringLiteral("\\A\\[?([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)\\]?\\z"));
    const QRegularExpressionMatch address = ipv6.match(host);
    if (address.hasMatch()) {
        return '[' + address.captured(1).toLatin1() + ']';
    }
    static const QRegularExpression name(
        QStringLiteral("\\A[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?\\.?\\z"));
    const QString ace = QString::fromLatin1(QUrl::toAce(host));
    const QString plain = ace.isEmpty() ? host : ace;
    return name.match(plain).hasMatch() ? plain.toLatin1() : QByteArray();
}

} // namespace

Result<void> checkConfig(const SmtpConfig& config)
{
    if (config.host.isEmpty()) {
        return fail(ErrorKind::NotConfigured, Tr::tr("No mail server is set."),
                    Tr::tr("Enter the server's name in the mail settings."));
    }
    if (hostForUrl(config.host).isEmpty() || config.port < 1 || config.port > 65535) {
        return fail(
            ErrorKind::NotConfigured, Tr::tr("The mail server's name or port is not possible."),
            Tr::tr("Enter a name such as smtp.example.com and a port such as 465 in the mail settings."));
    }
    if (config.security == SmtpSecurity::None && !config.user.isEmpty() && !isLoopbackHost(config.host)) {
        return tl::unexpected(unencryptedLoginError(config.host));
    }
    return {};
}

QByteArray serverUrl(const SmtpConfig& config)
{
    const QByteArray scheme = config.security == SmtpSecurity::Tls ? "smtps://" : "smtp://";
    // What follows the slash is what EHLO says. An address literal tells buyers nothing about the merchant's
    // computer.
    return scheme + hostForUrl(config.host) + ':' + QByteArray::number(config.port) + "/%5B127.0.0.1%5D";
}

} // namespace afterparcel
