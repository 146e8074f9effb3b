#include "core/base/redact.h"
#include "core/store/activitylog.h"
#include "core/store/checkup.h"
#include "tests/store/storefixture.h"

using namespace afterparcel;
using namespace afterparcel::testing;

/// What the program did, and what it must not tell of it (D3).
class TestStoreActivity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void redacted_hidesAddressesAndKeys_data();
    void redacted_hidesAddressesAndKeys();
    void sameAgain_isOneEntryThatCounts();
    void otherOutcome_isAnEntryOfItsOwn();
    void decisions_ofManyOrders_areOneEntryWithSomeNames();
    void mails_areNotedWithTheirOutcome();
    void oldEntries_goAfter90Days();
    void settings_areNotedWhoeverChangedThem_addressesHidden();
    void rehearsal_isKeptAndLeavesOutWhatWasRehearsed();
    void checkup_countsByStatusAndReason();

private:
    static std::vector<ActivityEntry> all(const StoreBench& bench, std::optional<ActivityKind> kind)
    {
        ActivityQuery query;
        query.kind = kind;
        return StoreBench::must(bench.store->activity(query));
    }
};

void TestStoreActivity::redacted_hidesAddressesAndKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an address") << QStringLiteral("550 <jane.doe@example.com>: no such user")
                                << QStringLiteral("550 <j***@example.com>: no such user");
    QTest::newRow("two addresses") << QStringLiteral("a@b.de,c@d.fr.")
                                   << QStringLiteral("a***@b.de,c***@d.fr.");
    QTest::newRow("a token of Shopify")
        << QStringLiteral("shpat_0123abc refused") << QStringLiteral("*** refused");
    QTest::newRow("a long key") << QStringLiteral("key 4f9a2b7c8d1e4f9a2b7c8d1e is wrong")
                                << QStringLiteral("key *** is wrong");
    QTest::newRow("words") << QStringLiteral("The internationalisation-of-something failed 12 times.")
                           << QStringLiteral("The internationalisation-of-something failed 12 times.");
    QTest::newRow("nothing") << QString() << QString();
}

void TestStoreActivity::redacted_hidesAddressesAndKeys()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redacted(text), expected);
}

void TestStoreActivity::sameAgain_isOneEntryThatCounts()
{
    StoreBench bench;
    StageRun run;
    run.stage = Stage::Send;
    run.message = QStringLiteral("nothing due");
    for (int i = 0; i < 5; ++i) {
        bench.clock.addSecs(60);
        run.startedAt = run.endedAt = bench.clock.now();
        StoreBench::must(bench.store->saveStageRun(run));
    }
    const std::vector<ActivityEntry> entries = all(bench, ActivityKind::Sync);
    QCOMPARE(entries.size(), std::size_t(1));
    QCOMPARE(entries.front().times, 5);
    QCOMPARE(entries.front().at.secsTo(entries.front().lastAt), 240);
    bench.clock.addDays(1);
    StoreBench::must(bench.store->saveStageRun(run));
    QCOMPARE(all(bench, ActivityKind::Sync).size(), std::size_t(2));
}

void TestStoreActivity::otherOutcome_isAnEntryOfItsOwn()
{
    StoreBench bench;
    StoreBench::must(bench.store->raiseBanner(QStringLiteral("smtp"), QStringLiteral("Refused.")));
    StoreBench::must(bench.store->raiseBanner(QStringLiteral("smtp"), QStringLiteral("Refused.")));
    StoreBench::must(bench.store->clearBanner(QStringLiteral("smtp")));
    StoreBench::must(bench.store->clearBanner(QStringLiteral("smtp")));
    const std::vector<ActivityEntry> entries = all(bench, ActivityKind::Banner);
    QCOMPARE(entries.size(), std::size_t(2));
    QVERIFY(entries[0].ok && !entries[1].ok);
    QCOMPARE(entries[1].text, QStringLiteral("Refused."));
}

void TestStoreActivity::decisions_ofManyOrders_areOneEntryWithSomeNames()
{
    StoreBench bench;
    for (int number = 1; number <= 30; ++number) {
        StoreBench::must(
            bench.store->saveOrders({fulfilledOrder(number, bench.clock.now())}, bench.clock.now()));
        StoreBench::must(
            bench.store->decide(orderGid(number), {0, bench.clock.now(), Decision::Kind::Skip, {}, false}));
    }
    const std::vector<ActivityEntry> entries = all(bench, ActivityKind::Decision);
    QCOMPARE(entries.size(), std::size_t(1));
    QCOMPARE(entries.front().times, 30);
    QCOMPARE(entries.front().orders.size(), ActivityEntry::kMostOrders);
    QCOMPARE(entries.front().orders.first(), QStringLiteral("#1"));
    // A decision that is refused was not made.
    QVERIFY(!bench.store->decide(orderGid(1), {0, bench.clock.now(), Decision::Kind::Resume, {}, false}));
    QCOMPARE(all(bench, ActivityKind::Decision).size(), std::size_t(1));
}

void TestStoreActivity::mails_areNotedWithTheirOutcome()
{
    StoreBench bench(false);
    for (int number = 1; number <= 2; ++number) {
        StoreBench::must(
            bench.store->saveOrders({fulfilledOrder(number, bench.clock.now())}, bench.clock.now()));
    }
    bench.clock.addDays(8);
    const QDateTime now = bench.clock.now();
    const qint64 first = StoreBench::must(bench.store->claim(orderGid(1), QStringLiteral("1@x"), now));
    StoreBench::must(
        bench.store->finishAttempt(first, SendAttempt::Outcome::Accepted, QStringLiteral("250"), now));
    const qint64 second = StoreBench::must(bench.store->claim(orderGid(2), QStringLiteral("2@x"), now));
    StoreBench::must(bench.store->finishAttempt(second, SendAttempt::Outcome::Refused,
                                                QStringLiteral("550 buyer2@example.com"), now));
    const std::vector<ActivityEntry> entries = all(bench, ActivityKind::Mail);
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(entries[0].subject, QStringLiteral("refused"));
    QVERIFY2(!entries[0].text.contains(QStringLiteral("buyer2")), qPrintable(entries[0].text));
    QCOMPARE(entries[1].orders, QStringList(QStringLiteral("#1")));
}

void TestStoreActivity::oldEntries_goAfter90Days()
{
    StoreBench bench;
    StoreBench::must(bench.store->raiseBanner(QStringLiteral("one"), QStringLiteral("First.")));
    bench.clock.addDays(kActivityDays + 1);
    StoreBench::must(bench.store->raiseBanner(QStringLiteral("two"), QStringLiteral("Second.")));
    const std::vector<ActivityEntry> entries = all(bench, std::nullopt);
    QCOMPARE(entries.size(), std::size_t(1));
    QCOMPARE(entries.front().text, QStringLiteral("Second."));
}

void TestStoreActivity::settings_areNotedWhoeverChangedThem_addressesHidden()
{
    StoreBench bench;
    QVERIFY(all(bench, ActivityKind::Setting).empty());
    Settings changed = bench.settings;
    changed.limitPerDay = 50;
    changed.mailFrom = QStringLiteral("Jane <jane@example.com>");
    StoreBench::must(bench.store->setSettings(changed));
    StoreBench::must(bench.store->setSettings(changed));
    const std::vector<ActivityEntry> entries = all(bench, ActivityKind::Setting);
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(entries[0].text, QStringLiteral("limits.per_day is now 50; before it was 400."));
    QCOMPARE(entries[1].text, QStringLiteral("mail.from was changed."));
    changed.mailFrom = QStringLiteral("Jack <jack@example.com>");
    StoreBench::must(bench.store->setSettings(changed));
    QCOMPARE(all(bench, ActivityKind::Setting).size(), std::size_t(3));
}

void TestStoreActivity::rehearsal_isKeptAndLeavesOutWhatWasRehearsed()
{
    StoreBench bench(false);
    StoreBench::must(bench.store->saveOrders(
        {fulfilledOrder(1, bench.clock.now()), fulfilledOrder(2, bench.clock.now())}, bench.clock.now()));
    bench.clock.addDays(8);
    const QDateTime now = bench.clock.now();
    StoreBench::must(bench.store->noteRehearsal(orderGid(1), now));
    QVERIFY(!bench.store->noteRehearsal(orderGid(1), now)); // never twice
    QCOMPARE(StoreBench::must(bench.store->messagesDue(now, 0)).size(), std::size_t(2));
    Settings rehearsing = bench.settings;
    rehearsing.mailRehearsalTo = QStringLiteral("me@example.com");
    bench.settings = rehearsing;
    bench.open(); // as after a crash
    const std::vector<MessageDue> due = StoreBench::must(bench.store->messagesDue(now, 0));
    QCOMPARE(due.size(), std::size_t(1));
    QCOMPARE(due.front().facts.order.gid, orderGid(2));
    QCOMPARE(StoreBench::must(bench.store->messagesDueCount(now)), 2);
    QCOMPARE(StoreBench::must(bench.store->rehearsedSince(now)), 1);
    StoreBench::must(bench.store->dropRehearsal(orderGid(1)));
    QCOMPARE(StoreBench::must(bench.store->messagesDue(now, 0)).size(), std::size_t(2));
}

void TestStoreActivity::checkup_countsByStatusAndReason()
{
    StoreBench bench(false);
    StoreBench::must(bench.store->saveOrders(
        {fulfilledOrder(1, bench.clock.now()), fulfilledOrder(2, bench.clock.now())}, bench.clock.now()));
    const StoreCheckup checkup = StoreBench::must(bench.store->checkup());
    QVERIFY(checkup.sound);
    QCOMPARE(checkup.orders, 2);
    QVERIFY(checkup.bytes > 0 && checkup.journalBytes > 0);
    QCOMPARE(checkup.requests.size(), std::size_t(1));
    QCOMPARE(checkup.requests.front().status, QStringLiteral("will_send"));
    QCOMPARE(checkup.requests.front().count, 2);
}

QTEST_GUILESS_MAIN(TestStoreActivity)
#include "tst_store_activity.moc"
