#include "core/domain/eligibility.h"
#include "tests/domain/facts.h"

using namespace afterparcel;
using namespace afterparcel::test;
using namespace Qt::StringLiterals;
using Kind = Decision::Kind;

/// T1 to T3, T16 and T19: when there is a request at all, and what counts from the fulfilment.
class TestFulfilmentTiming : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void existence_data();
    void existence() { checkCase(); }
    void types_data();
    void types() { checkCase(); }
    void fulfilmentTiming_data();
    void fulfilmentTiming() { checkCase(); }
    void oldOrders_data();
    void oldOrders() { checkCase(); }
    void nothingToShip_data();
    void nothingToShip() { checkCase(); }
    void t1ReasonsOfQ1ComeFirst();
    void t2TypeOfAnOrder_data();
    void t2TypeOfAnOrder();
    void t3SendNamesItsDates();
    void t16OldOrderIsNeverTracked();
    void t19GiftCardsAreNotNamed();
};

void TestFulfilmentTiming::existence_data()
{
    caseColumns();
    const auto sent = [](Facts& f) { f.attempt(SendAttempt::Outcome::Accepted, day(7)); };
    addCase(
        "T1: completely fulfilled", [](Facts&) {}, day(0, 1), "will_send no_tracking_number fulfilment d7");
    addCase(
        "T1: nothing before that",
        [](Facts& f) {
            f.state(FulfillmentState::Unfulfilled).facts.order.lines.front().unfulfilledQuantity = 1;
        },
        day(1), "no request");
    addCase(
        "T1: partially fulfilled with something left to ship",
        [](Facts& f) {
            f.state(FulfillmentState::PartiallyFulfilled).line(u"l2"_s);
            f.facts.order.lines.back().unfulfilledQuantity = 1;
        },
        day(1), "no request");
    addCase(
        "T1: none while on hold", [](Facts& f) { f.state(FulfillmentState::OnHold); }, day(1), "no request");
    addCase(
        "T1: none in a state that we do not know",
        [](Facts& f) {
            f.state(FulfillmentState::Other);
            f.facts.order.lines.front().unfulfilledQuantity = 1;
        },
        day(1), "no request");
    addCase(
        "T1: it never vanishes: line added",
        [](Facts& f) {
            f.exists().state(FulfillmentState::PartiallyFulfilled).line(u"l2"_s);
            f.facts.order.lines.back().unfulfilledQuantity = 1;
        },
        day(1), "skipped not_fulfilled - -");
    addCase(
        "T1: it never vanishes: fulfilment cancelled",
        [](Facts& f) { f.exists().cancel(u"f1"_s).state(FulfillmentState::Unfulfilled); }, day(1),
        "skipped not_fulfilled - -");
    addCase(
        "T1: it never vanishes: hold", [](Facts& f) { f.exists().state(FulfillmentState::OnHold); }, day(1),
        "skipped not_fulfilled - -");
    addCase(
        "T1: derived anew afterwards",
        [](Facts& f) { f.exists().cancel(u"f1"_s).fulfilment(u"f2"_s, day(5)); }, day(6),
        "will_send no_tracking_number fulfilment d12");
    addCase(
        "T1: sent stays sent when the fulfilment is cancelled",
        [sent](Facts& f) {
            sent(f);
            f.cancel(u"f1"_s).state(FulfillmentState::Unfulfilled);
        },
        day(8), "sent sent fulfilment d7");
    addCase(
        "T1: sent stays sent when the order is cancelled",
        [sent](Facts& f) {
            sent(f);
            f.facts.order.cancelledAt = day(8);
        },
        day(8), "sent sent fulfilment d7");
    addCase(
        "T1: sent stays sent for one who unsubscribes",
        [sent](Facts& f) {
            sent(f);
            f.facts.unsubscribed = true;
        },
        day(8), "sent sent fulfilment d7");
    addCase(
        "T1: a message that left is known even where the request's beginning is not",
        [sent](Facts& f) {
            sent(f);
            f.facts.requestSince.reset();
            f.state(FulfillmentState::Unfulfilled);
        },
        day(8), "sent sent fulfilment d7");
    addCase(
        "T1: fulfilments that Shopify refused to show are not yet known",
        [](Facts& f) {
            f.facts.order.fulfillments.clear();
            f.facts.order.unknown = OrderField::Fulfillments;
        },
        day(8), "no request");
    addCase(
        "S7: sent now by hand although not fulfilled any more",
        [](Facts& f) { f.exists().state(FulfillmentState::OnHold).decide(Kind::SendNow, day(2)); }, day(2),
        "will_send manual manual d2");
    addCase(
        "S7: sent now by hand without any fulfilment left",
        [](Facts& f) {
            f.exists().cancel(u"f1"_s).state(FulfillmentState::Unfulfilled).decide(Kind::SendNow, day(2));
        },
        day(2), "will_send manual manual d2");
    addCase(
        "T1: a time set by hand does not send an order that is on hold",
        [](Facts& f) { f.exists().state(FulfillmentState::OnHold).decide(Kind::Reschedule, day(2), day(3)); },
        day(2), "skipped not_fulfilled - -");
}

void TestFulfilmentTiming::types_data()
{
    caseColumns();
    const auto days = [](Facts& f) {
        f.timing.waitDaysDomestic = 3;
        f.timing.waitDaysInternational = 11;
        f.timing.waitDaysPos = 2;
        f.timing.waitDaysDigital = 1;
    };
    addCase("T2: domestic", days, day(0), "will_send no_tracking_number fulfilment d3");
    addCase(
        "T2: another country is international",
        [days](Facts& f) {
            days(f);
            f.to(u"US"_s);
        },
        day(0), "will_send no_tracking_number fulfilment d11");
    addCase(
        "T2: no shipping address counts as domestic",
        [days](Facts& f) {
            days(f);
            f.to({});
        },
        day(0), "will_send no_tracking_number fulfilment d3");
    addCase(
        "T2: the store's country set by hand",
        [days](Facts& f) {
            days(f);
            f.to(u"US"_s).store.country = u"US"_s;
        },
        day(0), "will_send no_tracking_number fulfilment d3");
    addCase(
        "T2: handed over in the shop is pos",
        [days](Facts& f) {
            days(f);
            f.pos();
        },
        day(0), "will_send wait_after_fulfilment fulfilment d2");
    addCase(
        "T2: pos with an address but without tracking is handed over",
        [days](Facts& f) {
            days(f);
            f.pos().to(u"US"_s);
        },
        day(0), "will_send wait_after_fulfilment fulfilment d2");
    addCase(
        "T2: pos with tracking but without address is handed over and never tracked",
        [days](Facts& f) {
            days(f);
            f.pos().tracked();
        },
        day(0), "will_send wait_after_fulfilment fulfilment d2");
    addCase(
        "T2: pos that is shipped is followed like any other",
        [days](Facts& f) {
            days(f);
            f.pos().to(u"US"_s).tracked();
        },
        day(0), "waiting_for_delivery tracking_requested delivery -");
    addCase(
        "T2: pos that is shipped has its country's minimum",
        [](Facts& f) { f.pos().to(u"US"_s).tracked().delivered(day(2)); }, day(3),
        "will_send minimum_delay delivery d14");
    addCase(
        "T2: pos has no minimum", [](Facts& f) { f.pos().timing.waitDaysPos = 0; }, day(0),
        "will_send wait_after_fulfilment fulfilment d0");
    addCase(
        "T19: digital has its own wait",
        [days](Facts& f) {
            days(f);
            f.onlyLine(download()).fulfillment(u"f1"_s).requiresShipping = false;
        },
        day(0), "will_send wait_after_fulfilment fulfilment d1");
}

void TestFulfilmentTiming::fulfilmentTiming_data()
{
    caseColumns();
    addCase(
        "T3: default wait is 7 days", [](Facts&) {}, day(0), "will_send no_tracking_number fulfilment d7");
    addCase(
        "T3: default wait abroad is 7 days", [](Facts& f) { f.to(u"US"_s); }, day(0),
        "will_send no_tracking_number fulfilment d7");
    addCase(
        "T3: default wait in the shop is 7 days", [](Facts& f) { f.pos(); }, day(0),
        "will_send wait_after_fulfilment fulfilment d7");
    addCase(
        "T3: wait 0", [](Facts& f) { f.timing.waitDaysDomestic = 0; }, day(0),
        "will_send no_tracking_number fulfilment d0");
    addCase(
        "T3: the minimum delay is T7's alone",
        [](Facts& f) {
            f.timing.waitDaysDomestic = 1;
            f.timing.minDelayDaysDomestic = 30;
        },
        day(0), "will_send no_tracking_number fulfilment d1");
    addCase(
        "T3: the last fulfilment that counts", [](Facts& f) { f.fulfilment(u"f2"_s, day(4)); }, day(4),
        "will_send no_tracking_number fulfilment d11");
    addCase(
        "T3: its place in the list does not matter", [](Facts& f) { f.fulfilment(u"f2"_s, day(-1)); }, day(4),
        "will_send no_tracking_number fulfilment d7");
    addCase(
        "T3: a cancelled one never counts", [](Facts& f) { f.fulfilment(u"f2"_s, day(4)).cancel(u"f2"_s); },
        day(4), "will_send no_tracking_number fulfilment d7");
    addCase(
        "T3: cancelled and fulfilled again", [](Facts& f) { f.cancel(u"f1"_s).fulfilment(u"f2"_s, day(9)); },
        day(9), "will_send no_tracking_number fulfilment d16");
    addCase(
        "T3: one that ships nothing does not count",
        [](Facts& f) { f.fulfilment(u"f2"_s, day(4)).fulfillment(u"f2"_s).requiresShipping = false; }, day(4),
        "will_send no_tracking_number fulfilment d7");
    addCase(
        "T3: the source is off",
        [](Facts& f) {
            f.store.switches.clear();
            f.tracked();
        },
        day(0), "will_send wait_after_fulfilment fulfilment d7");
}

void TestFulfilmentTiming::oldOrders_data()
{
    caseColumns();
    const auto old = [](Facts& f) { f.store.connectedAt = day(1); };
    addCase("T16: fulfilled before the connection", old, day(2), "no request");
    addCase(
        "T16: fulfilled at the very moment", [](Facts& f) { f.store.connectedAt = day(0); }, day(2),
        "will_send no_tracking_number fulfilment d7");
    addCase(
        "T16: no store is connected", [](Facts& f) { f.store.connectedAt = {}; }, day(2), "no request");
    addCase(
        "T16: its completion decides, not its first parcel",
        [old](Facts& f) {
            old(f);
            f.fulfilment(u"f2"_s, day(2));
        },
        day(3), "will_send no_tracking_number fulfilment d9");
    addCase(
        "T16: scheduled by hand it has fulfilment timing",
        [old](Facts& f) {
            old(f);
            f.exists(day(2)).decide(Kind::Schedule, day(2));
        },
        day(2), "will_send before_connection fulfilment d7");
    addCase(
        "T16: scheduled by hand long after, it is due at once and not overdue",
        [old](Facts& f) {
            old(f);
            f.exists(day(90)).decide(Kind::Schedule, day(90));
        },
        day(90), "will_send before_connection fulfilment d90");
    addCase(
        "T16: Q1 holds for it",
        [old](Facts& f) {
            old(f);
            f.exists(day(2)).decide(Kind::Schedule, day(2)).facts.unsubscribed = true;
        },
        day(2), "skipped unsubscribed - -");
    addCase(
        "T16: it can be sent at once",
        [old](Facts& f) {
            old(f);
            f.exists(day(2)).decide(Kind::Schedule, day(2)).decide(Kind::SendNow, day(3));
        },
        day(3), "will_send manual manual d3");
}

void TestFulfilmentTiming::nothingToShip_data()
{
    caseColumns();
    const auto digital = [](Facts& f) {
        f.onlyLine(download()).fulfillment(u"f1"_s).requiresShipping = false;
    };
    addCase(
        "T19: default is domestic's wait",
        [digital](Facts& f) {
            digital(f);
            f.timing.waitDaysDomestic = 4;
        },
        day(0), "will_send wait_after_fulfilment fulfilment d4");
    addCase(
        "T19: no tracking, even if something is written there",
        [digital](Facts& f) {
            digital(f);
            f.tracked();
        },
        day(0), "will_send wait_after_fulfilment fulfilment d7");
    addCase(
        "T19: no minimum",
        [digital](Facts& f) {
            digital(f);
            f.timing.waitDaysDigital = 0;
        },
        day(0), "will_send wait_after_fulfilment fulfilment d0");
    addCase(
        "T19: Shopify says that nothing has to be fulfilled",
        [](Facts& f) {
            f.onlyLine(download()).state(FulfillmentState::NotRequired).facts.order.fulfillments.clear();
            f.facts.order.processedAt = day(-1);
        },
        day(0), "will_send wait_after_fulfilment fulfilment d6");
    addCase(
        "T19: gift cards only",
        [digital](Facts& f) {
            digital(f);
            f.onlyLine(giftCard());
        },
        day(0), "skipped nothing_to_review - -");
    addCase(
        "T19: a tip only",
        [digital](Facts& f) {
            digital(f);
            LineItem tip = download();
            tip.product.reset();
            f.onlyLine(tip);
        },
        day(0), "skipped nothing_to_review - -");
    addCase(
        "T19: in mixed orders only what ships decides",
        [](Facts& f) {
            f.state(FulfillmentState::PartiallyFulfilled).line(u"l2"_s, false);
            f.facts.order.lines.back().unfulfilledQuantity = 1;
        },
        day(0), "will_send no_tracking_number fulfilment d7");
    addCase(
        "T19: in mixed orders the digital part alone is not enough",
        [](Facts& f) {
            f.state(FulfillmentState::PartiallyFulfilled).line(u"l2"_s, false);
            f.fulfillment(u"f1"_s).requiresShipping = false;
            f.facts.order.lines.front().unfulfilledQuantity = 1;
        },
        day(0), "no request");
    addCase(
        "T19: what was removed before it shipped leaves a digital order",
        [](Facts& f) {
            f.line(u"l2"_s, false, u"f1"_s).fulfillment(u"f1"_s).requiresShipping = false;
            f.fulfillment(u"f1"_s).lineGids = {u"l2"_s};
            f.facts.order.lines.front().currentQuantity = 0;
            f.timing.waitDaysDigital = 2;
        },
        day(0), "will_send wait_after_fulfilment fulfilment d2");
    addCase(
        "T19: what was refunded after it shipped does not",
        [](Facts& f) {
            f.line(u"l2"_s, false, u"f1"_s).timing.waitDaysDigital = 2;
            f.facts.order.lines.front().currentQuantity = 0;
        },
        day(0), "will_send no_tracking_number fulfilment d7");
}

void TestFulfilmentTiming::t1ReasonsOfQ1ComeFirst()
{
    Facts f;
    f.exists().cancel(u"f1"_s).state(FulfillmentState::Unfulfilled).facts.order.cancelledAt = day(1);
    QCOMPARE(summary(f.at(day(2))), u"skipped cancelled - -"_s);
}

void TestFulfilmentTiming::t2TypeOfAnOrder_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<OrderType>("type");
    QTest::newRow("T2: domestic") << Change([](Facts&) {}) << OrderType::Domestic;
    QTest::newRow("T2: country in small letters")
        << Change([](Facts& f) { f.to(u"de"_s); }) << OrderType::Domestic;
    QTest::newRow("T2: international") << Change([](Facts& f) { f.to(u"CH"_s); }) << OrderType::International;
    QTest::newRow("T2: pos") << Change([](Facts& f) { f.pos(); }) << OrderType::Pos;
    QTest::newRow("T2: pos shipped") << Change([](Facts& f) { f.pos().to(u"DE"_s).tracked(); })
                                     << OrderType::Domestic;
    QTest::newRow("T2: pos, the shipment was cancelled")
        << Change([](Facts& f) { f.pos().to(u"DE"_s).tracked().cancel(u"f1"_s).fulfilment(u"f2"_s, day(1)); })
        << OrderType::Pos;
    QTest::newRow("T19: digital") << Change([](Facts& f) { f.onlyLine(download()); }) << OrderType::Digital;
}

void TestFulfilmentTiming::t2TypeOfAnOrder()
{
    QFETCH(Change, change);
    QFETCH(OrderType, type);
    Facts f;
    change(f);
    QCOMPARE(f.at(day(1)).type, type);
}

void TestFulfilmentTiming::t3SendNamesItsDates()
{
    const Schedule schedule = Facts().at(day(1));
    QCOMPARE(moment(schedule.fulfilledAt), u"d0"_s);
    QVERIFY(says(schedule, Phrase::FulfilledPlusWait));
    QVERIFY(says(schedule, Phrase::NoTrackingNumber));
    QCOMPARE(schedule.explanation.front().times, (std::vector<QDateTime>{day(0), day(7)}));
    QCOMPARE(schedule.explanation.front().days, std::vector<int>{7});
}

void TestFulfilmentTiming::t16OldOrderIsNeverTracked()
{
    Facts f;
    f.store.connectedAt = day(1);
    f.tracked().delivered(day(3)).exists(day(2)).decide(Kind::Schedule, day(2)).decide(Kind::Resume, day(4));
    const Schedule schedule = f.at(day(5));
    QCOMPARE(summary(schedule), u"will_send before_connection fulfilment d7"_s);
    QVERIFY(schedule.packages.empty());
}

void TestFulfilmentTiming::t19GiftCardsAreNotNamed()
{
    Facts f;
    f.facts.order.lines.push_back(giftCard(u"l2"_s));
    QCOMPARE(f.at(day(1)).askedLineGids, QStringList{u"l1"_s});
}

QTEST_GUILESS_MAIN(TestFulfilmentTiming)
#include "tst_fulfilmenttiming.moc"
