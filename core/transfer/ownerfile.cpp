#include "core/transfer/ownerfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Exporter)
};

} // namespace

Error writeError(const QIODevice& device)
{
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    const bool full = file && file->error() == QFileDevice::ResourceError;
    Error error;
    error.kind = full ? ErrorKind::DiskFull : ErrorKind::Storage;
    error.what = full ? Tr::tr("The disk is full; nothing was exported.")
                      : Tr::tr("The export can't be written: %1.").arg(device.errorString());
    error.nextStep = full ? Tr::tr("Free some space or choose another disk, and export again.")
                          : Tr::tr("Choose another place and export again.");
    return error;
}

Result<int> writeOwnerFile(const QString& path, const std::function<Result<int>(QIODevice&)>& write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(
            ErrorKind::NotWritable,
            Tr::tr("%1 can't be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()),
            Tr::tr("Choose a folder that exists and belongs to you."));
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    Result<int> written = write(file);
    if (!written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit()) {
        return tl::unexpected(writeError(file));
    }
    return written;
}

} // namespace afterparcel
