#include "core/transfer/exporter.h"

#include "core/transfer/csvwriter.h"
#include "core/transfer/exportcolumns.h"
#include "core/transfer/formulas.h"
#include "core/transfer/ownerfile.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Exporter)
};

constexpr int kPage = 1000;

using Columns = std::vector<ExportColumn>;

Result<Columns> columnsOf(const QStringList& names)
{
    Columns all = exportColumns();
    if (names.isEmpty()) {
        return all;
    }
    Columns columns;
    for (const QString& name : names) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const ExportColumn& column) {
            return column.name == name.trimmed();
        });
        if (found == all.end()) {
            QStringList known;
            std::transform(all.begin(), all.end(), std::back_inserter(known),
                           [](const ExportColumn& column) { return column.name; });
            return fail(ErrorKind::BadInput, Tr::tr("There is no column “%1”.").arg(name),
                        Tr::tr("The columns are %1.").arg(known.join(QStringLiteral(", "))));
        }
        columns.push_back(*found);
    }
    return columns;
}

QByteArray headingOf(const Columns& columns, char delimiter)
{
    QStringList names;
    for (const ExportColumn& column : columns) {
        names.append(column.name);
    }
    return csvRecord(names, delimiter);
}

QByteArray lineOf(const RequestView& request, const Columns& columns, const ExportFrame& frame,
                  char delimiter)
{
    QStringList cells;
    for (const ExportColumn& column : columns) {
        cells.append(withoutFormulas(column.cell(request, frame)));
    }
    return csvRecord(cells, delimiter);
}

} // namespace

Result<int> writeRequests(const Store& store, const ExportOptions& options, QIODevice& device,
                          const QDateTime& now, const TransferProgress& progress,
                          const Cancellation& cancellation)
{
    const Result<Columns> columns = columnsOf(options.columns);
    if (!columns) {
        return tl::unexpected(columns.error());
    }
    const Result<std::vector<qint64>> rows = store.rows(options.query);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QByteArray bytes =
        (options.byteOrderMark ? byteOrderMark() : QByteArray()) + headingOf(*columns, options.delimiter);
    const ExportFrame frame{store.storeFacts().zone, now};
    int done = 0;
    for (auto from = rows->begin();;) {
        const auto to = rows->end() - from > kPage ? from + kPage : rows->end();
        const Result<std::vector<RequestView>> requests = store.requestsAt({from, to});
        if (!requests) {
            return tl::unexpected(requests.error());
        }
        for (const RequestView& request : *requests) {
            bytes += lineOf(request, *columns, frame, options.delimiter);
        }
        if (device.write(bytes) != bytes.size()) {
            return tl::unexpected(writeError(device));
        }
        bytes.clear();
        done += static_cast<int>(requests->size());
        from = to;
        if (progress) {
            progress(static_cast<int>(from - rows->begin()), static_cast<int>(rows->size()));
        }
        if (cancellation.isCancelled()) {
            return fail(ErrorKind::Cancelled, Tr::tr("The export was cancelled; no file was written."));
        }
        if (from == rows->end()) {
            return done;
        }
    }
}

Result<int> exportRequests(const Store& store, const ExportOptions& options, const QString& path,
                           const QDateTime& now, const TransferProgress& progress,
                           const Cancellation& cancellation)
{
    return writeOwnerFile(path, [&](QIODevice& device) {
        return writeRequests(store, options, device, now, progress, cancellation);
    });
}

} // namespace afterparcel
