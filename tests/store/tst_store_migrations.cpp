#include "core/store/copies.h"
#include "core/store/migrations.h"
#include "tests/store/storefixture.h"

#include <QDir>
#include <QFile>

using namespace afterparcel;
using namespace afterparcel::testing;

/// D4: the schema's way up, the folder's rights, and what can't be opened.
class TestStoreMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statements_areSplitAtTheSeparatorLine();
    void fresh_isMigratedFromZero();
    void openedTwice_nothingChanges();
    void newer_isRefusedAndUnharmed();
    void nonEmpty_isCopiedBefore();
    void failingStep_leavesTheVersionAndTheTables();
    void folder_isForItsOwnerAlone();
    void folderThatIsAFile_isSaid();
    void fullDisk_isSaidAndNothingIsKept();
    void busy_isSaid();
};

namespace
{

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const std::vector<Migration> kSteps{
    {QStringLiteral("0001"),
     {QStringLiteral("CREATE TABLE a (x INTEGER)"), QStringLiteral("INSERT INTO a VALUES (7)")}},
    {QStringLiteral("0002"), {QStringLiteral("ALTER TABLE a ADD COLUMN y INTEGER")}},
};

} // namespace

void TestStoreMigrations::statements_areSplitAtTheSeparatorLine()
{
    const QStringList statements = splitStatements(QStringLiteral(
        "CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  SELECT 1;\n  SELECT 2;\nEND\n--;\n\nSELECT 3\n--;\n"));
    QCOMPARE(statements.size(), 2);
    QVERIFY(statements.first().endsWith(QLatin1String("END")));
    QCOMPARE(statements.last(), QStringLiteral("SELECT 3"));
}

void TestStoreMigrations::fresh_isMigratedFromZero()
{
    const StoreBench bench;
    const auto known = compiledMigrations();
    QVERIFY(known.has_value());
    QCOMPARE(StoreBench::must(bench.database().single(QStringLiteral("PRAGMA user_version"))).toInt(),
             static_cast<int>(known->size()));
    QCOMPARE(StoreBench::must(bench.database().single(QStringLiteral("PRAGMA journal_mode"))).toString(),
             QStringLiteral("wal"));
    QCOMPARE(StoreBench::must(bench.database().single(QStringLiteral("PRAGMA foreign_keys"))).toInt(), 1);
    QCOMPARE(StoreBench::must(bench.database().single(QStringLiteral("PRAGMA synchronous"))).toInt(), 2);
    QVERIFY(!QDir(copiesFolder(bench.folder())).exists()); // nothing was there to copy
}

void TestStoreMigrations::openedTwice_nothingChanges()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1001, bench.clock.now()));
    const RequestView before = bench.view(1001);
    bench.open();
    QCOMPARE(bench.view(1001).sendAt, before.sendAt);
    QCOMPARE(bench.store->openReport(), QString());
    QCOMPARE(StoreBench::must(bench.store->identity()).connectedAt, utc("2026-11-01T00:00:00Z"));
}

void TestStoreMigrations::newer_isRefusedAndUnharmed()
{
    StoreBench bench;
    bench.execute(QStringLiteral("PRAGMA user_version = 999"));
    bench.store.reset();
    const QByteArray before = contentOf(databasePath(bench.folder()));
    const auto opened = Store::open(bench.folder(), bench.clock);
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().kind, ErrorKind::NewerData);
    QVERIFY(!opened.error().nextStep.isEmpty());
    QCOMPARE(contentOf(databasePath(bench.folder())), before);
}

void TestStoreMigrations::nonEmpty_isCopiedBefore()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("d.sqlite"));
    const QString copy = directory.filePath(QStringLiteral("copies/before.sqlite"));
    Database database;
    StoreBench::must(database.open(path));
    StoreBench::must(migrate(database, {kSteps.front()}, copy));
    QVERIFY(!QFile::exists(copy));
    StoreBench::must(migrate(database, kSteps, copy));
    QVERIFY(QFile::exists(copy));
    QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    Database old;
    StoreBench::must(old.open(copy, Database::Access::ReadOnly));
    QCOMPARE(StoreBench::must(old.single(QStringLiteral("PRAGMA user_version"))).toInt(), 1);
    QCOMPARE(StoreBench::must(old.single(QStringLiteral("SELECT x FROM a"))).toInt(), 7);
}

void TestStoreMigrations::failingStep_leavesTheVersionAndTheTables()
{
    const QTemporaryDir directory;
    Database database;
    StoreBench::must(database.open(directory.filePath(QStringLiteral("d.sqlite"))));
    const QString copy = directory.filePath(QStringLiteral("copies/before.sqlite"));
    std::vector<Migration> broken = kSteps;
    broken.back().statements.append(QStringLiteral("INSERT INTO nowhere VALUES (1)"));
    const auto migrated = migrate(database, broken, copy);
    QVERIFY(!migrated.has_value());
    QCOMPARE(StoreBench::must(database.single(QStringLiteral("PRAGMA user_version"))).toInt(), 1);
    QCOMPARE(StoreBench::must(database.single(QStringLiteral("SELECT COUNT(*) FROM pragma_table_info('a')")))
                 .toInt(),
             1);
    StoreBench::must(migrate(database, kSteps, copy));
    QCOMPARE(StoreBench::must(database.single(QStringLiteral("PRAGMA user_version"))).toInt(), 2);
}

void TestStoreMigrations::folder_isForItsOwnerAlone()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1001, bench.clock.now()));
    StoreBench::must(bench.store->keepDailyCopy(bench.clock.now()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QStringList paths{bench.folder(), copiesFolder(bench.folder())};
    for (const QString& folder : QStringList(paths)) {
        for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files)) {
            paths.append(file.filePath());
        }
    }
    QVERIFY(paths.size() >= 6);
    for (const QString& path : paths) {
        QVERIFY2((QFile::permissions(path) & others) == QFile::Permissions(), qPrintable(path));
    }
}

void TestStoreMigrations::folderThatIsAFile_isSaid()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("file"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const HandClock clock(utc("2026-11-02T10:00:00Z"));
    for (const QString& folder : {path, path + QStringLiteral("/below")}) {
        const auto opened = Store::open(folder, clock);
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().kind, ErrorKind::NotWritable);
        QVERIFY(!opened.error().nextStep.isEmpty());
    }
}

void TestStoreMigrations::fullDisk_isSaidAndNothingIsKept()
{
    StoreBench bench;
    const int pages = StoreBench::must(bench.database().single(QStringLiteral("PRAGMA page_count"))).toInt();
    bench.execute(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 2));
    std::vector<Order> orders;
    for (int i = 0; i < 500; ++i) {
        orders.push_back(fulfilledOrder(2000 + i, bench.clock.now(), QStringLiteral("1Z%1").arg(i)));
    }
    const auto saved = bench.store->saveOrders(orders, bench.clock.now());
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().kind, ErrorKind::DiskFull);
    QCOMPARE(bench.countRows(QStringLiteral("orders")), 0);
    bench.execute(QStringLiteral("PRAGMA max_page_count = 1000000"));
    QCOMPARE(StoreBench::must(bench.store->saveOrders(orders, bench.clock.now())), 500);
}

void TestStoreMigrations::busy_isSaid()
{
    StoreBench bench;
    Database other;
    StoreBench::must(other.open(databasePath(bench.folder())));
    StoreBench::must(other.execute(QStringLiteral("BEGIN IMMEDIATE")));
    bench.execute(QStringLiteral("PRAGMA busy_timeout = 10"));
    const auto set = bench.store->setValue(QStringLiteral("a"), QStringLiteral("b"));
    QVERIFY(!set.has_value());
    QCOMPARE(set.error().kind, ErrorKind::InUse);
    StoreBench::must(other.execute(QStringLiteral("ROLLBACK")));
    StoreBench::must(bench.store->setValue(QStringLiteral("a"), QStringLiteral("b")));
    QCOMPARE(StoreBench::must(bench.store->value(QStringLiteral("a"))), QStringLiteral("b"));
}

QTEST_GUILESS_MAIN(TestStoreMigrations)
#include "tst_store_migrations.moc"
