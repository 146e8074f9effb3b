#include "core/base/programclock.h"
#include "core/store/store.h"
#include "core/sync/datalock.h"
#include "core/sync/storeplace.h"
#include "tests/integration/world.h"

#include <QtTest/QtTest>

using namespace afterparcel;

/// Forgetting, blocking, retention and backups from the console (D4, D5, D9, Q1).
class TestPrivacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void d5_forget_erasesAndNeverAsksAgain();
    void d5_forget_dryRun_saysWhatWouldGo();
    void q1_block_addsToTheList();
    void q1_block_dryRun_andUnblock();
    void d9_retention_erasesAfterItsMonths();
    void d4_backupAndRestore();
    void d4_restore_dryRun_saysWhatIsInIt();
    void d4_restore_isRefusedWhileTheStoreIsOpen();
    void d4_restore_isRefusedWhileAnotherProcessHoldsTheData();
    void wrongUse_saysHow_data();
    void wrongUse_saysHow();

private:
    void sync();
    void sendOne();
    [[nodiscard]] QString email();
    [[nodiscard]] QString folder() const { return findStorePlace(m_world->dataDir(), {})->folder; }
    std::unique_ptr<World> m_world;
};

void TestPrivacy::init()
{
    m_world = std::make_unique<World>();
    QVERIFY2(m_world->isReady(), qPrintable(m_world->problem()));
    QCOMPARE(m_world
                 ->ctl({QStringLiteral("settings"), QStringLiteral("set"),
                        QStringLiteral("aftership.enabled"), QStringLiteral("false")})
                 .status,
             0);
    QCOMPARE(m_world->ctl({QStringLiteral("connect")}).status, 0);
    m_world->advanceHours(1);
    m_world->control(QStringLiteral("/orders"),
                     sampleOrder(QStringLiteral("#9001"), m_world->now(), QStringLiteral("US")));
    m_world->control(QStringLiteral("/orders/fulfil"), {{QStringLiteral("order"), QStringLiteral("#9001")}});
    sync();
}

void TestPrivacy::sync()
{
    const CtlResult result =
        m_world->ctl({QStringLiteral("sync"), QStringLiteral("--once"), QStringLiteral("--full")});
    QVERIFY2(result.status == 0, qPrintable(result.errors + result.output));
}

void TestPrivacy::sendOne()
{
    m_world->advanceDays(8);
    sync();
    QCOMPARE(m_world->mails().size(), 1);
}

QString TestPrivacy::email()
{
    return m_world->request(QStringLiteral("#9001"))[QStringLiteral("email")].toString();
}

void TestPrivacy::d5_forget_erasesAndNeverAsksAgain()
{
    const QString address = email();
    QVERIFY(!address.isEmpty());
    const CtlResult forgotten = m_world->ctl({QStringLiteral("forget"), address.toUpper()});
    QVERIFY2(forgotten.status == 0, qPrintable(forgotten.errors));
    QVERIFY(forgotten.output.contains(QStringLiteral("1 order")));
    m_world->advanceDays(8);
    sync();
    const QJsonObject request = m_world->request(QStringLiteral("#9001"));
    QCOMPARE(request[QStringLiteral("status")].toString(), QStringLiteral("skipped"));
    QCOMPARE(request[QStringLiteral("reason")].toString(), QStringLiteral("forgotten"));
    QCOMPARE(email(), QString());
    QCOMPARE(m_world->mails().size(), 0);
    const CtlResult byHand =
        m_world->ctl({QStringLiteral("requests"), QStringLiteral("send"), QStringLiteral("#9001")});
    QCOMPARE(byHand.status, 1);
}

void TestPrivacy::d5_forget_dryRun_saysWhatWouldGo()
{
    const QString address = email();
    const CtlResult said = m_world->ctl({QStringLiteral("forget"), address, QStringLiteral("--dry-run")});
    QVERIFY2(said.status == 0, qPrintable(said.errors));
    QVERIFY2(said.output.contains(QStringLiteral("data of 1 order would be erased")),
             qPrintable(said.output));
    QVERIFY2(said.output.contains(QStringLiteral("Requests that wait: 1.")), qPrintable(said.output));
    QCOMPARE(email(), address);
}

void TestPrivacy::q1_block_dryRun_andUnblock()
{
    const CtlResult said = m_world->ctl({QStringLiteral("block"), QStringLiteral("--dry-run"), email()});
    QVERIFY2(said.output.contains(QStringLiteral("1 request that waits would be skipped")),
             qPrintable(said.output + said.errors));
    const auto reason = [this] {
        return m_world->request(QStringLiteral("#9001"))[QStringLiteral("reason")].toString();
    };
    QVERIFY(reason() != QStringLiteral("blocked"));
    QCOMPARE(m_world->ctl({QStringLiteral("block"), email()}).status, 0);
    QCOMPARE(reason(), QStringLiteral("blocked"));
    const CtlResult unknown = m_world->ctl({QStringLiteral("unblock"), QStringLiteral("who@example.com")});
    QCOMPARE(unknown.status, 1);
    QCOMPARE(m_world->ctl({QStringLiteral("unblock"), email()}).status, 0);
    QVERIFY(reason() != QStringLiteral("blocked"));
    const CtlResult wrong = m_world->ctl({QStringLiteral("block"), QStringLiteral("nobody")});
    QCOMPARE(wrong.status, 2);
}

void TestPrivacy::q1_block_addsToTheList()
{
    const CtlResult blocked =
        m_world->ctl({QStringLiteral("block"), QStringLiteral("*@nowhere.example"), email()});
    QVERIFY2(blocked.status == 0, qPrintable(blocked.errors));
    QCOMPARE(m_world->request(QStringLiteral("#9001"))[QStringLiteral("reason")].toString(),
             QStringLiteral("blocked"));
    QVERIFY(m_world
                ->ctl({QStringLiteral("settings"), QStringLiteral("get"),
                       QStringLiteral("ask.exclude.addresses")})
                .output.contains(QStringLiteral("*@nowhere.example")));
}

void TestPrivacy::d9_retention_erasesAfterItsMonths()
{
    QCOMPARE(m_world
                 ->ctl({QStringLiteral("settings"), QStringLiteral("set"),
                        QStringLiteral("privacy.retention_months"), QStringLiteral("2")})
                 .status,
             0);
    sendOne();
    m_world->advanceDays(30);
    sync();
    QVERIFY(!email().isEmpty());
    m_world->advanceDays(40);
    sync();
    QCOMPARE(email(), QString());
    QCOMPARE(m_world->request(QStringLiteral("#9001"))[QStringLiteral("status")].toString(),
             QStringLiteral("sent"));
}

void TestPrivacy::d4_backupAndRestore()
{
    const QString file = m_world->dataDir() + QStringLiteral("/../my.backup");
    QCOMPARE(m_world->ctl({QStringLiteral("backup"), file}).status, 0);
    QCOMPARE(m_world->ctl({QStringLiteral("backup"), file}).status, 2); // never over an earlier one
    sendOne();
    const CtlResult restored = m_world->ctl({QStringLiteral("restore"), file});
    QVERIFY2(restored.status == 0, qPrintable(restored.errors));
    sync();
    QCOMPARE(m_world->mails().size(), 1); // nobody is asked twice
    QCOMPARE(m_world->request(QStringLiteral("#9001"))[QStringLiteral("status")].toString(),
             QStringLiteral("sent"));
}

void TestPrivacy::d4_restore_dryRun_saysWhatIsInIt()
{
    const QString file = m_world->dataDir() + QStringLiteral("/../my.backup");
    QCOMPARE(m_world->ctl({QStringLiteral("backup"), file}).status, 0);
    sendOne();
    const CtlResult said = m_world->ctl({QStringLiteral("restore"), QStringLiteral("--dry-run"), file});
    QVERIFY2(said.status == 0, qPrintable(said.errors));
    QVERIFY2(said.output.contains(QStringLiteral("Orders: 4. Kept e-mails: 0.")), qPrintable(said.output));
    QVERIFY(QDir(folder()).entryList({QStringLiteral("*.replaced-*")}).isEmpty());
    const CtlResult activity =
        m_world->ctl({QStringLiteral("activity"), QStringLiteral("--kind"), QStringLiteral("import")});
    QVERIFY2(activity.output.contains(QStringLiteral("Backed up.")), qPrintable(activity.output));
}

/// A window without the data lock, or a long command, has it open.
void TestPrivacy::d4_restore_isRefusedWhileTheStoreIsOpen()
{
    const QString file = m_world->dataDir() + QStringLiteral("/../my.backup");
    QCOMPARE(m_world->ctl({QStringLiteral("backup"), file}).status, 0);
    const std::unique_ptr<Clock> clock = programClock();
    auto open = Store::open(folder(), *clock);
    QVERIFY(open);
    const CtlResult refused = m_world->ctl({QStringLiteral("restore"), file});
    QCOMPARE(refused.status, 4);
    QVERIFY2(refused.errors.contains(QStringLiteral("has this store open")), qPrintable(refused.errors));
    open->reset();
    QCOMPARE(m_world->ctl({QStringLiteral("restore"), file}).status, 0);
    const CtlResult activity =
        m_world->ctl({QStringLiteral("activity"), QStringLiteral("--kind"), QStringLiteral("import")});
    QVERIFY2(activity.output.contains(QStringLiteral("Restored from a backup.")),
             qPrintable(activity.output));
}

void TestPrivacy::d4_restore_isRefusedWhileAnotherProcessHoldsTheData()
{
    const QString file = m_world->dataDir() + QStringLiteral("/../my.backup");
    QCOMPARE(m_world->ctl({QStringLiteral("backup"), file}).status, 0);
    const auto lock = DataLock::take(m_world->dataDir());
    QVERIFY(lock);
    QCOMPARE(m_world->ctl({QStringLiteral("restore"), file}).status, 4);
}

void TestPrivacy::wrongUse_saysHow_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char* command : {"forget", "block", "unblock", "backup", "restore"}) {
        QTest::newRow(command) << QStringList{QString::fromLatin1(command)};
    }
    QTest::newRow("forget what is no address")
        << QStringList{QStringLiteral("forget"), QStringLiteral("#9001")};
    QTest::newRow("restore what is no backup")
        << QStringList{QStringLiteral("restore"), QStringLiteral("/dev/null")};
}

void TestPrivacy::wrongUse_saysHow()
{
    QFETCH(QStringList, arguments);
    const CtlResult result = m_world->ctl(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY(result.errors.contains(QStringLiteral("afterparcelctl")));
}

QTEST_GUILESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
