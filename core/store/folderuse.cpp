#include "core/store/folderuse.h"

#include "core/store/files.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QThread>

#ifndef Q_OS_WIN
#include <sys/file.h>
#endif

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Store)
};

constexpr int kStepMilliseconds = 20;
constexpr int kOthersWaitMilliseconds = 10'000; ///< a restore ends by itself
constexpr int kAloneWaitMilliseconds = 1'000;   ///< a window does not

tl::unexpected<Error> inUse(FolderUse::With with)
{
    return with == FolderUse::With::Nobody
               ? fail(ErrorKind::InUse, Tr::tr("Another program has this store open."),
                      Tr::tr("Close every window of Afterparcel and wait for its commands to end. Nothing "
                             "was changed."))
               : fail(ErrorKind::InUse, Tr::tr("A backup is being restored into this store."),
                      Tr::tr("Try again when that is done."));
}

bool lock(QFile& file, FolderUse::With with)
{
#ifdef Q_OS_WIN
    Q_UNUSED(file)
    Q_UNUSED(with)
    return true; // the system itself refuses to rename a file that somebody has open
#else
    // flock() belongs to the open file: two stores of one process hold it twice.
    return ::flock(file.handle(), (with == FolderUse::With::Nobody ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0;
#endif
}

} // namespace

Result<std::unique_ptr<FolderUse>> FolderUse::take(const QString& folder, With with)
{
    std::unique_ptr<FolderUse> use(new FolderUse(folder + QStringLiteral("/use.lock")));
    if (auto made = ensurePrivateFile(use->m_file.fileName()); !made) {
        return tl::unexpected(made.error());
    }
    if (!use->m_file.open(QIODevice::ReadWrite)) {
        return tl::unexpected(fileError(use->m_file));
    }
    const int wait = with == With::Nobody ? kAloneWaitMilliseconds : kOthersWaitMilliseconds;
    for (int waited = 0; !lock(use->m_file, with); waited += kStepMilliseconds) {
        if (waited >= wait) {
            return inUse(with);
        }
        QThread::msleep(kStepMilliseconds);
    }
    return use;
}

} // namespace afterparcel
