#include "tests/integration/world.h"

#include <QtTest/QtTest>

using namespace afterparcel;

/// The nine steps of both AfterShip documents that the product was conceived from, through afterparcelctl
/// against the sandbox, over days.
class TestSeedSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nineSteps_oneParcelAbroad_oneMailAtTheRightMoment();
    void exceptions_noTrackingOrFailedRecord_goByFulfilment();

private:
    static void sync(World& world);
    static int aftershipRequests(World& world);
};

void TestSeedSteps::sync(World& world)
{
    const CtlResult result = world.ctl({QStringLiteral("sync"), QStringLiteral("--once")});
    QVERIFY2(result.status == 0, qPrintable(result.errors + result.output));
}

int TestSeedSteps::aftershipRequests(World& world)
{
    int count = 0;
    QFile file(world.recordDir() + QStringLiteral("/aftership.jsonl"));
    if (file.open(QIODevice::ReadOnly)) {
        count = static_cast<int>(file.readAll().count('\n'));
    }
    return count;
}

void TestSeedSteps::nineSteps_oneParcelAbroad_oneMailAtTheRightMoment()
{
    World world;
    QVERIFY2(world.isReady(), qPrintable(world.problem()));
    const QDateTime start(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    world.setNow(start);
    world.control(QStringLiteral("/orders"),
                  sampleOrder(QStringLiteral("#5001"), start, QStringLiteral("CA")));
    const CtlResult connected = world.ctl({QStringLiteral("connect")});
    QVERIFY2(connected.status == 0, qPrintable(connected.errors + connected.output));
    sync(world);
    QVERIFY(world.request(QStringLiteral("#5001")).isEmpty()); // T1: nothing before complete fulfilment

    // Steps 1 and 2: the tracking number comes with the fulfilment.
    world.setNow(start.addSecs(2 * 3600LL));
    world.control(QStringLiteral("/orders/fulfil"),
                  {{QStringLiteral("order"), QStringLiteral("#5001")},
                   {QStringLiteral("tracking"),
                    QJsonArray{QJsonObject{{QStringLiteral("number"), QStringLiteral("1Z12345E0205271688")},
                                           {QStringLiteral("company"), QStringLiteral("UPS")}}}}});
    // Steps 3 to 5: it is known, a record is created, the status is Waiting for delivery at once.
    world.setNow(start.addSecs(2 * 3600 + 300));
    sync(world);
    QJsonObject request = world.request(QStringLiteral("#5001"));
    QCOMPARE(request[QStringLiteral("status")].toString(), QStringLiteral("waiting_for_delivery"));
    QCOMPARE(request[QStringLiteral("type")].toString(), QStringLiteral("international"));
    const QJsonObject package = request[QStringLiteral("packages")].toArray().first().toObject();
    QCOMPARE(package[QStringLiteral("creation")].toString(), QStringLiteral("created"));
    QVERIFY(!package[QStringLiteral("tracking_id")].toString().isEmpty());
    QCOMPARE(request[QStringLiteral("latest_at")].toString(), QStringLiteral("2027-01-01T11:00:00Z"));

    // Step 6: AfterShip is asked every 12 hours, not more often.
    const int asked = aftershipRequests(world);
    world.advanceHours(6);
    sync(world);
    QCOMPARE(aftershipRequests(world), asked);
    world.advanceHours(6);
    sync(world);
    QVERIFY(aftershipRequests(world) > asked);
    QCOMPARE(world.request(QStringLiteral("#5001"))[QStringLiteral("status")].toString(),
             QStringLiteral("waiting_for_delivery"));

    // Step 7: delivered on the fourth day.
    world.setNow(QDateTime(QDate(2026, 11, 5), QTime(15, 0), Qt::UTC));
    world.control(QStringLiteral("/trackings/news"),
                  {{QStringLiteral("number"), QStringLiteral("1Z12345E0205271688")},
                   {QStringLiteral("tag"), QStringLiteral("Delivered")},
                   {QStringLiteral("subtag"), QStringLiteral("Delivered_001")},
                   {QStringLiteral("delivery_date"), QStringLiteral("2026-11-05T14:30:00+00:00")}});
    world.advanceHours(1);
    sync(world);
    request = world.request(QStringLiteral("#5001"));
    // Step 8: wait days, and at least 14 days after fulfilment for an international order (T7).
    QCOMPARE(request[QStringLiteral("status")].toString(), QStringLiteral("will_send"));
    QCOMPARE(request[QStringLiteral("basis")].toString(), QStringLiteral("delivery"));
    QCOMPARE(request[QStringLiteral("reason")].toString(), QStringLiteral("minimum_delay"));
    QCOMPARE(request[QStringLiteral("delivered_at")].toString(), QStringLiteral("2026-11-05T14:30:00Z"));
    QCOMPARE(request[QStringLiteral("send_at")].toString(), QStringLiteral("2026-11-16T11:00:00Z"));

    // Step 9: not a minute early, once, and never again.
    world.setNow(QDateTime(QDate(2026, 11, 16), QTime(10, 55), Qt::UTC));
    sync(world);
    QCOMPARE(world.mails().size(), 0);
    world.setNow(QDateTime(QDate(2026, 11, 16), QTime(11, 1), Qt::UTC));
    sync(world);
    QCOMPARE(world.mails().size(), 1);
    QCOMPARE(world.mails().first().toObject()[QStringLiteral("to")].toString(),
             QStringLiteral("anna.5001@buyers.example"));
    world.advanceDays(3);
    sync(world);
    QCOMPARE(world.mails().size(), 1);
    request = world.request(QStringLiteral("#5001"));
    QCOMPARE(request[QStringLiteral("status")].toString(), QStringLiteral("sent"));
    QCOMPARE(request[QStringLiteral("basis")].toString(), QStringLiteral("delivery"));
    QVERIFY(!request[QStringLiteral("timeline")].toArray().isEmpty());
}

void TestSeedSteps::exceptions_noTrackingOrFailedRecord_goByFulfilment()
{
    World world;
    QVERIFY2(world.isReady(), qPrintable(world.problem()));
    const QDateTime start(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    world.setNow(start);
    QCOMPARE(world.ctl({QStringLiteral("connect")}).status, 0);
    const auto fulfil = [&](const QString& order, const QJsonArray& tracking) {
        world.control(QStringLiteral("/orders"), sampleOrder(order, world.now(), QStringLiteral("US")));
        world.control(QStringLiteral("/orders/fulfil"),
                      {{QStringLiteral("order"), order}, {QStringLiteral("tracking"), tracking}});
    };
    world.advanceHours(1);
    fulfil(QStringLiteral("#5002"), {});
    // "Invalid tracking number": three characters are refused by AfterShip.
    fulfil(QStringLiteral("#5003"),
           QJsonArray{QJsonObject{{QStringLiteral("number"), QStringLiteral("1Z9")},
                                  {QStringLiteral("company"), QStringLiteral("UPS")}}});
    sync(world);
    QCOMPARE(world.request(QStringLiteral("#5002"))[QStringLiteral("reason")].toString(),
             QStringLiteral("no_tracking_number"));
    QCOMPARE(world.request(QStringLiteral("#5003"))[QStringLiteral("reason")].toString(),
             QStringLiteral("tracking_retry"));
    // The second attempt comes 12 hours after the first; then fulfilment counts (T8).
    world.advanceHours(12);
    sync(world);
    const QJsonObject failed = world.request(QStringLiteral("#5003"));
    QCOMPARE(failed[QStringLiteral("status")].toString(), QStringLiteral("will_send"));
    QCOMPARE(failed[QStringLiteral("reason")].toString(), QStringLiteral("tracking_failed"));
    QCOMPARE(failed[QStringLiteral("basis")].toString(), QStringLiteral("fulfilment"));
    QCOMPARE(failed[QStringLiteral("send_at")].toString(), QStringLiteral("2026-11-09T10:00:00Z"));
    QVERIFY(!failed[QStringLiteral("packages")]
                 .toArray()
                 .first()
                 .toObject()[QStringLiteral("error")]
                 .toString()
                 .isEmpty());
    world.setNow(QDateTime(QDate(2026, 11, 9), QTime(10, 1), Qt::UTC));
    sync(world);
    QCOMPARE(world.mails().size(), 2);
}

QTEST_GUILESS_MAIN(TestSeedSteps)
#include "tst_seedsteps.moc"
