#include "tests/settings/ctlprogram.h"
#include "tests/store/storefixture.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace afterparcel;
using namespace afterparcel::testing;

/// What the window's tabs, filters and groups show, on the console (M1).
class TestCtlLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void list_takesFiltersAndSorting_data();
    void list_takesFiltersAndSorting();
    void wrongValue_isSaid_data();
    void wrongValue_isSaid();
    void stuck_printsEachGroup();
    void facets_printWhatOccurs();
    void all_skipsWhatMatchesAndOneUndoTakesItBack();
    void all_thatSends_isOnlyAnnouncedWithoutYes();
    void all_andNamedOrders_isWrongUse();

private:
    CtlProgram m_ctl;
};

void TestCtlLists::initTestCase()
{
    const SystemClock clock;
    auto store = Store::open(m_ctl.dataDir() + QStringLiteral("/stores/default"), clock);
    QVERIFY(store.has_value());
    StoreBench::must((*store)->recordConnection(identityOf(), clock.now().addDays(-90)));
    const QDateTime day = clock.now().addDays(-1);
    Order abroad = fulfilledOrder(2, day);
    abroad.shipping->countryCode = QStringLiteral("DE");
    abroad.customerFirstName = QStringLiteral("Anna");
    StoreBench::must((*store)->saveOrders(
        {fulfilledOrder(1, day), abroad, fulfilledOrder(3, clock.now().addDays(-5), QStringLiteral("1Z3"))},
        clock.now()));
}

void TestCtlLists::list_takesFiltersAndSorting_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* options, const char* expected) {
        QTest::newRow(options) << QString::fromLatin1(options) << QString::fromLatin1(expected);
    };
    row("--limit 9", "#3 #2 #1");
    row("--country de", "#2");
    row("--country DE --country US --sort order", "#1 #2 #3");
    row("--carrier ups", "#3");
    row("--sort buyer --limit 1", "#2");
    row("--sort buyer --descending --limit 1", "#3");
    row("--reason wait_after_fulfilment --country US", "#3 #1");
    row("--date-field fulfilled --from 2000-01-01 --to 2000-01-02", "");
    row("--date-field fulfilled --from 2000-01-01 --sort fulfilled", "#3 #2 #1");
    row("--group overdue", "");
}

void TestCtlLists::list_takesFiltersAndSorting()
{
    QFETCH(QString, options);
    QFETCH(QString, expected);
    const CtlResult result = m_ctl.run(("requests list --json " + options.toLatin1()).constData());
    QVERIFY2(result.status == 0, result.err.constData());
    QStringList names;
    for (const auto& request : result.json().array()) {
        names.append(request.toObject().value(QStringLiteral("order")).toString());
    }
    QCOMPARE(names.join(QLatin1Char(' ')), expected);
}

void TestCtlLists::wrongValue_isSaid_data()
{
    QTest::addColumn<QString>("options");
    for (const char* options : {"--status nothing", "--group nothing", "--reason nothing", "--sort nothing",
                                "--date-field nothing", "--from yesterday", "--to 2026-13-01", "--limit 0"}) {
        QTest::newRow(options) << QString::fromLatin1(options);
    }
}

void TestCtlLists::wrongValue_isSaid()
{
    QFETCH(QString, options);
    const CtlResult result = m_ctl.run(("requests list " + options.toLatin1()).constData());
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.contains("--") || result.err.contains("no "));
}

void TestCtlLists::stuck_printsEachGroup()
{
    const CtlResult result = m_ctl.run("requests stuck --json");
    QCOMPARE(result.status, 0);
    const QJsonArray groups = result.json().array();
    QCOMPARE(groups.size(), kStuckGroupCount);
    QCOMPARE(groups.first().toObject().value(QStringLiteral("group")).toString(),
             QStringLiteral("interrupted"));
    QCOMPARE(groups.first().toObject().value(QStringLiteral("count")).toInt(-1), 0);
    QVERIFY(m_ctl.run("requests stuck").out.contains("waiting_too_long"));
}

void TestCtlLists::facets_printWhatOccurs()
{
    const CtlResult result = m_ctl.run("requests facets --json");
    QCOMPARE(result.status, 0);
    const QJsonObject us =
        result.json().object().value(QStringLiteral("countries")).toArray().first().toObject();
    QCOMPARE(us,
             (QJsonObject{{QStringLiteral("country"), QStringLiteral("US")}, {QStringLiteral("count"), 2}}));
    QVERIFY(m_ctl.run("requests facets").out.contains("UPS"));
}

void TestCtlLists::all_skipsWhatMatchesAndOneUndoTakesItBack()
{
    const auto skipped = [&] {
        return m_ctl.run("requests list --json --status skipped").json().array().size();
    };
    const CtlResult result = m_ctl.run("requests skip --all --country US");
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY2(result.out.contains("2 request"), result.out.constData());
    QCOMPARE(skipped(), 2);
    const CtlResult undone = m_ctl.run("requests undo");
    QCOMPARE(undone.status, 0);
    QVERIFY2(undone.out.contains("and 1 more"), undone.out.constData());
    QCOMPARE(skipped(), 0);
    QCOMPARE(m_ctl.run("requests undo").status, 1);
}

void TestCtlLists::all_thatSends_isOnlyAnnouncedWithoutYes()
{
    const CtlResult result = m_ctl.run("requests send --all");
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.contains("3 e-mail"), result.out.constData());
    QVERIFY2(result.out.contains("3 buyer"), result.out.constData());
    QVERIFY(result.out.contains("--yes"));
    QCOMPARE(m_ctl.run("requests list --json --reason manual").json().array().size(), 0);
}

void TestCtlLists::all_andNamedOrders_isWrongUse()
{
    QCOMPARE(m_ctl.run("requests skip --all #1").status, 2);
    QCOMPARE(m_ctl.run("requests skip --all --status nothing").status, 2);
    QCOMPARE(m_ctl.run("requests skip").status, 2);
}

QTEST_GUILESS_MAIN(TestCtlLists)
#include "tst_ctl_lists.moc"
