#pragma once

#include "core/base/clock.h"
#include "core/net/httpclient.h"
#include "core/shopify/shopifyclient.h"

#include <QCoroTask>

#include <memory>
#include <optional>

namespace afterparcel
{

/// Where the access token comes from: it is there, or it is fetched with the client-credentials grant and
/// kept until a minute before it expires.
class TokenSource
{
public:
    TokenSource(HttpClient& http, const Clock& clock, QUrl shop, ShopifyCredentials credentials);

    [[nodiscard]] bool isStatic() const { return !m_credentials.accessToken.isEmpty(); }

    /// The token. `self` keeps the source alive while it is fetched.
    [[nodiscard]] static QCoro::Task<Result<QByteArray>> token(std::shared_ptr<TokenSource> self,
                                                               Cancellation cancellation);
    /// That token was refused: the next one is fetched anew. Nothing to do for another one, or for a static
    /// one.
    void forget(const QByteArray& refused);

private:
    struct Kept {
        QByteArray token;
        QDateTime until;
    };
    [[nodiscard]] std::optional<QByteArray> known() const;
    [[nodiscard]] HttpRequest grantRequest() const;
    [[nodiscard]] Result<QByteArray> keep(const HttpAnswer& answer);

    HttpClient& m_http;
    const Clock& m_clock;
    QUrl m_shop;
    ShopifyCredentials m_credentials;
    std::optional<Kept> m_kept;
};

} // namespace afterparcel
