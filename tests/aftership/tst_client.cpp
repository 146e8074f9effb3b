#include "aftershipstub.h"
#include "core/aftership/aftershipclient.h"
#include "samples.h"

#include <QCoroCore>
#include <QElapsedTimer>
#include <QtTest/QtTest>

using namespace afterparcel;
Q_DECLARE_METATYPE(afterparcel::ErrorKind)

namespace
{

struct Bench {
    AfterShipStub stub;
    samples::FixedClock clock;
    HttpClient http{clock,
                    RetryPolicy{2, std::chrono::milliseconds{1}, 1.0, 0.0, std::chrono::milliseconds{50}}};
    AfterShipClient client{http, clock, stub.url(), QStringLiteral("asat_test")};
    Cancellation cancellation;

    void add(int count)
    {
        for (int i = 0; i < count; ++i) {
            const QJsonObject record =
                stub.add(QStringLiteral("id%1").arg(i), QStringLiteral("N%1").arg(i, 6, 10, QLatin1Char('0')),
                         QStringLiteral("ups"));
            Q_UNUSED(record)
        }
    }
    [[nodiscard]] QString queryOf(int request, const char* item) const
    {
        return stub.requests.at(request).query.queryItemValue(QLatin1String(item), QUrl::FullyDecoded);
    }
};

QStringList idsOf(const std::vector<TrackingRecord>& records)
{
    QStringList ids;
    for (const TrackingRecord& record : records) {
        ids.append(record.id);
    }
    return ids;
}

} // namespace

class ClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_data();
    void check();
    void changes_are_read_to_the_end();
    void changes_since_a_moment();
    void list_that_hides_its_end_is_an_error_data();
    void list_that_hides_its_end_is_an_error();
    void record_on_two_pages_counts_once();
    void bad_record_stops_nothing();
    void numbers_go_in_batches_of_50();
    void numbers_that_cannot_be_listed_are_left_out();
    void long_numbers_make_smaller_batches();
    void lists_are_spaced();
    void used_up_window_is_waited_for();
    void slug_is_corrected();
    void slug_of_a_record_that_is_gone();
    void retrack_data();
    void retrack();
    void id_cannot_leave_its_place();
    void base_url_with_a_path();
    void client_may_go_first();
};

void ClientTest::check_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("T12: the key is refused")
        << 401 << AfterShipStub::error(401, 401, QStringLiteral("Invalid API key.")).body
        << ErrorKind::Unauthorized << "Enter a working key";
    QTest::newRow("T8: a plan without API access")
        << 403 << AfterShipStub::error(403, 403, QStringLiteral("Select a plan.")).body
        << ErrorKind::Forbidden << "Select a plan.";
    QTest::newRow("D7: a proxy's page")
        << 200 << QByteArray("<html>") << ErrorKind::Malformed << "sign-in page";
    QTest::newRow("an outage") << 503 << QByteArray() << ErrorKind::ServerFault << "tried again";
}

void ClientTest::check()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    Bench bench;
    const Result<void> good = QCoro::waitFor(bench.client.check(bench.cancellation));
    QVERIFY(good.has_value());
    QCOMPARE(bench.queryOf(0, "limit"), QStringLiteral("1"));
    for (int i = 0; i < 2; ++i) {
        bench.stub.script("GET", AfterShipStub::Reply{AfterShipStub::Reply::Way::Answer, status, body});
    }
    const Result<void> bad = QCoro::waitFor(bench.client.check(bench.cancellation));
    QVERIFY(!bad.has_value());
    QTEST(bad.error().kind, "kind");
    QVERIFY2(bad.error().text().contains(says), qPrintable(bad.error().text()));
    QVERIFY(!bad.error().text().contains(bench.stub.key));
}

void ClientTest::changes_are_read_to_the_end()
{
    Bench bench;
    bench.add(450);
    const auto found = QCoro::waitFor(bench.client.changedSince(QDateTime(), bench.cancellation));
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), 450U);
    QStringList ids = idsOf(*found);
    QCOMPARE(ids.removeDuplicates(), 0);
    QCOMPARE(bench.stub.requests.size(), 3);
    QCOMPARE(bench.queryOf(0, "limit"), QStringLiteral("200"));
    QCOMPARE(bench.queryOf(2, "cursor"), QStringLiteral("+=400")); // percent-encoded on the way
    QVERIFY(bench.stub.requests.at(2).rawPath.contains(QStringLiteral("%2B%3D400")));
}

void ClientTest::changes_since_a_moment()
{
    Bench bench;
    bench.add(2);
    bench.stub.records[0].insert(QStringLiteral("updated_at"), QStringLiteral("2026-11-01T00:00:00Z"));
    const QDateTime since(QDate(2026, 11, 5), QTime(14, 0), Qt::OffsetFromUTC, 2 * 3600);
    const auto found = QCoro::waitFor(bench.client.changedSince(since, bench.cancellation));
    QCOMPARE(idsOf(found.value()), QStringList{QStringLiteral("id1")});
    QCOMPARE(bench.queryOf(0, "updated_at_min"), QStringLiteral("2026-11-05T12:00:00Z"));
}

void ClientTest::list_that_hides_its_end_is_an_error_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no list") << QByteArray(R"({"meta":{"code":200},"data":{}})");
    QTest::newRow("more, but no cursor")
        << QByteArray(R"({"meta":{"code":200},"data":{"trackings":[],"pagination":{"has_next_page":true}}})");
    QTest::newRow("the same cursor for ever") << QByteArray(
        R"({"meta":{"code":200},"data":{"trackings":[],"pagination":{"has_next_page":true,"next_cursor":"x"}}})");
}

void ClientTest::list_that_hides_its_end_is_an_error()
{
    QFETCH(QByteArray, body);
    Bench bench;
    for (int i = 0; i < 3; ++i) {
        bench.stub.script("GET", AfterShipStub::Reply{AfterShipStub::Reply::Way::Answer, 200, body});
    }
    const auto found = QCoro::waitFor(bench.client.changedSince(QDateTime(), bench.cancellation));
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().kind, ErrorKind::Malformed);
}

void ClientTest::record_on_two_pages_counts_once()
{
    Bench bench;
    bench.add(2);
    bench.stub.pageSize = 1;
    bench.stub.records[1].insert(QStringLiteral("id"), QStringLiteral("id0"));
    bench.stub.records[1].insert(QStringLiteral("tag"), QStringLiteral("Delivered"));
    const auto found = QCoro::waitFor(bench.client.changedSince(QDateTime(), bench.cancellation));
    QCOMPARE(found.value().size(), 1U);
    QCOMPARE(found->front().news.tag, QStringLiteral("Delivered"));
}

void ClientTest::bad_record_stops_nothing()
{
    Bench bench;
    bench.add(3);
    bench.stub.records[1].remove(QStringLiteral("id"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("without id or number.*N000001")));
    const auto found = QCoro::waitFor(bench.client.changedSince(QDateTime(), bench.cancellation));
    QCOMPARE(idsOf(found.value()), (QStringList{QStringLiteral("id0"), QStringLiteral("id2")}));
    QCOMPARE(bench.client.takeRecordErrors().size(), 1U);
    QCOMPARE(bench.client.takeRecordErrors().size(), 0U);
}

void ClientTest::numbers_go_in_batches_of_50()
{
    Bench bench;
    bench.add(120);
    QStringList numbers;
    for (int i = 0; i < 120; ++i) {
        numbers.append(QStringLiteral("N%1").arg(i, 6, 10, QLatin1Char('0')));
    }
    numbers.append(numbers.constFirst()); // asked for once
    const auto found = QCoro::waitFor(bench.client.byNumbers(numbers, bench.cancellation));
    QCOMPARE(found.value().size(), 120U);
    QCOMPARE(bench.stub.requests.size(), 3);
    QCOMPARE(bench.queryOf(2, "tracking_numbers").count(QLatin1Char(',')), 19);
    QVERIFY(bench.stub.requests.at(0).rawPath.contains(QStringLiteral("N000000%2CN000001")));
}

void ClientTest::numbers_that_cannot_be_listed_are_left_out()
{
    Bench bench;
    bench.add(1);
    const QStringList numbers{QString(), QStringLiteral("A,B"), QString(500, QLatin1Char('9')),
                              QStringLiteral("A&B=1#2"), QStringLiteral("N000000")};
    const auto found = QCoro::waitFor(bench.client.byNumbers(numbers, bench.cancellation));
    QCOMPARE(idsOf(found.value()), QStringList{QStringLiteral("id0")});
    QCOMPARE(bench.queryOf(0, "tracking_numbers"), QStringLiteral("A&B=1#2,N000000"));
    const auto none = QCoro::waitFor(bench.client.byNumbers({QString()}, bench.cancellation));
    QCOMPARE(none.value().size(), 0U);
    QCOMPARE(bench.stub.requests.size(), 1); // nothing to ask for: no request
}

void ClientTest::long_numbers_make_smaller_batches()
{
    Bench bench;
    QStringList numbers;
    for (int i = 0; i < 40; ++i) {
        numbers.append(
            QStringLiteral("/%1").arg(i, 2, 10, QLatin1Char('0')).repeated(33)); // a third is encoded
    }
    const auto found = QCoro::waitFor(bench.client.byNumbers(numbers, bench.cancellation));
    QVERIFY(found.has_value());
    QVERIFY(bench.stub.requests.size() > 1);
    for (const AfterShipStub::Request& request : std::as_const(bench.stub.requests)) {
        QVERIFY(request.rawPath.size() < 8000);
    }
}

void ClientTest::lists_are_spaced()
{
    Bench bench;
    bench.add(7);
    bench.stub.pageSize = 1;
    QElapsedTimer timer;
    timer.start();
    const auto found = QCoro::waitFor(bench.client.changedSince(QDateTime(), bench.cancellation));
    QCOMPARE(found.value().size(), 7U);
    QVERIFY2(timer.elapsed() >= 950, "seven lists within a second would be refused"); // 6 a second
}

void ClientTest::used_up_window_is_waited_for()
{
    Bench bench;
    const qint64 reset = bench.clock.now().toSecsSinceEpoch() + 1;
    bench.stub.extraHeaders = {{"X-RateLimit-Limit", "6"},
                               {"X-RateLimit-Remaining", "0"},
                               {"X-RateLimit-Reset", QByteArray::number(reset)}};
    QElapsedTimer timer;
    timer.start();
    const Result<void> first = QCoro::waitFor(bench.client.check(bench.cancellation));
    const Result<void> second = QCoro::waitFor(bench.client.check(bench.cancellation));
    QVERIFY(first.has_value());
    QVERIFY(second.has_value());
    QVERIFY(timer.elapsed() >= 950);
}

void ClientTest::slug_is_corrected()
{
    Bench bench;
    bench.add(1);
    const Result<void> set = QCoro::waitFor(
        bench.client.setSlug(QStringLiteral("id0"), QStringLiteral("fedex"), bench.cancellation));
    QVERIFY(set.has_value());
    const AfterShipStub::Request request = bench.stub.requests.constFirst();
    QCOMPARE(request.method, QByteArray("PUT"));
    QCOMPARE(request.path, QStringLiteral("/trackings/id0"));
    QCOMPARE(request.rawBody, QByteArray(R"({"slug":"fedex"})"));
    const Result<void> empty =
        QCoro::waitFor(bench.client.setSlug(QStringLiteral("id0"), QString(), bench.cancellation));
    QCOMPARE(empty.error().kind, ErrorKind::BadInput);
}

void ClientTest::slug_of_a_record_that_is_gone()
{
    Bench bench;
    const Result<void> set = QCoro::waitFor(
        bench.client.setSlug(QStringLiteral("nowhere"), QStringLiteral("fedex"), bench.cancellation));
    QCOMPARE(set.error().kind, ErrorKind::NotFound);
    QCOMPARE(set.error().code, 4004);
}

void ClientTest::retrack_data()
{
    QTest::addColumn<bool>("active");
    QTest::addColumn<int>("code"); // 0: success
    QTest::newRow("T9: an inactive one is tracked again") << false << 0;
    QTest::newRow("T9: an active one is not") << true << 4013;
}

void ClientTest::retrack()
{
    QFETCH(bool, active);
    QFETCH(int, code);
    Bench bench;
    bench.add(1);
    bench.stub.records[0].insert(QStringLiteral("active"), active);
    const Result<void> again =
        QCoro::waitFor(bench.client.retrack(QStringLiteral("id0"), bench.cancellation));
    QCOMPARE(again.has_value() ? 0 : again.error().code, code);
    QCOMPARE(bench.stub.requests.constFirst().path, QStringLiteral("/trackings/id0/retrack"));
    QCOMPARE(bench.stub.requests.constFirst().rawBody, QByteArray());
}

void ClientTest::id_cannot_leave_its_place()
{
    Bench bench;
    const Result<void> odd =
        QCoro::waitFor(bench.client.retrack(QStringLiteral("a/b?c=%1#d"), bench.cancellation));
    QCOMPARE(odd.error().kind, ErrorKind::NotFound);
    QCOMPARE(bench.stub.requests.constFirst().rawPath,
             QStringLiteral("/tracking/2026-07/trackings/a%2Fb%3Fc%3D%251%23d/retrack"));
    for (const QString& id : {QString(), QStringLiteral("."), QStringLiteral("..")}) {
        const Result<void> refused = QCoro::waitFor(bench.client.retrack(id, bench.cancellation));
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    }
    QCOMPARE(bench.stub.requests.size(), 1);
}

void ClientTest::base_url_with_a_path()
{
    Bench bench;
    QUrl url = bench.stub.url();
    url.setPath(QStringLiteral("/behind/"));
    AfterShipClient client(bench.http, bench.clock, url, bench.stub.key);
    const Result<void> checked = QCoro::waitFor(client.check(bench.cancellation));
    QVERIFY(!checked.has_value());
    QCOMPARE(bench.stub.requests.constFirst().rawPath,
             QStringLiteral("/behind/tracking/2026-07/trackings?limit=1"));
}

void ClientTest::client_may_go_first()
{
    Bench bench;
    bench.add(1);
    auto client =
        std::make_unique<AfterShipClient>(bench.http, bench.clock, bench.stub.url(), bench.stub.key);
    auto task = client->changedSince(QDateTime(), bench.cancellation);
    client.reset();
    const auto found = QCoro::waitFor(std::move(task));
    QCOMPARE(found.value().size(), 1U);
}

QTEST_GUILESS_MAIN(ClientTest)
#include "tst_client.moc"
