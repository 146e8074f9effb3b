#include "core/sync/services.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStringList>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Services)
};

/// Compared instead of the secrets themselves, so that no second copy of them is kept.
QString digest(const QStringList& parts)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(QChar(0)).toUtf8(), QCryptographicHash::Sha256).toHex());
}

tl::unexpected<Error> settingMissing(const QString& key, const QString& example)
{
    return fail(
        ErrorKind::NotConfigured, Tr::tr("The setting %1 is missing.").arg(key),
        Tr::tr("Set it in the settings, or with “afterparcelctl settings set %1 %2”.").arg(key, example));
}

tl::unexpected<Error> secretMissing(const QString& name, const QString& what)
{
    return fail(ErrorKind::NotConfigured, Tr::tr("%1 is missing.").arg(what),
                Tr::tr("Enter it in the settings, or with “afterparcelctl secrets set %1”.").arg(name));
}

} // namespace

Services::Services(const Clock& clock, SecretStore& secrets, RetryPolicy policy)
    : m_clock(clock), m_secrets(secrets), m_http(std::make_unique<HttpClient>(clock, policy))
{
}

Services::~Services() = default;

void Services::setSettings(const Settings& settings)
{
    m_settings = settings;
}

QCoro::Task<Result<ShopifyClient*>> Services::shopify()
{
    const QString url = m_settings.shopifyUrl;
    if (url.isEmpty()) {
        co_return settingMissing(QStringLiteral("shopify.url"), QStringLiteral("https://SHOP.myshopify.com"));
    }
    ShopifyCredentials credentials;
    Result<QString> token = co_await m_secrets.read(QStringLiteral("shopify"));
    if (!token) {
        co_return tl::unexpected(token.error());
    }
    credentials.accessToken = *token;
    if (credentials.accessToken.isEmpty()) {
        Result<QString> id = co_await m_secrets.read(QStringLiteral("shopify_client_id"));
        if (!id) {
            co_return tl::unexpected(id.error());
        }
        Result<QString> secret = co_await m_secrets.read(QStringLiteral("shopify_client_secret"));
        if (!secret) {
            co_return tl::unexpected(secret.error());
        }
        credentials.clientId = *id;
        credentials.clientSecret = *secret;
        if (id->isEmpty() || secret->isEmpty()) {
            co_return secretMissing(QStringLiteral("shopify"),
                                    Tr::tr("The Shopify access token (or client ID and secret)"));
        }
    }
    const QString madeOf =
        digest({url, credentials.accessToken, credentials.clientId, credentials.clientSecret});
    if (!m_shopify || m_shopifyMadeOf != madeOf) {
        m_shopify = std::make_unique<ShopifyClient>(*m_http, m_clock, QUrl(url), credentials);
        m_shopifyMadeOf = madeOf;
    }
    co_return m_shopify.get();
}

QCoro::Task<Result<AfterShipClient*>> Services::aftership()
{
    const QString url = m_settings.aftershipUrl;
    Result<QString> key = co_await m_secrets.read(QStringLiteral("aftership"));
    if (!key) {
        co_return tl::unexpected(key.error());
    }
    if (key->isEmpty()) {
        co_return secretMissing(QStringLiteral("aftership"), Tr::tr("The AfterShip API key"));
    }
    const QString madeOf = digest({url, *key});
    if (!m_aftership || m_aftershipMadeOf != madeOf) {
        m_aftership = std::make_unique<AfterShipClient>(*m_http, m_clock, QUrl(url), *key);
        m_aftershipMadeOf = madeOf;
    }
    co_return m_aftership.get();
}

QCoro::Task<Result<SmtpConfig>> Services::smtp()
{
    SmtpConfig config;
    config.host = m_settings.smtpHost;
    config.port = m_settings.smtpPort;
    config.security = m_settings.smtpSecurity;
    config.user = m_settings.smtpUser;
    // A private certificate authority, for servers in the merchant's own network.
    config.caFile = qEnvironmentVariable("AFTERPARCEL_CA_FILE");
    if (config.host.isEmpty()) {
        co_return settingMissing(QStringLiteral("smtp.host"), QStringLiteral("smtp.example.com"));
    }
    if (m_settings.mailFrom.isEmpty()) {
        co_return settingMissing(QStringLiteral("mail.from"),
                                 QStringLiteral("\"My Shop <shop@example.com>\""));
    }
    if (!config.user.isEmpty()) {
        Result<QString> password = co_await m_secrets.read(QStringLiteral("smtp"));
        if (!password) {
            co_return tl::unexpected(password.error());
        }
        if (password->isEmpty()) {
            co_return secretMissing(QStringLiteral("smtp"), Tr::tr("The password of the mailbox"));
        }
        config.password = *password;
    }
    co_return config;
}

} // namespace afterparcel
