#pragma once

#include "core/store/store.h"

class QIODevice;

namespace afterparcel
{

/// How CSV is written.
struct CsvStyle {
    char delimiter = ',';
    bool byteOrderMark = false; ///< some spreadsheets take the file for UTF-8 only with it
};

/// Writes the activity as CSV, newest first: a line of column names (at, first_at, kind, ok, times, text,
/// orders), then a line for each entry, instants in the store's time with offset, formulas made harmless
/// (formulas.h). Returns how many were written. DiskFull, Storage.
[[nodiscard]] Result<int> writeActivity(const Store& store, const ActivityQuery& query, const CsvStyle& style,
                                        QIODevice& device);

/// The same into a file, which only the owner may read, whole or not at all. NotWritable on top.
[[nodiscard]] Result<int> exportActivity(const Store& store, const ActivityQuery& query,
                                         const CsvStyle& style, const QString& path);

} // namespace afterparcel
