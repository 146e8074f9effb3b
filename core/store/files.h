#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QFileDevice;

namespace afterparcel
{

/// Creates a folder with owner-only rights, and takes them from others if it was there (D4).
[[nodiscard]] Result<void> ensurePrivateFolder(const QString& path);

/// Creates an empty file that only the owner can read, if there is none, and takes the rights from others if
/// there was.
[[nodiscard]] Result<void> ensurePrivateFile(const QString& path);

/// Writes a small file whole and durably. Fails with `existed` set if there is one already: it is never
/// replaced.
[[nodiscard]] Result<void> createPrivateFile(const QString& path, const QByteArray& content, bool* existed);

/// Makes new and renamed files of a folder survive a power cut, where the system needs to be asked for that.
void syncFolder(const QString& path);

/// A lock between processes, held while the object lives; the system frees it when its holder dies.
class FileLock
{
public:
    /// Waits for up to ten seconds. Check held().
    explicit FileLock(const QString& path);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    [[nodiscard]] Result<void> held() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Makes what was written to an open file survive a power cut.
[[nodiscard]] Result<void> syncToDisk(QFileDevice& file);

} // namespace afterparcel
