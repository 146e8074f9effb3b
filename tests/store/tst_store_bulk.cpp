#include "tests/store/storefixture.h"

#include <QElapsedTimer>

using namespace afterparcel;
using namespace afterparcel::testing;

/// A first sync of a big shop. Times are printed, not judged: the machine may be busy.
class TestStoreBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bulk_sixtyThousandOrders();
};

void TestStoreBulk::bulk_sixtyThousandOrders()
{
    StoreBench bench;
    constexpr int kOrders = 60'000, kPage = 250;
    QElapsedTimer timer;
    timer.start();
    for (int from = 0; from < kOrders; from += kPage) {
        std::vector<Order> page;
        page.reserve(kPage);
        for (int i = from; i < from + kPage; ++i) {
            const bool old = i % 3 == 0;
            page.push_back(fulfilledOrder(1000 + i,
                                          utc(old ? "2026-10-02T08:00:00Z" : "2026-11-02T08:00:00Z"),
                                          QStringLiteral("1Z%1").arg(i)));
        }
        QCOMPARE(StoreBench::must(bench.store->saveOrders(page, bench.clock.now())), kPage);
    }
    qInfo("60,000 orders stored and derived in %lld ms", timer.restart());
    QCOMPARE(StoreBench::must(bench.store->counts()).waitingForDelivery, 40'000);
    qInfo("counts in %lld ms", timer.restart());
    RequestQuery query;
    query.limit = 200;
    query.offset = 20'000;
    QCOMPARE(StoreBench::must(bench.store->requests(query)).size(), 200U);
    qInfo("a page of 200 after 20,000 in %lld ms", timer.restart());
    query.offset = 0;
    query.filter.search = QStringLiteral("1z59999");
    const auto found = StoreBench::must(bench.store->requests(query));
    QCOMPARE(found.size(), 1U);
    qInfo("a search in %lld ms", timer.restart());
    QCOMPARE(StoreBench::must(bench.store->creationsDue(bench.clock.now())).size(), 40'000U);
    qInfo("creations due in %lld ms", timer.restart());
}

QTEST_GUILESS_MAIN(TestStoreBulk)
#include "tst_store_bulk.moc"
