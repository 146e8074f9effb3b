#include "core/net/httpclient.h"

#include "core/base/logging.h"
#include "core/net/httperrors.h"
#include "core/net/ratelimiter.h"
#include "core/net/retry.h"
#include "core/net/transfer.h"
#include "core/net/urlrules.h"

#include <QElapsedTimer>
#include <QHash>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QRandomGenerator>

namespace afterparcel
{
namespace
{

using std::chrono::milliseconds;

/// Redirects within one host that are followed, for reading requests.
constexpr int kMostRedirects = 3;

/// Where an answer sends on to, if it does.
std::optional<QUrl> redirectTarget(const TransferOutcome& outcome, const QUrl& from)
{
    const int status = outcome.answer.status;
    const QByteArray location = outcome.answer.header("location");
    const bool redirects = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    if (outcome.failure != TransferOutcome::Failure::None || !redirects || location.isEmpty()) {
        return std::nullopt;
    }
    return from.resolved(QUrl::fromEncoded(location));
}

QString resultWord(const TransferOutcome& outcome)
{
    using Failure = TransferOutcome::Failure;
    switch (outcome.failure) {
    case Failure::None:
        return QString::number(outcome.answer.status);
    case Failure::ConnectionRefused:
        return QStringLiteral("refused");
    case Failure::HostNotFound:
        return QStringLiteral("unknown-host");
    case Failure::ConnectionLost:
        return QStringLiteral("lost");
    case Failure::TimedOut:
        return QStringLiteral("timeout");
    case Failure::Tls:
        return QStringLiteral("tls");
    case Failure::Garbage:
        return QStringLiteral("garbage");
    case Failure::TooLarge:
        return QStringLiteral("too-large");
    case Failure::Cancelled:
        break;
    }
    return QStringLiteral("cancelled");
}

} // namespace

QByteArray HttpAnswer::header(const QByteArray& lowerCaseName) const
{
    for (const auto& [name, value] : headers) {
        if (name == lowerCaseName) {
            return value;
        }
    }
    return {};
}

/// Alive as long as any coroutine of ours waits: all of them wait for Operations, and the destructor ends
/// those first.
struct HttpClient::Private {
    Private(const Clock& theClock, RetryPolicy thePolicy) : clock(theClock), policy(thePolicy)
    {
        uptime.start();
    }

    const Clock& clock;
    const RetryPolicy policy;
    QNetworkAccessManager manager;
    RateLimiter limiter;
    QElapsedTimer uptime;
    QHash<QString, ServerTime> serverTimes;
    int requests = 0;
    bool stopped = false;

    [[nodiscard]] milliseconds elapsed() const { return milliseconds(uptime.elapsed()); }
    void note(const HttpRequest& request, const TransferOutcome& outcome, qint64 took);
    void obey(const HttpRequest& request, const Verdict& verdict);
    [[nodiscard]] Result<HttpAnswer> conclude(const HttpRequest& request, TransferOutcome outcome,
                                              const Verdict& verdict);

    static QCoro::Task<Result<void>> pause(Private* d, milliseconds time, Cancellation cancellation);
    static QCoro::Task<Result<TransferOutcome>> tryOnce(Private* d, HttpRequest request,
                                                        Cancellation cancellation);
    static QCoro::Task<Result<TransferOutcome>> tryFollowing(Private* d, HttpRequest request,
                                                             Cancellation cancellation);
    static QCoro::Task<Result<HttpAnswer>> send(Private* d, HttpRequest request, Cancellation cancellation);
};

void HttpClient::Private::note(const HttpRequest& request, const TransferOutcome& outcome, qint64 took)
{
    ++requests;
    // The path and no query: links to files carry their key in it (D3).
    qCInfo(lcHttp).noquote().nospace()
        << '#' << requests << ' ' << request.method << ' ' << shownUrl(request.url) << ' '
        << resultWord(outcome) << ' ' << took << " ms " << outcome.answer.body.size() << " bytes";
    const QDateTime date = parseHttpDate(outcome.answer.header("date"));
    if (date.isValid()) {
        serverTimes[request.url.host()] = {date, clock.now()};
    }
}

void HttpClient::Private::obey(const HttpRequest& request, const Verdict& verdict)
{
    if (verdict.askedByServer && !request.limiter.isEmpty()) {
        limiter.holdUntil(request.limiter, elapsed() + std::min(verdict.pause, policy.longestPause));
    }
}

Result<HttpAnswer> HttpClient::Private::conclude(const HttpRequest& request, TransferOutcome outcome,
                                                 const Verdict& verdict)
{
    if (outcome.failure != TransferOutcome::Failure::None) {
        return tl::unexpected(transferError(outcome, request));
    }
    if (verdict.next == Verdict::Next::TooLong && outcome.answer.status == 429) {
        const QDateTime retryAt = clock.now().addMSecs(verdict.pause.count());
        return tl::unexpected(rateLimitError(outcome.answer, request, retryAt));
    }
    return std::move(outcome.answer);
}

QCoro::Task<Result<void>> HttpClient::Private::pause(Private* d, milliseconds time, Cancellation cancellation)
{
    if (d->stopped || cancellation.isCancelled()) {
        co_return Result<void>(tl::unexpected(cancelledError()));
    }
    auto* operation = new Operation(&d->manager, time, cancellation);
    co_await operation->ended();
    const Operation::End end = operation->end();
    operation->deleteLater();
    if (end == Operation::End::Cancelled) {
        co_return Result<void>(tl::unexpected(cancelledError()));
    }
    co_return Result<void>();
}

QCoro::Task<Result<TransferOutcome>> HttpClient::Private::tryOnce(Private* d, HttpRequest request,
                                                                  Cancellation cancellation)
{
    const milliseconds wait =
        d->limiter.reserve(request.limiter, request.limiter.isEmpty() ? 0 : request.perSecond, d->elapsed());
    if (wait.count() > 0) {
        const Result<void> waited = co_await pause(d, wait, cancellation);
        if (!waited) {
            co_return Result<TransferOutcome>(tl::unexpected(waited.error()));
        }
    }
    if (d->stopped || cancellation.isCancelled()) {
        co_return Result<TransferOutcome>(tl::unexpected(cancelledError()));
    }
    QElapsedTimer took;
    took.start();
    auto* transfer = new Transfer(d->manager, request, cancellation);
    co_await transfer->ended();
    TransferOutcome outcome = transfer->takeOutcome();
    transfer->deleteLater();
    d->note(request, outcome, took.elapsed());
    if (outcome.failure == TransferOutcome::Failure::Cancelled) {
        co_return Result<TransferOutcome>(tl::unexpected(cancelledError()));
    }
    co_return Result<TransferOutcome>(std::move(outcome));
}

QCoro::Task<Result<TransferOutcome>> HttpClient::Private::tryFollowing(Private* d, HttpRequest request,
                                                                       Cancellation cancellation)
{
    for (int followed = 0;; ++followed) {
        Result<TransferOutcome> outcome = co_await tryOnce(d, request, cancellation);
        if (!outcome) {
            co_return outcome;
        }
        const std::optional<QUrl> target = redirectTarget(*outcome, request.url);
        if (!target) {
            co_return outcome;
        }
        const bool reads = request.method == "GET" || request.method == "HEAD";
        if (!reads || followed == kMostRedirects || !isSameOrigin(*target, request.url)) {
            co_return Result<TransferOutcome>(
                tl::unexpected(redirectError(request, outcome->answer.status, *target)));
        }
        request.url = *target;
    }
}

QCoro::Task<Result<HttpAnswer>> HttpClient::Private::send(Private* d, HttpRequest request,
                                                          Cancellation cancellation)
{
    const Result<void> allowed = checkUrl(request.url);
    if (!allowed) {
        co_return Result<HttpAnswer>(tl::unexpected(allowed.error()));
    }
    for (int attempt = 1;; ++attempt) {
        Result<TransferOutcome> outcome = co_await tryFollowing(d, request, cancellation);
        if (!outcome) {
            co_return Result<HttpAnswer>(tl::unexpected(outcome.error()));
        }
        const double random = QRandomGenerator::global()->generateDouble();
        const Verdict verdict =
            judge(*outcome, request.repeatable, d->policy, attempt, random, d->clock.now());
        d->obey(request, verdict);
        if (verdict.next != Verdict::Next::Again) {
            co_return d->conclude(request, std::move(*outcome), verdict);
        }
        const Result<void> waited = co_await pause(d, verdict.pause, cancellation);
        if (!waited) {
            co_return Result<HttpAnswer>(tl::unexpected(waited.error()));
        }
    }
}

HttpClient::HttpClient(const Clock& clock, RetryPolicy policy) : d(std::make_unique<Private>(clock, policy))
{
}

HttpClient::~HttpClient()
{
    d->stopped = true;
    // Guarded: ending one coroutine may end others that wait for it.
    QList<QPointer<Operation>> running;
    const QList<Operation*> operations = d->manager.findChildren<Operation*>();
    for (Operation* operation : operations) {
        running.append(operation);
    }
    for (const QPointer<Operation>& operation : running) {
        if (operation) {
            operation->stop();
        }
    }
}

QCoro::Task<Result<HttpAnswer>> HttpClient::send(HttpRequest request, Cancellation cancellation)
{
    return Private::send(d.get(), std::move(request), std::move(cancellation));
}

QCoro::Task<Result<void>> HttpClient::pause(std::chrono::milliseconds time, Cancellation cancellation)
{
    return Private::pause(d.get(), time, std::move(cancellation));
}

std::optional<HttpClient::ServerTime> HttpClient::serverTime(const QString& host) const
{
    const auto known = d->serverTimes.constFind(host);
    return known == d->serverTimes.cend() ? std::nullopt : std::optional<ServerTime>(*known);
}

int HttpClient::requestCount() const
{
    return d->requests;
}

} // namespace afterparcel
