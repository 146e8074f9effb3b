#include "core/settings/registry.h"
#include "core/sync/whatif.h"
#include "tests/store/storefixture.h"

#include <functional>

using namespace afterparcel;
using namespace afterparcel::testing;

using Filling = std::function<void(StoreBench&)>;
using Values = std::vector<std::pair<QString, QString>>;
Q_DECLARE_METATYPE(Filling)
Q_DECLARE_METATYPE(Values)

namespace
{

constexpr auto kFulfilled = "2026-11-02T08:00:00Z";

Order abroad(Order order)
{
    order.shipping->countryCode = QStringLiteral("CA");
    return order;
}

void deliver(StoreBench& bench, const QString& number, const char* at)
{
    TrackingNews news;
    news.learnedAt = news.updatedAt = bench.clock.now();
    news.tag = QStringLiteral("Delivered");
    news.deliveryDate = QString::fromLatin1(at);
    const PackageKey key = PackageKey::of(number, QStringLiteral("UPS"));
    StoreBench::must(bench.store->setRecord(key, QStringLiteral("id") + number, QStringLiteral("ups"),
                                            {bench.clock.now(), CreationAttempt::Outcome::Created, 0, {}}));
    StoreBench::must(bench.store->addNews({{key, news, {}}}));
}

WhatIf ask(const StoreBench& bench, const Settings& proposed)
{
    const StorePlace place{bench.directory.path(), bench.folder(), QStringLiteral("default")};
    return StoreBench::must(whatIf(place, bench.clock, bench.settings, proposed, {}));
}

Settings with(Settings settings, const Values& values)
{
    for (const auto& [key, value] : values) {
        StoreBench::must(assignSettingValue(settings, key, value));
    }
    return settings;
}

/// The counts in one line, without those that are zero.
QString inShort(const WhatIf& whatIf)
{
    QStringList words{QStringLiteral("affected %1/%2").arg(whatIf.affected).arg(whatIf.unsent)};
    const auto add = [&words](const char* name, int count) {
        if (count > 0) {
            words.append(QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(count));
        }
    };
    add("due", whatIf.dueNow);
    add("overdue", whatIf.overdue);
    add("earlier", whatIf.earlier);
    add("later", whatIf.later);
    add("latest", whatIf.latestMoved);
    for (const auto& [statuses, count] : whatIf.statusChanges) {
        words.append(
            QStringLiteral("%1>%2 %3").arg(toString(statuses.first), toString(statuses.second)).arg(count));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

/// M5 on a real database: what is foretold is what saving the settings then does.
class TestWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void change_isForetold_data();
    void change_isForetold();
    void examples_nameOrderBeforeAndAfter();
    void sentRequests_areLeftAlone();
    void noRequests_nothingChanges();
    void nothingIsWritten();
    void manySlices_areAllCounted_withProgress();
    void cancelled_isSaid();
    void missingDatabase_isAnError();
    void keys_thatMoveRequests();
};

void TestWhatIf::change_isForetold_data()
{
    QTest::addColumn<Filling>("fill");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, Filling fill, Values values, const char* expected) {
        QTest::newRow(name) << std::move(fill) << std::move(values) << QString::fromLatin1(expected);
    };
    const auto key = [](const char* name, const char* value) {
        return std::pair(QString::fromLatin1(name), QString::fromLatin1(value));
    };
    const auto one = [](StoreBench& bench) {
        bench.save(fulfilledOrder(1, utc(kFulfilled)));
        bench.save(abroad(fulfilledOrder(2, utc(kFulfilled))));
    };
    const auto parcel = [](StoreBench& bench) {
        bench.save(fulfilledOrder(1, utc(kFulfilled), QStringLiteral("1Z1")));
    };
    const auto delivered = [](StoreBench& bench) {
        bench.save(fulfilledOrder(1, utc(kFulfilled), QStringLiteral("1Z1")));
        deliver(bench, QStringLiteral("1Z1"), "2026-11-02T09:00:00+00:00");
    };
    row("nothing other", one, {}, "affected 0/2");
    row("T3 longer wait", one, {key("timing.wait_days.domestic", "10")}, "affected 1/2, later 1");
    row("T3 shorter wait", one, {key("timing.wait_days.international", "2")}, "affected 1/2, earlier 1");
    row("T3 no wait: due at once", one, {key("timing.wait_days.domestic", "0")},
        "affected 1/2, due 1, earlier 1");
    row(
        "S8 long ago: overdue",
        [](StoreBench& bench) {
            bench.save(fulfilledOrder(1, utc(kFulfilled)));
            bench.clock.addDays(30);
        },
        {key("timing.wait_days.domestic", "40")}, "affected 1/1, needs_attention>will_send 1");
    row(
        "S8 shorter patience: overdue",
        [](StoreBench& bench) {
            bench.save(fulfilledOrder(1, utc(kFulfilled)));
            bench.clock.addDays(10);
        },
        {key("timing.overdue_days", "1")}, "affected 1/1, overdue 1, will_send>needs_attention 1");
    row("T7 minimum delay", delivered, {key("timing.min_delay_days.domestic", "20")},
        "affected 1/1, later 1");
    row("T10 fallback of what waits", parcel, {key("timing.fallback_days", "30")}, "affected 1/1, latest 1");
    row(
        "T10 fallback that is past: due at once",
        [&parcel](StoreBench& bench) {
            parcel(bench);
            bench.clock.addDays(20);
        },
        {key("timing.fallback_days", "14")}, "affected 1/1, due 1, waiting_for_delivery>will_send 1");
    row("T10 off", parcel, {key("timing.fallback_enabled", "false")}, "affected 1/1, latest 1");
    row("T15 window", one, {key("timing.window.from", "10:00"), key("timing.window.to", "18:00")},
        "affected 2/2, later 2");
    row("T15 days", one, {key("timing.window.days", "fri")}, "affected 2/2, later 2");
    row(
        "T7 first package",
        [](StoreBench& bench) {
            Order order = fulfilledOrder(1, utc(kFulfilled), QStringLiteral("1Z1"));
            order.fulfillments.front().tracking.push_back({QStringLiteral("1Z2"), QStringLiteral("UPS")});
            bench.save(order);
            deliver(bench, QStringLiteral("1Z1"), "2026-11-02T09:00:00+00:00");
        },
        {key("timing.packages", "first")}, "affected 1/1, waiting_for_delivery>will_send 1");
    row(
        "T13 parcels that went back",
        [&parcel](StoreBench& bench) {
            parcel(bench);
            TrackingNews news;
            news.learnedAt = news.updatedAt = bench.clock.now();
            news.tag = QStringLiteral("Exception");
            news.subtag = QStringLiteral("Exception_011");
            news.returned = true;
            const PackageKey package = PackageKey::of(QStringLiteral("1Z1"), QStringLiteral("UPS"));
            StoreBench::must(bench.store->addNews({{package, news, {}}}));
        },
        {key("timing.skip_failed_delivery", "false")}, "affected 1/1, skipped>waiting_for_delivery 1");
    row(
        "T5 tracking added later",
        [](StoreBench& bench) {
            bench.save(fulfilledOrder(1, utc("2026-11-02T07:00:00Z")));
            bench.clock.addSecs(4 * 3600);
            Order later = fulfilledOrder(1, utc("2026-11-02T07:00:00Z"), QStringLiteral("1Z1"));
            later.updatedAt = bench.clock.now();
            bench.save(later);
        },
        {key("timing.late_tracking", "true")}, "affected 1/1, will_send>waiting_for_delivery 1");
    row(
        "T5 grace",
        [](StoreBench& bench) {
            bench.save(fulfilledOrder(1, utc("2026-11-02T07:00:00Z"), QStringLiteral("1Z1")));
        },
        {key("timing.tracking_grace_minutes", "0")}, "affected 0/1");
    row("Q1 consent", one, {key("ask.consent", "subscribed")}, "affected 2/2, will_send>skipped 2");
    row("Q1 product tag", one, {key("ask.exclude.product_tags", "MUG")}, "affected 2/2, will_send>skipped 2");
    row("Q1 block list", one, {key("ask.exclude.addresses", "buyer1@*")},
        "affected 1/2, will_send>skipped 1");
    row("T2 country", one, {key("store.country", "CA"), key("timing.wait_days.international", "9")},
        "affected 1/2, later 1");
    row("time zone of the window", one,
        {key("store.timezone", "Asia/Tokyo"), key("timing.window.from", "10:00"),
         key("timing.window.to", "17:00")},
        "affected 2/2, later 2");
}

void TestWhatIf::change_isForetold()
{
    QFETCH(const Filling, fill);
    QFETCH(const Values, values);
    QFETCH(const QString, expected);
    StoreBench bench;
    fill(bench);
    StoreBench::must(bench.store->deriveDue(bench.clock.now()));
    const Settings proposed = with(bench.settings, values);
    const WhatIf answer = ask(bench, proposed);
    QCOMPARE(inShort(answer), expected);
    const auto before = StoreBench::must(bench.store->requests({}));
    StoreBench::must(bench.store->setSettings(proposed));
    StoreBench::must(bench.store->deriveDue(bench.clock.now()));
    int changed = 0;
    for (const RequestView& was : before) {
        const RequestView now = *StoreBench::must(bench.store->request(was.orderGid));
        const bool same =
            now.status == was.status && now.sendAt == was.sendAt && now.latestAt == was.latestAt;
        changed += same ? 0 : 1;
    }
    QCOMPARE(answer.affected, changed);
}

void TestWhatIf::examples_nameOrderBeforeAndAfter()
{
    StoreBench bench;
    for (int number = 1; number <= 8; ++number) {
        bench.save(fulfilledOrder(number, utc(kFulfilled)));
    }
    const WhatIf answer = ask(
        bench, with(bench.settings, {{QStringLiteral("timing.wait_days.domestic"), QStringLiteral("9")}}));
    QCOMPARE(answer.later, 8);
    QCOMPARE(answer.examples.size(), 5U); // not all, but some
    const WhatIf::Example& first = answer.examples.front();
    QCOMPARE(first.orderName, QStringLiteral("#1"));
    QCOMPARE(first.before.sendAt, std::optional(utc("2026-11-09T08:00:00Z")));
    QCOMPARE(first.after.sendAt, std::optional(utc("2026-11-11T08:00:00Z")));
    QVERIFY(first.effect == WhatIf::Effect::Later);
}

void TestWhatIf::sentRequests_areLeftAlone()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1, utc(kFulfilled)));
    StoreBench::must(bench.decide(1, Decision::Kind::MarkSent));
    QCOMPARE(
        ask(bench, with(bench.settings, {{QStringLiteral("timing.wait_days.domestic"), QStringLiteral("9")}}))
            .unsent,
        0);
}

void TestWhatIf::noRequests_nothingChanges()
{
    const StoreBench bench;
    QCOMPARE(inShort(ask(bench, bench.settings)), QStringLiteral("affected 0/0"));
}

void TestWhatIf::nothingIsWritten()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1, utc(kFulfilled)));
    const qint64 version = StoreBench::must(bench.store->dataVersion());
    QCOMPARE(
        ask(bench, with(bench.settings, {{QStringLiteral("timing.wait_days.domestic"), QStringLiteral("0")}}))
            .dueNow,
        1);
    QCOMPARE(StoreBench::must(bench.store->dataVersion()), version);
    QCOMPARE(bench.view(1).sendAt, std::optional(utc("2026-11-09T08:00:00Z")));
}

void TestWhatIf::manySlices_areAllCounted_withProgress()
{
    StoreBench bench;
    constexpr int kOrders = 3500;
    std::vector<Order> orders;
    for (int number = 1; number <= kOrders; ++number) {
        orders.push_back(fulfilledOrder(number, utc(kFulfilled)));
    }
    StoreBench::must(bench.store->saveOrders(orders, bench.clock.now()));
    const Settings proposed =
        with(bench.settings, {{QStringLiteral("timing.wait_days.domestic"), QStringLiteral("8")}});
    QList<int> percents;
    WhatIfWatch watch;
    watch.progress = [&percents](int percent) { percents.append(percent); };
    const StorePlace place{bench.directory.path(), bench.folder(), QStringLiteral("default")};
    const WhatIf answer = StoreBench::must(whatIf(place, bench.clock, bench.settings, proposed, watch));
    QCOMPARE(answer.unsent, kOrders);
    QCOMPARE(answer.later, kOrders);
    QCOMPARE(answer.examples.front().orderName, QStringLiteral("#1")); // in order, whoever was quicker
    for (const int percent : percents) {
        QVERIFY(percent > 0 && percent <= 100);
    }
}

void TestWhatIf::cancelled_isSaid()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1, utc(kFulfilled)));
    WhatIfWatch watch;
    watch.cancellation.cancel();
    const StorePlace place{bench.directory.path(), bench.folder(), QStringLiteral("default")};
    const Result<WhatIf> answer = whatIf(place, bench.clock, bench.settings, bench.settings, watch);
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
}

void TestWhatIf::missingDatabase_isAnError()
{
    const QTemporaryDir empty;
    const HandClock clock(utc("2026-11-02T10:00:00Z"));
    const Result<WhatIf> answer =
        whatIf({empty.path(), empty.filePath(QStringLiteral("x")), {}}, clock, {}, {}, {});
    QVERIFY(!answer.has_value());
    QVERIFY(!QFile::exists(empty.filePath(QStringLiteral("x"))));
}

/// Whatever schedules are made of has to be asked about before it is saved.
void TestWhatIf::keys_thatMoveRequests()
{
    QVERIFY(movesRequests(QStringLiteral("timing.wait_days.domestic")));
    QVERIFY(movesRequests(QStringLiteral("ask.consent")));
    QVERIFY(movesRequests(QStringLiteral("store.country")));
    QVERIFY(!movesRequests(QStringLiteral("smtp.host")));
    QVERIFY(!movesRequests(QStringLiteral("aftership.enabled"))); // T11 instead
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
