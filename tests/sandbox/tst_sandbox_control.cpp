#include "tests/sandbox/sandboxprogram.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace afterparcel;

namespace
{

const QByteArray kOrder =
    "query O($id: ID!) { order(id: $id) { name email displayFulfillmentStatus "
    "displayFinancialStatus cancelledAt updatedAt customer { firstName } "
    "shippingAddress { countryCodeV2 } lineItems(first: 5) { nodes { currentQuantity } } } }\n";
const QString kId = u"gid://shopify/Order/1"_s;
const QStringList kAt = {u"--smtp"_s, u"none"_s, u"--start-time"_s, u"2026-11-02T09:00:00Z"_s};

QJsonObject scenario(const QJsonArray& events = {})
{
    const QJsonObject order{
        {u"id"_s, 1},
        {u"name"_s, u"#1001"_s},
        {u"created"_s, u"-1d"_s},
        {u"email"_s, u"ann@buyers.example"_s},
        {u"lines"_s, QJsonArray{QJsonObject{{u"product"_s, u"mug"_s}, {u"quantity"_s, 2}}}}};
    return {{u"orders"_s, QJsonArray{order}}, {u"events"_s, events}};
}

class OneOrder : public SandboxProgram
{
public:
    explicit OneOrder(const QJsonArray& events = {})
    {
        addDocument(u"order.graphql"_s, kOrder);
        ready = start(scenario(events), kAt);
    }
    QJsonObject order() { return graphql(kOrder, {{u"id"_s, kId}}).json()[u"data"_s][u"order"_s].toObject(); }
    bool ready = false;
};

} // namespace

/// The control server: the clock, events, changes of orders, and what goes wrong when asked to.
class TestSandboxControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ports_areInTheFile();
    void clock_setsAdvancesAndSpeedsUp();
    void clock_systemClock_movesWithFaketime();
    void events_happenAtTheirOwnTime();
    void orders_changedInPart_keepTheRest();
    void orders_inShopifysWords();
    void orders_cancelRefundDelete();
    void errors_areSaid();
    void misbehave_statuses_data();
    void misbehave_statuses();
    void misbehave_connections_data();
    void misbehave_connections();
    void misbehave_graphql();
    void misbehave_countMatchAndAfter();
    void record_holdsDocumentsAndAnswers();
    void shippedScenarios_start_data();
    void shippedScenarios_start();
};

void TestSandboxControl::ports_areInTheFile()
{
    OneOrder sandbox;
    QVERIFY(sandbox.ready);
    QFile file(sandbox.file(u"ports.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(), sandbox.ports());
}

void TestSandboxControl::clock_setsAdvancesAndSpeedsUp()
{
    OneOrder sandbox;
    QVERIFY(sandbox.ready);
    const auto now = [&] {
        return QDateTime::fromString(sandbox.ask(u"/state"_s)[u"clock"_s].toString(), Qt::ISODate);
    };
    const QDateTime start(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    QVERIFY(now() >= start);
    QVERIFY(now() < start.addSecs(600));
    sandbox.control(u"/clock"_s, {{u"advance_seconds"_s, 86400}});
    QVERIFY(now() >= start.addDays(1));
    sandbox.control(u"/clock"_s, {{u"set"_s, u"2027-01-01T00:00:00Z"_s}, {u"speed"_s, 0}});
    QCOMPARE(now(), QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC)); // it stands still
    sandbox.control(u"/clock"_s, {{u"speed"_s, 1000000}});
    QTRY_VERIFY(now() > QDateTime(QDate(2027, 1, 2), QTime(0, 0), Qt::UTC));
    const WireAnswer answer = sandbox.graphql(kOrder, {{u"id"_s, kId}});
    QVERIFY(answer.headers.value("date").contains("2027"));
}

void TestSandboxControl::clock_systemClock_movesWithFaketime()
{
    if (QStringLiteral(AFTERPARCEL_FAKETIME).isEmpty()) {
        QSKIP("libfaketime can't be loaded into a sanitized program");
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(AFTERPARCEL_FAKETIME));
    environment.insert(u"FAKETIME"_s, u"@2031-05-06 07:08:09"_s);
    SandboxProgram sandbox;
    sandbox.setEnvironment(environment);
    QVERIFY(sandbox.start({}));
    QVERIFY(sandbox.ask(u"/state"_s)[u"clock"_s].toString().startsWith(u"2031-05-06T"_s));
}

void TestSandboxControl::events_happenAtTheirOwnTime()
{
    const QJsonObject fulfil{{u"at"_s, u"+2h"_s}, {u"fulfil"_s, QJsonObject{{u"order"_s, u"#1001"_s}}}};
    const QJsonObject cancel{{u"at"_s, u"+1d"_s}, {u"cancel"_s, u"#1001"_s}};
    const QJsonObject another{{u"at"_s, u"+3d"_s},
                              {u"order"_s, QJsonObject{{u"name"_s, u"#1002"_s}, {u"lines"_s, QJsonArray{}}}}};
    OneOrder sandbox({another, cancel, fulfil});
    QVERIFY(sandbox.ready);
    QCOMPARE(sandbox.order()[u"displayFulfillmentStatus"_s].toString(), u"UNFULFILLED"_s);
    sandbox.control(u"/clock"_s, {{u"advance_seconds"_s, 3 * 3600}});
    QCOMPARE(sandbox.order()[u"displayFulfillmentStatus"_s].toString(), u"FULFILLED"_s);
    QCOMPARE(sandbox.order()[u"updatedAt"_s].toString(), u"2026-11-02T11:00:00Z"_s);
    sandbox.control(u"/clock"_s, {{u"advance_seconds"_s, 10 * 86400}});
    QCOMPARE(sandbox.order()[u"cancelledAt"_s].toString(), u"2026-11-03T09:00:00Z"_s);
    QCOMPARE(sandbox.ask(u"/state"_s)[u"orders"_s].toInt(), 2);
    QCOMPARE(sandbox.ask(u"/state"_s)[u"events_to_come"_s].toInt(), 0);
}

void TestSandboxControl::orders_changedInPart_keepTheRest()
{
    OneOrder sandbox;
    QVERIFY(sandbox.ready);
    sandbox.control(u"/orders"_s, {{u"name"_s, u"#1001"_s}, {u"email"_s, u"new@buyers.example"_s}});
    const QJsonObject order = sandbox.order();
    QCOMPARE(order[u"email"_s].toString(), u"new@buyers.example"_s);
    QCOMPARE(order[u"lineItems"_s][u"nodes"_s][0][u"currentQuantity"_s].toInt(), 2);
    QVERIFY(order[u"updatedAt"_s].toString() >= u"2026-11-02T09:00:00Z"_s);
    QCOMPARE(sandbox.ask(u"/state"_s)[u"orders"_s].toInt(), 1);
}

void TestSandboxControl::orders_inShopifysWords()
{
    OneOrder sandbox;
    QVERIFY(sandbox.ready);
    sandbox.control(u"/orders"_s, {{u"name"_s, u"#1001"_s},
                                   {u"customer"_s, QJsonObject{{u"firstName"_s, u"Zoë"_s}}},
                                   {u"shippingAddress"_s, QJsonObject{{u"countryCodeV2"_s, u"CA"_s}}}});
    QCOMPARE(sandbox.order()[u"customer"_s][u"firstName"_s].toString(), u"Zoë"_s);
    QCOMPARE(sandbox.order()[u"shippingAddress"_s][u"countryCodeV2"_s].toString(), u"CA"_s);
    sandbox.control(u"/orders"_s, {{u"name"_s, u"#1001"_s}, {u"customer"_s, QJsonValue::Null}});
    QVERIFY(sandbox.order()[u"customer"_s].isNull());
}

void TestSandboxControl::orders_cancelRefundDelete()
{
    OneOrder sandbox;
    QVERIFY(sandbox.ready);
    const QJsonArray one{QJsonObject{{u"line"_s, 0}, {u"quantity"_s, 1}}};
    sandbox.control(u"/orders/refund"_s, {{u"order"_s, u"1001"_s}, {u"lines"_s, one}});
    QCOMPARE(sandbox.order()[u"displayFinancialStatus"_s].toString(), u"PARTIALLY_REFUNDED"_s);
    QCOMPARE(sandbox.order()[u"lineItems"_s][u"nodes"_s][0][u"currentQuantity"_s].toInt(), 1);
    sandbox.control(u"/orders/refund"_s, {{u"order"_s, kId}});
    QCOMPARE(sandbox.order()[u"displayFinancialStatus"_s].toString(), u"REFUNDED"_s);
    sandbox.control(u"/orders/cancel"_s, {{u"order"_s, u"#1001"_s}});
    QVERIFY(!sandbox.order()[u"cancelledAt"_s].isNull());
    sandbox.control(u"/orders/delete"_s, {{u"order"_s, u"#1001"_s}});
    QVERIFY(sandbox.order().isEmpty());
}

void TestSandboxControl::errors_areSaid()
{
    OneOrder sandbox;
    QVERIFY(sandbox.ready);
    QVERIFY(sandbox.control(u"/orders/cancel"_s, {{u"order"_s, u"#9"_s}})[u"error"_s].toString().contains(
        u"#9"_s));
    QVERIFY(sandbox.control(u"/orders/paint"_s, {{u"order"_s, u"#1001"_s}}).contains(u"error"_s));
    QVERIFY(sandbox.control(u"/nonsense"_s, {}).contains(u"error"_s));
    QVERIFY(sandbox.control(u"/clock"_s, {{u"set"_s, u"tomorrow"_s}}).contains(u"error"_s));
    QVERIFY(sandbox.control(u"/misbehave"_s, {{u"target"_s, u"shopify"_s}, {u"what"_s, u"sing"_s}})
                .contains(u"error"_s));
    QVERIFY(sandbox.control(u"/misbehave"_s, {{u"target"_s, u"moon"_s}, {u"what"_s, u"500"_s}})
                .contains(u"error"_s));
}

void TestSandboxControl::misbehave_statuses_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("status");
    QTest::newRow("429") << u"429"_s << 429;
    QTest::newRow("430, which has no name") << u"430"_s << 430;
    QTest::newRow("500") << u"500"_s << 500;
    QTest::newRow("html") << u"html"_s << 200;
    QTest::newRow("bad json") << u"bad_json"_s << 200;
    QTest::newRow("redirect") << u"redirect"_s << 302;
    QTest::newRow("empty") << u"empty"_s << 200;
}

void TestSandboxControl::misbehave_statuses()
{
    QFETCH(QString, what);
    QFETCH(int, status);
    OneOrder sandbox;
    QVERIFY(sandbox.ready);
    sandbox.control(u"/misbehave"_s, {{u"target"_s, u"shopify"_s}, {u"what"_s, what}, {u"retry_after"_s, 7}});
    const WireAnswer wrong = sandbox.graphql(kOrder, {{u"id"_s, kId}});
    QCOMPARE(wrong.status, status);
    QVERIFY(!wrong.json().contains(u"data"_s));
    QCOMPARE(wrong.headers.value("retry-after"), what.toInt() != 0 ? "7" : QByteArray());
    QCOMPARE(sandbox.order()[u"name"_s].toString(), u"#1001"_s); // once only
}

void TestSandboxControl::misbehave_connections_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("drop") << u"drop"_s;
    QTest::newRow("half") << u"half"_s;
    QTest::newRow("garbage") << u"garbage"_s;
    QTest::newRow("timeout") << u"timeout"_s;
    QTest::newRow("lost") << u"lost"_s;
}

void TestSandboxControl::misbehave_connections()
{
    QFETCH(QString, what);
    OneOrder sandbox;
    QVERIFY(sandbox.ready);
    // Always, for Qt's client repeats of its own accord a request whose connection ended without an answer.
    sandbox.control(u"/misbehave"_s, {{u"target"_s, u"aftership"_s}, {u"what"_s, what}, {u"count"_s, -1}});
    sandbox.setTimeoutMs(what == u"timeout"_s ? 500 : 60000);
    const QJsonObject body{{u"tracking_number"_s, u"1Z999AA10123456784"_s}};
    const WireAnswer wrong = sandbox.aftership("POST", u"/trackings"_s, body);
    // Qt's client does not always call an answer an error that ends together with its connection: then its
    // length tells.
    const bool isCut = wrong.body.size() < wrong.headers.value("content-length").toLongLong();
    QVERIFY(wrong.error != QNetworkReply::NoError || (what == u"half"_s && isCut));
    sandbox.setTimeoutMs(60000);
    sandbox.control(u"/misbehave"_s, {{u"target"_s, u"aftership"_s}, {u"what"_s, u"clear"_s}});
    const bool done = what == u"lost"_s || what == u"half"_s; // it was carried out all the same
    QCOMPARE(sandbox.ask(u"/state"_s)[u"trackings"_s].toInt(), done ? 1 : 0);
    QCOMPARE(sandbox.aftership("POST", u"/trackings"_s, body).status, done ? 400 : 201);
}

void TestSandboxControl::misbehave_graphql()
{
    OneOrder sandbox;
    QVERIFY(sandbox.ready);
    const auto next = [&](const QString& what) {
        sandbox.control(u"/misbehave"_s, {{u"target"_s, u"shopify"_s}, {u"what"_s, what}});
        return sandbox.graphql(kOrder, {{u"id"_s, kId}}).json();
    };
    const QJsonObject refused = next(u"null_email"_s);
    QVERIFY(refused[u"data"_s][u"order"_s][u"email"_s].isNull());
    QCOMPARE(refused[u"data"_s][u"order"_s][u"name"_s].toString(), u"#1001"_s);
    QCOMPARE(refused[u"errors"_s][0][u"path"_s].toArray(), QJsonArray({u"order"_s, u"email"_s}));
    QCOMPARE(next(u"throttled"_s)[u"errors"_s][0][u"extensions"_s][u"code"_s].toString(), u"THROTTLED"_s);
    QCOMPARE(next(u"internal"_s)[u"errors"_s][0][u"extensions"_s][u"code"_s].toString(),
             u"INTERNAL_SERVER_ERROR"_s);
    QCOMPARE(sandbox.order()[u"email"_s].toString(), u"ann@buyers.example"_s);
}

void TestSandboxControl::misbehave_countMatchAndAfter()
{
    OneOrder sandbox;
    QVERIFY(sandbox.ready);
    sandbox.control(u"/misbehave"_s,
                    {{u"target"_s, u"shopify"_s}, {u"what"_s, 503}, {u"match"_s, u"nothing.graphql"_s}});
    sandbox.control(u"/misbehave"_s, {{u"target"_s, u"shopify"_s},
                                      {u"what"_s, 500},
                                      {u"match"_s, u"order.graphql"_s},
                                      {u"count"_s, 2},
                                      {u"after"_s, 1}});
    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses.append(sandbox.graphql(kOrder, {{u"id"_s, kId}}).status);
    QCOMPARE(statuses, QList<int>({200, 500, 500, 200}));
    QCOMPARE(sandbox.ask(u"/state"_s)[u"misbehaviours"_s].toArray().size(), 1);
    sandbox.control(u"/misbehave"_s, {{u"target"_s, u"shopify"_s}, {u"what"_s, u"clear"_s}});
    QCOMPARE(sandbox.ask(u"/state"_s)[u"misbehaviours"_s].toArray().size(), 0);
}

void TestSandboxControl::record_holdsDocumentsAndAnswers()
{
    OneOrder sandbox;
    QVERIFY(sandbox.ready);
    QCOMPARE(sandbox.order()[u"name"_s].toString(), u"#1001"_s);
    QVERIFY(sandbox.aftership("GET", u"/trackings?limit=3"_s).status == 200);
    const auto lastLine = [&](const QString& name) {
        QFile file(sandbox.file(u"record/"_s + name));
        return file.open(QIODevice::ReadOnly)
                   ? QJsonDocument::fromJson(file.readAll().trimmed().split('\n').last()).object()
                   : QJsonObject();
    };
    const QJsonObject graphql = lastLine(u"graphql.jsonl"_s);
    QCOMPARE(graphql[u"document"_s].toString(), u"order.graphql"_s);
    QCOMPARE(graphql[u"variables"_s][u"id"_s].toString(), kId);
    QCOMPARE(graphql[u"answer"_s][u"data"_s][u"order"_s][u"name"_s].toString(), u"#1001"_s);
    const QJsonObject aftership = lastLine(u"aftership.jsonl"_s);
    QCOMPARE(aftership[u"path"_s].toString(), u"/tracking/2026-07/trackings"_s);
    QCOMPARE(aftership[u"query"_s].toString(), u"limit=3"_s);
    QCOMPARE(aftership[u"status"_s].toInt(), 200);
}

void TestSandboxControl::shippedScenarios_start_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("basic") << u"basic"_s;
    QTest::newRow("demo") << u"demo"_s;
}

void TestSandboxControl::shippedScenarios_start()
{
    QFETCH(QString, name);
    SandboxProgram sandbox;
    sandbox.addDocument(u"count.graphql"_s, "{ ordersCount { count } }\n");
    QVERIFY(sandbox.start({}, {u"--scenario"_s, name, u"--smtp"_s, u"none"_s}));
    const int first = sandbox.graphql("{ ordersCount { count } }\n")
                          .json()[u"data"_s][u"ordersCount"_s][u"count"_s]
                          .toInt();
    QVERIFY(first >= 3);
    sandbox.control(u"/clock"_s, {{u"advance_seconds"_s, 31 * 86400}});
    const QJsonObject state = sandbox.ask(u"/state"_s);
    QCOMPARE(state[u"events_to_come"_s].toInt(), 0);
    QCOMPARE(state[u"failed_events"_s].toInt(), 0);
}

QTEST_GUILESS_MAIN(TestSandboxControl)
#include "tst_sandbox_control.moc"
