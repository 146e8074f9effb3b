#include "core/store/copies.h"

#include "core/base/logging.h"
#include "core/store/files.h"
#include "core/store/storageerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace afterparcel
{

namespace
{

constexpr int kCopiesKept = 7;
const QString kDailyPattern = QStringLiteral("daily-*.sqlite");

QStringList dailyCopies(const QString& folder)
{
    return QDir(copiesFolder(folder)).entryList({kDailyPattern}, QDir::Files, QDir::Name | QDir::Reversed);
}

void removeOldCopies(const QString& folder)
{
    const QDir copies(copiesFolder(folder));
    for (const QString& name : dailyCopies(folder).mid(kCopiesKept)) {
        if (!QFile::remove(copies.filePath(name))) {
            qCWarning(lcStore) << "an old copy could not be removed:" << name;
        }
    }
}

} // namespace

QString copiesFolder(const QString& folder)
{
    return folder + QStringLiteral("/copies");
}

Result<void> copyDatabase(Database& database, const QString& target)
{
    if (auto made = ensurePrivateFolder(QFileInfo(target).absolutePath()); !made) {
        return made;
    }
    const QString partial = target + QStringLiteral(".partial");
    QFile::remove(partial);
    if (auto made = ensurePrivateFile(partial); !made) {
        return made;
    }
    QString quoted = partial;
    quoted.replace(QLatin1Char('\''), QLatin1String("''"));
    if (auto copied = database.execute(QStringLiteral("VACUUM INTO '%1'").arg(quoted)); !copied) {
        QFile::remove(partial);
        return copied;
    }
    QFile file(partial);
    Result<void> synced =
        file.open(QIODevice::ReadWrite) ? syncToDisk(file) : tl::unexpected(fileError(file));
    if (synced && !file.rename(target)) {
        synced = tl::unexpected(fileError(file));
    }
    if (!synced) {
        QFile::remove(partial);
        return synced;
    }
    syncFolder(QFileInfo(target).absolutePath());
    return {};
}

Result<void> keepDailyCopy(Database& database, const QString& folder, const QDateTime& now)
{
    const QString target = QStringLiteral("%1/daily-%2.sqlite")
                               .arg(copiesFolder(folder), now.toUTC().toString(QStringLiteral("yyyyMMdd")));
    if (QFile::exists(target)) {
        return {};
    }
    if (auto copied = copyDatabase(database, target); !copied) {
        return copied;
    }
    removeOldCopies(folder);
    return {};
}

bool isSound(const QString& path)
{
    Database database;
    if (!database.open(path, Database::Access::ReadOnly)) {
        return false;
    }
    const auto answer = database.single(QStringLiteral("PRAGMA quick_check(1)"));
    return answer && answer->toString() == QLatin1String("ok");
}

QString newestGoodCopy(const QString& folder)
{
    const QDir copies(copiesFolder(folder));
    for (const QString& name : dailyCopies(folder)) {
        if (isSound(copies.filePath(name))) {
            return copies.filePath(name);
        }
    }
    return {};
}

} // namespace afterparcel
