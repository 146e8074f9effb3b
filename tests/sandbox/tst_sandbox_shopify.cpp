#include "tests/sandbox/sandboxprogram.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace afterparcel;

namespace
{

const QByteArray kShop = "query Shop { shop { name shopAddress { countryCodeV2 } } "
                         "currentAppInstallation { accessScopes { handle } } }\n";

const QByteArray kPage = R"(# aliases, a named fragment, variables and arguments of all kinds
query Page($first: Int! = 2, $after: String, $query: String) {
  orders(first: $first, after: $after, query: $query, sortKey: UPDATED_AT) {
    pageInfo { hasNextPage endCursor }
    nodes { ...Fields }
  }
}
fragment Fields on Order {
  id label: name email displayFulfillmentStatus
  customer { firstName }
  lineItems(first: 5) { nodes { title image { url(transform: { maxWidth: 200 }) } product { handle } } }
  fulfillments(first: 2) { id deliveredAt trackingInfo(first: 3) { company number } }
}
)";

const QByteArray kNodes = "query N($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Order { name } "
                          "... on Fulfillment { status order { name } } } }\n";
const QByteArray kUnknownField = "{ shop { name colour } }\n";
const QByteArray kCount = "{ ordersCount(limit: 10000) { count precision } }\n";
const QByteArray kBulk =
    "{ orders { edges { node { id name lineItems { edges { node { id title } } } } } } }\n";
const QByteArray kBulkStart = "mutation S($query: String!) { bulkOperationRunQuery(query: $query) { "
                              "bulkOperation { id status } userErrors { message code } } }\n";
const QByteArray kBulkPoll = "query P($id: ID!) { bulkOperation(id: $id) { status objectCount url } }\n";
const QByteArray kHolds =
    "query H($id: ID!) { order(id: $id) { fulfillmentOrders(first: 5) { nodes { id status "
    "fulfillmentHolds { id reason } supportedActions { action } } } } }\n";
const QByteArray kRelease =
    "mutation R($id: ID!, $holdIds: [ID!]) { fulfillmentOrderReleaseHold(id: $id, holdIds: "
    "$holdIds) { fulfillmentOrder { status fulfillmentHolds { id } } userErrors { code } } }\n";

QJsonObject order(int id, const QString& created, const QJsonObject& more = {})
{
    QJsonObject one{{u"id"_s, id},
                    {u"name"_s, u"#%1"_s.arg(1000 + id)},
                    {u"created"_s, created},
                    {u"email"_s, u"buyer@buyers.example"_s},
                    {u"first"_s, u"Ann"_s},
                    {u"country"_s, u"US"_s},
                    {u"lines"_s, QJsonArray{QJsonObject{{u"product"_s, u"blue-mug"_s}}}}};
    for (auto member = more.begin(); member != more.end(); ++member)
        one.insert(member.key(), member.value());
    return one;
}

QJsonObject store(const QJsonArray& orders, const QJsonObject& shopify = {})
{
    QJsonObject settings = shopify;
    settings.insert(u"token"_s, u"demo-token"_s);
    return {{u"shopify"_s, settings}, {u"orders"_s, orders}};
}

QJsonArray nodesOf(const WireAnswer& answer)
{
    return answer.json()[u"data"_s][u"orders"_s][u"nodes"_s].toArray();
}

QString codeOf(const WireAnswer& answer)
{
    return answer.json()[u"errors"_s][0][u"extensions"_s][u"code"_s].toString();
}

} // namespace

/// The stand-in for Shopify, over HTTP as the program meets it.
class TestSandboxShopify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void token_wrong_401WithErrorsAsText();
    void token_clientCredentials_endsBySandboxTime();
    void document_notAFile_isRefused();
    void document_unknownField_isAnError();
    void page_selectedFields_andNothingElse();
    void page_cursors_readEveryOrderOnce();
    void page_changedOrder_comesUnderTheWatermark();
    void search_unknownField_warnsAndReturnsEverything();
    void nodes_ordersAndFulfilments_nullForUnknown();
    void nodes_moreThan250_refused();
    void cost_tooDear_isRefusedBeforeRunning();
    void cost_bucketEmpty_isThrottledAndCounted();
    void window_oldOrders_needReadAllOrders();
    void scope_missing_nullsTheFieldAndNamesIt();
    void paging_stopsAt25000();
    void bulk_pollsThenLines();
    void hold_releasedById_leavesTheOthers();
    void version_unsupported_isServedByTheOldest();
};

void TestSandboxShopify::token_wrong_401WithErrorsAsText()
{
    SandboxProgram sandbox;
    sandbox.addDocument(u"shop.graphql"_s, kShop);
    QVERIFY(sandbox.start(store({}, {{u"name"_s, u"Test Store"_s}, {u"country"_s, u"CA"_s}})));
    const WireAnswer refused = sandbox.graphql(kShop, {}, "shpat_wrong");
    QCOMPARE(refused.status, 401);
    QVERIFY(refused.json()[u"errors"_s].isString());
    const WireAnswer answered = sandbox.graphql(kShop);
    QCOMPARE(answered.status, 200);
    QCOMPARE(answered.headers.value("x-shopify-api-version"), "2026-10");
    QCOMPARE(answered.json()[u"data"_s][u"shop"_s][u"name"_s].toString(), u"Test Store"_s);
    QCOMPARE(answered.json()[u"data"_s][u"shop"_s][u"shopAddress"_s][u"countryCodeV2"_s].toString(), u"CA"_s);
}

void TestSandboxShopify::token_clientCredentials_endsBySandboxTime()
{
    SandboxProgram sandbox;
    sandbox.addDocument(u"shop.graphql"_s, kShop);
    QVERIFY(sandbox.start(store({}, {{u"client_id"_s, u"id"_s}, {u"client_secret"_s, u"s+1"_s}})));
    const QString url = sandbox.ports().value(u"shopify"_s).toString() + u"/admin/oauth/access_token"_s;
    const QList<std::pair<QByteArray, QByteArray>> form = {
        {"Content-Type", "application/x-www-form-urlencoded"}};
    const QByteArray right = "grant_type=client_credentials&client_id=id&client_secret=s%2B1";
    QCOMPARE(
        sandbox.send("POST", url, "grant_type=client_credentials&client_id=id&client_secret=no", form).status,
        400);
    const WireAnswer granted = sandbox.send("POST", url, right, form);
    QCOMPARE(granted.json()[u"expires_in"_s].toInt(), 86399);
    const QByteArray token = granted.json()[u"access_token"_s].toString().toUtf8();
    QCOMPARE(sandbox.graphql(kShop, {}, token).status, 200);
    sandbox.control(u"/clock"_s, {{u"advance_seconds"_s, 86400}});
    QCOMPARE(sandbox.graphql(kShop, {}, token).status, 401);
}

void TestSandboxShopify::document_notAFile_isRefused()
{
    SandboxProgram sandbox;
    sandbox.addDocument(u"shop.graphql"_s, kShop);
    QVERIFY(sandbox.start(store({})));
    const WireAnswer refused = sandbox.graphql(kShop + ' ');
    QCOMPARE(refused.status, 400);
    QCOMPARE(codeOf(refused), u"UNKNOWN_DOCUMENT"_s);
}

void TestSandboxShopify::document_unknownField_isAnError()
{
    SandboxProgram sandbox;
    sandbox.addDocument(u"colour.graphql"_s, kUnknownField);
    QVERIFY(sandbox.start(store({})));
    const WireAnswer answer = sandbox.graphql(kUnknownField);
    QCOMPARE(codeOf(answer), u"undefinedField"_s);
    QVERIFY(answer.json()[u"errors"_s][0][u"message"_s].toString().contains(u"'colour'"_s));
    QVERIFY(!answer.json().contains(u"data"_s));
}

void TestSandboxShopify::page_selectedFields_andNothingElse()
{
    SandboxProgram sandbox;
    sandbox.addDocument(u"page.graphql"_s, kPage);
    QVERIFY(sandbox.start(store({order(1, u"-1d"_s, {{u"guest"_s, true}})})));
    const QJsonObject answer = sandbox.graphql(kPage).json();
    const QJsonObject node = answer[u"data"_s][u"orders"_s][u"nodes"_s][0].toObject();
    QCOMPARE(node.keys(), QStringList({u"customer"_s, u"displayFulfillmentStatus"_s, u"email"_s,
                                       u"fulfillments"_s, u"id"_s, u"label"_s, u"lineItems"_s}));
    QCOMPARE(node[u"label"_s].toString(), u"#1001"_s);
    QVERIFY(node[u"customer"_s].isNull());
    const QJsonObject line = node[u"lineItems"_s][u"nodes"_s][0].toObject();
    QCOMPARE(line.keys(), QStringList({u"image"_s, u"product"_s, u"title"_s}));
    QCOMPARE(line[u"product"_s][u"handle"_s].toString(), u"blue-mug"_s);
    // 1 order, customer, 5 lines with image and product, 2 fulfilments with 3 numbers: 25 for each of 2.
    QCOMPARE(answer[u"extensions"_s][u"cost"_s][u"requestedQueryCost"_s].toInt(),
             2 * (1 + 1 + 5 * 3 + 2 * 4));
}

void TestSandboxShopify::page_cursors_readEveryOrderOnce()
{
    SandboxProgram sandbox;
    sandbox.addDocument(u"page.graphql"_s, kPage);
    QVERIFY(sandbox.start(store({order(1, u"-3d"_s), order(2, u"-5d"_s), order(3, u"-1d"_s),
                                 order(4, u"-1d"_s), order(5, u"-4d"_s)})));
    QStringList names;
    QJsonValue after;
    for (bool more = true; more;) {
        const QJsonObject answer = sandbox.graphql(kPage, {{u"after"_s, after}}).json();
        for (const QJsonValue node : answer[u"data"_s][u"orders"_s][u"nodes"_s].toArray())
            names.append(node[u"label"_s].toString());
        after = answer[u"data"_s][u"orders"_s][u"pageInfo"_s][u"endCursor"_s];
        more = answer[u"data"_s][u"orders"_s][u"pageInfo"_s][u"hasNextPage"_s].toBool();
    }
    QCOMPARE(names, QStringList({u"#1002"_s, u"#1005"_s, u"#1001"_s, u"#1003"_s, u"#1004"_s}));
}

void TestSandboxShopify::page_changedOrder_comesUnderTheWatermark()
{
    SandboxProgram sandbox;
    sandbox.addDocument(u"page.graphql"_s, kPage);
    QVERIFY(sandbox.start(store({order(1, u"2026-11-01T10:00:00Z"_s), order(2, u"2026-11-01T11:00:00Z"_s)}),
                          {u"--smtp"_s, u"none"_s, u"--start-time"_s, u"2026-11-02T09:00:00Z"_s}));
    const QJsonObject since{{u"query"_s, u"updated_at:>='2026-11-02T00:00:00Z'"_s}};
    QCOMPARE(nodesOf(sandbox.graphql(kPage, since)).size(), 0);
    sandbox.control(
        u"/orders/fulfil"_s,
        {{u"order"_s, u"#1001"_s},
         {u"tracking"_s, QJsonArray{QJsonObject{{u"number"_s, u"N1"_s}, {u"company"_s, u"UPS"_s}}}}});
    const QJsonArray changed = nodesOf(sandbox.graphql(kPage, since));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][u"displayFulfillmentStatus"_s].toString(), u"FULFILLED"_s);
    QCOMPARE(changed[0][u"fulfillments"_s][0][u"trackingInfo"_s][0][u"number"_s].toString(), u"N1"_s);
}

void TestSandboxShopify::search_unknownField_warnsAndReturnsEverything()
{
    SandboxProgram sandbox;
    sandbox.addDocument(u"page.graphql"_s, kPage);
    QVERIFY(sandbox.start(store({order(1, u"-1d"_s), order(2, u"-1d"_s)})));
    const WireAnswer answer = sandbox.graphql(kPage, {{u"query"_s, u"updted_at:>='2030-01-01T00:00:00Z'"_s}});
    QCOMPARE(nodesOf(answer).size(), 2);
    QCOMPARE(answer.json()[u"extensions"_s][u"search"_s][0][u"warnings"_s][0][u"field"_s].toString(),
             u"updted_at"_s);
    const WireAnswer understood =
        sandbox.graphql(kPage, {{u"query"_s, u"updated_at:>='2030-01-01T00:00:00Z'"_s}});
    QCOMPARE(nodesOf(understood).size(), 0);
    QVERIFY(!understood.json()[u"extensions"_s].toObject().contains(u"search"_s));
}

void TestSandboxShopify::nodes_ordersAndFulfilments_nullForUnknown()
{
    SandboxProgram sandbox;
    sandbox.addDocument(u"nodes.graphql"_s, kNodes);
    QVERIFY(sandbox.start(store({order(1, u"-1d"_s, {{u"fulfilments"_s, QJsonArray{QJsonObject{}}}})})));
    const QJsonArray ids{u"gid://shopify/Order/1"_s, u"gid://shopify/Order/9"_s,
                         u"gid://shopify/Fulfillment/1000"_s};
    const QJsonArray nodes =
        sandbox.graphql(kNodes, {{u"ids"_s, ids}}).json()[u"data"_s][u"nodes"_s].toArray();
    QCOMPARE(nodes[0][u"name"_s].toString(), u"#1001"_s);
    QVERIFY(nodes[1].isNull());
    QCOMPARE(nodes[2][u"__typename"_s].toString(), u"Fulfillment"_s);
    QCOMPARE(nodes[2][u"order"_s][u"name"_s].toString(), u"#1001"_s);
}

void TestSandboxShopify::nodes_moreThan250_refused()
{
    SandboxProgram sandbox;
    sandbox.addDocument(u"nodes.graphql"_s, kNodes);
    QVERIFY(sandbox.start(store({})));
    QJsonArray ids;
    for (int i = 0; i < 251; ++i)
        ids.append(u"gid://shopify/Order/%1"_s.arg(i));
    QCOMPARE(codeOf(sandbox.graphql(kNodes, {{u"ids"_s, ids}})), u"MAX_INPUT_SIZE_EXCEEDED"_s);
    ids.removeLast();
    QVERIFY(sandbox.graphql(kNodes, {{u"ids"_s, ids}}).json().contains(u"data"_s));
}

void TestSandboxShopify::cost_tooDear_isRefusedBeforeRunning()
{
    SandboxProgram sandbox;
    sandbox.addDocument(u"page.graphql"_s, kPage);
    QVERIFY(sandbox.start(store({order(1, u"-1d"_s)})));
    QVERIFY(sandbox.graphql(kPage, {{u"first"_s, 40}}).json().contains(u"data"_s)); // 1000 exactly
    const WireAnswer refused = sandbox.graphql(kPage, {{u"first"_s, 41}});
    QCOMPARE(codeOf(refused), u"MAX_COST_EXCEEDED"_s);
    QCOMPARE(refused.json()[u"errors"_s][0][u"extensions"_s][u"maxCost"_s].toInt(), 1000);
}

void TestSandboxShopify::cost_bucketEmpty_isThrottledAndCounted()
{
    SandboxProgram sandbox;
    sandbox.addDocument(u"page.graphql"_s, kPage);
    QVERIFY(
        sandbox.start(store({order(1, u"-1d"_s)}, {{u"bucket_size"_s, 100}, {u"restore_rate"_s, 0.0001}})));
    // 75 are asked for and 4 used: order, line, image, product, customer; what was not used comes back.
    const WireAnswer first = sandbox.graphql(kPage, {{u"first"_s, 3}});
    QCOMPARE(first.json()[u"extensions"_s][u"cost"_s][u"actualQueryCost"_s].toInt(), 5);
    QCOMPARE(first.json()[u"extensions"_s][u"cost"_s][u"throttleStatus"_s][u"currentlyAvailable"_s].toInt(),
             95);
    const WireAnswer throttled = sandbox.graphql(kPage, {{u"first"_s, 4}});
    QCOMPARE(throttled.status, 200);
    QCOMPARE(codeOf(throttled), u"THROTTLED"_s);
    QVERIFY(throttled.json()[u"extensions"_s][u"cost"_s][u"actualQueryCost"_s].isNull());
    QCOMPARE(sandbox.ask(u"/state"_s)[u"throttled"_s].toInt(), 1);
}

void TestSandboxShopify::window_oldOrders_needReadAllOrders()
{
    SandboxProgram sandbox;
    sandbox.addDocument(u"page.graphql"_s, kPage);
    QVERIFY(sandbox.start(store({order(1, u"-61d"_s), order(2, u"-59d"_s)})));
    QCOMPARE(nodesOf(sandbox.graphql(kPage)).size(), 1);
    sandbox.control(u"/clock"_s, {{u"advance_seconds"_s, 2 * 86400}});
    QCOMPARE(nodesOf(sandbox.graphql(kPage)).size(), 0);
    const QJsonArray scopes{u"read_orders"_s, u"read_all_orders"_s, u"read_customers"_s, u"read_products"_s};
    sandbox.control(u"/config"_s, {{u"shopify"_s, QJsonObject{{u"scopes"_s, scopes}}}});
    QCOMPARE(nodesOf(sandbox.graphql(kPage)).size(), 2);
}

void TestSandboxShopify::scope_missing_nullsTheFieldAndNamesIt()
{
    SandboxProgram sandbox;
    sandbox.addDocument(u"page.graphql"_s, kPage);
    QVERIFY(sandbox.start(
        store({order(1, u"-1d"_s)}, {{u"scopes"_s, QJsonArray{u"read_orders"_s, u"read_products"_s}}})));
    const WireAnswer answer = sandbox.graphql(kPage);
    QVERIFY(nodesOf(answer)[0][u"customer"_s].isNull());
    QCOMPARE(nodesOf(answer)[0][u"email"_s].toString(), u"buyer@buyers.example"_s);
    QCOMPARE(codeOf(answer), u"ACCESS_DENIED"_s);
    QCOMPARE(answer.json()[u"errors"_s][0][u"path"_s].toArray(),
             QJsonArray({u"orders"_s, u"nodes"_s, 0, u"customer"_s}));
}

void TestSandboxShopify::paging_stopsAt25000()
{
    const QByteArray ids = "query I($after: String) { orders(first: 250, after: $after, sortKey: ID) { "
                           "nodes { id } pageInfo { hasNextPage endCursor } } }\n";
    SandboxProgram sandbox;
    sandbox.addDocument(u"ids.graphql"_s, ids);
    sandbox.addDocument(u"count.graphql"_s, kCount);
    QVERIFY(sandbox.start(store({}, {{u"restore_rate"_s, 100000}})));
    sandbox.control(u"/generate"_s, {{u"orders"_s, 25100}});
    QSet<QString> seen;
    QJsonValue after;
    for (bool more = true; more;) {
        const QJsonObject orders =
            sandbox.graphql(ids, {{u"after"_s, after}}).json()[u"data"_s][u"orders"_s].toObject();
        QVERIFY(!orders.isEmpty());
        for (const QJsonValue node : orders[u"nodes"_s].toArray())
            seen.insert(node[u"id"_s].toString());
        after = orders[u"pageInfo"_s][u"endCursor"_s];
        more = orders[u"pageInfo"_s][u"hasNextPage"_s].toBool();
    }
    QCOMPARE(seen.size(), 25000);
    const QJsonValue count = sandbox.graphql(kCount).json()[u"data"_s][u"ordersCount"_s];
    QCOMPARE(count[u"precision"_s].toString(), u"AT_LEAST"_s);
}

void TestSandboxShopify::bulk_pollsThenLines()
{
    SandboxProgram sandbox;
    sandbox.addDocument(u"bulk.graphql"_s, kBulk);
    sandbox.addDocument(u"start.graphql"_s, kBulkStart);
    sandbox.addDocument(u"poll.graphql"_s, kBulkPoll);
    QVERIFY(sandbox.start(store({order(1, u"-1d"_s), order(2, u"-2d"_s)}, {{u"bulk_polls"_s, 1}})));
    const auto start = [&](const QByteArray& inner) {
        return sandbox.graphql(kBulkStart, {{u"query"_s, QString::fromUtf8(inner)}})
            .json()[u"data"_s][u"bulkOperationRunQuery"_s]
            .toObject();
    };
    QVERIFY(!start(kBulk + '\n')[u"userErrors"_s].toArray().isEmpty()); // an inner query that is no file
    const QJsonValue id = start(kBulk)[u"bulkOperation"_s][u"id"_s];
    const auto poll = [&] {
        return sandbox.graphql(kBulkPoll, {{u"id"_s, id}}).json()[u"data"_s][u"bulkOperation"_s];
    };
    QCOMPARE(poll()[u"status"_s].toString(), u"RUNNING"_s);
    const QJsonValue done = poll();
    QCOMPARE(done[u"status"_s].toString(), u"COMPLETED"_s);
    QCOMPARE(done[u"objectCount"_s].toString(), u"4"_s);
    const WireAnswer file = sandbox.send("GET", done[u"url"_s].toString(), {}, {}); // without a token
    const QList<QByteArray> lines = file.body.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(QJsonDocument::fromJson(lines[1])[u"__parentId"_s], QJsonDocument::fromJson(lines[0])[u"id"_s]);
}

void TestSandboxShopify::hold_releasedById_leavesTheOthers()
{
    SandboxProgram sandbox;
    sandbox.addDocument(u"holds.graphql"_s, kHolds);
    sandbox.addDocument(u"release.graphql"_s, kRelease);
    const QJsonArray holds{QJsonObject{{u"reason"_s, u"OTHER"_s}},
                           QJsonObject{{u"reason"_s, u"HIGH_RISK_OF_FRAUD"_s}}};
    QVERIFY(sandbox.start(store({order(1, u"-1d"_s, {{u"holds"_s, holds}})})));
    const auto held = [&] {
        return sandbox.graphql(kHolds, {{u"id"_s, u"gid://shopify/Order/1"_s}})
            .json()[u"data"_s][u"order"_s][u"fulfillmentOrders"_s][u"nodes"_s][0]
            .toObject();
    };
    const QJsonObject before = held();
    QCOMPARE(before[u"status"_s].toString(), u"ON_HOLD"_s);
    QCOMPARE(before[u"supportedActions"_s][0][u"action"_s].toString(), u"RELEASE_HOLD"_s);
    const QJsonValue second = before[u"fulfillmentHolds"_s][1][u"id"_s];
    const auto release = [&](const QJsonValue& hold) {
        return sandbox.graphql(kRelease, {{u"id"_s, before[u"id"_s]}, {u"holdIds"_s, QJsonArray{hold}}});
    };
    QVERIFY(release(before[u"fulfillmentHolds"_s][0][u"id"_s]).json().contains(u"data"_s));
    QCOMPARE(held()[u"fulfillmentHolds"_s].toArray().size(), 1);
    QCOMPARE(held()[u"fulfillmentHolds"_s][0][u"id"_s], second); // it kept its id
    QVERIFY(release(second).json().contains(u"data"_s));
    QCOMPARE(held()[u"status"_s].toString(), u"OPEN"_s);
}

void TestSandboxShopify::version_unsupported_isServedByTheOldest()
{
    SandboxProgram sandbox;
    sandbox.addDocument(u"shop.graphql"_s, kShop);
    QVERIFY(sandbox.start(store({})));
    const QString shopify = sandbox.ports().value(u"shopify"_s).toString();
    const QByteArray body = QJsonDocument(QJsonObject{{u"query"_s, QString::fromUtf8(kShop)}}).toJson();
    const QList<std::pair<QByteArray, QByteArray>> headers = {{"Content-Type", "application/json"},
                                                              {"X-Shopify-Access-Token", "demo-token"}};
    const WireAnswer old =
        sandbox.send("POST", shopify + u"/admin/api/2024-01/graphql.json"_s, body, headers);
    QCOMPARE(old.status, 200);
    QCOMPARE(old.headers.value("x-shopify-api-version"), "2026-01");
    QCOMPARE(sandbox.send("POST", shopify + u"/admin/api/graphql.json"_s, body, headers).status, 404);
}

QTEST_GUILESS_MAIN(TestSandboxShopify)
#include "tst_sandbox_shopify.moc"
