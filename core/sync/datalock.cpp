#include "core/sync/datalock.h"

#include <QCoreApplication>
#include <QDir>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::DataLock)
};

} // namespace

DataLock::DataLock(const QString& file) : m_file(file)
{
    // Only the death of its process makes a lock stale: a pass may take hours, and clocks jump.
    m_file.setStaleLockTime(0);
}

Result<std::unique_ptr<DataLock>> DataLock::take(const QString& dataDir)
{
    const QDir dir(dataDir);
    if (!dir.mkpath(QStringLiteral("."))) {
        return fail(ErrorKind::NotWritable, Tr::tr("The data directory %1 can't be written.").arg(dataDir),
                    Tr::tr("Give another one with --data-dir, or correct its permissions."));
    }
    std::unique_ptr<DataLock> lock(new DataLock(dir.filePath(QStringLiteral("sync.lock"))));
    if (lock->m_file.tryLock(0)) {
        return lock;
    }
    if (lock->m_file.error() == QLockFile::LockFailedError) {
        qint64 pid = 0;
        QString host, program;
        lock->m_file.getLockInfo(&pid, &host, &program);
        return fail(ErrorKind::InUse,
                    Tr::tr("Another program (%1, process %2) already works on this data directory.")
                        .arg(program.isEmpty() ? Tr::tr("unknown") : program)
                        .arg(pid),
                    Tr::tr("Close it first, or let it do the work."));
    }
    return fail(ErrorKind::NotWritable, Tr::tr("The data directory %1 can't be written.").arg(dataDir),
                Tr::tr("Give another one with --data-dir, or correct its permissions."));
}

} // namespace afterparcel
