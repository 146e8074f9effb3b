#include "core/store/copies.h"
#include "tests/store/storefixture.h"

#include <QDir>
#include <QFile>

using namespace afterparcel;
using namespace afterparcel::testing;
using Kind = Decision::Kind;

/// D4: the journal, damaged databases, copies.
class TestStoreJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries_surviveTornAndDamagedLines();
    void journal_holdsNoAddress();
    void lostRows_areEnteredAtTheNextStart();
    void lostDatabase_asksNobodyTwice();
    void claimThatOnlyTheJournalKnows_mayHaveBeenSent();
    void firstSight_survivesTheDatabase();
    void damagedDatabase_isSetAsideAndRestored_data();
    void damagedDatabase_isSetAsideAndRestored();
    void damageMetWhileRunning_isFoundAtTheNextStart();
    void damagedWithoutCopy_startsAnewFromTheJournal();
    void emptiedDatabase_isRestored();
    void lostSalt_isMadeAgain();
    void dailyCopy_onceADaySevenKept();
    void nothingNew_readsNothingAgain();

private:
    static QString journalPath(const StoreBench& bench)
    {
        return bench.folder() + QStringLiteral("/journal.jsonl");
    }
    static void damage(const StoreBench& bench, qint64 from = 0);
    static void removeDatabase(StoreBench& bench);
    /// A bench with one sent order and a daily copy from before the sending.
    static std::unique_ptr<StoreBench> sentAfterCopy();
};

void TestStoreJournal::damage(const StoreBench& bench, qint64 from)
{
    for (const char* suffix : {"-wal", "-shm"}) {
        QFile::remove(databasePath(bench.folder()) + QLatin1String(suffix));
    }
    QFile file(databasePath(bench.folder()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > from + 16384 && file.seek(from));
    QVERIFY(file.write(QByteArray(16384, 'x')) == 16384);
}

void TestStoreJournal::removeDatabase(StoreBench& bench)
{
    bench.store.reset();
    for (const char* suffix : {"", "-wal", "-shm"}) {
        QFile::remove(databasePath(bench.folder()) + QLatin1String(suffix));
    }
}

std::unique_ptr<StoreBench> TestStoreJournal::sentAfterCopy()
{
    auto bench = std::make_unique<StoreBench>();
    bench->save(fulfilledOrder(1, utc("2026-11-02T08:00:00Z")));
    bench->save(fulfilledOrder(2, utc("2026-11-02T08:00:00Z")));
    StoreBench::must(bench->store->keepDailyCopy(bench->clock.now()));
    StoreBench::must(bench->decide(1, Kind::SendNow));
    bench->send(1);
    StoreBench::must(bench->decide(2, Kind::Skip));
    return bench;
}

void TestStoreJournal::entries_surviveTornAndDamagedLines()
{
    const QTemporaryDir directory;
    const Journal journal(directory.path());
    StoreBench::must(journal.append({Journal::entry(Journal::kClaim), Journal::entry(Journal::kOutcome)}));
    const QString path = directory.filePath(QStringLiteral("journal.jsonl"));
    const auto appendRaw = [&](const QByteArray& bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write(bytes);
    };
    appendRaw("{\"id\":\"torn");
    StoreBench::must(journal.append({Journal::entry(Journal::kUndo)})); // cuts the torn end off first
    auto reading = StoreBench::must(journal.read(0));
    QCOMPARE(reading.entries.size(), 3U);
    QCOMPARE(reading.damaged, 0);
    appendRaw(
        "{\"id\":\"changed\",\"sum\":\"0000000000000000\",\"type\":\"undo\"}\nnot json\n{\"id\":\"torn");
    reading = StoreBench::must(journal.read(0));
    QCOMPARE(reading.entries.size(), 3U);
    QCOMPARE(reading.damaged, 2);
    QCOMPARE(reading.end, QFileInfo(path).size()); // the torn end is gone
    QCOMPARE(StoreBench::must(journal.read(reading.end)).entries.size(), 0U);
    QCOMPARE(StoreBench::must(journal.read(reading.end + 100)).entries.size(),
             3U); // shorter than before: all of it
    QCOMPARE(Journal::typeOf(reading.entries.back()), QLatin1String(Journal::kUndo));
}

void TestStoreJournal::journal_holdsNoAddress()
{
    const auto bench = sentAfterCopy();
    StoreBench::must(bench->store->unsubscribe(QStringLiteral("buyer2@example.com")));
    QFile file(journalPath(*bench));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QVERIFY(all.contains("unsubscribe"));
    for (const char* secret : {"buyer", "example.com", "Jane", "Doe", "250 ok"}) {
        QVERIFY2(!all.contains(secret), secret);
    }
}

void TestStoreJournal::lostRows_areEnteredAtTheNextStart()
{
    const auto bench = sentAfterCopy();
    StoreBench::must(bench->store->unsubscribe(QStringLiteral("buyer2@example.com")));
    bench->execute(QStringLiteral("DELETE FROM send_attempts"));
    bench->execute(QStringLiteral("DELETE FROM decisions"));
    bench->execute(QStringLiteral("DELETE FROM suppressions"));
    bench->execute(QStringLiteral("DELETE FROM integration_switches"));
    bench->execute(QStringLiteral("UPDATE store SET connected_at = NULL"));
    bench->execute(QStringLiteral("DELETE FROM state WHERE name = 'journal_mark'"));
    bench->open();
    QCOMPARE(toString(bench->view(1).status), toString(Status::Sent));
    QCOMPARE(bench->view(1).sentAt, std::optional(bench->clock.now()));
    QCOMPARE(bench->facts(2).decisions.size(), 1U);
    QCOMPARE(toString(bench->view(2).reason), toString(Reason::Unsubscribed));
    QCOMPARE(StoreBench::must(bench->store->identity()).connectedAt, utc("2026-11-01T00:00:00Z"));
    QCOMPARE(bench->store->storeFacts().switches.size(), 1U);
    const int attempts = bench->countRows(QStringLiteral("send_attempts"));
    bench->execute(QStringLiteral("DELETE FROM state WHERE name = 'journal_mark'"));
    bench->open(); // all of it again: nothing twice
    QCOMPARE(bench->countRows(QStringLiteral("send_attempts")), attempts);
    QCOMPARE(bench->countRows(QStringLiteral("decisions")), 2);
}

void TestStoreJournal::lostDatabase_asksNobodyTwice()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1, utc("2026-11-02T08:00:00Z")));
    bench.save(fulfilledOrder(2, utc("2026-11-02T08:00:00Z")));
    StoreBench::must(bench.decide(1, Kind::SendNow));
    bench.send(1);
    StoreBench::must(bench.decide(2, Kind::Skip));
    StoreBench::must(bench.decide(2, Kind::Restore));
    StoreBench::must(bench.store->undo());
    removeDatabase(bench);
    bench.open();
    QCOMPARE(StoreBench::must(bench.store->identity()).connectedAt, utc("2026-11-01T00:00:00Z"));
    StoreBench::must(bench.store->recordConnection(identityOf(), bench.clock.now()));
    QCOMPARE(StoreBench::must(bench.store->identity()).connectedAt,
             utc("2026-11-01T00:00:00Z")); // never moves
    bench.save(fulfilledOrder(1, utc("2026-11-02T08:00:00Z")));
    bench.save(fulfilledOrder(2, utc("2026-11-02T08:00:00Z")));
    QCOMPARE(toString(bench.view(1).status), toString(Status::Sent));
    QCOMPARE(toString(bench.view(2).reason), toString(Reason::SkippedByMerchant));
    QCOMPARE(bench.countRows(QStringLiteral("recovered_entries")), 0);
}

void TestStoreJournal::claimThatOnlyTheJournalKnows_mayHaveBeenSent()
{
    const auto bench = sentAfterCopy();
    bench->save(fulfilledOrder(3, utc("2026-11-02T08:00:00Z")));
    StoreBench::must(bench->decide(3, Kind::SendNow));
    (void)StoreBench::must(bench->store->claim(orderGid(3), QStringLiteral("<c@x>"), bench->clock.now()));
    bench->execute(QStringLiteral("DELETE FROM send_attempts"));
    bench->execute(QStringLiteral("DELETE FROM state WHERE name = 'journal_mark'"));
    bench->open();
    QCOMPARE(toString(bench->view(3).reason), toString(Reason::InterruptedSend));
    QCOMPARE(toString(bench->view(1).status), toString(Status::Sent));
}

void TestStoreJournal::firstSight_survivesTheDatabase()
{
    StoreBench bench;
    Order order = fulfilledOrder(1, utc("2026-11-02T08:00:00Z"));
    bench.save(order); // seen without tracking, two hours after the fulfilment
    removeDatabase(bench);
    bench.open();
    StoreBench::must(bench.store->recordConnection(identityOf(), bench.clock.now()));
    bench.clock.addDays(1);
    order.fulfillments.front().tracking = {{QStringLiteral("1Z1"), QStringLiteral("UPS")}};
    bench.save(order);
    QCOMPARE(bench.facts(1).sightings.size(), 2U);
    QCOMPARE(bench.facts(1).sightings.front().seenAt, utc("2026-11-02T10:00:00Z"));
    QCOMPARE(toString(bench.view(1).reason), toString(Reason::NoTrackingNumber)); // T5: still added too late
}

void TestStoreJournal::damagedDatabase_isSetAsideAndRestored_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<int>("days");
    QTest::newRow("no database at all any more") << qint64(0) << 0;
    QTest::newRow("pages within, found by the daily look") << qint64(40960) << 2;
}

void TestStoreJournal::damagedDatabase_isSetAsideAndRestored()
{
    QFETCH(const qint64, from);
    QFETCH(const int, days);
    const auto bench = sentAfterCopy();
    bench->save(fulfilledOrder(3, utc("2026-11-02T08:00:00Z"))); // newer than the copy: to be read anew
    bench->store.reset();
    damage(*bench, from);
    bench->clock.addDays(days);
    bench->open();
    QVERIFY(!bench->store->openReport().isEmpty());
    QCOMPARE(QDir(bench->folder()).entryList({QStringLiteral("*.damaged-*")}, QDir::Files).size(), 1);
    QCOMPARE(toString(bench->view(1).status), toString(Status::Sent)); // from the journal
    QCOMPARE(toString(bench->view(2).reason), toString(Reason::SkippedByMerchant));
    QVERIFY(!bench->hasRequest(3));
    bench->open();
    QVERIFY(bench->store->openReport().isEmpty());
}

void TestStoreJournal::damageMetWhileRunning_isFoundAtTheNextStart()
{
    const auto bench = sentAfterCopy();
    // SQLite's own words for damage, met in the middle of the day's work.
    bench->database().failAccess(2, 11);
    const auto counted = bench->store->counts();
    QVERIFY(!counted.has_value());
    QCOMPARE(counted.error().kind, ErrorKind::Storage);
    const QString mark = Database::damageMark(databasePath(bench->folder()));
    QVERIFY(QFile::exists(mark));
    bench->open(); // looks at all of it, finds nothing
    QVERIFY(!QFile::exists(mark));
    QVERIFY(bench->store->openReport().isEmpty());
}

void TestStoreJournal::damagedWithoutCopy_startsAnewFromTheJournal()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1, utc("2026-11-02T08:00:00Z")));
    StoreBench::must(bench.decide(1, Kind::SendNow));
    bench.send(1);
    const QString code = bench.store->unsubscribeCode(QStringLiteral("a@b.c"));
    bench.store.reset();
    damage(bench);
    bench.open();
    QVERIFY(bench.store->openReport().contains(QLatin1String("journal")));
    QCOMPARE(bench.store->unsubscribeCode(QStringLiteral("a@b.c")), code);
    StoreBench::must(bench.store->recordConnection(identityOf(), bench.clock.now()));
    bench.save(fulfilledOrder(1, utc("2026-11-02T08:00:00Z")));
    QCOMPARE(toString(bench.view(1).status), toString(Status::Sent));
}

void TestStoreJournal::emptiedDatabase_isRestored()
{
    const auto bench = sentAfterCopy();
    removeDatabase(*bench);
    bench->open();
    QVERIFY(!bench->store->openReport().isEmpty());
    QCOMPARE(toString(bench->view(1).status), toString(Status::Sent));
}

void TestStoreJournal::lostSalt_isMadeAgain()
{
    StoreBench bench;
    const QString code = bench.store->unsubscribeCode(QStringLiteral("a@b.c"));
    const QString path = bench.folder() + QStringLiteral("/salt");
    QVERIFY(QFile::remove(path));
    bench.open();
    QCOMPARE(bench.store->unsubscribeCode(QStringLiteral("a@b.c")), code);
    QVERIFY(QFile::exists(path));
}

void TestStoreJournal::dailyCopy_onceADaySevenKept()
{
    StoreBench bench;
    for (int day = 0; day < 9; ++day) {
        StoreBench::must(bench.store->keepDailyCopy(bench.clock.now()));
        StoreBench::must(bench.store->keepDailyCopy(bench.clock.now().addSecs(60)));
        bench.clock.addDays(1);
    }
    const QDir copies(copiesFolder(bench.folder()));
    const QStringList names = copies.entryList(QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 7);
    QCOMPARE(names.first(), QStringLiteral("daily-20261104.sqlite"));
    QVERIFY(isSound(copies.filePath(names.last())));
    QFile newest(copies.filePath(names.last()));
    QVERIFY(newest.open(QIODevice::ReadWrite));
    newest.write(QByteArray(4096, 'x'));
    newest.close();
    QCOMPARE(newestGoodCopy(bench.folder()), copies.filePath(names[5])); // a damaged copy is passed over
}

void TestStoreJournal::nothingNew_readsNothingAgain()
{
    const auto bench = sentAfterCopy();
    bench->open();
    const QString mark =
        StoreBench::must(
            bench->database().single(QStringLiteral("SELECT value FROM state WHERE name = 'journal_mark'")))
            .toString();
    QCOMPARE(mark.toLongLong(), QFileInfo(journalPath(*bench)).size());
}

QTEST_GUILESS_MAIN(TestStoreJournal)
#include "tst_store_journal.moc"
