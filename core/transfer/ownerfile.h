#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

class QIODevice;

namespace afterparcel
{

/// Why a device can't be written to: DiskFull, Storage.
[[nodiscard]] Error writeError(const QIODevice& device);

/// Writes a file that only the owner may read, since it holds buyers' data. It appears whole or not at all:
/// what was there before stays until then. Returns what `write` does; NotWritable on top.
[[nodiscard]] Result<int> writeOwnerFile(const QString& path,
                                         const std::function<Result<int>(QIODevice&)>& write);

} // namespace afterparcel
