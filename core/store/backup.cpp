#include "core/store/backup.h"

#include "core/base/logging.h"
#include "core/store/copies.h"
#include "core/store/files.h"
#include "core/store/folderuse.h"
#include "core/store/journal.h"
#include "core/store/migrations.h"
#include "core/store/opening.h"
#include "core/store/statevalues.h"
#include "core/store/storageerror.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Backup)
};

const QString kJournalFile = QStringLiteral("journal.jsonl");
const QString kSettingsFile = QStringLiteral("settings.json");
const QString kTemplatesFolder = QStringLiteral("templates");
const QString kSentFolder = QStringLiteral("sent");
const QString kStaging = QStringLiteral("restoring-");

/// What belongs to a store beside its database, as paths within its folder.
QStringList filesOf(const QString& folder)
{
    QStringList names;
    for (const QString& name : {kJournalFile, kSettingsFile}) {
        if (QFileInfo::exists(QDir(folder).filePath(name))) {
            names.append(name);
        }
    }
    for (const QString& name : {kTemplatesFolder, kSentFolder}) {
        QDirIterator files(QDir(folder).filePath(name), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            names.append(QDir(folder).relativeFilePath(files.next()));
        }
    }
    return names;
}

bool isIn(const QString& name, const QString& folder)
{
    return name.startsWith(folder + QLatin1Char('/'));
}

bool isOfAStore(const QString& name)
{
    return name == kJournalFile || name == kSettingsFile || isIn(name, kTemplatesFolder) ||
           isIn(name, kSentFolder);
}

Result<void> addFiles(Database& backup, const QString& folder)
{
    WriteScope transaction(backup);
    if (auto made = backup.execute(
            QStringLiteral("CREATE TABLE backup_files (name TEXT PRIMARY KEY, content BLOB NOT NULL)"));
        !made) {
        return made;
    }
    for (const QString& name : filesOf(folder)) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return tl::unexpected(fileError(file));
        }
        Query(backup, QStringLiteral("INSERT INTO backup_files (name, content) VALUES (?, ?)"))
            .execute({name, file.readAll()});
    }
    return transaction.commit();
}

Result<void> completeBackup(const QString& path, const QString& folder)
{
    Database backup;
    return backup.open(path)
        .and_then([&] { return addFiles(backup, folder); })
        // One file, with no log beside it.
        .and_then([&] { return backup.execute(QStringLiteral("PRAGMA journal_mode = DELETE")); });
}

Result<void> moveTo(const QString& from, const QString& to)
{
    QFile file(from);
    if (!file.copy(to)) {
        Error error = fileError(file);
        QFile::remove(from);
        return tl::unexpected(std::move(error));
    }
    QFile::remove(from);
    return ensurePrivateFile(to);
}

tl::unexpected<Error> notABackup(const QString& file)
{
    return fail(ErrorKind::BadInput,
                Tr::tr("%1 is not a backup of Afterparcel, or is damaged.").arg(QFileInfo(file).fileName()),
                Tr::tr("Choose a backup that Afterparcel wrote, or a daily copy from the "
                       "folder “copies”. Nothing was changed."));
}

Result<QString> shopOf(const QString& path)
{
    Database database;
    if (auto opened = database.open(path, Database::Access::ReadOnly); !opened) {
        return tl::unexpected(opened.error());
    }
    return database.single(QStringLiteral("SELECT shop_domain FROM store")).map([](const QVariant& shop) {
        return shop.toString();
    });
}

Result<void> checkBackup(const QString& folder, const QString& file)
{
    const auto migrations = compiledMigrations();
    if (!migrations) {
        return tl::unexpected(migrations.error());
    }
    const Result<QString> shop = isSound(file) ? shopOf(file) : notABackup(file);
    if (!shop) {
        return notABackup(file);
    }
    {
        Database database;
        const auto version = database.open(file, Database::Access::ReadOnly).and_then([&database] {
            return database.single(QStringLiteral("PRAGMA user_version"));
        });
        if (!version) {
            return notABackup(file);
        }
        if (auto known = checkNotNewer(version->toInt(), migrations->size()); !known) {
            return known;
        }
    }
    const Result<QString> present =
        QFileInfo::exists(databasePath(folder)) ? shopOf(databasePath(folder)) : Result<QString>(QString());
    if (present && !present->isEmpty() && !shop->isEmpty() && *present != *shop) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("The backup is of the store %1, this is %2.").arg(*shop, *present),
                    Tr::tr("Restore it under a name of its own: --store NAME. Nothing was changed."));
    }
    return {};
}

/// Not synced: what is staged may be lost.
Result<void> writeStaged(const QString& path, const QByteArray& content)
{
    return ensurePrivateFile(path).and_then([&]() -> Result<void> {
        QFile file(path);
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
        return written ? Result<void>{} : tl::unexpected(fileError(file));
    });
}

/// What a file of the backup says, laid out in a folder.
Result<void> layOut(const QString& file, const QString& target)
{
    Database backup;
    if (auto opened = backup.open(file, Database::Access::ReadOnly); !opened) {
        return opened;
    }
    const auto table =
        backup.single(QStringLiteral("SELECT COUNT(*) FROM sqlite_schema WHERE name = 'backup_files'"));
    if (!table || table->toInt() == 0) {
        return table ? Result<void>{} : tl::unexpected(table.error()); // a daily copy holds no files
    }
    Query query(backup, QStringLiteral("SELECT name, content FROM backup_files"));
    query.run();
    while (query.next()) {
        const QString name = QDir::cleanPath(query.text(0));
        if (!isOfAStore(name)) {
            return notABackup(file); // nothing of a hostile file may leave the folder
        }
        const QString path = QDir(target).filePath(name);
        auto written = ensurePrivateFolder(QFileInfo(path).absolutePath()).and_then([&] {
            return writeStaged(path, query.value(1).toByteArray());
        });
        if (!written) {
            return written;
        }
    }
    return backup.ok() ? Result<void>{} : tl::unexpected(*backup.error());
}

/// Renames what is there to "NAME.replaced-MOMENT".
Result<void> setAside(const QString& path, const QString& moment)
{
    QFile file(path);
    if (file.exists() && !file.rename(QStringLiteral("%1.replaced-%2").arg(path, moment))) {
        return tl::unexpected(fileError(file));
    }
    return {};
}

/// With its log in it, so that the file that is set aside is whole.
Result<void> setDatabaseAside(const QString& folder, const QString& moment)
{
    const QString path = databasePath(folder);
    if (!QFileInfo::exists(path)) {
        return {};
    }
    {
        Database database; // a damaged one is set aside as it is, with its log
        const auto whole = database.open(path).and_then(
            [&database] { return database.single(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); });
        Q_UNUSED(whole)
    }
    for (const char* suffix : {"", "-wal", "-shm"}) {
        if (auto aside = setAside(path + QLatin1String(suffix), moment); !aside) {
            return aside;
        }
    }
    return {};
}

Result<void> mergeJournal(const QString& folder, const QString& from)
{
    const auto known = Journal(folder).read(0);
    const auto added = Journal(from).read(0);
    if (!known || !added) {
        return tl::unexpected(!known ? known.error() : added.error());
    }
    QSet<QString> ids;
    for (const QJsonObject& entry : known->entries) {
        ids.insert(Journal::idOf(entry));
    }
    std::vector<QJsonObject> missing;
    for (const QJsonObject& entry : added->entries) {
        if (!ids.contains(Journal::idOf(entry))) {
            missing.push_back(entry);
        }
    }
    return Journal(folder).append(missing);
}

/// A sent e-mail never changes: one that is there already is the same.
Result<void> addMail(const QString& from, const QString& to)
{
    if (QFileInfo::exists(to)) {
        return {};
    }
    return ensurePrivateFolder(QFileInfo(to).absolutePath()).and_then([&]() -> Result<void> {
        QFile file(from);
        return file.rename(to) ? Result<void>{} : tl::unexpected(fileError(file));
    });
}

Result<void> restoreFiles(const QString& folder, const QString& from, const QString& moment)
{
    for (const QString& name : filesOf(from)) {
        if (name == kJournalFile) {
            continue;
        }
        const QString path = QDir(folder).filePath(name);
        if (isIn(name, kSentFolder)) {
            if (auto added = addMail(QDir(from).filePath(name), path); !added) {
                return added;
            }
            continue;
        }
        auto restored = setAside(path, moment)
                            .and_then([&] { return ensurePrivateFolder(QFileInfo(path).absolutePath()); })
                            .and_then([&] { return moveTo(QDir(from).filePath(name), path); });
        if (!restored) {
            return restored;
        }
    }
    return {};
}

/// The journal is entered from its beginning into what was restored.
Result<void> prepareDatabase(const QString& path)
{
    Database database;
    if (auto opened = database.open(path); !opened) {
        return opened;
    }
    WriteScope transaction(database);
    if (auto dropped = database.execute(QStringLiteral("DROP TABLE IF EXISTS backup_files")); !dropped) {
        return dropped;
    }
    setStateValue(database, kJournalMark, QString());
    return transaction.commit();
}

} // namespace

Result<void> writeBackup(Database& database, const QString& folder, const QString& file)
{
    if (QFileInfo::exists(file)) {
        return fail(ErrorKind::BadInput, Tr::tr("%1 exists already.").arg(file),
                    Tr::tr("Choose a new name, so that no earlier backup is lost."));
    }
    const QString partial = copiesFolder(folder) + QStringLiteral("/backup.partial.sqlite");
    QFile::remove(partial);
    return copyDatabase(database, partial)
        .and_then([&] { return completeBackup(partial, folder); })
        .and_then([&] { return moveTo(partial, file); });
}

Result<QString> restoreBackup(const QString& folder, const QString& file, const Clock& clock)
{
    if (auto checked = ensurePrivateFolder(folder).and_then([&] { return checkBackup(folder, file); });
        !checked) {
        return tl::unexpected(checked.error());
    }
    const auto alone = FolderUse::take(folder, FolderUse::With::Nobody);
    if (!alone) {
        return tl::unexpected(alone.error());
    }
    const QTemporaryDir staging(QStringLiteral("%1/%2XXXXXX").arg(folder, kStaging));
    if (auto laid = layOut(file, staging.path()); !laid) {
        return tl::unexpected(laid.error());
    }
    const QString moment = clock.now().toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString copy = staging.filePath(QStringLiteral("database"));
    if (!QFile::copy(file, copy)) {
        QFile source(file);
        return tl::unexpected(fileError(source));
    }
    auto restored = prepareDatabase(copy)
                        .and_then([&] { return mergeJournal(folder, staging.path()); })
                        .and_then([&] { return setDatabaseAside(folder, moment); })
                        .and_then([&] { return moveTo(copy, databasePath(folder)); })
                        .and_then([&] { return restoreFiles(folder, staging.path(), moment); });
    if (!restored) {
        return tl::unexpected(restored.error());
    }
    syncFolder(folder);
    return Tr::tr(
               "Restored from %1. What was there before is kept beside it, with \u201c.replaced-%2\u201d at "
               "the end of its name.")
        .arg(QFileInfo(file).fileName(), moment);
}

Result<BackupContent> inspectBackup(const QString& folder, const QString& file)
{
    if (auto checked = checkBackup(folder, file); !checked) {
        return tl::unexpected(checked.error());
    }
    Database backup;
    const Result<QString> shop = shopOf(file);
    if (auto opened = backup.open(file, Database::Access::ReadOnly); !opened || !shop) {
        return notABackup(file);
    }
    BackupContent content;
    content.shop = *shop;
    const auto number = [&backup](const QString& sql) { return backup.single(sql).value_or(QVariant()); };
    content.orders = number(QStringLiteral("SELECT COUNT(*) FROM orders")).toInt();
    if (const QVariant newest = number(QStringLiteral("SELECT MAX(updated_at) FROM orders"));
        !newest.isNull()) {
        content.newest = QDateTime::fromMSecsSinceEpoch(newest.toLongLong(), Qt::UTC);
    }
    content.whole =
        number(QStringLiteral("SELECT COUNT(*) FROM sqlite_schema WHERE name = 'backup_files'")).toInt() > 0;
    if (content.whole) {
        content.mails =
            number(QStringLiteral("SELECT COUNT(*) FROM backup_files WHERE name LIKE 'sent/%'")).toInt();
    }
    return content;
}

void removeInterruptedRestores(const QString& folder)
{
    const QDir dir(folder);
    for (const QString& name : dir.entryList({kStaging + QLatin1Char('*')}, QDir::Dirs | QDir::NoSymLinks)) {
        if (!QDir(dir.filePath(name)).removeRecursively()) {
            qCWarning(lcStore) << "what a restore left can't be removed:" << name;
        }
    }
}

} // namespace afterparcel
