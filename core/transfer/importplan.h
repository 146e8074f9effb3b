#pragma once

#include "core/base/result.h"
#include "core/store/store.h"
#include "core/transfer/csvformat.h"
#include "core/transfer/steps.h"

#include <QStringList>

#include <optional>
#include <vector>

class QIODevice;

namespace afterparcel
{

/// Which column of a file means what; counted from 0, none: the file has no such column.
struct ImportMapping {
    std::optional<int> order;  ///< ORDER: name with or without '#', number, gid or Shopify's id of it
    std::optional<int> sendAt; ///< TIME: ISO 8601; without offset in the store's zone; a date alone is noon
    std::optional<int> action; ///< "schedule" (also where it is empty), "reschedule" or "skip"
    friend bool operator==(const ImportMapping&, const ImportMapping&) = default;
};

/// What is known of a file before it is imported.
struct ImportSource {
    CsvFormat format;
    bool hasHeader = true;            ///< the first record names the columns
    QStringList columns;              ///< the names, or "Column 1" and so on
    std::vector<QStringList> samples; ///< the first records, as they stand
    ImportMapping mapping;            ///< a guess from the names
};

/// What a line of an import does.
enum class ImportEffect { Schedule, Reschedule, Skip, Nothing, Problem };

/// A line of an import as reported.
struct ImportLine {
    int line = 0;
    QString order; ///< as written, or its name where it is known
    ImportEffect effect = ImportEffect::Problem;
    std::optional<QDateTime> at; ///< UTC; when it would be sent
    QString value;               ///< what is wrong, as written; empty: nothing in particular
    QString text;                ///< why; empty for what is plainly done
};

struct ImportPlan {
    int lines = 0; ///< without the heading and empty ones
    int schedules = 0, reschedules = 0, skips = 0, unchanged = 0, problems = 0;
    int atOnce = 0;                       ///< of those that act: e-mails that become due now
    std::vector<ImportLine> first;        ///< of whatever effect, for a preview
    std::vector<ImportLine> problemLines; ///< at most kMostProblems
    std::vector<PlannedStep> steps;       ///< lines that act; carryOutSteps()
    static constexpr int kMostProblems = 10'000;
};

/// Looks at the beginning of a file: how it is written, its columns, what they may mean. The device is
/// seekable and is left at its beginning. BadInput for a file with nothing in it; as CsvReader.
[[nodiscard]] Result<ImportSource> inspectImport(const Store& store, QIODevice& device);

/// Reads the whole file and says what each line would do; writes nothing. A file that can't be read to its
/// end is a problem of its last line; what stands before is planned. BadInput if no column names the orders;
/// Storage; Cancelled.
[[nodiscard]] Result<ImportPlan> planImport(const Store& store, QIODevice& device, const ImportSource& source,
                                            const ImportMapping& mapping, const QDateTime& now,
                                            const TransferProgress& progress = {},
                                            const Cancellation& cancellation = {});

/// The report of what is wrong as CSV: line, order, value, reason.
[[nodiscard]] QByteArray importReport(const std::vector<ImportLine>& lines);

/// TIME of section 12. A time without offset is meant in `zone`; a date alone is noon there. BadInput says
/// how to write it.
[[nodiscard]] Result<QDateTime> parseTime(const QString& text, const QTimeZone& zone);

} // namespace afterparcel
