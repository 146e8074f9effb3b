#include "core/shopify/bulkreader.h"

#include "core/base/logging.h"
#include "core/shopify/bulkfile.h"
#include "core/shopify/documents.h"
#include "core/shopify/nestedlists.h"
#include "core/shopify/shopifyerrors.h"

#include <QJsonDocument>

#include <algorithm>

namespace afterparcel
{
namespace
{

/// Orders handed over at once.
constexpr std::size_t kOrdersAtOnce = 250;
/// Between two questions for an operation's state, at most: Shopify advises a minute for long ones.
constexpr int kLongestPause = 60;
/// Questions in a row without any progress, after which it is given up: an hour at the longest pause.
constexpr int kMostIdlePolls = 60;
constexpr qint64 kMostFileBytes = 1024LL * 1024 * 1024;
constexpr std::chrono::minutes kDownloadDeadline{30};

/// What an answer says of the operation.
struct BulkOperation {
    QString id;
    QString status;
    QString errorCode;
    qint64 objects = 0;
    qint64 orders = 0; ///< 0 while not told
    QUrl url;          ///< empty: no results
};

/// Faults of the line and of the key concern paging too, and end the call; any other means that this store
/// can't do it.
Error asRefusal(const Error& error)
{
    const bool stays = isTransient(error.kind) || error.kind == ErrorKind::Unauthorized ||
                       error.kind == ErrorKind::Tls || error.kind == ErrorKind::Cancelled ||
                       error.kind == ErrorKind::BadInput || error.kind == ErrorKind::NotConfigured;
    return stays ? error : bulkError(error.detail.isEmpty() ? error.what : error.detail);
}

Result<BulkOperation> parseOperation(const QJsonValue& value)
{
    BulkOperation operation;
    operation.id = value[QLatin1String("id")].toString();
    operation.status = value[QLatin1String("status")].toString();
    operation.errorCode = value[QLatin1String("errorCode")].toString();
    operation.objects = value[QLatin1String("objectCount")].toString().toLongLong();
    operation.orders = value[QLatin1String("rootObjectCount")].toString().toLongLong();
    operation.url = QUrl(value[QLatin1String("url")].toString());
    if (operation.id.isEmpty() || operation.status.isEmpty()) {
        return tl::unexpected(bulkError(QStringLiteral("no operation in the answer")));
    }
    return operation;
}

QCoro::Task<Result<BulkOperation>> start(SessionPtr session, Cancellation cancellation)
{
    GraphQlCall call;
    call.document = QStringLiteral("bulk_start");
    call.variables = {{QStringLiteral("query"), graphQlDocument(QStringLiteral("bulk_orders"))}};
    call.costBound = 13;
    call.repeatable = false;
    const Result<GraphQlAnswer> answer = co_await runWhole(session, call, cancellation);
    if (!answer) {
        co_return Result<BulkOperation>(tl::unexpected(asRefusal(answer.error())));
    }
    const QJsonObject payload = answer->data[QLatin1String("bulkOperationRunQuery")].toObject();
    const QJsonArray userErrors = payload[QLatin1String("userErrors")].toArray();
    if (!userErrors.isEmpty() || !answer->errors.empty()) {
        const QByteArray words = QJsonDocument(userErrors).toJson(QJsonDocument::Compact);
        co_return Result<BulkOperation>(
            tl::unexpected(bulkError(QString::fromUtf8(words) + answer->words())));
    }
    co_return parseOperation(payload[QLatin1String("bulkOperation")]);
}

QCoro::Task<Result<BulkOperation>> poll(SessionPtr session, QString id, Cancellation cancellation)
{
    GraphQlCall call;
    call.document = QStringLiteral("bulk_poll");
    call.variables = {{QStringLiteral("id"), id}};
    const Result<GraphQlAnswer> answer = co_await runWhole(session, call, cancellation);
    if (!answer) {
        co_return Result<BulkOperation>(tl::unexpected(asRefusal(answer.error())));
    }
    co_return parseOperation(answer->data[QLatin1String("bulkOperation")]);
}

bool isUnderWay(const QString& status)
{
    return status == QLatin1String("CREATED") || status == QLatin1String("RUNNING") ||
           status == QLatin1String("CANCELING");
}

/// Asks until it is completed, in growing intervals.
QCoro::Task<Result<BulkOperation>> waitUntilDone(SessionPtr session, BulkOperation operation,
                                                 std::function<void(qint64)> progress,
                                                 Cancellation cancellation)
{
    int idlePolls = 0;
    for (int pause = 1; isUnderWay(operation.status); pause = std::min(pause * 2, kLongestPause)) {
        const Result<void> waited = co_await session->http.pause(session->pauseUnit * pause, cancellation);
        if (!waited) {
            co_return Result<BulkOperation>(tl::unexpected(waited.error()));
        }
        Result<BulkOperation> polled = co_await poll(session, operation.id, cancellation);
        if (!polled) {
            co_return polled;
        }
        idlePolls = polled->objects == operation.objects ? idlePolls + 1 : 0;
        operation = std::move(*polled);
        if (progress) {
            progress(operation.objects);
        }
        if (idlePolls > kMostIdlePolls) {
            co_return Result<BulkOperation>(tl::unexpected(bulkError(QStringLiteral("no progress"))));
        }
    }
    if (operation.status != QLatin1String("COMPLETED")) {
        const QString detail = operation.status + QLatin1Char(' ') + operation.errorCode;
        co_return Result<BulkOperation>(tl::unexpected(bulkError(detail)));
    }
    co_return Result<BulkOperation>(std::move(operation));
}

/// The file is on another host, behind a signed link: it gets no token.
QCoro::Task<Result<BulkFile>> download(SessionPtr session, BulkOperation operation, Cancellation cancellation)
{
    HttpRequest request;
    request.url = operation.url;
    request.maxBytes = kMostFileBytes;
    request.deadline = kDownloadDeadline;
    Result<HttpAnswer> answer = co_await session->http.send(request, cancellation);
    if (!answer) {
        co_return Result<BulkFile>(tl::unexpected(asRefusal(answer.error())));
    }
    if (answer->status != 200) {
        const QString detail = QStringLiteral("HTTP %1 for the file").arg(answer->status);
        co_return Result<BulkFile>(tl::unexpected(bulkError(detail)));
    }
    Result<BulkFile> file = BulkFile::index(std::move(answer->body));
    if (!file) {
        co_return Result<BulkFile>(tl::unexpected(asRefusal(file.error())));
    }
    if (operation.orders > static_cast<qint64>(file->orderCount())) {
        co_return Result<BulkFile>(tl::unexpected(bulkError(QStringLiteral("the file is not whole"))));
    }
    co_return file;
}

UnfinishedPtr parseSome(const BulkFile& file, std::size_t from)
{
    const UnfinishedPtr unfinished = std::make_shared<UnfinishedOrders>();
    AskedSizes sizes;
    sizes.bulk = true;
    const std::size_t end = std::min(from + kOrdersAtOnce, file.orderCount());
    for (std::size_t i = from; i < end; ++i) {
        Result<ParsedOrder> parsed = parseOrder(file.order(i), {}, sizes);
        if (parsed) {
            unfinished->orders.push_back(std::move(*parsed));
        } else {
            unfinished->problems.push_back(std::move(parsed.error()));
        }
    }
    return unfinished;
}

QCoro::Task<Result<void>> handOver(SessionPtr session, std::shared_ptr<const BulkFile> file, PageHandler page,
                                   Cancellation cancellation)
{
    for (std::size_t from = 0; from < file->orderCount(); from += kOrdersAtOnce) {
        // Lets the event loop run between pages, and notices a cancellation.
        const Result<void> waited = co_await session->http.pause(std::chrono::milliseconds{0}, cancellation);
        if (!waited) {
            co_return waited;
        }
        const UnfinishedPtr unfinished = parseSome(*file, from);
        const Result<void> rest = co_await readRest(session, unfinished, cancellation);
        if (!rest) {
            co_return rest;
        }
        OrdersPage whole = finishedPage(*unfinished);
        whole.more = from + kOrdersAtOnce < file->orderCount();
        const Result<void> taken = page(std::move(whole));
        if (!taken) {
            co_return taken;
        }
    }
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> readOrdersInBulk(SessionPtr session, PageHandler page,
                                           std::function<void(qint64)> progress, Cancellation cancellation)
{
    // An export has nulls where fields are refused, and nothing that says so: null would be taken for absent
    // (Q1).
    const Result<bool> refuses = co_await refusesFields(session, cancellation);
    if (!refuses) {
        co_return Result<void>(tl::unexpected(refuses.error()));
    }
    if (*refuses) {
        co_return Result<void>(tl::unexpected(bulkError(QStringLiteral("fields are refused"))));
    }
    const Result<BulkOperation> started = co_await start(session, cancellation);
    if (!started) {
        co_return Result<void>(tl::unexpected(started.error()));
    }
    const Result<BulkOperation> done = co_await waitUntilDone(session, *started, progress, cancellation);
    if (!done) {
        co_return Result<void>(tl::unexpected(done.error()));
    }
    if (done->url.isEmpty()) {
        co_return Result<void>(); // no results
    }
    Result<BulkFile> file = co_await download(session, *done, cancellation);
    if (!file) {
        co_return Result<void>(tl::unexpected(file.error()));
    }
    qCInfo(lcShopify) << "the export has" << file->orderCount() << "orders";
    const auto shared = std::make_shared<const BulkFile>(std::move(*file));
    const Result<void> handed = co_await handOver(session, shared, page, cancellation);
    co_return handed;
}

} // namespace afterparcel
