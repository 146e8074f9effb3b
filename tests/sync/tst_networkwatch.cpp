#include "core/sync/networkwatch.h"

#include <QTest>

using namespace afterparcel;

namespace
{

StageOutcome outcome(Stage stage, std::optional<ErrorKind> error = std::nullopt)
{
    StageOutcome result;
    result.stage = stage;
    result.ran = true;
    result.ok = !error;
    if (error) {
        Error failed;
        failed.kind = *error;
        result.error = failed;
    }
    return result;
}

} // namespace

/// Sleep, and a network that is gone (M6, section 5).
class TestNetworkWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sleep_isAJumpOfTheWallClockAlone_data()
    {
        QTest::addColumn<int>("wallSeconds");
        QTest::addColumn<int>("steadySeconds");
        QTest::addColumn<bool>("slept");
        QTest::newRow("a tick") << 1 << 1 << false;
        QTest::newRow("an hour of sleep") << 3600 << 1 << true;
        QTest::newRow("a busy computer") << 300 << 300 << false;
        QTest::newRow("a clock that was set a little") << 30 << 1 << false;
        QTest::newRow("a clock that was set back") << -7200 << 1 << false;
    }
    void sleep_isAJumpOfTheWallClockAlone()
    {
        QFETCH(int, wallSeconds);
        QFETCH(int, steadySeconds);
        QFETCH(bool, slept);
        qint64 steady = 5000;
        NetworkWatch watch([&steady] { return steady; });
        QVERIFY(!watch.hasSlept(m_now));
        steady += steadySeconds * 1000LL;
        const QDateTime later = m_now.addSecs(wallSeconds);
        QCOMPARE(watch.hasSlept(later), slept);
        QVERIFY(!watch.hasSlept(later));
    }

    void offline_lastsUntilThatStageWentThrough()
    {
        NetworkWatch watch([] { return qint64(0); });
        watch.noteOutcomes(
            {outcome(Stage::Orders, ErrorKind::Offline), outcome(Stage::Send, ErrorKind::Offline)}, m_now);
        QCOMPARE(watch.offlineSince(), m_now);
        QVERIFY(watch.stagesToRepeat(m_now.addSecs(10)).empty());
        QCOMPARE(watch.stagesToRepeat(m_now.addSecs(30)).size(), std::size_t(2));
        // The send stage has nothing to do: that tells nothing of the network.
        watch.noteOutcomes({outcome(Stage::Send)}, m_now.addSecs(60));
        QCOMPARE(watch.offlineSince(), m_now);
        QCOMPARE(watch.stagesToRepeat(m_now.addSecs(90)), std::vector<Stage>{Stage::Orders});
        watch.noteOutcomes({outcome(Stage::Orders)}, m_now.addSecs(90));
        QVERIFY(!watch.offlineSince().isValid());
        QVERIFY(watch.stagesToRepeat(m_now.addSecs(600)).empty());
    }

    void otherTrouble_isNoOffline_data()
    {
        QTest::addColumn<std::vector<StageOutcome>>("outcomes");
        QTest::newRow("a key was refused") << std::vector{outcome(Stage::Orders, ErrorKind::Unauthorized)};
        QTest::newRow("beside a network fault") << std::vector{outcome(Stage::Orders, ErrorKind::Offline),
                                                               outcome(Stage::Tracking, ErrorKind::DiskFull)};
        QTest::newRow("the mail server alone (S4)")
            << std::vector{outcome(Stage::Orders), outcome(Stage::Send, ErrorKind::Offline)};
    }
    void otherTrouble_isNoOffline()
    {
        QFETCH(std::vector<StageOutcome>, outcomes);
        NetworkWatch watch([] { return qint64(0); });
        watch.noteOutcomes(outcomes, m_now);
        QVERIFY(!watch.offlineSince().isValid());
    }

private:
    QDateTime m_now = QDateTime({2026, 11, 22}, {9, 0}, Qt::UTC);
};

QTEST_GUILESS_MAIN(TestNetworkWatch)
#include "tst_networkwatch.moc"
