#include "app/ctl/bulkactions.h"
#include "app/ctl/commands.h"
#include "app/ctl/handover.h"
#include "app/ctl/listoptions.h"
#include "app/ctl/orders.h"
#include "app/ctl/requestgroups.h"
#include "app/ctl/requestjson.h"
#include "core/text/explain.h"
#include "core/transfer/importplan.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::RequestsCommand)
};

const QString kUsage =
    QStringLiteral(
        "afterparcelctl requests list %1 [--sort COLUMN] [--descending] [--limit N] [--json] | "
        "stuck [--json] | facets [--json] | show ORDER [--json] | "
        "send|resend|skip|restore|resume|mark-sent ORDER...|--all [FILTER] [--yes] [--anyway] | "
        "reschedule ORDER --at TIME | "
        "delivered ORDER --on DATE | schedule ORDER... [--at TIME] | schedule --from DATE --to DATE | "
        "old [--from DATE] [--to DATE] [--json] | spread --days N [FILTER] | undo")
        .arg(filterUsage());

struct Action {
    const char* name;
    Decision::Kind kind;
    bool sends; ///< carried out at once, or handed to the process that syncs (S3)
};
constexpr std::array kActions{
    Action{"send", Decision::Kind::SendNow, true},
    Action{"resend", Decision::Kind::Resend, true},
    Action{"skip", Decision::Kind::Skip, false},
    Action{"restore", Decision::Kind::Restore, false},
    Action{"resume", Decision::Kind::Resume, false},
    Action{"mark-sent", Decision::Kind::MarkSent, false},
    Action{"reschedule", Decision::Kind::Reschedule, false},
    Action{"delivered", Decision::Kind::Delivered, false},
};

struct Options {
    QCommandLineParser parser;
    QStringList orders;
    [[nodiscard]] bool json() const { return parser.isSet(QStringLiteral("json")); }
};

Result<void> parse(Options& options, const QStringList& arguments)
{
    options.parser.addOptions({{QStringLiteral("json"), {}},
                               {QStringLiteral("anyway"), {}},
                               {QStringLiteral("all"), {}},
                               {QStringLiteral("days"), {}, QStringLiteral("days")},
                               {QStringLiteral("yes"), {}},
                               {QStringLiteral("at"), {}, QStringLiteral("time")},
                               {QStringLiteral("on"), {}, QStringLiteral("date")}});
    addListOptions(options.parser);
    if (!options.parser.parse(QStringList{QStringLiteral("requests")} + arguments)) {
        return fail(ErrorKind::BadInput, options.parser.errorText());
    }
    options.orders = options.parser.positionalArguments();
    return {};
}

QString sentOrSendAt(const RequestView& request, const QTimeZone& zone, const QDateTime& now)
{
    const auto at = request.status == Status::Sent ? request.sentAt : request.sendAt;
    return statusText(request.status, request.reason, at, zone, now);
}

QTimeZone zoneOf(const Store& store)
{
    const QTimeZone zone = store.storeFacts().zone;
    return zone.isValid() ? zone : QTimeZone::utc(); // not connected yet
}

int list(const CommandContext& context, Store& store, const Options& options)
{
    const Result<RequestQuery> query = queryOf(options.parser, zoneOf(store));
    if (!query) {
        return context.wrongUse(query.error().text(), kUsage);
    }
    const Result<std::vector<RequestView>> requests = store.requests(*query);
    if (!requests) {
        return context.fail(requests.error());
    }
    const QTimeZone zone = store.storeFacts().zone;
    const QDateTime now = context.clock().now();
    if (options.json()) {
        QJsonArray array;
        for (const RequestView& request : *requests) {
            array.append(requestJson(request, zone, now));
        }
        context.printJson(QJsonDocument(array));
        return Done;
    }
    std::vector<QStringList> rows;
    for (const RequestView& request : *requests) {
        rows.push_back(
            {request.orderName, request.customer, request.country, sentOrSendAt(request, zone, now)});
    }
    context.printTable({Tr::tr("Order"), Tr::tr("Buyer"), Tr::tr("Country"), Tr::tr("Status")}, rows);
    return Done;
}

void printDetail(const CommandContext& context, const RequestView& request,
                 const std::vector<TimelineEvent>& timeline, const QTimeZone& zone)
{
    const QDateTime now = context.clock().now();
    context.print(QStringLiteral("%1  %2").arg(request.orderName, sentOrSendAt(request, zone, now)));
    context.print(explain(request.explanation, zone, now));
    for (const PackageView& package : request.packages) {
        context.print(QStringLiteral("  %1 %2  %3").arg(package.carrier, package.number, package.tag));
    }
    for (const TimelineEvent& event : timeline) {
        context.print(
            QStringLiteral("  %1  %2")
                .arg(event.at.toTimeZone(zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")), event.text));
    }
}

int show(const CommandContext& context, Store& store, const Options& options)
{
    if (options.orders.size() != 1) {
        return context.wrongUse(Tr::tr("show takes one ORDER."), kUsage);
    }
    bool allFound = true;
    const Result<QStringList> gids = resolveOrders(context, store, options.orders, allFound);
    if (!gids) {
        return context.fail(gids.error());
    }
    const QTimeZone zone = store.storeFacts().zone;
    for (const QString& gid : *gids) {
        const Result<std::optional<RequestView>> request = store.request(gid);
        const Result<std::vector<TimelineEvent>> timeline = store.timeline(gid);
        if (!request || !timeline) {
            return context.fail(request ? timeline.error() : request.error());
        }
        if (!*request) {
            context.printError(
                Tr::tr("%1 has no request: it is not completely fulfilled yet, or was fulfilled before "
                       "the store was connected.")
                    .arg(options.orders.first()));
            return Incomplete;
        }
        if (options.json()) {
            QJsonObject object = requestJson(**request, zone, context.clock().now());
            object.insert(QStringLiteral("timeline"), timelineJson(*timeline));
            context.printJson(QJsonDocument(object));
        } else {
            printDetail(context, **request, *timeline, zone);
        }
    }
    return allFound ? Done : Incomplete;
}

Result<Decision> decisionOf(const Action& action, const Options& options, const StoreFacts& facts,
                            const QDateTime& now)
{
    Decision decision;
    decision.at = now;
    decision.kind = action.kind;
    decision.anyway = options.parser.isSet(QStringLiteral("anyway"));
    if (action.kind == Decision::Kind::Reschedule) {
        const Result<QDateTime> at = parseTime(options.parser.value(QStringLiteral("at")), facts.zone);
        if (!at) {
            return tl::unexpected(at.error());
        }
        decision.moment = *at;
    }
    if (action.kind == Decision::Kind::Delivered) {
        const QDate date = QDate::fromString(options.parser.value(QStringLiteral("on")), Qt::ISODate);
        if (!date.isValid()) {
            return fail(ErrorKind::BadInput,
                        Tr::tr("\"%1\" is no date.").arg(options.parser.value(QStringLiteral("on"))),
                        Tr::tr("Write it like --on 2026-11-12."));
        }
        decision.moment = QDateTime(date, QTime(12, 0), facts.zone).toUTC();
    }
    return decision;
}

int act(const CommandContext& context, Store& store, const Action& action, const Options& options)
{
    const bool all = options.parser.isSet(QStringLiteral("all"));
    if (options.orders.isEmpty() != all) {
        return context.wrongUse(all ? Tr::tr("Name orders, or say --all with a filter, not both.")
                                    : Tr::tr("Which order?"),
                                kUsage);
    }
    const Result<Decision> decision = decisionOf(action, options, store.storeFacts(), context.clock().now());
    if (!decision) {
        return context.wrongUse(decision.error().text(), kUsage);
    }
    if (all) {
        const Result<RequestFilter> filter = filterOf(options.parser, zoneOf(store));
        return filter ? runBulkAction(context, store,
                                      {*decision, *filter, decision->anyway,
                                       options.parser.isSet(QStringLiteral("yes"))})
                      : context.wrongUse(filter.error().text(), kUsage);
    }
    bool allDone = true;
    const Result<QStringList> gids = resolveOrders(context, store, options.orders, allDone);
    if (!gids) {
        return context.fail(gids.error());
    }
    QStringList decided;
    for (const QString& gid : *gids) {
        const Result<void> stored = store.decide(gid, *decision);
        if (!stored) {
            context.printError(stored.error().text());
            allDone = false;
            continue;
        }
        decided.append(gid);
    }
    if (action.sends && !decided.isEmpty()) {
        const int status = carryOut(context, store, decided);
        return status != Done ? status : allDone ? Done : Incomplete;
    }
    return allDone ? Done : Incomplete;
}

/// S8: all that are overdue, or what a filter names, over N days.
int spread(const CommandContext& context, Store& store, const Options& options)
{
    constexpr int kMostDays = 365;
    bool ok = false;
    const int days = options.parser.value(QStringLiteral("days")).toInt(&ok);
    Result<RequestFilter> filter = filterOf(options.parser, zoneOf(store));
    if (!ok || days < 1 || days > kMostDays || !options.orders.isEmpty() || !filter) {
        return context.wrongUse(filter ? Tr::tr("spread takes --days with a whole number from 1 to 365, and "
                                                "a filter instead of orders.")
                                       : filter.error().text(),
                                kUsage);
    }
    if (*filter == RequestFilter()) {
        filter->group = StuckGroup::Overdue;
    }
    BulkAction action;
    action.decision.kind = Decision::Kind::Reschedule;
    action.filter = *filter;
    action.spreadDays = days;
    return runBulkAction(context, store, action);
}

} // namespace

int runRequests(CommandContext& context, const QStringList& arguments)
{
    const QString verb = arguments.value(0);
    if (verb == QLatin1String("old")) {
        return runOldOrders(context, arguments.mid(1));
    }
    if (verb == QLatin1String("schedule")) {
        return runSchedule(context, arguments.mid(1));
    }
    Options options;
    const Result<void> parsed = parse(options, arguments.mid(1));
    if (!parsed) {
        return context.wrongUse(parsed.error().text(), kUsage);
    }
    const auto action = std::find_if(kActions.begin(), kActions.end(), [&](const Action& candidate) {
        return verb == QLatin1String(candidate.name);
    });
    const bool other = QStringList{QStringLiteral("list"), QStringLiteral("show"), QStringLiteral("stuck"),
                                   QStringLiteral("facets"), QStringLiteral("spread")}
                           .contains(verb);
    if (!other && verb != QLatin1String("undo") && action == kActions.end()) {
        return context.wrongUse(verb.isEmpty() ? Tr::tr("What to do with the requests?")
                                               : Tr::tr("requests does not know \"%1\".").arg(verb),
                                kUsage);
    }
    Result<std::unique_ptr<Store>> store = context.openStore();
    if (!store) {
        return context.fail(store.error());
    }
    if (verb == QLatin1String("list")) {
        return list(context, **store, options);
    }
    if (verb == QLatin1String("stuck")) {
        return printStuck(context, **store, options.json());
    }
    if (verb == QLatin1String("facets")) {
        return printFacets(context, **store, options.json());
    }
    if (verb == QLatin1String("show")) {
        return show(context, **store, options);
    }
    if (verb == QLatin1String("spread")) {
        return spread(context, **store, options);
    }
    return action == kActions.end() ? runUndo(context, **store) : act(context, **store, *action, options);
}

} // namespace afterparcel
