#include "core/transfer/csvreader.h"

#include "core/transfer/textdecoder.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>
#include <csv.h>
#include <deque>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::CsvReader)
};

constexpr qint64 kChunk = 64LL * 1024;

bool isEmpty(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString& cell) { return QStringView(cell).trimmed().isEmpty(); });
}

} // namespace

struct CsvReader::Private {
    Private(QIODevice& source, const CsvFormat& format) : device(source), decoder(format.encoding)
    {
        csv_init(&parser, 0);
        csv_set_delim(&parser, static_cast<unsigned char>(format.delimiter));
        csv_set_quote(&parser, static_cast<unsigned char>(format.quote));
        csv_set_space_func(&parser, [](unsigned char) { return 0; }); // spaces are data
    }
    ~Private() { csv_free(&parser); }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    static void onCell(void* bytes, std::size_t size, void* self)
    {
        // A mark that stands in a cell is a character of it: QString::fromUtf8() would leave it out.
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        static_cast<Private*>(self)->cells.append(
            decoder(QByteArrayView(static_cast<const char*>(bytes), static_cast<qsizetype>(size))));
    }
    static void onEnd(int, void* self)
    {
        auto* reader = static_cast<Private*>(self);
        if (!isEmpty(reader->cells)) {
            reader->records.push_back({reader->recordLine, std::move(reader->cells)});
        }
        reader->cells.clear();
        reader->recordBytes = 0;
    }

    [[nodiscard]] Result<void> readChunk();
    [[nodiscard]] Result<void> parse(QByteArrayView text);
    [[nodiscard]] Result<void> parsePiece(QByteArrayView piece);
    [[nodiscard]] Result<void> finish();

    QIODevice& device;
    TextDecoder decoder;
    csv_parser parser{};
    QStringList cells;
    std::deque<CsvRecord> records;
    int line = 1;
    int recordLine = 1;
    qsizetype recordBytes = 0; ///< of the record that has not ended yet
    bool afterReturn = false;
    bool atEnd = false;
    std::optional<Error> error; ///< said once the records before it were
};

Result<void> CsvReader::Private::readChunk()
{
    const QByteArray bytes = device.read(kChunk);
    if (bytes.isEmpty()) {
        if (!device.atEnd()) {
            return fail(ErrorKind::Storage, Tr::tr("The file can't be read: %1.").arg(device.errorString()),
                        Tr::tr("Check that it is a file that you may read."));
        }
        atEnd = true;
        return finish();
    }
    return parse(decoder.decode(bytes).toUtf8());
}

/// Line by line, so that each record knows where it began.
Result<void> CsvReader::Private::parse(QByteArrayView text)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        const bool pairEnds = c == '\n' && afterReturn;
        afterReturn = c == '\r';
        if (c != '\n' && c != '\r') {
            continue;
        }
        if (auto parsed = parsePiece(text.sliced(from, i + 1 - from)); !parsed) {
            return parsed;
        }
        from = i + 1;
        line += pairEnds ? 0 : 1;
    }
    return parsePiece(text.sliced(from));
}

Result<void> CsvReader::Private::parsePiece(QByteArrayView piece)
{
    if (piece.isEmpty()) {
        return {};
    }
    if (recordBytes == 0) {
        // The second half of a line end belongs to the line before.
        recordLine = line;
    }
    recordBytes += piece.size();
    if (recordBytes > kMaxRecordBytes) {
        return fail(ErrorKind::TooLarge, Tr::tr("Line %1 is longer than 1 MiB.").arg(recordLine),
                    Tr::tr("Look for a quotation mark that is opened in it and never closed."));
    }
    const bool wasBreak = recordBytes == piece.size() && (piece == "\n" || piece == "\r" || piece == "\r\n");
    const auto size = static_cast<std::size_t>(piece.size());
    if (csv_parse(&parser, piece.data(), size, onCell, onEnd, this) != size) {
        return fail(ErrorKind::Malformed, Tr::tr("Line %1 can't be read.").arg(recordLine), {},
                    QString::fromUtf8(csv_strerror(csv_error(&parser))));
    }
    if (wasBreak) {
        recordBytes = 0; // an empty line begins nothing
    }
    return {};
}

/// One more line end ends the last record, unless it stands between quotation marks.
Result<void> CsvReader::Private::finish()
{
    if (recordBytes == 0) {
        return {};
    }
    csv_parse(&parser, "\n", 1, onCell, onEnd, this);
    if (recordBytes == 0) {
        return {};
    }
    return fail(
        ErrorKind::Malformed,
        Tr::tr("A quotation mark is opened in line %1 and never closed.").arg(recordLine),
        Tr::tr("Close it and import the file again: nothing from that line on was read as it was meant."));
}

CsvReader::CsvReader(QIODevice& device, const CsvFormat& format)
    : d(std::make_unique<Private>(device, format))
{
}

CsvReader::~CsvReader() = default;

int CsvReader::line() const
{
    return d->recordLine;
}

Result<bool> CsvReader::next(CsvRecord& record)
{
    while (d->records.empty() && !d->atEnd && !d->error) {
        if (auto read = d->readChunk(); !read) {
            d->error = read.error();
        }
    }
    if (!d->records.empty()) {
        record = std::move(d->records.front());
        d->records.pop_front();
        return true;
    }
    if (d->error) {
        return tl::unexpected(*d->error);
    }
    return false;
}

} // namespace afterparcel
