#pragma once

#include <QByteArray>
#include <QStringList>

namespace afterparcel
{

/// A record as RFC 4180 writes it, in UTF-8, with every cell quoted. Formulas are not looked at: see
/// formulas.h.
[[nodiscard]] QByteArray csvRecord(const QStringList& cells, char delimiter);

/// What tells spreadsheets that a file is UTF-8.
[[nodiscard]] QByteArray byteOrderMark();

} // namespace afterparcel
