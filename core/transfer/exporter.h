#pragma once

#include "core/store/store.h"
#include "core/transfer/steps.h"

#include <QStringList>

class QIODevice;

namespace afterparcel
{

/// What to export and how to write it (M3).
struct ExportOptions {
    RequestQuery query;
    QStringList columns; ///< names of exportColumns(); empty: all
    char delimiter = ',';
    bool byteOrderMark = false; ///< some spreadsheets take the file for UTF-8 only with it
};

/// Writes the requests of a view as CSV: a line of column names, then a line for each request, instants in
/// the store's time with offset, formulas in texts made harmless (formulas.h). Reads page by page what the
/// view holds at the beginning, so that a million requests take little more memory than a thousand. Returns
/// how many were written. BadInput for a column that does not exist; DiskFull, Storage; Cancelled.
[[nodiscard]] Result<int> writeRequests(const Store& store, const ExportOptions& options, QIODevice& device,
                                        const QDateTime& now, const TransferProgress& progress = {},
                                        const Cancellation& cancellation = {});

/// The same into a file, which only the owner may read. It appears whole or not at all: what was there before
/// stays until then. NotWritable on top.
[[nodiscard]] Result<int> exportRequests(const Store& store, const ExportOptions& options,
                                         const QString& path, const QDateTime& now,
                                         const TransferProgress& progress = {},
                                         const Cancellation& cancellation = {});

} // namespace afterparcel
