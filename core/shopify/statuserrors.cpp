// The errors for HTTP statuses, and for refused grants: the part of shopifyerrors.h that begins at HTTP.

#include "core/shopify/shopifyerrors.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace afterparcel
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Shopify)
};

constexpr qsizetype kMostWords = 300;

/// What a JSON body says; nothing of a web page, which says nothing to a merchant.
QString wordsOf(const QByteArray& body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (const char* name : {"errors", "error_description", "error"}) {
        const QJsonValue value = object[QLatin1String(name)];
        if (value.isString()) {
            return value.toString().left(kMostWords);
        }
        if (value.isArray() || value.isObject()) {
            const QJsonDocument words =
                value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
            return QString::fromUtf8(words.toJson(QJsonDocument::Compact)).left(kMostWords);
        }
    }
    return {};
}

struct Said {
    ErrorKind kind;
    QString what;
    QString nextStep;
};

Error errorOf(Said said, const HttpAnswer& answer)
{
    Error error;
    error.kind = said.kind;
    error.what = std::move(said.what);
    error.nextStep = std::move(said.nextStep);
    error.code = answer.status;
    error.detail = QStringLiteral("HTTP %1 %2").arg(answer.status).arg(wordsOf(answer.body)).trimmed();
    return error;
}

Said refusedToken(bool isStatic)
{
    return {
        ErrorKind::Unauthorized, Tr::tr("Shopify refuses the access token."),
        isStatic
            ? Tr::tr("Enter the Admin API access token that Shopify showed once; a client secret or an API "
                     "key is "
                     "something else. If the app was uninstalled, install it again.")
            : Tr::tr("Check that the app is still installed in the store, and its client ID and secret.")};
}

Said saidFor(int status, const QUrl& shop, bool isStaticToken)
{
    const QString again = Tr::tr("It is tried again by itself.");
    switch (status) {
    case 401:
        return refusedToken(isStaticToken);
    case 402:
        return {ErrorKind::Forbidden, Tr::tr("The store is frozen, as a bill of Shopify's is open."),
                Tr::tr("The store's owner has to pay it in Shopify.")};
    case 403:
        return {
            ErrorKind::Forbidden, Tr::tr("Shopify does not allow the app to do this."),
            Tr::tr(
                "Check the app's access scopes: read_orders, read_customers and read_products are needed.")};
    case 404:
        return {
            ErrorKind::NotFound, Tr::tr("There is no store at %1.").arg(shop.host()),
            Tr::tr(
                "Enter the address that ends in .myshopify.com; Shopify shows it under Settings > Domains.")};
    case 423:
        return {ErrorKind::Forbidden, Tr::tr("Shopify has locked the store."),
                Tr::tr("The store's owner has to contact Shopify's support.")};
    case 429:
    case 430:
        return {ErrorKind::RateLimited, Tr::tr("Shopify asks for fewer requests."), again};
    default:
        break;
    }
    if (status >= 500) {
        return {ErrorKind::ServerFault, Tr::tr("Shopify has a fault at the moment (%1).").arg(status), again};
    }
    return {ErrorKind::Rejected, Tr::tr("Shopify refused the request (%1).").arg(status),
            Tr::tr("Check the store's address, and look for a newer version of Afterparcel.")};
}

/// OAuth's error word, wherever it is in the body: JSON, HTML or text.
Said saidForGrant(const HttpAnswer& answer, const QUrl& shop)
{
    if (answer.body.contains("shop_not_permitted")) {
        return {ErrorKind::Forbidden, Tr::tr("The app may not be used with %1.").arg(shop.host()),
                Tr::tr("App and store must belong to the same organization: make the app in your own Dev "
                       "Dashboard.")};
    }
    if (answer.body.contains("app_not_installed")) {
        return {ErrorKind::Forbidden, Tr::tr("The app is not installed in %1.").arg(shop.host()),
                Tr::tr("Install it from the Dev Dashboard.")};
    }
    const bool refused = answer.status == 400 || answer.status == 401 || answer.status == 403;
    if (refused || answer.body.contains("invalid_client") ||
        answer.body.contains("application_cannot_be_found")) {
        return {ErrorKind::Unauthorized, Tr::tr("Shopify refuses the client ID or the client secret."),
                Tr::tr("Copy both again from the app's settings in the Dev Dashboard.")};
    }
    return saidFor(answer.status, shop, false);
}

} // namespace

Error statusError(const HttpAnswer& answer, const QUrl& shop, bool isStaticToken)
{
    return errorOf(saidFor(answer.status, shop, isStaticToken), answer);
}

Error grantError(const HttpAnswer& answer, const QUrl& shop)
{
    return errorOf(saidForGrant(answer, shop), answer);
}

} // namespace afterparcel
