#include "core/domain/packageschedule.h"
#include "tests/domain/facts.h"

using namespace afterparcel;
using namespace afterparcel::test;
using namespace Qt::StringLiterals;
using Kind = PackageDecision::Kind;

namespace
{

/// A record that AfterShip refused twice: at 13:00 on day 0 and 12 hours later.
void refusedTwice(Facts& f)
{
    f.tracked().rejected(day(0, 1)).rejected(day(0, 13));
}

const Said kExpired{u"Expired"_s};

} // namespace

/// T8 and T9: no record could be made, or AfterShip gave it up.
class TestCreationFailure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refused_data();
    void refused() { checkCase(); }
    void expired_data();
    void expired() { checkCase(); }
    void byHand_data();
    void byHand() { checkCase(); }
    void nextCreation_data();
    void nextCreation();
    void pendingChange_data();
    void pendingChange();
    void t8TheReasonNamesAfterShipsAnswer();
    void t8TheRetryIsNamed();
};

void TestCreationFailure::refused_data()
{
    caseColumns();
    addCase(
        "T8: between the attempts", [](Facts& f) { f.tracked().rejected(day(0, 1)); }, day(0, 2),
        "waiting_for_delivery tracking_retry delivery -");
    addCase("T8: refused twice, at home", refusedTwice, day(1), "will_send tracking_failed fulfilment d7");
    addCase(
        "T8: refused twice, abroad",
        [](Facts& f) {
            f.to(u"US"_s);
            refusedTwice(f);
        },
        day(1), "will_send tracking_failed fulfilment d14");
    addCase(
        "T8: a wait above the minimum",
        [](Facts& f) {
            refusedTwice(f);
            f.timing.waitDaysDomestic = 9;
        },
        day(1), "will_send tracking_failed fulfilment d9");
    addCase(
        "T8: never earlier than the failure became known",
        [](Facts& f) { f.tracked().rejected(day(20)).rejected(day(20, 12)); }, day(21),
        "will_send tracking_failed fulfilment d20+12:00");
    addCase(
        "T8: a further refusal moves nothing",
        [](Facts& f) {
            refusedTwice(f);
            f.rejected(day(9));
        },
        day(10), "will_send tracking_failed fulfilment d7");
    addCase(
        "T8: a record made later",
        [](Facts& f) {
            refusedTwice(f);
            f.record();
        },
        day(3), "waiting_for_delivery in_transit delivery -");
    addCase(
        "T8: a record made later, delivered",
        [](Facts& f) {
            refusedTwice(f);
            f.record().delivered(day(4));
        },
        day(5), "will_send wait_after_delivery delivery d11");
    addCase(
        "T8: a record made after two failures ends them for good",
        [](Facts& f) {
            refusedTwice(f);
            f.package().attempts.push_back({day(2), CreationAttempt::Outcome::Created, 0, {}});
        },
        day(3), "waiting_for_delivery tracking_requested delivery -");
    addCase(
        "T8: delivery known from Shopify",
        [](Facts& f) {
            refusedTwice(f);
            f.deliveredInShopify(u"f1"_s, day(5));
        },
        day(6), "will_send wait_after_delivery delivery d12");
    addCase(
        "T8: a corrected carrier",
        [](Facts& f) {
            refusedTwice(f);
            f.decidePackage(Kind::CarrierCorrected, day(2));
        },
        day(2), "waiting_for_delivery tracking_requested delivery -");
    addCase(
        "T8: a corrected carrier, refused again",
        [](Facts& f) {
            refusedTwice(f);
            f.decidePackage(Kind::CarrierCorrected, day(2)).rejected(day(3));
        },
        day(3), "waiting_for_delivery tracking_retry delivery -");
    addCase(
        "T8: a corrected carrier, refused twice again",
        [](Facts& f) {
            refusedTwice(f);
            f.decidePackage(Kind::CarrierCorrected, day(10)).rejected(day(10)).rejected(day(11));
            f.rejected(day(12));
        },
        day(13), "will_send tracking_failed fulfilment d12");
    addCase(
        "T8: one of two failed, the other one is followed",
        [](Facts& f) {
            refusedTwice(f);
            f.tracked(u"N2"_s).record(u"N2"_s);
        },
        day(1), "waiting_for_delivery in_transit delivery -");
    addCase(
        "T8: one of two failed, the other one arrived",
        [](Facts& f) {
            refusedTwice(f);
            f.tracked(u"N2"_s).delivered(day(4), u"N2"_s);
        },
        day(5), "will_send wait_after_delivery delivery d11");
    addCase(
        "T8: with T10 off it is the same",
        [](Facts& f) {
            refusedTwice(f);
            f.timing.fallbackEnabled = false;
        },
        day(1), "will_send tracking_failed fulfilment d7");
    addCase(
        "T10: a failure known after day 60 changes nothing any more",
        [](Facts& f) { f.tracked().rejected(day(61)).rejected(day(62)); }, day(63),
        "will_send fallback fallback d60");
}

void TestCreationFailure::expired_data()
{
    caseColumns();
    addCase(
        "T9: expired is treated as in T8", [](Facts& f) { f.tracked().news(day(30), kExpired); }, day(30),
        "will_send tracking_expired fulfilment d30");
    addCase(
        "T9: expired early", [](Facts& f) { f.to(u"US"_s).tracked().news(day(3), kExpired); }, day(4),
        "will_send tracking_expired fulfilment d14");
    addCase(
        "T9: known when it was told first",
        [](Facts& f) { f.tracked().news(day(30), kExpired).news(day(33), kExpired); }, day(34),
        "will_send tracking_expired fulfilment d30");
    addCase(
        "T9: delivery known from Shopify counts",
        [](Facts& f) { f.tracked().news(day(30), kExpired).deliveredInShopify(u"f1"_s, day(20)); }, day(30),
        "will_send wait_after_delivery delivery d27");
    addCase(
        "T9: delivered after all", [](Facts& f) { f.tracked().news(day(30), kExpired).delivered(day(31)); },
        day(31), "will_send wait_after_delivery delivery d38");
    addCase(
        "T9: tracked again",
        [](Facts& f) { f.tracked().news(day(30), kExpired).decidePackage(Kind::Retrack, day(31)); }, day(31),
        "waiting_for_delivery in_transit delivery -");
    addCase(
        "T9: tracked again, expired again",
        [](Facts& f) {
            f.tracked().news(day(30), kExpired).decidePackage(Kind::Retrack, day(31)).news(day(45), kExpired);
        },
        day(46), "will_send tracking_expired fulfilment d45");
    addCase(
        "T9: carrier corrected",
        [](Facts& f) { f.tracked().news(day(30), kExpired).decidePackage(Kind::CarrierCorrected, day(31)); },
        day(31), "waiting_for_delivery in_transit delivery -");
    addCase(
        "T9: AfterShip refuses to track it again",
        [](Facts& f) {
            f.tracked().news(day(30), kExpired).decidePackage(Kind::Retrack, day(31)).rejected(day(31, 1));
        },
        day(32), "will_send tracking_failed fulfilment d31+01:00");
    addCase(
        "T9: AfterShip refuses the correction; delivered all the same",
        [](Facts& f) {
            f.tracked()
                .record()
                .decidePackage(Kind::CarrierCorrected, day(3))
                .rejected(day(3, 1))
                .delivered(day(9));
        },
        day(9), "will_send wait_after_delivery delivery d16");
    addCase(
        "T9: carrier corrected: what the wrong carrier said counts no more",
        [](Facts& f) { f.tracked().delivered(day(2)).decidePackage(Kind::CarrierCorrected, day(3)); }, day(3),
        "waiting_for_delivery in_transit delivery -");
    addCase(
        "T9: carrier corrected, and delivered by the right one",
        [](Facts& f) {
            f.tracked().delivered(day(2)).decidePackage(Kind::CarrierCorrected, day(3)).delivered(day(9));
        },
        day(9), "will_send wait_after_delivery delivery d16");
}

void TestCreationFailure::byHand_data()
{
    caseColumns();
    addCase(
        "T9: fall back", [](Facts& f) { f.tracked().record().decidePackage(Kind::FallBack, day(3)); }, day(3),
        "will_send tracking_failed fulfilment d7");
    addCase(
        "T9: fall back late", [](Facts& f) { f.tracked().record().decidePackage(Kind::FallBack, day(30)); },
        day(30), "will_send tracking_failed fulfilment d30");
    addCase(
        "T9: fall back between the attempts",
        [](Facts& f) { f.tracked().rejected(day(0, 1)).decidePackage(Kind::FallBack, day(0, 2)); }, day(0, 3),
        "will_send tracking_failed fulfilment d7");
    addCase(
        "T9: fall back twice: the first one decides, in whatever order they are told",
        [](Facts& f) {
            f.tracked()
                .record()
                .decidePackage(Kind::FallBack, day(40))
                .decidePackage(Kind::FallBack, day(30));
        },
        day(41), "will_send tracking_failed fulfilment d30");
    addCase(
        "T9: tracked again after falling back",
        [](Facts& f) {
            f.tracked().record().decidePackage(Kind::FallBack, day(3)).decidePackage(Kind::Retrack, day(4));
        },
        day(4), "waiting_for_delivery in_transit delivery -");
    addCase(
        "T9: delivered after falling back",
        [](Facts& f) { f.tracked().record().decidePackage(Kind::FallBack, day(3)).delivered(day(5)); },
        day(5), "will_send wait_after_delivery delivery d12");
}

void TestCreationFailure::nextCreation_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("next");
    const auto row = [](const char* name, const Change& change, const QString& next) {
        QTest::newRow(name) << change << next;
    };
    row(
        "T6: at once", [](Facts& f) { f.tracked(); }, u"d2"_s);
    row(
        "T6: not again", [](Facts& f) { f.tracked().record(); }, u"-"_s);
    row(
        "T8: 12 hours after the first attempt, with a minute's tolerance",
        [](Facts& f) { f.tracked().rejected(day(1, 20)); }, u"d2+07:59"_s);
    row("T8: no third attempt", refusedTwice, u"-"_s);
    row(
        "T8: a corrected carrier begins anew",
        [](Facts& f) {
            refusedTwice(f);
            f.decidePackage(Kind::CarrierCorrected, day(1));
        },
        u"d2"_s);
    row(
        "T9: tracked again begins anew",
        [](Facts& f) {
            refusedTwice(f);
            f.decidePackage(Kind::Retrack, day(1));
        },
        u"d2"_s);
    row(
        "T9: none where the merchant fell back",
        [](Facts& f) { f.tracked().decidePackage(Kind::FallBack, day(1)); }, u"-"_s);
    row(
        "T9: tracked again after falling back",
        [](Facts& f) {
            f.tracked().decidePackage(Kind::FallBack, day(1)).decidePackage(Kind::Retrack, day(1, 1));
        },
        u"d2"_s);
    const auto vanished = [](Facts& f) {
        f.tracked().record();
        f.package().trackingId.clear();
    };
    row("section 5: a record that is gone is created again", vanished, u"d2"_s);
    const auto vanishedTwice = [vanished](Facts& f) {
        vanished(f);
        f.package().attempts.push_back({day(1), CreationAttempt::Outcome::Adopted, 0, {}});
    };
    row("section 5: but once", vanishedTwice, u"-"_s);
    row(
        "T9: unless the merchant tracks it again",
        [vanishedTwice](Facts& f) {
            vanishedTwice(f);
            f.decidePackage(Kind::Retrack, day(1, 1));
        },
        u"d2"_s);
}

void TestCreationFailure::nextCreation()
{
    QFETCH(Change, change);
    QFETCH(QString, next);
    Facts f;
    change(f);
    QCOMPARE(moment(nextCreationAt(f.package(), day(2))), next);
}

void TestCreationFailure::pendingChange_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("pending");
    const auto row = [](const char* name, const Change& change, const QString& pending) {
        QTest::newRow(name) << change << pending;
    };
    const auto told = [](Facts& f, const QDateTime& at) {
        f.package().attempts.push_back({at, CreationAttempt::Outcome::Changed, 0, {}});
    };
    row(
        "T9: nothing was decided", [](Facts& f) { f.tracked().record(); }, u"-"_s);
    row(
        "T9: without a record there is nothing to change",
        [](Facts& f) { f.tracked().decidePackage(Kind::CarrierCorrected, day(1)); }, u"-"_s);
    row(
        "T9: to be tracked again",
        [](Facts& f) { f.tracked().record().decidePackage(Kind::Retrack, day(1)); }, u"retrack"_s);
    row(
        "T9: the correction goes first",
        [](Facts& f) {
            f.tracked()
                .record()
                .decidePackage(Kind::CarrierCorrected, day(1))
                .decidePackage(Kind::Retrack, day(2));
        },
        u"correct"_s);
    row(
        "T9: AfterShip was told",
        [told](Facts& f) {
            f.tracked().record().decidePackage(Kind::CarrierCorrected, day(1));
            told(f, day(1, 1));
        },
        u"-"_s);
    row(
        "T9: decided again since",
        [told](Facts& f) {
            f.tracked().record().decidePackage(Kind::Retrack, day(1)).decidePackage(Kind::Retrack, day(2));
            told(f, day(1, 1));
        },
        u"retrack"_s);
    row(
        "T9: given up since",
        [](Facts& f) {
            f.tracked().record().decidePackage(Kind::Retrack, day(1)).decidePackage(Kind::FallBack, day(2));
        },
        u"-"_s);
}

void TestCreationFailure::pendingChange()
{
    QFETCH(Change, change);
    QFETCH(QString, pending);
    Facts f;
    change(f);
    const auto found = afterparcel::pendingChange(f.package());
    const QString name = !found                                  ? u"-"_s
                         : found->kind == Kind::CarrierCorrected ? u"correct"_s
                                                                 : u"retrack"_s;
    QCOMPARE(name, pending);
}

void TestCreationFailure::t8TheReasonNamesAfterShipsAnswer()
{
    Facts f;
    f.tracked().rejected(day(0, 1)).rejected(day(0, 13), u"N1"_s, u"The carrier is unknown."_s);
    const Schedule schedule = f.at(day(1));
    QCOMPARE(schedule.explanation.front().phrase, Phrase::FailedPlusWait);
    QCOMPARE(schedule.explanation.front().text, u"The carrier is unknown."_s);
    QCOMPARE(schedule.explanation.front().times, (std::vector<QDateTime>{day(0), day(7)}));
    QCOMPARE(schedule.packages.front().state, PackageState::Failed);
}

void TestCreationFailure::t8TheRetryIsNamed()
{
    Facts f;
    f.tracked().rejected(day(0, 1));
    const Schedule schedule = f.at(day(0, 2));
    QCOMPARE(schedule.explanation.front().phrase, Phrase::WaitingForRetry);
    QCOMPARE(schedule.explanation.front().times, std::vector<QDateTime>{day(0, 13)});
    QCOMPARE(schedule.explanation.front().text, u"refused"_s);
}

QTEST_GUILESS_MAIN(TestCreationFailure)
#include "tst_creationfailure.moc"
