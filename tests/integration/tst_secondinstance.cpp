#include "tests/integration/world.h"

#include <QtTest/QtTest>

using namespace afterparcel;

/// S3: one process syncs and sends on a data directory; the others read, set and decide.
class TestSecondInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void s3_syncAndConnect_areRefusedWithStatus4();
    void s3_readingSettingsAndDecisions_work();
    void s3_send_isHandedToTheOneThatSyncs();
    void s3_afterItWasKilled_anotherSyncs();

private:
    CtlResult requests(const QStringList& arguments)
    {
        return m_world->ctl(QStringList{QStringLiteral("requests")} + arguments);
    }
    QString status(const QString& order)
    {
        return m_world->request(order)[QStringLiteral("status")].toString();
    }
    std::unique_ptr<World> m_world;
    std::unique_ptr<QProcess> m_syncing;
};

/// Two orders that will be sent in a week, known to a process that goes on syncing.
void TestSecondInstance::init()
{
    m_world = std::make_unique<World>();
    QVERIFY2(m_world->isReady(), qPrintable(m_world->problem()));
    QCOMPARE(m_world->ctl({QStringLiteral("connect")}).status, 0);
    m_world->advanceHours(1);
    for (const char* name : {"#6001", "#6002"}) {
        m_world->control(QStringLiteral("/orders"),
                         sampleOrder(QLatin1String(name), m_world->now(), QStringLiteral("US")));
        m_world->control(QStringLiteral("/orders/fulfil"), {{QStringLiteral("order"), QLatin1String(name)}});
    }
    m_world->advanceHours(1);
    m_syncing = m_world->startCtl({QStringLiteral("sync")});
    QTRY_VERIFY_WITH_TIMEOUT(!m_world->request(QStringLiteral("#6002")).isEmpty(), 60000);
}

void TestSecondInstance::cleanup()
{
    m_syncing->terminate();
    QVERIFY(m_syncing->state() == QProcess::NotRunning || m_syncing->waitForFinished(60000));
}

void TestSecondInstance::s3_syncAndConnect_areRefusedWithStatus4()
{
    for (const QStringList& command : {QStringList{QStringLiteral("sync"), QStringLiteral("--once")},
                                       QStringList{QStringLiteral("connect")}}) {
        const CtlResult refused = m_world->ctl(command);
        QCOMPARE(refused.status, 4);
        QVERIFY2(refused.errors.contains(QString::number(m_syncing->processId())),
                 qPrintable(refused.errors));
    }
}

void TestSecondInstance::s3_readingSettingsAndDecisions_work()
{
    QCOMPARE(requests({QStringLiteral("list")}).status, 0);
    QCOMPARE(m_world
                 ->ctl({QStringLiteral("settings"), QStringLiteral("set"),
                        QStringLiteral("timing.wait_days.domestic"), QStringLiteral("9")})
                 .status,
             0);
    QCOMPARE(requests({QStringLiteral("skip"), QStringLiteral("6001")}).status, 0);
    QCOMPARE(status(QStringLiteral("#6001")), QStringLiteral("skipped"));
    QCOMPARE(requests({QStringLiteral("undo")}).status, 0);
    QCOMPARE(status(QStringLiteral("#6001")), QStringLiteral("will_send"));
}

void TestSecondInstance::s3_send_isHandedToTheOneThatSyncs()
{
    const CtlResult handed = requests({QStringLiteral("send"), QStringLiteral("6001")});
    QVERIFY2(handed.status == 0, qPrintable(handed.errors));
    QVERIFY2(handed.output.contains(QStringLiteral("Handed to")), qPrintable(handed.output));
    QTRY_COMPARE_WITH_TIMEOUT(m_world->mails().size(), 1, 60000);
    QTRY_COMPARE_WITH_TIMEOUT(status(QStringLiteral("#6001")), QStringLiteral("sent"), 60000);
    QCOMPARE(status(QStringLiteral("#6002")), QStringLiteral("will_send"));
}

void TestSecondInstance::s3_afterItWasKilled_anotherSyncs()
{
    m_syncing->kill();
    QVERIFY(m_syncing->waitForFinished(60000));
    QCOMPARE(m_world->ctl({QStringLiteral("sync"), QStringLiteral("--once")}).status, 0);
}

QTEST_GUILESS_MAIN(TestSecondInstance)
#include "tst_secondinstance.moc"
