#pragma once

#include "core/transfer/csvformat.h"

#include <QStringDecoder>

#include <optional>

namespace afterparcel
{

/// Turns the bytes of a text file into letters, piece by piece. Byte order marks are left out; what is
/// invalid becomes U+FFFD.
class TextDecoder
{
public:
    explicit TextDecoder(CsvEncoding encoding);
    [[nodiscard]] QString decode(QByteArrayView bytes);

private:
    std::optional<QStringDecoder> m_decoder; ///< none: Windows-1252
};

} // namespace afterparcel
