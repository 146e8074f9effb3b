#include "tests/domain/facts.h"

using namespace afterparcel;
using namespace afterparcel::test;
using namespace Qt::StringLiterals;

/// T10 and what it caps; T12, under which nothing changes.
class TestFallback : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fallback_data();
    void fallback() { checkCase(); }
    void cap_data();
    void cap() { checkCase(); }
    void t10ExplanationNamesBothDates();
    void t10CapsAfterSunAndClock();
};

void TestFallback::fallback_data()
{
    caseColumns();
    const auto open = [](Facts& f) { f.tracked().record(); };
    addCase("T10: a second before day 60", open, day(60).addSecs(-1),
            "waiting_for_delivery in_transit delivery -");
    addCase("T10: day 60", open, day(60), "will_send fallback fallback d60");
    addCase("T10: later it is still day 60", open, day(70), "will_send fallback fallback d60");
    addCase(
        "T10: the days are a setting",
        [open](Facts& f) {
            open(f);
            f.timing.fallbackDays = 30;
        },
        day(30), "will_send fallback fallback d30");
    addCase(
        "T10: off",
        [open](Facts& f) {
            open(f);
            f.timing.fallbackEnabled = false;
        },
        day(300), "waiting_for_delivery in_transit delivery -");
    addCase(
        "T10: whatever AfterShip says",
        [](Facts& f) {
            f.tracked().news(day(59), {u"Exception"_s, u"Exception_004"_s});
        },
        day(60), "will_send fallback fallback d60");
    addCase(
        "T10: between T8's attempts", [](Facts& f) { f.tracked().rejected(day(59, 20)); }, day(60),
        "will_send fallback fallback d60");
    addCase(
        "T10: no record was ever made", [](Facts& f) { f.tracked(); }, day(60),
        "will_send fallback fallback d60");
    addCase(
        "T12: the key is refused: nothing is made, nothing changes status", [](Facts& f) { f.tracked(); },
        day(59), "waiting_for_delivery tracking_requested delivery -");
    addCase("T12: T10 still applies meanwhile", open, day(60), "will_send fallback fallback d60");
    addCase(
        "T10: from the last fulfilment",
        [open](Facts& f) {
            open(f);
            f.fulfilment(u"f2"_s, day(10));
        },
        day(65), "waiting_for_delivery in_transit delivery -");
    addCase(
        "T10: Q1 outranks it",
        [open](Facts& f) {
            open(f);
            f.facts.unsubscribed = true;
        },
        day(60), "skipped unsubscribed - -");
    addCase(
        "T10: one that is rescheduled is not moved",
        [open](Facts& f) {
            open(f);
            f.decide(Decision::Kind::Reschedule, day(50), day(90));
        },
        day(61), "will_send manual manual d90");
    addCase(
        "T10: one parcel of two is missing",
        [](Facts& f) { f.tracked().tracked(u"N2"_s).record(u"N2"_s).delivered(day(3)); }, day(60),
        "will_send fallback fallback d60");
    addCase(
        "T10: not for what is not tracked", [](Facts& f) { f.timing.waitDaysDomestic = 90; }, day(61),
        "will_send no_tracking_number fulfilment d90");
}

void TestFallback::cap_data()
{
    caseColumns();
    addCase(
        "T10: delivered on day 52 with a wait of 7", [](Facts& f) { f.tracked().delivered(day(52)); },
        day(52), "will_send wait_after_delivery delivery d59");
    addCase(
        "T10: delivered on day 53 with a wait of 7", [](Facts& f) { f.tracked().delivered(day(53)); },
        day(53), "will_send wait_after_delivery delivery d60");
    addCase(
        "T10: delivered on day 58 with a wait of 7", [](Facts& f) { f.tracked().delivered(day(58)); },
        day(58), "will_send fallback fallback d60");
    addCase(
        "T10: delivered on day 61, learned then", [](Facts& f) { f.tracked().delivered(day(61)); }, day(61),
        "will_send fallback fallback d60");
    addCase(
        "T10: off, no cap", [](Facts& f) { f.tracked().delivered(day(58)).timing.fallbackEnabled = false; },
        day(58), "will_send wait_after_delivery delivery d65");
}

void TestFallback::t10ExplanationNamesBothDates()
{
    Facts f;
    f.tracked().delivered(day(58));
    const Schedule schedule = f.at(day(58));
    QCOMPARE(moment(schedule.deliveredAt), u"d58"_s);
    const ExplanationPart& part = schedule.explanation.back();
    QCOMPARE(part.phrase, Phrase::FallbackCapsDelivery);
    QCOMPARE(part.times, (std::vector<QDateTime>{day(58), day(60)}));
    QCOMPARE(part.days, (std::vector<int>{7, 60}));

    const Schedule due = Facts().tracked().record().at(day(60));
    QCOMPARE(due.explanation.front().phrase, Phrase::FallbackDue);
    QCOMPARE(due.explanation.front().times, std::vector<QDateTime>{day(60)});
    QCOMPARE(due.explanation.front().days, std::vector<int>{60});
}

void TestFallback::t10CapsAfterSunAndClock()
{
    // Fulfilled on 1 September at 12:00 in Berlin; day 60 is 31 October at 12:00, an hour later by UTC.
    Facts f;
    f.cancel(u"f1"_s).fulfilment(u"f2"_s, utc("2026-09-01T10:00:00Z")).tracked(u"N1"_s, u"UPS"_s, u"f2"_s);
    QCOMPARE(f.at(utc("2026-09-02T00:00:00Z")).latestAt, utc("2026-10-31T11:00:00Z"));
}

QTEST_GUILESS_MAIN(TestFallback)
#include "tst_fallback.moc"
