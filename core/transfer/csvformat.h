#pragma once

#include "core/base/result.h"

#include <QString>

class QIODevice;

namespace afterparcel
{

/// How the letters of a text file are written.
enum class CsvEncoding { Utf8, Utf16Little, Utf16Big, Windows1252 };

/// How a CSV file is written; what spreadsheets of different countries do differently.
struct CsvFormat {
    CsvEncoding encoding = CsvEncoding::Utf8;
    char delimiter = ','; ///< comma, semicolon or tab
    char quote = '"';     ///< or an apostrophe
    friend bool operator==(const CsvFormat&, const CsvFormat&) = default;
};

/// Finds out how a file is written: byte order marks, zero bytes and invalid UTF-8 tell the encoding, the
/// first lines the rest. Reads the device from its present position, which must be seekable, and goes back
/// there. Storage if it can't be read.
[[nodiscard]] Result<CsvFormat> detectCsvFormat(QIODevice& device);

/// Letters of Windows-1252. Bytes that it does not define are kept as the control characters of Latin-1.
[[nodiscard]] QString fromWindows1252(QByteArrayView bytes);

} // namespace afterparcel
