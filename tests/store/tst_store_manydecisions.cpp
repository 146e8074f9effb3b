#include "tests/store/storefixture.h"

#include <QFile>

using namespace afterparcel;
using namespace afterparcel::testing;

/// M2: the same decision about many, taken back with one undo.
class TestStoreManyDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<StoreBench>();
        std::vector<Order> orders;
        for (int number = 1; number <= 600; ++number) {
            orders.push_back(fulfilledOrder(number, utc("2026-11-02T08:00:00Z")));
        }
        StoreBench::must(m_bench->store->saveOrders(orders, m_bench->clock.now()));
    }
    void batches_areTakenBackTogether();
    void undo_afterASingleDecision_takesThatAloneFirst();
    void whatLeft_isNotTakenBack();
    void plan_saysWhatWouldLeaveAndWhatIsLeftOut();
    void S7_reschedule_countsWhatStaysStopped();
    void S7_delivered_leavesOutWhatHasNoParcel();
    void S8_spread_takesTimesThatWentByMeanwhileForNow();
    void T9_parcelActions_countWhatHasSuchParcels();
    void refused_isNamedAndTheRestIsDone();
    void failingCommit_changesNothingAndVoidsTheJournal();
    void journal_knowsEachDecision();

private:
    RequestRows all() const { return StoreBench::must(m_bench->store->rows({})); }
    void decideAll(Decision::Kind kind)
    {
        Decision decision;
        decision.kind = kind;
        const RequestRows rows = all();
        for (std::size_t from = 0; from < rows.size(); from += Store::kBulkBatch) {
            const std::size_t to = std::min<std::size_t>(from + Store::kBulkBatch, rows.size());
            StoreBench::must(m_bench->store->decideBatch({rows.begin() + static_cast<std::ptrdiff_t>(from),
                                                          rows.begin() + static_cast<std::ptrdiff_t>(to)},
                                                         decision, QStringLiteral("b1")));
        }
    }
    RequestCounts counts() const { return StoreBench::must(m_bench->store->counts()); }

    std::unique_ptr<StoreBench> m_bench;
};

void TestStoreManyDecisions::batches_areTakenBackTogether()
{
    decideAll(Decision::Kind::Skip);
    QCOMPARE(counts().skipped, 600);
    UndoneBatch batch = StoreBench::must(m_bench->store->undoBatch());
    QCOMPARE(batch.count, static_cast<int>(Store::kBulkBatch));
    QCOMPARE(batch.bulk, QStringLiteral("b1"));
    StoreBench::must(m_bench->store->undo()); // the rest
    QCOMPARE(counts().willSend, 600);
    QVERIFY(!m_bench->store->undo().has_value());
}

void TestStoreManyDecisions::undo_afterASingleDecision_takesThatAloneFirst()
{
    Decision decision;
    decision.kind = Decision::Kind::Skip;
    StoreBench::must(m_bench->store->decide(orderGid(1), decision));
    decideAll(Decision::Kind::MarkSent);
    QCOMPARE(counts().sent, 600);
    StoreBench::must(m_bench->store->undo());
    QCOMPARE(counts().sent, 0);
    QCOMPARE(counts().skipped, 1);
    QCOMPARE(StoreBench::must(m_bench->store->undo()), QStringLiteral("#1"));
    QCOMPARE(counts().willSend, 600);
}

void TestStoreManyDecisions::whatLeft_isNotTakenBack()
{
    decideAll(Decision::Kind::SendNow);
    m_bench->clock.addSecs(60);
    m_bench->send(7);
    StoreBench::must(m_bench->store->undo());
    QCOMPARE(counts().sent, 1);
    QVERIFY(m_bench->view(7).status == Status::Sent);
    QCOMPARE(StoreBench::must(m_bench->store->messagesDueCount(m_bench->clock.now())), 0);
    QVERIFY(!m_bench->store->undo().has_value());
}

void TestStoreManyDecisions::plan_saysWhatWouldLeaveAndWhatIsLeftOut()
{
    Order cancelled = fulfilledOrder(601, utc("2026-11-02T08:00:00Z"));
    cancelled.cancelledAt = utc("2026-11-02T09:00:00Z");
    Order test = fulfilledOrder(602, utc("2026-11-02T08:00:00Z"));
    test.test = true;
    Order sameBuyer = fulfilledOrder(603, utc("2026-11-02T08:00:00Z"));
    sameBuyer.email = QStringLiteral("BUYER1@example.com");
    sameBuyer.lines.front().product->gid = QStringLiteral("gid://shopify/Product/2");
    StoreBench::must(m_bench->store->saveOrders({cancelled, test, sameBuyer}, m_bench->clock.now()));
    const auto plan = [&](bool anyway) {
        return StoreBench::must(m_bench->store->planBulk(Decision::Kind::SendNow, all(), anyway));
    };
    const BulkPlan with = plan(true);
    QCOMPARE(with.count(), 602);
    QCOMPARE(with.buyers, 601);
    QCOMPARE(with.overruled, (std::vector<ReasonCount>{{Status::Skipped, Reason::Cancelled, 1}}));
    QCOMPARE(with.leftOut, (std::vector<ReasonCount>{{Status::Skipped, Reason::TestOrder, 1}}));
    const BulkPlan without = plan(false);
    QCOMPARE(without.count(), 601);
    QVERIFY(without.overruled.empty());
    QCOMPARE(without.leftOut.size(), 2U);
    QCOMPARE(with.first.size(), 6U);
    QCOMPARE(with.first.front().orderName, QStringLiteral("#603"));
}

void TestStoreManyDecisions::S7_reschedule_countsWhatStaysStopped()
{
    Order cancelled = fulfilledOrder(601, utc("2026-11-02T08:00:00Z"));
    cancelled.cancelledAt = utc("2026-11-02T09:00:00Z");
    StoreBench::must(m_bench->store->saveOrders({cancelled}, m_bench->clock.now()));
    Decision skip;
    skip.kind = Decision::Kind::Skip;
    StoreBench::must(m_bench->store->decide(orderGid(3), skip));
    const BulkPlan plan =
        StoreBench::must(m_bench->store->planBulk(Decision::Kind::Reschedule, all(), false));
    QCOMPARE(plan.count(), 601);
    QCOMPARE(plan.held, (std::vector<ReasonCount>{{Status::Skipped, Reason::Cancelled, 1}}));
}

void TestStoreManyDecisions::S7_delivered_leavesOutWhatHasNoParcel()
{
    StoreBench::must(m_bench->store->saveOrders(
        {fulfilledOrder(601, utc("2026-11-02T08:00:00Z"), QStringLiteral("1Z999AA10123456784"))},
        m_bench->clock.now()));
    const BulkPlan plan = StoreBench::must(m_bench->store->planBulk(Decision::Kind::Delivered, all(), false));
    QCOMPARE(plan.count(), 1);
    QVERIFY(plan.leftOut.empty());
    QCOMPARE(plan.withoutParcel, 600);
}

void TestStoreManyDecisions::S8_spread_takesTimesThatWentByMeanwhileForNow()
{
    const RequestRows rows = StoreBench::must(m_bench->store->rowsOf({orderGid(2), orderGid(3)}));
    const std::vector<QDateTime> moments = m_bench->store->spreadMoments(2, 1);
    m_bench->clock.addSecs(90); // a long list takes its time
    Decision decision;
    decision.kind = Decision::Kind::Reschedule;
    const BulkBatch batch = StoreBench::must(m_bench->store->decideBatch(
        rows, decision, QStringLiteral("b"), {{rows[0], moments[0]}, {rows[1], moments[1]}}));
    QCOMPARE(batch.decided.size(), 2);
}

void TestStoreManyDecisions::T9_parcelActions_countWhatHasSuchParcels()
{
    const auto plan = [&](PackageDecision::Kind kind) {
        return StoreBench::must(m_bench->store->planBulk(kind, all(), false));
    };
    using Kind = PackageDecision::Kind;
    for (const Kind kind : {Kind::Retrack, Kind::FallBack, Kind::CarrierCorrected}) {
        QCOMPARE(plan(kind).count(), 0); // 600 requests without a parcel
    }
    Settings settings;
    settings.aftershipEnabled = true;
    StoreBench::must(m_bench->store->setSettings(settings));
    StoreBench::must(m_bench->store->saveOrders(
        {fulfilledOrder(601, m_bench->clock.now(), QStringLiteral("1Z999AA10123456784"))},
        m_bench->clock.now()));
    QCOMPARE(plan(Kind::FallBack).count(), 1);
    QCOMPARE(plan(Kind::CarrierCorrected).count(), 1);
    QCOMPARE(plan(Kind::Retrack).count(), 0); // it is under way
    QCOMPARE(plan(Kind::Retrack).withoutParcel, 601);
}

void TestStoreManyDecisions::refused_isNamedAndTheRestIsDone()
{
    Decision decision;
    decision.kind = Decision::Kind::MarkSent;
    StoreBench::must(m_bench->store->decide(orderGid(3), decision));
    decision.kind = Decision::Kind::Skip;
    const RequestRows rows =
        StoreBench::must(m_bench->store->rowsOf({orderGid(2), orderGid(3), orderGid(4)}));
    const BulkBatch batch =
        StoreBench::must(m_bench->store->decideBatch(rows, decision, QStringLiteral("b")));
    QCOMPARE(batch.decided.size(), 2);
    QCOMPARE(batch.failures.size(), 1U);
    QCOMPARE(batch.failures.front().order, QStringLiteral("#3"));
    QVERIFY(batch.failures.front().text.contains(QStringLiteral("sent already")));
}

void TestStoreManyDecisions::failingCommit_changesNothingAndVoidsTheJournal()
{
    Decision decision;
    decision.kind = Decision::Kind::Skip;
    const RequestRows rows = StoreBench::must(m_bench->store->rowsOf({orderGid(2), orderGid(3)}));
    for (int access = 1; access < 200; ++access) {
        m_bench->database().failAccess(access, 10); // SQLITE_IOERR
        const auto batch = m_bench->store->decideBatch(rows, decision, QStringLiteral("b"));
        m_bench->database().failAccess(0, 0);
        if (batch) {
            QVERIFY(access > 5);
            break;
        }
        QCOMPARE(counts().skipped, 0);
    }
    QCOMPARE(counts().skipped, 2);
    m_bench->open(); // what the journal kept of the failed ones is void
    QCOMPARE(counts().skipped, 2);
    QCOMPARE(StoreBench::must(m_bench->store->undo()), QStringLiteral("#3"));
    QCOMPARE(counts().skipped, 0);
}

void TestStoreManyDecisions::journal_knowsEachDecision()
{
    decideAll(Decision::Kind::Skip);
    QFile journal(m_bench->folder() + QStringLiteral("/journal.jsonl"));
    QVERIFY(journal.open(QIODevice::ReadOnly));
    QCOMPARE(journal.readAll().count("\"type\":\"decision\""), 600);
}

QTEST_GUILESS_MAIN(TestStoreManyDecisions)
#include "tst_store_manydecisions.moc"
