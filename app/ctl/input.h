#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace afterparcel
{

/// Everything on standard input, at most 1 MiB. TooLarge, Storage.
[[nodiscard]] Result<QByteArray> readStandardInput();

/// Everything in a file, at most 1 MiB. BadInput if it can't be read, TooLarge.
[[nodiscard]] Result<QByteArray> readInputFile(const QString& path);

/// A secret from standard input, without one line break at its end. On a terminal it is asked for on standard
/// error and not shown while it is typed. BadInput if it is empty, has more than one line, or is no UTF-8.
[[nodiscard]] Result<QString> readSecret(const QString& name);

} // namespace afterparcel
