#include "core/store/opening.h"

#include "core/base/joining.h"
#include "core/base/logging.h"
#include "core/store/backup.h"
#include "core/store/copies.h"
#include "core/store/files.h"
#include "core/store/journalreplay.h"
#include "core/store/migrations.h"
#include "core/store/statevalues.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Store)
};

constexpr qint64 kMostCheckedBytes = 200LL * 1024 * 1024; ///< when opening; about a second
constexpr qint64 kCheckHours = 24;
constexpr int kCorruptCode = 11;

QString stamp(const Clock& clock)
{
    return clock.now().toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
}

/// Looks at the version through a connection that changes nothing: opening for writing may already alter the
/// file.
Result<void> refuseNewer(const QString& path, std::size_t known)
{
    Database database;
    if (!QFileInfo::exists(path) || !database.open(path, Database::Access::ReadOnly)) {
        return {};
    }
    const auto version = database.single(QStringLiteral("PRAGMA user_version"));
    return version ? checkNotNewer(version->toInt(), known) : Result<void>{};
}

Result<void> checkAll(Database& database)
{
    const auto answer = database.single(QStringLiteral("PRAGMA quick_check(1)"));
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    if (answer->toString() != QLatin1String("ok")) {
        return tl::unexpected(databaseError(kCorruptCode, answer->toString(), QStringLiteral("quick_check")));
    }
    return {};
}

/// Reading a whole big file takes seconds, so this is done once a day, and at once after damage was met. Of
/// one that takes longer the window does not wait for it: the copy of each day reads all of it (D4), and
/// leaves the mark.
Result<void> checkIfDue(Database& database, const QString& path, const Clock& clock)
{
    const QString mark = Database::damageMark(path);
    const auto tables =
        database.single(QStringLiteral("SELECT COUNT(*) FROM sqlite_schema WHERE name = 'state'"));
    if (!tables) {
        return tl::unexpected(tables.error());
    }
    if (tables->toInt() == 0) {
        return checkAll(database);
    }
    qint64 last = 0;
    {
        const ReadScope scope(database);
        last = stateValue(database, kCheckedAt).toLongLong();
        if (!database.ok()) {
            return tl::unexpected(*database.error());
        }
    }
    const qint64 now = clock.now().toMSecsSinceEpoch();
    const qint64 age = now - last;
    const bool checkedToday = age >= 0 && age < kCheckHours * 3'600'000;
    if (!QFileInfo::exists(mark) && (checkedToday || QFileInfo(path).size() > kMostCheckedBytes)) {
        return {};
    }
    if (auto sound = checkAll(database); !sound) {
        return sound;
    }
    QFile::remove(mark);
    WriteScope transaction(database);
    setStateValue(database, kCheckedAt, QString::number(now));
    return transaction.commit();
}

Result<std::unique_ptr<Database>> openDatabase(const QString& folder,
                                               const std::vector<Migration>& migrations, const Clock& clock)
{
    const QString path = databasePath(folder);
    if (auto known = refuseNewer(path, migrations.size()); !known) {
        return tl::unexpected(known.error());
    }
    auto database = std::make_unique<Database>();
    if (auto opened = database->open(path); !opened) {
        return tl::unexpected(opened.error());
    }
    if (auto checked = checkIfDue(*database, path, clock); !checked) {
        return tl::unexpected(checked.error());
    }
    const QString copy = QStringLiteral("%1/before-update-%2.sqlite").arg(copiesFolder(folder), stamp(clock));
    if (auto migrated = migrate(*database, migrations, copy); !migrated) {
        return tl::unexpected(migrated.error());
    }
    return database;
}

/// Renames, never deletes: what is damaged here may still be read by somebody else's tools.
Result<QString> setAside(const QString& folder, const Clock& clock)
{
    const QString path = databasePath(folder);
    const QString aside = QStringLiteral("%1.damaged-%2").arg(path, stamp(clock));
    for (const char* suffix : {"-wal", "-shm"}) {
        const QString side = path + QLatin1String(suffix);
        if (QFile::exists(side) && !QFile::rename(side, aside + QLatin1String(suffix))) {
            return fail(ErrorKind::NotWritable, Tr::tr("The damaged database can't be set aside."),
                        Tr::tr("Give your user the right to write in the data directory."), side);
        }
    }
    QFile file(path);
    if (!file.rename(aside)) {
        return tl::unexpected(fileError(file));
    }
    QFile::remove(Database::damageMark(path));
    return QFileInfo(aside).fileName();
}

Result<QString> restoreCopy(const QString& folder)
{
    const QString copy = newestGoodCopy(folder);
    if (copy.isEmpty()) {
        return Tr::tr(
            "There was no copy to restore: orders and deliveries are read anew from Shopify and AfterShip.");
    }
    QFile file(copy);
    if (!file.copy(databasePath(folder))) {
        return tl::unexpected(fileError(file));
    }
    if (auto own = ensurePrivateFile(databasePath(folder)); !own) {
        return tl::unexpected(own.error());
    }
    syncFolder(folder);
    return Tr::tr("The copy of %1 was restored; what is newer is read anew from Shopify and AfterShip.")
        .arg(QFileInfo(copy).baseName().section(QLatin1Char('-'), 1));
}

Result<std::unique_ptr<Database>> rescue(const QString& folder, const std::vector<Migration>& migrations,
                                         const Clock& clock, QString* report)
{
    const auto aside = setAside(folder, clock);
    if (!aside) {
        return tl::unexpected(aside.error());
    }
    const auto restored = restoreCopy(folder);
    if (!restored) {
        return tl::unexpected(restored.error());
    }
    *report =
        joinedSentences({Tr::tr("The database was damaged and was set aside as %1.").arg(*aside), *restored});
    qCWarning(lcStore) << *report;
    return openDatabase(folder, migrations, clock);
}

/// A file that vanished or was emptied is damage too: a fresh one in its place would ask buyers again.
Result<void> replaceLost(const QString& folder, QString* report)
{
    const QFileInfo file(databasePath(folder));
    if ((file.exists() && file.size() > 0) || newestGoodCopy(folder).isEmpty()) {
        return {};
    }
    QFile::remove(file.filePath());
    const auto restored = restoreCopy(folder);
    if (!restored) {
        return tl::unexpected(restored.error());
    }
    *report = joinedSentences({Tr::tr("The database was missing."), *restored});
    return {};
}

/// The salt's second place is the database, so that neither file's loss forgets who unsubscribed.
Result<AddressHasher> loadHasher(Database& database, const QString& folder)
{
    WriteScope transaction(database);
    const QString kept = stateValue(database, kSalt);
    if (!database.ok()) {
        return tl::unexpected(*database.error());
    }
    auto hasher = AddressHasher::load(folder, kept);
    if (!hasher || hasher->salt() == kept) {
        return hasher;
    }
    setStateValue(database, kSalt, hasher->salt());
    return transaction.commit(*hasher);
}

} // namespace

QString databasePath(const QString& folder)
{
    return folder + QStringLiteral("/afterparcel.sqlite");
}

Result<OpenedStore> openStore(const QString& folder, const Clock& clock)
{
    if (auto made = ensurePrivateFolder(folder); !made) {
        return tl::unexpected(made.error());
    }
    auto use = FolderUse::take(folder, FolderUse::With::Others);
    if (!use) {
        return tl::unexpected(use.error());
    }
    const FileLock lock(folder + QStringLiteral("/open.lock"));
    if (auto held = lock.held(); !held) {
        return tl::unexpected(held.error());
    }
    removeInterruptedRestores(folder);
    const auto migrations = compiledMigrations();
    if (!migrations) {
        return tl::unexpected(migrations.error());
    }
    QString report;
    if (auto replaced = replaceLost(folder, &report); !replaced) {
        return tl::unexpected(replaced.error());
    }
    auto database = openDatabase(folder, *migrations, clock);
    if (!database && isDamage(database.error())) {
        database = rescue(folder, *migrations, clock, &report);
    }
    if (!database) {
        return tl::unexpected(database.error());
    }
    auto hasher = loadHasher(**database, folder);
    if (!hasher) {
        return tl::unexpected(hasher.error());
    }
    const auto replay = replayJournal(**database, Journal(folder));
    if (!replay) {
        return tl::unexpected(replay.error());
    }
    if (!report.isEmpty() && replay->entered > 0) {
        report = joinedSentences(
            {report, Tr::tr("%n entries were taken from the journal.", nullptr, replay->entered)});
    }
    if (replay->damaged > 0) {
        report = joinedSentences(
            {report, Tr::tr("%n lines of the journal could not be read.", nullptr, replay->damaged)});
    }
    return OpenedStore{std::move(*use), std::move(*database), std::move(*hasher), std::move(report)};
}

} // namespace afterparcel
