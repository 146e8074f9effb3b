#include "core/transfer/csvformat.h"

#include "core/transfer/textdecoder.h"

#include <QCoreApplication>
#include <QIODevice>

#include <array>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::CsvFormat)
};

constexpr qint64 kHead = 64LL * 1024;
constexpr qsizetype kSample = 400;

// 0x80 to 0x9F; the rest is Latin-1. 0: not defined.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
constexpr uint kFirstOfTable = 0x80;

/// Plain letters written in two bytes each have a zero in every second one.
std::optional<CsvEncoding> utf16Without(const QByteArray& head)
{
    qsizetype zeros[2] = {0, 0};
    const qsizetype looked = std::min(head.size(), kSample);
    for (qsizetype i = 0; i < looked; ++i) {
        zeros[i % 2] += head.at(i) == '\0' ? 1 : 0;
    }
    const qsizetype many = looked * 2 / 5; // of one half of the bytes
    if (looked < 2 || (zeros[0] > 0 && zeros[1] > 0)) {
        return std::nullopt;
    }
    return zeros[1] >= many && many > 0   ? std::optional(CsvEncoding::Utf16Little)
           : zeros[0] >= many && many > 0 ? std::optional(CsvEncoding::Utf16Big)
                                          : std::nullopt;
}

std::optional<CsvEncoding> fromByteOrderMark(const QByteArray& head)
{
    if (head.startsWith("\xEF\xBB\xBF")) {
        return CsvEncoding::Utf8;
    }
    if (head.startsWith("\xFF\xFE")) {
        return CsvEncoding::Utf16Little;
    }
    return head.startsWith("\xFE\xFF") ? std::optional(CsvEncoding::Utf16Big) : std::nullopt;
}

/// The whole file: the first letter that is not ASCII may stand in its last line.
CsvEncoding utf8OrWindows(QIODevice& device)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    while (!device.atEnd()) {
        const QByteArray bytes = device.read(kHead);
        if (bytes.isEmpty()) {
            break;
        }
        const QString decoded = decoder.decode(bytes);
        Q_UNUSED(decoded)
        if (decoder.hasError()) {
            return CsvEncoding::Windows1252;
        }
    }
    return CsvEncoding::Utf8;
}

/// The character that stands most often outside of quotes in the first lines; a comma where none does.
char delimiterOf(const QString& text, char quote)
{
    constexpr std::array kDelimiters{',', ';', '\t'};
    std::array<int, kDelimiters.size()> counts{};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char(quote)) {
            quoted = !quoted;
        }
        for (std::size_t i = 0; !quoted && i < kDelimiters.size(); ++i) {
            counts[i] += c == QLatin1Char(kDelimiters[i]) ? 1 : 0;
        }
        // The heading alone decides: later lines hold what people wrote.
        if (!quoted && c == QLatin1Char('\n') && *std::max_element(counts.begin(), counts.end()) > 0) {
            break;
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return kDelimiters.at(static_cast<std::size_t>(most - counts.begin()));
}

/// Apostrophes quote only where there is no quotation mark at all and the file begins with one.
char quoteOf(const QString& text)
{
    return text.startsWith(QLatin1Char('\'')) && !text.contains(QLatin1Char('"')) ? '\'' : '"';
}

} // namespace

QString fromWindows1252(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const uint code = static_cast<unsigned char>(byte);
        const bool inTable = code >= kFirstOfTable && code < kFirstOfTable + kWindows1252.size();
        const char16_t mapped = inTable ? kWindows1252.at(code - kFirstOfTable) : u'\0';
        text.append(QChar(mapped != 0 ? mapped : static_cast<char16_t>(code)));
    }
    return text;
}

Result<CsvFormat> detectCsvFormat(QIODevice& device)
{
    const qint64 start = device.pos();
    const QByteArray head = device.read(kHead);
    CsvFormat format;
    std::optional<CsvEncoding> told = fromByteOrderMark(head);
    told = told ? told : utf16Without(head);
    const bool wentBack = device.seek(start);
    format.encoding = told ? *told : utf8OrWindows(device);
    if (!wentBack || !device.seek(start)) {
        return fail(ErrorKind::Storage, Tr::tr("The file can't be read: %1.").arg(device.errorString()),
                    Tr::tr("Check that it is a file that you may read."));
    }
    const QString text = TextDecoder(format.encoding).decode(head);
    format.quote = quoteOf(text);
    format.delimiter = delimiterOf(text, format.quote);
    return format;
}

} // namespace afterparcel
