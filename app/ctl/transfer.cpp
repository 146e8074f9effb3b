#include "app/ctl/commands.h"
#include "app/ctl/csvoptions.h"
#include "app/ctl/listoptions.h"
#include "app/ctl/requestjson.h"
#include "core/transfer/exporter.h"
#include "core/transfer/importplan.h"
#include "core/transfer/transfernotes.h"

#include <QBuffer>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::TransferCommand)
};

const QString kExportUsage =
    QStringLiteral("afterparcelctl export FILE.csv|- %1 [--sort COLUMN] [--descending] [--limit N] "
                   "[--columns A,B...] [--delimiter comma|semicolon|tab] [--bom]")
        .arg(filterUsage());
const QString kImportUsage = QStringLiteral(
    "afterparcelctl import FILE.csv|- [--map order|send_at|action=COLUMN]... [--dry-run] [--json]");

using Parser = QCommandLineParser;

QString value(const Parser& parser, const char* option)
{
    return parser.value(QString::fromLatin1(option));
}

Result<ExportOptions> exportOptions(const Parser& parser, const QTimeZone& zone)
{
    const Result<RequestQuery> query = queryOf(parser, zone);
    const Result<CsvStyle> style = csvStyleOf(parser);
    if (!query || !style) {
        return tl::unexpected(query ? style.error() : query.error());
    }
    return ExportOptions{*query, value(parser, "columns").split(QLatin1Char(','), Qt::SkipEmptyParts),
                         style->delimiter, style->byteOrderMark};
}

/// The one file that a command works on; none if the words were wrong.
std::optional<QString> fileOf(Parser& parser, const QStringList& arguments)
{
    const bool parsed = parser.parse(QStringList{QStringLiteral("transfer")} + arguments);
    const QStringList files = parser.positionalArguments();
    return parsed && files.size() == 1 ? std::optional(files.first()) : std::nullopt;
}

bool isStandard(const QString& path)
{
    return path == QLatin1String("-");
}

/// The file to import, or standard input, which is read to its end: a plan looks at it twice.
Result<std::unique_ptr<QIODevice>> openImport(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    const bool opened =
        isStandard(path) ? file->open(stdin, QIODevice::ReadOnly) : file->open(QIODevice::ReadOnly);
    if (!opened) {
        return fail(ErrorKind::BadInput, Tr::tr("%1 can't be read: %2.").arg(path, file->errorString()));
    }
    if (!isStandard(path) && !file->isSequential()) {
        return file;
    }
    constexpr qint64 kMost = 100LL * 1024 * 1024;
    auto buffer = std::make_unique<QBuffer>();
    for (QByteArray more = file->read(kMost); !more.isEmpty(); more = file->read(kMost)) {
        buffer->buffer().append(more);
        if (buffer->buffer().size() > kMost) {
            return fail(ErrorKind::TooLarge, Tr::tr("Standard input holds more than 100 MiB."),
                        Tr::tr("Name the file itself."));
        }
    }
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

/// FIELD=COLUMN, the column by its name or its number from 1 on.
Result<void> applyMap(ImportMapping& mapping, const QStringList& columns, const QString& text)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    const QString field = text.left(std::max<qsizetype>(equals, 0));
    const QString column = text.mid(equals + 1);
    std::optional<int>* target = field == QLatin1String("order")     ? &mapping.order
                                 : field == QLatin1String("send_at") ? &mapping.sendAt
                                 : field == QLatin1String("action")  ? &mapping.action
                                                                     : nullptr;
    if (!target) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("--map takes order, send_at or action, then = and a column."));
    }
    if (column.isEmpty()) {
        target->reset();
        return {};
    }
    auto index = static_cast<int>(columns.indexOf(column));
    bool isNumber = false;
    const int number = column.toInt(&isNumber);
    if (index < 0 && isNumber && number >= 1 && number <= columns.size()) {
        index = number - 1;
    }
    if (index < 0) {
        return fail(ErrorKind::BadInput, Tr::tr("The file has no column \"%1\".").arg(column),
                    Tr::tr("Its columns are %1.").arg(columns.join(QStringLiteral(", "))));
    }
    *target = index;
    return {};
}

struct ImportOutcome {
    ImportPlan plan;
    StepsResult result;
    bool dryRun = false;
};

void printImport(const CommandContext& context, const ImportOutcome& outcome)
{
    const ImportPlan& plan = outcome.plan;
    context.print(outcome.dryRun ? Tr::tr("%n line(s) would be carried out.", nullptr,
                                          static_cast<int>(plan.steps.size()))
                                 : Tr::tr("%n line(s) carried out.", nullptr, outcome.result.done));
    context.print(Tr::tr("Scheduled: %1. Rescheduled: %2. Skipped: %3. Nothing to do: %4. Wrong: %5.")
                      .arg(plan.schedules)
                      .arg(plan.reschedules)
                      .arg(plan.skips)
                      .arg(plan.unchanged)
                      .arg(plan.problems + static_cast<int>(outcome.result.failures.size())));
    if (plan.atOnce > 0) {
        context.print(outcome.dryRun
                          ? Tr::tr("%n e-mail(s) would leave with the next sync.", nullptr, plan.atOnce)
                          : Tr::tr("%n e-mail(s) will leave with the next sync.", nullptr, plan.atOnce));
    }
}

QJsonObject importJson(const ImportOutcome& outcome)
{
    const ImportPlan& plan = outcome.plan;
    QJsonArray problems;
    for (const ImportLine& line : plan.problemLines) {
        problems.append(QJsonObject{{QStringLiteral("line"), line.line},
                                    {QStringLiteral("order"), line.order},
                                    {QStringLiteral("value"), line.value},
                                    {QStringLiteral("problem"), line.text}});
    }
    for (const StepFailure& failure : outcome.result.failures) {
        problems.append(QJsonObject{{QStringLiteral("line"), failure.line},
                                    {QStringLiteral("order"), failure.order},
                                    {QStringLiteral("value"), QString()},
                                    {QStringLiteral("problem"), failure.text}});
    }
    return {{QStringLiteral("lines"), plan.lines},
            {QStringLiteral("schedule"), plan.schedules},
            {QStringLiteral("reschedule"), plan.reschedules},
            {QStringLiteral("skip"), plan.skips},
            {QStringLiteral("unchanged"), plan.unchanged},
            {QStringLiteral("due_at_once"), plan.atOnce},
            {QStringLiteral("done"), outcome.result.done},
            {QStringLiteral("dry_run"), outcome.dryRun},
            {QStringLiteral("problems"), problems}};
}

void printProblems(const CommandContext& context, const ImportOutcome& outcome)
{
    const auto print = [&](int line, const QString& order, const QString& text) {
        context.printError(order.isEmpty() ? Tr::tr("line %1: %2").arg(line).arg(text)
                                           : Tr::tr("line %1: %2: %3").arg(line).arg(order, text));
    };
    for (const ImportLine& line : outcome.plan.problemLines) {
        print(line.line, line.order, line.text);
    }
    for (const StepFailure& failure : outcome.result.failures) {
        print(failure.line, failure.order, failure.text);
    }
}

Result<ImportOutcome> import(const CommandContext& context, Store& store, QIODevice& device,
                             const Parser& parser)
{
    const Result<ImportSource> source = inspectImport(store, device);
    if (!source) {
        return tl::unexpected(source.error());
    }
    ImportMapping mapping = source->mapping;
    for (const QString& map : parser.values(QStringLiteral("map"))) {
        if (auto applied = applyMap(mapping, source->columns, map); !applied) {
            return tl::unexpected(applied.error());
        }
    }
    Result<ImportPlan> plan = planImport(store, device, *source, mapping, context.clock().now());
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    ImportOutcome outcome{std::move(*plan), {}, parser.isSet(QStringLiteral("dry-run"))};
    if (!outcome.dryRun) {
        outcome.result = carryOutSteps(store, outcome.plan.steps, context.clock());
        noteImport(store, outcome.result.done,
                   outcome.plan.problems + static_cast<int>(outcome.result.failures.size()),
                   context.clock().now());
    }
    return outcome;
}

} // namespace

int runExport(CommandContext& context, const QStringList& arguments)
{
    Parser parser;
    addListOptions(parser);
    addCsvOptions(parser);
    parser.addOption({QStringLiteral("columns"), {}, QStringLiteral("names")});
    const std::optional<QString> path = fileOf(parser, arguments);
    if (!path) {
        return context.wrongUse(Tr::tr("Export to which file?"), kExportUsage);
    }
    const Result<std::unique_ptr<Store>> store = context.openStore();
    if (!store) {
        return context.fail(store.error());
    }
    const QTimeZone zone = (*store)->storeFacts().zone;
    const Result<ExportOptions> options = exportOptions(parser, zone.isValid() ? zone : QTimeZone::utc());
    if (!options) {
        return context.wrongUse(options.error().text(), kExportUsage);
    }
    const QDateTime now = context.clock().now();
    QFile output;
    const bool standard = isStandard(*path);
    if (standard && !output.open(stdout, QIODevice::WriteOnly)) {
        return context.fail({ErrorKind::Storage, output.errorString(), {}, {}, {}, 0, std::nullopt});
    }
    const Result<int> written = standard ? writeRequests(**store, *options, output, now)
                                         : exportRequests(**store, *options, *path, now);
    if (!written) {
        return written.error().kind == ErrorKind::BadInput
                   ? context.wrongUse(written.error().text(), kExportUsage)
                   : context.fail(written.error());
    }
    noteExport(**store, *written, now);
    if (!standard) {
        context.print(Tr::tr("%n request(s) exported to %1.", nullptr, *written).arg(*path));
    }
    return Done;
}

int runImport(CommandContext& context, const QStringList& arguments)
{
    Parser parser;
    parser.addOptions({{QStringLiteral("map"), {}, QStringLiteral("field=column")},
                       {QStringLiteral("dry-run"), {}},
                       {QStringLiteral("json"), {}}});
    const std::optional<QString> path = fileOf(parser, arguments);
    if (!path) {
        return context.wrongUse(Tr::tr("Import which file?"), kImportUsage);
    }
    const Result<std::unique_ptr<QIODevice>> device = openImport(*path);
    if (!device) {
        return context.fail(device.error());
    }
    const Result<std::unique_ptr<Store>> store = context.openStore();
    if (!store) {
        return context.fail(store.error());
    }
    const Result<ImportOutcome> outcome = import(context, **store, **device, parser);
    if (!outcome) {
        return outcome.error().kind == ErrorKind::BadInput
                   ? context.wrongUse(outcome.error().text(), kImportUsage)
                   : context.fail(outcome.error());
    }
    if (parser.isSet(QStringLiteral("json"))) {
        context.printJson(QJsonDocument(importJson(*outcome)));
    } else {
        printImport(context, *outcome);
    }
    printProblems(context, *outcome);
    return outcome->plan.problems == 0 && outcome->result.failures.empty() ? Done : Incomplete;
}

} // namespace afterparcel
