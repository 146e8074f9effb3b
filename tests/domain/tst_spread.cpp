#include "core/domain/spread.h"
#include "core/domain/storetime.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <map>

using namespace afterparcel;

namespace
{

const QTimeZone kZone("America/New_York");
const QDateTime kNow(QDate(2026, 11, 20), QTime(15, 7), Qt::UTC); // a Friday, 10:07 there

} // namespace

/// S8: overdue requests spread over N days.
class TestSpread : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAWindow_isEvenOverTheDays()
    {
        const auto times = spreadOverDays(4, 2, {}, kZone, kNow);
        QCOMPARE(times, (std::vector<QDateTime>{kNow, kNow.addSecs(12 * 3600LL), kNow.addSecs(24 * 3600LL),
                                                kNow.addSecs(36 * 3600LL)}));
    }

    void aWindow_holdsAllOfThem_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("days");
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QSet<int>>("weekdays");
        QTest::newRow("office hours") << 500 << 5 << QTime(9, 0) << QTime(17, 0) << QSet<int>{};
        QTest::newRow("over midnight") << 300 << 3 << QTime(22, 0) << QTime(2, 0) << QSet<int>{};
        QTest::newRow("Mondays alone") << 100 << 14 << QTime(9, 10) << QTime(9, 50) << QSet<int>{1};
        QTest::newRow("a short one") << 50 << 3 << QTime(10, 0) << QTime(10, 5) << QSet<int>{};
        QTest::newRow("one request") << 1 << 1 << QTime(9, 0) << QTime(17, 0) << QSet<int>{7};
    }
    void aWindow_holdsAllOfThem()
    {
        QFETCH(const int, count);
        QFETCH(const int, days);
        TimingSettings timing;
        QFETCH(const QTime, from);
        QFETCH(const QTime, to);
        QFETCH(const QSet<int>, weekdays);
        timing.windowFrom = from;
        timing.windowTo = to;
        timing.windowDays = weekdays;
        const auto times = spreadOverDays(count, days, timing, kZone, kNow);
        QCOMPARE(static_cast<int>(times.size()), count);
        QVERIFY(std::is_sorted(times.begin(), times.end()));
        const QDateTime first = intoWindow(kNow, timing, kZone);
        QCOMPARE(times.front(), first);
        for (const QDateTime& at : times) {
            QCOMPARE(at, intoWindow(at, timing, kZone));
        }
        // The last one may be moved within its quarter of an hour, or to the window's next opening.
        QVERIFY(times.back() <= intoWindow(addStoreDays(first, days, kZone).addSecs(900), timing, kZone));
        QCOMPARE(times, spreadOverDays(count, days, timing, kZone, kNow)); // the same again
    }

    void aWindow_eachDayTakesItsShare()
    {
        TimingSettings timing;
        timing.windowFrom = QTime(9, 0);
        timing.windowTo = QTime(17, 0);
        const QDateTime morning(QDate(2026, 11, 20), QTime(9, 0), kZone);
        std::map<QDate, int> byDay;
        for (const QDateTime& at : spreadOverDays(500, 5, timing, kZone, morning.toUTC())) {
            byDay[at.toTimeZone(kZone).date()] += 1;
        }
        QCOMPARE(byDay.size(), 5U);
        for (const auto& [day, count] : byDay) {
            QCOMPARE(count, 100);
        }
    }
};

QTEST_GUILESS_MAIN(TestSpread)
#include "tst_spread.moc"
