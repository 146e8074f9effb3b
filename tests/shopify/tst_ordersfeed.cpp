#include "core/shopify/ordersfeed.h"
#include "tests/shopify/fakeshop.h"

#include <QCoroTask>
#include <QtTest>

using namespace afterparcel;

namespace
{

QJsonObject orderAt(int number, const QDateTime& updatedAt)
{
    QJsonObject order = orderJson(number);
    order[QLatin1String("updatedAt")] = updatedAt.toString(Qt::ISODate);
    return order;
}

QJsonObject pageOf(const QJsonArray& orders, const QString& next = {})
{
    return dataOf({{QStringLiteral("orders"), connectionJson(orders, next)}});
}

const QDateTime kStart(QDate(2026, 11, 1), QTime(10, 0), Qt::UTC);

/// A store with orders changed a second apart (or all at once), paged as Shopify does: by a key, from
/// `updated_at` on.
struct PagedStore {
    std::vector<QJsonObject> orders;
    QStringList queries; ///< of first pages

    PagedStore(FakeShop& shop, int count, int secondsApart)
    {
        for (int i = 0; i < count; ++i) {
            orders.push_back(orderAt(i + 1, kStart.addSecs(qint64(i) * secondsApart)));
        }
        shop.on(QStringLiteral("OrdersPage"),
                [this](const QJsonObject& variables) { return page(variables); });
    }

    QJsonObject page(const QJsonObject& variables)
    {
        const QString query = variables[QLatin1String("query")].toString();
        const QString from = query.section(QLatin1Char('\''), 1, 1);
        const QString after = variables[QLatin1String("after")].toString();
        if (after.isEmpty()) {
            queries << query;
        }
        QJsonArray nodes;
        const int size = variables[QLatin1String("first")].toInt();
        for (int i = after.toInt(); i < int(orders.size()); ++i) {
            const QJsonObject& order = orders[std::size_t(i)];
            if (order[QLatin1String("updatedAt")].toString() < from) {
                continue;
            }
            nodes.append(order);
            if (nodes.size() == size) {
                const bool more = i + 1 < int(orders.size());
                return pageOf(nodes, more ? QString::number(i + 1) : QString());
            }
        }
        return pageOf(nodes);
    }
};

struct Read {
    QStringList names;
    std::vector<Error> recordErrors;
    std::vector<bool> more;
    Result<void> result;
};

Read readAll(const SessionPtr& session, std::optional<QDateTime> since = {})
{
    Read read;
    const auto page = [&read](OrdersPage orders) -> Result<void> {
        for (const Order& order : orders.orders) {
            read.names << order.name;
        }
        read.recordErrors.insert(read.recordErrors.end(), orders.recordErrors.begin(),
                                 orders.recordErrors.end());
        read.more.push_back(orders.more);
        return {};
    };
    read.result = QCoro::waitFor(readOrdersSince(session, since, page, {}));
    return read;
}

QStringList names(int from, int to)
{
    QStringList all;
    for (int i = from; i <= to; ++i) {
        all << QStringLiteral("#%1").arg(1000 + i);
    }
    return all;
}

QJsonObject withErrors(QJsonObject answer, const QJsonArray& errors)
{
    answer[QLatin1String("errors")] = errors;
    return answer;
}

} // namespace

class TestOrdersFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void since_nothingNew_isOneRequest();
    void since_isAskedInUtcAndOldestFirst();
    void since_unset_hasNoFilter();
    void since_readsEveryPage();
    void since_manyOrders_areReadInSlicesOfTime();
    void since_sameMoment_isPagedOn();
    void since_handlerStopsIt();
    void since_tooExpensive_halvesThePageAndKeepsIt();
    void since_evenOneTooExpensive_isAnError();
    void since_brokenRecord_leavesTheRest();
    void since_refusedFields_areUnknown();
    void since_ordersRefused_namesTheScope();
    void since_cursorThatDoesNotMove_ends();
    void since_cancelledBetweenPages_ends();
    void byId_sortsIntoOrdersAbsentAndErrors();
    void byId_unplacedRefusal_isNoAbsence();
    void byId_manyIds_areAskedInParts();
    void byId_tooExpensive_halvesThePart();
    void byId_fewerNodesThanIds_isMalformed();
    void byId_none_asksNothing();
    void news_areReadInOneRequest();

private:
    const SystemClock m_clock;
};

void TestOrdersFeed::since_nothingNew_isOneRequest()
{
    FakeShop shop;
    shop.on(QStringLiteral("OrdersPage"), [](const QJsonObject&) { return pageOf({orderJson(1)}); });
    HttpClient http(m_clock, quickPolicy());
    const Read read = readAll(shop.session(http), kStart);
    QVERIFY(read.result);
    QCOMPARE(http.requestCount(), 1); // section 5: an idle pass
    QCOMPARE(read.names, names(1, 1));
    QCOMPARE(read.more, std::vector<bool>{false});
}

void TestOrdersFeed::since_isAskedInUtcAndOldestFirst()
{
    FakeShop shop;
    const PagedStore store(shop, 3, 1);
    HttpClient http(m_clock, quickPolicy());
    const QDateTime since = QDateTime(QDate(2026, 11, 1), QTime(12, 0, 1), Qt::OffsetFromUTC, 7200);
    const Read read = readAll(shop.session(http), since);
    QVERIFY(read.result);
    QCOMPARE(store.queries, QStringList{QStringLiteral("updated_at:>='2026-11-01T10:00:01Z'")});
    QCOMPARE(read.names, names(2, 3));
}

void TestOrdersFeed::since_unset_hasNoFilter()
{
    FakeShop shop;
    shop.on(QStringLiteral("OrdersPage"), [](const QJsonObject&) { return pageOf({}); });
    HttpClient http(m_clock, quickPolicy());
    QVERIFY(readAll(shop.session(http)).result);
    QVERIFY(!shop.calls.at(0).variables.contains(QLatin1String("query")));
    QVERIFY(!shop.calls.at(0).variables.contains(QLatin1String("after")));
}

void TestOrdersFeed::since_readsEveryPage()
{
    FakeShop shop;
    const PagedStore store(shop, 45, 1);
    HttpClient http(m_clock, quickPolicy());
    const Read read = readAll(shop.session(http));
    QVERIFY(read.result);
    QCOMPARE(read.names, names(1, 45));
    QCOMPARE(read.more, (std::vector<bool>{true, true, false}));
}

void TestOrdersFeed::since_manyOrders_areReadInSlicesOfTime()
{
    FakeShop shop;
    const PagedStore store(shop, 100, 1);
    HttpClient http(m_clock, quickPolicy());
    const SessionPtr session = shop.session(http);
    session->pageSize = 10;
    session->ordersInOneQuery = 40;
    const Read read = readAll(session);
    QVERIFY(read.result);
    QStringList unique = read.names;
    unique.removeDuplicates(); // the last order of a slice is the first one of the next
    QCOMPARE(unique, names(1, 100));
    QCOMPARE(store.queries, (QStringList{QString(), QStringLiteral("updated_at:>='2026-11-01T10:00:39Z'"),
                                         QStringLiteral("updated_at:>='2026-11-01T10:01:18Z'")}));
}

void TestOrdersFeed::since_sameMoment_isPagedOn()
{
    FakeShop shop;
    const PagedStore store(shop, 100, 0); // an import: nothing to slice by
    HttpClient http(m_clock, quickPolicy());
    const SessionPtr session = shop.session(http);
    session->pageSize = 10;
    session->ordersInOneQuery = 40;
    const Read read = readAll(session, kStart);
    QVERIFY(read.result);
    QCOMPARE(read.names, names(1, 100));
    QCOMPARE(store.queries.size(), 1);
}

void TestOrdersFeed::since_handlerStopsIt()
{
    FakeShop shop;
    const PagedStore store(shop, 100, 1);
    HttpClient http(m_clock, quickPolicy());
    const auto full = [](OrdersPage) -> Result<void> {
        return fail(ErrorKind::DiskFull, QStringLiteral("full"));
    };
    const Result<void> result = QCoro::waitFor(readOrdersSince(shop.session(http), {}, full, {}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::DiskFull);
    QCOMPARE(shop.calls.size(), std::size_t(1));
}

void TestOrdersFeed::since_tooExpensive_halvesThePageAndKeepsIt()
{
    FakeShop shop;
    PagedStore store(shop, 12, 1);
    shop.on(QStringLiteral("OrdersPage"), [&store](const QJsonObject& variables) {
        return variables[QLatin1String("first")].toInt() > 6
                   ? QJsonObject{{QStringLiteral("errors"),
                                  QJsonArray{errorJson(QStringLiteral("MAX_COST_EXCEEDED"))}}}
                   : store.page(variables);
    });
    HttpClient http(m_clock, quickPolicy());
    ShopifyClient client(http, m_clock, shop.url(), {QStringLiteral("shpat_test"), {}, {}});
    QCOMPARE(client.pageSize(), kOrdersPerPage);
    int orders = 0;
    const auto page = [&orders](OrdersPage read) -> Result<void> {
        orders += int(read.orders.size());
        return {};
    };
    QVERIFY(QCoro::waitFor(client.ordersUpdatedSince({}, page, {})));
    QCOMPARE(orders, 12);
    QCOMPARE(client.pageSize(), 5); // 20, 10, 5
    const std::size_t before = shop.calls.size();
    QVERIFY(QCoro::waitFor(client.ordersUpdatedSince({}, page, {})));
    QCOMPARE(shop.calls.size() - before, std::size_t(3)); // none is refused any more
}

void TestOrdersFeed::since_evenOneTooExpensive_isAnError()
{
    FakeShop shop;
    shop.on(QStringLiteral("OrdersPage"), [](const QJsonObject&) {
        return QJsonObject{
            {QStringLiteral("errors"), QJsonArray{errorJson(QStringLiteral("MAX_COST_EXCEEDED"))}}};
    });
    HttpClient http(m_clock, quickPolicy());
    const Read read = readAll(shop.session(http));
    QVERIFY(!read.result);
    QCOMPARE(read.result.error().kind, ErrorKind::Rejected);
    QCOMPARE(shop.calls.size(), std::size_t(5)); // 20, 10, 5, 2, 1
}

void TestOrdersFeed::since_brokenRecord_leavesTheRest()
{
    FakeShop shop;
    QJsonObject broken = orderJson(2);
    broken[QLatin1String("createdAt")] = 5;
    shop.on(QStringLiteral("OrdersPage"), [&broken](const QJsonObject&) {
        return pageOf({orderJson(1), broken, QJsonValue(), QStringLiteral("order"), orderJson(3)});
    });
    HttpClient http(m_clock, quickPolicy());
    const Read read = readAll(shop.session(http));
    QVERIFY(read.result); // D7
    QCOMPARE(read.names, (QStringList{QStringLiteral("#1001"), QStringLiteral("#1003")}));
    QCOMPARE(read.recordErrors.size(), std::size_t(3));
    QCOMPARE(read.recordErrors[0].order, QStringLiteral("#1002"));
    QCOMPARE(read.recordErrors[0].kind, ErrorKind::Malformed);
}

void TestOrdersFeed::since_refusedFields_areUnknown()
{
    FakeShop shop;
    QJsonObject second = orderJson(2);
    second[QLatin1String("customer")] = QJsonValue();
    shop.on(QStringLiteral("OrdersPage"), [&second](const QJsonObject&) {
        const QJsonArray path{QStringLiteral("orders"), QStringLiteral("nodes"), 1,
                              QStringLiteral("customer")};
        return withErrors(pageOf({orderJson(1), second}), {errorJson(QStringLiteral("ACCESS_DENIED"), path)});
    });
    HttpClient http(m_clock, quickPolicy());
    std::vector<OrderFields> unknown;
    const auto page = [&unknown](OrdersPage orders) -> Result<void> {
        for (const Order& order : orders.orders) {
            unknown.push_back(order.unknown);
        }
        return {};
    };
    QVERIFY(QCoro::waitFor(readOrdersSince(shop.session(http), {}, page, {})));
    QCOMPARE(unknown, (std::vector<OrderFields>{OrderFields(),
                                                OrderFields(OrderField::Customer)})); // Q1, and only there
}

void TestOrdersFeed::since_ordersRefused_namesTheScope()
{
    FakeShop shop;
    shop.on(QStringLiteral("OrdersPage"), [](const QJsonObject&) {
        const QJsonArray errors{errorJson(QStringLiteral("ACCESS_DENIED"), {QStringLiteral("orders")})};
        return withErrors(dataOf({{QStringLiteral("orders"), QJsonValue()}}), errors);
    });
    HttpClient http(m_clock, quickPolicy());
    const Read read = readAll(shop.session(http));
    QVERIFY(!read.result);
    QCOMPARE(read.result.error().kind, ErrorKind::Forbidden);
    QVERIFY(read.result.error().what.contains(QLatin1String("read_orders")));
}

void TestOrdersFeed::since_cursorThatDoesNotMove_ends()
{
    FakeShop shop;
    shop.on(QStringLiteral("OrdersPage"),
            [](const QJsonObject&) { return pageOf({orderJson(1)}, QStringLiteral("same")); });
    HttpClient http(m_clock, quickPolicy());
    const Read read = readAll(shop.session(http));
    QVERIFY(!read.result);
    QCOMPARE(read.result.error().kind, ErrorKind::Malformed);
    QCOMPARE(shop.calls.size(), std::size_t(2));
}

void TestOrdersFeed::since_cancelledBetweenPages_ends()
{
    FakeShop shop;
    const PagedStore store(shop, 100, 1);
    HttpClient http(m_clock, quickPolicy());
    Cancellation cancellation;
    const auto page = [&cancellation](OrdersPage) -> Result<void> {
        cancellation.cancel();
        return {};
    };
    const Result<void> result = QCoro::waitFor(readOrdersSince(shop.session(http), {}, page, cancellation));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(shop.calls.size(), std::size_t(1));
}

void TestOrdersFeed::byId_sortsIntoOrdersAbsentAndErrors()
{
    FakeShop shop;
    shop.on(QStringLiteral("OrdersById"), [](const QJsonObject&) {
        const QJsonArray nodes{orderJson(1), QJsonValue(), QJsonValue(), QJsonObject{}};
        const QJsonArray path{QStringLiteral("nodes"), 2};
        return withErrors(dataOf({{QStringLiteral("nodes"), nodes}}),
                          {errorJson(QStringLiteral("ACCESS_DENIED"), path)});
    });
    HttpClient http(m_clock, quickPolicy());
    const QStringList gids{orderGid(1), orderGid(2), orderGid(3), orderGid(4)};
    const Result<OrdersById> result = QCoro::waitFor(readOrdersById(shop.session(http), gids, {}));
    QVERIFY(result);
    QCOMPARE(result->orders.size(), std::size_t(1));
    QCOMPARE(result->absent, QStringList{orderGid(2)});    // T20
    QCOMPARE(result->recordErrors.size(), std::size_t(2)); // refused (Q1), and one that is no order (D7)
    QVERIFY(result->recordErrors[0].detail.contains(orderGid(3)));
}

void TestOrdersFeed::byId_unplacedRefusal_isNoAbsence()
{
    FakeShop shop;
    shop.on(QStringLiteral("OrdersById"), [](const QJsonObject&) {
        return withErrors(dataOf({{QStringLiteral("nodes"), QJsonArray{QJsonValue()}}}),
                          {errorJson(QStringLiteral("ACCESS_DENIED"))});
    });
    HttpClient http(m_clock, quickPolicy());
    const Result<OrdersById> result = QCoro::waitFor(readOrdersById(shop.session(http), {orderGid(1)}, {}));
    QVERIFY(result);
    QVERIFY(result->absent.isEmpty());
    QCOMPARE(result->recordErrors.size(), std::size_t(1));
}

namespace
{

QJsonObject nodesFor(const QJsonObject& variables)
{
    QJsonArray nodes;
    const QJsonArray ids = variables[QLatin1String("ids")].toArray();
    for (const QJsonValue id : ids) {
        nodes.append(orderJson(id.toString().section(QLatin1Char('/'), -1).toInt()));
    }
    return dataOf({{QStringLiteral("nodes"), nodes}});
}

QStringList gids(int count)
{
    QStringList all;
    for (int i = 1; i <= count; ++i) {
        all << orderGid(i);
    }
    return all;
}

} // namespace

void TestOrdersFeed::byId_manyIds_areAskedInParts()
{
    FakeShop shop;
    shop.on(QStringLiteral("OrdersById"), nodesFor);
    HttpClient http(m_clock, quickPolicy());
    const Result<OrdersById> result =
        QCoro::waitFor(readOrdersById(shop.session(http), gids(50) + gids(10), {}));
    QVERIFY(result);
    QCOMPARE(result->orders.size(), std::size_t(50)); // asked twice for the same is asked once
    QCOMPARE(shop.calls.size(), std::size_t(3));
}

void TestOrdersFeed::byId_tooExpensive_halvesThePart()
{
    FakeShop shop;
    shop.on(QStringLiteral("OrdersById"), [](const QJsonObject& variables) {
        return variables[QLatin1String("ids")].toArray().size() > 5
                   ? QJsonObject{{QStringLiteral("errors"),
                                  QJsonArray{errorJson(QStringLiteral("MAX_COST_EXCEEDED"))}}}
                   : nodesFor(variables);
    });
    HttpClient http(m_clock, quickPolicy());
    const Result<OrdersById> result = QCoro::waitFor(readOrdersById(shop.session(http), gids(15), {}));
    QVERIFY(result);
    QCOMPARE(result->orders.size(), std::size_t(15));
}

void TestOrdersFeed::byId_fewerNodesThanIds_isMalformed()
{
    FakeShop shop;
    shop.on(QStringLiteral("OrdersById"), [](const QJsonObject&) {
        return dataOf({{QStringLiteral("nodes"), QJsonArray{orderJson(1)}}});
    });
    HttpClient http(m_clock, quickPolicy());
    const Result<OrdersById> result = QCoro::waitFor(readOrdersById(shop.session(http), gids(2), {}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Malformed);
}

void TestOrdersFeed::byId_none_asksNothing()
{
    FakeShop shop;
    HttpClient http(m_clock, quickPolicy());
    const Result<OrdersById> result = QCoro::waitFor(readOrdersById(shop.session(http), {}, {}));
    QVERIFY(result);
    QCOMPARE(http.requestCount(), 0);
}

void TestOrdersFeed::news_areReadInOneRequest()
{
    FakeShop shop;
    shop.on(QStringLiteral("FulfillmentsById"), [](const QJsonObject& variables) {
        QJsonArray nodes;
        const QJsonArray ids = variables[QLatin1String("ids")].toArray();
        for (const QJsonValue id : ids) {
            QJsonObject node = json(R"({"inTransitAt": null, "deliveredAt": "2026-11-05T10:00:00Z",
                                        "order": {"id": "gid://shopify/Order/1"}})");
            node[QLatin1String("id")] = id;
            nodes.append(node);
        }
        nodes[1] = QJsonValue();                                             // not shown any more
        nodes[2] = QJsonObject{{QStringLiteral("id"), QStringLiteral("x")}}; // broken: the rest stands (D7)
        return dataOf({{QStringLiteral("nodes"), nodes}});
    });
    HttpClient http(m_clock, quickPolicy());
    QStringList asked;
    for (int i = 0; i < 250; ++i) {
        asked << QStringLiteral("gid://shopify/Fulfillment/%1").arg(i);
    }
    const auto news = QCoro::waitFor(readFulfillmentNews(shop.session(http), asked, {}));
    QVERIFY(news);
    QCOMPARE(news->size(), std::size_t(248));
    QCOMPARE(news->front().fulfillmentGid, asked.front());
    QCOMPARE(news->front().orderGid, orderGid(1));
    QCOMPARE(news->front().deliveredAt, std::optional(QDateTime(QDate(2026, 11, 5), QTime(10, 0), Qt::UTC)));
    QVERIFY(!news->front().inTransitAt);
    QCOMPARE(http.requestCount(), 1); // section 5: up to 250 a request
}

QTEST_GUILESS_MAIN(TestOrdersFeed)
#include "tst_ordersfeed.moc"
