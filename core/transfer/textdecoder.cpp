#include "core/transfer/textdecoder.h"

namespace afterparcel
{

TextDecoder::TextDecoder(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8:
        m_decoder.emplace(QStringDecoder::Utf8);
        break;
    case CsvEncoding::Utf16Little:
        m_decoder.emplace(QStringDecoder::Utf16LE);
        break;
    case CsvEncoding::Utf16Big:
        m_decoder.emplace(QStringDecoder::Utf16BE);
        break;
    case CsvEncoding::Windows1252:
        break;
    }
}

QString TextDecoder::decode(QByteArrayView bytes)
{
    return m_decoder ? QString(m_decoder->decode(bytes)) : fromWindows1252(bytes);
}

} // namespace afterparcel
