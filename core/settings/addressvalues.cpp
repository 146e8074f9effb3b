#include "core/settings/addressvalues.h"

#include "core/base/logging.h"
#include "core/base/loopback.h"
#include "core/settings/values.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::AddressValues)
};

tl::unexpected<Error> bad(const QString& what, const QString& nextStep)
{
    return fail(ErrorKind::BadInput, what, nextStep);
}

/// What was entered, as far as it may be repeated: without '@' it can't be anyone's address.
QString repeatable(const QString& text)
{
    return text.contains(QLatin1Char('@')) ? redactedAddress(text) : text;
}

QString shopUrlOf(const QString& shop)
{
    return QStringLiteral("https://%1.myshopify.com").arg(shop);
}

/// Only scheme, host and port may be there, and HTTPS unless on loopback.
Result<QUrl> checkedUrl(const QString& text)
{
    QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() ||
        (scheme != QLatin1String("https") && scheme != QLatin1String("http"))) {
        return bad(Tr::tr("“%1” is not a web address.").arg(text),
                   Tr::tr("Enter an address that begins with https://."));
    }
    if (scheme == QLatin1String("http") && !isLoopbackHost(url.host())) {
        return bad(
            Tr::tr("“%1” is not encrypted.").arg(text),
            Tr::tr("Enter the address with https://; plain http:// is accepted for this computer alone."));
    }
    if (!url.userInfo().isEmpty()) {
        return bad(Tr::tr("The address holds a user name or password."),
                   Tr::tr("Enter it without them; secrets belong into the keychain."));
    }
    return url;
}

Result<QString> shopOnMyshopify(const QUrl& url, const QString& shop, const QString& text)
{
    const bool plain = (url.path().isEmpty() || url.path() == QLatin1String("/")) && !url.hasQuery() &&
                       !url.hasFragment() && url.port() == -1;
    if (!plain) {
        return bad(Tr::tr("“%1” is a page of the store, not its address.").arg(text),
                   Tr::tr("Enter %1.").arg(shopUrlOf(shop)));
    }
    return shopUrlOf(shop);
}

} // namespace

Result<QString> parseShopUrl(const QString& text)
{
    static const QRegularExpression admin(
        QStringLiteral(R"(^(?:https?://)?admin\.shopify\.com(?:/store/([a-z0-9-]+))?(?:[/?#]|$))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression myshopify(QStringLiteral(R"(^([a-z0-9][a-z0-9-]*)\.myshopify\.com$)"),
                                              QRegularExpression::CaseInsensitiveOption);
    const auto adminMatch = admin.match(text);
    if (adminMatch.hasMatch()) {
        const QString shop = adminMatch.captured(1).toLower();
        return bad(Tr::tr("“%1” is Shopify's admin page, not the store's address.").arg(text),
                   shop.isEmpty() ? Tr::tr("Enter https://SHOP.myshopify.com with your shop's name.")
                                  : Tr::tr("Enter %1.").arg(shopUrlOf(shop)));
    }
    const bool bare = !text.contains(QLatin1String("://"));
    const QUrl url(bare ? QStringLiteral("https://") + text : text, QUrl::StrictMode);
    const auto shopMatch = myshopify.match(url.host());
    const QString shop = shopMatch.captured(1).toLower();
    if (shopMatch.hasMatch() && url.scheme() == QLatin1String("http")) {
        return bad(Tr::tr("“%1” is not encrypted.").arg(text), Tr::tr("Enter %1.").arg(shopUrlOf(shop)));
    }
    if (bare && !shopMatch.hasMatch()) {
        return bad(Tr::tr("“%1” is not the address of a Shopify store.").arg(text),
                   Tr::tr("Enter https://SHOP.myshopify.com with your shop's name; Shopify shows it under "
                          "Settings, Domains."));
    }
    const Result<QUrl> checked = checkedUrl(url.toString());
    if (!checked) {
        return tl::unexpected(checked.error());
    }
    if (shopMatch.hasMatch()) {
        return shopOnMyshopify(*checked, shop, text);
    }
    if (!isLoopbackHost(checked->host())) {
        return bad(
            Tr::tr("“%1” is not the store's address at Shopify.").arg(text),
            Tr::tr("Enter https://SHOP.myshopify.com, not the store's own domain; Shopify shows it under "
                   "Settings, Domains."));
    }
    return parseServiceUrl(text);
}

Result<QString> parseServiceUrl(const QString& text)
{
    const Result<QUrl> url = checkedUrl(text);
    if (!url) {
        return tl::unexpected(url.error());
    }
    if (url->hasQuery() || url->hasFragment()) {
        return bad(Tr::tr("“%1” has something after the path.").arg(text),
                   Tr::tr("Enter the address without ? and #."));
    }
    if (url->path().contains(QLatin1String("/tracking/"))) {
        return bad(Tr::tr("“%1” names a version of the API.").arg(text),
                   Tr::tr("Enter the address without /tracking and the version; both are appended."));
    }
    QString result = url->toString(QUrl::NormalizePathSegments);
    while (result.endsWith(QLatin1Char('/'))) {
        result.chop(1);
    }
    return result;
}

Result<QString> parseLinkPattern(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral(R"(\{+[^{}]*\}+)"));
    QString filled = text;
    filled.replace(placeholder, QStringLiteral("x"));
    const Result<QUrl> url = checkedUrl(filled);
    if (!url) {
        return bad(Tr::tr("“%1” is not a link that a buyer can follow safely.").arg(text),
                   Tr::tr("Enter an address that begins with https://, with placeholders in braces."));
    }
    return text;
}

Result<QString> parseHost(const QString& text)
{
    static const QRegularExpression name(QStringLiteral(R"(^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$)"));
    static const QRegularExpression ipv6(QStringLiteral(R"(^[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*$)"));
    static const QRegularExpression withPort(QStringLiteral(R"(^([A-Za-z0-9.-]+):(\d+)$)"));
    const auto portMatch = withPort.match(text);
    if (portMatch.hasMatch()) {
        return bad(
            Tr::tr("“%1” holds a port.").arg(text),
            Tr::tr("Enter %1 here and %2 as smtp.port.").arg(portMatch.captured(1), portMatch.captured(2)));
    }
    if (!name.match(text).hasMatch() && !ipv6.match(text).hasMatch()) {
        return bad(Tr::tr("“%1” is not the name of a server.").arg(text),
                   Tr::tr("Enter the server's name alone, for example smtp.example.com."));
    }
    return text;
}

Result<QString> parseMailboxText(const QString& text)
{
    static const QRegularExpression mailbox(QStringLiteral(R"(^(?:[^<>]*<\s*([^<>\s]+)\s*>|([^<>\s]+))$)"));
    static const QRegularExpression address(QStringLiteral(
        R"(^[^\s@<>()\[\],;:"\\]+@(?:localhost|[^\s@<>()\[\],;:"\\.]+(?:\.[^\s@<>()\[\],;:"\\.]+)+)$)"));
    const auto match = mailbox.match(text);
    const QString bare = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    if (!address.match(bare).hasMatch()) {
        return bad(Tr::tr("“%1” is not an e-mail address.").arg(repeatable(text)),
                   Tr::tr("Enter one address, for example shop@example.com or My Shop <shop@example.com>."));
    }
    return parseLine(text);
}

Result<QString> parseAddressPattern(const QString& text)
{
    static const QRegularExpression inside(QStringLiteral(R"(^[^\s<>,;"]+$)"));
    const bool canMatch = text.contains(QLatin1Char('@')) || text.contains(QLatin1Char('*'));
    if (!canMatch || text.count(QLatin1Char('@')) > 1 || !inside.match(text).hasMatch()) {
        return bad(Tr::tr("“%1” matches no e-mail address.").arg(repeatable(text)),
                   Tr::tr("Enter an address or a pattern such as *@example.com."));
    }
    return text;
}

Result<QString> parseProduct(const QString& text)
{
    static const QRegularExpression gid(QStringLiteral(R"(^gid://shopify/Product/\d+$)"));
    static const QRegularExpression page(QStringLiteral(R"(/products/([^/?#\s]+))"));
    static const QRegularExpression handle(QStringLiteral(R"(^[^\s/?#]+$)"));
    if (gid.match(text).hasMatch() || handle.match(text).hasMatch()) {
        return text;
    }
    const auto pageMatch = page.match(text);
    if (pageMatch.hasMatch()) {
        return bad(Tr::tr("“%1” is a product's page.").arg(text),
                   Tr::tr("Enter its handle alone: %1.").arg(pageMatch.captured(1)));
    }
    return bad(
        Tr::tr("“%1” names no product.").arg(text),
        Tr::tr("Enter a product's handle, the last part of its page's address, for example blue-mug."));
}

} // namespace afterparcel
