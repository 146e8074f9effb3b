#include "core/domain/activity.h"

#include "app/ctl/commands.h"
#include "app/ctl/csvoptions.h"
#include "core/text/activitytext.h"
#include "core/transfer/ownerfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::ActivityCommand)
};

const QString kUsage =
    QStringLiteral("afterparcelctl activity [--kind K] [--search Q] [--from DATE] [--to DATE] "
                   "[--limit N] [--json | --csv FILE|- [--delimiter comma|semicolon|tab] [--bom]]");

QStringList kindNames()
{
    QStringList names;
    for (const ActivityKind kind : activityKinds()) {
        names.append(toString(kind));
    }
    return names;
}

/// The start of a day in the store's zone; invalid where the option isn't given.
Result<QDateTime> dayOf(const QCommandLineParser& parser, const QString& option, const QTimeZone& zone,
                        int days)
{
    if (!parser.isSet(option)) {
        return QDateTime();
    }
    const QDate date = QDate::fromString(parser.value(option), Qt::ISODate);
    if (!date.isValid()) {
        return fail(ErrorKind::BadInput, Tr::tr("\"%1\" is no date.").arg(parser.value(option)),
                    Tr::tr("Write it like --from 2026-11-12."));
    }
    return date.addDays(days).startOfDay(zone).toUTC();
}

Result<ActivityQuery> queryOf(const QCommandLineParser& parser, const QTimeZone& zone)
{
    ActivityQuery query;
    if (parser.isSet(QStringLiteral("kind"))) {
        query.kind = activityKindFromString(parser.value(QStringLiteral("kind")));
        if (!query.kind) {
            return fail(ErrorKind::BadInput,
                        Tr::tr("There is no kind \"%1\".").arg(parser.value(QStringLiteral("kind"))),
                        Tr::tr("The kinds are %1.").arg(kindNames().join(QStringLiteral(", "))));
        }
    }
    if (parser.isSet(QStringLiteral("limit"))) {
        bool isNumber = false;
        query.limit = parser.value(QStringLiteral("limit")).toInt(&isNumber);
        if (!isNumber || query.limit < 1) {
            return fail(ErrorKind::BadInput, Tr::tr("--limit takes a whole number from 1 on."));
        }
    }
    query.text = parser.value(QStringLiteral("search"));
    const Result<QDateTime> from = dayOf(parser, QStringLiteral("from"), zone, 0);
    const Result<QDateTime> to = dayOf(parser, QStringLiteral("to"), zone, 1); // that day included
    if (!from || !to) {
        return tl::unexpected(from ? to.error() : from.error());
    }
    query.from = *from;
    query.to = *to;
    return query;
}

QJsonObject json(const ActivityEntry& entry)
{
    return {{QStringLiteral("at"), entry.at.toString(Qt::ISODate)},
            {QStringLiteral("last_at"), entry.lastAt.toString(Qt::ISODate)},
            {QStringLiteral("kind"), toString(entry.kind)},
            {QStringLiteral("subject"), entry.subject},
            {QStringLiteral("ok"), entry.ok},
            {QStringLiteral("times"), entry.times},
            {QStringLiteral("text"), entry.text},
            {QStringLiteral("orders"), QJsonArray::fromStringList(entry.orders)}};
}

int printCsv(const CommandContext& context, const Store& store, const ActivityQuery& query,
             const QCommandLineParser& parser)
{
    const Result<CsvStyle> style = csvStyleOf(parser);
    if (!style) {
        return context.wrongUse(style.error().text(), kUsage);
    }
    const QString path = parser.value(QStringLiteral("csv"));
    if (path != QLatin1String("-")) {
        const Result<int> written = exportActivity(store, query, *style, path);
        if (!written) {
            return context.fail(written.error());
        }
        context.print(Tr::tr("%n entries exported to %1.", nullptr, *written).arg(path));
        return Done;
    }
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly)) {
        return context.fail(writeError(output));
    }
    const Result<int> written = writeActivity(store, query, *style, output);
    return written ? static_cast<int>(Done) : context.fail(written.error());
}

} // namespace

int runActivity(CommandContext& context, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("json"), {}});
    addCsvOptions(parser);
    for (const char* name : {"kind", "search", "from", "to", "limit", "csv"}) {
        parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("value")});
    }
    if (!parser.parse(QStringList{QStringLiteral("activity")} + arguments) ||
        !parser.positionalArguments().isEmpty()) {
        return context.wrongUse(parser.errorText().isEmpty() ? Tr::tr("activity takes options alone.")
                                                             : parser.errorText(),
                                kUsage);
    }
    const Result<std::unique_ptr<Store>> store = context.openStore();
    if (!store) {
        return context.fail(store.error());
    }
    const QTimeZone zone = (*store)->storeFacts().zone;
    const Result<ActivityQuery> query = queryOf(parser, zone);
    if (!query) {
        return context.wrongUse(query.error().text(), kUsage);
    }
    if (parser.isSet(QStringLiteral("csv"))) {
        return printCsv(context, **store, *query, parser);
    }
    const Result<std::vector<ActivityEntry>> entries = (*store)->activity(*query);
    if (!entries) {
        return context.fail(entries.error());
    }
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const ActivityEntry& entry : *entries) {
        array.append(json(entry));
        rows.push_back(activityLine(entry, zone).split(QLatin1Char('\t')));
    }
    if (parser.isSet(QStringLiteral("json"))) {
        context.printJson(QJsonDocument(array));
    } else {
        context.printTable({Tr::tr("Time"), Tr::tr("Kind"), QString(), Tr::tr("What")}, rows);
    }
    return Done;
}

} // namespace afterparcel
