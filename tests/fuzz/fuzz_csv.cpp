// Whatever a file holds: reading it ends, no record is empty or out of order, and what is written is read
// back as it was.
#include "core/transfer/csvreader.h"
#include "core/transfer/csvwriter.h"
#include "core/transfer/formulas.h"

#include <QBuffer>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);

namespace
{

using namespace afterparcel;

void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

std::vector<QStringList> read(const QByteArray& bytes, const CsvFormat& format)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, format);
    CsvRecord record;
    std::vector<QStringList> records;
    int line = 0;
    for (;;) {
        const Result<bool> more = reader.next(record);
        if (!more || !*more) {
            return records;
        }
        check(record.line >= line && !record.cells.isEmpty());
        line = record.line;
        records.push_back(record.cells);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<CsvFormat> format = detectCsvFormat(buffer);
    check(format.has_value() && buffer.pos() == 0);
    const std::vector<QStringList> records = read(bytes, *format);
    QByteArray written;
    for (const QStringList& cells : records) {
        QStringList harmless;
        for (const QString& cell : cells) {
            harmless.append(withoutFormulas(cell));
            check(withFormulas(harmless.last()) == cell);
        }
        written += csvRecord(harmless, format->delimiter);
    }
    std::vector<QStringList> again = read(written, {CsvEncoding::Utf8, format->delimiter, '"'});
    for (QStringList& cells : again) {
        std::transform(cells.begin(), cells.end(), cells.begin(), withFormulas);
    }
    check(again == records);
    return 0;
}
