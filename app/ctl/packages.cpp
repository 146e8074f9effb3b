#include "app/ctl/bulkactions.h"
#include "app/ctl/commands.h"
#include "app/ctl/listoptions.h"
#include "app/ctl/orders.h"
#include "app/ctl/requestjson.h"
#include "core/carriers/carriers.h"
#include "core/sync/checknow.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::PackagesCommand)
};

const QString kUsage =
    QStringLiteral("afterparcelctl packages list [ORDER...] [--json] | set-carrier ORDER [NUMBER] CARRIER | "
                   "retrack ORDER [NUMBER] | fall-back ORDER [NUMBER] | check ORDER...; for many: --all %1 "
                   "instead of ORDER")
        .arg(filterUsage());

/// What looks wrong with a parcel that AfterShip does not follow to its end (T9).
QString problemOf(const PackageView& package)
{
    return package.state == PackageState::Delivered ? QString() : numberProblem(package.number, package.slug);
}

QString stateOf(const PackageView& package)
{
    if (!package.state) {
        return Tr::tr("not followed");
    }
    switch (*package.state) {
    case PackageState::Open:
        return package.tag.isEmpty() ? Tr::tr("no news") : package.tag;
    case PackageState::Delivered:
        return Tr::tr("delivered");
    case PackageState::Failed:
        return package.error.isEmpty() ? Tr::tr("given up") : Tr::tr("refused: %1").arg(package.error);
    case PackageState::Returned:
        return Tr::tr("returned to sender");
    case PackageState::Lost:
        return Tr::tr("lost");
    }
    return {};
}

Result<std::vector<RequestView>> viewsOf(Store& store, const QStringList& gids)
{
    if (gids.isEmpty()) {
        return store.requests({});
    }
    std::vector<RequestView> views;
    for (const QString& gid : gids) {
        Result<std::optional<RequestView>> view = store.request(gid);
        if (!view) {
            return tl::unexpected(view.error());
        }
        if (*view) {
            views.push_back(**std::move(view));
        }
    }
    return views;
}

void printJson(const CommandContext& context, const std::vector<RequestView>& views)
{
    QJsonArray array;
    for (const RequestView& view : views) {
        const QJsonArray packages = packagesJson(view.packages);
        for (qsizetype i = 0; i < packages.size(); ++i) {
            const PackageView& package = view.packages.at(static_cast<std::size_t>(i));
            const QString problem = problemOf(package);
            QJsonObject object = packages.at(i).toObject();
            object.insert(QStringLiteral("order"), view.orderName);
            object.insert(QStringLiteral("slug"),
                          package.slug.isEmpty() ? QJsonValue() : QJsonValue(package.slug));
            const QString page = aftershipPage(package.number);
            object.insert(QStringLiteral("page"), page.isEmpty() ? QJsonValue() : QJsonValue(page));
            object.insert(QStringLiteral("problem"), problem.isEmpty() ? QJsonValue() : QJsonValue(problem));
            array.append(object);
        }
    }
    context.printJson(QJsonDocument(array));
}

void printTable(const CommandContext& context, const std::vector<RequestView>& views)
{
    std::vector<QStringList> rows;
    for (const RequestView& view : views) {
        for (const PackageView& package : view.packages) {
            const QString carrier = package.slug.isEmpty() ? package.carrier : courierName(package.slug);
            rows.push_back({view.orderName, package.number, carrier, stateOf(package), problemOf(package)});
        }
    }
    context.printTable(
        {Tr::tr("Order"), Tr::tr("Number"), Tr::tr("Carrier"), Tr::tr("State"), Tr::tr("What looks wrong")},
        rows);
}

int list(const CommandContext& context, Store& store, const QStringList& orders, bool json)
{
    bool allFound = true;
    const Result<QStringList> gids = resolveOrders(context, store, orders, allFound);
    if (!gids) {
        return context.fail(gids.error());
    }
    const bool none = !orders.isEmpty() && gids->isEmpty();
    const Result<std::vector<RequestView>> views = none ? std::vector<RequestView>() : viewsOf(store, *gids);
    if (!views) {
        return context.fail(views.error());
    }
    json ? printJson(context, *views) : printTable(context, *views);
    return allFound ? Done : Incomplete;
}

/// A carrier by AfterShip's code or by its name as people write it.
Result<QString> slugNamed(const QString& text)
{
    const std::vector<Courier> couriers = knownCouriers();
    const QString wanted = comparableCarrier(text);
    QStringList similar;
    for (const Courier& courier : couriers) {
        if (courier.slug == text.toLower() || comparableCarrier(courier.name) == wanted) {
            return courier.slug;
        }
        if (!wanted.isEmpty() && comparableCarrier(courier.name).contains(wanted)) {
            similar.append(QStringLiteral("%1 (%2)").arg(courier.slug, courier.name));
        }
    }
    return fail(ErrorKind::BadInput, Tr::tr("\"%1\" is no carrier that is known here.").arg(text),
                similar.isEmpty()
                    ? Tr::tr("Name AfterShip's code of the carrier, such as ups, usps or dhl.")
                    : Tr::tr("Did you mean %1?").arg(similar.mid(0, 5).join(QStringLiteral(", "))));
}

QString doneText(PackageDecision::Kind kind, const QString& order, int count)
{
    switch (kind) {
    case PackageDecision::Kind::CarrierCorrected:
        return Tr::tr("%1: the carrier of %n parcel(s) is corrected; AfterShip is told at the next sync.",
                      nullptr, count)
            .arg(order);
    case PackageDecision::Kind::Retrack:
        return Tr::tr("%1: %n parcel(s) will be tracked again; AfterShip is told at the next sync.", nullptr,
                      count)
            .arg(order);
    case PackageDecision::Kind::FallBack:
        break;
    }
    return Tr::tr("%1: %n parcel(s) not waited for any more; the date of fulfilment counts.", nullptr, count)
        .arg(order);
}

int decide(const CommandContext& context, Store& store, const QString& order, const QStringList& numbers,
           const PackageDecision& decision)
{
    bool allDone = true;
    const Result<QStringList> gids = resolveOrders(context, store, {order}, allDone);
    if (!gids) {
        return context.fail(gids.error());
    }
    for (const QString& gid : *gids) {
        const Result<int> decided = store.decidePackages(gid, numbers, decision);
        if (decided) {
            context.print(doneText(decision.kind, order, *decided));
        } else {
            context.printError(decided.error().text());
            allDone = false;
        }
    }
    return allDone ? Done : Incomplete;
}

struct Action {
    const char* name;
    PackageDecision::Kind kind;
    int fewest, most; ///< words after the name
    const char* takes;
};

constexpr std::array kActions{
    Action{"set-carrier", PackageDecision::Kind::CarrierCorrected, 2, 3,
           QT_TRANSLATE_NOOP("Afterparcel::PackagesCommand",
                             "set-carrier takes an ORDER, its parcel's NUMBER if it has several, and a "
                             "CARRIER.")},
    Action{"retrack", PackageDecision::Kind::Retrack, 1, 2,
           QT_TRANSLATE_NOOP("Afterparcel::PackagesCommand",
                             "retrack takes an ORDER, and a NUMBER for one of its parcels.")},
    Action{"fall-back", PackageDecision::Kind::FallBack, 1, 2,
           QT_TRANSLATE_NOOP("Afterparcel::PackagesCommand",
                             "fall-back takes an ORDER, and a NUMBER for one of its parcels.")},
};

/// T9 for many.
int actOnAll(const CommandContext& context, const QCommandLineParser& parser, const PackageDecision& decision)
{
    Result<std::unique_ptr<Store>> store = context.openStore();
    if (!store) {
        return context.fail(store.error());
    }
    const QTimeZone zone = (*store)->storeFacts().zone;
    const Result<RequestFilter> filter = filterOf(parser, zone.isValid() ? zone : QTimeZone::utc());
    if (!filter) {
        return context.wrongUse(filter.error().text(), kUsage);
    }
    BulkAction bulk;
    bulk.decision.kind = Decision::Kind::Skip; // "any unsent": the same requests
    bulk.filter = *filter;
    bulk.parcels = decision;
    return runBulkAction(context, **store, bulk);
}

int act(const CommandContext& context, const Action& action, const QCommandLineParser& parser,
        QStringList words)
{
    const bool all = parser.isSet(QStringLiteral("all"));
    const int without = all ? 1 : 0; // no order is named then
    if (words.size() < action.fewest - without ||
        words.size() > (all ? action.fewest - without : action.most)) {
        return context.wrongUse(Tr::tr(action.takes), kUsage);
    }
    PackageDecision decision;
    decision.at = context.clock().now();
    decision.kind = action.kind;
    if (decision.kind == PackageDecision::Kind::CarrierCorrected) {
        const Result<QString> slug = slugNamed(words.takeLast());
        if (!slug) {
            return context.wrongUse(slug.error().text(), kUsage);
        }
        decision.slug = *slug;
    }
    if (all) {
        return actOnAll(context, parser, decision);
    }
    const QString order = words.takeFirst();
    Result<std::unique_ptr<Store>> store = context.openStore();
    return store ? decide(context, **store, order, words, decision) : context.fail(store.error());
}

/// Asks AfterShip about the parcels of the orders named, and of no others (M1).
int check(const CommandContext& context, const QStringList& orders)
{
    if (orders.isEmpty()) {
        return context.wrongUse(Tr::tr("check takes one ORDER or more."), kUsage);
    }
    const Result<Settings> settings = context.settingsFile().read();
    const Result<std::unique_ptr<Store>> store = context.openStore();
    if (!settings || !store) {
        return context.fail(settings ? store.error() : settings.error());
    }
    bool allFound = true;
    const Result<QStringList> gids = resolveOrders(context, **store, orders, allFound);
    if (!gids) {
        return context.fail(gids.error());
    }
    if (gids->isEmpty()) {
        return Incomplete;
    }
    SecretStore secrets(context.place().folder, context.place().storeName);
    Services services(context.clock(), secrets);
    services.setSettings(*settings);
    const Result<QString> answer = runToEnd(checkParcelsNow(store->get(), &services, *gids, Cancellation()));
    if (!answer) {
        return context.fail(answer.error());
    }
    context.print(*answer);
    return allFound ? Done : Incomplete;
}

} // namespace

int runPackages(CommandContext& context, const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"));
    parser.addOption(json);
    parser.addOption(QCommandLineOption(QStringLiteral("all")));
    addListOptions(parser);
    if (!parser.parse(QStringList{QStringLiteral("packages")} + arguments)) {
        return context.wrongUse(parser.errorText(), kUsage);
    }
    QStringList words = parser.positionalArguments();
    const QString verb = words.isEmpty() ? QString() : words.takeFirst();
    const auto action = std::find_if(kActions.begin(), kActions.end(), [&](const Action& candidate) {
        return verb == QLatin1String(candidate.name);
    });
    if (action != kActions.end()) {
        return act(context, *action, parser, words);
    }
    if (verb == QLatin1String("check")) {
        return check(context, words);
    }
    if (verb != QLatin1String("list")) {
        return context.wrongUse(verb.isEmpty() ? Tr::tr("What to do with the parcels?")
                                               : Tr::tr("packages does not know \"%1\".").arg(verb),
                                kUsage);
    }
    Result<std::unique_ptr<Store>> store = context.openStore();
    return store ? list(context, **store, words, parser.isSet(json)) : context.fail(store.error());
}

} // namespace afterparcel
