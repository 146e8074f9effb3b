#include "core/settings/jsonfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <chrono>

namespace afterparcel
{

namespace
{

using namespace std::chrono_literals;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::JsonFile)
};

constexpr qint64 kMaxBytes = 1024LL * 1024;
constexpr auto kLockWait = 10s;
constexpr QFileDevice::Permissions kOwnerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions kOwnerFolder = kOwnerFile | QFileDevice::ExeOwner;

tl::unexpected<Error> notWritable(const QString& path, const QString& detail)
{
    return fail(
        ErrorKind::NotWritable, Tr::tr("%1 can't be written.").arg(path),
        Tr::tr("Check that the folder belongs to you and is writable, or choose another data directory."),
        detail);
}

tl::unexpected<Error> broken(const QString& path, const QString& detail)
{
    return fail(ErrorKind::Storage, Tr::tr("The file %1 is damaged: %2.").arg(path, detail),
                Tr::tr("It was left as it is. Correct it, or move it aside to start from the defaults."),
                detail);
}

} // namespace

Result<void> makeOwnerFolder(const QString& path)
{
    const QFileInfo info(QDir::cleanPath(path));
    if (info.isDir()) {
        return {};
    }
    if (info.exists() || info.absoluteFilePath() == info.absolutePath()) {
        return notWritable(path, QStringLiteral("not a folder"));
    }
    Result<void> parent = makeOwnerFolder(info.absolutePath());
    if (!parent) {
        return parent;
    }
    // Another program may have made it meanwhile: what counts is that it is there.
    if (!QDir().mkdir(info.absoluteFilePath(), kOwnerFolder) && !QFileInfo(path).isDir()) {
        return notWritable(path, QStringLiteral("mkdir failed"));
    }
    return {};
}

JsonFile::JsonFile(QString path) : m_path(std::move(path)) {}

Result<QJsonObject> JsonFile::read() const
{
    QFile file(m_path);
    if (!file.exists()) {
        return QJsonObject{};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, Tr::tr("The file %1 can't be read.").arg(m_path),
                    Tr::tr("Check that it belongs to you and is readable."), file.errorString());
    }
    const QByteArray bytes = file.read(kMaxBytes + 1);
    if (bytes.size() > kMaxBytes) {
        return fail(ErrorKind::TooLarge, Tr::tr("The file %1 is larger than 1 MiB.").arg(m_path),
                    Tr::tr("It was left as it is. Move it aside to start from the defaults."));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        return broken(m_path, Tr::tr("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    }
    if (!document.isObject()) {
        return broken(m_path, Tr::tr("it holds no JSON object"));
    }
    return document.object();
}

Result<void> JsonFile::change(const std::function<Result<void>(QJsonObject&)>& edit) const
{
    Result<void> folder = makeOwnerFolder(QFileInfo(m_path).absolutePath());
    if (!folder) {
        return folder;
    }
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(kLockWait)) {
        if (lock.error() == QLockFile::LockFailedError) {
            return fail(ErrorKind::Storage, Tr::tr("Another program keeps %1 locked.").arg(m_path),
                        Tr::tr("Try again when it has finished."));
        }
        return notWritable(m_path, QStringLiteral("lock file refused"));
    }
    const Result<QJsonObject> before = read();
    if (!before) {
        return tl::unexpected(before.error());
    }
    QJsonObject after = *before;
    Result<void> edited = edit(after);
    if (!edited || after == *before) {
        return edited;
    }
    return write(after);
}

Result<void> JsonFile::write(const QJsonObject& object) const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly)) {
        return notWritable(m_path, file.errorString());
    }
    // Before the first byte: a replaced file would otherwise keep the wider rights it was given by hand.
    file.setPermissions(kOwnerFile);
    file.write(QJsonDocument(object).toJson(QJsonDocument::Indented));
    if (!file.commit()) {
        if (file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError) {
            return fail(
                ErrorKind::DiskFull, Tr::tr("%1 could not be written to the end.").arg(m_path),
                Tr::tr("Free some space on the disk and repeat the change; the old file is unharmed."),
                file.errorString());
        }
        return notWritable(m_path, file.errorString());
    }
    return {};
}

} // namespace afterparcel
