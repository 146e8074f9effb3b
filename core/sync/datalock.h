#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace afterparcel
{

/// The right to sync and send on a data directory (S3): one process at a time. Freed by the system when that
/// process dies, also by kill -9.
class DataLock
{
public:
    /// InUse when another process holds it; the error names that process.
    [[nodiscard]] static Result<std::unique_ptr<DataLock>> take(const QString& dataDir);

private:
    explicit DataLock(const QString& file);
    QLockFile m_file;
};

} // namespace afterparcel
