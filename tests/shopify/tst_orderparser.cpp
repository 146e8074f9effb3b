#include "core/shopify/orderparser.h"
#include "tests/shopify/fakeshop.h"

#include <QtTest>

using namespace afterparcel;

namespace
{

const QJsonArray kRecord{QStringLiteral("orders"), QStringLiteral("nodes"), 0};

Refusals refusalsAt(const QStringList& steps)
{
    GraphQlAnswer answer;
    QJsonArray path = kRecord;
    for (const QString& step : steps) {
        path.append(step);
    }
    answer.errors.push_back({QStringLiteral("denied"), QStringLiteral("ACCESS_DENIED"), {}, path});
    return Refusals(answer, kRecord);
}

Refusals unplacedRefusal()
{
    GraphQlAnswer answer;
    answer.errors.push_back({QStringLiteral("denied"), QStringLiteral("ACCESS_DENIED"), {}, {}});
    return Refusals(answer, kRecord);
}

QDateTime utc(int month, int day, int hour, int second = 0)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, 0, second), Qt::UTC);
}

} // namespace

class TestOrderParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_wholeOrder_hasEveryField();
    void parse_nulls_areAbsent();
    void parse_unknownEnumValues_areSafe();
    void parse_states_data();
    void parse_states();
    void parse_fulfillmentStatus_data();
    void parse_fulfillmentStatus();
    void parse_broken_isAnErrorOfThatRecord_data();
    void parse_broken_isAnErrorOfThatRecord();
    void parse_refused_isUnknown_data();
    void parse_refused_isUnknown();
    void parse_unplacedRefusal_makesNullsUnknown();
    void parse_emailRefused_isNotReplacedByTheCustomers();
    void parse_noOrderEmail_takesTheCustomers();
    void parse_offsets_becomeUtc();
    void parse_listsThatCameBackFull_areMarked();
    void parse_countSaysWhetherFulfillmentsAreMissing();
    void parse_bulk_derivesWhatASingleFulfillmentShips();
    void parse_bulk_asksWhereItCannotTell();
};

void TestOrderParser::parse_wholeOrder_hasEveryField()
{
    const Result<ParsedOrder> parsed = parseOrder(orderJson(1), {}, {});
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
    QVERIFY(!parsed->linesAfter && !parsed->fulfillmentsCut);
    Order expected;
    expected.gid = orderGid(1);
    expected.name = QStringLiteral("#1001");
    expected.number = 1001;
    expected.createdAt = utc(11, 1, 9);
    expected.updatedAt = utc(11, 2, 10);
    expected.processedAt = utc(11, 1, 9, 1);
    expected.fulfillmentState = FulfillmentState::Fulfilled;
    expected.financialState = FinancialState::Paid;
    expected.email = QStringLiteral("jane@example.com");
    expected.locale = QStringLiteral("de");
    expected.sourceName = QStringLiteral("web");
    expected.channel = QStringLiteral("Online Store");
    expected.statusPageUrl = QStringLiteral("https://shop.example/status/1");
    expected.tags = {QStringLiteral("vip")};
    expected.customerTags = {QStringLiteral("wholesale")};
    expected.customerFirstName = QStringLiteral("Jane");
    expected.customerLastName = QStringLiteral("Doe");
    expected.marketing = MarketingState::Subscribed;
    expected.defaultPhone = QStringLiteral("202 555 0111");
    expected.defaultPhoneCountry = QStringLiteral("US");
    expected.shipping = Address{QStringLiteral("CA"), QStringLiteral("K1A 0B1"), QStringLiteral("Ontario"),
                                QStringLiteral("Ottawa")};
    LineItem line;
    line.gid = QStringLiteral("gid://shopify/LineItem/1");
    line.title = QStringLiteral("Blue mug");
    line.quantity = 3;
    line.currentQuantity = 2;
    line.imageUrl = QStringLiteral("https://cdn.example/mug.png");
    line.product = Product{QStringLiteral("gid://shopify/Product/7"),
                           QStringLiteral("blue-mug"),
                           QStringLiteral("Blue Mug"),
                           QStringLiteral("https://shop.example/products/blue-mug"),
                           {QStringLiteral("new"), QStringLiteral("mug")}};
    expected.lines = {line};
    Fulfillment fulfillment;
    fulfillment.gid = QStringLiteral("gid://shopify/Fulfillment/1");
    fulfillment.createdAt = utc(11, 1, 10);
    fulfillment.updatedAt = utc(11, 2, 10);
    fulfillment.tracking = {{QStringLiteral("1Z1-0"), QStringLiteral("UPS")}};
    fulfillment.lineGids = {line.gid};
    fulfillment.inTransitAt = utc(11, 1, 18);
    expected.fulfillments = {fulfillment};
    QCOMPARE(wholeOrder(*parsed), expected);
}

void TestOrderParser::parse_nulls_areAbsent()
{
    QJsonObject object = orderJson(1);
    for (const char* name : {"displayFinancialStatus", "email", "customerLocale", "sourceName", "app",
                             "customer", "shippingAddress", "fulfillmentsCount"}) {
        object[QLatin1String(name)] = QJsonValue();
    }
    QJsonObject line = lineJson(1);
    line[QLatin1String("image")] = QJsonValue();
    line[QLatin1String("product")] = QJsonValue();
    object[QLatin1String("lineItems")] = connectionJson({line});
    QJsonObject fulfillment = fulfillmentJson(1);
    fulfillment[QLatin1String("trackingInfo")] = QJsonArray{
        QJsonObject{{QStringLiteral("number"), QJsonValue()}, {QStringLiteral("company"), QJsonValue()}},
        QJsonObject{{QStringLiteral("number"), QStringLiteral(" 1Z ")},
                    {QStringLiteral("company"), QJsonValue()}}};
    object[QLatin1String("fulfillments")] = QJsonArray{fulfillment};
    const Result<ParsedOrder> parsed = parseOrder(object, {}, {});
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
    const Order order = wholeOrder(*parsed);
    QVERIFY(order.email.isEmpty());
    QVERIFY(!order.shipping);
    QCOMPARE(order.marketing, MarketingState::None);
    QCOMPARE(order.financialState, FinancialState::Other);
    QVERIFY(!order.lines.at(0).product);
    QCOMPARE(order.unknown, OrderFields()); // absent is known
    QCOMPARE(order.fulfillments.at(0).tracking.size(), std::size_t(1));
    QCOMPARE(order.fulfillments.at(0).tracking[0].number, QStringLiteral("1Z"));
}

void TestOrderParser::parse_unknownEnumValues_areSafe()
{
    QJsonObject object = orderJson(1);
    object[QLatin1String("displayFulfillmentStatus")] = QStringLiteral("BEAMED");
    object[QLatin1String("displayFinancialStatus")] = QStringLiteral("BARTERED");
    object[QLatin1String("returnStatus")] = QStringLiteral("SWAPPED");
    QJsonObject fulfillment = fulfillmentJson(1);
    fulfillment[QLatin1String("status")] = QStringLiteral("DREAMT");
    object[QLatin1String("fulfillments")] = QJsonArray{fulfillment};
    const Result<ParsedOrder> parsed = parseOrder(object, {}, {});
    QVERIFY(parsed);
    QCOMPARE(parsed->order.fulfillmentState, FulfillmentState::Other);
    QCOMPARE(parsed->order.financialState, FinancialState::Other);
    QCOMPARE(parsed->order.returnState, ReturnState::NoReturn);
    QVERIFY(!parsed->fulfillments.at(0).fulfillment.cancelled);
}

void TestOrderParser::parse_states_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<FulfillmentState>("state");
    QTest::newRow("unfulfilled") << QStringLiteral("UNFULFILLED") << FulfillmentState::Unfulfilled;
    QTest::newRow("partly") << QStringLiteral("PARTIALLY_FULFILLED") << FulfillmentState::PartiallyFulfilled;
    QTest::newRow("T1: fulfilled") << QStringLiteral("FULFILLED") << FulfillmentState::Fulfilled;
    QTest::newRow("T1: on hold") << QStringLiteral("ON_HOLD") << FulfillmentState::OnHold;
    QTest::newRow("T19: nothing to ship")
        << QStringLiteral("FULFILLMENT_NOT_REQUIRED") << FulfillmentState::NotRequired;
    QTest::newRow("scheduled") << QStringLiteral("SCHEDULED") << FulfillmentState::Other;
}

void TestOrderParser::parse_states()
{
    QFETCH(QString, word);
    QFETCH(FulfillmentState, state);
    QJsonObject object = orderJson(1);
    object[QLatin1String("displayFulfillmentStatus")] = word;
    const Result<ParsedOrder> parsed = parseOrder(object, {}, {});
    QVERIFY(parsed);
    QCOMPARE(parsed->order.fulfillmentState, state);
}

void TestOrderParser::parse_fulfillmentStatus_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("success") << QStringLiteral("SUCCESS") << false;
    QTest::newRow("pending") << QStringLiteral("PENDING") << false;
    QTest::newRow("T3: cancelled never counts") << QStringLiteral("CANCELLED") << true;
    QTest::newRow("T3: error never counts") << QStringLiteral("ERROR") << true;
    QTest::newRow("T3: failure never counts") << QStringLiteral("FAILURE") << true;
}

void TestOrderParser::parse_fulfillmentStatus()
{
    QFETCH(QString, status);
    QFETCH(bool, cancelled);
    QJsonObject fulfillment = fulfillmentJson(1);
    fulfillment[QLatin1String("status")] = status;
    QJsonObject object = orderJson(1);
    object[QLatin1String("fulfillments")] = QJsonArray{fulfillment};
    const Result<ParsedOrder> parsed = parseOrder(object, {}, {});
    QVERIFY(parsed);
    QCOMPARE(parsed->fulfillments.at(0).fulfillment.cancelled, cancelled);
}

void TestOrderParser::parse_broken_isAnErrorOfThatRecord_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* name, const char* field, const QJsonValue& value) {
        QTest::newRow(name) << QString::fromLatin1(field) << value;
    };
    row("D7: no id", "id", {});
    row("D7: the id of something else", "id", QStringLiteral("gid://shopify/Customer/1"));
    row("D7: a number for a name", "name", 1001);
    row("D7: no time of change", "updatedAt", {});
    row("D7: a time that is none", "createdAt", QStringLiteral("yesterday"));
    row("D7: a time without offset", "createdAt", QStringLiteral("2026-11-01T09:00:00"));
    row("D7: a text for true", "test", QStringLiteral("true"));
    row("D7: no status", "displayFulfillmentStatus", {});
    row("D7: tags are a text", "tags", QStringLiteral("a, b"));
    row("D7: a tag is a number", "tags", QJsonArray{1});
    row("D7: an e-mail is a list", "email", QJsonArray{});
    row("D7: lines are null", "lineItems", {});
    row("D7: lines have no page", "lineItems", QJsonObject{{QStringLiteral("nodes"), QJsonArray{}}});
    row("D7: a line is null", "lineItems", connectionJson({QJsonValue()}));
    row("D7: a line is empty", "lineItems", connectionJson({QJsonObject{}}));
    row("D7: fulfilments are an object", "fulfillments", QJsonObject{});
    row("D7: a fulfilment is empty", "fulfillments", QJsonArray{QJsonObject{}});
    row("D7: a number too large", "number", 1e300);
    row("D7: half a number", "number", 1.5);
}

void TestOrderParser::parse_broken_isAnErrorOfThatRecord()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject object = orderJson(1);
    object[field] = value;
    const Result<ParsedOrder> parsed = parseOrder(object, {}, {});
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::Malformed);
    QVERIFY(!parsed.error().detail.isEmpty());
    if (field != QLatin1String("name")) {
        QCOMPARE(parsed.error().order, QStringLiteral("#1001"));
    }
}

void TestOrderParser::parse_refused_isUnknown_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QString>("nulled"); // the field that is null then
    QTest::addColumn<OrderFields>("unknown");
    const auto row = [](const char* name, const QStringList& path, const char* nulled, OrderFields unknown) {
        QTest::newRow(name) << path << QString::fromLatin1(nulled) << unknown;
    };
    row("Q1: e-mail", {QStringLiteral("email")}, "email", OrderField::Email);
    row("Q1: customer", {QStringLiteral("customer")}, "customer", OrderField::Customer);
    row("Q1: a part of the customer", {QStringLiteral("customer"), QStringLiteral("firstName")}, "",
        OrderField::Customer);
    row("Q1: shipping address", {QStringLiteral("shippingAddress")}, "shippingAddress",
        OrderField::ShippingAddress);
    row("Q1: a part of the address", {QStringLiteral("shippingAddress"), QStringLiteral("city")}, "",
        OrderField::ShippingAddress);
    row("Q1: a product", {QStringLiteral("lineItems"), QStringLiteral("nodes"), QStringLiteral("product")},
        "", OrderField::Products);
    row("Q1: lines", {QStringLiteral("lineItems")}, "lineItems", OrderField::Lines);
    row("Q1: fulfilments", {QStringLiteral("fulfillments")}, "fulfillments", OrderField::Fulfillments);
    row("Q1: numbers of a fulfilment", {QStringLiteral("fulfillments"), QStringLiteral("trackingInfo")}, "",
        OrderField::Fulfillments);
    row("a picture is no fact",
        {QStringLiteral("lineItems"), QStringLiteral("nodes"), QStringLiteral("image")}, "", {});
    row("nothing known is refused", {QStringLiteral("customerLocale")}, "customerLocale", {});
}

void TestOrderParser::parse_refused_isUnknown()
{
    QFETCH(QStringList, path);
    QFETCH(QString, nulled);
    QFETCH(OrderFields, unknown);
    QJsonObject object = orderJson(1);
    if (!nulled.isEmpty()) {
        object[nulled] = QJsonValue();
    }
    const Result<ParsedOrder> parsed = parseOrder(object, refusalsAt(path), {});
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
    QCOMPARE(parsed->order.unknown, unknown);
}

void TestOrderParser::parse_unplacedRefusal_makesNullsUnknown()
{
    QJsonObject object = orderJson(1);
    object[QLatin1String("shippingAddress")] = QJsonValue();
    const Result<ParsedOrder> parsed = parseOrder(object, unplacedRefusal(), {});
    QVERIFY(parsed);
    QCOMPARE(parsed->order.unknown, OrderFields(OrderField::ShippingAddress)); // the rest has values
}

void TestOrderParser::parse_emailRefused_isNotReplacedByTheCustomers()
{
    QJsonObject object = orderJson(1);
    object[QLatin1String("email")] = QJsonValue();
    const Result<ParsedOrder> parsed = parseOrder(object, refusalsAt({QStringLiteral("email")}), {});
    QVERIFY(parsed);
    QVERIFY(parsed->order.email.isEmpty());
    QVERIFY(parsed->order.unknown.testFlag(OrderField::Email));
}

void TestOrderParser::parse_noOrderEmail_takesTheCustomers()
{
    QJsonObject object = orderJson(1);
    object[QLatin1String("email")] = QJsonValue();
    const Result<ParsedOrder> known = parseOrder(object, {}, {});
    QVERIFY(known);
    QCOMPARE(known->order.email, QStringLiteral("default@example.com"));
    QVERIFY(!known->order.unknown.testFlag(OrderField::Email));
    // The customer was refused, so whether there is an address is not known.
    object[QLatin1String("customer")] = QJsonValue();
    const Result<ParsedOrder> refused = parseOrder(object, refusalsAt({QStringLiteral("customer")}), {});
    QVERIFY(refused);
    QVERIFY(refused->order.unknown.testFlag(OrderField::Email));
    QVERIFY(refused->order.unknown.testFlag(OrderField::Customer));
}

void TestOrderParser::parse_offsets_becomeUtc()
{
    QJsonObject object = orderJson(1);
    object[QLatin1String("cancelledAt")] = QStringLiteral("2026-11-03T01:30:00.250+02:00");
    const Result<ParsedOrder> parsed = parseOrder(object, {}, {});
    QVERIFY(parsed);
    QCOMPARE(*parsed->order.cancelledAt, QDateTime(QDate(2026, 11, 2), QTime(23, 30, 0, 250), Qt::UTC));
    QCOMPARE(parsed->order.cancelledAt->timeSpec(), Qt::UTC);
}

void TestOrderParser::parse_listsThatCameBackFull_areMarked()
{
    QJsonObject object = orderJson(1);
    object[QLatin1String("lineItems")] = connectionJson({lineJson(1)}, QStringLiteral("cursor"));
    QJsonObject fulfillment = fulfillmentJson(1, 3);
    fulfillment[QLatin1String("fulfillmentLineItems")] = connectionJson({}, QStringLiteral("more"));
    object[QLatin1String("fulfillments")] = QJsonArray{fulfillment};
    const Result<ParsedOrder> parsed = parseOrder(object, {}, {});
    QVERIFY(parsed);
    QCOMPARE(parsed->linesAfter, std::optional<QString>(QStringLiteral("cursor")));
    QVERIFY(parsed->fulfillments.at(0).trackingCut);
    QCOMPARE(parsed->fulfillments.at(0).linesAfter, std::optional<QString>(QStringLiteral("more")));
}

void TestOrderParser::parse_countSaysWhetherFulfillmentsAreMissing()
{
    QJsonObject object = orderJson(1);
    object[QLatin1String("fulfillments")] = QJsonArray{fulfillmentJson(1), fulfillmentJson(2)};
    const auto cut = [&object](const QJsonValue& count) {
        object[QLatin1String("fulfillmentsCount")] = count;
        const Result<ParsedOrder> parsed = parseOrder(object, {}, {});
        return parsed && parsed->fulfillmentsCut;
    };
    QVERIFY(!cut(json(R"({"count": 2, "precision": "EXACT"})")));
    QVERIFY(cut(json(R"({"count": 3, "precision": "EXACT"})")));
    QVERIFY(cut(QJsonValue())); // full, and no count that says otherwise
    QVERIFY(cut(json(R"({"count": 2, "precision": "AT_LEAST"})")));
}

void TestOrderParser::parse_bulk_derivesWhatASingleFulfillmentShips()
{
    QJsonObject object = orderJson(1);
    QJsonObject digital = lineJson(2);
    digital[QLatin1String("requiresShipping")] = false;
    object[QLatin1String("lineItems")] =
        QJsonObject{{QStringLiteral("nodes"), QJsonArray{lineJson(1), digital}}};
    QJsonObject fulfillment = fulfillmentJson(1, 8);
    fulfillment.remove(QLatin1String("fulfillmentLineItems"));
    QJsonObject cancelled = fulfillmentJson(2);
    cancelled.remove(QLatin1String("fulfillmentLineItems"));
    cancelled[QLatin1String("status")] = QStringLiteral("CANCELLED");
    object[QLatin1String("fulfillments")] = QJsonArray{cancelled, fulfillment};
    AskedSizes sizes;
    sizes.bulk = true;
    const Result<ParsedOrder> parsed = parseOrder(object, {}, sizes);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
    const ParsedFulfillment& shipped = parsed->fulfillments.at(1);
    QCOMPARE(shipped.fulfillment.lineGids, QStringList{QStringLiteral("gid://shopify/LineItem/1")});
    QCOMPARE(shipped.fulfillment.tracking.size(), std::size_t(8));
    QVERIFY(!shipped.detailsMissing && !shipped.trackingCut && !parsed->fulfillments.at(0).detailsMissing);
}

void TestOrderParser::parse_bulk_asksWhereItCannotTell()
{
    QJsonObject object = orderJson(1);
    object[QLatin1String("lineItems")] =
        QJsonObject{{QStringLiteral("nodes"), QJsonArray{lineJson(1), lineJson(2)}}};
    object[QLatin1String("fulfillments")] = QJsonArray{fulfillmentJson(1), fulfillmentJson(2)};
    AskedSizes sizes;
    sizes.bulk = true;
    const Result<ParsedOrder> two = parseOrder(object, {}, sizes);
    QVERIFY(two);
    QVERIFY(two->fulfillments.at(0).detailsMissing && two->fulfillments.at(1).detailsMissing);
    // One fulfilment, but a line is still to be shipped: which of the lines went is not known.
    QJsonObject open = lineJson(2);
    open[QLatin1String("unfulfilledQuantity")] = 1;
    object[QLatin1String("lineItems")] =
        QJsonObject{{QStringLiteral("nodes"), QJsonArray{lineJson(1), open}}};
    object[QLatin1String("fulfillments")] = QJsonArray{fulfillmentJson(1)};
    const Result<ParsedOrder> partial = parseOrder(object, {}, sizes);
    QVERIFY(partial);
    QVERIFY(partial->fulfillments.at(0).detailsMissing);
}

QTEST_GUILESS_MAIN(TestOrderParser)
#include "tst_orderparser.moc"
