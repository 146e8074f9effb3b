#include "core/sync/whatif.h"

#include "core/settings/registry.h"
#include "tests/store/storefixture.h"

#include <QElapsedTimer>

using namespace afterparcel;
using namespace afterparcel::testing;

/// M5 on a big shop: how long the question takes. Printed, not judged. AFTERPARCEL_BENCH_REQUESTS sets the
/// size.
class BenchWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIf_ofManyRequests();
};

void BenchWhatIf::whatIf_ofManyRequests()
{
    constexpr int kPage = 1000;
    const int wanted = qEnvironmentVariableIntValue("AFTERPARCEL_BENCH_REQUESTS");
    const int count = wanted > 0 ? wanted : 100'000;
    StoreBench bench;
    for (int from = 0; from < count; from += kPage) {
        std::vector<Order> page;
        for (int number = from + 1; number <= from + kPage; ++number) {
            const QString tracking = number % 2 == 0 ? QStringLiteral("1Z%1").arg(number) : QString();
            page.push_back(fulfilledOrder(number, utc("2026-11-02T08:00:00Z"), tracking));
        }
        StoreBench::must(bench.store->saveOrders(page, bench.clock.now()));
    }
    Settings proposed = bench.settings;
    StoreBench::must(
        setSettingValue(proposed, QStringLiteral("timing.wait_days.domestic"), QStringLiteral("9")));
    const StorePlace place{bench.directory.path(), bench.folder(), QStringLiteral("default")};
    QElapsedTimer timer;
    timer.start();
    const WhatIf answer = StoreBench::must(whatIf(place, bench.clock, bench.settings, proposed, {}));
    qInfo("%d requests compared in %lld ms, %d would move", answer.unsent, timer.elapsed(), answer.later);
    QCOMPARE(answer.unsent, count);
}

QTEST_GUILESS_MAIN(BenchWhatIf)
#include "whatif.moc"
