#pragma once

#include "core/base/cancellation.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace afterparcel
{

/// One HTTP request. Values only, so that it can wait in a queue.
struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< secrets may be in here: never logged
    QByteArray body;
    /// May be repeated after a lost answer. False for writes without an idempotency key: those end with
    /// Offline/Timeout and the caller decides.
    bool repeatable = true;
    qint64 maxBytes = 32LL * 1024 * 1024; ///< D7: a longer answer is TooLarge
    std::chrono::seconds deadline{60};    ///< for one try, from start to last byte
    /// Of the limiter: one per host, key and endpoint class ("api.aftership.com POST /trackings").
    QString limiter;
    double perSecond = 0; ///< the limiter's rate; 0: not limited by us
};

/// An answer with a status; every status is an answer, the caller judges it. 429 and 5xx were already
/// retried.
struct HttpAnswer {
    int status = 0;
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    [[nodiscard]] QByteArray header(const QByteArray& lowerCaseName) const;
};

/// How often and how long a request is repeated. Policy as data; tests use a short one.
struct RetryPolicy {
    int tries = 4;
    std::chrono::milliseconds firstPause{1000};
    double growth = 2.5;
    double jitter = 0.3; ///< share of the pause that is random
    std::chrono::milliseconds longestPause{
        60000}; ///< a longer Retry-After ends the tries with RateLimited and retryAt
};

/// The one HTTP layer: time-outs, size limits, retry with growing pause and jitter, Retry-After, rate limits
/// before they are hit, cancellation, HTTPS only except loopback (D6), redirects never followed to another
/// host. Lives on one thread. Destroying it aborts what is under way; the coroutines end with Cancelled
/// first.
class HttpClient
{
public:
    explicit HttpClient(const Clock& clock, RetryPolicy policy = {});
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> send(HttpRequest request, Cancellation cancellation);

    /// Waits, ending at once when cancelled or when the client is destroyed: then Cancelled. For clients of
    /// an API that must pause between requests.
    [[nodiscard]] QCoro::Task<Result<void>> pause(std::chrono::milliseconds time, Cancellation cancellation);

    /// The `Date` of the last answer of that host, with our clock's time when it came (section 5: clock
    /// check).
    struct ServerTime {
        QDateTime server;
        QDateTime ours;
    };
    [[nodiscard]] std::optional<ServerTime> serverTime(const QString& host) const;

    /// How many HTTP requests went out, retries included; for figures and the cost rule.
    [[nodiscard]] int requestCount() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace afterparcel
