#include "app/ctl/listoptions.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::RequestsCommand)
};

QString value(const QCommandLineParser& parser, const char* option)
{
    return parser.value(QLatin1String(option));
}

/// Reads the option's name of an enumeration's value into `into`, if the option is there.
template<class Enum, class Into>
Result<void> readName(const QCommandLineParser& parser, const char* option,
                      std::optional<Enum> (*fromString)(QStringView), const QStringList& names, Into& into)
{
    if (!parser.isSet(QLatin1String(option))) {
        return {};
    }
    const std::optional<Enum> known = fromString(value(parser, option));
    if (!known) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("--%1 does not know \"%2\".").arg(QLatin1String(option), value(parser, option)),
                    Tr::tr("It knows %1.", "a list of words").arg(names.join(QLatin1String(", "))));
    }
    const Enum named = *known; // `into` may be an optional one
    into = named;
    return {};
}

Result<void> readStatus(const QCommandLineParser& parser, RequestFilter& filter)
{
    if (!parser.isSet(QStringLiteral("status"))) {
        return {};
    }
    filter.status = statusFromString(value(parser, "status"));
    if (!filter.status) {
        return fail(
            ErrorKind::BadInput, Tr::tr("There is no status \"%1\".").arg(value(parser, "status")),
            Tr::tr("The statuses are will_send, waiting_for_delivery, sent, not_scheduled, skipped and "
                   "needs_attention."));
    }
    return {};
}

Result<void> readReasons(const QCommandLineParser& parser, RequestFilter& filter)
{
    for (const QString& name : parser.values(QStringLiteral("reason"))) {
        const std::optional<Reason> reason = reasonFromString(name);
        if (!reason) {
            return fail(ErrorKind::BadInput, Tr::tr("There is no reason \"%1\".").arg(name),
                        Tr::tr("See those that occur: afterparcelctl requests facets"));
        }
        filter.reasons.push_back(*reason);
    }
    return {};
}

Result<std::optional<QDateTime>> startOf(const QCommandLineParser& parser, const char* option, int daysLater,
                                         const QTimeZone& zone)
{
    if (!parser.isSet(QLatin1String(option))) {
        return std::optional<QDateTime>();
    }
    const QDate day = QDate::fromString(value(parser, option), Qt::ISODate);
    if (!day.isValid()) {
        return fail(ErrorKind::BadInput, Tr::tr("\"%1\" is no date.").arg(value(parser, option)),
                    Tr::tr("Write it like 2026-11-12."));
    }
    return std::optional(day.addDays(daysLater).startOfDay(zone).toUTC());
}

Result<void> readDays(const QCommandLineParser& parser, const QTimeZone& zone, RequestFilter& filter)
{
    const auto from = startOf(parser, "from", 0, zone);
    const auto until = startOf(parser, "to", 1, zone);
    if (!from || !until) {
        return tl::unexpected(from ? until.error() : from.error());
    }
    filter.from = *from;
    filter.until = *until;
    return readName(parser, "date-field", dateFieldFromString, dateFieldNames(), filter.dateField);
}

QStringList upper(const QStringList& texts)
{
    QStringList result;
    for (const QString& text : texts) {
        result.append(text.toUpper());
    }
    return result;
}

} // namespace

void addListOptions(QCommandLineParser& parser)
{
    for (const char* name : {"status", "search", "country", "carrier", "reason", "group", "from", "to",
                             "date-field", "sort", "limit"}) {
        parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("value")});
    }
    parser.addOption({QStringLiteral("descending"), {}});
}

QString filterUsage()
{
    return QStringLiteral("[--status S] [--search Q] [--country CC]... [--carrier NAME]... [--reason R]... "
                          "[--group G] [--from DATE] [--to DATE] [--date-field F]");
}

Result<RequestFilter> filterOf(const QCommandLineParser& parser, const QTimeZone& zone)
{
    RequestFilter filter;
    filter.search = value(parser, "search");
    filter.countries = upper(parser.values(QStringLiteral("country")));
    filter.carriers = parser.values(QStringLiteral("carrier"));
    const Result<void> read =
        readStatus(parser, filter)
            .and_then([&] { return readReasons(parser, filter); })
            .and_then([&] {
                return readName(parser, "group", stuckGroupFromString, stuckGroupNames(), filter.group);
            })
            .and_then([&] { return readDays(parser, zone, filter); });
    if (!read) {
        return tl::unexpected(read.error());
    }
    return filter;
}

Result<RequestQuery> queryOf(const QCommandLineParser& parser, const QTimeZone& zone)
{
    RequestQuery query;
    const Result<RequestFilter> filter = filterOf(parser, zone);
    if (!filter) {
        return tl::unexpected(filter.error());
    }
    query.filter = *filter;
    if (const auto sorted = readName(parser, "sort", sortColumnFromString, sortColumnNames(), query.sort);
        !sorted) {
        return tl::unexpected(sorted.error());
    }
    // Without --sort: all, newest order first (section 12).
    query.descending = !parser.isSet(QStringLiteral("sort")) || parser.isSet(QStringLiteral("descending"));
    if (parser.isSet(QStringLiteral("limit"))) {
        bool ok = false;
        query.limit = value(parser, "limit").toInt(&ok);
        if (!ok || query.limit < 1) {
            return fail(ErrorKind::BadInput, Tr::tr("--limit takes a whole number from 1 on."));
        }
    }
    return query;
}

} // namespace afterparcel
