#include "core/shopify/documents.h"
#include "core/shopify/graphql.h"
#include "tests/shopify/fakeshop.h"

#include <QCoroTask>
#include <QFile>
#include <QJsonDocument>
#include <QTimer>
#include <QtTest>

using namespace afterparcel;
using namespace std::chrono_literals;

namespace
{

QJsonObject cost(double requested, double maximum, double available, double rate)
{
    return {
        {QStringLiteral("cost"), QJsonObject{{QStringLiteral("requestedQueryCost"), requested},
                                             {QStringLiteral("throttleStatus"),
                                              QJsonObject{{QStringLiteral("maximumAvailable"), maximum},
                                                          {QStringLiteral("currentlyAvailable"), available},
                                                          {QStringLiteral("restoreRate"), rate}}}}}};
}

QJsonObject refused(const QString& code)
{
    return {{QStringLiteral("errors"), QJsonArray{errorJson(code)}}};
}

GraphQlCall countCall(double costBound = 1)
{
    GraphQlCall call;
    call.document = QStringLiteral("orders_count");
    call.costBound = costBound;
    return call;
}

QStringList g_warnings;

void keepWarnings(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtWarningMsg && qstrcmp(context.category, "afterparcel.shopify") == 0) {
        g_warnings << message;
    }
}

} // namespace

/// One request: how it is sent, when it waits, and when it is sent again.
class TestTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request_isTheFileAsItIs();
    void throttled_waitsAndAsksAgain();
    void throttled_forEver_ends();
    void throttled_waitsForWhatTheBucketLacks();
    void bucket_isWaitedForBeforeSending();
    void bucket_waitIsCancelled();
    void fault_isRepeatedAndThenAnError();
    void fault_withData_isNotRepeated();
    void fault_ofAWrite_isNotRepeated();
    void dataAndErrors_areBothThere();
    void searchWarning_isAnError();
    void otherVersion_isWarnedOfOnce();
    void tooExpensive_isLeftToTheCaller();

private:
    const SystemClock m_clock;
};

void TestTransport::request_isTheFileAsItIs()
{
    FakeShop shop;
    shop.on(QStringLiteral("OrdersPage"), [](const QJsonObject&) {
        return dataOf({{QStringLiteral("x"), 1}});
    });
    HttpClient http(m_clock, quickPolicy());
    GraphQlCall call;
    call.document = QStringLiteral("orders_page");
    call.variables = {{QStringLiteral("first"), 3}};
    QVERIFY(QCoro::waitFor(runGraphQl(shop.session(http), call, {})));
    const SeenRequest& seen = shop.server.seen().front();
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.target, QByteArray("/admin/api/2026-10/graphql.json"));
    QCOMPARE(seen.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(seen.headers.value("x-shopify-access-token"), QByteArray("shpat_test"));
    const QJsonObject body = QJsonDocument::fromJson(seen.body).object();
    QFile file(QStringLiteral(GRAPHQL_FOLDER "/orders_page.graphql"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(body[QLatin1String("query")].toString().toUtf8(), file.readAll());
    QCOMPARE(body[QLatin1String("variables")].toObject(), call.variables);
    QVERIFY(graphQlDocument(QStringLiteral("no_such_document")).isEmpty());
}

void TestTransport::throttled_waitsAndAsksAgain()
{
    FakeShop shop;
    int asked = 0;
    shop.on(QStringLiteral("OrdersCount"), [&asked](const QJsonObject&) {
        return ++asked < 4 ? refused(QStringLiteral("THROTTLED")) : dataOf({{QStringLiteral("x"), 1}});
    });
    HttpClient http(m_clock, quickPolicy());
    const Result<GraphQlAnswer> answer = QCoro::waitFor(runGraphQl(shop.session(http), countCall(), {}));
    QVERIFY(answer);
    QCOMPARE(answer->data[QLatin1String("x")].toInt(), 1);
    QCOMPARE(asked, 4);
}

void TestTransport::throttled_forEver_ends()
{
    FakeShop shop;
    shop.on(QStringLiteral("OrdersCount"),
            [](const QJsonObject&) { return refused(QStringLiteral("THROTTLED")); });
    HttpClient http(m_clock, quickPolicy());
    const Result<GraphQlAnswer> answer = QCoro::waitFor(runGraphQl(shop.session(http), countCall(), {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::RateLimited);
    QVERIFY(isTransient(answer.error().kind));
}

void TestTransport::throttled_waitsForWhatTheBucketLacks()
{
    FakeShop shop;
    int asked = 0;
    shop.on(QStringLiteral("OrdersCount"), [&](const QJsonObject&) {
        shop.extensions = cost(600, 2000, asked == 0 ? 100 : 1400, 1000); // lacks 500: half a second
        return ++asked == 1 ? refused(QStringLiteral("THROTTLED")) : dataOf({{QStringLiteral("x"), 1}});
    });
    HttpClient http(m_clock, quickPolicy());
    QVERIFY(QCoro::waitFor(runGraphQl(shop.session(http), countCall(), {})));
    const auto& seen = shop.server.seen();
    QCOMPARE(seen.size(), std::size_t(2));
    QVERIFY(seen[1].atMs - seen[0].atMs >= 500);
}

void TestTransport::bucket_isWaitedForBeforeSending()
{
    FakeShop shop;
    shop.on(QStringLiteral("OrdersCount"), [](const QJsonObject&) {
        return dataOf({{QStringLiteral("x"), 1}});
    });
    shop.extensions = cost(0, 1000, 100, 1000);
    HttpClient http(m_clock, quickPolicy());
    const SessionPtr session = shop.session(http);
    QVERIFY(QCoro::waitFor(runGraphQl(session, countCall(), {})));
    QVERIFY(QCoro::waitFor(runGraphQl(session, countCall(600), {}))); // lacks 500
    const auto& seen = shop.server.seen();
    QVERIFY(seen[1].atMs - seen[0].atMs >= 500);
}

void TestTransport::bucket_waitIsCancelled()
{
    FakeShop shop;
    shop.on(QStringLiteral("OrdersCount"), [](const QJsonObject&) {
        return dataOf({{QStringLiteral("x"), 1}});
    });
    shop.extensions = cost(0, 1000, 0, 0.001);
    HttpClient http(m_clock, quickPolicy());
    const SessionPtr session = shop.session(http);
    QVERIFY(QCoro::waitFor(runGraphQl(session, countCall(), {})));
    Cancellation cancellation;
    QTimer::singleShot(50ms, this, [cancellation]() mutable { cancellation.cancel(); });
    const Result<GraphQlAnswer> answer = QCoro::waitFor(runGraphQl(session, countCall(600), cancellation));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    QCOMPARE(shop.calls.size(), std::size_t(1));
}

void TestTransport::fault_isRepeatedAndThenAnError()
{
    FakeShop shop;
    shop.on(QStringLiteral("OrdersCount"),
            [](const QJsonObject&) { return refused(QStringLiteral("INTERNAL_SERVER_ERROR")); });
    HttpClient http(m_clock, quickPolicy());
    const Result<GraphQlAnswer> answer = QCoro::waitFor(runGraphQl(shop.session(http), countCall(), {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::ServerFault);
    QCOMPARE(shop.calls.size(), std::size_t(4));
}

void TestTransport::fault_withData_isNotRepeated()
{
    FakeShop shop;
    shop.on(QStringLiteral("OrdersCount"), [](const QJsonObject&) {
        QJsonObject answer = dataOf({{QStringLiteral("x"), 1}});
        answer[QLatin1String("errors")] = QJsonArray{errorJson(QStringLiteral("INTERNAL_SERVER_ERROR"))};
        return answer;
    });
    HttpClient http(m_clock, quickPolicy());
    QVERIFY(QCoro::waitFor(runGraphQl(shop.session(http), countCall(), {})));
    QCOMPARE(shop.calls.size(), std::size_t(1));
}

void TestTransport::fault_ofAWrite_isNotRepeated()
{
    FakeShop shop;
    shop.on(QStringLiteral("BulkStart"),
            [](const QJsonObject&) { return refused(QStringLiteral("INTERNAL_SERVER_ERROR")); });
    HttpClient http(m_clock, quickPolicy());
    GraphQlCall call;
    call.document = QStringLiteral("bulk_start");
    call.repeatable = false;
    QVERIFY(!QCoro::waitFor(runGraphQl(shop.session(http), call, {})));
    QCOMPARE(shop.calls.size(), std::size_t(1));
}

void TestTransport::dataAndErrors_areBothThere()
{
    FakeShop shop;
    const QJsonArray path{QStringLiteral("orders"), QStringLiteral("nodes"), 3, QStringLiteral("email")};
    shop.on(QStringLiteral("OrdersCount"), [&path](const QJsonObject&) {
        QJsonObject answer = dataOf({{QStringLiteral("x"), 1}});
        answer[QLatin1String("errors")] = QJsonArray{errorJson(QStringLiteral("ACCESS_DENIED"), path)};
        return answer;
    });
    HttpClient http(m_clock, quickPolicy());
    const Result<GraphQlAnswer> answer = QCoro::waitFor(runGraphQl(shop.session(http), countCall(), {}));
    QVERIFY(answer);
    QVERIFY(answer->hasData);
    QCOMPARE(answer->errors.size(), std::size_t(1));
    QCOMPARE(answer->errors[0].code, QStringLiteral("ACCESS_DENIED"));
    QCOMPARE(answer->errors[0].path, path);
}

void TestTransport::searchWarning_isAnError()
{
    FakeShop shop;
    shop.on(QStringLiteral("OrdersCount"), [](const QJsonObject&) {
        return dataOf({{QStringLiteral("x"), 1}});
    });
    shop.extensions = json(R"({"search": [{"path": ["orders"], "query": "updatedat:1",
        "warnings": [{"field": "updatedat", "message": "Invalid search field"}]}]})");
    HttpClient http(m_clock, quickPolicy());
    const SessionPtr session = shop.session(http);
    const Result<GraphQlAnswer> answer = QCoro::waitFor(runGraphQl(session, countCall(), {}));
    QVERIFY(!answer); // Shopify ignores such a field and answers with everything
    QVERIFY(answer.error().detail.contains(QLatin1String("updatedat")));
    shop.extensions = json(R"({"search": [{"path": ["orders"], "warnings": []}]})");
    QVERIFY(QCoro::waitFor(runGraphQl(session, countCall(), {})));
}

void TestTransport::otherVersion_isWarnedOfOnce()
{
    FakeShop shop;
    const QByteArray older =
        ScriptedServer::answer(200, "{\"data\":{\"x\":1}}", "X-Shopify-API-Version: 2027-01\r\n");
    shop.thenRaw(older, 2);
    HttpClient http(m_clock, quickPolicy());
    const SessionPtr session = shop.session(http);
    g_warnings.clear();
    const QtMessageHandler before = qInstallMessageHandler(keepWarnings);
    QVERIFY(QCoro::waitFor(runGraphQl(session, countCall(), {})));
    QVERIFY(QCoro::waitFor(runGraphQl(session, countCall(), {})));
    qInstallMessageHandler(before);
    QCOMPARE(g_warnings.size(), 1);
    QVERIFY(g_warnings[0].contains(QLatin1String("2027-01")));
}

void TestTransport::tooExpensive_isLeftToTheCaller()
{
    FakeShop shop;
    shop.on(QStringLiteral("OrdersCount"),
            [](const QJsonObject&) { return refused(QStringLiteral("MAX_COST_EXCEEDED")); });
    HttpClient http(m_clock, quickPolicy());
    const SessionPtr session = shop.session(http);
    const Result<GraphQlAnswer> raw = QCoro::waitFor(runGraphQl(session, countCall(), {}));
    QVERIFY(raw && isTooExpensive(*raw));
    const Result<GraphQlAnswer> whole = QCoro::waitFor(runWhole(session, countCall(), {}));
    QVERIFY(!whole);
    QCOMPARE(whole.error().kind, ErrorKind::Rejected);
    QCOMPARE(shop.calls.size(), std::size_t(2)); // asking again changes nothing
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
