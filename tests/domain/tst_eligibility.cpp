#include "core/domain/eligibility.h"
#include "tests/domain/facts.h"

using namespace afterparcel;
using namespace afterparcel::test;
using namespace Qt::StringLiterals;
using Kind = Decision::Kind;

/// Q1: who is never asked, and where the merchant may ask anyway; T20: what an absent order means.
class TestEligibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reasons_data();
    void reasons();
    void noWayRound_data();
    void noWayRound();
    void askAnyway_data();
    void askAnyway();
    void asked_data();
    void asked();
    void lines_data();
    void lines();
    void q1AnywayIsForSendingAndNotForATime();
    void q1ReasonThatComesLater();
    void q1NoWayRoundComesBeforeAskAnyway();
    void q1SkippedNamesWhatMatched();
    void t20Absence_data();
    void t20Absence();
    void t20DeletedOrderIsSkipped();
};

namespace
{

void absoluteRows()
{
    const auto row = [](const char* name, const Change& change, Reason reason) {
        QTest::newRow(name) << change << reason;
    };
    row(
        "Q1: unsubscribed", [](Facts& f) { f.facts.unsubscribed = true; }, Reason::Unsubscribed);
    row(
        "Q1: blocked address", [](Facts& f) { f.ask.blockedAddresses = {u"Buyer@Example.com"_s}; },
        Reason::Blocked);
    row(
        "Q1: blocked pattern",
        [](Facts& f) {
            f.ask.blockedAddresses = {u"a@b.c"_s, u"*@example.COM"_s};
        },
        Reason::Blocked);
    row(
        "Q1: pattern in the middle", [](Facts& f) { f.ask.blockedAddresses = {u"b*r@*.com"_s}; },
        Reason::Blocked);
    row(
        "Q1: consent required, not subscribed",
        [](Facts& f) { f.ask.consent = AskSettings::Consent::Subscribed; }, Reason::NoConsent);
    row(
        "Q1: consent required, pending",
        [](Facts& f) {
            f.ask.consent = AskSettings::Consent::Subscribed;
            f.facts.order.marketing = MarketingState::Pending;
        },
        Reason::NoConsent);
    row(
        "Q1: not opted out required, opted out",
        [](Facts& f) {
            f.ask.consent = AskSettings::Consent::NotOptedOut;
            f.facts.order.marketing = MarketingState::Unsubscribed;
        },
        Reason::NoConsent);
    row(
        "Q1: relay address of Amazon",
        [](Facts& f) { f.facts.order.email = u"a1b2@marketplace.amazon.de"_s; }, Reason::RelayAddress);
    row(
        "Q1: relay address of eBay", [](Facts& f) { f.facts.order.email = u"x@members.ebay.com"_s; },
        Reason::RelayAddress);
    row(
        "Q1: no e-mail address", [](Facts& f) { f.facts.order.email.clear(); }, Reason::NoEmail);
    row(
        "Q1: test order", [](Facts& f) { f.facts.order.test = true; }, Reason::TestOrder);
    row(
        "Q1: forgotten buyer",
        [](Facts& f) {
            f.facts.forgotten = true;
            f.facts.order.email.clear();
        },
        Reason::Forgotten);
}

void softRows()
{
    const auto row = [](const char* name, const Change& change, Reason reason) {
        QTest::newRow(name) << change << reason;
    };
    row(
        "Q1: cancelled", [](Facts& f) { f.facts.order.cancelledAt = day(1); }, Reason::Cancelled);
    row(
        "Q1: fully refunded", [](Facts& f) { f.facts.order.financialState = FinancialState::Refunded; },
        Reason::Refunded);
    row(
        "Q1: fully refunded, the items taken back",
        [](Facts& f) {
            f.facts.order.financialState = FinancialState::Refunded;
            f.facts.order.lines.front().currentQuantity = 0;
        },
        Reason::Refunded);
    row(
        "Q1: return in progress", [](Facts& f) { f.facts.order.returnState = ReturnState::InProgress; },
        Reason::ReturnOpen);
    row(
        "Q1: return requested", [](Facts& f) { f.facts.order.returnState = ReturnState::Requested; },
        Reason::ReturnOpen);
    row(
        "Q1: excluded product by handle", [](Facts& f) { f.ask.excludedProducts = {u"mug-l1"_s}; },
        Reason::Excluded);
    row(
        "Q1: excluded product by gid",
        [](Facts& f) { f.ask.excludedProducts = {u"gid://shopify/Product/l1"_s}; }, Reason::Excluded);
    row(
        "Q1: excluded product tag", [](Facts& f) { f.ask.excludedProductTags = {u"Kitchen"_s}; },
        Reason::Excluded);
    row(
        "Q1: excluded customer tag",
        [](Facts& f) {
            f.facts.order.customerTags = {u"VIP"_s};
            f.ask.excludedCustomerTags = {u"vip"_s};
        },
        Reason::Excluded);
    row(
        "Q1: excluded order tag",
        [](Facts& f) {
            f.facts.order.tags = {u"wholesale"_s};
            f.ask.excludedOrderTags = {u"Wholesale"_s};
        },
        Reason::Excluded);
    row(
        "Q1: marketplace channel", [](Facts& f) { f.facts.order.channel = u"Amazon by CedCommerce"_s; },
        Reason::Marketplace);
    row(
        "Q1: marketplace by source",
        [](Facts& f) {
            f.facts.order.channel.clear();
            f.facts.order.sourceName = u"ebay"_s;
        },
        Reason::Marketplace);
}

void reasonColumns()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Reason>("reason");
}

} // namespace

void TestEligibility::reasons_data()
{
    reasonColumns();
    absoluteRows();
    softRows();
}

void TestEligibility::reasons()
{
    QFETCH(Change, change);
    QFETCH(Reason, reason);
    Facts f;
    f.exists();
    change(f);
    const Schedule schedule = f.at(day(1));
    QCOMPARE(summary(schedule), u"skipped %1 - -"_s.arg(toString(reason)));
    QVERIFY(!schedule.messageDueAt);
    QCOMPARE(schedule.explanation.size(), std::size_t{1});
    QCOMPARE(schedule.explanation.front().phrase, Phrase::NotAsked);
    QCOMPARE(schedule.explanation.front().detail, toString(reason));
}

void TestEligibility::noWayRound_data()
{
    reasonColumns();
    absoluteRows();
}

void TestEligibility::noWayRound()
{
    QFETCH(Change, change);
    QFETCH(Reason, reason);
    Facts f;
    f.exists().decide(Kind::SendNow, day(2), {}, true);
    change(f);
    QVERIFY(ineligible(f.facts, f.ask)->absolute);
    QCOMPARE(summary(f.at(day(2))), u"skipped %1 - -"_s.arg(toString(reason)));
}

void TestEligibility::askAnyway_data()
{
    reasonColumns();
    softRows();
}

void TestEligibility::askAnyway()
{
    QFETCH(Change, change);
    QFETCH(Reason, reason);
    Facts f;
    f.exists();
    change(f);
    QVERIFY(!ineligible(f.facts, f.ask)->absolute);
    // Not by merely sending: the reason is repeated first.
    QCOMPARE(summary(Facts(f).decide(Kind::SendNow, day(2)).at(day(2))),
             u"skipped %1 - -"_s.arg(toString(reason)));
    const Schedule schedule = f.decide(Kind::SendNow, day(2), {}, true).at(day(2));
    QCOMPARE(summary(schedule), u"will_send manual manual d2"_s);
    QCOMPARE(schedule.askedLineGids, QStringList{u"l1"_s});
    QCOMPARE(moment(schedule.messageDueAt), u"d2"_s);
}

void TestEligibility::asked_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
    row("Q1: nothing against it", [](Facts&) {});
    row("Q1: everyone, opted out", [](Facts& f) { f.facts.order.marketing = MarketingState::Unsubscribed; });
    row("Q1: not opted out, never asked", [](Facts& f) {
        f.ask.consent = AskSettings::Consent::NotOptedOut;
        f.facts.order.marketing = MarketingState::None;
    });
    row("Q1: subscribed", [](Facts& f) {
        f.ask.consent = AskSettings::Consent::Subscribed;
        f.facts.order.marketing = MarketingState::Subscribed;
    });
    row("Q1: the customer is unknown, not without consent", [](Facts& f) {
        f.ask.consent = AskSettings::Consent::Subscribed;
        f.facts.order.marketing = MarketingState::None;
        f.facts.order.unknown = OrderField::Customer;
    });
    row("Q1: the address is unknown, not absent", [](Facts& f) {
        f.facts.order.email.clear();
        f.facts.order.unknown = OrderField::Email;
    });
    row("Q1: an unknown address matches no pattern", [](Facts& f) {
        f.facts.order.email.clear();
        f.facts.order.unknown = OrderField::Email;
        f.ask.blockedAddresses = {u"*"_s};
    });
    row("Q1: products are unknown, not without a page", [](Facts& f) {
        f.facts.order.lines.front().product.reset();
        f.facts.order.unknown = OrderField::Products;
    });
    row("Q1: the shipping address is unknown", [](Facts& f) {
        f.to({});
        f.facts.order.unknown = OrderField::ShippingAddress;
    });
    row("Q1: partially refunded",
        [](Facts& f) { f.facts.order.financialState = FinancialState::PartiallyRefunded; });
    row("Q1: a return that is finished", [](Facts& f) { f.facts.order.returnState = ReturnState::Finished; });
    row("Q1: an allowed marketplace", [](Facts& f) {
        f.facts.order.channel = u"eBay"_s;
        f.ask.allowedChannels = {u"ebay"_s};
    });
    row("Q1: an allowed marketplace, named by its short name", [](Facts& f) {
        f.facts.order.channel = u"Amazon by CedCommerce"_s;
        f.ask.allowedChannels = {u"amazon"_s};
    });
    row("Q1: a channel that only sounds like one",
        [](Facts& f) { f.facts.order.channel = u"Wishlist Plus"_s; });
    row("Q1: a pattern for others", [](Facts& f) {
        f.ask.blockedAddresses = {u"*@example.org"_s, u"uyer@example.com"_s, u"buyer@example.co"_s, {}};
    });
    row("Q1: a dot in a pattern is a dot", [](Facts& f) {
        f.ask.blockedAddresses = {u"*@example?com"_s, u"buyer@exampleXcom"_s};
    });
    row("Q1: one of two products is excluded", [](Facts& f) {
        f.line(u"l2"_s);
        f.ask.excludedProducts = {u"mug-l2"_s};
    });
    row("Q1: part of a tag", [](Facts& f) {
        f.facts.order.tags = {u"wholesaler"_s};
        f.ask.excludedOrderTags = {u"wholesale"_s};
    });
}

void TestEligibility::asked()
{
    QFETCH(Change, change);
    Facts f;
    change(f);
    QCOMPARE(toString(f.at(day(1)).status), toString(Status::WillSend));
    QVERIFY(f.at(day(1)).askedLineGids.contains(u"l1"_s));
}

void TestEligibility::lines_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("asked");
    const QStringList none;
    const auto row = [](const char* name, const Change& change, const QStringList& asked) {
        QTest::newRow(name) << change << asked;
    };
    const auto second = [](Facts& f) -> LineItem& {
        f.line(u"l2"_s);
        return f.facts.order.lines.back();
    };
    row("Q1: a removed item", [second](Facts& f) { second(f).currentQuantity = 0; }, {u"l1"_s});
    row("Q1: a partly refunded item",
        [second](Facts& f) {
            second(f).quantity = 3;
            f.facts.order.lines.back().currentQuantity = 1;
        },
        {u"l1"_s, u"l2"_s});
    row("Q1: an excluded product",
        [second](Facts& f) {
            second(f);
            f.ask.excludedProducts = {u"MUG-l2"_s};
        },
        {u"l1"_s});
    row("Q1: an excluded product tag",
        [second](Facts& f) {
            second(f).product->tags = {u"Sample"_s};
            f.ask.excludedProductTags = {u"sample"_s};
        },
        {u"l1"_s});
    row("Q5: no page", [second](Facts& f) { second(f).product->onlineStoreUrl.clear(); }, {u"l1"_s});
    row("Q5: a custom item", [second](Facts& f) { second(f).product.reset(); }, {u"l1"_s});
    row("T19: a gift card", [second](Facts& f) { second(f).giftCard = true; }, {u"l1"_s});
    row(
        "Q5: no product left", [](Facts& f) { f.facts.order.lines.front().product->onlineStoreUrl.clear(); },
        none);
    row(
        "Q1: no item left", [](Facts& f) { f.facts.order.lines.front().currentQuantity = 0; }, none);
}

void TestEligibility::lines()
{
    QFETCH(Change, change);
    QFETCH(QStringList, asked);
    Facts f;
    change(f);
    QCOMPARE(reviewableLines(f.facts, f.ask), asked);
    const Schedule schedule = f.at(day(1));
    if (asked.isEmpty()) {
        QCOMPARE(summary(schedule), u"skipped nothing_to_review - -"_s);
        QVERIFY(says(schedule, Phrase::NotAsked));
    } else {
        QCOMPARE(toString(schedule.status), toString(Status::WillSend));
        QCOMPARE(schedule.askedLineGids, asked);
    }
}

void TestEligibility::q1AnywayIsForSendingAndNotForATime()
{
    // S7: Q1 still stops what was rescheduled.
    Facts f;
    f.exists().decide(Kind::Reschedule, day(2), day(5), true).facts.order.cancelledAt = day(1);
    QCOMPARE(summary(f.at(day(3))), u"skipped cancelled - -"_s);
}

void TestEligibility::q1ReasonThatComesLater()
{
    Facts f;
    f.tracked().delivered(day(3)).exists();
    QCOMPARE(toString(f.at(day(4)).status), toString(Status::WillSend));
    f.facts.unsubscribed = true;
    QCOMPARE(summary(f.at(day(5))), u"skipped unsubscribed - -"_s);
    f.facts.unsubscribed = false;
    QCOMPARE(summary(f.at(day(5))), u"will_send wait_after_delivery delivery d10"_s);
}

void TestEligibility::q1NoWayRoundComesBeforeAskAnyway()
{
    Facts f;
    f.facts.order.cancelledAt = day(1);
    f.facts.unsubscribed = true;
    QCOMPARE(toString(f.at(day(2)).reason), toString(Reason::Unsubscribed));
}

void TestEligibility::q1SkippedNamesWhatMatched()
{
    Facts f;
    f.ask.blockedAddresses = {u"*@example.com"_s};
    QCOMPARE(f.at(day(1)).explanation.front().text, u"*@example.com"_s);
    Facts tag;
    tag.facts.order.tags = {u"wholesale"_s};
    tag.ask.excludedOrderTags = {u"wholesale"_s};
    QCOMPARE(tag.at(day(1)).explanation.front().text, u"wholesale"_s);
    Facts channel;
    channel.facts.order.channel = u"eBay"_s;
    QCOMPARE(channel.at(day(1)).explanation.front().text, u"eBay"_s);
}

void TestEligibility::t20Absence_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("readAll");
    QTest::addColumn<Absence>("absence");
    QTest::newRow("T20: young") << 10 << false << Absence::Deleted;
    QTest::newRow("T20: 58 days") << 58 << false << Absence::Deleted;
    QTest::newRow("T20: 60 days") << 60 << false << Absence::OutOfReach;
    QTest::newRow("T20: old") << 200 << false << Absence::OutOfReach;
    QTest::newRow("T20: old, with read_all_orders") << 200 << true << Absence::Deleted;
}

void TestEligibility::t20Absence()
{
    QFETCH(int, age);
    QFETCH(bool, readAll);
    QFETCH(Absence, absence);
    QCOMPARE(afterparcel::absence(day(0), day(age), readAll), absence);
}

void TestEligibility::t20DeletedOrderIsSkipped()
{
    Facts f;
    f.exists().facts.deletedAt = day(3);
    const Schedule schedule = f.at(day(4));
    QCOMPARE(summary(schedule), u"skipped cancelled - -"_s);
    QCOMPARE(schedule.explanation.front().phrase, Phrase::OrderDeleted);
    QCOMPARE(schedule.explanation.front().times, std::vector<QDateTime>{day(3)});
}

QTEST_GUILESS_MAIN(TestEligibility)
#include "tst_eligibility.moc"
