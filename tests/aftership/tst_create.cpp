#include "aftershipstub.h"
#include "core/aftership/aftershipclient.h"
#include "samples.h"

#include <QCoroCore>
#include <QJsonArray>
#include <QtTest/QtTest>

using namespace afterparcel;
using Way = AfterShipStub::Reply::Way;

namespace
{

const QString kNumber = QStringLiteral("1Z999AA10123456784");

/// Everything that one creation needs, with pauses too short to be felt.
struct Bench {
    AfterShipStub stub;
    samples::FixedClock clock;
    HttpClient http{clock,
                    RetryPolicy{2, std::chrono::milliseconds{1}, 1.0, 0.0, std::chrono::milliseconds{50}}};
    AfterShipClient client{http, clock, stub.url(), QStringLiteral("asat_test")};
    OrderFacts order = samples::order();
    PackageFacts package = samples::package();
    StoreFacts store = samples::store();
    Cancellation cancellation;

    CreationOutcome create()
    {
        return QCoro::waitFor(client.create(package, order, store, PassOn{}, cancellation));
    }
    [[nodiscard]] QJsonObject posted(int index) const { return stub.requestsOf("POST").at(index).body; }
    [[nodiscard]] qsizetype count(const QByteArray& method) const { return stub.requestsOf(method).size(); }
};

/// The outcome's alternative by name, for comparisons that read well when they fail.
QString nameOf(const CreationOutcome& outcome)
{
    static const QStringList names{QStringLiteral("created"),     QStringLiteral("adopted"),
                                   QStringLiteral("rejected"),    QStringLiteral("plan"),
                                   QStringLiteral("key refused"), QStringLiteral("outage")};
    return names.at(static_cast<qsizetype>(outcome.index()));
}

QJsonObject delivered(const char* when)
{
    return {{QStringLiteral("tag"), QStringLiteral("Delivered")},
            {QStringLiteral("shipment_delivery_date"), QLatin1String(when)}};
}

} // namespace

class CreateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void record_is_created();
    void answer_decides_data();
    void answer_decides();
    void slug_is_dropped_once();
    void named_field_is_supplied_data();
    void named_field_is_supplied();
    void field_that_is_not_known_is_a_refusal();
    void optional_field_is_dropped_data();
    void optional_field_is_dropped();
    void each_correction_is_made_once();
    void existing_record_data();
    void existing_record();
    void lost_answer_data();
    void lost_answer();
    void lost_answer_takes_no_older_record();
    void plan_or_key_data();
    void plan_or_key();
    void success_without_id_is_looked_up();
    void no_key_sends_nothing();
    void cancelled_is_no_attempt();
};

void CreateTest::record_is_created()
{
    Bench bench;
    const CreationOutcome outcome = bench.create();
    QCOMPARE(nameOf(outcome), QStringLiteral("created"));
    const TrackingRecord& record = std::get<RecordCreated>(outcome).record;
    QCOMPARE(record.id, QStringLiteral("id1"));
    QCOMPARE(record.number, kNumber);
    QCOMPARE(record.slug, QStringLiteral("ups"));
    QCOMPARE(record.news.learnedAt, bench.clock.now());
    const AfterShipStub::Request request = bench.stub.requests.constFirst();
    QCOMPARE(request.rawPath, QStringLiteral("/tracking/2026-07/trackings"));
    QCOMPARE(request.headers.value("as-api-key"), QByteArray("asat_test"));
    QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(bench.stub.requests.size(), 1);
}

void CreateTest::answer_decides_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("posts");
    const auto row = [](const char* name, int status, int code, const char* expected, int posts = 1) {
        QTest::newRow(name) << status << code << QString::fromLatin1(expected) << posts;
    };
    row("T8: 400 is definite", 400, 400, "rejected");
    row("T8: 4001 is definite", 400, 4001, "rejected");
    row("T8: 4005, the number is invalid", 400, 4005, "rejected");
    row("T8: 4006 is definite", 400, 4006, "rejected");
    row("T8: 4007 is definite", 400, 4007, "rejected");
    row("T8: 4012, the carrier is not added", 400, 4012, "rejected");
    row("T8: 4015 is definite", 400, 4015, "rejected");
    row("T8: 4017, the number's format is invalid", 400, 4017, "rejected");
    row("T12: 401 is no attempt", 401, 401, "key refused");
    row("T8: 429 is an outage", 429, 429, "outage", 2);
    row("T8: 500 is an outage", 500, 500, "outage");
    row("T8: 502 is an outage", 502, 502, "outage");
    row("T8: 503 is an outage", 503, 503, "outage");
    row("T8: 504 is an outage", 504, 504, "outage");
}

void CreateTest::answer_decides()
{
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(int, posts);
    Bench bench;
    for (int i = 0; i < 4; ++i) { // the HTTP layer may repeat what passes
        bench.stub.script("POST", status, code, QStringLiteral("AfterShip's words"));
    }
    const CreationOutcome outcome = bench.create();
    QTEST(nameOf(outcome), "expected");
    QCOMPARE(bench.count("POST"), posts);
    if (const auto* rejected = std::get_if<RecordRejected>(&outcome)) {
        QCOMPARE(rejected->code, code);
        QCOMPARE(rejected->message, QStringLiteral("AfterShip's words"));
    }
    if (const auto* outage = std::get_if<RecordOutage>(&outcome)) {
        QVERIFY(isTransient(outage->error.kind));
    }
}

void CreateTest::slug_is_dropped_once()
{
    Bench bench;
    bench.stub.script("POST", 400, 4010, QStringLiteral("The value of `slug` is invalid."));
    QCOMPARE(nameOf(bench.create()), QStringLiteral("created"));
    QCOMPARE(bench.count("POST"), 2);
    QJsonObject expected = bench.posted(0);
    QVERIFY(expected.contains(QLatin1String("slug")));
    expected.remove(QStringLiteral("slug"));
    QCOMPARE(bench.posted(1), expected);
}

void CreateTest::named_field_is_supplied_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("T8: 4011 state") << "Extra fields are also required: destination_state"
                                    << "destination_state"
                                    << "ON";
    QTest::newRow("T8: 4011 state by its old name") << "also required: [tracking_state]"
                                                    << "destination_state"
                                                    << "ON";
    QTest::newRow("T8: 4011 origin") << "also required: `origin_country_region`"
                                     << "origin_country_region"
                                     << "USA";
    QTest::newRow("T8: 4011 origin by its old name") << "also required: tracking_origin_country."
                                                     << "origin_country_region"
                                                     << "USA";
    QTest::newRow("T8: 4011 ship date in its short form") << "invalid or missing: tracking_ship_date"
                                                          << "tracking_ship_date"
                                                          << "2026-11-02";
    QTest::newRow("T8: 4011 names no field") << "Additional information is required."
                                             << "destination_state"
                                             << "ON";
    QTest::newRow("T8: 4009 of a field that is known") << "(4009)"
                                                       << "destination_city"
                                                       << "Ottawa";
}

void CreateTest::named_field_is_supplied()
{
    QFETCH(QString, message);
    QFETCH(QString, field);
    QFETCH(QString, value);
    Bench bench;
    if (message == QLatin1String("(4009)")) {
        bench.stub.script("POST", 400, 4009, QStringLiteral("The value of `destination_city` is required."));
    } else {
        bench.stub.script("POST", 400, 4011, message);
    }
    QCOMPARE(nameOf(bench.create()), QStringLiteral("created"));
    QCOMPARE(bench.count("POST"), 2);
    QVERIFY(bench.posted(0).value(field).toString() != value);
    QCOMPARE(bench.posted(1).value(field).toString(), value);
}

void CreateTest::field_that_is_not_known_is_a_refusal()
{
    Bench bench;
    bench.stub.script("POST", 400, 4011, QStringLiteral("also required: [tracking_key]"));
    const CreationOutcome outcome = bench.create();
    QCOMPARE(nameOf(outcome), QStringLiteral("rejected"));
    QCOMPARE(std::get<RecordRejected>(outcome).code, 4011);
    QCOMPARE(bench.count("POST"), 1);
}

void CreateTest::optional_field_is_dropped_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("gone"); // "customers/email": within the customer
    const auto row = [](const char* name, int code, const char* message, const char* gone) {
        QTest::newRow(name) << code << QString::fromLatin1(message) << QString::fromLatin1(gone);
    };
    row("T8: 4008 postal code", 4008, "The value of `destination_postal_code` is invalid.",
        "destination_postal_code");
    row("T8: 4008 postal code by its old name", 4008, "The value of tracking_postal_code is invalid.",
        "destination_postal_code");
    row("T8: 4008 below tracking", 4008, "The value of `tracking.order_date` is invalid.", "order_date");
    row("T8: 4009 order number", 4009, "[order_number] is required.", "order_number");
    row("T8: 4008 slug", 4008, "The value of `slug` is invalid.", "slug");
    row("T8: 4008 the customer's e-mail alone", 4008, "The value of `customers[0].email` is invalid.",
        "customers/email");
    row("T8: 4008 the customer's phone alone", 4008, "The value of customers.0.phone_number is invalid.",
        "customers/phone_number");
    row("T8: 4008 e-mails as they were called", 4008, "The value of `emails` is invalid.", "customers/email");
    row("T8: 4009 a field of the customer that was not sent", 4009, "customers[0].role is required.",
        "customers");
    row("T8: 4008 the customers", 4008, "The value of `customers` is invalid.", "customers");
    row("T8: 4008 names nothing: the essentials remain", 4008, "Something is invalid.", "customers");
}

void CreateTest::optional_field_is_dropped()
{
    QFETCH(int, code);
    QFETCH(QString, message);
    QFETCH(QString, gone);
    Bench bench;
    bench.stub.script("POST", 400, code, message);
    QCOMPARE(nameOf(bench.create()), QStringLiteral("created"));
    QCOMPARE(bench.count("POST"), 2);
    const QString outer = gone.section(QLatin1Char('/'), 0, 0);
    const QString inner = gone.section(QLatin1Char('/'), 1);
    QVERIFY(bench.posted(0).contains(outer));
    if (inner.isEmpty()) {
        QVERIFY(!bench.posted(1).contains(outer));
    } else {
        const QJsonObject customer = bench.posted(1).value(outer).toArray().first().toObject();
        QVERIFY(!customer.contains(inner));
        QVERIFY(customer.contains(QLatin1String("name")));
    }
    QCOMPARE(bench.posted(1).value(QLatin1String("tracking_number")).toString(), kNumber);
}

void CreateTest::each_correction_is_made_once()
{
    Bench bench;
    for (int i = 0; i < 20; ++i) { // T8: whatever it goes on asking
        bench.stub.script("POST", 400, 4010, QStringLiteral("The value of `slug` is invalid."));
    }
    QCOMPARE(nameOf(bench.create()), QStringLiteral("rejected"));
    QCOMPARE(bench.count("POST"), 2);
    Bench second;
    second.stub.script("POST", 400, 4010, QStringLiteral("slug"));
    second.stub.script("POST", 400, 4011, QStringLiteral("also required: destination_state"));
    second.stub.script("POST", 400, 4008, QStringLiteral("`order_date` is invalid"));
    QCOMPARE(nameOf(second.create()),
             QStringLiteral("created")); // T8: different ones within the same attempt
    QCOMPARE(second.count("POST"), 4);
}

void CreateTest::existing_record_data()
{
    using Records = QList<QJsonObject>;
    QTest::addColumn<Records>("records"); // slug and what differs
    QTest::addColumn<QString>("adopted"); // id; empty: rejected
    const auto record = [](const char* id, const char* slug, QJsonObject more = {}) {
        more.insert(QStringLiteral("id"), QLatin1String(id));
        more.insert(QStringLiteral("slug"), QLatin1String(slug));
        more.insert(QStringLiteral("created_at"), QStringLiteral("2026-11-02T11:00:00Z"));
        return more;
    };
    const QJsonObject ours{{QStringLiteral("order_id"), QStringLiteral("5001")}};
    const QJsonObject byName{{QStringLiteral("order_number"), QStringLiteral("1001")}};
    QTest::newRow("T8: 4003, the only one") << Records{record("a", "fedex")} << "a";
    QTest::newRow("T8: 4003, the slug's before the order's")
        << Records{record("a", "dhl", ours), record("b", "ups")} << "b";
    QTest::newRow("T8: 4003, the order's id")
        << Records{record("a", "dhl"), record("b", "fedex", ours)} << "b";
    QTest::newRow("T8: 4003, the order's number")
        << Records{record("a", "dhl"), record("b", "fedex", byName)} << "b";
    QTest::newRow("T8: 4003, several and none fits")
        << Records{record("a", "dhl"), record("b", "fedex")} << "";
    QTest::newRow("T8: 4003, none is listed") << Records{} << "";
    QTest::newRow("T8: 4003, delivered after the order")
        << Records{record("a", "ups", delivered("2026-11-05T10:00:00Z"))} << "a";
    QTest::newRow("T8: 4003, delivered before the order")
        << Records{record("a", "ups", delivered("2026-10-20"))} << "";
    QTest::newRow("T8: 4003, delivered on the day of the order")
        << Records{record("a", "ups", delivered("2026-11-01"))} << "a";
    QTest::newRow("T8: 4003, another one than the one delivered before")
        << Records{record("a", "ups", delivered("2026-10-20")), record("b", "fedex")} << "b";
}

void CreateTest::existing_record()
{
    QFETCH(QList<QJsonObject>, records);
    QFETCH(QString, adopted);
    Bench bench;
    bench.stub.script("POST", 400, 4003, QStringLiteral("Tracking already exists."));
    for (const QJsonObject& record : std::as_const(records)) {
        const QJsonObject added = bench.stub.add(QString(), kNumber, QString(), record);
        Q_UNUSED(added)
    }
    const QJsonObject other =
        bench.stub.add(QStringLiteral("other"), QStringLiteral("SOMETHINGELSE"), QStringLiteral("ups"));
    Q_UNUSED(other)
    const CreationOutcome outcome = bench.create();
    if (adopted.isEmpty()) {
        QCOMPARE(nameOf(outcome), QStringLiteral("rejected"));
        QCOMPARE(std::get<RecordRejected>(outcome).code, 4003);
    } else {
        QCOMPARE(nameOf(outcome), QStringLiteral("adopted"));
        QCOMPARE(std::get<RecordAdopted>(outcome).record.id, adopted);
    }
    QCOMPARE(bench.count("POST"), 1);
    QCOMPARE(bench.stub.requestsOf("GET").at(0).query.queryItemValue(QStringLiteral("tracking_numbers")),
             kNumber);
}

void CreateTest::lost_answer_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("expected");
    QTest::newRow("T8: the record was made, the answer lost") << Way::ActAndDrop << "adopted";
    QTest::newRow("T8: nothing was made") << Way::Drop << "outage";
}

void CreateTest::lost_answer()
{
    QFETCH(Way, way);
    Bench bench;
    bench.stub.script("POST", AfterShipStub::Reply{way, 0, {}});
    const CreationOutcome outcome = bench.create();
    QTEST(nameOf(outcome), "expected");
    QCOMPARE(bench.count("POST"), 1); // never repeated blindly
    QCOMPARE(bench.count("GET"), 1);
    if (const auto* outage = std::get_if<RecordOutage>(&outcome)) {
        QCOMPARE(outage->error.kind, ErrorKind::Offline);
    }
}

void CreateTest::lost_answer_takes_no_older_record()
{
    Bench bench;
    const QJsonObject old =
        bench.stub.add(QStringLiteral("old"), kNumber, QStringLiteral("ups"),
                       {{QStringLiteral("created_at"), QStringLiteral("2026-11-03T00:00:00Z")}});
    Q_UNUSED(old)
    bench.stub.script("POST", AfterShipStub::Reply{Way::Drop, 0, {}});
    QCOMPARE(nameOf(bench.create()), QStringLiteral("outage"));
    // The same record with this order's number is ours: an earlier attempt made it.
    bench.stub.records[0].insert(QStringLiteral("order_number"), QStringLiteral("#1001"));
    bench.stub.script("POST", AfterShipStub::Reply{Way::Drop, 0, {}});
    QCOMPARE(nameOf(bench.create()), QStringLiteral("adopted"));
}

void CreateTest::plan_or_key_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("listStatus"); // 0: the list is answered
    QTest::addColumn<QString>("expected");
    QTest::newRow("T8: 402, lists are answered") << 402 << 0 << "plan";
    QTest::newRow("T8: 403, lists are answered") << 403 << 0 << "plan";
    QTest::newRow("T8: an unknown 4xx, lists are answered") << 451 << 0 << "plan";
    QTest::newRow("T12: 403, lists are refused too") << 403 << 403 << "key refused";
    QTest::newRow("T12: 402, lists are refused with 401") << 402 << 401 << "key refused";
    QTest::newRow("T8: 403, the list fails for now") << 403 << 503 << "outage";
}

void CreateTest::plan_or_key()
{
    QFETCH(int, status);
    QFETCH(int, listStatus);
    Bench bench;
    bench.stub.script("POST", status, status, QStringLiteral("Your plan is used up."));
    for (int i = 0; i < 3 && listStatus != 0; ++i) {
        bench.stub.script("GET", listStatus, listStatus, QStringLiteral("No."));
    }
    const CreationOutcome outcome = bench.create();
    QTEST(nameOf(outcome), "expected");
    QCOMPARE(bench.count("POST"), 1);
    if (const auto* plan = std::get_if<RecordPlanLimit>(&outcome)) {
        QCOMPARE(plan->code, status);
        QCOMPARE(plan->message, QStringLiteral("Your plan is used up."));
        QCOMPARE(bench.count("GET"), 1);
    }
    if (const auto* refused = std::get_if<RecordKeyRefused>(&outcome)) {
        QVERIFY(!refused->error.nextStep.isEmpty());
    }
}

void CreateTest::success_without_id_is_looked_up()
{
    for (const QByteArray& body :
         {QByteArray(R"({"meta":{"code":201},"data":{}})"), QByteArray("<html>Sign in</html>")}) {
        Bench bench;
        bench.stub.script("POST", AfterShipStub::Reply{Way::Answer, 200, body});
        const CreationOutcome nothing = bench.create();
        QCOMPARE(nameOf(nothing), QStringLiteral("outage"));
        QCOMPARE(std::get<RecordOutage>(nothing).error.kind, ErrorKind::Malformed);
        const QJsonObject made = bench.stub.add(QStringLiteral("made"), kNumber, QStringLiteral("ups"));
        Q_UNUSED(made)
        bench.stub.script("POST", AfterShipStub::Reply{Way::Answer, 200, body});
        QCOMPARE(nameOf(bench.create()), QStringLiteral("adopted"));
    }
}

void CreateTest::no_key_sends_nothing()
{
    Bench bench;
    AfterShipClient client(bench.http, bench.clock, bench.stub.url(), QStringLiteral(" "));
    const CreationOutcome outcome =
        QCoro::waitFor(client.create(bench.package, bench.order, bench.store, PassOn{}, bench.cancellation));
    QCOMPARE(nameOf(outcome), QStringLiteral("key refused"));
    QCOMPARE(bench.stub.requests.size(), 0);
}

void CreateTest::cancelled_is_no_attempt()
{
    Bench bench;
    bench.cancellation.cancel();
    const CreationOutcome outcome = bench.create();
    QCOMPARE(nameOf(outcome), QStringLiteral("outage"));
    QCOMPARE(std::get<RecordOutage>(outcome).error.kind, ErrorKind::Cancelled);
    QCOMPARE(bench.count("POST"), 0);
}

QTEST_GUILESS_MAIN(CreateTest)
#include "tst_create.moc"
