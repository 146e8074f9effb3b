#include "tests/integration/world.h"

#include <QtTest/QtTest>

using namespace afterparcel;

/// M5 and T11's number from the console.
class TestCtlWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void m5_json_countsAndNamesWhatWouldMove();
    void m5_text_saysItInSentences();
    void m5_twoKeysTogether_areCheckedTogether();
    void t11_switchingOff_saysHowManyWouldBeStranded();
    void nothingIsChanged();
    void wrongUse_is2_data();
    void wrongUse_is2();

private:
    CtlResult run(const QString& line)
    {
        m_world->setNow(m_world->now().addSecs(60));
        return m_world->ctl(line.split(QLatin1Char(' ')));
    }
    std::unique_ptr<World> m_world;
};

void TestCtlWhatIf::initTestCase()
{
    m_world = std::make_unique<World>();
    QVERIFY2(m_world->isReady(), qPrintable(m_world->problem()));
    QCOMPARE(run(QStringLiteral("connect")).status, 0);
    m_world->advanceHours(1);
    for (const QString& name : {QStringLiteral("#9001"), QStringLiteral("#9002")}) {
        m_world->control(QStringLiteral("/orders"), sampleOrder(name, m_world->now(), QStringLiteral("US")));
    }
    const QJsonArray tracking{QJsonObject{{QStringLiteral("number"), QStringLiteral("1Z999AA10123456784")},
                                          {QStringLiteral("company"), QStringLiteral("UPS")}}};
    m_world->control(QStringLiteral("/orders/fulfil"), {{QStringLiteral("order"), QStringLiteral("#9001")}});
    m_world->control(QStringLiteral("/orders/fulfil"), {{QStringLiteral("order"), QStringLiteral("#9002")},
                                                        {QStringLiteral("tracking"), tracking}});
    m_world->advanceHours(1);
    const CtlResult synced = run(QStringLiteral("sync --once --full"));
    QVERIFY2(synced.status == 0, qPrintable(synced.errors));
    QCOMPARE(m_world->request(QStringLiteral("#9002"))[QStringLiteral("status")].toString(),
             QStringLiteral("waiting_for_delivery"));
}

void TestCtlWhatIf::m5_json_countsAndNamesWhatWouldMove()
{
    const CtlResult result = run(QStringLiteral("what-if timing.wait_days.domestic 0 --json"));
    QVERIFY2(result.status == 0, qPrintable(result.errors));
    const QJsonObject answer = result.json().object();
    QCOMPARE(answer[QStringLiteral("earlier")].toInt(), 1);
    QCOMPARE(answer[QStringLiteral("due_now")].toInt(), 1);
    QVERIFY(answer[QStringLiteral("unsent")].toInt() >= 2);
    QVERIFY(answer[QStringLiteral("stranded")].isNull());
    const QJsonObject example = answer[QStringLiteral("examples")].toArray().first().toObject();
    QCOMPARE(example[QStringLiteral("order")].toString(), QStringLiteral("#9001"));
    QCOMPARE(example[QStringLiteral("effect")].toString(), QStringLiteral("due_now"));
    QCOMPARE(example[QStringLiteral("before")][QStringLiteral("status")].toString(),
             QStringLiteral("will_send"));
    QVERIFY(example[QStringLiteral("after")][QStringLiteral("send_at")].toString() <
            example[QStringLiteral("before")][QStringLiteral("send_at")].toString());
}

void TestCtlWhatIf::m5_text_saysItInSentences()
{
    const CtlResult result = run(QStringLiteral("what-if timing.wait_days.domestic 0"));
    QCOMPARE(result.status, 0);
    QVERIFY2(result.output.contains(QStringLiteral("1 e-mail would leave at once.")),
             qPrintable(result.output));
    QVERIFY2(result.output.contains(QStringLiteral("1 request would be sent earlier.")),
             qPrintable(result.output));
    QVERIFY2(result.output.contains(QStringLiteral("  #9001: Will send on ")), qPrintable(result.output));
}

/// T10 refuses 70 days of waiting with a fallback of 60, and takes both together.
void TestCtlWhatIf::m5_twoKeysTogether_areCheckedTogether()
{
    const CtlResult refused = run(QStringLiteral("what-if timing.wait_days.domestic 70"));
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.errors.contains(QStringLiteral("timing.fallback_days (60) can't be below "
                                                    "timing.wait_days.domestic (70)")),
             qPrintable(refused.errors));
    const CtlResult both =
        run(QStringLiteral("what-if timing.wait_days.domestic 70 timing.fallback_days 80 --json"));
    QVERIFY2(both.status == 0, qPrintable(both.errors));
    QCOMPARE(both.json()[QStringLiteral("later")].toInt(), 1);
    QCOMPARE(both.json()[QStringLiteral("latest_moved")].toInt(), 1);
}

void TestCtlWhatIf::t11_switchingOff_saysHowManyWouldBeStranded()
{
    const CtlResult json = run(QStringLiteral("what-if aftership.enabled false --json"));
    QVERIFY2(json.status == 0, qPrintable(json.errors));
    QCOMPARE(json.json()[QStringLiteral("stranded")].toInt(), 1);
    const CtlResult text = run(QStringLiteral("what-if aftership.enabled false"));
    QVERIFY2(
        text.output.contains(QStringLiteral("1 request that waits for a delivery would not be scheduled")),
        qPrintable(text.output));
}

void TestCtlWhatIf::nothingIsChanged()
{
    const QJsonObject before = m_world->request(QStringLiteral("#9001"));
    QCOMPARE(run(QStringLiteral("what-if timing.wait_days.domestic 1")).status, 0);
    QCOMPARE(m_world->request(QStringLiteral("#9001")), before);
    QCOMPARE(run(QStringLiteral("settings get timing.wait_days.domestic")).output.trimmed(),
             QStringLiteral("7"));
}

void TestCtlWhatIf::wrongUse_is2_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QStringLiteral("what-if") << QStringLiteral("Usage: afterparcelctl what-if");
    QTest::newRow("no value") << QStringLiteral("what-if timing.fallback_days")
                              << QStringLiteral("keys, each with a value");
    QTest::newRow("unknown key") << QStringLiteral("what-if timing.falback_days 3")
                                 << QStringLiteral("Did you mean timing.fallback_days?");
    QTest::newRow("bad value") << QStringLiteral("what-if timing.fallback_days soon")
                               << QStringLiteral("from 1 to 365");
}

void TestCtlWhatIf::wrongUse_is2()
{
    QFETCH(const QString, line);
    QFETCH(const QString, says);
    const CtlResult result = run(line);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.errors.contains(says), qPrintable(result.errors));
    QCOMPARE(result.output, QString());
}

QTEST_GUILESS_MAIN(TestCtlWhatIf)
#include "tst_ctl_whatif.moc"
