#include "core/shopify/shopifyerrors.h"

#include "core/net/urlrules.h"
#include "core/shopify/graphqlanswer.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace afterparcel
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Shopify)
};

Error make(ErrorKind kind, QString what, QString nextStep, QString detail = {})
{
    Error error;
    error.kind = kind;
    error.what = std::move(what);
    error.nextStep = std::move(nextStep);
    error.detail = std::move(detail);
    return error;
}

QString enterAddress()
{
    return Tr::tr(
        "Enter the address that ends in .myshopify.com; Shopify shows it under Settings > Domains.");
}

/// The scopes that Shopify names, else the one that the refused field is known to need.
QString scopesOf(const GraphQlError& error)
{
    static const QRegularExpression scope(QStringLiteral("\\b(?:read|write)_[a-z_]+\\b"));
    QStringList named;
    auto found = scope.globalMatch(error.access + QLatin1Char(' ') + error.message);
    while (found.hasNext()) {
        named << found.next().captured();
    }
    named.removeDuplicates();
    if (!named.isEmpty()) {
        return named.join(QStringLiteral(", "));
    }
    for (const QJsonValue step : error.path) {
        if (step.toString().startsWith(QLatin1String("customer"))) {
            return QStringLiteral("read_customers");
        }
        if (step.toString() == QLatin1String("product")) {
            return QStringLiteral("read_products");
        }
    }
    return QStringLiteral("read_orders");
}

} // namespace

Result<void> checkShopUrl(const QUrl& shop)
{
    Result<void> allowed = checkUrl(shop);
    if (!allowed) {
        return allowed;
    }
    static const QRegularExpression store(QStringLiteral("^[a-z0-9][a-z0-9-]*\\.myshopify\\.com$"));
    const bool hasPath = !shop.path().isEmpty() && shop.path() != QLatin1String("/");
    if (!hasPath && (isLoopbackHost(shop.host()) || store.match(shop.host()).hasMatch())) {
        return {};
    }
    return tl::unexpected(make(ErrorKind::BadInput,
                               Tr::tr("%1 is not the address of a Shopify store.").arg(shownUrl(shop)),
                               enterAddress()));
}

Error notAnApiError(const QByteArray& body)
{
    const bool isPage = body.trimmed().startsWith('<');
    return make(
        ErrorKind::Malformed,
        isPage ? Tr::tr("A web page came instead of an answer of Shopify.")
               : Tr::tr("What came is not an answer of Shopify."),
        Tr::tr(
            "Check the store's address, and whether a proxy or a log-in page of the network is in between."),
        QStringLiteral("%1 bytes").arg(body.size()));
}

Error addressError(Error error, const QUrl& shop)
{
    const bool isAboutAddress = error.kind == ErrorKind::NotFound;
    if (isAboutAddress) {
        error.detail = error.what + QLatin1Char(' ') + error.detail;
        error.what =
            Tr::tr("%1 leads elsewhere: it is not the address of a store's administration.").arg(shop.host());
        error.nextStep = enterAddress();
    }
    return error;
}

Error graphQlError(const GraphQlAnswer& answer)
{
    if (const GraphQlError* denied = answer.errorWithCode(QStringLiteral("ACCESS_DENIED"))) {
        return accessError(*denied);
    }
    if (answer.errorWithCode(QStringLiteral("SHOP_INACTIVE"))) {
        return make(ErrorKind::Forbidden, Tr::tr("The store is not active."),
                    Tr::tr("Log in to Shopify as the store's owner and choose a plan."), answer.words());
    }
    if (answer.errorWithCode(QStringLiteral("INTERNAL_SERVER_ERROR"))) {
        return make(ErrorKind::ServerFault, Tr::tr("Shopify reports a fault of its own."),
                    Tr::tr("It is tried again by itself."), answer.words());
    }
    if (answer.words().contains(QLatin1String("API key or access token"))) {
        return make(ErrorKind::Unauthorized, Tr::tr("Shopify refuses the access token."),
                    Tr::tr("Enter a new token."), answer.words());
    }
    return make(ErrorKind::Rejected, Tr::tr("Shopify refused the request: %1").arg(answer.words()),
                Tr::tr("Look for a newer version of Afterparcel."), answer.words());
}

Error accessError(const GraphQlError& error)
{
    if (error.message.contains(QLatin1String("not approved"))) {
        return make(ErrorKind::Forbidden,
                    Tr::tr("Shopify does not let the app see buyers' data: %1").arg(error.message),
                    Tr::tr("Allow the app access to protected customer data, in the Dev Dashboard or by the "
                           "store's plan."),
                    error.message);
    }
    const QString scopes = scopesOf(error);
    return make(
        ErrorKind::Forbidden, Tr::tr("The app lacks the access scope %1.").arg(scopes),
        Tr::tr("Add it to the app in Shopify, release the new version, and approve it for the store."),
        error.message);
}

Error throttledError()
{
    return make(ErrorKind::RateLimited, Tr::tr("Shopify is still busy with other requests of this app."),
                Tr::tr("It is tried again by itself."));
}

Error searchIgnoredError(const QStringList& warnings)
{
    return make(ErrorKind::Internal, Tr::tr("Shopify did not understand which orders were asked for."),
                Tr::tr("Look for a newer version of Afterparcel."), warnings.join(QStringLiteral("; ")));
}

Error tooExpensiveError()
{
    return make(ErrorKind::Rejected, Tr::tr("Shopify finds even the smallest request too expensive."),
                Tr::tr("Look for a newer version of Afterparcel."));
}

Error malformedError(const QString& what)
{
    return make(ErrorKind::Malformed, Tr::tr("An answer of Shopify could not be understood."),
                Tr::tr("The record is read again with the next change; look for a newer version of "
                       "Afterparcel if it stays."),
                what);
}

Error secretAsTokenError()
{
    return make(ErrorKind::Unauthorized,
                Tr::tr("What was entered as the access token is the app's client secret."),
                Tr::tr("Enter it as the client secret, together with the client ID; the token is then "
                       "fetched by itself."));
}

Error noCredentialsError()
{
    return make(ErrorKind::NotConfigured, Tr::tr("There is no access to the store yet."),
                Tr::tr("Enter an access token, or the app's client ID and client secret."));
}

Error bulkError(const QString& detail)
{
    return make(ErrorKind::Rejected, Tr::tr("Shopify could not export the orders in one piece."),
                Tr::tr("They are read page by page instead."), detail);
}

} // namespace afterparcel
