#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <functional>

namespace afterparcel
{

/// Creates a folder and its missing parents, readable by the owner alone (D4). An existing folder is left as
/// it is. Errors: NotWritable.
[[nodiscard]] Result<void> makeOwnerFolder(const QString& path);

/// A small JSON object in a file that only the owner can read: changed under a lock file, so that two
/// programs can change it at once, and written atomically. Calls block; any thread.
class JsonFile
{
public:
    explicit JsonFile(QString path);

    /// The object; empty if there is no file. Storage if it can't be read or isn't an object; TooLarge over 1
    /// MiB.
    [[nodiscard]] Result<QJsonObject> read() const;
    /// Reads, lets `edit` change the object, and writes it if it changed. Nothing is written when reading or
    /// `edit` fails, so a broken file stays as it is. Errors: those of read() and `edit`, NotWritable,
    /// DiskFull, Storage.
    [[nodiscard]] Result<void> change(const std::function<Result<void>(QJsonObject&)>& edit) const;
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    [[nodiscard]] Result<void> write(const QJsonObject& object) const;

    QString m_path;
};

} // namespace afterparcel
