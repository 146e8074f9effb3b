#include "core/shopify/graphql.h"

#include "core/base/logging.h"
#include "core/shopify/documents.h"
#include "core/shopify/shopifyerrors.h"

#include <QJsonDocument>

#include <algorithm>

namespace afterparcel
{
namespace
{

using std::chrono::milliseconds;

/// Refusals by the bucket in a row before it is called busy; each is sat out for as long as it was computed.
constexpr int kMostThrottled = 20;
/// Faults of Shopify in a row, told inside a good HTTP answer.
constexpr int kMostFaults = 3;

/// How far one call has come.
struct Progress {
    int throttled = 0;
    int faults = 0;
    bool renewedToken = false;
};

/// What to do with an answer: it is the result, or another try follows.
struct Step {
    std::optional<Result<GraphQlAnswer>> result;
    milliseconds pause{0};
};

QString costKey(const GraphQlCall& call)
{
    return QStringLiteral("%1/%2").arg(call.document).arg(call.size);
}

HttpRequest httpRequest(const Session& session, const GraphQlCall& call, const QByteArray& token)
{
    HttpRequest request;
    request.method = "POST";
    request.url = session.shop;
    request.url.setPath(QStringLiteral("/admin/api/%1/graphql.json").arg(QLatin1String(kShopifyApiVersion)));
    request.headers = {{"Content-Type", "application/json"},
                       {"Accept", "application/json"},
                       {"X-Shopify-Access-Token", token}};
    const QJsonObject body{{QStringLiteral("query"), graphQlDocument(call.document)},
                           {QStringLiteral("variables"), call.variables}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.repeatable = call.repeatable;
    return request;
}

void checkVersion(Session& session, const HttpAnswer& answer)
{
    const QByteArray served = answer.header("x-shopify-api-version");
    if (!served.isEmpty() && served != kShopifyApiVersion && !session.warnedOfVersion) {
        session.warnedOfVersion = true;
        qCWarning(lcShopify) << "asked for API version" << kShopifyApiVersion << "and got" << served
                             << "- look for a newer version of Afterparcel";
    }
}

/// How long until the bucket covers the request that was refused; at least a second, as Shopify advises.
milliseconds throttlePause(const Session& session, const GraphQlCall& call)
{
    const double cost = session.bucket.expectedCost(costKey(call), call.costBound);
    return std::max(session.bucket.waitFor(cost, session.uptime()), session.pauseUnit);
}

Step judgeAnswer(const Session& session, const GraphQlCall& call, Progress& progress, GraphQlAnswer answer)
{
    if (answer.errorWithCode(QStringLiteral("THROTTLED")) && !answer.hasData) {
        if (++progress.throttled > kMostThrottled) {
            return {Result<GraphQlAnswer>(tl::unexpected(throttledError()))};
        }
        return {std::nullopt, throttlePause(session, call)};
    }
    if (!answer.searchWarnings.isEmpty()) {
        return {Result<GraphQlAnswer>(tl::unexpected(searchIgnoredError(answer.searchWarnings)))};
    }
    if (answer.hasData || isTooExpensive(answer)) {
        return {Result<GraphQlAnswer>(std::move(answer))};
    }
    const Error error = graphQlError(answer);
    if (error.kind == ErrorKind::ServerFault && call.repeatable && ++progress.faults <= kMostFaults) {
        return {std::nullopt, session.pauseUnit * progress.faults};
    }
    return {Result<GraphQlAnswer>(tl::unexpected(error))};
}

Step judge(Session& session, const GraphQlCall& call, Progress& progress, const QByteArray& token,
           const HttpAnswer& http)
{
    if (http.status == 401 && !session.tokens->isStatic() && !std::exchange(progress.renewedToken, true)) {
        session.tokens->forget(token);
        return {};
    }
    if (http.status != 200) {
        return {Result<GraphQlAnswer>(
            tl::unexpected(statusError(http, session.shop, session.tokens->isStatic())))};
    }
    checkVersion(session, http);
    Result<GraphQlAnswer> answer = parseGraphQlAnswer(http.body);
    if (!answer) {
        return {std::move(answer)};
    }
    if (answer->cost) {
        session.bucket.learn(costKey(call), *answer->cost, session.uptime());
    }
    if (!answer->errors.empty()) {
        qCInfo(lcShopify).noquote() << call.document << "came with errors:" << answer->words();
    }
    return judgeAnswer(session, call, progress, std::move(*answer));
}

/// Waits until the bucket covers the request.
QCoro::Task<Result<void>> waitForBucket(SessionPtr session, GraphQlCall call, Cancellation cancellation)
{
    const double cost = session->bucket.expectedCost(costKey(call), call.costBound);
    const milliseconds wait = session->bucket.waitFor(cost, session->uptime());
    if (wait.count() > 0) {
        qCDebug(lcShopify) << "waiting" << wait.count() << "ms for the cost of" << call.document;
        const Result<void> waited = co_await session->http.pause(wait, cancellation);
        if (!waited) {
            co_return waited;
        }
    }
    session->bucket.spend(cost, session->uptime());
    co_return Result<void>();
}

} // namespace

bool isTooExpensive(const GraphQlAnswer& answer)
{
    return !answer.hasData && answer.errorWithCode(QStringLiteral("MAX_COST_EXCEEDED")) != nullptr;
}

QCoro::Task<Result<GraphQlAnswer>> runGraphQl(SessionPtr session, GraphQlCall call, Cancellation cancellation)
{
    const Result<void> address = checkShopUrl(session->shop);
    if (!address) {
        co_return Result<GraphQlAnswer>(tl::unexpected(address.error()));
    }
    Progress progress;
    for (;;) {
        const Result<QByteArray> token = co_await TokenSource::token(session->tokens, cancellation);
        if (!token) {
            co_return Result<GraphQlAnswer>(tl::unexpected(token.error()));
        }
        const Result<void> covered = co_await waitForBucket(session, call, cancellation);
        if (!covered) {
            co_return Result<GraphQlAnswer>(tl::unexpected(covered.error()));
        }
        const HttpRequest request = httpRequest(*session, call, *token);
        const Result<HttpAnswer> http = co_await session->http.send(request, cancellation);
        if (!http) {
            co_return Result<GraphQlAnswer>(tl::unexpected(addressError(http.error(), session->shop)));
        }
        Step step = judge(*session, call, progress, *token, *http);
        if (step.result) {
            co_return std::move(*step.result);
        }
        const Result<void> waited = co_await session->http.pause(step.pause, cancellation);
        if (!waited) {
            co_return Result<GraphQlAnswer>(tl::unexpected(waited.error()));
        }
    }
}

QCoro::Task<Result<GraphQlAnswer>> runWhole(SessionPtr session, GraphQlCall call, Cancellation cancellation)
{
    Result<GraphQlAnswer> answer = co_await runGraphQl(session, call, cancellation);
    if (answer && isTooExpensive(*answer)) {
        co_return Result<GraphQlAnswer>(tl::unexpected(tooExpensiveError()));
    }
    co_return answer;
}

} // namespace afterparcel
