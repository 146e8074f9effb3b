#include "core/shopify/ordersfeed.h"

#include "core/base/logging.h"
#include "core/shopify/nestedlists.h"
#include "core/shopify/shopifyerrors.h"

#include <algorithm>

namespace afterparcel
{
namespace
{

/// Where reading stands.
struct Position {
    std::optional<QDateTime> since; ///< of the query that runs
    QString after;                  ///< its cursor; empty: from the start
    int seen = 0;                   ///< records of this query
    QDateTime lastUpdatedAt;        ///< the latest change read so far
};

/// One page, parsed but perhaps with lists that go on.
struct RawPage {
    UnfinishedPtr unfinished = std::make_shared<UnfinishedOrders>();
    int records = 0;
    std::optional<QString> after;
};

GraphQlCall pageCall(int size, const Position& position)
{
    GraphQlCall call;
    call.document = QStringLiteral("orders_page");
    call.size = size;
    call.costBound = double(kOrderCost) * size + 1;
    call.variables = {{QStringLiteral("first"), size}};
    if (!position.after.isEmpty()) {
        call.variables[QStringLiteral("after")] = position.after;
    }
    if (position.since) {
        call.variables[QStringLiteral("query")] =
            QStringLiteral("updated_at:>='%1'").arg(position.since->toUTC().toString(Qt::ISODate));
    }
    return call;
}

void parseRecord(const QJsonValue& node, const Refusals& refusals, UnfinishedOrders& unfinished)
{
    Result<ParsedOrder> parsed = node.isObject()
                                     ? parseOrder(node.toObject(), refusals, {})
                                     : tl::unexpected(malformedError(QStringLiteral("an order is null")));
    if (parsed) {
        unfinished.orders.push_back(std::move(*parsed));
        return;
    }
    qCWarning(lcShopify).noquote() << "an order could not be read:" << parsed.error().detail;
    unfinished.problems.push_back(std::move(parsed.error()));
}

Result<RawPage> parsePage(const GraphQlAnswer& answer)
{
    const JsonReader reader(answer.data);
    const JsonReader connection = reader.object("orders");
    const JsonReader info = connection.object("pageInfo");
    RawPage page;
    if (info.flag("hasNextPage")) {
        page.after = info.text("endCursor");
    }
    const QJsonValue nodes = answer.data[QLatin1String("orders")][QLatin1String("nodes")];
    if (!reader.problem().isEmpty() || !nodes.isArray()) {
        return answer.errors.empty() ? Result<RawPage>(tl::unexpected(malformedError(reader.problem())))
                                     : Result<RawPage>(tl::unexpected(graphQlError(answer)));
    }
    const QJsonArray records = nodes.toArray();
    page.records = static_cast<int>(records.size());
    for (int i = 0; i < page.records; ++i) {
        const Refusals refusals(answer, {QStringLiteral("orders"), QStringLiteral("nodes"), i});
        parseRecord(records[i], refusals, *page.unfinished);
    }
    return page;
}

/// One page, as large as Shopify accepts.
QCoro::Task<Result<RawPage>> readPage(SessionPtr session, Position position, Cancellation cancellation)
{
    for (;;) {
        const GraphQlCall call = pageCall(session->pageSize, position);
        const Result<GraphQlAnswer> answer = co_await runGraphQl(session, call, cancellation);
        if (!answer) {
            co_return Result<RawPage>(tl::unexpected(answer.error()));
        }
        if (!isTooExpensive(*answer)) {
            co_return parsePage(*answer);
        }
        if (call.size <= 1) {
            co_return Result<RawPage>(tl::unexpected(tooExpensiveError()));
        }
        session->pageSize = call.size / 2;
        qCInfo(lcShopify) << "a page of" << call.size << "orders costs too much: now" << session->pageSize;
    }
}

/// Moves on behind that page; false when there is nothing more. Malformed when the server would lead in
/// circles.
Result<bool> advance(Position& position, const RawPage& page, int ordersInOneQuery)
{
    if (!page.after) {
        return false;
    }
    if (page.records == 0 || *page.after == position.after) {
        return tl::unexpected(malformedError(QStringLiteral("a cursor that does not move")));
    }
    position.seen += page.records;
    position.after = *page.after;
    const bool canSlice =
        position.lastUpdatedAt.isValid() && (!position.since || position.lastUpdatedAt > *position.since);
    if (position.seen >= ordersInOneQuery && canSlice) {
        // Orders of that very moment come again: the caller knows them by their ids.
        position = Position{position.lastUpdatedAt, {}, 0, position.lastUpdatedAt};
    }
    return true;
}

GraphQlCall idsCall(const char* document, const QStringList& gids, double costOfOne)
{
    GraphQlCall call;
    call.document = QLatin1String(document);
    call.size = static_cast<int>(gids.size());
    call.costBound = costOfOne * call.size;
    call.variables = {{QStringLiteral("ids"), QJsonArray::fromStringList(gids)}};
    return call;
}

/// Sorts an answer's nodes into orders, absent ones and errors. A null that an error may have caused is not
/// an absence.
Result<void> parseNodes(const GraphQlAnswer& answer, const QStringList& gids, UnfinishedOrders& unfinished,
                        QStringList& absent)
{
    const QJsonArray nodes = answer.data[QLatin1String("nodes")].toArray();
    if (nodes.size() != gids.size()) {
        return tl::unexpected(answer.errors.empty()
                                  ? malformedError(QStringLiteral("nodes is not one for each id"))
                                  : graphQlError(answer));
    }
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const Refusals refusals(answer, {QStringLiteral("nodes"), static_cast<int>(i)});
        const bool refused = refusals.all() || refusals.unplaced();
        if (nodes[i].isNull() && !refused) {
            absent << gids[i];
        } else if (nodes[i].isNull()) {
            unfinished.problems.push_back(accessError(answer.errors.front()));
            unfinished.problems.back().detail += QStringLiteral(" (%1)").arg(gids[i]);
        } else {
            parseRecord(nodes[i], refusals, unfinished);
        }
    }
    return {};
}

std::optional<FulfillmentNews> parseNews(const QJsonValue& node)
{
    const JsonReader reader(node.toObject());
    FulfillmentNews news;
    news.fulfillmentGid = reader.text("id");
    news.orderGid = reader.object("order").text("id");
    news.inTransitAt = reader.optionalInstant("inTransitAt");
    news.deliveredAt = reader.optionalInstant("deliveredAt");
    if (!reader.problem().isEmpty()) {
        qCWarning(lcShopify).noquote() << "a fulfilment could not be read:" << reader.problem();
        return std::nullopt;
    }
    return news;
}

} // namespace

QCoro::Task<Result<void>> readOrdersSince(SessionPtr session, std::optional<QDateTime> since,
                                          PageHandler page, Cancellation cancellation)
{
    Position position;
    position.since = since;
    for (;;) {
        const Result<RawPage> raw = co_await readPage(session, position, cancellation);
        if (!raw) {
            co_return Result<void>(tl::unexpected(raw.error()));
        }
        const Result<void> rest = co_await readRest(session, raw->unfinished, cancellation);
        if (!rest) {
            co_return rest;
        }
        OrdersPage whole = finishedPage(*raw->unfinished);
        for (const Order& order : whole.orders) {
            position.lastUpdatedAt = std::max(position.lastUpdatedAt, order.updatedAt);
        }
        const Result<bool> more = advance(position, *raw, session->ordersInOneQuery);
        whole.more = more.value_or(false);
        const Result<void> taken = page(std::move(whole));
        if (!taken) {
            co_return taken;
        }
        if (!more) {
            co_return Result<void>(tl::unexpected(more.error()));
        }
        if (!*more) {
            co_return Result<void>();
        }
    }
}

QCoro::Task<Result<OrdersById>> readOrdersById(SessionPtr session, QStringList gids,
                                               Cancellation cancellation)
{
    gids.removeDuplicates();
    OrdersById result;
    const UnfinishedPtr unfinished = std::make_shared<UnfinishedOrders>();
    while (!gids.isEmpty()) {
        const QStringList batch = gids.mid(0, session->byIdSize);
        const GraphQlCall call = idsCall("orders_by_id", batch, kOrderCost);
        const Result<GraphQlAnswer> answer = co_await runGraphQl(session, call, cancellation);
        if (answer && isTooExpensive(*answer) && batch.size() > 1) {
            session->byIdSize = static_cast<int>(batch.size() / 2);
            continue;
        }
        if (!answer || isTooExpensive(*answer)) {
            co_return Result<OrdersById>(tl::unexpected(answer ? tooExpensiveError() : answer.error()));
        }
        const Result<void> parsed = parseNodes(*answer, batch, *unfinished, result.absent);
        if (!parsed) {
            co_return Result<OrdersById>(tl::unexpected(parsed.error()));
        }
        gids = gids.mid(batch.size());
    }
    const Result<void> rest = co_await readRest(session, unfinished, cancellation);
    if (!rest) {
        co_return Result<OrdersById>(tl::unexpected(rest.error()));
    }
    OrdersPage whole = finishedPage(*unfinished);
    result.orders = std::move(whole.orders);
    result.recordErrors = std::move(whole.recordErrors);
    co_return Result<OrdersById>(std::move(result));
}

QCoro::Task<Result<std::vector<FulfillmentNews>>> readFulfillmentNews(SessionPtr session, QStringList gids,
                                                                      Cancellation cancellation)
{
    using News = Result<std::vector<FulfillmentNews>>;
    gids.removeDuplicates();
    std::vector<FulfillmentNews> all;
    for (; !gids.isEmpty(); gids = gids.mid(kFulfillmentsById)) {
        const GraphQlCall call = idsCall("fulfillments_by_id", gids.mid(0, kFulfillmentsById), 2);
        const Result<GraphQlAnswer> answer = co_await runWhole(session, call, cancellation);
        if (!answer) {
            co_return News(tl::unexpected(answer.error()));
        }
        const QJsonArray nodes = answer->data[QLatin1String("nodes")].toArray();
        for (const QJsonValue node : nodes) {
            // Null for one that Shopify does not show any more: no news.
            const std::optional<FulfillmentNews> news = node.isNull() ? std::nullopt : parseNews(node);
            if (news) {
                all.push_back(*news);
            }
        }
    }
    co_return News(std::move(all));
}

QCoro::Task<Result<bool>> refusesFields(SessionPtr session, Cancellation cancellation)
{
    const GraphQlCall call = pageCall(1, {});
    const Result<GraphQlAnswer> answer = co_await runWhole(session, call, cancellation);
    if (!answer) {
        co_return Result<bool>(tl::unexpected(answer.error()));
    }
    co_return Result<bool>(!answer->errors.empty());
}

} // namespace afterparcel
