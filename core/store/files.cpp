#include "core/store/files.h"

#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QUuid>

#ifdef Q_OS_WIN
#include <QLockFile>

#include <io.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Store)
};

constexpr QFileDevice::Permissions kOwnerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions kOwnerFolder = kOwnerFile | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                             QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                             QFileDevice::WriteOther | QFileDevice::ExeOther;

constexpr int kLockWaitMs = 10'000;
constexpr int kLockStepMs = 20;

tl::unexpected<Error> notWritable(const QString& path, const QString& why)
{
    return fail(
        ErrorKind::NotWritable, Tr::tr("The data directory %1 can't be used: %2.").arg(path, why),
        Tr::tr("Give your user the right to write there, or name another directory with --data-dir."));
}

bool takeRightsFromOthers(const QString& path, QFileDevice::Permissions own)
{
    return (QFile::permissions(path) & kOthers) == 0 || QFile::setPermissions(path, own);
}

} // namespace

Result<void> ensurePrivateFolder(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir()) {
        return notWritable(path, Tr::tr("it is a file"));
    }
    if (!info.exists()) {
        QDir dir;
        const QString parent = info.absolutePath();
        if ((!QFileInfo::exists(parent) && !dir.mkpath(parent)) || !dir.mkdir(path, kOwnerFolder)) {
            // Another process may have made it meanwhile.
            if (!QFileInfo(path).isDir()) {
                return notWritable(path, Tr::tr("it can't be created"));
            }
        }
    }
    if (!takeRightsFromOthers(path, kOwnerFolder)) {
        return notWritable(path, Tr::tr("it belongs to another user"));
    }
    return {};
}

Result<void> ensurePrivateFile(const QString& path)
{
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::ReadWrite | QIODevice::Append, kOwnerFile)) {
        return tl::unexpected(fileError(file));
    }
    if (!takeRightsFromOthers(path, kOwnerFile)) {
        return notWritable(path, Tr::tr("it belongs to another user"));
    }
    return {};
}

Result<void> createPrivateFile(const QString& path, const QByteArray& content, bool* existed)
{
    *existed = false;
    QFile file(path + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, kOwnerFile)) {
        return tl::unexpected(fileError(file));
    }
    const bool written = file.write(content) == content.size() && file.flush();
    Result<void> synced = written ? syncToDisk(file) : tl::unexpected(fileError(file));
    file.close();
    // QFile::rename never replaces a file, so that of two processes one wins and the other reads what it
    // wrote.
    if (synced && !file.rename(path)) {
        *existed = QFileInfo::exists(path);
        synced = tl::unexpected(fileError(file));
    }
    if (!synced) {
        file.remove();
    }
    return synced;
}

Result<void> syncToDisk(QFileDevice& file)
{
#ifdef Q_OS_WIN
    const bool ok = _commit(file.handle()) == 0;
#else
    const bool ok = ::fsync(file.handle()) == 0;
#endif
    if (!ok) {
        return fail(ErrorKind::Storage,
                    Tr::tr("The disk did not confirm that %1 was written.")
                        .arg(QFileInfo(file.fileName()).fileName()),
                    Tr::tr("Check the disk with the data directory, then try again."));
    }
    return {};
}

void syncFolder(const QString& path)
{
#ifndef Q_OS_WIN
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        // Some file systems can't sync a folder; what it holds was synced by itself.
        (void)::fsync(folder);
        ::close(folder);
    }
#else
    Q_UNUSED(path)
#endif
}

#ifdef Q_OS_WIN

struct FileLock::Private {
    explicit Private(const QString& path) : file(path) { held = file.tryLock(kLockWaitMs); }
    QLockFile file;
    bool held = false;
};

#else

struct FileLock::Private {
    explicit Private(const QString& path) : file(path)
    {
        if (!file.open(QIODevice::ReadWrite, kOwnerFile)) {
            return;
        }
        // flock() and no file with a process id in it: it dies with its holder, also in containers.
        for (int waited = 0; !held && waited <= kLockWaitMs; waited += kLockStepMs) {
            held = ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0;
            if (!held) {
                QThread::msleep(kLockStepMs);
            }
        }
    }
    QFile file;
    bool held = false;
};

#endif

FileLock::FileLock(const QString& path) : d(std::make_unique<Private>(path)) {}

FileLock::~FileLock() = default;

Result<void> FileLock::held() const
{
    if (d->held) {
        return {};
    }
#ifndef Q_OS_WIN
    if (!d->file.isOpen()) {
        return tl::unexpected(fileError(d->file));
    }
#endif
    return fail(ErrorKind::InUse,
                Tr::tr("Another program was writing to the data directory and did not finish in time."),
                Tr::tr("Try again in a moment."));
}

} // namespace afterparcel
