#pragma once

#include "core/aftership/envelope.h"
#include "core/base/clock.h"
#include "core/net/httpclient.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QUrl>

#include <array>
#include <chrono>
#include <memory>
#include <optional>

namespace afterparcel
{

/// AfterShip limits each endpoint by itself.
enum class AfterShipEndpoint { Create, List, ById, Retrack };
inline constexpr std::size_t kAfterShipEndpoints = 4;

/// One call of the API.
struct AfterShipCall {
    AfterShipEndpoint endpoint = AfterShipEndpoint::List;
    QByteArray method = "GET";
    QString path = QStringLiteral("/trackings");    ///< percent-encoded, below the version
    std::vector<std::pair<QString, QString>> query; ///< plain; encoded by us
    std::optional<QJsonObject> body;
    bool repeatable = true; ///< see HttpRequest
};

/// What every call shares: address, key, and the pace that AfterShip's answers set. Lives on one thread; the
/// HTTP client and the clock must outlive it.
class AfterShipApi
{
public:
    AfterShipApi(HttpClient& http, const Clock& clock, QUrl baseUrl, const QString& apiKey);

    [[nodiscard]] HttpClient& http() const { return m_http; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const QString& key() const { return m_key; }

    /// The call as a request, with key, limiter and pace.
    [[nodiscard]] HttpRequest request(const AfterShipCall& call) const;
    /// How long to wait before the next call, because the last answer said that the window is used up.
    [[nodiscard]] std::chrono::milliseconds pause(AfterShipEndpoint endpoint) const;
    /// Reads X-RateLimit-Limit, -Remaining and -Reset.
    void readLimits(AfterShipEndpoint endpoint, const HttpAnswer& answer);

    /// Errors of single records since they were last taken (D7).
    std::vector<Error> recordErrors;

private:
    struct Pace {
        double perSecond = 0;
        std::chrono::steady_clock::time_point notBefore;
    };

    HttpClient& m_http;
    const Clock& m_clock;
    QUrl m_baseUrl;
    QString m_key;
    std::array<Pace, kAfterShipEndpoints> m_paces;
};

/// Sends a call and takes its answer apart. An error: no answer came (or no key is there); every answer is an
/// AfterShipAnswer.
[[nodiscard]] QCoro::Task<Result<AfterShipAnswer>>
callAfterShip(std::shared_ptr<AfterShipApi> api, AfterShipCall call, Cancellation cancellation);

/// The same, where only success will do.
[[nodiscard]] QCoro::Task<Result<QJsonObject>> afterShipData(std::shared_ptr<AfterShipApi> api,
                                                             AfterShipCall call, Cancellation cancellation);

/// "POST /trackings": for logs and limiters, without ids.
[[nodiscard]] QString afterShipEndpointName(AfterShipEndpoint endpoint);

} // namespace afterparcel
