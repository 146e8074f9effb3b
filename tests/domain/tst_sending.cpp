#include "core/domain/attempts.h"
#include "tests/domain/facts.h"

using namespace afterparcel;
using namespace afterparcel::test;
using namespace Qt::StringLiterals;
using Kind = Decision::Kind;
using Outcome = SendAttempt::Outcome;

namespace
{

/// Refused for now on day 7 and after each of S4's pauses, `times` times in all.
void refusedForNow(Facts& f, int times)
{
    QDateTime at = day(7);
    for (int i = 0; i < times; ++i) {
        f.attempt(Outcome::RefusedForNow, at, SendAttempt::Kind::First, u"451 try later"_s);
        at = f.at(at).sendAt.value_or(at);
    }
}

} // namespace

/// S4 to S8 as far as the schedule knows them: pauses, refusals, interruptions, the merchant's decisions,
/// overdue.
class TestSending : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void outcomes_data();
    void outcomes() { checkCase(); }
    void byHand_data();
    void byHand() { checkCase(); }
    void resend_data();
    void resend() { checkCase(); }
    void overdue_data();
    void overdue() { checkCase(); }
    void s4FivePausesOverThreeDays();
    void s4WhatIsOnItsWayIsNotDue();
    void s5TheAnswerIsNamed();
    void s6ResendKeepsTheMessageId();
    void s6ResendOfASentOneKeepsTheMessageId();
    void s7ResendOfASentOne();
    void s7ResendThatFails();
    void s7ResendAsksQ1Again();
    void s7SkippedParcelsAreFollowedOn();
    void s7SentKeepsWhatItWasSentBy();
    void s8DaysAreASetting();
};

void TestSending::outcomes_data()
{
    caseColumns();
    addCase(
        "S1: on its way", [](Facts& f) { f.attempt(Outcome::InFlight, day(7)); }, day(7),
        "will_send no_tracking_number fulfilment d7");
    addCase(
        "S1: a claim alone is sent again by itself", [](Facts& f) { f.attempt(Outcome::Abandoned, day(7)); },
        day(7), "will_send no_tracking_number fulfilment d7");
    addCase(
        "S1: accepted", [](Facts& f) { f.attempt(Outcome::Accepted, day(7)); }, day(8),
        "sent sent fulfilment d7");
    addCase(
        "S4: the server's own refusal is no attempt",
        [](Facts& f) {
            for (int i = 0; i < 9; ++i) {
                f.attempt(Outcome::Released, day(7, i));
            }
        },
        day(7, 9), "will_send no_tracking_number fulfilment d7");
    addCase(
        "S4: refused for now", [](Facts& f) { refusedForNow(f, 1); }, day(7),
        "will_send send_retry fulfilment d7+00:15");
    addCase(
        "S5: retries exhausted", [](Facts& f) { refusedForNow(f, 5); }, day(10),
        "needs_attention retries_exhausted fulfilment d9+14:15");
    addCase(
        "S4: not before the fifth", [](Facts& f) { refusedForNow(f, 4); }, day(9),
        "will_send send_retry fulfilment d9+14:15");
    addCase(
        "S5: three days are over",
        [](Facts& f) { f.attempt(Outcome::RefusedForNow, day(7)).attempt(Outcome::RefusedForNow, day(10)); },
        day(10), "needs_attention retries_exhausted fulfilment d7+00:15");
    addCase(
        "S5: refused for good", [](Facts& f) { f.attempt(Outcome::Refused, day(7)); }, day(8),
        "needs_attention rejected_by_server fulfilment d7");
    addCase(
        "S5: refused for now, then for good",
        [](Facts& f) {
            refusedForNow(f, 2);
            f.attempt(Outcome::Refused, day(7, 3));
        },
        day(8), "needs_attention rejected_by_server fulfilment d7+02:15");
    addCase(
        "S4: refused for now, then accepted",
        [](Facts& f) {
            refusedForNow(f, 2);
            f.attempt(Outcome::Accepted, day(7, 3));
        },
        day(8), "sent sent fulfilment d7+02:15");
    addCase(
        "S6: interrupted", [](Facts& f) { f.attempt(Outcome::Interrupted, day(7)); }, day(8),
        "needs_attention interrupted_send fulfilment d7");
    addCase(
        "S6: interrupted, and unsubscribed since",
        [](Facts& f) { f.attempt(Outcome::Interrupted, day(7)).facts.unsubscribed = true; }, day(8),
        "needs_attention interrupted_send fulfilment d7");
    addCase(
        "T15: the retry keeps to the window",
        [](Facts& f) {
            f.timing.windowFrom = QTime(9, 0);
            f.timing.windowTo = QTime(12, 5);
            refusedForNow(f, 1);
        },
        day(7), "will_send send_retry fulfilment d7+21:00");
    addCase(
        "Q1: stops a retry",
        [](Facts& f) {
            refusedForNow(f, 1);
            f.facts.unsubscribed = true;
        },
        day(7), "skipped unsubscribed - -");
}

void TestSending::byHand_data()
{
    caseColumns();
    addCase(
        "S7: send now: will_send", [](Facts& f) { f.decide(Kind::SendNow, day(1)); }, day(1),
        "will_send manual manual d1");
    addCase(
        "S7: send now: waiting", [](Facts& f) { f.tracked().record().decide(Kind::SendNow, day(1)); }, day(2),
        "will_send manual manual d1");
    addCase(
        "S7: send now: skipped by the merchant",
        [](Facts& f) { f.decide(Kind::Skip, day(1)).decide(Kind::SendNow, day(2)); }, day(2),
        "will_send manual manual d2");
    addCase(
        "S7: send now: refused for good",
        [](Facts& f) { f.attempt(Outcome::Refused, day(7)).decide(Kind::SendNow, day(8)); }, day(8),
        "will_send manual manual d8");
    addCase(
        "S7: send now: overdue", [](Facts& f) { f.decide(Kind::SendNow, day(40)); }, day(41),
        "will_send manual manual d40");
    addCase(
        "S4: send now, refused for now, keeps its window out of it",
        [](Facts& f) {
            f.timing.windowFrom = QTime(9, 0);
            f.timing.windowTo = QTime(11, 0);
            f.decide(Kind::SendNow, day(1)).attempt(Outcome::RefusedForNow, day(1));
        },
        day(1), "will_send send_retry manual d1+00:15");
    addCase(
        "S7: reschedule: later", [](Facts& f) { f.decide(Kind::Reschedule, day(1), day(30)); }, day(1),
        "will_send manual manual d30");
    addCase(
        "S7: reschedule: waiting",
        [](Facts& f) { f.tracked().record().decide(Kind::Reschedule, day(1), day(30)); }, day(1),
        "will_send manual manual d30");
    addCase(
        "S7: reschedule: news no longer move it",
        [](Facts& f) { f.tracked().decide(Kind::Reschedule, day(1), day(30)).delivered(day(2)); }, day(3),
        "will_send manual manual d30");
    addCase(
        "S7: reschedule: settings no longer move it",
        [](Facts& f) { f.decide(Kind::Reschedule, day(1), day(30)).timing.waitDaysDomestic = 50; }, day(3),
        "will_send manual manual d30");
    addCase(
        "S7: reschedule: refused for good",
        [](Facts& f) { f.attempt(Outcome::Refused, day(7)).decide(Kind::Reschedule, day(8), day(9)); },
        day(8), "will_send manual manual d9");
    addCase(
        "S7: reschedule: the last one counts",
        [](Facts& f) {
            f.decide(Kind::Reschedule, day(1), day(30)).decide(Kind::Reschedule, day(2), day(20));
        },
        day(3), "will_send manual manual d20");
    addCase(
        "S7: skip", [](Facts& f) { f.decide(Kind::Skip, day(1)); }, day(2),
        "skipped skipped_by_merchant - -");
    addCase(
        "S7: skip: waiting", [](Facts& f) { f.tracked().record().decide(Kind::Skip, day(1)); }, day(2),
        "skipped skipped_by_merchant - -");
    addCase(
        "S7: skip: T10 does not bring it back",
        [](Facts& f) { f.tracked().record().decide(Kind::Skip, day(1)); }, day(61),
        "skipped skipped_by_merchant - -");
    addCase(
        "S7: skip: refused for good",
        [](Facts& f) { f.attempt(Outcome::Refused, day(7)).decide(Kind::Skip, day(8)); }, day(9),
        "skipped skipped_by_merchant - -");
    addCase(
        "S7: skip: interrupted",
        [](Facts& f) { f.attempt(Outcome::Interrupted, day(7)).decide(Kind::Skip, day(8)); }, day(9),
        "skipped skipped_by_merchant - -");
    addCase(
        "S6: skipped before it was interrupted",
        [](Facts& f) { f.attempt(Outcome::Interrupted, day(7)).decide(Kind::Skip, day(6)); }, day(9),
        "needs_attention interrupted_send fulfilment d7");
    addCase(
        "S7: restore: skipped", [](Facts& f) { f.decide(Kind::Skip, day(1)).decide(Kind::Restore, day(2)); },
        day(3), "will_send no_tracking_number fulfilment d7");
    addCase(
        "S7: restore: news since then count",
        [](Facts& f) {
            f.tracked().decide(Kind::Skip, day(1)).delivered(day(2)).decide(Kind::Restore, day(3));
        },
        day(3), "will_send wait_after_delivery delivery d9");
    addCase(
        "S7: restore: rescheduled",
        [](Facts& f) {
            f.tracked().record().decide(Kind::Reschedule, day(1), day(30)).decide(Kind::Restore, day(2));
        },
        day(3), "waiting_for_delivery in_transit delivery -");
    addCase(
        "S7: restore: as if it had never been: refused for good",
        [](Facts& f) {
            f.attempt(Outcome::Refused, day(7))
                .decide(Kind::Reschedule, day(8), day(9))
                .decide(Kind::Restore, day(8));
        },
        day(8), "needs_attention rejected_by_server fulfilment d7");
    addCase(
        "S7: restore: as if it had never been: interrupted",
        [](Facts& f) {
            f.attempt(Outcome::Interrupted, day(7)).decide(Kind::Skip, day(8)).decide(Kind::Restore, day(9));
        },
        day(9), "needs_attention interrupted_send fulfilment d7");
    addCase(
        "S7: restore: and skipped again",
        [](Facts& f) {
            f.decide(Kind::Skip, day(1)).decide(Kind::Restore, day(2)).decide(Kind::Skip, day(3));
        },
        day(4), "skipped skipped_by_merchant - -");
    addCase(
        "S7: mark as sent", [](Facts& f) { f.decide(Kind::MarkSent, day(1)); }, day(2),
        "sent marked_sent manual -");
    addCase(
        "S6: interrupted, marked as sent",
        [](Facts& f) { f.attempt(Outcome::Interrupted, day(7)).decide(Kind::MarkSent, day(8)); }, day(9),
        "sent marked_sent manual -");
    addCase(
        "S7: mark as sent: skipped",
        [](Facts& f) { f.decide(Kind::Skip, day(1)).decide(Kind::MarkSent, day(2)); }, day(3),
        "sent marked_sent manual -");
}

void TestSending::resend_data()
{
    caseColumns();
    addCase(
        "S7: a sent one stays sent until the message left",
        [](Facts& f) { f.attempt(Outcome::Accepted, day(7)).decide(Kind::Resend, day(9)); }, day(9),
        "sent sent fulfilment d7");
    addCase(
        "S7: a sent one was sent again",
        [](Facts& f) {
            f.attempt(Outcome::Accepted, day(7)).decide(Kind::Resend, day(9));
            f.attempt(Outcome::Accepted, day(9), SendAttempt::Kind::Resend);
        },
        day(10), "sent resent fulfilment d7");
    addCase(
        "S7: marked as sent, then sent again",
        [](Facts& f) {
            f.decide(Kind::MarkSent, day(3)).decide(Kind::Resend, day(9));
            f.attempt(Outcome::Accepted, day(9), SendAttempt::Kind::Resend);
        },
        day(10), "sent resent manual -");
    addCase(
        "S7: needs attention: interrupted",
        [](Facts& f) { f.attempt(Outcome::Interrupted, day(7)).decide(Kind::Resend, day(9)); }, day(9),
        "will_send manual manual d9");
    addCase(
        "S7: needs attention: refused for good",
        [](Facts& f) { f.attempt(Outcome::Refused, day(7)).decide(Kind::Resend, day(9)); }, day(9),
        "will_send manual manual d9");
    addCase(
        "S7: needs attention: overdue", [](Facts& f) { f.decide(Kind::Resend, day(40)); }, day(40),
        "will_send manual manual d40");
    addCase(
        "S7: needs attention: sent at last",
        [](Facts& f) {
            f.attempt(Outcome::Refused, day(7)).decide(Kind::Resend, day(9));
            f.attempt(Outcome::Accepted, day(9), SendAttempt::Kind::Resend);
        },
        day(10), "sent sent manual d9");
    addCase(
        "S7: needs attention: refused again",
        [](Facts& f) {
            f.attempt(Outcome::Refused, day(7)).decide(Kind::Resend, day(9));
            f.attempt(Outcome::Refused, day(9), SendAttempt::Kind::Resend);
        },
        day(10), "needs_attention rejected_by_server manual d9");
    addCase(
        "S7: five new attempts after a resend",
        [](Facts& f) {
            refusedForNow(f, 5);
            f.decide(Kind::Resend, day(20))
                .attempt(Outcome::RefusedForNow, day(20), SendAttempt::Kind::Resend);
        },
        day(20), "will_send send_retry manual d20+00:15");
}

void TestSending::overdue_data()
{
    caseColumns();
    addCase(
        "S8: exactly 14 days", [](Facts&) {}, day(21), "will_send no_tracking_number fulfilment d7");
    addCase(
        "S8: more than 14 days", [](Facts&) {}, day(21).addSecs(1), "needs_attention overdue fulfilment d7");
    addCase(
        "S8: a fallback counts from its day 60", [](Facts& f) { f.tracked().record(); }, day(74),
        "will_send fallback fallback d60");
    addCase(
        "S8: a fallback, more than 14 days", [](Facts& f) { f.tracked().record(); }, day(74).addSecs(1),
        "needs_attention overdue fallback d60");
    addCase(
        "S8: late news",
        [](Facts& f) {
            f.tracked().news(day(40), {u"Delivered"_s, {}, u"2026-06-06T12:00:00+02:00"_s});
        },
        day(40), "needs_attention overdue delivery d12");
    addCase(
        "S8: what failed late is not late",
        [](Facts& f) { f.tracked().rejected(day(40)).rejected(day(40, 12)); }, day(41),
        "will_send tracking_failed fulfilment d40+12:00");
    addCase(
        "S8: a time set by hand", [](Facts& f) { f.decide(Kind::Reschedule, day(1), day(2)); }, day(17),
        "needs_attention overdue manual d2");
    addCase(
        "S8: from the moment in the window",
        [](Facts& f) {
            f.timing.windowFrom = QTime(9, 0);
            f.timing.windowTo = QTime(11, 0);
        },
        day(21, 20), "will_send no_tracking_number fulfilment d7+21:00");
    addCase(
        "S8: skipped by the merchant", [](Facts& f) { f.decide(Kind::Skip, day(1)); }, day(90),
        "skipped skipped_by_merchant - -");
    addCase(
        "S8: rescheduled when it was overdue", [](Facts& f) { f.decide(Kind::Reschedule, day(40), day(42)); },
        day(41), "will_send manual manual d42");
}

void TestSending::s4FivePausesOverThreeDays()
{
    Facts f;
    qint64 last = 0;
    QDateTime at = day(7);
    for (int i = 0; i < 4; ++i) {
        f.attempt(Outcome::RefusedForNow, at);
        const Schedule schedule = f.at(at);
        QCOMPARE(toString(schedule.reason), toString(Reason::SendRetry));
        const qint64 pause = at.secsTo(*schedule.messageDueAt);
        QVERIFY2(pause > last, "each pause is longer than the one before");
        last = pause;
        at = *schedule.messageDueAt;
    }
    QVERIFY(day(7).secsTo(at) <= 3LL * 24 * 3600);
    f.attempt(Outcome::RefusedForNow, at);
    QCOMPARE(toString(f.at(at).reason), toString(Reason::RetriesExhausted));
    QVERIFY(!f.at(at).messageDueAt);
}

void TestSending::s4WhatIsOnItsWayIsNotDue()
{
    Facts f;
    QCOMPARE(moment(f.at(day(7)).messageDueAt), u"d7"_s);
    f.attempt(Outcome::InFlight, day(7));
    QVERIFY(!f.at(day(7)).messageDueAt);
}

void TestSending::s5TheAnswerIsNamed()
{
    Facts f;
    f.attempt(Outcome::Refused, day(7), SendAttempt::Kind::First, u"550 no such user"_s);
    const Schedule schedule = f.at(day(8));
    QCOMPARE(schedule.explanation.size(), std::size_t{1});
    QCOMPARE(schedule.explanation.front().phrase, Phrase::RejectedByServer);
    QCOMPARE(schedule.explanation.front().text, u"550 no such user"_s);
    QVERIFY(!schedule.messageDueAt);

    Facts retried;
    refusedForNow(retried, 2);
    const ExplanationPart part = retried.at(day(7, 1)).explanation.front();
    QCOMPARE(part.phrase, Phrase::SendRetry);
    QCOMPARE(part.text, u"451 try later"_s);
    QCOMPARE(part.count, 2);
    QCOMPARE(part.times, (std::vector<QDateTime>{day(7, 0, 15), day(7, 2, 15)}));
}

void TestSending::s6ResendKeepsTheMessageId()
{
    Facts f;
    f.attempt(Outcome::Interrupted, day(7));
    const QString id = f.facts.attempts.front().messageId;
    QVERIFY(!f.at(day(8)).messageDueAt);
    QCOMPARE(Facts(f).decide(Kind::SendNow, day(8)).at(day(8)).messageIdToReuse, id);
    f.decide(Kind::Resend, day(8));
    QCOMPARE(f.at(day(8)).messageIdToReuse, id);
    QCOMPARE(moment(f.at(day(8)).messageDueAt), u"d8"_s);
    // It may still have been the first one that arrived.
    f.attempt(Outcome::RefusedForNow, day(8));
    QCOMPARE(f.at(day(9)).messageIdToReuse, id);
    // A refused one was not sent: the next one is another message.
    Facts refused;
    refused.attempt(Outcome::Refused, day(7)).decide(Kind::Resend, day(8));
    QVERIFY(refused.at(day(8)).messageIdToReuse.isEmpty());
}

void TestSending::s6ResendOfASentOneKeepsTheMessageId()
{
    Facts f;
    f.attempt(Outcome::Accepted, day(7)).decide(Kind::Resend, day(9));
    QVERIFY(f.at(day(9)).messageIdToReuse.isEmpty());
    f.attempt(Outcome::Interrupted, day(9), SendAttempt::Kind::Resend);
    QCOMPARE(summary(f.at(day(10))), u"sent sent fulfilment d7"_s);
    QVERIFY(says(f.at(day(10)), Phrase::InterruptedSend));
    QVERIFY(!f.at(day(10)).messageDueAt);
    f.decide(Kind::Resend, day(11));
    QCOMPARE(moment(f.at(day(11)).messageDueAt), u"d11"_s);
    QCOMPARE(f.at(day(11)).messageIdToReuse, f.facts.attempts.back().messageId);
}

void TestSending::s7ResendOfASentOne()
{
    Facts f;
    f.attempt(Outcome::Accepted, day(7));
    QVERIFY(!f.at(day(8)).messageDueAt);
    f.decide(Kind::Resend, day(9));
    Schedule schedule = f.at(day(9));
    QCOMPARE(moment(schedule.messageDueAt), u"d9"_s);
    QVERIFY(schedule.messageIsResend);
    QCOMPARE(moment(schedule.sentAt), u"d7"_s);
    f.attempt(Outcome::Accepted, day(9), SendAttempt::Kind::Resend);
    schedule = f.at(day(10));
    QVERIFY(!schedule.messageDueAt);
    QCOMPARE(moment(schedule.sentAt), u"d7"_s);
    QVERIFY(says(schedule, Phrase::Resent));
    // And once more.
    f.decide(Kind::Resend, day(12));
    QCOMPARE(moment(f.at(day(12)).messageDueAt), u"d12"_s);
}

void TestSending::s7ResendThatFails()
{
    Facts f;
    f.attempt(Outcome::Accepted, day(7)).decide(Kind::Resend, day(9));
    f.attempt(Outcome::RefusedForNow, day(9), SendAttempt::Kind::Resend);
    QCOMPARE(moment(f.at(day(9)).messageDueAt), u"d9+00:15"_s);
    f.attempt(Outcome::Refused, day(9, 1), SendAttempt::Kind::Resend);
    const Schedule schedule = f.at(day(10));
    QCOMPARE(summary(schedule), u"sent sent fulfilment d7"_s);
    QVERIFY(!schedule.messageDueAt);
    QVERIFY(says(schedule, Phrase::RejectedByServer));
}

void TestSending::s7ResendAsksQ1Again()
{
    Facts f;
    f.attempt(Outcome::Accepted, day(7)).decide(Kind::Resend, day(9)).facts.unsubscribed = true;
    QVERIFY(!f.at(day(9)).messageDueAt);
    Facts cancelled;
    cancelled.attempt(Outcome::Accepted, day(7)).decide(Kind::Resend, day(9), {}, true);
    cancelled.facts.order.cancelledAt = day(8);
    QCOMPARE(moment(cancelled.at(day(9)).messageDueAt), u"d9"_s);
}

void TestSending::s7SkippedParcelsAreFollowedOn()
{
    Facts f;
    f.tracked().record().decide(Kind::Skip, day(1));
    QCOMPARE(f.at(day(2)).packages.size(), std::size_t{1});
    QCOMPARE(f.delivered(day(3)).at(day(4)).packages.front().state, PackageState::Delivered);
}

void TestSending::s7SentKeepsWhatItWasSentBy()
{
    Facts f;
    f.tracked().delivered(day(5)).attempt(Outcome::Accepted, day(12, 1));
    f.timing.waitDaysDomestic = 30;
    f.news(day(14), {u"Exception"_s, u"Exception_011"_s});
    const Schedule schedule = f.at(day(20));
    QCOMPARE(summary(schedule), u"sent sent delivery d12"_s);
    QCOMPARE(moment(schedule.sentAt), u"d12+01:00"_s);
    QCOMPARE(schedule.packages.size(), std::size_t{1});
    QVERIFY(!schedule.changesAt);

    Facts arrived;
    arrived.tracked().delivered(day(5)).attempt(Outcome::Accepted, day(12, 1));
    QCOMPARE(moment(arrived.at(day(20)).deliveredAt), u"d5"_s);
}

void TestSending::s8DaysAreASetting()
{
    Facts f;
    f.timing.overdueDays = 2;
    QCOMPARE(toString(f.at(day(9)).status), toString(Status::WillSend));
    QCOMPARE(f.at(day(9)).changesAt, day(9).addSecs(1));
    QCOMPARE(toString(f.at(day(9).addSecs(1)).reason), toString(Reason::Overdue));
    QVERIFY(!f.at(day(10)).messageDueAt);
    QVERIFY(says(f.at(day(10)), Phrase::Overdue));
}

QTEST_GUILESS_MAIN(TestSending)
#include "tst_sending.moc"
