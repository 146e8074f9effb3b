#include "core/sync/connection.h"

#include "core/base/joining.h"
#include "core/sync/mailer.h"
#include "core/sync/testmail.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Connection)
};

/// Somebody waits in front of the screen: rather say soon that a service is out of reach.
RetryPolicy impatient()
{
    using namespace std::chrono_literals;
    RetryPolicy policy;
    policy.tries = 2;
    policy.firstPause = 500ms;
    policy.longestPause = 5s;
    return policy;
}

Check failed(const QString& name, const Error& error)
{
    const bool missing = error.kind == ErrorKind::NotConfigured;
    return {name, missing ? Check::State::NotConfigured : Check::State::Failed, error.what, error.nextStep};
}

/// Write implies read at Shopify.
bool isGranted(const QStringList& scopes, const QString& scope)
{
    QString writing = scope;
    writing.replace(QStringLiteral("read_"), QStringLiteral("write_"));
    return scopes.contains(scope) || scopes.contains(writing);
}

Check scopeCheck(const QStringList& granted)
{
    QStringList missing;
    bool required = false;
    for (const ScopeNeed& need : scopeNeeds()) {
        if (!isGranted(granted, need.scope)) {
            missing.append(QStringLiteral("%1 (%2)").arg(need.scope, need.disables));
            required = required || need.required;
        }
    }
    if (missing.isEmpty()) {
        return {
            QStringLiteral("scopes"), Check::State::Ok, Tr::tr("Every scope that is needed is granted."), {}};
    }
    return {QStringLiteral("scopes"), required ? Check::State::Failed : Check::State::Warning,
            Tr::tr("Missing scopes: %1.").arg(missing.join(QStringLiteral("; "))),
            Tr::tr("Grant them to the app in Shopify and connect again.")};
}

StoreIdentity identityOf(const ShopInfo& info)
{
    StoreIdentity identity;
    identity.shopGid = info.gid;
    identity.shopDomain = info.myshopifyDomain;
    identity.shopName = info.name;
    identity.onlineUrl = info.url;
    identity.zoneName = info.zoneName;
    identity.country = info.country;
    identity.scopes = info.scopes;
    return identity;
}

bool lacksRequiredScope(const QStringList& granted)
{
    return std::any_of(scopeNeeds().begin(), scopeNeeds().end(), [&](const ScopeNeed& need) {
        return need.required && !isGranted(granted, need.scope);
    });
}

/// Records the connection where a store is given.
QCoro::Task<std::vector<Check>> checkStore(Store* store, Services* services, Cancellation cancellation)
{
    const QString name = QStringLiteral("store");
    Result<ShopifyClient*> client = co_await services->shopify();
    if (!client) {
        co_return std::vector<Check>{failed(name, client.error())};
    }
    ShopifyClient* shopify = *client;
    Result<ShopInfo> info = co_await shopify->shopInfo(cancellation);
    if (!info) {
        co_return std::vector<Check>{failed(name, info.error())};
    }
    std::vector<Check> checks{
        {name, Check::State::Ok, Tr::tr("Connected to %1 (%2).").arg(info->name, info->myshopifyDomain), {}},
        scopeCheck(info->scopes)};
    if (store && !lacksRequiredScope(info->scopes)) {
        const Result<void> recorded = store->recordConnection(identityOf(*info), services->clock().now());
        if (!recorded) {
            checks.front() = failed(name, recorded.error());
        }
    }
    co_return checks;
}

QCoro::Task<Check> checkAfterShip(Services* services, Cancellation cancellation)
{
    const QString name = QStringLiteral("aftership");
    if (!services->settings().aftershipEnabled) {
        co_return Check{name,
                        Check::State::Off,
                        Tr::tr("AfterShip is off: send dates are counted from the fulfilment."),
                        {}};
    }
    Result<AfterShipClient*> client = co_await services->aftership();
    if (!client) {
        co_return failed(name, client.error());
    }
    AfterShipClient* aftership = *client;
    Result<void> answer = co_await aftership->check(cancellation);
    co_return answer ? Check{name, Check::State::Ok, Tr::tr("AfterShip accepts the key."), {}}
                     : failed(name, answer.error());
}

QCoro::Task<Check> checkMail(Services* services, Cancellation cancellation)
{
    const QString name = QStringLiteral("mail");
    Result<SmtpConfig> config = co_await services->smtp();
    if (!config) {
        co_return failed(name, config.error());
    }
    Mailer mailer(*config);
    Result<void> answer = co_await mailer.check(cancellation);
    const QString where = QStringLiteral("%1:%2").arg(config->host).arg(config->port);
    co_return answer
        ? Check{name, Check::State::Ok, Tr::tr("The mail server %1 accepts the login.").arg(where), {}}
        : failed(name, answer.error());
}

QCoro::Task<std::vector<Check>> runChecks(Store* store, Services* services, Cancellation cancellation)
{
    std::vector<Check> checks = co_await checkStore(store, services, cancellation);
    Check aftership = co_await checkAfterShip(services, cancellation);
    checks.push_back(std::move(aftership));
    Check mail = co_await checkMail(services, cancellation);
    checks.push_back(std::move(mail));
    co_return checks;
}

QCoro::Task<std::vector<Check>> checkService(Service service, Services* services, Cancellation cancellation)
{
    std::vector<Check> checks;
    switch (service) {
    case Service::Store:
        checks = co_await checkStore(nullptr, services, cancellation);
        break;
    case Service::AfterShip: {
        Check aftership = co_await checkAfterShip(services, cancellation);
        checks.push_back(std::move(aftership));
        break;
    }
    case Service::Mail: {
        Check mail = co_await checkMail(services, cancellation);
        checks.push_back(std::move(mail));
        break;
    }
    }
    co_return checks;
}

} // namespace

QString Check::words() const
{
    return joinedSentences({text, nextStep});
}

const std::vector<ScopeNeed>& scopeNeeds()
{
    static const std::vector<ScopeNeed> kNeeds{
        {QStringLiteral("read_orders"), Tr::tr("orders and fulfilments can't be read"), true},
        {QStringLiteral("read_customers"), Tr::tr("customer tags, consent and phone numbers stay unknown"),
         false},
        {QStringLiteral("read_products"), Tr::tr("product pages and tags stay unknown"), false},
    };
    return kNeeds;
}

QCoro::Task<std::vector<Check>> connectStore(Store* store, Services* services, Cancellation cancellation)
{
    std::vector<Check> checks = co_await runChecks(store, services, cancellation);
    co_return checks;
}

QCoro::Task<std::vector<Check>> checkServices(Services* services, Cancellation cancellation)
{
    std::vector<Check> checks = co_await runChecks(nullptr, services, cancellation);
    co_return checks;
}

QCoro::Task<std::vector<Check>> tryService(Service service, StorePlace place, const Clock* clock, Trial trial,
                                           Cancellation cancellation)
{
    SecretStore secrets(place.folder, place.storeName, trial.secrets);
    Services services(*clock, secrets, impatient());
    services.setSettings(trial.settings);
    std::vector<Check> checks = co_await checkService(service, &services, cancellation);
    co_return checks;
}

QCoro::Task<Result<QString>> tryTestMail(StorePlace place, const Clock* clock, Trial trial, QString to,
                                         Cancellation cancellation)
{
    SecretStore secrets(place.folder, place.storeName, trial.secrets);
    Services services(*clock, secrets, impatient());
    services.setSettings(trial.settings);
    Result<QString> answer = co_await sendTestMail(&services, to, cancellation);
    co_return answer;
}

} // namespace afterparcel
