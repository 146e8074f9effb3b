#pragma once

#include "core/aftership/aftershipclient.h"
#include "core/mail/mail.h"
#include "core/secrets/secretstore.h"
#include "core/settings/settings.h"
#include "core/shopify/shopifyclient.h"

#include <QCoroTask>

#include <memory>

namespace afterparcel
{

/// The clients of the remote services, made from settings and secrets when first needed and kept while these
/// stay the same, so that tokens, page sizes and cost buckets are remembered. Lives on one thread.
class Services
{
public:
    Services(const Clock& clock, SecretStore& secrets, RetryPolicy policy = {});
    ~Services();

    void setSettings(const Settings& settings);
    [[nodiscard]] const Settings& settings() const { return m_settings; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] HttpClient& http() { return *m_http; }

    /// NotConfigured names the setting or secret that is missing; keychain errors say how to go on.
    [[nodiscard]] QCoro::Task<Result<ShopifyClient*>> shopify();
    [[nodiscard]] QCoro::Task<Result<AfterShipClient*>> aftership();
    [[nodiscard]] QCoro::Task<Result<SmtpConfig>> smtp();

private:
    const Clock& m_clock;
    SecretStore& m_secrets;
    Settings m_settings;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<ShopifyClient> m_shopify;
    QString m_shopifyMadeOf; ///< a digest of what the client was made of
    std::unique_ptr<AfterShipClient> m_aftership;
    QString m_aftershipMadeOf;
};

} // namespace afterparcel
