#include "tests/store/storefixture.h"

using namespace afterparcel;
using namespace afterparcel::testing;
using Kind = Decision::Kind;

Q_DECLARE_METATYPE(afterparcel::Decision::Kind)

/// S7: what the merchant may decide from where, Q1 asked again, T11, T16, unsubscribing, and undo.
class TestStoreDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void S7_table_data();
    void S7_table();
    void S7_momentsAreChecked();
    void Q1_absoluteReasonHasNoWayRound();
    void Q1_softReasonNeedsConfirming();
    void T11_switchingOffStrandsWhatWaits();
    void T11_resumeFollowsAgain();
    void T16_scheduleOldOrder();
    void undo_takesBackTheLatest();
    void undo_notAfterItLeft();
    void undo_oldOrderVanishesAgain();
    void unknownOrder_isNotFound();
    void unsubscribe_byAddressOrCode();
    void package_decisionsPutItBackOrFallBack();
    void package_thatVanishedIsMadeAgainOnce();

private:
    /// Orders in each status: 1 will_send, 2 waiting, 3 sent, 4 not_scheduled, 5 skipped by the merchant,
    /// 6 needs_attention, 7 old, 8 unfulfilled, 9 rescheduled.
    static std::unique_ptr<StoreBench> everyStatus();
};

std::unique_ptr<StoreBench> TestStoreDecisions::everyStatus()
{
    auto bench = std::make_unique<StoreBench>();
    const QDateTime at = utc("2026-11-02T08:00:00Z");
    bench->save(fulfilledOrder(4, at, QStringLiteral("1Z4")));
    StoreBench::must(bench->store->recordIntegration(false, bench->clock.now()));
    bench->clock.addSecs(60);
    StoreBench::must(bench->store->recordIntegration(true, bench->clock.now()));
    bench->clock.addSecs(60);
    const QDateTime later = bench->clock.now();
    bench->save(fulfilledOrder(1, later));
    bench->save(fulfilledOrder(2, later, QStringLiteral("1Z2")));
    for (const int number : {3, 5, 6, 9}) {
        bench->save(fulfilledOrder(number, later));
    }
    bench->save(fulfilledOrder(7, utc("2026-10-20T08:00:00Z")));
    bench->save(openOrder(8, later));
    StoreBench::must(bench->decide(3, Kind::SendNow));
    StoreBench::must(bench->decide(5, Kind::Skip));
    StoreBench::must(bench->decide(6, Kind::SendNow));
    StoreBench::must(bench->decide(9, Kind::Reschedule, later.addDays(20)));
    bench->send(3);
    bench->send(6, SendAttempt::Outcome::Refused);
    bench->clock.addSecs(60);
    return bench;
}

void TestStoreDecisions::S7_table_data()
{
    QTest::addColumn<Decision::Kind>("kind");
    QTest::addColumn<QList<int>>("allowed");
    QTest::newRow("Send now: any unsent") << Kind::SendNow << QList<int>{1, 2, 4, 5, 6, 9};
    QTest::newRow("Resend: sent, needs_attention") << Kind::Resend << QList<int>{3, 6};
    QTest::newRow("Reschedule: any unsent") << Kind::Reschedule << QList<int>{1, 2, 4, 5, 6, 9};
    QTest::newRow("Skip: any unsent") << Kind::Skip << QList<int>{1, 2, 4, 5, 6, 9};
    QTest::newRow("Restore: skipped by the merchant, rescheduled") << Kind::Restore << QList<int>{5, 9};
    QTest::newRow("Resume: not_scheduled") << Kind::Resume << QList<int>{4};
    QTest::newRow("Mark as sent: any unsent") << Kind::MarkSent << QList<int>{1, 2, 4, 5, 6, 9};
    QTest::newRow("Delivered: unsent, with parcels") << Kind::Delivered << QList<int>{2, 4};
    QTest::newRow("Schedule: old orders, and not_scheduled (M4)") << Kind::Schedule << QList<int>{4, 7};
    QTest::newRow("Stranded: nobody") << Kind::Stranded << QList<int>{};
}

void TestStoreDecisions::S7_table()
{
    QFETCH(const Decision::Kind, kind);
    QFETCH(const QList<int>, allowed);
    auto bench = everyStatus();
    bool isFresh = true;
    for (int number = 1; number <= 9; ++number) {
        // What was refused changed nothing, so that the next one may be tried on the same store.
        if (!isFresh) {
            bench = everyStatus();
        }
        std::optional<QDateTime> moment;
        if (kind == Kind::Reschedule) {
            moment = bench->clock.now().addDays(3);
        } else if (kind == Kind::Delivered) {
            moment = bench->clock.now();
        }
        const auto decided = bench->decide(number, kind, moment);
        isFresh = !decided.has_value();
        QVERIFY2(decided.has_value() == allowed.contains(number), qPrintable(QString::number(number)));
        if (!decided) {
            QCOMPARE(decided.error().kind, ErrorKind::BadInput);
            QCOMPARE(decided.error().order, QStringLiteral("#%1").arg(number));
            QVERIFY(!decided.error().what.isEmpty());
            continue;
        }
        const RequestView view = bench->view(number);
        switch (kind) {
        case Kind::SendNow:
            QCOMPARE(view.basis, std::optional(Basis::Manual));
            QCOMPARE(view.messageDueAt, std::optional(bench->clock.now()));
            break;
        case Kind::Resend:
            QCOMPARE(view.messageDueAt, std::optional(bench->clock.now()));
            break;
        case Kind::Reschedule:
            QCOMPARE(toString(view.status), toString(Status::WillSend));
            QCOMPARE(view.sendAt, moment);
            break;
        case Kind::Skip:
            QCOMPARE(toString(view.reason), toString(Reason::SkippedByMerchant));
            break;
        case Kind::Restore:
            QCOMPARE(toString(view.reason), toString(Reason::NoTrackingNumber));
            break;
        case Kind::Resume:
            QCOMPARE(toString(view.status), toString(Status::WaitingForDelivery));
            break;
        case Kind::MarkSent:
            QCOMPARE(toString(view.status), toString(Status::Sent));
            QCOMPARE(toString(view.reason), toString(Reason::MarkedSent));
            break;
        case Kind::Delivered:
            QCOMPARE(view.deliveredAt, moment);
            QCOMPARE(toString(view.status), toString(Status::WillSend));
            break;
        case Kind::Schedule:
            QCOMPARE(toString(view.reason),
                     toString(number == 7 ? Reason::BeforeConnection : Reason::WaitAfterFulfilment));
            break;
        case Kind::Stranded:
            QFAIL("never allowed");
        }
        QVERIFY(bench->kinds(number).contains(QStringLiteral("action")));
    }
}

void TestStoreDecisions::S7_momentsAreChecked()
{
    const auto bench = everyStatus();
    const QDateTime now = bench->clock.now();
    QVERIFY(!bench->decide(1, Kind::Reschedule).has_value());
    QVERIFY(!bench->decide(1, Kind::Reschedule, now.addSecs(-60)).has_value());
    QVERIFY(!bench->decide(2, Kind::Delivered).has_value());
    QVERIFY(!bench->decide(2, Kind::Delivered, now.addDays(3)).has_value());
    QVERIFY(bench->facts(1).decisions.empty());
    QVERIFY(bench->facts(2).decisions.empty());
}

void TestStoreDecisions::Q1_absoluteReasonHasNoWayRound()
{
    StoreBench bench;
    Order order = fulfilledOrder(1, utc("2026-11-02T08:00:00Z"));
    bench.save(order);
    StoreBench::must(bench.store->unsubscribe(order.email.toUpper()));
    QCOMPARE(toString(bench.view(1).reason), toString(Reason::Unsubscribed));
    for (const bool anyway : {false, true}) {
        const auto decided = bench.decide(1, Kind::SendNow, std::nullopt, anyway);
        QVERIFY(!decided.has_value());
        QCOMPARE(decided.error().detail, QStringLiteral("unsubscribed"));
    }
}

void TestStoreDecisions::Q1_softReasonNeedsConfirming()
{
    StoreBench bench;
    Order order = fulfilledOrder(1, utc("2026-11-02T08:00:00Z"));
    order.financialState = FinancialState::Refunded;
    bench.save(order);
    const auto decided = bench.decide(1, Kind::SendNow);
    QVERIFY(!decided.has_value());
    QCOMPARE(decided.error().detail, QStringLiteral("refunded"));
    StoreBench::must(bench.decide(1, Kind::SendNow, std::nullopt, true));
    QCOMPARE(toString(bench.view(1).status), toString(Status::WillSend));
}

void TestStoreDecisions::T11_switchingOffStrandsWhatWaits()
{
    StoreBench bench;
    const QDateTime at = utc("2026-11-02T08:00:00Z");
    bench.save(fulfilledOrder(1, at));
    bench.save(fulfilledOrder(2, at, QStringLiteral("1Z2")));
    QCOMPARE(StoreBench::must(bench.store->wouldStrand()), 1);
    QCOMPARE(StoreBench::must(bench.store->recordIntegration(false, bench.clock.now())), 1);
    QCOMPARE(StoreBench::must(bench.store->recordIntegration(false, bench.clock.now())), 0); // no new fact
    QCOMPARE(toString(bench.view(1).status), toString(Status::WillSend));
    QCOMPARE(toString(bench.view(2).reason), toString(Reason::IntegrationOff));
    QVERIFY(StoreBench::must(bench.store->creationsDue(bench.clock.now())).empty());
    bench.clock.addSecs(60);
    bench.save(fulfilledOrder(3, bench.clock.now(), QStringLiteral("1Z3")));
    QCOMPARE(toString(bench.view(3).status), toString(Status::WillSend)); // T3 for good
    bench.clock.addSecs(60);
    QCOMPARE(StoreBench::must(bench.store->recordIntegration(true, bench.clock.now())), 0);
    QCOMPARE(toString(bench.view(2).status),
             toString(Status::NotScheduled)); // stays until the merchant decides
    QVERIFY(StoreBench::must(bench.store->creationsDue(bench.clock.now())).empty());
    QCOMPARE(bench.store->storeFacts().switches.size(), 3U);
}

void TestStoreDecisions::T11_resumeFollowsAgain()
{
    const auto bench = everyStatus();
    StoreBench::must(bench->decide(4, Kind::Resume));
    QCOMPARE(toString(bench->view(4).status), toString(Status::WaitingForDelivery));
    QCOMPARE(StoreBench::must(bench->store->creationsDue(bench->clock.now())).size(), 2U);
}

void TestStoreDecisions::T16_scheduleOldOrder()
{
    const auto bench = everyStatus();
    QVERIFY(!bench->hasRequest(7));
    StoreBench::must(bench->decide(7, Kind::Schedule));
    QCOMPARE(toString(bench->view(7).status), toString(Status::WillSend));
    QCOMPARE(bench->view(7).sendAt, std::optional(bench->clock.now())); // long past, so at once
    QVERIFY(!bench->decide(7, Kind::Schedule).has_value());
}

void TestStoreDecisions::undo_takesBackTheLatest()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1, utc("2026-11-02T08:00:00Z")));
    bench.save(fulfilledOrder(2, utc("2026-11-02T08:00:00Z")));
    const RequestView before = bench.view(1);
    StoreBench::must(bench.decide(1, Kind::Skip));
    StoreBench::must(bench.decide(2, Kind::MarkSent));
    QCOMPARE(StoreBench::must(bench.store->undo()), QStringLiteral("#2"));
    QCOMPARE(toString(bench.view(2).status), toString(Status::WillSend));
    QCOMPARE(toString(bench.view(1).status), toString(Status::Skipped));
    QCOMPARE(StoreBench::must(bench.store->undo()), QStringLiteral("#1"));
    QCOMPARE(bench.view(1).sendAt, before.sendAt);
    QVERIFY(bench.facts(1).decisions.empty());
    QCOMPARE(bench.kinds(1).count(QStringLiteral("action")), 2); // the decision and its taking back
    const auto none = bench.store->undo();
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
}

void TestStoreDecisions::undo_notAfterItLeft()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1, utc("2026-11-02T08:00:00Z")));
    StoreBench::must(bench.decide(1, Kind::SendNow));
    const qint64 attempt =
        StoreBench::must(bench.store->claim(orderGid(1), QStringLiteral("<a@x>"), bench.clock.now()));
    QVERIFY(!bench.store->undo().has_value()); // it is leaving now
    QVERIFY(!bench.decide(1, Kind::Skip).has_value());
    StoreBench::must(
        bench.store->finishAttempt(attempt, SendAttempt::Outcome::Released, {}, bench.clock.now()));
    QVERIFY(bench.store->undo().has_value()); // nothing left after all
    StoreBench::must(bench.decide(1, Kind::SendNow));
    bench.send(1);
    QVERIFY(!bench.store->undo().has_value());
}

void TestStoreDecisions::undo_oldOrderVanishesAgain()
{
    const auto bench = everyStatus();
    const int all = StoreBench::must(bench->store->counts()).all();
    StoreBench::must(bench->decide(7, Kind::Schedule));
    QCOMPARE(StoreBench::must(bench->store->counts()).all(), all + 1);
    QCOMPARE(StoreBench::must(bench->store->undo()), QStringLiteral("#7"));
    QVERIFY(!bench->hasRequest(7));
    QCOMPARE(StoreBench::must(bench->store->counts()).all(), all);
    QCOMPARE(StoreBench::must(bench->store->counts(searchFor(QStringLiteral("#7")))).all(), 0);
}

void TestStoreDecisions::unknownOrder_isNotFound()
{
    StoreBench bench;
    QCOMPARE(bench.decide(77, Kind::Skip).error().kind, ErrorKind::NotFound);
    QCOMPARE(bench.store->timeline(orderGid(77)).error().kind, ErrorKind::NotFound);
    QVERIFY(!StoreBench::must(bench.store->facts(orderGid(77))).has_value());
    const PackageKey key = PackageKey::of(QStringLiteral("1"), QStringLiteral("x"));
    QCOMPARE(bench.store->forgetRecord(key, bench.clock.now()).error().kind, ErrorKind::NotFound);
}

void TestStoreDecisions::unsubscribe_byAddressOrCode()
{
    StoreBench bench;
    for (const int number : {1, 2}) {
        bench.save(fulfilledOrder(number, utc("2026-11-02T08:00:00Z")));
    }
    const QString code = bench.store->unsubscribeCode(QStringLiteral(" Buyer1@Example.com "));
    QCOMPARE(code, bench.store->unsubscribeCode(QStringLiteral("buyer1@example.com")));
    QVERIFY(code != bench.store->unsubscribeCode(QStringLiteral("buyer2@example.com")));
    QVERIFY(!code.contains(QLatin1String("buyer")));
    StoreBench::must(bench.store->unsubscribe(code.toUpper()));
    StoreBench::must(bench.store->unsubscribe(code)); // again
    QCOMPARE(toString(bench.view(1).reason), toString(Reason::Unsubscribed));
    QCOMPARE(toString(bench.view(2).status), toString(Status::WillSend));
    StoreBench::must(bench.store->unsubscribe(QStringLiteral("BUYER2@example.com")));
    QCOMPARE(toString(bench.view(2).reason), toString(Reason::Unsubscribed));
    Order later = fulfilledOrder(3, utc("2026-11-02T09:00:00Z"));
    later.email = QStringLiteral("buyer1@example.com");
    bench.save(later); // for ever, for orders to come too
    QCOMPARE(toString(bench.view(3).reason), toString(Reason::Unsubscribed));
    for (const char* bad : {"", "jane", "abc123", "0123456789abcdef0123456789abcdeg"}) {
        const auto refused = bench.store->unsubscribe(QLatin1String(bad));
        QVERIFY2(!refused.has_value(), bad);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    }
    bench.open();
    QCOMPARE(bench.store->unsubscribeCode(QStringLiteral("buyer1@example.com")), code);
}

void TestStoreDecisions::package_decisionsPutItBackOrFallBack()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1, utc("2026-11-02T08:00:00Z"), QStringLiteral("1Z1")));
    const PackageKey key = PackageKey::of(QStringLiteral("1Z1"), QStringLiteral("UPS"));
    const auto reject = [&] {
        StoreBench::must(bench.store->addCreationAttempt(
            key, {bench.clock.now(), CreationAttempt::Outcome::Rejected, 4005, QStringLiteral("no")}));
    };
    const auto due = [&] { return StoreBench::must(bench.store->creationsDue(bench.clock.now())).size(); };
    reject();
    QCOMPARE(toString(bench.view(1).reason), toString(Reason::TrackingRetry)); // T8
    QCOMPARE(due(), 0U);
    bench.clock.addSecs(12 * 3600);
    QCOMPARE(due(), 1U);
    reject();
    QCOMPARE(toString(bench.view(1).reason), toString(Reason::TrackingFailed));
    QVERIFY(bench.view(1).packages.front().creation == PackageView::Creation::Failed);
    QCOMPARE(bench.view(1).packages.front().error, QStringLiteral("no"));
    QCOMPARE(due(), 0U);
    bench.clock.addSecs(60);
    StoreBench::must(
        bench.store->addPackageDecision(key, {bench.clock.now(), PackageDecision::Kind::Retrack, {}})); // T9
    QCOMPARE(toString(bench.view(1).status), toString(Status::WaitingForDelivery));
    QCOMPARE(due(), 1U);
    bench.clock.addSecs(60);
    StoreBench::must(
        bench.store->addPackageDecision(key, {bench.clock.now(), PackageDecision::Kind::FallBack, {}}));
    QCOMPARE(toString(bench.view(1).status), toString(Status::WillSend));
    QCOMPARE(due(), 0U);
}

void TestStoreDecisions::package_thatVanishedIsMadeAgainOnce()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1, utc("2026-11-02T08:00:00Z"), QStringLiteral("1Z1")));
    const PackageKey key = PackageKey::of(QStringLiteral("1Z1"), QStringLiteral("UPS"));
    for (const std::size_t again : {1U, 0U}) {
        StoreBench::must(
            bench.store->setRecord(key, QStringLiteral("t"), QStringLiteral("ups"),
                                   {bench.clock.now(), CreationAttempt::Outcome::Created, 0, {}}));
        QCOMPARE(StoreBench::must(bench.store->openPackages()).front().trackingId, QStringLiteral("t"));
        QVERIFY(StoreBench::must(bench.store->creationsDue(bench.clock.now())).empty());
        StoreBench::must(bench.store->noteAsked({key}, bench.clock.now()));
        QCOMPARE(bench.view(1).packages.front().lastAskedAt, std::optional(bench.clock.now()));
        StoreBench::must(bench.store->forgetRecord(key, bench.clock.now()));
        QVERIFY(StoreBench::must(bench.store->openPackages()).empty());
        QCOMPARE(StoreBench::must(bench.store->creationsDue(bench.clock.now())).size(), again);
    }
}

QTEST_GUILESS_MAIN(TestStoreDecisions)
#include "tst_store_decisions.moc"
