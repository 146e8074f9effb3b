#include "core/aftership/api.h"

#include "core/aftership/aftershipclient.h"
#include "core/aftership/answerwords.h"
#include "core/base/logging.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace afterparcel
{
namespace
{

using std::chrono::milliseconds;
using std::chrono::steady_clock;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::AfterShip)
};

struct EndpointLimit {
    QLatin1String name;
    double perSecond;
};

/// www.aftership.com/docs/tracking/quickstart/rate-limit
constexpr std::array<EndpointLimit, kAfterShipEndpoints> kLimits{{
    {QLatin1String("POST /trackings"), 20},
    {QLatin1String("GET /trackings"), 6},
    {QLatin1String("PUT /trackings/:id"), 5},
    {QLatin1String("POST /trackings/:id/retrack"), 5},
}};

/// The window is one second; a server that names a longer one has a wrong clock.
constexpr milliseconds kLongestWindow{2000};

const EndpointLimit& limitOf(AfterShipEndpoint endpoint)
{
    return kLimits.at(static_cast<std::size_t>(endpoint));
}

std::optional<qint64> number(const HttpAnswer& answer, const char* header)
{
    bool isNumber = false;
    const qint64 value = answer.header(header).trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

QString encodedQuery(const std::vector<std::pair<QString, QString>>& query)
{
    QStringList parts;
    for (const auto& [name, value] : query) {
        parts.append(name + QLatin1Char('=') + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return parts.join(QLatin1Char('&'));
}

/// A key that can't be sent is said so here, not by whoever finds a line break in a header.
std::optional<Error> keyProblem(const QString& key)
{
    const bool sendable =
        std::ranges::all_of(key, [](QChar c) { return c > QLatin1Char(' ') && c < QChar(0x7f); });
    if (!key.isEmpty() && sendable) {
        return std::nullopt;
    }
    Error error;
    error.kind = key.isEmpty() ? ErrorKind::NotConfigured : ErrorKind::Unauthorized;
    error.what = key.isEmpty() ? Tr::tr("There is no API key for AfterShip.")
                               : Tr::tr("AfterShip's API key contains characters that no key has.");
    error.nextStep =
        Tr::tr("Enter a key from AfterShip (Settings, API keys), or switch the AfterShip integration off.");
    return error;
}

} // namespace

QString afterShipEndpointName(AfterShipEndpoint endpoint)
{
    return limitOf(endpoint).name;
}

AfterShipApi::AfterShipApi(HttpClient& http, const Clock& clock, QUrl baseUrl, const QString& apiKey)
    : m_http(http), m_clock(clock), m_baseUrl(std::move(baseUrl)), m_key(apiKey.trimmed())
{
    for (std::size_t i = 0; i < kAfterShipEndpoints; ++i) {
        m_paces.at(i).perSecond = kLimits.at(i).perSecond;
    }
}

HttpRequest AfterShipApi::request(const AfterShipCall& call) const
{
    QString path = m_baseUrl.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/'))) {
        path.chop(1);
    }
    HttpRequest request;
    request.method = call.method;
    request.url = m_baseUrl;
    request.url.setPath(path + QStringLiteral("/tracking/") + QLatin1String(kAfterShipApiVersion) + call.path,
                        QUrl::StrictMode);
    if (!call.query.empty()) {
        request.url.setQuery(encodedQuery(call.query), QUrl::StrictMode);
    }
    request.headers = {{"as-api-key", m_key.toLatin1()}, {"Accept", "application/json"}};
    if (call.body) {
        request.headers.emplace_back("Content-Type", "application/json");
        request.body = QJsonDocument(*call.body).toJson(QJsonDocument::Compact);
    }
    request.repeatable = call.repeatable;
    request.limiter = m_baseUrl.authority() + QLatin1Char(' ') + afterShipEndpointName(call.endpoint);
    request.perSecond = m_paces.at(static_cast<std::size_t>(call.endpoint)).perSecond;
    return request;
}

milliseconds AfterShipApi::pause(AfterShipEndpoint endpoint) const
{
    const auto left = m_paces.at(static_cast<std::size_t>(endpoint)).notBefore - steady_clock::now();
    return std::max(std::chrono::ceil<milliseconds>(left), milliseconds{0});
}

void AfterShipApi::readLimits(AfterShipEndpoint endpoint, const HttpAnswer& answer)
{
    Pace& pace = m_paces.at(static_cast<std::size_t>(endpoint));
    const std::optional<qint64> limit = number(answer, "x-ratelimit-limit");
    if (limit && *limit >= 1) {
        pace.perSecond = std::min(limitOf(endpoint).perSecond, double(*limit));
    }
    const std::optional<qint64> reset = number(answer, "x-ratelimit-reset");
    if (number(answer, "x-ratelimit-remaining") != qint64{0} || !reset) {
        return; // there is room left in this window
    }
    const double left = double(*reset) * 1000.0 - double(m_clock.now().toMSecsSinceEpoch());
    const double wait = std::clamp(left, 0.0, double(kLongestWindow.count()));
    pace.notBefore = steady_clock::now() + milliseconds(static_cast<qint64>(wait));
}

QCoro::Task<Result<AfterShipAnswer>> callAfterShip(std::shared_ptr<AfterShipApi> api, AfterShipCall call,
                                                   Cancellation cancellation)
{
    if (std::optional<Error> problem = keyProblem(api->key())) {
        co_return tl::unexpected(*std::move(problem));
    }
    const milliseconds pause = api->pause(call.endpoint);
    if (pause.count() > 0) {
        co_await QCoro::sleepFor(pause);
    }
    const Result<HttpAnswer> answer = co_await api->http().send(api->request(call), cancellation);
    if (!answer) {
        co_return tl::unexpected(answer.error());
    }
    api->readLimits(call.endpoint, *answer);
    AfterShipAnswer envelope = parseAfterShipAnswer(*answer, api->key());
    if (envelope.meaning != AnswerMeaning::Success) {
        qCInfo(lcAfterShip).noquote() << afterShipEndpointName(call.endpoint) << "HTTP" << envelope.status
                                      << "code" << envelope.code << envelope.message;
    }
    co_return envelope;
}

QCoro::Task<Result<QJsonObject>> afterShipData(std::shared_ptr<AfterShipApi> api, AfterShipCall call,
                                               Cancellation cancellation)
{
    const QString endpoint = afterShipEndpointName(call.endpoint);
    const Result<AfterShipAnswer> envelope =
        co_await callAfterShip(std::move(api), std::move(call), cancellation);
    if (!envelope) {
        co_return tl::unexpected(envelope.error());
    }
    if (envelope->meaning != AnswerMeaning::Success) {
        co_return tl::unexpected(errorOfAnswer(*envelope, endpoint));
    }
    co_return envelope->data;
}

} // namespace afterparcel
