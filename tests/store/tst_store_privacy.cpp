#include "core/store/backup.h"
#include "core/store/copies.h"
#include "core/store/sentfiles.h"
#include "tests/store/storefixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace afterparcel;
using namespace afterparcel::testing;
using Kind = Decision::Kind;

namespace
{

constexpr int kForgetMe = 77;
const QString kNumber = QStringLiteral("1Z999AA10123456784");

Order buyersOrder()
{
    Order order = fulfilledOrder(kForgetMe, utc("2026-11-02T08:00:00Z"), kNumber);
    order.email = QStringLiteral("Forget.Me@example.org");
    order.customerFirstName = QStringLiteral("Wilhelmina");
    order.customerLastName = QStringLiteral("Forgettable");
    order.defaultPhone = QStringLiteral("+12025550177");
    order.tags = QStringList{QStringLiteral("wilhelmina-vip")};
    return order;
}

/// The files of a folder in which a text stands, in any case. The journal keeps parcels' numbers by order
/// (D4).
QStringList filesWith(const QString& folder, const QByteArray& text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(text.toLower())) {
            found.append(QDir(folder).relativeFilePath(file.fileName()));
        }
    }
    return found;
}

void keepMail(const QString& folder, const QString& messageId)
{
    const QString path = sentMailPath(folder, messageId);
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly) ||
        file.write(messageId.toUtf8()) != messageId.size()) {
        qFatal("the mail can't be kept");
    }
}

} // namespace

/// D5, D9 and backups (D4).
class TestStorePrivacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void d5_forget_leavesNoByteOfTheBuyer();
    void d5_forget_keepsOthersAndSharedParcels();
    void d5_stone_isNeverFilledAgain();
    void d5_newOrderOfAForgottenBuyer_isAStoneToo();
    void d5_sentRequest_staysSent();
    void d5_forget_refusesWhatIsNoAddress();
    void d5_damagedFiles_areNamed();
    void d5_buyerData_countsWhatForgettingErases();
    void d5_forget_reachesWhatARestoreReplaced();
    void d9_finishedOrders_areErasedInTime_data();
    void d9_finishedOrders_areErasedInTime();
    void d9_buyerOfAnErasedOrder_mayBuyAgain();
    void d4_backup_restoresEverything();
    void d4_restore_asksNobodyTwiceAndForgetsAgain();
    void d4_backup_holdsSentMails();
    void d4_restore_bringsNoMailOfAForgottenBuyerBack();
    void d4_restore_isRefusedWhileTheStoreIsOpen();
    void d4_restore_thatWasCutShort_leavesNothing();
    void d4_inspect_tellsWhatABackupHolds();
    void d4_restore_refusesOtherFiles_data();
    void d4_restore_refusesOtherFiles();
};

void TestStorePrivacy::d5_forget_leavesNoByteOfTheBuyer()
{
    StoreBench bench;
    bench.save(buyersOrder());
    bench.save(fulfilledOrder(1, utc("2026-11-02T08:00:00Z")));
    StoreBench::must(bench.store->keepDailyCopy(bench.clock.now()));
    QVERIFY(!filesWith(bench.folder(), "wilhelmina").isEmpty());

    const ForgottenBuyer forgotten =
        StoreBench::must(bench.store->forgetBuyer(QStringLiteral("forget.me@EXAMPLE.org")));
    QCOMPARE(forgotten.orders, 1);
    QCOMPARE(forgotten.filesLeft, QStringList());
    QVERIFY(bench.view(kForgetMe).status == Status::Skipped);
    QVERIFY(bench.view(kForgetMe).reason == Reason::Forgotten);
    bench.store.reset();
    for (const char* text : {"wilhelmina", "forgettable", "forget.me", "2025550177"}) {
        QCOMPARE(filesWith(bench.folder(), text), QStringList());
    }
    QCOMPARE(filesWith(bench.folder(), kNumber.toUtf8()), QStringList{QStringLiteral("journal.jsonl")});
    QCOMPARE(QDir(copiesFolder(bench.folder())).entryList({QStringLiteral("daily-*")}).size(), 1);
    bench.open();
    QCOMPARE(bench.view(1).email, QStringLiteral("buyer1@example.com"));
}

void TestStorePrivacy::d5_forget_keepsOthersAndSharedParcels()
{
    StoreBench bench;
    bench.save(buyersOrder());
    bench.save(fulfilledOrder(2, utc("2026-11-02T08:00:00Z"), kNumber));
    StoreBench::must(bench.store->forgetBuyer(QStringLiteral("forget.me@example.org")));
    QCOMPARE(bench.view(2).packages.size(), 1U);
    QVERIFY(bench.view(2).status == Status::WaitingForDelivery);
    QVERIFY(bench.view(kForgetMe).packages.empty());
}

void TestStorePrivacy::d5_stone_isNeverFilledAgain()
{
    StoreBench bench;
    bench.save(buyersOrder());
    StoreBench::must(bench.store->forgetBuyer(QStringLiteral("forget.me@example.org")));
    Order again = buyersOrder();
    again.updatedAt = bench.clock.now();
    QCOMPARE(bench.save(again), 0);
    QCOMPARE(bench.facts(kForgetMe).order.email, QString());
    QCOMPARE(bench.facts(kForgetMe).order.customerLastName, QString());
}

void TestStorePrivacy::d5_newOrderOfAForgottenBuyer_isAStoneToo()
{
    StoreBench bench;
    StoreBench::must(bench.store->forgetBuyer(QStringLiteral("forget.me@example.org")));
    bench.save(buyersOrder());
    const OrderFacts facts = bench.facts(kForgetMe);
    QCOMPARE(facts.order.name, QStringLiteral("#77"));
    QVERIFY(facts.forgotten && facts.packages.empty());
    bench.store.reset();
    QCOMPARE(filesWith(bench.folder(), "wilhelmina"), QStringList());
}

void TestStorePrivacy::d5_sentRequest_staysSent()
{
    StoreBench bench(false);
    bench.save(buyersOrder());
    StoreBench::must(bench.decide(kForgetMe, Kind::SendNow));
    bench.send(kForgetMe);
    StoreBench::must(bench.store->forgetBuyer(QStringLiteral("forget.me@example.org")));
    QVERIFY(bench.view(kForgetMe).status == Status::Sent);
    QVERIFY(!bench.decide(kForgetMe, Kind::Resend));
}

void TestStorePrivacy::d5_forget_refusesWhatIsNoAddress()
{
    StoreBench bench;
    const auto refused = bench.store->forgetBuyer(QStringLiteral("#77"));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == ErrorKind::BadInput);
}

void TestStorePrivacy::d5_damagedFiles_areNamed()
{
    StoreBench bench;
    bench.save(buyersOrder());
    QFile aside(bench.folder() + QStringLiteral("/afterparcel.sqlite.damaged-20261101-000000"));
    QVERIFY(aside.open(QIODevice::WriteOnly) && aside.write("Wilhelmina") > 0);
    aside.close();
    const ForgottenBuyer forgotten =
        StoreBench::must(bench.store->forgetBuyer(QStringLiteral("forget.me@example.org")));
    QCOMPARE(forgotten.filesLeft, QStringList{aside.fileName()});
}

void TestStorePrivacy::d5_forget_reachesWhatARestoreReplaced()
{
    StoreBench bench;
    bench.save(buyersOrder());
    const QString file = bench.directory.filePath(QStringLiteral("my.backup"));
    StoreBench::must(bench.store->backUp(file));
    bench.store.reset();
    StoreBench::must(restoreBackup(bench.folder(), file, bench.clock));
    QFile unreadable(bench.folder() + QStringLiteral("/afterparcel.sqlite.replaced-20250101-000000"));
    QVERIFY(unreadable.open(QIODevice::WriteOnly) && unreadable.write("no database at all") > 0);
    unreadable.close();
    bench.open();

    const ForgottenBuyer forgotten =
        StoreBench::must(bench.store->forgetBuyer(QStringLiteral("forget.me@example.org")));
    bench.store.reset();
    QCOMPARE(filesWith(bench.folder(), "wilhelmina"), QStringList());
    QCOMPARE(QDir(bench.folder()).entryList({QStringLiteral("afterparcel.sqlite.replaced-*")}).size(), 2);
    QCOMPARE(forgotten.filesLeft, QStringList{unreadable.fileName()}); // named, not removed
}

void TestStorePrivacy::d9_finishedOrders_areErasedInTime_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("finished");
    QTest::addColumn<bool>("erased");
    QTest::newRow("skipped, older than the limit") << 25 << true << true;
    QTest::newRow("skipped, younger than the limit") << 23 << true << false;
    QTest::newRow("still to be sent, however old") << 25 << false << false;
}

void TestStorePrivacy::d9_finishedOrders_areErasedInTime()
{
    QFETCH(int, months);
    QFETCH(bool, finished);
    QFETCH(bool, erased);
    StoreBench bench;
    bench.save(buyersOrder());
    if (finished) {
        StoreBench::must(bench.decide(kForgetMe, Kind::Skip));
    }
    bench.clock.set(utc("2026-11-02T08:00:00Z").addMonths(months));
    QCOMPARE(StoreBench::must(bench.store->eraseFinished(bench.clock.now().addMonths(-24), 10)),
             erased ? 1 : 0);
    QCOMPARE(bench.facts(kForgetMe).order.email.isEmpty(), erased);
    QCOMPARE(StoreBench::must(bench.store->eraseFinished(bench.clock.now().addMonths(-24), 10)), 0);
}

void TestStorePrivacy::d9_buyerOfAnErasedOrder_mayBuyAgain()
{
    StoreBench bench;
    bench.save(buyersOrder());
    StoreBench::must(bench.decide(kForgetMe, Kind::Skip));
    bench.clock.set(utc("2029-01-01T08:00:00Z"));
    QCOMPARE(StoreBench::must(bench.store->eraseFinished(bench.clock.now().addMonths(-24), 10)), 1);
    Order next = fulfilledOrder(78, bench.clock.now());
    next.email = buyersOrder().email;
    bench.save(next);
    QVERIFY(bench.view(78).status == Status::WillSend);
}

void TestStorePrivacy::d4_backup_restoresEverything()
{
    StoreBench bench;
    bench.save(buyersOrder());
    QFile settings(bench.folder() + QStringLiteral("/settings.json"));
    QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write("{}") == 2);
    settings.close();
    QVERIFY(QDir(bench.folder()).mkpath(QStringLiteral("templates/de")));
    QFile text(bench.folder() + QStringLiteral("/templates/de/subject.txt"));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("Wie war's?") > 0);
    text.close();
    const QString file = bench.directory.filePath(QStringLiteral("my.backup"));
    StoreBench::must(bench.store->backUp(file));
    QVERIFY(!bench.store->backUp(file)); // never over an earlier one
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    const QString elsewhere = bench.directory.filePath(QStringLiteral("elsewhere"));
    StoreBench::must(restoreBackup(elsewhere, file, bench.clock));
    auto opened = Store::open(elsewhere, bench.clock);
    QVERIFY(opened);
    QCOMPARE(StoreBench::must((*opened)->facts(orderGid(kForgetMe)))->order.email, buyersOrder().email);
    QVERIFY(QFile::exists(elsewhere + QStringLiteral("/settings.json")));
    QVERIFY(QFile::exists(elsewhere + QStringLiteral("/templates/de/subject.txt")));
}

void TestStorePrivacy::d4_restore_asksNobodyTwiceAndForgetsAgain()
{
    StoreBench bench(false);
    bench.save(buyersOrder());
    bench.save(fulfilledOrder(1, utc("2026-11-02T08:00:00Z")));
    const QString file = bench.directory.filePath(QStringLiteral("my.backup"));
    StoreBench::must(bench.store->backUp(file));
    StoreBench::must(bench.decide(1, Kind::SendNow));
    bench.send(1);
    StoreBench::must(bench.store->forgetBuyer(buyersOrder().email));
    bench.store.reset();

    StoreBench::must(restoreBackup(bench.folder(), file, bench.clock));
    bench.open();
    QVERIFY(bench.view(1).status == Status::Sent);
    QVERIFY(bench.view(kForgetMe).reason == Reason::Forgotten);
    QCOMPARE(bench.facts(kForgetMe).order.email, QString());
    QCOMPARE(QDir(bench.folder()).entryList({QStringLiteral("afterparcel.sqlite.replaced-*")}).size(), 1);
}

void TestStorePrivacy::d5_buyerData_countsWhatForgettingErases()
{
    StoreBench bench;
    bench.save(buyersOrder());
    bench.save(fulfilledOrder(1, utc("2026-11-02T08:00:00Z")));
    StoreBench::must(bench.store->keepDailyCopy(bench.clock.now()));
    const QString address = QStringLiteral("FORGET.me@example.org");
    const BuyerData data = StoreBench::must(bench.store->buyerData(address));
    QCOMPARE(data.orders, 1);
    QCOMPARE(data.waiting, 1);
    QCOMPARE(data.copies, 1);
    StoreBench::must(bench.store->forgetBuyer(address));
    QCOMPARE(StoreBench::must(bench.store->buyerData(address)).orders, 0);
    QVERIFY(bench.store->buyerData(QStringLiteral("#77")).error().kind == ErrorKind::BadInput);
}

void TestStorePrivacy::d4_backup_holdsSentMails()
{
    StoreBench bench;
    bench.save(buyersOrder());
    keepMail(bench.folder(), QStringLiteral("<1@example.com>"));
    const QString file = bench.directory.filePath(QStringLiteral("my.backup"));
    StoreBench::must(bench.store->backUp(file));
    bench.store.reset();
    QVERIFY(QFile::remove(sentMailPath(bench.folder(), QStringLiteral("<1@example.com>"))));
    keepMail(bench.folder(), QStringLiteral("<2@example.com>"));
    StoreBench::must(restoreBackup(bench.folder(), file, bench.clock));
    for (const char* messageId : {"<1@example.com>", "<2@example.com>"}) {
        QFile mail(sentMailPath(bench.folder(), QLatin1String(messageId)));
        QVERIFY(mail.open(QIODevice::ReadOnly));
        QCOMPARE(mail.readAll(), QByteArray(messageId));
    }
    QCOMPARE(QFile::permissions(sentMailPath(bench.folder(), QStringLiteral("<1@example.com>"))) &
                 (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestStorePrivacy::d4_restore_bringsNoMailOfAForgottenBuyerBack()
{
    StoreBench bench(false);
    bench.save(buyersOrder());
    StoreBench::must(bench.decide(kForgetMe, Kind::SendNow));
    bench.send(kForgetMe);
    const QString messageId = bench.facts(kForgetMe).attempts.front().messageId;
    keepMail(bench.folder(), messageId);
    const QString file = bench.directory.filePath(QStringLiteral("my.backup"));
    StoreBench::must(bench.store->backUp(file));
    StoreBench::must(bench.store->forgetBuyer(buyersOrder().email));
    bench.store.reset();
    StoreBench::must(restoreBackup(bench.folder(), file, bench.clock));
    bench.open();
    QVERIFY(!QFile::exists(sentMailPath(bench.folder(), messageId)));
}

void TestStorePrivacy::d4_restore_isRefusedWhileTheStoreIsOpen()
{
    StoreBench bench;
    bench.save(buyersOrder());
    const QString file = bench.directory.filePath(QStringLiteral("my.backup"));
    StoreBench::must(bench.store->backUp(file));
    const auto refused = restoreBackup(bench.folder(), file, bench.clock);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == ErrorKind::InUse);
    QCOMPARE(QDir(bench.folder()).entryList({QStringLiteral("restoring-*")}, QDir::Dirs), QStringList());
    QCOMPARE(bench.view(kForgetMe).email, buyersOrder().email);
    bench.store.reset();
    QVERIFY(restoreBackup(bench.folder(), file, bench.clock));
}

void TestStorePrivacy::d4_restore_thatWasCutShort_leavesNothing()
{
    StoreBench bench;
    bench.store.reset();
    const QString left = bench.folder() + QStringLiteral("/restoring-aB3dE6");
    QVERIFY(QDir().mkpath(left + QStringLiteral("/sent/ab")));
    QFile data(left + QStringLiteral("/sent/ab/cd"));
    QVERIFY(data.open(QIODevice::WriteOnly) && data.write("a buyer's mail") > 0);
    data.close();
    bench.open();
    QVERIFY(!QFileInfo::exists(left));
}

void TestStorePrivacy::d4_inspect_tellsWhatABackupHolds()
{
    StoreBench bench;
    const QString empty = bench.directory.filePath(QStringLiteral("empty.backup"));
    StoreBench::must(bench.store->backUp(empty));
    QVERIFY(!StoreBench::must(inspectBackup(bench.folder(), empty)).newest.isValid());
    bench.save(buyersOrder());
    keepMail(bench.folder(), QStringLiteral("<1@example.com>"));
    const QString file = bench.directory.filePath(QStringLiteral("my.backup"));
    StoreBench::must(bench.store->backUp(file));
    const BackupContent content = StoreBench::must(inspectBackup(bench.folder(), file));
    QCOMPARE(content.shop, QStringLiteral("example.myshopify.com"));
    QCOMPARE(content.orders, 1);
    QCOMPARE(content.mails, 1);
    QCOMPARE(content.newest, buyersOrder().updatedAt);
    QVERIFY(content.whole);
    StoreBench::must(bench.store->keepDailyCopy(bench.clock.now()));
    const QDir copies(copiesFolder(bench.folder()));
    const QString copy = copies.filePath(copies.entryList({QStringLiteral("daily-*")}).first());
    QVERIFY(!StoreBench::must(inspectBackup(bench.folder(), copy)).whole);
}

void TestStorePrivacy::d4_restore_refusesOtherFiles_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("not a database") << QString() << ErrorKind::BadInput;
    QTest::newRow("another store") << QStringLiteral("UPDATE store SET shop_domain = 'other.myshopify.com'")
                                   << ErrorKind::BadInput;
    QTest::newRow("a newer version") << QStringLiteral("PRAGMA user_version = 9999") << ErrorKind::NewerData;
    QTest::newRow("a file that leaves the folder")
        << QStringLiteral("INSERT INTO backup_files VALUES ('templates/../../evil', 'x')")
        << ErrorKind::BadInput;
}

void TestStorePrivacy::d4_restore_refusesOtherFiles()
{
    QFETCH(QString, sql);
    QFETCH(ErrorKind, kind);
    StoreBench bench;
    bench.save(buyersOrder());
    const QString file = bench.directory.filePath(QStringLiteral("my.backup"));
    StoreBench::must(bench.store->backUp(file));
    if (sql.isEmpty()) {
        QFile other(file);
        QVERIFY(other.open(QIODevice::WriteOnly | QIODevice::Truncate) && other.write("no database") > 0);
    } else {
        Database database;
        StoreBench::must(database.open(file));
        StoreBench::must(database.execute(sql));
    }
    bench.store.reset();
    const auto restored = restoreBackup(bench.folder(), file, bench.clock);
    QVERIFY(!restored);
    QVERIFY(restored.error().kind == kind);
    bench.open();
    QCOMPARE(bench.view(kForgetMe).email, buyersOrder().email); // nothing was changed
}

QTEST_GUILESS_MAIN(TestStorePrivacy)
#include "tst_store_privacy.moc"
