#include "tests/integration/world.h"

#include <QtTest/QtTest>

using namespace afterparcel;
using namespace Qt::StringLiterals;

/// Export, import and old orders from the console (M3, M4, T16).
class TestTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void T16_range_isScheduledAndSent();
    void T16_orders_canBeScheduledForATime();
    void M3M4_exportAndReimport_worksUnchanged();
    void M4_import_saysWhatIsWrongAndDoesTheRest();
    void M4_standardInput_andMappedColumns();
    void wrongUse_isSaid_data();
    void wrongUse_isSaid();

private:
    CtlResult run(const QStringList& arguments, const QByteArray& input = {})
    {
        m_world->setNow(m_world->now().addSecs(60));
        return m_world->ctl(arguments, input);
    }
    QString path(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    QString status(const QString& order)
    {
        const QJsonObject request = m_world->request(order);
        return request[u"status"_s].toString() + u' ' + request[u"reason"_s].toString();
    }
    std::unique_ptr<World> m_world;
    QTemporaryDir m_dir;
};

/// #8001 and #8002 were fulfilled before the store was connected, #8003 after.
void TestTransfer::init()
{
    m_world = std::make_unique<World>();
    QVERIFY2(m_world->isReady(), qPrintable(m_world->problem()));
    for (const char* name : {"#8001", "#8002", "#8003"}) {
        const QString order = QString::fromLatin1(name);
        m_world->control(u"/orders"_s, sampleOrder(order, m_world->now(), u"US"_s));
        if (order == u"#8003") {
            QCOMPARE(run({u"connect"_s}).status, 0);
            m_world->advanceHours(1);
        }
        m_world->control(u"/orders/fulfil"_s, {{u"order"_s, order}, {u"tracking"_s, QJsonArray()}});
        m_world->advanceHours(24);
    }
    const CtlResult synced = run({u"sync"_s, u"--once"_s, u"--full"_s});
    QVERIFY2(synced.status == 0, qPrintable(synced.errors + synced.output));
    m_world->advanceDays(8);
}

void TestTransfer::T16_range_isScheduledAndSent()
{
    const CtlResult old = run({u"requests"_s, u"old"_s, u"--json"_s});
    QVERIFY2(old.status == 0, qPrintable(old.errors));
    QStringList names;
    for (const QJsonValue order : old.json().array()) {
        names.append(order[u"order"_s].toString());
    }
    QVERIFY2(names.contains(u"#8001"_s) && names.contains(u"#8002"_s) && !names.contains(u"#8003"_s),
             qPrintable(old.output));
    QVERIFY(run({u"requests"_s, u"old"_s}).output.contains(u"at once"_s));
    const QString from = m_world->now().addDays(-60).date().toString(Qt::ISODate);
    const QString to = m_world->now().date().toString(Qt::ISODate);
    const QStringList schedule{u"requests"_s, u"schedule"_s, u"--from"_s, from, u"--to"_s, to};
    const CtlResult dry = run(QStringList(schedule) << u"--dry-run"_s);
    QVERIFY2(dry.output.contains(u"will leave with the next sync"_s), qPrintable(dry.output + dry.errors));
    QVERIFY(m_world->request(u"#8001"_s).isEmpty());
    const CtlResult done = run(schedule);
    QVERIFY2(done.status == 0, qPrintable(done.errors));
    QCOMPARE(status(u"#8001"_s), u"will_send before_connection"_s);
    QCOMPARE(run({u"sync"_s, u"--once"_s, u"--full"_s}).status, 0);
    QCOMPARE(status(u"#8001"_s), u"sent sent"_s);
    QVERIFY(run({u"requests"_s, u"old"_s, u"--json"_s}).json().array().isEmpty());
}

void TestTransfer::T16_orders_canBeScheduledForATime()
{
    const QDateTime at = m_world->now().addDays(3);
    const CtlResult done =
        run({u"requests"_s, u"schedule"_s, u"8002"_s, u"4711"_s, u"--at"_s, at.toString(Qt::ISODate)});
    QCOMPARE(done.status, 1);
    QVERIFY2(done.errors.contains(u"4711"_s), qPrintable(done.errors));
    const QJsonObject request = m_world->request(u"#8002"_s);
    QCOMPARE(request[u"reason"_s].toString(), u"before_connection"_s);
    QCOMPARE(request[u"send_at"_s].toString(), at.toString(Qt::ISODate));
}

void TestTransfer::M3M4_exportAndReimport_worksUnchanged()
{
    QCOMPARE(run({u"requests"_s, u"schedule"_s, u"8001"_s}).status, 0);
    const CtlResult exported = run({u"export"_s, path("all.csv"), u"--bom"_s});
    QVERIFY2(exported.status == 0, qPrintable(exported.errors));
    const CtlResult again = run({u"import"_s, path("all.csv"), u"--json"_s});
    QVERIFY2(again.status == 0, qPrintable(again.errors));
    QCOMPARE(again.json()[u"done"_s].toInt(), 0);
    QVERIFY(again.json()[u"unchanged"_s].toInt() >= 2);
    const CtlResult noted = run({u"activity"_s, u"--kind"_s, u"import"_s});
    QVERIFY2(noted.output.contains(u"requests exported."_s), qPrintable(noted.output));
    QVERIFY2(noted.output.contains(u"Import: 0 lines carried out."_s), qPrintable(noted.output));
    // The same file on a machine that lost the decision brings it back.
    QCOMPARE(run({u"requests"_s, u"undo"_s}).status, 0);
    QVERIFY(m_world->request(u"#8001"_s).isEmpty());
    const CtlResult standard =
        run({u"export"_s, u"-"_s, u"--columns"_s, u"order,status"_s, u"--search"_s, u"8003"_s});
    QCOMPARE(standard.output.trimmed().replace(u"\r"_s, QString()),
             u"\"order\",\"status\"\n\"#8003\",\"will_send\""_s);
}

void TestTransfer::M4_import_saysWhatIsWrongAndDoesTheRest()
{
    QFile file(path("wanted.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Order;Send at\r\n#8001;\r\n#4711;\r\n#8002;soon\r\n#8003;\r\n");
    file.close();
    const CtlResult dry = run({u"import"_s, file.fileName(), u"--dry-run"_s});
    QCOMPARE(dry.status, 1);
    QVERIFY(m_world->request(u"#8001"_s).isEmpty());
    const CtlResult done = run({u"import"_s, file.fileName()});
    QCOMPARE(done.status, 1);
    QVERIFY2(done.errors.contains(u"line 3: #4711: There is no such order here"_s), qPrintable(done.errors));
    QVERIFY2(done.errors.contains(u"line 4: #8002: “soon” is no date or time"_s), qPrintable(done.errors));
    QCOMPARE(status(u"#8001"_s), u"will_send before_connection"_s);
    const CtlResult again = run({u"import"_s, file.fileName(), u"--json"_s});
    QCOMPARE(again.status, 1);
    QCOMPARE(again.json()[u"done"_s].toInt(), 0);
    QCOMPARE(again.json()[u"problems"_s].toArray().size(), 2);
}

void TestTransfer::M4_standardInput_andMappedColumns()
{
    const QByteArray input = "who,what\nJane,#8002\n";
    const CtlResult done = run({u"import"_s, u"-"_s, u"--map"_s, u"order=what"_s, u"--json"_s}, input);
    QVERIFY2(done.status == 0, qPrintable(done.errors));
    QCOMPARE(done.json()[u"done"_s].toInt(), 1);
    QCOMPARE(status(u"#8002"_s), u"will_send before_connection"_s);
}

void TestTransfer::wrongUse_isSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList{u"export"_s};
    QTest::newRow("unknown column") << QStringList{u"export"_s, u"-"_s, u"--columns"_s, u"colour"_s};
    QTest::newRow("unknown delimiter") << QStringList{u"export"_s, u"-"_s, u"--delimiter"_s, u"x"_s};
    QTest::newRow("nothing to import") << QStringList{u"import"_s};
    QTest::newRow("unknown field") << QStringList{u"import"_s, u"-"_s, u"--map"_s, u"colour=1"_s};
    QTest::newRow("schedule nothing") << QStringList{u"requests"_s, u"schedule"_s};
    QTest::newRow("half a range") << QStringList{u"requests"_s, u"schedule"_s, u"--from"_s, u"2026-01-01"_s};
    QTest::newRow("no date") << QStringList{u"requests"_s, u"old"_s, u"--from"_s, u"soon"_s};
}

void TestTransfer::wrongUse_isSaid()
{
    QFETCH(QStringList, arguments);
    const CtlResult result = run(arguments, "order\n#8001\n");
    QCOMPARE(result.status, 2);
    QVERIFY2(result.errors.contains(u"afterparcelctl "_s), qPrintable(result.errors));
    QVERIFY(m_world->request(u"#8001"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
