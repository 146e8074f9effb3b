#include "tests/store/storefixture.h"

using namespace afterparcel;
using namespace afterparcel::testing;

/// The store's identity, stages, banners, and what a failing disk leaves behind.
class TestStoreState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connection_isKeptAndAnotherShopRefused();
    void connection_changedZoneDerivesAnew();
    void stages_haveTheirNames();
    void stageRuns_areKept();
    void banners_keepTheirSince();
    void everyAccessThatFails_leavesWhatWas_data();
    void everyAccessThatFails_leavesWhatWas();
};

void TestStoreState::connection_isKeptAndAnotherShopRefused()
{
    StoreBench bench;
    StoreIdentity again = identityOf();
    again.shopName = QStringLiteral("New name");
    StoreBench::must(bench.store->recordConnection(again, bench.clock.now()));
    again.connectedAt = utc("2026-11-01T00:00:00Z");
    QVERIFY(StoreBench::must(bench.store->identity()) == again);
    StoreIdentity other = identityOf();
    other.shopGid = QStringLiteral("gid://shopify/Shop/2");
    const auto refused = bench.store->recordConnection(other, bench.clock.now());
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QVERIFY(StoreBench::must(bench.store->identity()) == again);
}

void TestStoreState::connection_changedZoneDerivesAnew()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1, utc("2026-11-02T08:00:00Z")));
    QCOMPARE(toString(bench.view(1).status), toString(Status::WillSend));
    StoreIdentity moved = identityOf(QStringLiteral("America/New_York"));
    moved.country = QStringLiteral("CA");
    StoreBench::must(bench.store->recordConnection(moved, bench.clock.now()));
    QVERIFY(bench.view(1).type == OrderType::International);
}

void TestStoreState::stages_haveTheirNames()
{
    for (const Stage stage : {Stage::Orders, Stage::Tracking, Stage::Delivery, Stage::Send}) {
        QCOMPARE(stageFromString(toString(stage)), std::optional(stage));
    }
    QVERIFY(!stageFromString(u"nothing"));
}

void TestStoreState::stageRuns_areKept()
{
    StoreBench bench;
    const QDateTime now = bench.clock.now();
    const StageRun send{Stage::Send, now, now.addSecs(1), now.addSecs(60), true, QStringLiteral("3 sent"),
                        {}};
    StageRun orders{Stage::Orders,
                    now,
                    now.addSecs(2),
                    {},
                    false,
                    QStringLiteral("no network"),
                    QStringLiteral("offline")};
    StoreBench::must(bench.store->saveStageRun(send));
    StoreBench::must(bench.store->saveStageRun(orders));
    orders.ok = true;
    StoreBench::must(bench.store->saveStageRun(orders));
    bench.open();
    QVERIFY(StoreBench::must(bench.store->stageRuns()) == (std::vector<StageRun>{orders, send}));
}

void TestStoreState::banners_keepTheirSince()
{
    StoreBench bench;
    const QDateTime since = bench.clock.now();
    StoreBench::must(bench.store->raiseBanner(QStringLiteral("smtp"), QStringLiteral("refused")));
    bench.clock.addDays(1);
    StoreBench::must(bench.store->raiseBanner(QStringLiteral("smtp"), QStringLiteral("still refused")));
    const auto banners = StoreBench::must(bench.store->banners());
    QVERIFY(banners ==
            (std::vector<Banner>{{QStringLiteral("smtp"), since, QStringLiteral("still refused")}}));
    StoreBench::must(bench.store->clearBanner(QStringLiteral("smtp")));
    StoreBench::must(bench.store->clearBanner(QStringLiteral("smtp")));
    QVERIFY(StoreBench::must(bench.store->banners()).empty());
}

void TestStoreState::everyAccessThatFails_leavesWhatWas_data()
{
    QTest::addColumn<int>("operation");
    QTest::newRow("saveOrders") << 0;
    QTest::newRow("decide") << 1;
    QTest::newRow("claim") << 2;
    QTest::newRow("accepted") << 3;
    QTest::newRow("addNews") << 4;
    QTest::newRow("requests") << 5;
    QTest::newRow("recordIntegration") << 6;
    QTest::newRow("setSettings") << 7;
}

/// Style's rule 14: each access fails once, for each place; the operation says so and can be repeated.
void TestStoreState::everyAccessThatFails_leavesWhatWas()
{
    QFETCH(const int, operation);
    constexpr int kFull = 13;
    StoreBench bench;
    bench.save(fulfilledOrder(1, utc("2026-11-02T08:00:00Z"), QStringLiteral("1Z1")));
    bench.save(fulfilledOrder(2, utc("2026-11-02T08:00:00Z")));
    StoreBench::must(bench.decide(2, Decision::Kind::SendNow));
    qint64 attempt = 0;
    if (operation == 3) {
        attempt =
            StoreBench::must(bench.store->claim(orderGid(2), QStringLiteral("<a@x>"), bench.clock.now()));
    }
    Settings other = bench.settings;
    other.timing.waitDaysDomestic = 9;
    const auto run = [&]() -> Result<void> {
        const QDateTime now = bench.clock.now();
        TrackingNews news;
        news.learnedAt = news.updatedAt = now;
        news.tag = QStringLiteral("InTransit");
        const PackageKey key = PackageKey::of(QStringLiteral("1Z1"), QStringLiteral("UPS"));
        switch (operation) {
        case 0:
            return bench.store->saveOrders({fulfilledOrder(3, now, QStringLiteral("1Z3"))}, now).map([](int) {
            });
        case 1:
            return bench.decide(1, Decision::Kind::Skip);
        case 2:
            return bench.store->claim(orderGid(2), QStringLiteral("<a@x>"), now).map([](qint64) {});
        case 3:
            return bench.store->finishAttempt(attempt, SendAttempt::Outcome::Accepted, QStringLiteral("250"),
                                              now);
        case 4:
            return bench.store->addNews({{key, news, {}}}).map([](int) {});
        case 5:
            return bench.store->requests({}).map([](const auto&) {});
        case 6:
            return bench.store->recordIntegration(false, now).map([](int) {});
        default:
            return bench.store->setSettings(other).map([](int) {});
        }
    };
    int failures = 0;
    for (int n = 1; n < 500; ++n) {
        const int orders = bench.countRows(QStringLiteral("orders"));
        const int decisions = bench.countRows(QStringLiteral("decisions"));
        const int news = bench.countRows(QStringLiteral("tracking_news"));
        const int attempts = bench.countRows(QStringLiteral("send_attempts"));
        bench.database().failAccess(n, kFull);
        const auto done = run();
        bench.database().failAccess(0, 0);
        if (done) {
            break;
        }
        ++failures;
        QCOMPARE(done.error().kind, ErrorKind::DiskFull);
        QCOMPARE(bench.countRows(QStringLiteral("orders")), orders);
        QCOMPARE(bench.countRows(QStringLiteral("decisions")), decisions);
        QCOMPARE(bench.countRows(QStringLiteral("tracking_news")), news);
        QCOMPARE(bench.countRows(QStringLiteral("send_attempts")), attempts);
        QVERIFY(n < 499);
    }
    QVERIFY(failures >= 3);
    const RequestCounts before = StoreBench::must(bench.store->counts());
    bench.open(); // nothing that failed comes back from the journal, and what was done stays
    const RequestCounts after = StoreBench::must(bench.store->counts());
    if (operation == 7) {
        return;
    }
    QCOMPARE(after.sent, before.sent);
    QCOMPARE(after.skipped, before.skipped);
    QCOMPARE(after.waitingForDelivery, before.waitingForDelivery);
    QCOMPARE(after.all(), before.all());
    QCOMPARE(after.needsAttention, 0);
}

QTEST_GUILESS_MAIN(TestStoreState)
#include "tst_store_state.moc"
