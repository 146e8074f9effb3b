#include "tests/integration/world.h"

#include <QtTest/QtTest>

using namespace afterparcel;

/// What the merchant decides about parcels from the console (T8, T9), with AfterShip's stand-in.
class TestPackages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void T9_setCarrier_isToldToAfterShipAndTheScheduleFollows();
    void T9_setCarrier_refusedByAfterShip_namesItsWords();
    void T9_expired_isTrackedAgainOnce();
    void T9_fallBackAndUndo();
    void T9_forMany_andS8_spread();
    void list_namesWhatLooksWrong();
    void wrongUse_data();
    void wrongUse();
    void handle_isRefusedWhileRequestsArePerOrder();

private:
    CtlResult run(const QStringList& arguments);
    CtlResult packages(const QStringList& arguments)
    {
        return run(QStringList{QStringLiteral("packages")} + arguments);
    }
    void sync();
    void fulfilled(const QString& name, const QString& number, const QString& company);
    QString status(const QString& order);
    /// What was sent to AfterShip: "PUT /trackings/:id {...}" without the ids.
    QStringList changes();
    std::unique_ptr<World> m_world;
};

namespace
{

const QString kUps = QStringLiteral("1Z12345E0205271688");

} // namespace

void TestPackages::init()
{
    m_world = std::make_unique<World>();
    QVERIFY2(m_world->isReady(), qPrintable(m_world->problem()));
    QCOMPARE(run({QStringLiteral("connect")}).status, 0);
    m_world->advanceHours(1);
}

CtlResult TestPackages::run(const QStringList& arguments)
{
    m_world->setNow(m_world->now().addSecs(60));
    return m_world->ctl(arguments);
}

void TestPackages::sync()
{
    const CtlResult result =
        run({QStringLiteral("sync"), QStringLiteral("--once"), QStringLiteral("--full")});
    QVERIFY2(result.status == 0, qPrintable(result.errors + result.output));
}

void TestPackages::fulfilled(const QString& name, const QString& number, const QString& company)
{
    m_world->control(QStringLiteral("/orders"), sampleOrder(name, m_world->now(), QStringLiteral("US")));
    m_world->control(
        QStringLiteral("/orders/fulfil"),
        {{QStringLiteral("order"), name},
         {QStringLiteral("tracking"), QJsonArray{QJsonObject{{QStringLiteral("number"), number},
                                                             {QStringLiteral("company"), company}}}}});
    m_world->advanceHours(1);
}

QString TestPackages::status(const QString& order)
{
    const QJsonObject request = m_world->request(order);
    return request[QStringLiteral("status")].toString() + QLatin1Char(' ') +
           request[QStringLiteral("reason")].toString();
}

QStringList TestPackages::changes()
{
    QFile file(m_world->recordDir() + QStringLiteral("/aftership.jsonl"));
    QStringList found;
    if (!file.open(QIODevice::ReadOnly)) {
        return {QStringLiteral("nothing was recorded")};
    }
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const QString path = line[QStringLiteral("path")].toString();
        const QString method = line[QStringLiteral("method")].toString();
        if (method != QLatin1String("GET") &&
            path.section(QLatin1Char('/'), -1) != QLatin1String("trackings")) {
            const QString slug = line[QStringLiteral("body")][QStringLiteral("slug")].toString();
            found.append((method + QLatin1Char(' ') +
                          (path.endsWith(QLatin1String("/retrack")) ? QStringLiteral("retrack") : slug))
                             .trimmed());
        }
    }
    return found;
}

void TestPackages::T9_setCarrier_isToldToAfterShipAndTheScheduleFollows()
{
    fulfilled(QStringLiteral("#9101"), QStringLiteral("771234567890"), QStringLiteral("USPS"));
    sync();
    QCOMPARE(status(QStringLiteral("#9101")), QStringLiteral("waiting_for_delivery in_transit"));
    const CtlResult set =
        packages({QStringLiteral("set-carrier"), QStringLiteral("9101"), QStringLiteral("FedEx")});
    QVERIFY2(set.status == 0, qPrintable(set.errors));
    QVERIFY2(set.output.contains(QStringLiteral("the carrier of 1 parcel is corrected")),
             qPrintable(set.output));
    QCOMPARE(changes(), QStringList());
    sync();
    QCOMPARE(changes(), QStringList{QStringLiteral("PUT fedex")});
    sync(); // not again
    QCOMPARE(changes(), QStringList{QStringLiteral("PUT fedex")});
    QCOMPARE(run({QStringLiteral("requests"), QStringLiteral("undo")}).status, 1); // AfterShip was told
    m_world->control(QStringLiteral("/trackings/news"),
                     {{QStringLiteral("number"), QStringLiteral("771234567890")},
                      {QStringLiteral("tag"), QStringLiteral("Delivered")}});
    m_world->advanceHours(13);
    sync();
    QCOMPARE(status(QStringLiteral("#9101")).section(QLatin1Char(' '), 0, 0), QStringLiteral("will_send"));
    const QJsonArray list =
        packages({QStringLiteral("list"), QStringLiteral("9101"), QStringLiteral("--json")}).json().array();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0][QStringLiteral("slug")].toString(), QStringLiteral("fedex"));
    QCOMPARE(list[0][QStringLiteral("tag")].toString(), QStringLiteral("Delivered"));
    QCOMPARE(list[0][QStringLiteral("order")].toString(), QStringLiteral("#9101"));
    QVERIFY(list[0][QStringLiteral("page")].toString().endsWith(QStringLiteral("/771234567890")));
}

void TestPackages::T9_setCarrier_refusedByAfterShip_namesItsWords()
{
    fulfilled(QStringLiteral("#9102"), kUps, QStringLiteral("UPS"));
    sync();
    // The stand-in does not know this courier of ours.
    const CtlResult set =
        packages({QStringLiteral("set-carrier"), QStringLiteral("9102"), QStringLiteral("zeleris")});
    QVERIFY2(set.status == 0, qPrintable(set.errors));
    sync();
    QCOMPARE(status(QStringLiteral("#9102")), QStringLiteral("will_send tracking_failed"));
    const QString explanation =
        m_world->request(QStringLiteral("#9102"))[QStringLiteral("explanation")].toString();
    QVERIFY2(explanation.contains(QStringLiteral("AfterShip does not know this carrier")),
             qPrintable(explanation));
    // T8: not final until sent.
    QCOMPARE(packages({QStringLiteral("set-carrier"), QStringLiteral("9102"), QStringLiteral("ups")}).status,
             0);
    QCOMPARE(status(QStringLiteral("#9102")).section(QLatin1Char(' '), 0, 0),
             QStringLiteral("waiting_for_delivery"));
    sync();
    QCOMPARE(status(QStringLiteral("#9102")), QStringLiteral("waiting_for_delivery in_transit"));
}

void TestPackages::T9_expired_isTrackedAgainOnce()
{
    fulfilled(QStringLiteral("#9103"), kUps, QStringLiteral("UPS"));
    sync();
    m_world->control(QStringLiteral("/trackings/news"),
                     {{QStringLiteral("number"), kUps}, {QStringLiteral("tag"), QStringLiteral("Expired")}});
    m_world->advanceHours(13);
    sync();
    QCOMPARE(status(QStringLiteral("#9103")), QStringLiteral("will_send tracking_expired"));
    QCOMPARE(packages({QStringLiteral("retrack"), QStringLiteral("#9103"), kUps.toLower()}).status, 0);
    QCOMPARE(status(QStringLiteral("#9103")), QStringLiteral("waiting_for_delivery in_transit"));
    const CtlResult told = run({QStringLiteral("sync"), QStringLiteral("--once"), QStringLiteral("--full"),
                                QStringLiteral("--stages"), QStringLiteral("tracking")});
    QVERIFY2(told.status == 0, qPrintable(told.errors));
    QCOMPARE(changes(), QStringList{QStringLiteral("POST retrack")});
    QCOMPARE(status(QStringLiteral("#9103")), QStringLiteral("waiting_for_delivery in_transit"));
}

void TestPackages::T9_fallBackAndUndo()
{
    fulfilled(QStringLiteral("#9104"), kUps, QStringLiteral("UPS"));
    sync();
    QCOMPARE(packages({QStringLiteral("fall-back"), QStringLiteral("9104")}).status, 0);
    QCOMPARE(status(QStringLiteral("#9104")), QStringLiteral("will_send tracking_failed"));
    const CtlResult undone = run({QStringLiteral("requests"), QStringLiteral("undo")});
    QCOMPARE(undone.output.trimmed(), QStringLiteral("Undone for #9104."));
    QCOMPARE(status(QStringLiteral("#9104")), QStringLiteral("waiting_for_delivery in_transit"));
    QCOMPARE(changes(), QStringList());
}

void TestPackages::T9_forMany_andS8_spread()
{
    fulfilled(QStringLiteral("#9108"), kUps, QStringLiteral("UPS"));
    fulfilled(QStringLiteral("#9109"), QStringLiteral("771234567890"), QStringLiteral("FedEx"));
    sync();
    const CtlResult all = packages({QStringLiteral("fall-back"), QStringLiteral("--all")});
    QVERIFY2(all.status == 0, qPrintable(all.errors));
    QCOMPARE(status(QStringLiteral("#9108")), QStringLiteral("will_send tracking_failed"));
    QCOMPARE(status(QStringLiteral("#9109")), QStringLiteral("will_send tracking_failed"));
    m_world->advanceDays(40); // nobody synced: overdue
    QCOMPARE(status(QStringLiteral("#9109")), QStringLiteral("needs_attention overdue"));
    QCOMPARE(run({QStringLiteral("requests"), QStringLiteral("spread")}).status, 2);
    const CtlResult spread = run({QStringLiteral("requests"), QStringLiteral("spread"),
                                  QStringLiteral("--days"), QStringLiteral("2")});
    QVERIFY2(spread.status == 0, qPrintable(spread.errors));
    QVERIFY2(spread.output.contains(QStringLiteral("Done for 2 requests")), qPrintable(spread.output));
    const auto sendAt = [this](const char* order) {
        return QDateTime::fromString(
            m_world->request(QLatin1String(order))[QStringLiteral("send_at")].toString(), Qt::ISODate);
    };
    QCOMPARE(sendAt("#9108").secsTo(sendAt("#9109")), 24LL * 3600); // the longer due one first
    const CtlResult undone = run({QStringLiteral("requests"), QStringLiteral("undo")});
    QVERIFY2(undone.output.contains(QStringLiteral("and 1 more")), qPrintable(undone.output));
    QCOMPARE(status(QStringLiteral("#9109")), QStringLiteral("needs_attention overdue"));
}

void TestPackages::list_namesWhatLooksWrong()
{
    fulfilled(QStringLiteral("#9105"), kUps, QStringLiteral("FedEx"));
    sync();
    const CtlResult list = packages({QStringLiteral("list")});
    QCOMPARE(list.status, 0);
    QVERIFY2(list.output.contains(QStringLiteral("its check digit does not fit")), qPrintable(list.output));
    const CtlResult unknown =
        packages({QStringLiteral("list"), QStringLiteral("4711"), QStringLiteral("--json")});
    QCOMPARE(unknown.status, 1);
    QCOMPARE(unknown.json().array().size(), 0);
    QVERIFY(unknown.json().isArray());
}

void TestPackages::wrongUse_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QString() << 2 << "What to do with the parcels?";
    QTest::newRow("no such action") << "burn 9106" << 2 << "does not know \"burn\"";
    QTest::newRow("no order") << "retrack" << 2 << "retrack takes an ORDER";
    QTest::newRow("no carrier") << "set-carrier 9106" << 2 << "a CARRIER";
    QTest::newRow("no such carrier") << "set-carrier 9106 zzz" << 2 << "\"zzz\" is no carrier";
    QTest::newRow("nearly a carrier") << "set-carrier 9106 australia" << 2 << "Did you mean";
    QTest::newRow("too much") << "fall-back 9106 1 2" << 2 << "fall-back takes";
    QTest::newRow("no such order") << "fall-back 4711" << 1 << "There is no order 4711";
    QTest::newRow("no such parcel") << "fall-back 9106 XX" << 1 << "#9106: It has no followed parcel XX";
    QTest::newRow("followed already") << "retrack 9106" << 1 << "is followed already";
}

void TestPackages::wrongUse()
{
    QFETCH(const QString, arguments);
    QFETCH(const int, status);
    QFETCH(const QString, says);
    fulfilled(QStringLiteral("#9106"), kUps, QStringLiteral("UPS"));
    sync();
    const CtlResult result = packages(arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(result.status, status);
    QVERIFY2(result.errors.contains(says), qPrintable(result.errors));
    QCOMPARE(result.output, QString());
}

void TestPackages::handle_isRefusedWhileRequestsArePerOrder()
{
    fulfilled(QStringLiteral("#9107"), kUps, QStringLiteral("UPS"));
    sync();
    const CtlResult refused =
        run({QStringLiteral("requests"), QStringLiteral("skip"), QStringLiteral("#9107/blue-mug")});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains(QStringLiteral("Name the order alone: #9107")),
             qPrintable(refused.errors));
    QCOMPARE(status(QStringLiteral("#9107")), QStringLiteral("waiting_for_delivery in_transit"));
}

QTEST_GUILESS_MAIN(TestPackages)
#include "tst_packages.moc"
