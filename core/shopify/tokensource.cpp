#include "core/shopify/tokensource.h"

#include "core/shopify/shopifyerrors.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace afterparcel
{
namespace
{

/// As Shopify's own sample does.
constexpr qint64 kEarlierSeconds = 60;
constexpr qint64 kMostAnswerBytes = 1024LL * 1024;

QByteArray formField(const char* name, const QString& value)
{
    // Percent-encoded whole: a plus or an ampersand in a secret must arrive as what it is.
    return QByteArray(name) + '=' + QUrl::toPercentEncoding(value);
}

} // namespace

TokenSource::TokenSource(HttpClient& http, const Clock& clock, QUrl shop, ShopifyCredentials credentials)
    : m_http(http), m_clock(clock), m_shop(std::move(shop)), m_credentials(std::move(credentials))
{
    m_credentials.accessToken = m_credentials.accessToken.trimmed();
}

std::optional<QByteArray> TokenSource::known() const
{
    if (isStatic()) {
        return m_credentials.accessToken.toUtf8();
    }
    if (m_kept && m_clock.now() < m_kept->until) {
        return m_kept->token;
    }
    return std::nullopt;
}

HttpRequest TokenSource::grantRequest() const
{
    HttpRequest request;
    request.method = "POST";
    request.url = m_shop;
    request.url.setPath(QStringLiteral("/admin/oauth/access_token"));
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = "grant_type=client_credentials&" +
                   formField("client_id", m_credentials.clientId.trimmed()) + '&' +
                   formField("client_secret", m_credentials.clientSecret.trimmed());
    request.maxBytes = kMostAnswerBytes;
    return request;
}

Result<QByteArray> TokenSource::keep(const HttpAnswer& answer)
{
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    QByteArray token = object[QLatin1String("access_token")].toString().toUtf8();
    if (answer.status != 200) {
        return tl::unexpected(grantError(answer, m_shop));
    }
    if (token.isEmpty()) {
        return tl::unexpected(notAnApiError(answer.body));
    }
    const qint64 seconds = static_cast<qint64>(object[QLatin1String("expires_in")].toDouble(kEarlierSeconds));
    m_kept = Kept{token, m_clock.now().addSecs(std::max<qint64>(seconds - kEarlierSeconds, 0))};
    return token;
}

QCoro::Task<Result<QByteArray>> TokenSource::token(std::shared_ptr<TokenSource> self,
                                                   Cancellation cancellation)
{
    // Shopify's own prefix for client secrets: a common mix-up, and the secret then need not travel at all.
    if (self->m_credentials.accessToken.startsWith(QLatin1String("shpss_"))) {
        co_return Result<QByteArray>(tl::unexpected(secretAsTokenError()));
    }
    const std::optional<QByteArray> known = self->known();
    if (known) {
        co_return Result<QByteArray>(*known);
    }
    if (self->m_credentials.clientId.isEmpty() || self->m_credentials.clientSecret.isEmpty()) {
        co_return Result<QByteArray>(tl::unexpected(noCredentialsError()));
    }
    const HttpRequest request = self->grantRequest();
    const Result<HttpAnswer> answer = co_await self->m_http.send(request, cancellation);
    if (!answer) {
        co_return Result<QByteArray>(tl::unexpected(addressError(answer.error(), self->m_shop)));
    }
    co_return self->keep(*answer);
}

void TokenSource::forget(const QByteArray& refused)
{
    if (m_kept && m_kept->token == refused) {
        m_kept.reset();
    }
}

} // namespace afterparcel
