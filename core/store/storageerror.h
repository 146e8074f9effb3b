#pragma once

#include "core/base/result.h"

#include <QFileDevice>
#include <QSqlError>

namespace afterparcel
{

/// What SQLite said as an error with its cause and the way on. Error::code is SQLite's primary result code.
[[nodiscard]] Error databaseError(const QSqlError& error, const QString& doing);

/// The same from SQLite's own code, for what Qt does not report as an error.
[[nodiscard]] Error databaseError(int code, const QString& message, const QString& doing);

/// True if the error says that the database file itself is broken, so that it has to be set aside (D4).
[[nodiscard]] bool isDamage(const Error& error);

/// A file or folder that could not be read or written.
[[nodiscard]] Error fileError(const QFileDevice& file);

} // namespace afterparcel
