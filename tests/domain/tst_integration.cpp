#include "core/domain/deliverytiming.h"
#include "tests/domain/facts.h"

using namespace afterparcel;
using namespace afterparcel::test;
using namespace Qt::StringLiterals;
using Kind = Decision::Kind;

namespace
{

/// Followed since day 0; the integration is switched off on day 5.
void offWhileOpen(Facts& f)
{
    f.tracked().record().exists(day(0, 1)).integration(false, day(5));
}

/// As above, with the fact that the program stores then for each request that waits.
void stranded(Facts& f)
{
    offWhileOpen(f);
    f.decide(Kind::Stranded, day(5));
}

} // namespace

/// T11: switching the integration off or on.
class TestIntegration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void off_data();
    void off() { checkCase(); }
    void on_data();
    void on() { checkCase(); }
    void t11WhetherItWasOn();
    void t11StrandedKeepsItsParcels();
    void t11FulfilledWhileOffSaysSo();
};

void TestIntegration::off_data()
{
    caseColumns();
    addCase("T11: waiting becomes not scheduled", stranded, day(6), "not_scheduled integration_off - -");
    addCase("T11: and stays so, T10 included", stranded, day(61), "not_scheduled integration_off - -");
    addCase(
        "T11: even when a delivery is learned",
        [](Facts& f) {
            stranded(f);
            f.delivered(day(6));
        },
        day(7), "not_scheduled integration_off - -");
    addCase(
        "T11: Q1 comes first",
        [](Facts& f) {
            stranded(f);
            f.facts.unsubscribed = true;
        },
        day(6), "skipped unsubscribed - -");
    addCase(
        "T11: will_send keeps its date",
        [](Facts& f) { f.tracked().delivered(day(3)).exists().integration(false, day(5)); }, day(6),
        "will_send wait_after_delivery delivery d10");
    addCase(
        "T11: will_send by T8 keeps its date",
        [](Facts& f) {
            f.to(u"US"_s)
                .tracked()
                .rejected(day(0, 1))
                .rejected(day(0, 13))
                .exists()
                .integration(false, day(5));
        },
        day(6), "will_send tracking_failed fulfilment d14");
    addCase(
        "T11: will_send by T10 keeps its date",
        [](Facts& f) { f.tracked().record().exists().integration(false, day(61)); }, day(62),
        "will_send fallback fallback d60");
    addCase(
        "T11: will_send by hand keeps its date",
        [](Facts& f) {
            f.tracked()
                .record()
                .exists()
                .decide(Kind::Reschedule, day(1), day(20))
                .integration(false, day(5));
        },
        day(6), "will_send manual manual d20");
    addCase(
        "T11: fulfilled while it is off", [](Facts& f) { f.integration(false, day(-1)).tracked(); }, day(1),
        "will_send wait_after_fulfilment fulfilment d7");
    addCase(
        "T11: fulfilled while it was on, first seen after it was switched off",
        [](Facts& f) { f.tracked().integration(false, day(0, 0, 1)).exists(day(0, 0, 2)); }, day(1),
        "will_send wait_after_fulfilment fulfilment d7");
    addCase(
        "T11: the merchant sends it",
        [](Facts& f) {
            stranded(f);
            f.decide(Kind::SendNow, day(6));
        },
        day(6), "will_send manual manual d6");
    addCase(
        "T11: the merchant schedules it",
        [](Facts& f) {
            stranded(f);
            f.decide(Kind::Reschedule, day(6), day(9));
        },
        day(6), "will_send manual manual d9");
    addCase(
        "M4: a not scheduled one can be scheduled: fulfilment timing",
        [](Facts& f) {
            stranded(f);
            f.decide(Kind::Schedule, day(6));
        },
        day(6), "will_send wait_after_fulfilment fulfilment d7");
    addCase(
        "M4: scheduled late it is due at once",
        [](Facts& f) {
            stranded(f);
            f.decide(Kind::Schedule, day(40));
        },
        day(40), "will_send wait_after_fulfilment fulfilment d40");
    addCase(
        "T11: the merchant skips it",
        [](Facts& f) {
            stranded(f);
            f.decide(Kind::Skip, day(6));
        },
        day(6), "skipped skipped_by_merchant - -");
    addCase(
        "S7: skipped and restored: stranded as before",
        [](Facts& f) {
            stranded(f);
            f.decide(Kind::Skip, day(6)).decide(Kind::Restore, day(7));
        },
        day(7), "not_scheduled integration_off - -");
    addCase(
        "S7: skipped before, restored after it was switched off: as if the skip had never been",
        [](Facts& f) {
            offWhileOpen(f);
            f.decide(Kind::Skip, day(4)).decide(Kind::Restore, day(7));
        },
        day(7), "not_scheduled integration_off - -");
    addCase(
        "S7: the same, T10 included",
        [](Facts& f) {
            offWhileOpen(f);
            f.decide(Kind::Skip, day(4)).decide(Kind::Restore, day(70));
        },
        day(70), "not_scheduled integration_off - -");
    addCase(
        "T11: resumed while it is off: nothing can be followed",
        [](Facts& f) {
            stranded(f);
            f.decide(Kind::Resume, day(6));
        },
        day(6), "not_scheduled integration_off - -");
    addCase(
        "T5: tracking added later does not unschedule what had its date when it was switched off",
        [](Facts& f) {
            f.timing.lateTracking = true;
            f.exists(day(0, 1)).integration(false, day(3));
            f.sighting(u"f1"_s, day(0, 0, 5), {}).sighting(u"f1"_s, day(4), {{u"N1"_s, u"UPS"_s}});
        },
        day(5), "will_send wait_after_fulfilment fulfilment d7");
}

void TestIntegration::on_data()
{
    caseColumns();
    addCase(
        "T11: stranded ones are not taken in by themselves",
        [](Facts& f) {
            stranded(f);
            f.integration(true, day(10));
        },
        day(11), "not_scheduled integration_off - -");
    addCase(
        "T11: taken in when asked for",
        [](Facts& f) {
            stranded(f);
            f.integration(true, day(10)).decide(Kind::Resume, day(10));
        },
        day(11), "waiting_for_delivery in_transit delivery -");
    addCase(
        "T11: taken in, delivered meanwhile",
        [](Facts& f) {
            stranded(f);
            f.integration(true, day(10)).decide(Kind::Resume, day(10)).delivered(day(12));
        },
        day(13), "will_send wait_after_delivery delivery d19");
    addCase(
        "T11: taken in, T10 holds again",
        [](Facts& f) {
            stranded(f);
            f.integration(true, day(10)).decide(Kind::Resume, day(10));
        },
        day(60), "will_send fallback fallback d60");
    addCase(
        "T11: switched off again",
        [](Facts& f) {
            stranded(f);
            f.integration(true, day(10)).decide(Kind::Resume, day(10)).integration(false, day(12));
            f.decide(Kind::Stranded, day(12));
        },
        day(13), "not_scheduled integration_off - -");
    addCase(
        "T11: T3 orders stay T3",
        [](Facts& f) { f.integration(false, day(-1)).tracked().exists().integration(true, day(2)); }, day(3),
        "will_send wait_after_fulfilment fulfilment d7");
    addCase(
        "T11: T3 orders are taken in when asked for",
        [](Facts& f) {
            f.integration(false, day(-1))
                .tracked()
                .exists()
                .integration(true, day(2))
                .decide(Kind::Resume, day(3));
        },
        day(3), "waiting_for_delivery tracking_requested delivery -");
    addCase(
        "T11: first seen while it was off stays T3, too",
        [](Facts& f) {
            f.tracked().integration(false, day(0, 0, 1)).exists(day(0, 0, 2)).integration(true, day(2));
        },
        day(3), "will_send wait_after_fulfilment fulfilment d7");
    addCase(
        "T11: fulfilled from then on",
        [](Facts& f) { f.integration(false, day(-2)).integration(true, day(0)).tracked(); }, day(1),
        "waiting_for_delivery tracking_requested delivery -");
    addCase(
        "T11: cancelled and fulfilled again from then on",
        [](Facts& f) {
            f.integration(false, day(-1)).tracked().exists().integration(true, day(2));
            f.cancel(u"f1"_s).fulfilment(u"f2"_s, day(3)).tracked(u"N2"_s, u"UPS"_s, u"f2"_s);
        },
        day(4), "waiting_for_delivery tracking_requested delivery -");
    addCase(
        "T11: never switched on",
        [](Facts& f) {
            f.store.switches.clear();
            f.tracked();
        },
        day(1), "will_send wait_after_fulfilment fulfilment d7");
    addCase(
        "T11: resumed while it was off and switched on afterwards",
        [](Facts& f) {
            stranded(f);
            f.decide(Kind::Resume, day(6)).integration(true, day(10));
        },
        day(11), "waiting_for_delivery in_transit delivery -");
}

void TestIntegration::t11WhetherItWasOn()
{
    StoreFacts store;
    QVERIFY(!integrationOn(store, day(0)));
    store.switches = {{day(5), false}, {day(1), true}, {day(9), true}};
    QVERIFY(!integrationOn(store, day(1).addSecs(-1)));
    QVERIFY(integrationOn(store, day(1)));
    QVERIFY(!integrationOn(store, day(5)));
    QVERIFY(integrationOn(store, day(10)));
}

void TestIntegration::t11StrandedKeepsItsParcels()
{
    Facts f;
    stranded(f);
    const Schedule schedule = f.at(day(6));
    QCOMPARE(schedule.packages.size(), std::size_t{1});
    QVERIFY(!schedule.latestAt);
    QVERIFY(!schedule.messageDueAt);
    QCOMPARE(schedule.explanation.front().phrase, Phrase::IntegrationOff);
    QCOMPARE(schedule.explanation.front().times, std::vector<QDateTime>{day(5)});
}

void TestIntegration::t11FulfilledWhileOffSaysSo()
{
    Facts f;
    f.integration(false, day(-1)).tracked();
    QVERIFY(says(f.at(day(1)), Phrase::FulfilledWhileOff));
    // Where it was never on there is nothing to say, nor where there is no parcel to follow.
    f.store.switches.clear();
    QVERIFY(!says(f.at(day(1)), Phrase::FulfilledWhileOff));
    QVERIFY(!says(Facts().integration(false, day(-1)).at(day(1)), Phrase::FulfilledWhileOff));
}

QTEST_GUILESS_MAIN(TestIntegration)
#include "tst_integration.moc"
