#pragma once

#include "core/base/result.h"
#include "core/net/httpclient.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

namespace afterparcel
{

struct GraphQlAnswer;
struct GraphQlError;

// Every error that reading a store can end with, in words for the merchant. `detail` has the server's words,
// for logs.

/// https://NAME.myshopify.com, or a loopback address. BadInput otherwise: a token must go nowhere else.
[[nodiscard]] Result<void> checkShopUrl(const QUrl& shop);

/// An answer with a status other than 200, whatever its body.
[[nodiscard]] Error statusError(const HttpAnswer& answer, const QUrl& shop, bool isStaticToken);

/// 200, but not with an answer of the API.
[[nodiscard]] Error notAnApiError(const QByteArray& body);

/// The HTTP layer's redirect or unknown address, said for a store.
[[nodiscard]] Error addressError(Error error, const QUrl& shop);

/// An answer without data.
[[nodiscard]] Error graphQlError(const GraphQlAnswer& answer);

/// ACCESS_DENIED: names the scope where Shopify does, or where the path tells.
[[nodiscard]] Error accessError(const GraphQlError& error);

[[nodiscard]] Error throttledError();
[[nodiscard]] Error searchIgnoredError(const QStringList& warnings);
[[nodiscard]] Error tooExpensiveError();

/// The answer's `what` could not be used: a shape that the schema does not allow (D7).
[[nodiscard]] Error malformedError(const QString& what);

/// A token request that was refused (client-credentials grant); errors may be JSON or HTML.
[[nodiscard]] Error grantError(const HttpAnswer& answer, const QUrl& shop);

/// A client secret was given where the token belongs.
[[nodiscard]] Error secretAsTokenError();
[[nodiscard]] Error noCredentialsError();

/// A bulk operation that was refused or ended without a result: the caller pages instead.
[[nodiscard]] Error bulkError(const QString& detail);

} // namespace afterparcel
