#include "tests/domain/facts.h"

using namespace afterparcel;
using namespace afterparcel::test;
using namespace Qt::StringLiterals;
using Kind = Decision::Kind;

namespace
{

Said exception(const char* subtag)
{
    return {u"Exception"_s, QString::fromLatin1(subtag)};
}

Said inTransit()
{
    return {u"InTransit"_s};
}

/// Two parcels of one order: l1 in f1 (N1), l2 in f2 (N2), both fulfilled on day 0.
void twoParcels(Facts& f)
{
    f.fulfilment(u"f2"_s, fulfilled()).line(u"l2"_s, true, u"f2"_s);
    f.tracked().tracked(u"N2"_s, u"DHL"_s, u"f2"_s).record(u"N1"_s).record(u"N2"_s);
}

QStringList numbers(const Schedule& schedule)
{
    QStringList result;
    for (const FollowedPackage& package : schedule.packages) {
        result.append(package.number);
    }
    result.sort();
    return result;
}

} // namespace

/// T4 to T7 and T13: which parcels are followed, and what their news amount to.
class TestDeliveryTiming : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whetherItApplies_data();
    void whetherItApplies() { checkCase(); }
    void sightings_data();
    void sightings() { checkCase(); }
    void waiting_data();
    void waiting() { checkCase(); }
    void delivery_data();
    void delivery() { checkCase(); }
    void deliveredByMerchant_data();
    void deliveredByMerchant() { checkCase(); }
    void severalPackages_data();
    void severalPackages() { checkCase(); }
    void timeOfDelivery_data();
    void timeOfDelivery();
    void lost_data();
    void lost() { checkCase(); }
    void t4TheExplanationNamesTheOthers();
    void t4TheExplanationNamesTheOthersAfterADeliveryByHand();
    void t5EveryPackageOfThatSight();
    void t7FirstNamesWhatArrived();
    void t7AllNamesEverything();
    void t7PackageSharedByFulfilments();
    void t13LeavesOutTheLostParcelsProducts();
    void t13KeepsAProductThatAnotherParcelCarries();
    void m1WaitingTellsItsLatestMoment();
};

void TestDeliveryTiming::whetherItApplies_data()
{
    caseColumns();
    addCase(
        "T4: number and carrier", [](Facts& f) { f.tracked(); }, day(0, 1),
        "waiting_for_delivery tracking_requested delivery -");
    addCase(
        "T4: neither", [](Facts&) {}, day(0, 1), "will_send no_tracking_number fulfilment d7");
    addCase(
        "T4: a number without carrier", [](Facts& f) { f.tracked(u"N1"_s, {}); }, day(0, 1),
        "will_send no_carrier fulfilment d7");
    addCase(
        "T4: blanks are no carrier", [](Facts& f) { f.tracked(u"N1"_s, u"  "_s); }, day(0, 1),
        "will_send no_carrier fulfilment d7");
    addCase(
        "T4: a carrier without number", [](Facts& f) { f.tracked({}, u"UPS"_s); }, day(0, 1),
        "will_send no_tracking_number fulfilment d7");
    addCase(
        "T4: one of two fulfilments is enough", [](Facts& f) { f.tracked().fulfilment(u"f2"_s, day(0, 1)); },
        day(0, 2), "waiting_for_delivery tracking_requested delivery -");
    addCase(
        "T4: a cancelled fulfilment's parcel is not followed",
        [](Facts& f) { f.tracked().cancel(u"f1"_s).fulfilment(u"f2"_s, day(3)); }, day(3),
        "will_send no_tracking_number fulfilment d10");
    addCase(
        "T4: cancelled and fulfilled again: the new parcel is followed",
        [](Facts& f) {
            f.tracked().delivered(day(1)).cancel(u"f1"_s).fulfilment(u"f2"_s, day(3));
            f.tracked(u"N2"_s, u"UPS"_s, u"f2"_s).record(u"N2"_s);
        },
        day(3), "waiting_for_delivery in_transit delivery -");
    addCase(
        "T4: a parcel sent off before the connection counts where the order was completed after it",
        [](Facts& f) {
            f.store.connectedAt = day(1);
            f.store.switches = {{day(1), true}};
            f.tracked().fulfilment(u"f2"_s, day(2));
        },
        day(2), "waiting_for_delivery tracking_requested delivery -");
}

void TestDeliveryTiming::sightings_data()
{
    caseColumns();
    const std::vector<TrackingEntry> ups{{u"N1"_s, u"UPS"_s}};
    const std::vector<TrackingEntry> bare{{u"N1"_s, {}}};
    addCase(
        "T5: on it at first sight, however late", [ups](Facts& f) { f.sighting(u"f1"_s, day(2), ups); },
        day(2), "waiting_for_delivery tracking_requested delivery -");
    addCase(
        "T5: added within 60 minutes",
        [ups](Facts& f) { f.sighting(u"f1"_s, day(0, 0, 5), {}).sighting(u"f1"_s, day(0, 1), ups); }, day(2),
        "waiting_for_delivery tracking_requested delivery -");
    addCase(
        "T5: added after 60 minutes",
        [ups](Facts& f) { f.sighting(u"f1"_s, day(0, 0, 5), {}).sighting(u"f1"_s, day(0, 1, 1), ups); },
        day(2), "will_send no_tracking_number fulfilment d7");
    addCase(
        "T5: the 60 minutes are a setting",
        [ups](Facts& f) {
            f.timing.trackingGraceMinutes = 61;
            f.sighting(u"f1"_s, day(0, 0, 5), {}).sighting(u"f1"_s, day(0, 1, 1), ups);
        },
        day(2), "waiting_for_delivery tracking_requested delivery -");
    addCase(
        "T5: no minutes at all",
        [ups](Facts& f) {
            f.timing.trackingGraceMinutes = 0;
            f.sighting(u"f1"_s, day(0, 0, 5), {}).sighting(u"f1"_s, day(0, 0, 10), ups);
        },
        day(2), "will_send no_tracking_number fulfilment d7");
    addCase(
        "T5: the carrier came within 60 minutes",
        [ups, bare](Facts& f) {
            f.sighting(u"f1"_s, day(0, 0, 5), bare).sighting(u"f1"_s, day(0, 0, 40), ups);
        },
        day(2), "waiting_for_delivery tracking_requested delivery -");
    addCase(
        "T5: the carrier came later",
        [ups, bare](Facts& f) { f.sighting(u"f1"_s, day(0, 0, 5), bare).sighting(u"f1"_s, day(1), ups); },
        day(2), "will_send no_carrier fulfilment d7");
    addCase(
        "T5: tracking added later is used with the setting",
        [ups](Facts& f) {
            f.timing.lateTracking = true;
            f.sighting(u"f1"_s, day(0, 0, 5), {}).sighting(u"f1"_s, day(3), ups);
        },
        day(3), "waiting_for_delivery tracking_requested delivery -");
    addCase(
        "T5: tracking changed later is not used without the setting",
        [ups](Facts& f) {
            f.sighting(u"f1"_s, day(0, 0, 5), ups).sighting(u"f1"_s, day(3), {{u"N2"_s, u"UPS"_s}});
            f.delivered(day(4), u"N2"_s);
        },
        day(5), "waiting_for_delivery tracking_requested delivery -");
    addCase(
        "T5: tracking changed later is used with the setting",
        [ups](Facts& f) {
            f.timing.lateTracking = true;
            f.sighting(u"f1"_s, day(0, 0, 5), ups).sighting(u"f1"_s, day(3), {{u"N2"_s, u"UPS"_s}});
            f.delivered(day(4), u"N2"_s);
        },
        day(5), "will_send wait_after_delivery delivery d11");
    addCase(
        "T5: but not once it was sent",
        [ups](Facts& f) {
            f.timing.lateTracking = true;
            f.sighting(u"f1"_s, day(0, 0, 5), {}).attempt(SendAttempt::Outcome::Accepted, day(7));
            f.sighting(u"f1"_s, day(8), ups);
        },
        day(9), "sent sent fulfilment d7");
    addCase(
        "T5: the first sight counts, not what is there now",
        [ups](Facts& f) { f.sighting(u"f1"_s, day(0, 0, 5), ups).sighting(u"f1"_s, day(3), {}); }, day(3),
        "waiting_for_delivery tracking_requested delivery -");
}

void TestDeliveryTiming::waiting_data()
{
    caseColumns();
    addCase(
        "T6: at once", [](Facts& f) { f.tracked(); }, day(0, 0, 1),
        "waiting_for_delivery tracking_requested delivery -");
    addCase(
        "T6: with a record", [](Facts& f) { f.tracked().record(); }, day(1),
        "waiting_for_delivery in_transit delivery -");
    addCase(
        "T6: with news", [](Facts& f) { f.tracked().record().news(day(1), inTransit()); }, day(2),
        "waiting_for_delivery in_transit delivery -");
    addCase(
        "T6: a delivery attempted in vain is not final",
        [](Facts& f) { f.tracked().news(day(1), {u"AttemptFail"_s}); }, day(2),
        "waiting_for_delivery in_transit delivery -");
    addCase(
        "T6: ready for pick-up is not final",
        [](Facts& f) { f.tracked().news(day(1), {u"AvailableForPickup"_s}); }, day(2),
        "waiting_for_delivery in_transit delivery -");
    addCase(
        "T6: a tag of a later version is not final",
        [](Facts& f) { f.tracked().news(day(1), {u"Teleported"_s}); }, day(2),
        "waiting_for_delivery in_transit delivery -");
}

void TestDeliveryTiming::delivery_data()
{
    caseColumns();
    addCase(
        "T7: delivered plus 7 days", [](Facts& f) { f.tracked().delivered(day(5)); }, day(5),
        "will_send wait_after_delivery delivery d12");
    addCase(
        "T7: minimum delay at home is 7 days",
        [](Facts& f) { f.tracked().delivered(day(2)).timing.waitDaysDomestic = 1; }, day(3),
        "will_send minimum_delay delivery d7");
    addCase(
        "T7: minimum delay abroad is 14 days", [](Facts& f) { f.to(u"US"_s).tracked().delivered(day(2)); },
        day(3), "will_send minimum_delay delivery d14");
    addCase(
        "T7: abroad, after the minimum", [](Facts& f) { f.to(u"US"_s).tracked().delivered(day(9)); }, day(10),
        "will_send wait_after_delivery delivery d16");
    addCase(
        "T7: both the same moment", [](Facts& f) { f.to(u"US"_s).tracked().delivered(day(7)); }, day(8),
        "will_send wait_after_delivery delivery d14");
    addCase(
        "T7: the domestic minimum is a setting",
        [](Facts& f) { f.tracked().delivered(day(2)).timing.minDelayDaysDomestic = 20; }, day(3),
        "will_send minimum_delay delivery d20");
    addCase(
        "T7: the international minimum is a setting",
        [](Facts& f) { f.to(u"US"_s).tracked().delivered(day(2)).timing.minDelayDaysInternational = 3; },
        day(3), "will_send wait_after_delivery delivery d9");
    addCase(
        "T7: the domestic wait is a setting",
        [](Facts& f) { f.tracked().delivered(day(5)).timing.waitDaysDomestic = 10; }, day(5),
        "will_send wait_after_delivery delivery d15");
    addCase(
        "T7: the international wait is a setting",
        [](Facts& f) { f.to(u"US"_s).tracked().delivered(day(5)).timing.waitDaysInternational = 20; }, day(5),
        "will_send wait_after_delivery delivery d25");
    addCase(
        "T7: the minimum counts from the last fulfilment",
        [](Facts& f) { f.tracked().delivered(day(1)).fulfilment(u"f2"_s, day(4)); }, day(5),
        "will_send minimum_delay delivery d11");
    addCase(
        "T7: delivered before the fulfilment was entered", [](Facts& f) { f.tracked().delivered(day(-1)); },
        day(1), "will_send minimum_delay delivery d7");
    addCase(
        "T7: learned late, it counts from the delivery",
        [](Facts& f) {
            Said said{u"Delivered"_s};
            said.deliveryDate = u"2026-06-06T12:00:00+02:00"_s;
            f.tracked().news(day(10), said);
        },
        day(10), "will_send wait_after_delivery delivery d12");
    addCase(
        "T7: AfterShip's later word counts",
        [](Facts& f) { f.tracked().delivered(day(2)).news(day(3), inTransit()); }, day(4),
        "waiting_for_delivery in_transit delivery -");
}

void TestDeliveryTiming::deliveredByMerchant_data()
{
    caseColumns();
    addCase(
        "S7: delivered on a date: T7 follows",
        [](Facts& f) { f.tracked().record().decide(Kind::Delivered, day(6), day(5)); }, day(6),
        "will_send delivered_by_merchant delivery d12");
    addCase(
        "S7: the minimum holds for it",
        [](Facts& f) { f.to(u"US"_s).tracked().record().decide(Kind::Delivered, day(3), day(2)); }, day(3),
        "will_send minimum_delay delivery d14");
    addCase(
        "T14: it outranks AfterShip's delivery",
        [](Facts& f) { f.tracked().delivered(day(9)).decide(Kind::Delivered, day(10), day(5)); }, day(10),
        "will_send delivered_by_merchant delivery d12");
    addCase(
        "T14: it outranks a parcel that AfterShip calls lost",
        [](Facts& f) {
            f.tracked().news(day(5), exception("Exception_013")).decide(Kind::Delivered, day(8), day(7));
        },
        day(10), "will_send delivered_by_merchant delivery d14");
    addCase(
        "T7: never later than the moment it was learned",
        [](Facts& f) { f.tracked().record().decide(Kind::Delivered, day(8), day(8, 2)); }, day(8),
        "will_send delivered_by_merchant delivery d15");
    addCase(
        "T10: caps it", [](Facts& f) { f.tracked().record().decide(Kind::Delivered, day(59), day(58)); },
        day(59), "will_send fallback fallback d60");
    addCase(
        "S7: a number without carrier is a parcel, too",
        [](Facts& f) { f.tracked(u"N1"_s, {}).decide(Kind::Delivered, day(6), day(5)); }, day(6),
        "will_send delivered_by_merchant delivery d12");
}

void TestDeliveryTiming::severalPackages_data()
{
    caseColumns();
    const auto first = [](Facts& f) { f.timing.packages = TimingSettings::Packages::First; };
    addCase(
        "T7: all: one is open",
        [](Facts& f) {
            twoParcels(f);
            f.delivered(day(3));
        },
        day(4), "waiting_for_delivery in_transit delivery -");
    addCase(
        "T7: all: at the latest delivery",
        [](Facts& f) {
            twoParcels(f);
            f.delivered(day(9), u"N2"_s).delivered(day(3));
        },
        day(10), "will_send wait_after_delivery delivery d16");
    addCase(
        "T7: first: at the earliest delivery",
        [first](Facts& f) {
            twoParcels(f);
            first(f);
            f.delivered(day(9), u"N2"_s).delivered(day(3));
        },
        day(10), "will_send wait_after_delivery delivery d10");
    addCase(
        "T7: first: one is open",
        [first](Facts& f) {
            twoParcels(f);
            first(f);
            f.delivered(day(3));
        },
        day(4), "will_send wait_after_delivery delivery d10");
    addCase(
        "T7: delivered and failed",
        [](Facts& f) {
            twoParcels(f);
            f.delivered(day(3)).news(day(20), {u"Expired"_s}, u"N2"_s);
        },
        day(21), "will_send wait_after_delivery delivery d10");
    addCase(
        "T7: delivered and lost",
        [](Facts& f) {
            twoParcels(f);
            f.delivered(day(3)).news(day(5), exception("Exception_013"), u"N2"_s);
        },
        day(6), "will_send wait_after_delivery delivery d10");
    addCase(
        "T7: all failed: T8's formula",
        [](Facts& f) {
            twoParcels(f);
            f.news(day(3), {u"Expired"_s}).news(day(5), {u"Expired"_s}, u"N2"_s);
        },
        day(6), "will_send tracking_expired fulfilment d7");
    addCase(
        "T7: all failed: known when the last one is",
        [](Facts& f) {
            twoParcels(f);
            f.news(day(30), {u"Expired"_s}).news(day(35), {u"Expired"_s}, u"N2"_s);
        },
        day(36), "will_send tracking_expired fulfilment d35");
    addCase(
        "T7: failed and open",
        [](Facts& f) {
            twoParcels(f);
            f.news(day(3), {u"Expired"_s});
        },
        day(4), "waiting_for_delivery in_transit delivery -");
    addCase(
        "T13: failed and lost: none is open or delivered",
        [](Facts& f) {
            twoParcels(f);
            f.news(day(3), {u"Expired"_s}).news(day(5), exception("Exception_013"), u"N2"_s);
        },
        day(6), "skipped lost - -");
    addCase(
        "T7: two numbers on one fulfilment",
        [](Facts& f) { f.tracked().tracked(u"N2"_s).delivered(day(3)).record(u"N2"_s); }, day(4),
        "waiting_for_delivery in_transit delivery -");
    addCase(
        "T7: the same number on two fulfilments is one parcel",
        [](Facts& f) {
            f.fulfilment(u"f2"_s, fulfilled())
                .tracked()
                .tracked(u"N1"_s, u"ups "_s, u"f2"_s)
                .delivered(day(3));
        },
        day(4), "will_send wait_after_delivery delivery d10");
}

void TestDeliveryTiming::timeOfDelivery_data()
{
    QTest::addColumn<Said>("said");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("delivered");
    const auto on = [](const QString& date) {
        Said said{u"Delivered"_s};
        said.deliveryDate = date;
        return said;
    };
    // learned on day 5, 12:00 in Berlin
    QTest::newRow("T7: with offset") << on(u"2026-06-05T03:00:00-05:00"_s) << u"JP"_s << u"d3+22:00"_s;
    QTest::newRow("T7: without offset: the destination's zone")
        << on(u"2026-06-05T17:00:00"_s) << u"JP"_s << u"d3+22:00"_s;
    QTest::newRow("T7: without offset, a country with several zones: the store's")
        << on(u"2026-06-05T17:00:00"_s) << u"US"_s << u"d4+05:00"_s;
    QTest::newRow("T7: a date alone: noon at the destination")
        << on(u"2026-06-05"_s) << u"JP"_s << u"d3+17:00"_s;
    QTest::newRow("T7: a date alone, several zones: noon at the store")
        << on(u"2026-06-05"_s) << u"US"_s << u"d4"_s;
    QTest::newRow("T7: never later than it was learned") << on(u"2026-06-09"_s) << u"DE"_s << u"d5"_s;
    Said checkpoint{u"Delivered"_s};
    checkpoint.deliveredCheckpoint = u"2026-06-04T12:00:00+02:00"_s;
    checkpoint.checkpointRecordedAt = day(4);
    QTest::newRow("T7: no date: the Delivered checkpoint's time") << checkpoint << u"DE"_s << u"d3"_s;
    checkpoint.deliveredCheckpoint.clear();
    QTest::newRow("T7: no time either: when it was recorded") << checkpoint << u"DE"_s << u"d4"_s;
    checkpoint.checkpointRecordedAt = {};
    QTest::newRow("T7: nothing: when it was learned") << checkpoint << u"DE"_s << u"d5"_s;
    QTest::newRow("T7: what can't be read is nothing") << on(u"last Tuesday"_s) << u"DE"_s << u"d5"_s;
    QTest::newRow("T7: a date that is none") << on(u"2026-06-31"_s) << u"DE"_s << u"d5"_s;
}

void TestDeliveryTiming::timeOfDelivery()
{
    QFETCH(Said, said);
    QFETCH(QString, country);
    QFETCH(QString, delivered);
    Facts f;
    f.to(country).tracked().news(day(5), said);
    // Told again later without change: it was learned the first time.
    f.news(day(6), said);
    QCOMPARE(moment(f.at(day(7)).deliveredAt), delivered);
}

void TestDeliveryTiming::lost_data()
{
    caseColumns();
    const auto now = day(6);
    const auto single = [](const Said& said) { return [said](Facts& f) { f.tracked().news(day(5), said); }; };
    addCase("T13: returning (010)", single(exception("Exception_010")), now,
            "skipped returned_to_sender - -");
    addCase("T13: returned (011)", single(exception("Exception_011")), now, "skipped returned_to_sender - -");
    addCase("T13: lost (013)", single(exception("Exception_013")), now, "skipped lost - -");
    addCase("T13: cancelled (020)", single(exception("Exception_020")), now, "skipped lost - -");
    addCase("T13: disposed of (021)", single(exception("Exception_021")), now, "skipped lost - -");
    addCase("T13: return_to_sender", single({u"InTransit"_s, {}, {}, {}, {}, true}), now,
            "skipped returned_to_sender - -");
    addCase("T13: other exceptions are not final", single(exception("Exception_004")), now,
            "waiting_for_delivery in_transit delivery -");
    addCase("T13: an exception of a later version is not final", single(exception("Exception_099")), now,
            "waiting_for_delivery in_transit delivery -");
    addCase(
        "T13: as long as it is the last word",
        [](Facts& f) { f.tracked().news(day(5), exception("Exception_013")).news(day(6), inTransit()); },
        day(7), "waiting_for_delivery in_transit delivery -");
    addCase(
        "T13: lost and then delivered",
        [](Facts& f) { f.tracked().news(day(5), exception("Exception_013")).delivered(day(6)); }, day(7),
        "will_send wait_after_delivery delivery d13");
    addCase("T13: a Delivered on a return is the sender's",
            single({u"Delivered"_s, {}, u"2026-06-05"_s, {}, {}, true}), now,
            "skipped returned_to_sender - -");
    addCase(
        "T13: also where only the earlier news told of the return",
        [](Facts& f) { f.tracked().news(day(5), exception("Exception_011")).delivered(day(6)); }, day(7),
        "skipped returned_to_sender - -");
    addCase(
        "T13: delivered, and sent back afterwards",
        [](Facts& f) { f.tracked().delivered(day(4)).news(day(5), exception("Exception_010")); }, now,
        "skipped returned_to_sender - -");
    addCase("T13: outranks T10", single(exception("Exception_011")), day(61),
            "skipped returned_to_sender - -");
    addCase(
        "T13: one lost, one open",
        [](Facts& f) {
            twoParcels(f);
            f.news(day(5), exception("Exception_013"), u"N2"_s);
        },
        now, "waiting_for_delivery in_transit delivery -");
    addCase(
        "T13: all lost",
        [](Facts& f) {
            twoParcels(f);
            f.news(day(5), exception("Exception_013")).news(day(5), exception("Exception_013"), u"N2"_s);
        },
        now, "skipped lost - -");
    addCase(
        "T13: a setting turns it off",
        [single](Facts& f) {
            single(exception("Exception_011"))(f);
            f.timing.skipFailedDelivery = false;
        },
        now, "waiting_for_delivery in_transit delivery -");
    addCase(
        "T13: turned off, T10 comes",
        [single](Facts& f) {
            single(exception("Exception_011"))(f);
            f.timing.skipFailedDelivery = false;
        },
        day(60), "will_send fallback fallback d60");
    addCase(
        "T13: stops one that was rescheduled",
        [single](Facts& f) {
            single(exception("Exception_011"))(f);
            f.decide(Kind::Reschedule, day(2), day(9));
        },
        now, "skipped returned_to_sender - -");
    addCase(
        "T13: does not stop one that is sent now",
        [single](Facts& f) {
            single(exception("Exception_011"))(f);
            f.decide(Kind::SendNow, day(6));
        },
        now, "will_send manual manual d6");
}

void TestDeliveryTiming::t4TheExplanationNamesTheOthers()
{
    Facts f;
    f.tracked().tracked(u"N2"_s, {}).tracked({}, u"DHL"_s);
    const Schedule schedule = f.at(day(1));
    QCOMPARE(numbers(schedule), QStringList{u"N1"_s});
    QStringList named;
    for (const ExplanationPart& part : schedule.explanation) {
        if (part.phrase == Phrase::PackageNotFollowed) {
            named.append(part.detail + u' ' + part.text);
        }
    }
    QCOMPARE(named, (QStringList{u"no_carrier N2"_s, u"no_tracking_number DHL"_s}));
}

void TestDeliveryTiming::t4TheExplanationNamesTheOthersAfterADeliveryByHand()
{
    Facts f;
    f.tracked().tracked(u"N2"_s, {}).decide(Kind::Delivered, day(3), day(2));
    QVERIFY(says(f.at(day(3)), Phrase::PackageNotFollowed));
}

void TestDeliveryTiming::t5EveryPackageOfThatSight()
{
    Facts f;
    f.tracked().tracked(u"N2"_s).fulfilment(u"f2"_s, day(1)).tracked(u"N3"_s, u"DHL"_s, u"f2"_s);
    QCOMPARE(numbers(f.at(day(1))), (QStringList{u"N1"_s, u"N2"_s, u"N3"_s}));
}

void TestDeliveryTiming::t7FirstNamesWhatArrived()
{
    Facts f;
    twoParcels(f);
    f.line(u"l3"_s, false).timing.packages = TimingSettings::Packages::First;
    f.fulfilment(u"f3"_s, fulfilled())
        .line(u"l4"_s, true, u"f3"_s); // without tracking: not known to be there
    f.delivered(day(3)).delivered(day(9), u"N2"_s);
    QCOMPARE(f.at(day(10)).askedLineGids, (QStringList{u"l1"_s, u"l3"_s}));
}

void TestDeliveryTiming::t7AllNamesEverything()
{
    Facts f;
    twoParcels(f);
    f.delivered(day(3)).delivered(day(9), u"N2"_s);
    QCOMPARE(f.at(day(10)).askedLineGids, (QStringList{u"l1"_s, u"l2"_s}));
}

void TestDeliveryTiming::t7PackageSharedByFulfilments()
{
    Facts f;
    f.fulfilment(u"f2"_s, fulfilled()).line(u"l2"_s, true, u"f2"_s);
    f.tracked().tracked(u"N1"_s, u"UPS"_s, u"f2"_s).record();
    const Schedule schedule = f.at(day(1));
    const auto waiting = std::find_if(schedule.explanation.begin(), schedule.explanation.end(),
                                      [](auto& part) { return part.phrase == Phrase::WaitingInTransit; });
    QVERIFY(waiting != schedule.explanation.end());
    QCOMPARE(waiting->count, 1);
    f.timing.packages = TimingSettings::Packages::First;
    QCOMPARE(f.delivered(day(3)).at(day(4)).askedLineGids, (QStringList{u"l1"_s, u"l2"_s}));
}

void TestDeliveryTiming::t13LeavesOutTheLostParcelsProducts()
{
    Facts f;
    twoParcels(f);
    f.delivered(day(3)).news(day(5), exception("Exception_013"), u"N2"_s);
    QCOMPARE(f.at(day(6)).askedLineGids, QStringList{u"l1"_s});
    f.timing.skipFailedDelivery = false;
    QCOMPARE(f.at(day(6)).askedLineGids, (QStringList{u"l1"_s, u"l2"_s}));
}

void TestDeliveryTiming::t13KeepsAProductThatAnotherParcelCarries()
{
    Facts f;
    twoParcels(f);
    f.fulfillment(u"f1"_s).lineGids.append(u"l2"_s); // one of each in both
    f.delivered(day(3)).news(day(5), exception("Exception_013"), u"N2"_s);
    QCOMPARE(f.at(day(6)).askedLineGids, (QStringList{u"l1"_s, u"l2"_s}));
}

void TestDeliveryTiming::m1WaitingTellsItsLatestMoment()
{
    Facts f;
    f.tracked().record();
    QCOMPARE(moment(f.at(day(1)).latestAt), u"d60"_s);
    QCOMPARE(moment(f.at(day(1)).changesAt), u"d60"_s);
    // Section 12: `latest_at` is T10's moment while waiting, and only then.
    QVERIFY(!f.at(day(60)).latestAt);
    QVERIFY(!Facts(f).delivered(day(5)).at(day(6)).latestAt);
    QVERIFY(!Facts(f).decide(Kind::Skip, day(5)).at(day(6)).latestAt);
    QVERIFY(!Facts(f).news(day(5), exception("Exception_013")).at(day(6)).latestAt);
}

QTEST_GUILESS_MAIN(TestDeliveryTiming)
#include "tst_deliverytiming.moc"
