#include "storefixture.h"

using namespace afterparcel;
using namespace afterparcel::testing;
using Kind = PackageDecision::Kind;

namespace
{

const QDateTime kFulfilled = utc("2026-11-02T08:00:00Z");

PackageKey keyOf(const char* number)
{
    return PackageKey::of(QLatin1String(number), QStringLiteral("UPS"));
}

PackageDecision decision(Kind kind, const QString& slug = {})
{
    return {{}, kind, slug};
}

void giveRecord(StoreBench& bench, const char* number)
{
    StoreBench::must(bench.store->setRecord(keyOf(number), QStringLiteral("t-") + QLatin1String(number),
                                            QStringLiteral("ups"),
                                            {bench.clock.now(), CreationAttempt::Outcome::Created, 0, {}}));
}

void expire(StoreBench& bench, const char* number)
{
    TrackingNews news;
    news.learnedAt = news.updatedAt = bench.clock.now();
    news.tag = QStringLiteral("Expired");
    StoreBench::must(bench.store->addNews({{keyOf(number), news, QStringLiteral("ups")}}));
}

} // namespace

/// T9: what the merchant decides about parcels.
class TestStorePackages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void T9_expired_retrackWaitsForAfterShip();
    void T9_correctedCarrier_isPendingUntilTold();
    void T9_severalParcels_theNumberIsNeededForACarrier();
    void T9_refused_data();
    void T9_refused();
    void S7_undo_takesTheLatestBack_whetherRequestOrParcel();
    void S7_undo_notWhenAfterShipWasTold();
    void S7_undo_takesABulkDecisionBackTogether();
    void S8_spread_eachAtATimeOfItsOwn();
    void M4_stranded_isScheduledAndTheUndoKeepsIt();
    void T11_resumeWhileOff_isRefused();
};

void TestStorePackages::T9_expired_retrackWaitsForAfterShip()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1, kFulfilled, QStringLiteral("1Z1")));
    giveRecord(bench, "1Z1");
    bench.clock.addSecs(60);
    expire(bench, "1Z1");
    QCOMPARE(toString(bench.view(1).reason), toString(Reason::TrackingExpired));
    QVERIFY(bench.view(1).packages.front().state == PackageState::Failed);
    QVERIFY(StoreBench::must(bench.store->changesDue()).empty());
    // The clock stands still: the decision counts all the same.
    QCOMPARE(StoreBench::must(bench.store->decidePackages(orderGid(1), {}, decision(Kind::Retrack))), 1);
    QCOMPARE(toString(bench.view(1).status), toString(Status::WaitingForDelivery));
    QCOMPARE(StoreBench::must(bench.store->changesDue()).size(), 1U);
    const auto again = bench.store->decidePackages(orderGid(1), {}, decision(Kind::Retrack));
    QVERIFY(!again.has_value()); // it is followed now
    QVERIFY2(again.error().text().startsWith(QStringLiteral("#1: Parcel 1Z1 is followed already")),
             qPrintable(again.error().text()));
    StoreBench::must(bench.store->addCreationAttempt(keyOf("1Z1"), {bench.clock.now().addSecs(60),
                                                                    CreationAttempt::Outcome::Rejected, 4016,
                                                                    QStringLiteral("only once")}));
    QVERIFY(StoreBench::must(bench.store->changesDue()).empty());
    QCOMPARE(toString(bench.view(1).reason), toString(Reason::TrackingFailed));
}

void TestStorePackages::T9_correctedCarrier_isPendingUntilTold()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1, kFulfilled, QStringLiteral("1Z1")));
    giveRecord(bench, "1Z1");
    const PackageDecision corrected = decision(Kind::CarrierCorrected, QStringLiteral("fedex"));
    StoreBench::must(bench.store->decidePackages(orderGid(1), {QStringLiteral("1z 1")}, corrected));
    QCOMPARE(bench.view(1).packages.front().slug, QStringLiteral("fedex"));
    QCOMPARE(StoreBench::must(bench.store->changesDue()).size(), 1U);
    QVERIFY(!bench.store->decidePackages(orderGid(1), {}, corrected).has_value()); // it is that already
    StoreBench::must(
        bench.store->setRecord(keyOf("1Z1"), QStringLiteral("t-1Z1"), QStringLiteral("fedex"),
                               {bench.clock.now().addSecs(60), CreationAttempt::Outcome::Changed, 0, {}}));
    QVERIFY(StoreBench::must(bench.store->changesDue()).empty());
    QCOMPARE(toString(bench.view(1).reason), toString(Reason::InTransit));
    QCOMPARE(bench.kinds(1).count(QStringLiteral("action")), 1);
}

void TestStorePackages::T9_severalParcels_theNumberIsNeededForACarrier()
{
    StoreBench bench;
    Order order = fulfilledOrder(1, kFulfilled, QStringLiteral("1Z1"));
    order.fulfillments.front().tracking.push_back({QStringLiteral("1Z2"), QStringLiteral("UPS")});
    bench.save(order);
    const PackageDecision corrected = decision(Kind::CarrierCorrected, QStringLiteral("fedex"));
    const auto unclear = bench.store->decidePackages(orderGid(1), {}, corrected);
    QCOMPARE(unclear.error().kind, ErrorKind::BadInput);
    QVERIFY(unclear.error().nextStep.contains(QStringLiteral("number")));
    QCOMPARE(StoreBench::must(bench.store->decidePackages(orderGid(1), {QStringLiteral("1Z2")}, corrected)),
             1);
    QCOMPARE(StoreBench::must(bench.store->decidePackages(orderGid(1), {}, decision(Kind::FallBack))), 2);
    QCOMPARE(toString(bench.view(1).status), toString(Status::WillSend));
}

void TestStorePackages::T9_refused_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("no parcel") << 2 << QStringList() << Kind::FallBack << "no parcel that is followed";
    QTest::newRow("another number") << 1 << QStringList{QStringLiteral("9Z9")} << Kind::FallBack
                                    << "no followed parcel 9Z9";
    QTest::newRow("nothing to track again") << 1 << QStringList() << Kind::Retrack << "followed already";
    QTest::newRow("no carrier") << 1 << QStringList() << Kind::CarrierCorrected << "No carrier";
    QTest::newRow("sent") << 3 << QStringList() << Kind::FallBack << "sent already";
    QTest::newRow("not fulfilled") << 4 << QStringList() << Kind::FallBack << "no request";
    QTest::newRow("unknown") << 99 << QStringList() << Kind::FallBack << "no such order";
}

void TestStorePackages::T9_refused()
{
    QFETCH(const int, order);
    QFETCH(const QStringList, numbers);
    QFETCH(const Kind, kind);
    QFETCH(const QString, says);
    StoreBench bench;
    bench.save(fulfilledOrder(1, kFulfilled, QStringLiteral("1Z1")));
    bench.save(fulfilledOrder(2, kFulfilled));
    bench.save(fulfilledOrder(3, kFulfilled, QStringLiteral("1Z3")));
    StoreBench::must(bench.decide(3, Decision::Kind::MarkSent));
    bench.save(openOrder(4));
    giveRecord(bench, "1Z1");
    const auto refused = bench.store->decidePackages(orderGid(order), numbers, decision(kind));
    QVERIFY(!refused.has_value());
    QVERIFY2(refused.error().text().contains(says), qPrintable(refused.error().text()));
    QCOMPARE(bench.countRows(QStringLiteral("package_decisions")), 0);
}

void TestStorePackages::S7_undo_takesTheLatestBack_whetherRequestOrParcel()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1, kFulfilled, QStringLiteral("1Z1")));
    bench.save(fulfilledOrder(2, kFulfilled));
    giveRecord(bench, "1Z1");
    StoreBench::must(bench.decide(2, Decision::Kind::Skip));
    bench.clock.addSecs(60);
    StoreBench::must(bench.store->decidePackages(orderGid(1), {}, decision(Kind::FallBack)));
    bench.clock.addSecs(60);
    QCOMPARE(StoreBench::must(bench.store->undo()), QStringLiteral("#1"));
    QCOMPARE(toString(bench.view(1).reason), toString(Reason::InTransit));
    QCOMPARE(bench.kinds(1).count(QStringLiteral("action")), 2); // that it was decided and taken back
    bench.open();                                                // the journal agrees
    QCOMPARE(toString(bench.view(1).reason), toString(Reason::InTransit));
    QCOMPARE(StoreBench::must(bench.store->undo()), QStringLiteral("#2"));
    QVERIFY(!bench.store->undo().has_value());
}

void TestStorePackages::S7_undo_notWhenAfterShipWasTold()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1, kFulfilled, QStringLiteral("1Z1")));
    giveRecord(bench, "1Z1");
    bench.clock.addSecs(60);
    StoreBench::must(bench.store->decidePackages(orderGid(1), {},
                                                 decision(Kind::CarrierCorrected, QStringLiteral("fedex"))));
    bench.clock.addSecs(60);
    StoreBench::must(bench.store->setRecord(keyOf("1Z1"), QStringLiteral("t-1Z1"), QStringLiteral("fedex"),
                                            {bench.clock.now(), CreationAttempt::Outcome::Changed, 0, {}}));
    QVERIFY(!bench.store->undo().has_value());
}

void TestStorePackages::S7_undo_takesABulkDecisionBackTogether()
{
    StoreBench bench;
    for (const int number : {1, 2, 3}) {
        bench.save(fulfilledOrder(number, kFulfilled, QStringLiteral("1Z%1").arg(number)));
    }
    bench.save(fulfilledOrder(4, kFulfilled));
    bench.clock.addSecs(60);
    const RequestRows rows = StoreBench::must(bench.store->rows({}));
    const BulkBatch batch = StoreBench::must(
        bench.store->decidePackagesBatch(rows, {}, decision(Kind::FallBack), QStringLiteral("b1")));
    QCOMPARE(batch.decided.size(), 3);
    QCOMPARE(batch.failures.size(), 1U);
    QCOMPARE(batch.failures.front().order, QStringLiteral("#4"));
    QCOMPARE(toString(bench.view(2).reason), toString(Reason::TrackingFailed));
    const UndoneBatch undone = StoreBench::must(bench.store->undoBatch());
    QCOMPARE(undone.count, 3);
    QVERIFY(undone.bulk.isEmpty());
    for (const int number : {1, 2, 3}) {
        QCOMPARE(toString(bench.view(number).status), toString(Status::WaitingForDelivery));
    }
    QVERIFY(!bench.store->undo().has_value());
}

void TestStorePackages::S8_spread_eachAtATimeOfItsOwn()
{
    StoreBench bench;
    for (const int number : {1, 2, 3, 4}) {
        bench.save(fulfilledOrder(number, kFulfilled.addSecs(number)));
    }
    bench.clock.addDays(40);
    StoreBench::must(bench.store->deriveDue(bench.clock.now()));
    QCOMPARE(toString(bench.view(1).reason), toString(Reason::Overdue));
    RequestQuery query;
    query.filter.group = StuckGroup::Overdue;
    query.sort = SortColumn::Fulfilled;
    query.descending = false;
    const RequestRows rows = StoreBench::must(bench.store->rows(query));
    const std::vector<QDateTime> moments = bench.store->spreadMoments(4, 2);
    QHash<qint64, QDateTime> byRow;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        byRow.insert(rows[i], moments[i]);
    }
    const Decision reschedule{0, bench.clock.now(), Decision::Kind::Reschedule, std::nullopt, false};
    const BulkBatch batch =
        StoreBench::must(bench.store->decideBatch(rows, reschedule, QStringLiteral("b2"), byRow));
    QCOMPARE(batch.decided.size(), 4);
    // The longest fulfilled first.
    for (const int number : {1, 2, 3, 4}) {
        QCOMPARE(bench.view(number).sendAt,
                 std::optional(bench.clock.now().addSecs((number - 1) * 12LL * 3600)));
    }
    QCOMPARE(StoreBench::must(bench.store->undoBatch()).count, 4);
    QCOMPARE(toString(bench.view(1).reason), toString(Reason::Overdue));
}

void TestStorePackages::M4_stranded_isScheduledAndTheUndoKeepsIt()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1, kFulfilled, QStringLiteral("1Z1")));
    bench.clock.addSecs(60);
    StoreBench::must(bench.store->recordIntegration(false, bench.clock.now()));
    bench.clock.addSecs(60);
    QCOMPARE(toString(bench.view(1).status), toString(Status::NotScheduled));
    StoreBench::must(bench.decide(1, Decision::Kind::Schedule));
    QCOMPARE(toString(bench.view(1).status), toString(Status::WillSend));
    QCOMPARE(bench.view(1).sendAt, std::optional(kFulfilled.addDays(7)));
    QCOMPARE(StoreBench::must(bench.store->undo()), QStringLiteral("#1"));
    QCOMPARE(toString(bench.view(1).status), toString(Status::NotScheduled)); // it was one before
}

void TestStorePackages::T11_resumeWhileOff_isRefused()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1, kFulfilled, QStringLiteral("1Z1")));
    bench.clock.addSecs(60);
    StoreBench::must(bench.store->recordIntegration(false, bench.clock.now()));
    bench.clock.addSecs(60);
    const auto refused = bench.decide(1, Decision::Kind::Resume);
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().text().contains(QStringLiteral("Switch AfterShip on first")));
    StoreBench::must(bench.store->recordIntegration(true, bench.clock.now()));
    StoreBench::must(bench.decide(1, Decision::Kind::Resume));
    QCOMPARE(toString(bench.view(1).status), toString(Status::WaitingForDelivery));
}

QTEST_GUILESS_MAIN(TestStorePackages)
#include "tst_store_packages.moc"
