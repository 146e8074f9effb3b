#include "core/text/explain.h"

#include <QTest>

#include <set>

using namespace afterparcel;

class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void everyPhrase_hasARow();
    void partWithoutData_isStillASentence();
    void specExample_comesOutExactly();
    void parts_areJoinedWithSpaces();
    void times_areInTheStoresZone();
    void year_isAddedWhenItIsNotThisOne();
    void locale_isUsedForMonths();
    void data_isNotTakenForPlaceholders();
    void reasonText_isThereForEveryReason();
    void statusText_isTheDashboards_data();
    void statusText_isTheDashboards();
    void statusText_ofWhatIsDue();
    void statusText_ofTheMerchantsOwnSkip_saysItOnce();
};

namespace
{

const QTimeZone& berlin()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

/// A moment of November 2026 in the store's zone, in UTC.
QDateTime nov(int day, int hour = 10)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, 0), berlin()).toUTC();
}

QString say(const Explanation& explanation)
{
    return explain(explanation, berlin(), nov(22));
}

struct Row {
    const char* name;
    ExplanationPart part;
    const char* sentence;
};

ExplanationPart part(Phrase phrase, std::vector<QDateTime> times = {}, std::vector<int> days = {},
                     const char* text = "", const char* detail = "", int count = 0)
{
    return {phrase, std::move(times),        std::move(days),
            count,  QString::fromUtf8(text), QString::fromLatin1(detail)};
}

std::vector<Row> timingRows()
{
    return {
        {"T3", part(Phrase::FulfilledPlusWait, {nov(3), nov(10)}, {7}),
         "Fulfilled 3 Nov, plus 7 days: will send on 10 Nov 10:00."},
        {"T3: one day", part(Phrase::FulfilledPlusWait, {nov(3), nov(4)}, {1}),
         "Fulfilled 3 Nov, plus 1 day: will send on 4 Nov 10:00."},
        {"T3: no day", part(Phrase::FulfilledPlusWait, {nov(3), nov(3)}, {0}),
         "Fulfilled 3 Nov, plus 0 days: will send on 3 Nov 10:00."},
        {"T19", part(Phrase::DigitalPlusWait, {nov(3), nov(10)}, {7}),
         "Nothing to ship, fulfilled 3 Nov, plus 7 days: will send on 10 Nov 10:00."},
        {"T2: pos", part(Phrase::PosPlusWait, {nov(3), nov(10)}, {7}),
         "Handed over in the shop 3 Nov, plus 7 days: will send on 10 Nov 10:00."},
        {"T4: no number", part(Phrase::NoTrackingNumber),
         "No fulfilment came with a tracking number, so the days count from fulfilment."},
        {"T4: no carrier", part(Phrase::NoCarrier),
         "The tracking number came without a carrier, so the days count from fulfilment."},
        {"T11: off", part(Phrase::FulfilledWhileOff),
         "AfterShip was switched off, so the days count from fulfilment."},
        {"T4: other package without carrier", part(Phrase::PackageNotFollowed, {}, {}, "1Z9", "no_carrier"),
         "Package 1Z9 is not followed: it has no carrier."},
        {"T4: other package without number",
         part(Phrase::PackageNotFollowed, {}, {}, "UPS", "no_tracking_number"),
         "A package with UPS is not followed: it has no tracking number."},
        {"T7", part(Phrase::DeliveredPlusWait, {nov(3), nov(10)}, {7}),
         "Delivered 3 Nov, plus 7 days: will send on 10 Nov 10:00."},
        {"T7: minimum",
         part(Phrase::DeliveredMinimum, {nov(3), nov(4), nov(5), nov(5)}, {1, 1}, "", "domestic"),
         "Delivered 3 Nov, plus 1 day is 4 Nov, but at least 1 day after fulfilment (domestic) is 5 Nov: "
         "will send on "
         "5 Nov 10:00."},
        {"T7: minimum of no type", part(Phrase::DeliveredMinimum, {nov(3), nov(4), nov(5), nov(5)}, {1, 2}),
         "Delivered 3 Nov, plus 1 day is 4 Nov, but at least 2 days after fulfilment is 5 Nov: will send on "
         "5 Nov "
         "10:00."},
        {"T14: by the merchant", part(Phrase::DeliveredByMerchant, {nov(3)}),
         "You entered 3 Nov as the day of delivery."},
        {"T10", part(Phrase::FallbackDue, {nov(1), nov(21)}, {20}),
         "No delivery was known 20 days after fulfilment, which is the fallback: will send on 21 Nov 10:00."},
        {"T10: cap", part(Phrase::FallbackCapsDelivery, {nov(21)}, {20}),
         "The fallback, 20 days after fulfilment, comes first: will send on 21 Nov 10:00 instead."},
        {"T15", part(Phrase::MovedIntoWindow, {nov(10, 23), nov(11, 9)}),
         "10 Nov 23:00 is outside the send window: will send on 11 Nov 09:00 instead."},
    };
}

std::vector<Row> deliveryRows()
{
    return {
        {"T8", part(Phrase::FailedPlusWait, {nov(3), nov(17)}, {14}, "Invalid number"),
         "AfterShip can't follow the parcel: “Invalid number”. Fulfilled 3 Nov, plus 14 days: will send on "
         "17 Nov "
         "10:00."},
        {"T8: known later", part(Phrase::FailedPlusWait, {nov(3), nov(20)}, {14}),
         "AfterShip can't follow the parcel. Fulfilled 3 Nov, plus 14 days had passed when that was known: "
         "will send "
         "on 20 Nov 10:00."},
        {"T9", part(Phrase::ExpiredPlusWait, {nov(3), nov(17)}, {14}, "1Z999AA10123456784", "ups"),
         "AfterShip gave the parcel up because no news came for too long. Fulfilled 3 Nov, plus 14 days: "
         "will send on "
         "17 Nov 10:00."},
        {"T9: number looks wrong",
         part(Phrase::ExpiredPlusWait, {nov(3), nov(17)}, {14}, "1Z999AA10123456784", "dhl"),
         "AfterShip gave the parcel up because no news came for too long. The number has the form of UPS "
         "numbers, but the carrier is DHL Express. Fulfilled 3 Nov, plus 14 days: will send on 17 Nov "
         "10:00."},
        {"T9: by the merchant", part(Phrase::FellBackByMerchant, {nov(3), nov(17)}, {14}),
         "You chose not to wait for the delivery. Fulfilled 3 Nov, plus 14 days: will send on 17 Nov 10:00."},
        {"T6: record", part(Phrase::WaitingForRecord), "The parcel is about to be registered at AfterShip."},
        {"T8: retry", part(Phrase::WaitingForRetry, {nov(4)}, {}, "Carrier unknown"),
         "AfterShip did not accept the parcel (“Carrier unknown”): second attempt on 4 Nov 10:00."},
        {"T8: retry without words", part(Phrase::WaitingForRetry, {nov(4)}),
         "AfterShip did not accept the parcel: second attempt on 4 Nov 10:00."},
        {"T6: in transit", part(Phrase::WaitingInTransit, {}, {}, "InTransit", "", 1),
         "The parcel is not delivered yet; the carrier's latest word: in transit."},
        {"T6: several", part(Phrase::WaitingInTransit, {}, {}, "OutForDelivery", "", 2),
         "2 parcels are not delivered yet; the carrier's latest word: out for delivery."},
        {"T6: tag of a later version", part(Phrase::WaitingInTransit, {}, {}, "OnTheMoon", "", 1),
         "The parcel is not delivered yet; the carrier's latest word: OnTheMoon."},
        {"T6: no news", part(Phrase::WaitingInTransit, {}, {}, "", "", 1),
         "The parcel is followed; there is no news yet."},
        {"T6: several without news", part(Phrase::WaitingInTransit, {}, {}, "Pending", "", 3),
         "3 parcels are followed; there is no news yet."},
        {"T10: until", part(Phrase::WaitingUntil, {nov(30)}), "Will send on 30 Nov 10:00 at the latest."},
        {"T10: off", part(Phrase::WaitingWithoutEnd),
         "The fallback is off: it waits until a delivery is known."},
        {"T11", part(Phrase::IntegrationOff, {nov(9)}),
         "AfterShip was switched off on 9 Nov 10:00 while the parcel was under way: send, schedule, skip or "
         "follow it again."},
        {"T13: returned", part(Phrase::ReturnedToSender, {}, {}, "1Z9"),
         "Parcel 1Z9 went back to the sender."},
        {"T13: lost", part(Phrase::Lost, {}, {}, "1Z9"), "Parcel 1Z9 was lost."},
    };
}

std::vector<Row> handRows()
{
    return {
        {"S7: send now", part(Phrase::SendNow, {nov(9)}), "You chose on 9 Nov 10:00 to send it at once."},
        {"S7: reschedule", part(Phrase::Rescheduled, {nov(9)}),
         "You set the time: will send on 9 Nov 10:00."},
        {"T16", part(Phrase::ScheduledByHand, {nov(3), nov(10)}, {7}),
         "An old order that you scheduled: fulfilled 3 Nov, plus 7 days; will send on 10 Nov 10:00."},
        {"T16: long ago", part(Phrase::ScheduledByHand, {nov(3), nov(20)}, {7}),
         "An old order that you scheduled: fulfilled 3 Nov, plus 7 days had passed; will send on 20 Nov "
         "10:00."},
        {"S7: skip", part(Phrase::SkippedByMerchant, {nov(9)}), "You skipped it on 9 Nov 10:00."},
        {"T1", part(Phrase::NotFulfilled),
         "The order is not completely fulfilled any more; it is timed anew when it is."},
        {"T20", part(Phrase::OrderDeleted, {nov(9)}),
         "Shopify no longer shows the order since 9 Nov 10:00: it was deleted."},
        {"Q1: unsubscribed", part(Phrase::NotAsked, {}, {}, "", "unsubscribed"),
         "The buyer has unsubscribed from these mails."},
        {"Q1: blocked", part(Phrase::NotAsked, {}, {}, "*@example.com", "blocked"),
         "The buyer's address is on the block list (*@example.com)."},
        {"Q1: consent", part(Phrase::NotAsked, {}, {}, "", "no_consent"),
         "The buyer's marketing consent, which your settings require, is missing."},
        {"Q1: relay", part(Phrase::NotAsked, {}, {}, "", "relay_address"),
         "The address is a marketplace's relay address, which may not be written to."},
        {"Q1: no address", part(Phrase::NotAsked, {}, {}, "", "no_email"),
         "The order has no e-mail address."},
        {"Q1: test", part(Phrase::NotAsked, {}, {}, "", "test_order"), "This is a test order."},
        {"Q1: forgotten", part(Phrase::NotAsked, {}, {}, "", "forgotten"), "The buyer's data was erased."},
        {"Q1: cancelled", part(Phrase::NotAsked, {}, {}, "", "cancelled"), "The order was cancelled."},
        {"Q1: refunded", part(Phrase::NotAsked, {}, {}, "", "refunded"), "The order was refunded in full."},
        {"Q1: return", part(Phrase::NotAsked, {}, {}, "", "return_open"), "A return is in progress."},
        {"Q1: excluded", part(Phrase::NotAsked, {}, {}, "no-review", "excluded"),
         "Your settings exclude the order (no-review)."},
        {"Q1: marketplace", part(Phrase::NotAsked, {}, {}, "Amazon", "marketplace"),
         "The order came from Amazon, which forbids asking."},
        {"Q5: nothing left", part(Phrase::NotAsked, {}, {}, "", "nothing_to_review"),
         "No product is left to ask about: removed, refunded, excluded, or without a page in the store."},
        {"Q2: other reason", part(Phrase::NotAsked, {}, {}, "", "frequency_cap"),
         "Not asked: asked too recently."},
        {"reason of a later version", part(Phrase::NotAsked, {}, {}, "", "full_moon"),
         "Not asked: full_moon."},
    };
}

std::vector<Row> sendingRows()
{
    return {
        {"S1", part(Phrase::Sent, {nov(9)}), "Sent on 9 Nov 10:00."},
        {"S7: resent", part(Phrase::Resent, {nov(9)}), "Sent again on 9 Nov 10:00."},
        {"S7: resend", part(Phrase::ResendPlanned, {nov(9)}), "Will be sent again on 9 Nov 10:00."},
        {"S7: marked", part(Phrase::MarkedSent, {nov(9)}), "You marked it as sent on 9 Nov 10:00."},
        {"S4", part(Phrase::SendRetry, {nov(9), nov(9, 11)}, {}, "450 try later", "", 1),
         "The mail server did not take it on 9 Nov 10:00 (1 attempt so far): “450 try later” Will send on 9 "
         "Nov "
         "11:00."},
        {"S4: without words", part(Phrase::SendRetry, {nov(9), nov(9, 11)}, {}, "", "", 2),
         "The mail server did not take it on 9 Nov 10:00 (2 attempts so far): will send on 9 Nov 11:00."},
        {"S5", part(Phrase::RejectedByServer, {nov(9)}, {}, "550 no such user"),
         "The mail server refused it for good on 9 Nov 10:00: “550 no such user”"},
        {"S5: retries exhausted", part(Phrase::RetriesExhausted, {nov(9)}, {}, "450 try later", "", 5),
         "The mail server did not take it in 5 attempts, the last on 9 Nov 10:00: “450 try later”"},
        {"S6", part(Phrase::InterruptedSend, {nov(9)}),
         "The program stopped while the mail was handed over on 9 Nov 10:00: it may have been sent. Resend "
         "it or mark "
         "it as sent."},
        {"S8", part(Phrase::Overdue, {nov(1)}, {14}),
         "It was to be sent on 1 Nov 10:00, more than 14 days ago: decide whether it still is."},
    };
}

std::vector<Row> allRows()
{
    std::vector<Row> rows;
    for (const auto& group : {timingRows(), deliveryRows(), handRows(), sendingRows()}) {
        rows.insert(rows.end(), group.begin(), group.end());
    }
    return rows;
}

} // namespace

void TestExplain::sentences_data()
{
    QTest::addColumn<int>("row");
    const std::vector<Row> rows = allRows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QTest::newRow(rows[i].name) << static_cast<int>(i);
    }
}

void TestExplain::sentences()
{
    QFETCH(int, row);
    const Row expected = allRows().at(static_cast<std::size_t>(row));
    QCOMPARE(say({expected.part}), QString::fromUtf8(expected.sentence));
}

void TestExplain::everyPhrase_hasARow()
{
    std::set<Phrase> covered;
    for (const Row& row : allRows()) {
        covered.insert(row.part.phrase);
    }
    for (int phrase = 0; phrase <= static_cast<int>(Phrase::Overdue); ++phrase) {
        QVERIFY2(covered.count(static_cast<Phrase>(phrase)) == 1, qPrintable(QString::number(phrase)));
    }
}

void TestExplain::partWithoutData_isStillASentence()
{
    for (int phrase = 0; phrase <= static_cast<int>(Phrase::Overdue); ++phrase) {
        const QString text = say({part(static_cast<Phrase>(phrase))});
        QVERIFY2(!text.isEmpty(), qPrintable(QString::number(phrase)));
        QVERIFY2(!text.contains(QLatin1Char('%')) && !text.contains(QStringLiteral("(s)")), qPrintable(text));
    }
}

void TestExplain::specExample_comesOutExactly()
{
    const Explanation explanation{
        part(Phrase::DeliveredMinimum, {nov(3), nov(10), nov(12), nov(12)}, {7, 14}, "", "international")};
    QCOMPARE(say(explanation),
             QStringLiteral("Delivered 3 Nov, plus 7 days is 10 Nov, but at least 14 days after fulfilment "
                            "(international) is 12 Nov: will send on 12 Nov 10:00."));
}

void TestExplain::parts_areJoinedWithSpaces()
{
    QCOMPARE(
        say({part(Phrase::WaitingForRecord), part(Phrase::WaitingUntil, {nov(30)})}),
        QStringLiteral("The parcel is about to be registered at AfterShip. Will send on 30 Nov 10:00 at the "
                       "latest."));
    QCOMPARE(say({}), QString());
}

void TestExplain::times_areInTheStoresZone()
{
    const QDateTime lateEvening(QDate(2026, 11, 2), QTime(23, 30), Qt::UTC);
    const Explanation explanation{part(Phrase::DeliveredByMerchant, {lateEvening}),
                                  part(Phrase::Sent, {lateEvening})};
    QCOMPARE(explain(explanation, berlin(), nov(22)),
             QStringLiteral("You entered 3 Nov as the day of delivery. Sent on 3 Nov 00:30."));
    QCOMPARE(explain(explanation, QTimeZone("America/New_York"), nov(22)),
             QStringLiteral("You entered 2 Nov as the day of delivery. Sent on 2 Nov 18:30."));
    QCOMPARE(explain(explanation, QTimeZone(), nov(22)),
             QStringLiteral("You entered 2 Nov as the day of delivery. Sent on 2 Nov 23:30."));
}

void TestExplain::year_isAddedWhenItIsNotThisOne()
{
    // In Berlin it is 2027 already.
    const QDateTime newYear(QDate(2026, 12, 31), QTime(23, 30), Qt::UTC);
    const Explanation explanation{part(Phrase::DeliveredByMerchant, {newYear}),
                                  part(Phrase::Sent, {newYear})};
    QCOMPARE(explain(explanation, berlin(), nov(22)),
             QStringLiteral("You entered 1 Jan 2027 as the day of delivery. Sent on 1 Jan 2027 00:30."));
    QCOMPARE(explain(explanation, berlin(), newYear),
             QStringLiteral("You entered 1 Jan as the day of delivery. Sent on 1 Jan 00:30."));
}

void TestExplain::locale_isUsedForMonths()
{
    const QDateTime march(QDate(2026, 3, 5), QTime(10, 0), Qt::UTC);
    QCOMPARE(explain({part(Phrase::Sent, {march})}, QTimeZone("UTC"), nov(22), QLocale(QLocale::German)),
             QStringLiteral("Sent on 5 März 10:00."));
}

void TestExplain::data_isNotTakenForPlaceholders()
{
    QCOMPARE(say({part(Phrase::SendRetry, {nov(9), nov(9, 11)}, {}, "%1 %4 (s) %n", "", 2)}),
             QStringLiteral(
                 "The mail server did not take it on 9 Nov 10:00 (2 attempts so far): “%1 %4 (s) %n” Will "
                 "send on 9 Nov 11:00."));
    QCOMPARE(say({part(Phrase::WaitingInTransit, {}, {}, "Tag(s)", "", 2)}),
             QStringLiteral("2 parcels are not delivered yet; the carrier's latest word: Tag(s)."));
}

void TestExplain::reasonText_isThereForEveryReason()
{
    std::set<QString> seen;
    for (int i = 0; i < kReasonCount; ++i) {
        const Reason reason = static_cast<Reason>(i);
        const QString text = reasonText(reason);
        QVERIFY2(!text.isEmpty() && !text.contains(QLatin1Char('_')), qPrintable(text));
        QVERIFY2(seen.insert(text).second, qPrintable(text));
    }
    QCOMPARE(reasonText(Reason::Refunded), QStringLiteral("refunded"));
}

void TestExplain::statusText_isTheDashboards_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("dated");
    QTest::addColumn<QString>("expected");
    const auto add = [](Status status, bool dated, const char* expected) {
        QTest::newRow(expected) << static_cast<int>(status) << dated << QString::fromLatin1(expected);
    };
    add(Status::WillSend, true, "Will send on 12 Nov");
    add(Status::WillSend, false, "Will send");
    add(Status::WaitingForDelivery, false, "Waiting for delivery");
    add(Status::Sent, true, "Sent on 12 Nov");
    add(Status::Sent, false, "Sent");
    add(Status::NotScheduled, false, "Not scheduled");
    add(Status::Skipped, false, "Skipped: unsubscribed");
    add(Status::NeedsAttention, false, "Needs attention: unsubscribed");
}

void TestExplain::statusText_isTheDashboards()
{
    QFETCH(int, status);
    QFETCH(bool, dated);
    QFETCH(QString, expected);
    const std::optional<QDateTime> at = dated ? std::optional(nov(12)) : std::nullopt;
    QCOMPARE(statusText(static_cast<Status>(status), Reason::Unsubscribed, at, berlin(), nov(9)), expected);
}

void TestExplain::statusText_ofWhatIsDue()
{
    QCOMPARE(statusText(Status::WillSend, Reason::WaitAfterFulfilment, nov(12), berlin(), nov(22)),
             QStringLiteral("Will send: due since 12 Nov"));
}

void TestExplain::statusText_ofTheMerchantsOwnSkip_saysItOnce()
{
    QCOMPARE(statusText(Status::Skipped, Reason::SkippedByMerchant, std::nullopt, berlin(), nov(22)),
             QStringLiteral("Skipped: by you"));
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
