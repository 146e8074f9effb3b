#include "core/domain/storetime.h"
#include "tests/domain/facts.h"

using namespace afterparcel;
using namespace afterparcel::test;
using namespace Qt::StringLiterals;

namespace
{

QTimeZone berlin()
{
    return QTimeZone("Europe/Berlin");
}

} // namespace

/// Section 3's calendar days, T15's window, and T7's zones.
class TestStoreTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void days_data();
    void days();
    void window_data();
    void window();
    void t15NoWindow();
    void t15WindowMovesASchedule();
    void t15WindowDoesNotMoveWhatIsSetByHand();
    void zoneOfACountry_data();
    void zoneOfACountry();
    void deliveryTime_data();
    void deliveryTime();
};

void TestStoreTime::days_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDateTime>("expected");
    const auto row = [](const char* name, const char* zone, const char* from, int days,
                        const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(zone) << utc(from) << days << utc(expected);
    };
    row("section 3: in summer", "Europe/Berlin", "2026-06-01T10:00:00Z", 7, "2026-06-08T10:00:00Z");
    row("section 3: into winter", "Europe/Berlin", "2026-10-20T10:00:00Z", 7, "2026-10-27T11:00:00Z");
    row("section 3: into summer", "Europe/Berlin", "2026-03-25T11:00:00Z", 7, "2026-04-01T10:00:00Z");
    row("section 3: another zone", "America/New_York", "2026-10-30T14:00:00Z", 7, "2026-11-06T15:00:00Z");
    row("section 3: a zone without changes", "Asia/Tokyo", "2026-10-20T10:00:00Z", 7, "2026-10-27T10:00:00Z");
    row("section 3: over the year's end", "Europe/Berlin", "2026-12-30T23:30:00Z", 3, "2027-01-02T23:30:00Z");
    // 02:30 does not exist on 29 March 2026: half an hour after the last moment that does.
    row("section 3: a time that does not exist", "Europe/Berlin", "2026-03-22T01:30:00Z", 7,
        "2026-03-29T01:30:00Z");
    row("section 3: midnight that does not exist", "Africa/Cairo", "2026-04-16T22:00:00Z", 7,
        "2026-04-23T22:00:00Z");
    // 02:30 comes twice on 25 October 2026.
    row("section 3: no days, the first of two", "Europe/Berlin", "2026-10-25T00:30:00Z", 0,
        "2026-10-25T00:30:00Z");
    row("section 3: no days, the second of two", "Europe/Berlin", "2026-10-25T01:30:00Z", 0,
        "2026-10-25T01:30:00Z");
    row("section 3: from a time that comes twice", "Europe/Berlin", "2026-10-25T01:30:00Z", 1,
        "2026-10-26T01:30:00Z");
}

void TestStoreTime::days()
{
    QFETCH(QString, zone);
    QFETCH(QDateTime, from);
    QFETCH(int, days);
    QFETCH(QDateTime, expected);
    const QDateTime at = addStoreDays(from, days, QTimeZone(zone.toLatin1()));
    QVERIFY(at.isValid());
    QCOMPARE(at.timeSpec(), Qt::UTC);
    QCOMPARE(at, expected);
}

void TestStoreTime::window_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QSet<int>>("weekdays");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QDateTime>("expected");
    const auto row = [](const char* name, const char* from, const char* to, const QSet<int>& days,
                        const char* at, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << days << utc(at)
                            << utc(expected);
    };
    const QSet<int> workdays{1, 2, 3, 4, 5};
    // 1 June 2026 is a Monday; Berlin is two hours ahead of UTC.
    row("T15: inside", "09:00", "18:00", {}, "2026-06-01T10:00:00Z", "2026-06-01T10:00:00Z");
    row("T15: before", "09:00", "18:00", {}, "2026-06-01T05:00:00Z", "2026-06-01T07:00:00Z");
    row("T15: after", "09:00", "18:00", {}, "2026-06-01T17:00:00Z", "2026-06-02T07:00:00Z");
    row("T15: its first moment", "09:00", "18:00", {}, "2026-06-01T07:00:00Z", "2026-06-01T07:00:00Z");
    row("T15: its end", "09:00", "18:00", {}, "2026-06-01T16:00:00Z", "2026-06-02T07:00:00Z");
    row("T15: only a beginning", "09:00", "", {}, "2026-06-01T21:59:00Z", "2026-06-01T21:59:00Z");
    row("T15: only a beginning, too early", "09:00", "", {}, "2026-06-01T22:30:00Z", "2026-06-02T07:00:00Z");
    row("T15: only an end", "", "18:00", {}, "2026-06-01T16:30:00Z", "2026-06-01T22:00:00Z");
    row("T15: only an end, inside", "", "18:00", {}, "2026-06-01T00:30:00Z", "2026-06-01T00:30:00Z");
    row("T15: over midnight, before it", "20:00", "02:00", {}, "2026-06-01T19:00:00Z",
        "2026-06-01T19:00:00Z");
    row("T15: over midnight, after it", "20:00", "02:00", {}, "2026-06-01T23:00:00Z", "2026-06-01T23:00:00Z");
    row("T15: over midnight, outside", "20:00", "02:00", {}, "2026-06-02T08:00:00Z", "2026-06-02T18:00:00Z");
    row("T15: weekdays, inside", "", "", workdays, "2026-06-01T10:00:00Z", "2026-06-01T10:00:00Z");
    row("T15: weekdays, on Saturday", "", "", workdays, "2026-06-06T10:00:00Z", "2026-06-07T22:00:00Z");
    row("T15: weekdays and hours, Friday evening", "09:00", "18:00", workdays, "2026-06-05T17:00:00Z",
        "2026-06-08T07:00:00Z");
    row("T15: one weekday, just missed", "09:00", "18:00", {1}, "2026-06-01T16:00:00Z",
        "2026-06-08T07:00:00Z");
    row("T15: over midnight, the night belongs to the day that it began on", "20:00", "02:00", {5},
        "2026-06-05T23:30:00Z", "2026-06-05T23:30:00Z");
    row("T15: over midnight, the night before is not Friday's", "20:00", "02:00", {5}, "2026-06-04T23:30:00Z",
        "2026-06-05T18:00:00Z");
    row("T15: the store's day, not UTC's", "", "", {2}, "2026-06-01T22:30:00Z", "2026-06-01T22:30:00Z");
    row("T15: the clock is put forward", "02:30", "18:00", {}, "2026-03-28T20:00:00Z",
        "2026-03-29T01:30:00Z");
    row("T15: the day of the change keeps the store's time", "09:00", "18:00", {}, "2026-10-24T20:00:00Z",
        "2026-10-25T08:00:00Z");
}

void TestStoreTime::window()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QSet<int>, weekdays);
    QFETCH(QDateTime, at);
    QFETCH(QDateTime, expected);
    TimingSettings timing;
    if (!from.isEmpty()) {
        timing.windowFrom = QTime::fromString(from, u"HH:mm"_s);
    }
    if (!to.isEmpty()) {
        timing.windowTo = QTime::fromString(to, u"HH:mm"_s);
    }
    timing.windowDays = weekdays;
    QCOMPARE(intoWindow(at, timing, berlin()), expected);
}

void TestStoreTime::t15NoWindow()
{
    QCOMPARE(intoWindow(utc("2026-06-01T00:00:00Z"), TimingSettings(), berlin()),
             utc("2026-06-01T00:00:00Z"));
}

void TestStoreTime::t15WindowMovesASchedule()
{
    Facts f;
    f.timing.windowFrom = QTime(9, 0);
    f.timing.windowTo = QTime(11, 0);
    QCOMPARE(summary(f.at(day(1))), u"will_send no_tracking_number fulfilment d7+21:00"_s);
    const ExplanationPart part = f.at(day(1)).explanation.back();
    QCOMPARE(part.phrase, Phrase::MovedIntoWindow);
    QCOMPARE(part.times, (std::vector<QDateTime>{day(7), day(7, 21)}));
    f.tracked().record();
    QCOMPARE(summary(f.at(day(60))), u"will_send fallback fallback d60+21:00"_s);
    f.timing.windowFrom.reset();
    f.timing.windowTo.reset();
    QCOMPARE(summary(f.at(day(60))), u"will_send fallback fallback d60"_s);
}

void TestStoreTime::t15WindowDoesNotMoveWhatIsSetByHand()
{
    Facts f;
    f.timing.windowFrom = QTime(9, 0);
    f.timing.windowTo = QTime(11, 0);
    QCOMPARE(summary(Facts(f).decide(Decision::Kind::SendNow, day(1)).at(day(1))),
             u"will_send manual manual d1"_s);
    QCOMPARE(summary(Facts(f).decide(Decision::Kind::Reschedule, day(1), day(3)).at(day(1))),
             u"will_send manual manual d3"_s);
}

void TestStoreTime::zoneOfACountry_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("zone");
    QTest::newRow("T7: one zone") << u"JP"_s << u"Asia/Tokyo"_s;
    QTest::newRow("T7: two names of one time") << u"DE"_s << u"Europe/Berlin"_s;
    QTest::newRow("T7: several zones") << u"US"_s << QString();
    QTest::newRow("T7: islands of another time") << u"PT"_s << QString();
    QTest::newRow("T7: no country") << QString() << QString();
    QTest::newRow("T7: an unknown country") << u"QZ"_s << QString();
}

void TestStoreTime::zoneOfACountry()
{
    QFETCH(QString, country);
    QFETCH(QString, zone);
    const auto found = zoneOfCountry(country);
    QCOMPARE(found.has_value(), !zone.isEmpty());
    if (found) {
        const QTimeZone expected(zone.toLatin1());
        QCOMPARE(found->offsetFromUtc(day(0)), expected.offsetFromUtc(day(0)));
        QCOMPARE(found->offsetFromUtc(day(200)), expected.offsetFromUtc(day(200)));
    }
}

void TestStoreTime::deliveryTime_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("country");
    QTest::addColumn<std::optional<QDateTime>>("expected");
    const auto row = [](const char* name, const QString& raw, const QString& country,
                        const std::optional<QDateTime>& expected) {
        QTest::newRow(name) << raw << country << expected;
    };
    row("T7: offset", u"2026-06-05T03:00:00-05:00"_s, u"JP"_s, utc("2026-06-05T08:00:00Z"));
    row("T7: offset without colon", u"2026-06-05T03:00:00-0500"_s, u"JP"_s, utc("2026-06-05T08:00:00Z"));
    row("T7: offset in hours", u"2026-06-05T03:00:00-05"_s, u"JP"_s, utc("2026-06-05T08:00:00Z"));
    row("T7: UTC", u"2026-06-05T03:00:00Z"_s, u"JP"_s, utc("2026-06-05T03:00:00Z"));
    row("T7: parts of seconds", u"2026-06-05T03:00:00.000Z"_s, u"JP"_s, utc("2026-06-05T03:00:00Z"));
    row("T7: local", u"2026-06-05T17:00:00"_s, u"JP"_s, utc("2026-06-05T08:00:00Z"));
    row("T7: local, without seconds", u"2026-06-05T17:00"_s, u"JP"_s, utc("2026-06-05T08:00:00Z"));
    row("T7: local, several zones", u"2026-06-05T17:00:00"_s, u"US"_s, utc("2026-06-05T15:00:00Z"));
    row("T7: local, no destination known", u"2026-06-05T17:00:00"_s, {}, utc("2026-06-05T15:00:00Z"));
    row("T7: local, an hour that does not exist", u"2026-03-29T02:30:00"_s, u"DE"_s,
        utc("2026-03-29T01:30:00Z"));
    row("T7: date", u"2026-06-05"_s, u"JP"_s, utc("2026-06-05T03:00:00Z"));
    row("T7: date with blanks", u" 2026-06-05 "_s, u"JP"_s, utc("2026-06-05T03:00:00Z"));
    row("T7: nothing", {}, u"JP"_s, std::nullopt);
    row("T7: words", u"yesterday"_s, u"JP"_s, std::nullopt);
    row("T7: no such day", u"2026-02-30"_s, u"JP"_s, std::nullopt);
    row("T7: no such hour", u"2026-06-05T25:00:00"_s, u"JP"_s, std::nullopt);
    row("T7: very long", QString(100000, u'9'), u"JP"_s, std::nullopt);
}

void TestStoreTime::deliveryTime()
{
    QFETCH(QString, raw);
    QFETCH(QString, country);
    QFETCH(std::optional<QDateTime>, expected);
    QCOMPARE(deliveryInstant(raw, country, berlin()), expected);
}

QTEST_GUILESS_MAIN(TestStoreTime)
#include "tst_storetime.moc"
