#include "core/shopify/bulkfile.h"
#include "core/shopify/bulkreader.h"
#include "core/shopify/documents.h"
#include "tests/shopify/fakeshop.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QtTest>

using namespace afterparcel;

namespace
{

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// An order as the export has it: no lines, and fulfilments without what they ship.
QByteArray orderLine(int number, int fulfillments = 1)
{
    QJsonObject order = orderJson(number);
    order.remove(QLatin1String("lineItems"));
    order.remove(QLatin1String("fulfillmentsCount"));
    QJsonArray list;
    for (int i = 0; i < fulfillments; ++i) {
        QJsonObject fulfillment = fulfillmentJson(number * 10 + i);
        fulfillment.remove(QLatin1String("fulfillmentLineItems"));
        list.append(fulfillment);
    }
    order[QLatin1String("fulfillments")] = list;
    return lineOf(order);
}

QByteArray childLine(int number, int parent)
{
    QJsonObject line = lineJson(number);
    line[QLatin1String("__parentId")] = orderGid(parent);
    return lineOf(line);
}

QJsonObject operation(const char* status, const QJsonValue& url = {}, int objects = 0, int orders = 0)
{
    return {{QStringLiteral("id"), QStringLiteral("gid://shopify/BulkOperation/1")},
            {QStringLiteral("status"), QString::fromLatin1(status)},
            {QStringLiteral("errorCode"), QJsonValue()},
            {QStringLiteral("objectCount"), QString::number(objects)},
            {QStringLiteral("rootObjectCount"), QString::number(orders)},
            {QStringLiteral("url"), url}};
}

QJsonObject started(const QJsonObject& bulkOperation)
{
    const QJsonObject payload{{QStringLiteral("bulkOperation"), bulkOperation},
                              {QStringLiteral("userErrors"), QJsonArray{}}};
    return dataOf({{QStringLiteral("bulkOperationRunQuery"), payload}});
}

QJsonObject polled(const QJsonValue& bulkOperation)
{
    return dataOf({{QStringLiteral("bulkOperation"), bulkOperation}});
}

/// A store that can export, and another server that has the file.
struct BulkShop {
    FakeShop shop;
    ScriptedServer files;
    QString query;

    explicit BulkShop(const QByteArray& file, int orders = 0)
    {
        const QString url = files.url(QStringLiteral("/export.jsonl?signature=1")).toString();
        shop.on(QStringLiteral("OrdersPage"), [](const QJsonObject&) {
            return dataOf({{QStringLiteral("orders"), connectionJson({orderJson(1)})}});
        });
        shop.on(QStringLiteral("BulkStart"), [this](const QJsonObject& variables) {
            query = variables[QLatin1String("query")].toString();
            return started(operation("CREATED"));
        });
        shop.on(QStringLiteral("BulkPoll"), [this, url, orders](const QJsonObject&) {
            const int polls = shop.count(QStringLiteral("BulkPoll"));
            return polled(polls < 3 ? operation("RUNNING", {}, polls * 10)
                                    : operation("COMPLETED", url, 30, orders));
        });
        files.otherwise([file](QTcpSocket& socket, const SeenRequest&) {
            socket.write(ScriptedServer::answer(200, file));
        });
    }
};

struct Read {
    Result<void> result;
    std::vector<Order> orders;
    std::vector<Error> recordErrors;
    std::vector<qint64> progress;
    int pages = 0;
};

Read readBulk(const SessionPtr& session, const Cancellation& cancellation = {})
{
    Read read;
    const auto page = [&read](OrdersPage orders) -> Result<void> {
        read.orders.insert(read.orders.end(), orders.orders.begin(), orders.orders.end());
        read.recordErrors.insert(read.recordErrors.end(), orders.recordErrors.begin(),
                                 orders.recordErrors.end());
        ++read.pages;
        return {};
    };
    const auto progress = [&read](qint64 objects) { read.progress.push_back(objects); };
    read.result = QCoro::waitFor(readOrdersInBulk(session, page, progress, cancellation));
    return read;
}

} // namespace

class TestBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_joinsChildrenWhereverTheyAre();
    void file_broken_isMalformed_data();
    void file_broken_isMalformed();
    void read_wholeStore_comesInPages();
    void read_asksForWhatTheFileCannotTell();
    void read_sendsTheInnerQueryAndNoTokenToTheFile();
    void read_noResults_isNoOrder();
    void read_brokenRecord_leavesTheRest();
    void read_whatCannotBeExported_isRejected_data();
    void read_whatCannotBeExported_isRejected();
    void read_refusedFields_areNotExported();
    void read_brokenFile_isRejected_data();
    void read_brokenFile_isRejected();
    void read_tokenRefused_isNoRejection();
    void read_handlersErrorEndsIt();
    void read_withoutProgress_isGivenUp();

private:
    const SystemClock m_clock;
};

void TestBulk::file_joinsChildrenWhereverTheyAre()
{
    const Result<BulkFile> file =
        BulkFile::index(orderLine(1) + orderLine(2) + childLine(21, 2) + childLine(11, 1) + orderLine(3) +
                        childLine(22, 2) + childLine(12, 1).trimmed());
    QVERIFY(file);
    QCOMPARE(file->orderCount(), std::size_t(3));
    const auto ids = [&file](std::size_t position) {
        QStringList found;
        const QJsonArray nodes =
            file->order(position)[QLatin1String("lineItems")][QLatin1String("nodes")].toArray();
        for (const QJsonValue node : nodes) {
            found << node[QLatin1String("id")].toString().section(QLatin1Char('/'), -1);
        }
        return found;
    };
    QCOMPARE(ids(0), (QStringList{QStringLiteral("11"), QStringLiteral("12")}));
    QCOMPARE(ids(1), (QStringList{QStringLiteral("21"), QStringLiteral("22")}));
    QVERIFY(ids(2).isEmpty());
}

void TestBulk::file_broken_isMalformed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("D7: not JSON") << QByteArray("hello\n");
    QTest::newRow("D7: cut in the middle") << orderLine(1) + orderLine(2).left(50);
    QTest::newRow("D7: a list") << QByteArray("[1]\n");
    QTest::newRow("D7: no id") << QByteArray("{}\n");
    QTest::newRow("D7: a child without its order") << orderLine(1) + childLine(1, 2);
    QTest::newRow("D7: a child of nothing")
        << orderLine(1) + QByteArray("{\"id\":\"x\",\"__parentId\":null}\n");
}

void TestBulk::file_broken_isMalformed()
{
    QFETCH(QByteArray, file);
    const Result<BulkFile> result = BulkFile::index(file);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Malformed);
}

void TestBulk::read_wholeStore_comesInPages()
{
    QByteArray file;
    for (int i = 1; i <= 600; ++i) {
        file += orderLine(i);
    }
    for (int i = 1; i <= 600; ++i) {
        file += childLine(i, i) + childLine(1000 + i, i);
    }
    BulkShop bulk(file, 600);
    HttpClient http(m_clock, quickPolicy());
    const Read read = readBulk(bulk.shop.session(http));
    QVERIFY2(read.result, read.result ? "" : qPrintable(read.result.error().detail));
    QCOMPARE(read.orders.size(), std::size_t(600));
    QCOMPARE(read.pages, 3);
    QCOMPARE(read.progress, (std::vector<qint64>{10, 20, 30}));
    QCOMPARE(read.orders[9].lines.size(), std::size_t(2));
    QCOMPARE(read.orders[9].fulfillments.at(0).lineGids.size(), 2);
    QCOMPARE(bulk.shop.calls.size(),
             std::size_t(5)); // a look, the start, three questions: nothing for single orders
}

void TestBulk::read_asksForWhatTheFileCannotTell()
{
    BulkShop bulk(orderLine(1) + childLine(1, 1) + orderLine(2, 2) + childLine(2, 2) + childLine(3, 2));
    bulk.shop.on(QStringLiteral("OrderFulfillmentDetails"), [](const QJsonObject& variables) {
        QJsonArray nodes;
        const QJsonArray ids = variables[QLatin1String("ids")].toArray();
        for (const QJsonValue id : ids) {
            nodes.append(fulfillmentJson(id.toString().section(QLatin1Char('/'), -1).toInt()));
        }
        return dataOf({{QStringLiteral("nodes"), nodes}});
    });
    HttpClient http(m_clock, quickPolicy());
    const Read read = readBulk(bulk.shop.session(http));
    QVERIFY(read.result);
    QCOMPARE(bulk.shop.count(QStringLiteral("OrderFulfillmentDetails")), 1);
    QCOMPARE(read.orders.at(1).fulfillments.size(), std::size_t(2));
    QCOMPARE(read.orders[1].fulfillments[1].lineGids,
             QStringList{QStringLiteral("gid://shopify/LineItem/1")});
    QCOMPARE(read.orders[1].unknown, OrderFields());
}

void TestBulk::read_sendsTheInnerQueryAndNoTokenToTheFile()
{
    BulkShop bulk(orderLine(1));
    HttpClient http(m_clock, quickPolicy());
    QVERIFY(readBulk(bulk.shop.session(http)).result);
    QCOMPARE(bulk.query, graphQlDocument(QStringLiteral("bulk_orders")));
    const SeenRequest& seen = bulk.files.seen().front();
    QCOMPARE(seen.method, QByteArray("GET"));
    QCOMPARE(seen.target, QByteArray("/export.jsonl?signature=1"));
    QVERIFY(!seen.headers.contains("x-shopify-access-token")); // D6
}

void TestBulk::read_noResults_isNoOrder()
{
    BulkShop bulk({});
    bulk.shop.on(QStringLiteral("BulkPoll"),
                 [](const QJsonObject&) { return polled(operation("COMPLETED")); });
    HttpClient http(m_clock, quickPolicy());
    const Read read = readBulk(bulk.shop.session(http));
    QVERIFY(read.result);
    QVERIFY(read.orders.empty());
    QVERIFY(bulk.files.seen().empty());
}

void TestBulk::read_brokenRecord_leavesTheRest()
{
    BulkShop bulk(orderLine(1) + "{\"id\":\"gid://shopify/Order/2\",\"name\":\"#1002\"}\n" + orderLine(3));
    HttpClient http(m_clock, quickPolicy());
    const Read read = readBulk(bulk.shop.session(http));
    QVERIFY(read.result); // D7
    QCOMPARE(read.orders.size(), std::size_t(2));
    QCOMPARE(read.recordErrors.size(), std::size_t(1));
    QCOMPARE(read.recordErrors[0].order, QStringLiteral("#1002"));
}

void TestBulk::read_whatCannotBeExported_isRejected_data()
{
    QTest::addColumn<QJsonObject>("start");
    QTest::addColumn<QJsonObject>("poll");
    const QJsonObject good = started(operation("CREATED"));
    const auto atStart = [](const char* name, const QJsonObject& start) {
        QTest::newRow(name) << start << polled(operation("RUNNING"));
    };
    atStart("another one runs", json(R"({"data": {"bulkOperationRunQuery": {"bulkOperation": null,
        "userErrors": [{"field": null, "message": "in progress", "code": "OPERATION_IN_PROGRESS"}]}}})"));
    atStart("access denied", json(R"({"data": {"bulkOperationRunQuery": null},
        "errors": [{"message": "denied", "path": ["bulkOperationRunQuery"], "extensions": {"code": "ACCESS_DENIED"}}]})"));
    atStart("access denied, no data",
            json(R"({"errors": [{"message": "denied", "extensions": {"code": "ACCESS_DENIED"}}]})"));
    atStart("not known there",
            json(R"({"errors": [{"message": "Field 'bulkOperationRunQuery' doesn't exist"}]})"));
    atStart("nothing in it",
            json(R"({"data": {"bulkOperationRunQuery": {"bulkOperation": null, "userErrors": []}}})"));
    atStart("something else", json(R"({"data": {"x": 1}})"));
    QTest::newRow("failed") << good << polled(operation("FAILED"));
    QTest::newRow("cancelled by Shopify") << good << polled(operation("CANCELED"));
    QTest::newRow("expired") << good << polled(operation("EXPIRED"));
    QTest::newRow("a status that is new") << good << polled(operation("PONDERING"));
    QTest::newRow("gone") << good << polled(QJsonValue());
}

void TestBulk::read_whatCannotBeExported_isRejected()
{
    QFETCH(QJsonObject, start);
    QFETCH(QJsonObject, poll);
    BulkShop bulk(orderLine(1));
    bulk.shop.on(QStringLiteral("BulkStart"), [&start](const QJsonObject&) { return start; });
    bulk.shop.on(QStringLiteral("BulkPoll"), [&poll](const QJsonObject&) { return poll; });
    HttpClient http(m_clock, quickPolicy());
    const Read read = readBulk(bulk.shop.session(http));
    QVERIFY(!read.result);
    QCOMPARE(read.result.error().kind, ErrorKind::Rejected); // the caller pages then
    QVERIFY(read.orders.empty());
    QCOMPARE(bulk.shop.count(QStringLiteral("BulkStart")), 1);
}

void TestBulk::read_refusedFields_areNotExported()
{
    BulkShop bulk(orderLine(1));
    bulk.shop.on(QStringLiteral("OrdersPage"), [](const QJsonObject&) {
        QJsonObject order = orderJson(1);
        order[QLatin1String("email")] = QJsonValue();
        const QJsonArray path{QStringLiteral("orders"), QStringLiteral("nodes"), 0, QStringLiteral("email")};
        QJsonObject answer = dataOf({{QStringLiteral("orders"), connectionJson({order})}});
        answer[QLatin1String("errors")] = QJsonArray{errorJson(QStringLiteral("ACCESS_DENIED"), path)};
        return answer;
    });
    HttpClient http(m_clock, quickPolicy());
    const Read read = readBulk(bulk.shop.session(http));
    QVERIFY(!read.result); // Q1: in an export the null would look like "no address"
    QCOMPARE(read.result.error().kind, ErrorKind::Rejected);
    QCOMPARE(bulk.shop.count(QStringLiteral("BulkStart")), 0);
}

void TestBulk::read_brokenFile_isRejected_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("D7: a page") << ScriptedServer::answer(200, "<html></html>");
    QTest::newRow("the link is too old") << ScriptedServer::answer(403, "<Error/>");
    QTest::newRow("gone") << ScriptedServer::answer(404, "");
    QTest::newRow("fewer orders than Shopify counted") << ScriptedServer::answer(200, orderLine(1));
    QTest::newRow("D6: sends on elsewhere")
        << ScriptedServer::answer(302, "", "Location: https://example.com/\r\n");
}

void TestBulk::read_brokenFile_isRejected()
{
    QFETCH(QByteArray, answer);
    BulkShop bulk({}, 2);
    bulk.files.otherwise([&answer](QTcpSocket& socket, const SeenRequest&) { socket.write(answer); });
    HttpClient http(m_clock, quickPolicy());
    const Read read = readBulk(bulk.shop.session(http));
    QVERIFY(!read.result);
    QCOMPARE(read.result.error().kind, ErrorKind::Rejected);
    QCOMPARE(read.pages, 0);
}

void TestBulk::read_tokenRefused_isNoRejection()
{
    BulkShop bulk(orderLine(1));
    HttpClient http(m_clock, quickPolicy());
    bulk.shop.thenRaw(ScriptedServer::answer(401, "{\"errors\":\"no\"}"));
    const Read read = readBulk(bulk.shop.session(http));
    QVERIFY(!read.result);
    QCOMPARE(read.result.error().kind, ErrorKind::Unauthorized); // paging would not help
}

void TestBulk::read_handlersErrorEndsIt()
{
    BulkShop bulk(orderLine(1));
    HttpClient http(m_clock, quickPolicy());
    const auto full = [](OrdersPage) -> Result<void> {
        return fail(ErrorKind::DiskFull, QStringLiteral("full"));
    };
    const Result<void> result = QCoro::waitFor(readOrdersInBulk(bulk.shop.session(http), full, {}, {}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::DiskFull);
}

void TestBulk::read_withoutProgress_isGivenUp()
{
    BulkShop bulk(orderLine(1));
    bulk.shop.on(QStringLiteral("BulkPoll"),
                 [](const QJsonObject&) { return polled(operation("RUNNING", {}, 7)); });
    HttpClient http(m_clock, quickPolicy());
    const SessionPtr session = bulk.shop.session(http);
    session->pauseUnit = std::chrono::milliseconds(0);
    const Read read = readBulk(session);
    QVERIFY(!read.result);
    QCOMPARE(read.result.error().kind, ErrorKind::Rejected);
}

QTEST_GUILESS_MAIN(TestBulk)
#include "tst_bulk.moc"
