#include "app/ctl/commands.h"
#include "app/ctl/orders.h"
#include "app/ctl/requestjson.h"
#include "core/text/explain.h"
#include "core/text/words.h"
#include "core/transfer/importplan.h"
#include "core/transfer/oldorderplan.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::OldOrdersCommand)
};

const QString kOldUsage = QStringLiteral("afterparcelctl requests old [--from DATE] [--to DATE] [--json]");
const QString kScheduleUsage =
    QStringLiteral("afterparcelctl requests schedule ORDER... [--at TIME] | --from DATE --to DATE "
                   "[--at TIME | --spread DAYS] [--dry-run]");
constexpr int kMostDays = 365;

/// What both commands were asked.
struct Wanted {
    QCommandLineParser parser;
    QDateTime from; ///< UTC, included; invalid: no limit
    QDateTime to;   ///< UTC, not included
    OldOrderChoice choice;
    [[nodiscard]] bool has(const char* option) const { return parser.isSet(QString::fromLatin1(option)); }
    [[nodiscard]] QString value(const char* option) const
    {
        return parser.value(QString::fromLatin1(option));
    }
};

bool parse(Wanted& wanted, const QStringList& arguments)
{
    wanted.parser.addOptions({{QStringLiteral("from"), {}, QStringLiteral("date")},
                              {QStringLiteral("to"), {}, QStringLiteral("date")},
                              {QStringLiteral("at"), {}, QStringLiteral("time")},
                              {QStringLiteral("spread"), {}, QStringLiteral("days")},
                              {QStringLiteral("dry-run"), {}},
                              {QStringLiteral("json"), {}}});
    return wanted.parser.parse(QStringList{QStringLiteral("requests")} + arguments);
}

Result<QDateTime> startOf(const QString& text, const QTimeZone& zone, int daysLater)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid()) {
        return fail(ErrorKind::BadInput, Tr::tr("\"%1\" is no date.").arg(text),
                    Tr::tr("Write it like 2026-11-12."));
    }
    return date.addDays(daysLater).startOfDay(zone).toUTC();
}

/// Dates are whole days in the store's zone, both included.
Result<void> readRange(Wanted& wanted, const QTimeZone& zone)
{
    if (wanted.has("from")) {
        const Result<QDateTime> from = startOf(wanted.value("from"), zone, 0);
        if (!from) {
            return tl::unexpected(from.error());
        }
        wanted.from = *from;
    }
    if (wanted.has("to")) {
        const Result<QDateTime> to = startOf(wanted.value("to"), zone, 1);
        if (!to) {
            return tl::unexpected(to.error());
        }
        wanted.to = *to;
    }
    return {};
}

Result<void> readChoice(Wanted& wanted, const QTimeZone& zone, const QDateTime& now)
{
    if (wanted.has("at")) {
        const Result<QDateTime> at = parseTime(wanted.value("at"), zone);
        if (!at) {
            return tl::unexpected(at.error());
        }
        if (*at < now) {
            return fail(ErrorKind::BadInput, Tr::tr("The time is in the past."), Tr::tr("Name a later one."));
        }
        wanted.choice.at = *at;
    }
    if (wanted.has("spread")) {
        bool ok = false;
        wanted.choice.spreadDays = wanted.value("spread").toInt(&ok);
        if (!ok || wanted.choice.spreadDays < 0 || wanted.choice.spreadDays > kMostDays) {
            return fail(ErrorKind::BadInput, Tr::tr("--spread takes days, from 0 to %1.").arg(kMostDays));
        }
    }
    return {};
}

QString outlook(const OldOrder& order, const QTimeZone& zone, const QDateTime& now)
{
    if (!order.wouldBeAsked()) {
        return Tr::tr("not asked: %1", "a reason in a few words").arg(reasonText(order.reason));
    }
    return !order.sendAt || *order.sendAt <= now
               ? Tr::tr("at once")
               : Tr::tr("on %1", "a day and time").arg(momentText(*order.sendAt, zone, now, QLocale::c()));
}

QJsonObject oldOrderJson(const OldOrder& order)
{
    return {
        {QStringLiteral("order"), order.name},
        {QStringLiteral("order_gid"), order.gid},
        {QStringLiteral("customer"), order.customer},
        {QStringLiteral("country"), order.country},
        {QStringLiteral("fulfilled_at"), instantText(order.fulfilledAt)},
        {QStringLiteral("would_be_asked"), order.wouldBeAsked()},
        {QStringLiteral("reason"), toString(order.reason)},
        {QStringLiteral("send_at"), order.sendAt ? QJsonValue(instantText(*order.sendAt)) : QJsonValue()}};
}

int report(const CommandContext& context, const StepsResult& result)
{
    for (const StepFailure& failure : result.failures) {
        context.printError(failure.text);
    }
    context.print(Tr::tr("%n order(s) scheduled.", nullptr, result.done));
    return result.failures.empty() ? Done : Incomplete;
}

/// Named orders: a decision each, refused with the reason where there is one.
int scheduleNamed(const CommandContext& context, Store& store, const Wanted& wanted)
{
    bool allFound = true;
    const Result<QStringList> gids =
        resolveOrders(context, store, wanted.parser.positionalArguments(), allFound);
    if (!gids) {
        return context.fail(gids.error());
    }
    std::vector<PlannedStep> steps;
    for (const QString& gid : *gids) {
        steps.push_back({0, gid, gid, Decision{0, {}, Decision::Kind::Schedule, wanted.choice.at, false}});
    }
    if (wanted.has("dry-run")) {
        for (PlannedStep& step : steps) {
            step.decision.at = context.clock().now();
            const Result<Schedule> then = store.preview(step.gid, step.decision);
            const QTimeZone zone = store.storeFacts().zone;
            const QDateTime now = context.clock().now();
            const auto facts = store.facts(step.gid);
            const QString name = facts && *facts ? (*facts)->order.name : step.gid;
            context.print(QStringLiteral("%1  %2").arg(
                name, then ? statusText(then->status, then->reason, then->sendAt, zone, now)
                           : then.error().text()));
            allFound = allFound && then.has_value();
        }
        return allFound ? Done : Incomplete;
    }
    const int status = report(context, carryOutSteps(store, steps, context.clock()));
    return allFound ? status : Incomplete;
}

int scheduleRange(const CommandContext& context, Store& store, const Wanted& wanted)
{
    const Result<std::vector<OldOrder>> orders = readOldOrders(store, wanted.from, wanted.to);
    const Result<Settings> settings = context.settingsFile().read();
    if (!orders || !settings) {
        return context.fail(orders ? settings.error() : orders.error());
    }
    const QTimeZone zone = store.storeFacts().zone;
    const QDateTime now = context.clock().now();
    const OldOrderPlan plan = planOldOrders(*orders, wanted.choice, settings->timing, zone, now);
    for (const QString& sentence : forecastOf(plan, zone, now)) {
        context.print(sentence);
    }
    return wanted.has("dry-run") ? Done : report(context, carryOutSteps(store, plan.steps, context.clock()));
}

/// Opens the store and reads what depends on its zone; then `work`.
template<class Work>
int withStore(const CommandContext& context, Wanted& wanted, const QString& usage, Work work)
{
    const Result<std::unique_ptr<Store>> store = context.openStore();
    if (!store) {
        return context.fail(store.error());
    }
    const QTimeZone zone = (*store)->storeFacts().zone;
    const Result<void> read =
        readRange(wanted, zone).and_then([&] { return readChoice(wanted, zone, context.clock().now()); });
    return read ? work(**store) : context.wrongUse(read.error().text(), usage);
}

} // namespace

int runOldOrders(const CommandContext& context, const QStringList& arguments)
{
    Wanted wanted;
    if (!parse(wanted, arguments) || !wanted.parser.positionalArguments().isEmpty()) {
        return context.wrongUse(Tr::tr("requests old takes a range of dates alone."), kOldUsage);
    }
    return withStore(context, wanted, kOldUsage, [&](Store& store) -> int {
        const Result<std::vector<OldOrder>> orders = readOldOrders(store, wanted.from, wanted.to);
        if (!orders) {
            return context.fail(orders.error());
        }
        if (wanted.has("json")) {
            QJsonArray array;
            for (const OldOrder& order : *orders) {
                array.append(oldOrderJson(order));
            }
            context.printJson(QJsonDocument(array));
            return Done;
        }
        const QTimeZone zone = store.storeFacts().zone;
        const QDateTime now = context.clock().now();
        std::vector<QStringList> rows;
        for (const OldOrder& order : *orders) {
            rows.push_back({order.name, order.customer, dayText(order.fulfilledAt, zone, now, QLocale::c()),
                            outlook(order, zone, now)});
        }
        context.printTable({Tr::tr("Order"), Tr::tr("Buyer"), Tr::tr("Fulfilled"), Tr::tr("If scheduled")},
                           rows);
        return Done;
    });
}

int runSchedule(const CommandContext& context, const QStringList& arguments)
{
    Wanted wanted;
    const bool parsed = parse(wanted, arguments);
    const bool range = wanted.has("from") || wanted.has("to");
    const bool named = !wanted.parser.positionalArguments().isEmpty();
    if (!parsed || range == named || (range && !(wanted.has("from") && wanted.has("to"))) ||
        (wanted.has("spread") && (named || wanted.has("at")))) {
        return context.wrongUse(Tr::tr("schedule takes orders, or a range of dates."), kScheduleUsage);
    }
    return withStore(context, wanted, kScheduleUsage, [&](Store& store) {
        return range ? scheduleRange(context, store, wanted) : scheduleNamed(context, store, wanted);
    });
}

} // namespace afterparcel
