#pragma once

#include "core/base/result.h"
#include "core/transfer/csvformat.h"

#include <QStringList>

#include <memory>

class QIODevice;

namespace afterparcel
{

/// One record of a CSV file. Cells may hold line breaks, so that a record can be several lines long.
struct CsvRecord {
    int line = 0; ///< where it begins, from 1
    QStringList cells;
};

/// Reads CSV as people and spreadsheets write it, record by record, with libcsv: quoted cells, doubled
/// quotation marks, line ends of any system, empty lines left out, quotation marks at odd places taken as
/// they stand. Holds one record at a time, whatever the size of the file.
class CsvReader
{
public:
    /// What a record may hold; more is a quotation mark that nobody closed, or no CSV at all.
    static constexpr qsizetype kMaxRecordBytes = 1024LL * 1024;

    /// `device` is open for reading, at the beginning of the text, and outlives the reader.
    CsvReader(QIODevice& device, const CsvFormat& format);
    ~CsvReader();
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    /// The next record; false at the end. TooLarge, or Malformed for a quotation mark without an end: both
    /// name the line, and nothing after it can be read. Storage if the device fails.
    [[nodiscard]] Result<bool> next(CsvRecord& record);
    /// Where the record begins that is read at the moment; after an error, the one that it is about.
    [[nodiscard]] int line() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace afterparcel
