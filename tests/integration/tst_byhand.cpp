#include "tests/integration/world.h"

#include <QtTest/QtTest>

using namespace afterparcel;

/// What the merchant does from the console (S7, T11, T12).
class TestByHand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void s7_send_sendsTheNamedOrderAlone();
    void s7_skipRestoreUndo_timelineKeepsAll();
    void t11_switchedOff_strandsWhatWaits_resumeFollowsAgain();
    void t11_settingsFileChangedByHand_isRecordedByTheNextPass();
    void m1_packagesCheck_asksForTheNamedOrderAlone();
    void badInput_saysWhatToWrite_nothingLost();

private:
    CtlResult run(const QStringList& arguments);
    void sync();
    void fulfilled(const QString& name, const QJsonArray& tracking = {});
    QString status(const QString& order)
    {
        const QJsonObject request = m_world->request(order);
        return request[QStringLiteral("status")].toString() + QLatin1Char(' ') +
               request[QStringLiteral("reason")].toString();
    }
    std::unique_ptr<World> m_world;
};

void TestByHand::init()
{
    m_world = std::make_unique<World>();
    QVERIFY2(m_world->isReady(), qPrintable(m_world->problem()));
    QCOMPARE(run({QStringLiteral("connect")}).status, 0);
    m_world->advanceHours(1);
}

/// A minute after the one before: a merchant's commands are never at the same moment.
CtlResult TestByHand::run(const QStringList& arguments)
{
    m_world->setNow(m_world->now().addSecs(60));
    return m_world->ctl(arguments);
}

void TestByHand::sync()
{
    const CtlResult result =
        run({QStringLiteral("sync"), QStringLiteral("--once"), QStringLiteral("--full")});
    QVERIFY2(result.status == 0, qPrintable(result.errors + result.output));
}

void TestByHand::fulfilled(const QString& name, const QJsonArray& tracking)
{
    m_world->control(QStringLiteral("/orders"), sampleOrder(name, m_world->now(), QStringLiteral("US")));
    m_world->control(QStringLiteral("/orders/fulfil"),
                     {{QStringLiteral("order"), name}, {QStringLiteral("tracking"), tracking}});
    m_world->advanceHours(1);
}

void TestByHand::s7_send_sendsTheNamedOrderAlone()
{
    fulfilled(QStringLiteral("#9001"));
    fulfilled(QStringLiteral("#9002"));
    sync();
    m_world->advanceDays(8); // both are due: by their wait
    const CtlResult sent = run({QStringLiteral("requests"), QStringLiteral("send"), QStringLiteral("9002")});
    QVERIFY2(sent.status == 0, qPrintable(sent.errors));
    QCOMPARE(sent.output.trimmed(), QStringLiteral("1 message sent"));
    QCOMPARE(m_world->mails().size(), 1);
    QCOMPARE(status(QStringLiteral("#9002")), QStringLiteral("sent sent"));
    QCOMPARE(status(QStringLiteral("#9001")), QStringLiteral("will_send no_tracking_number"));
    sync();
    QCOMPARE(m_world->mails().size(), 2);
}

void TestByHand::s7_skipRestoreUndo_timelineKeepsAll()
{
    fulfilled(QStringLiteral("#9003"));
    sync();
    const QString before = status(QStringLiteral("#9003"));
    QCOMPARE(run({QStringLiteral("requests"), QStringLiteral("skip"), QStringLiteral("#9003")}).status, 0);
    QCOMPARE(status(QStringLiteral("#9003")), QStringLiteral("skipped skipped_by_merchant"));
    QCOMPARE(run({QStringLiteral("requests"), QStringLiteral("restore"), QStringLiteral("#9003")}).status, 0);
    QCOMPARE(status(QStringLiteral("#9003")), before);
    QCOMPARE(run({QStringLiteral("requests"), QStringLiteral("undo")}).status, 0);
    QCOMPARE(status(QStringLiteral("#9003")), QStringLiteral("skipped skipped_by_merchant"));
    QCOMPARE(run({QStringLiteral("requests"), QStringLiteral("undo")}).status, 0);
    QCOMPARE(status(QStringLiteral("#9003")), before);
    QCOMPARE(run({QStringLiteral("requests"), QStringLiteral("undo")}).status, 1);
}

void TestByHand::t11_switchedOff_strandsWhatWaits_resumeFollowsAgain()
{
    fulfilled(QStringLiteral("#9004"),
              {QJsonObject{{QStringLiteral("number"), QStringLiteral("1Z12345E0205271688")},
                           {QStringLiteral("company"), QStringLiteral("UPS")}}});
    fulfilled(QStringLiteral("#9005"));
    sync();
    QCOMPARE(status(QStringLiteral("#9004")), QStringLiteral("waiting_for_delivery in_transit"));
    const auto switchTo = [this](const char* on) {
        return run({QStringLiteral("settings"), QStringLiteral("set"), QStringLiteral("aftership.enabled"),
                    QLatin1String(on)});
    };
    const CtlResult off = switchTo("false");
    QVERIFY2(off.status == 0, qPrintable(off.errors));
    QVERIFY2(off.output.startsWith(QStringLiteral("1 request that waited")), qPrintable(off.output));
    QCOMPARE(status(QStringLiteral("#9004")), QStringLiteral("not_scheduled integration_off"));
    QCOMPARE(status(QStringLiteral("#9005")), QStringLiteral("will_send no_tracking_number"));
    m_world->advanceDays(61); // T10 included
    sync();
    QCOMPARE(status(QStringLiteral("#9004")), QStringLiteral("not_scheduled integration_off"));
    QCOMPARE(switchTo("true").status, 0);
    QCOMPARE(status(QStringLiteral("#9004")), QStringLiteral("not_scheduled integration_off"));
    QCOMPARE(run({QStringLiteral("requests"), QStringLiteral("resume"), QStringLiteral("9004")}).status, 0);
    QCOMPARE(status(QStringLiteral("#9004")), QStringLiteral("will_send fallback"));
}

void TestByHand::t11_settingsFileChangedByHand_isRecordedByTheNextPass()
{
    fulfilled(QStringLiteral("#9007"),
              {QJsonObject{{QStringLiteral("number"), QStringLiteral("1Z12345E0205271688")},
                           {QStringLiteral("company"), QStringLiteral("UPS")}}});
    sync();
    QFile file(m_world->dataDir() + QStringLiteral("/stores/default/settings.json"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QJsonObject settings = QJsonDocument::fromJson(file.readAll()).object();
    settings[QStringLiteral("aftership.enabled")] = false;
    QVERIFY(file.resize(0) && file.seek(0));
    file.write(QJsonDocument(settings).toJson());
    file.close();
    sync();
    QCOMPARE(status(QStringLiteral("#9007")), QStringLiteral("not_scheduled integration_off"));
}

void TestByHand::m1_packagesCheck_asksForTheNamedOrderAlone()
{
    const auto tracking = [](const QString& number) {
        return QJsonArray{QJsonObject{{QStringLiteral("number"), number},
                                      {QStringLiteral("company"), QStringLiteral("UPS")}}};
    };
    const QString asked = QStringLiteral("1Z12345E0205271688");
    const QString other = QStringLiteral("1Z12345E6605272234");
    fulfilled(QStringLiteral("#9008"), tracking(asked));
    fulfilled(QStringLiteral("#9009"), tracking(other));
    sync();
    for (const QString& number : {asked, other}) {
        m_world->control(QStringLiteral("/trackings/news"),
                         {{QStringLiteral("number"), number},
                          {QStringLiteral("tag"), QStringLiteral("OutForDelivery")},
                          {QStringLiteral("message"), QStringLiteral("On the van")}});
    }
    const CtlResult checked =
        run({QStringLiteral("packages"), QStringLiteral("check"), QStringLiteral("9008")});
    QVERIFY2(checked.status == 0, qPrintable(checked.errors));
    QCOMPARE(checked.output.trimmed(), QStringLiteral("AfterShip has news of 1 parcel."));
    const auto tag = [this](const QString& order) {
        return m_world->request(order)[QStringLiteral("packages")][0][QStringLiteral("tag")].toString();
    };
    QCOMPARE(tag(QStringLiteral("#9008")), QStringLiteral("OutForDelivery"));
    QVERIFY(tag(QStringLiteral("#9009")) != QStringLiteral("OutForDelivery"));
    QCOMPARE(run({QStringLiteral("packages"), QStringLiteral("check")}).status, 2);
    QCOMPARE(run({QStringLiteral("packages"), QStringLiteral("check"), QStringLiteral("4711")}).status, 1);
    fulfilled(QStringLiteral("#9010"));
    sync();
    QCOMPARE(run({QStringLiteral("packages"), QStringLiteral("check"), QStringLiteral("9010")}).status, 1);
}

void TestByHand::badInput_saysWhatToWrite_nothingLost()
{
    fulfilled(QStringLiteral("#9006"));
    sync();
    const QString before = status(QStringLiteral("#9006"));
    const auto refused = [&](const QStringList& arguments, int expected, const char* says) {
        const CtlResult result = run(QStringList{QStringLiteral("requests")} + arguments);
        QCOMPARE(result.status, expected);
        QVERIFY2(result.errors.contains(QLatin1String(says)), qPrintable(result.errors));
        QCOMPARE(status(QStringLiteral("#9006")), before);
    };
    refused({QStringLiteral("reschedule"), QStringLiteral("9006"), QStringLiteral("--at"),
             QStringLiteral("soon")},
            2, "Write it like");
    refused({QStringLiteral("delivered"), QStringLiteral("9006"), QStringLiteral("--on"),
             QStringLiteral("31.12.")},
            2, "Write it like");
    refused({QStringLiteral("resume"), QStringLiteral("9006")}, 1, "#9006");
    refused({QStringLiteral("send"), QStringLiteral("4711")}, 1, "There is no order 4711");
    refused({QStringLiteral("send")}, 2, "Which order?");
}

QTEST_GUILESS_MAIN(TestByHand)
#include "tst_byhand.moc"
