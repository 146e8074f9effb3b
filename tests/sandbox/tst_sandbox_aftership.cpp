#include "tests/sandbox/sandboxprogram.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace afterparcel;

namespace
{

const QString kNumber = u"1Z999AA10123456784"_s;
const QStringList kNoMail = {u"--smtp"_s, u"none"_s, u"--start-time"_s, u"2026-11-02T09:00:00Z"_s};

QJsonObject scenario(const QJsonObject& aftership = {}, const QJsonObject& more = {})
{
    QJsonObject account = aftership;
    account.insert(u"key"_s, u"demo-key"_s);
    QJsonObject all = more;
    all.insert(u"aftership"_s, account);
    return all;
}

int codeOf(const WireAnswer& answer)
{
    return answer.json()[u"meta"_s][u"code"_s].toInt();
}

} // namespace

/// The stand-in for AfterShip, over HTTP as the program meets it.
class TestSandboxAfterShip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void key_wrong_401();
    void create_validation_data();
    void create_validation();
    void create_twice_4003AndListed();
    void create_withoutSlug_detects();
    void create_planLimit_refusesWhileListsAreAnswered();
    void story_unfoldsBySandboxTime();
    void news_deliveryDateForms_data();
    void news_deliveryDateForms();
    void silence_30Days_expiresAndCanBeRetrackedOnce();
    void wrongSlug_seesNothingUntilCorrected();
    void list_parameters();
    void rate_moreThanTheLimit_429Counted();
};

void TestSandboxAfterShip::key_wrong_401()
{
    SandboxProgram sandbox;
    QVERIFY(sandbox.start(scenario()));
    const WireAnswer refused = sandbox.aftership("GET", u"/trackings"_s, {}, "wrong");
    QCOMPARE(refused.status, 401);
    QCOMPARE(codeOf(refused), 401);
    QCOMPARE(refused.json()[u"meta"_s][u"type"_s].toString(), u"Unauthorized"_s);
}

void TestSandboxAfterShip::create_validation_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, QJsonObject extra, int code) {
        if (!extra.contains(u"tracking_number"_s))
            extra.insert(u"tracking_number"_s, kNumber);
        QTest::newRow(name) << extra << code;
    };
    const auto customers = [](const QJsonObject& one, int count) {
        QJsonArray list;
        for (int i = 0; i < count; ++i)
            list.append(one);
        return QJsonObject{{u"customers"_s, list}};
    };
    row("plain", {}, 201);
    row("all fields that are sent",
        {{u"slug"_s, u"ups"_s},
         {u"order_id"_s, u"1"_s},
         {u"order_number"_s, u"#1"_s},
         {u"order_date"_s, u"2026-11-01T10:00:00Z"_s},
         {u"tracking_ship_date"_s, u"2026-11-01"_s},
         {u"destination_country_region"_s, u"USA"_s},
         {u"language"_s, u"en"_s},
         {u"custom_fields"_s, QJsonObject{{u"uploaded_by"_s, u"Afterparcel"_s}}}},
        201);
    row("unknown field", {{u"tracking"_s, QJsonObject{}}}, 400);
    row("empty text", {{u"order_id"_s, QString()}}, 4008);
    row("three characters", {{u"tracking_number"_s, u"1Z9"_s}}, 4005);
    row("lower case", {{u"tracking_number"_s, u"1z999aa1"_s}}, 4005);
    row("alpha-2 country", {{u"destination_country_region"_s, u"US"_s}}, 4008);
    row("three letters that are no country", {{u"destination_country_region"_s, u"XKX"_s}}, 4008);
    row("date without a zone", {{u"order_date"_s, u"2026-11-01"_s}}, 4008);
    row("phone as dialled", customers({{u"phone_number"_s, u"(212) 555-0100"_s}}, 1), 4008);
    row("phone in E.164", customers({{u"phone_number"_s, u"+12125550100"_s}}, 1), 201);
    row("four customers", customers({{u"name"_s, u"Ann"_s}}, 4), 4008);
    row("number as custom field", {{u"custom_fields"_s, QJsonObject{{u"a"_s, 1}}}}, 4008);
    row("unknown slug", {{u"slug"_s, u"no-such-courier"_s}}, 4010);
    row("courier not added", {{u"slug"_s, u"tnt"_s}}, 4012);
    row("courier not recognized", {{u"tracking_number"_s, u"ABCDEFGH"_s}}, 4012);
    row("postal code needed", {{u"slug"_s, u"postnl"_s}}, 4011);
    row("postal code given", {{u"slug"_s, u"postnl"_s}, {u"destination_postal_code"_s, u"1012 JS"_s}}, 201);
    row("refused by the scenario", {{u"tracking_number"_s, u"REFUSED1"_s}, {u"slug"_s, u"ups"_s}}, 4017);
}

void TestSandboxAfterShip::create_validation()
{
    QFETCH(QJsonObject, body);
    QFETCH(int, code);
    SandboxProgram sandbox;
    const QJsonObject refuse{{u"REFUSED1"_s, QJsonObject{{u"code"_s, 4017}}}};
    QVERIFY(sandbox.start(scenario({{u"not_added"_s, QJsonArray{u"tnt"_s}}, {u"refuse"_s, refuse}})));
    const WireAnswer answer = sandbox.aftership("POST", u"/trackings"_s, body);
    QCOMPARE(codeOf(answer), code);
    QCOMPARE(answer.status, code == 201 ? 201 : 400);
    QCOMPARE(sandbox.ask(u"/state"_s)[u"trackings"_s].toInt(), code == 201 ? 1 : 0);
}

void TestSandboxAfterShip::create_twice_4003AndListed()
{
    SandboxProgram sandbox;
    QVERIFY(sandbox.start(scenario()));
    const QJsonObject body{{u"tracking_number"_s, kNumber}, {u"slug"_s, u"ups"_s}, {u"order_id"_s, u"7"_s}};
    const QString id = sandbox.aftership("POST", u"/trackings"_s, body).json()[u"data"_s][u"id"_s].toString();
    QCOMPARE(id.size(), 32);
    QCOMPARE(codeOf(sandbox.aftership("POST", u"/trackings"_s, body)), 4003);
    QJsonObject other = body;
    other.insert(u"slug"_s, u"fedex"_s);
    QCOMPARE(codeOf(sandbox.aftership("POST", u"/trackings"_s, other)), 201); // the key is number and slug
    const QJsonObject listed = sandbox.aftership("GET", u"/trackings?slug=ups&tracking_numbers="_s + kNumber)
                                   .json()[u"data"_s]
                                   .toObject();
    QCOMPARE(listed[u"pagination"_s][u"total"_s].toInt(), 1);
    QCOMPARE(listed[u"trackings"_s][0][u"id"_s].toString(), id);
    QCOMPARE(listed[u"trackings"_s][0][u"order_id"_s].toString(), u"7"_s);
}

void TestSandboxAfterShip::create_withoutSlug_detects()
{
    SandboxProgram sandbox;
    QVERIFY(sandbox.start(scenario()));
    const WireAnswer answer = sandbox.aftership("POST", u"/trackings"_s, {{u"tracking_number"_s, kNumber}});
    QCOMPARE(answer.json()[u"data"_s][u"slug"_s].toString(), u"ups"_s);
    QCOMPARE(answer.json()[u"data"_s][u"tag"_s].toString(), u"Pending"_s);
}

void TestSandboxAfterShip::create_planLimit_refusesWhileListsAreAnswered()
{
    SandboxProgram sandbox;
    QVERIFY(sandbox.start(scenario({{u"plan_limit"_s, 1}, {u"plan_status"_s, 403}})));
    QCOMPARE(sandbox.aftership("POST", u"/trackings"_s, {{u"tracking_number"_s, kNumber}}).status, 201);
    QCOMPARE(
        sandbox.aftership("POST", u"/trackings"_s, {{u"tracking_number"_s, u"1Z999AA10123456785"_s}}).status,
        403);
    QCOMPARE(sandbox.aftership("GET", u"/trackings"_s).status, 200);
    sandbox.control(u"/config"_s, {{u"aftership"_s, QJsonObject{{u"plan_limit"_s, -1}}}});
    QCOMPARE(
        sandbox.aftership("POST", u"/trackings"_s, {{u"tracking_number"_s, u"1Z999AA10123456785"_s}}).status,
        201);
}

void TestSandboxAfterShip::story_unfoldsBySandboxTime()
{
    SandboxProgram sandbox;
    const QJsonArray story{QJsonObject{{u"at"_s, u"+1h"_s}, {u"tag"_s, u"InfoReceived"_s}},
                           QJsonObject{{u"at"_s, u"+1d"_s}, {u"tag"_s, u"InTransit"_s}},
                           QJsonObject{{u"at"_s, u"+3d"_s}, {u"tag"_s, u"Delivered"_s}}};
    const QJsonObject tracking{{u"number"_s, kNumber}, {u"company"_s, u"UPS"_s}, {u"story"_s, u"quick"_s}};
    const QJsonObject order{{u"name"_s, u"#1"_s},
                            {u"lines"_s, QJsonArray{QJsonObject{{u"product"_s, u"mug"_s}}}}};
    const QJsonObject fulfil{{u"order"_s, u"#1"_s}, {u"tracking"_s, QJsonArray{tracking}}};
    QVERIFY(sandbox.start(
        scenario({{u"rate_limits"_s, QJsonObject{{u"GET /trackings/:id"_s, 100}}}},
                 {{u"stories"_s, QJsonObject{{u"quick"_s, story}}},
                  {u"orders"_s, QJsonArray{order}},
                  {u"events"_s, QJsonArray{QJsonObject{{u"at"_s, u"+1d"_s}, {u"fulfil"_s, fulfil}}}}}),
        kNoMail));
    sandbox.control(u"/clock"_s, {{u"set"_s, u"2026-11-03T09:00:00Z"_s}}); // the event: fulfilled
    QCOMPARE(sandbox.ask(u"/state"_s)[u"events_to_come"_s].toInt(), 0);
    const QString id = sandbox.aftership("POST", u"/trackings"_s, {{u"tracking_number"_s, kNumber}})
                           .json()[u"data"_s][u"id"_s]
                           .toString();
    const auto look = [&] {
        return sandbox.aftership("GET", u"/trackings/"_s + id).json()[u"data"_s].toObject();
    };
    QCOMPARE(look()[u"tag"_s].toString(), u"Pending"_s);
    sandbox.control(u"/clock"_s, {{u"advance_seconds"_s, 2 * 3600}});
    QCOMPARE(look()[u"tag"_s].toString(), u"InfoReceived"_s);
    QCOMPARE(look()[u"updated_at"_s].toString(), u"2026-11-03T10:00:00Z"_s);
    sandbox.control(u"/clock"_s, {{u"set"_s, u"2026-11-07T09:00:00Z"_s}});
    QCOMPARE(look()[u"tag"_s].toString(), u"Delivered"_s);
    QCOMPARE(look()[u"updated_at"_s].toString(), u"2026-11-06T09:00:00Z"_s);
    QCOMPARE(look()[u"checkpoints"_s].toArray().size(), 3);
    QVERIFY(look()[u"shipment_delivery_date"_s].toString().startsWith(u"2026-11-06"_s));
}

void TestSandboxAfterShip::news_deliveryDateForms_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QJsonValue>("shown");
    QTest::newRow("a date alone") << u"2026-11-05"_s << QJsonValue(u"2026-11-05"_s);
    QTest::newRow("local") << u"2026-11-05T14:30:00"_s << QJsonValue(u"2026-11-05T14:30:00"_s);
    QTest::newRow("offset") << u"2026-11-05T14:30:00+09:00"_s << QJsonValue(u"2026-11-05T14:30:00+09:00"_s);
    QTest::newRow("none") << u"none"_s << QJsonValue(QJsonValue::Null);
}

void TestSandboxAfterShip::news_deliveryDateForms()
{
    QFETCH(QString, given);
    QFETCH(QJsonValue, shown);
    SandboxProgram sandbox;
    QVERIFY(sandbox.start(scenario(), kNoMail));
    sandbox.control(u"/trackings/news"_s,
                    {{u"number"_s, kNumber}, {u"tag"_s, u"Delivered"_s}, {u"delivery_date"_s, given}});
    const QJsonObject data = sandbox.aftership("POST", u"/trackings"_s, {{u"tracking_number"_s, kNumber}})
                                 .json()[u"data"_s]
                                 .toObject();
    QCOMPARE(data[u"tag"_s].toString(), u"Delivered"_s);
    QCOMPARE(data[u"shipment_delivery_date"_s], shown);
}

void TestSandboxAfterShip::silence_30Days_expiresAndCanBeRetrackedOnce()
{
    SandboxProgram sandbox;
    QVERIFY(sandbox.start(scenario(), kNoMail));
    const QString id = sandbox.aftership("POST", u"/trackings"_s, {{u"tracking_number"_s, kNumber}})
                           .json()[u"data"_s][u"id"_s]
                           .toString();
    const auto look = [&] {
        return sandbox.aftership("GET", u"/trackings/"_s + id).json()[u"data"_s].toObject();
    };
    const auto retrack = [&] {
        return codeOf(sandbox.aftership("POST", u"/trackings/%1/retrack"_s.arg(id)));
    };
    QCOMPARE(retrack(), 4013);
    sandbox.control(u"/clock"_s, {{u"advance_seconds"_s, 31 * 86400}});
    QCOMPARE(look()[u"tag"_s].toString(), u"Expired"_s);
    QCOMPARE(look()[u"active"_s].toBool(), false);
    QCOMPARE(retrack(), 200);
    QCOMPARE(look()[u"tag"_s].toString(), u"Pending"_s);
    sandbox.control(u"/clock"_s, {{u"advance_seconds"_s, 31 * 86400}});
    QCOMPARE(retrack(), 4016);
}

void TestSandboxAfterShip::wrongSlug_seesNothingUntilCorrected()
{
    SandboxProgram sandbox;
    const QJsonObject tracking{{u"number"_s, u"123456789012"_s}, {u"slug"_s, u"dhl-germany"_s}};
    const QJsonObject order{
        {u"name"_s, u"#1"_s},
        {u"lines"_s, QJsonArray{QJsonObject{{u"product"_s, u"mug"_s}}}},
        {u"fulfilments"_s, QJsonArray{QJsonObject{{u"tracking"_s, QJsonArray{tracking}}}}}};
    QVERIFY(sandbox.start(scenario({}, {{u"orders"_s, QJsonArray{order}}}), kNoMail));
    sandbox.control(u"/trackings/news"_s, {{u"number"_s, u"123456789012"_s}, {u"tag"_s, u"InTransit"_s}});
    const QJsonObject wrong =
        sandbox.aftership("POST", u"/trackings"_s, {{u"tracking_number"_s, u"123456789012"_s}})
            .json()[u"data"_s]
            .toObject();
    QCOMPARE(wrong[u"slug"_s].toString(), u"fedex"_s);
    QCOMPARE(wrong[u"tag"_s].toString(), u"Pending"_s);
    const WireAnswer corrected = sandbox.aftership("PUT", u"/trackings/"_s + wrong[u"id"_s].toString(),
                                                   {{u"slug"_s, u"dhl-germany"_s}});
    QCOMPARE(corrected.json()[u"data"_s][u"tag"_s].toString(), u"InTransit"_s);
}

void TestSandboxAfterShip::list_parameters()
{
    SandboxProgram sandbox;
    QVERIFY(sandbox.start(scenario({{u"rate_limits"_s, QJsonObject{{u"GET /trackings"_s, 100}}}}), kNoMail));
    for (int i = 0; i < 5; ++i) {
        const WireAnswer made = sandbox.aftership("POST", u"/trackings"_s,
                                                  {{u"tracking_number"_s, u"1Z999AA1012345678%1"_s.arg(i)}});
        QCOMPARE(made.status, 201);
        sandbox.control(u"/clock"_s, {{u"advance_seconds"_s, 86400}});
    }
    const auto total = [&](const QString& query) {
        return sandbox.aftership("GET", u"/trackings?"_s + query)
            .json()[u"data"_s][u"pagination"_s][u"total"_s]
            .toInt(-1);
    };
    QCOMPARE(total(u"limit=200"_s), 5);
    QCOMPARE(total(u"updated_at_min=2026-11-05T00:00:00Z"_s), 2);
    QCOMPARE(total(u"updated_at_min=2026-11-05T09:00:00%2B09:00"_s), 2);
    QCOMPARE(total(u"created_at_max=2026-11-03T23:00:00Z"_s), 2);
    const QJsonObject page = sandbox.aftership("GET", u"/trackings?limit=2"_s).json()[u"data"_s].toObject();
    QCOMPARE(page[u"trackings"_s].toArray().size(), 2);
    const QString cursor = page[u"pagination"_s][u"next_cursor"_s].toString();
    const WireAnswer next = sandbox.aftership("GET", u"/trackings?limit=200&cursor="_s + cursor);
    QCOMPARE(next.json()[u"data"_s][u"trackings"_s].toArray().size(), 3);
    QCOMPARE(next.json()[u"data"_s][u"pagination"_s][u"has_next_page"_s].toBool(), false);
    QCOMPARE(sandbox.aftership("GET", u"/trackings?limit=201"_s).status, 400);
    QCOMPARE(sandbox.aftership("GET", u"/trackings?colour=red"_s).status, 400);
    QCOMPARE(sandbox.aftership("GET", u"/trackings?tracking_numbers="_s + QStringList(51, u"A"_s).join(u','))
                 .status,
             400);
    sandbox.control(u"/clock"_s, {{u"advance_seconds"_s, 117 * 86400}});
    QCOMPARE(total(u"limit=200"_s), 2); // 120 days are kept
}

void TestSandboxAfterShip::rate_moreThanTheLimit_429Counted()
{
    SandboxProgram sandbox;
    QVERIFY(sandbox.start(scenario({{u"rate_limits"_s, QJsonObject{{u"GET /couriers"_s, 0}}}})));
    const WireAnswer limited = sandbox.aftership("GET", u"/couriers"_s);
    QCOMPARE(limited.status, 429);
    QCOMPARE(limited.json()[u"meta"_s][u"type"_s].toString(), u"TooManyRequests"_s);
    QCOMPARE(limited.headers.value("x-ratelimit-remaining"), "0");
    QVERIFY(limited.headers.value("x-ratelimit-reset").toLongLong() > 1700000000);
    QCOMPARE(sandbox.ask(u"/state"_s)[u"http429"_s].toInt(), 1);
    QCOMPARE(sandbox.aftership("GET", u"/trackings"_s).headers.value("x-ratelimit-limit"), "6");
}

QTEST_GUILESS_MAIN(TestSandboxAfterShip)
#include "tst_sandbox_aftership.moc"
