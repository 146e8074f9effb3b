#include "app/ctl/commands.h"
#include "core/sync/dryrun.h"
#include "core/sync/housekeeping.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <csignal>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::SyncCommand)
};

const QString kUsage = QStringLiteral(
    "afterparcelctl sync [--once] [--full] [--stages orders,tracking,delivery,send] [--dry-run]");

struct SyncOptions {
    bool once = false;
    bool dryRun = false;
    PassOptions pass;
};

Result<SyncOptions> parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("once"), {}},
                       {QStringLiteral("full"), {}},
                       {QStringLiteral("dry-run"), {}},
                       {QStringLiteral("stages"), {}, QStringLiteral("list")}});
    if (!parser.parse(QStringList{QStringLiteral("sync")} + arguments)) {
        return fail(ErrorKind::BadInput, parser.errorText());
    }
    if (!parser.positionalArguments().isEmpty()) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("sync does not take \"%1\".").arg(parser.positionalArguments().first()));
    }
    SyncOptions options;
    options.once = parser.isSet(QStringLiteral("once"));
    options.dryRun = parser.isSet(QStringLiteral("dry-run"));
    options.pass.full = parser.isSet(QStringLiteral("full"));
    for (const QString& name :
         parser.value(QStringLiteral("stages")).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto stage = stageFromString(name.trimmed());
        if (!stage) {
            return fail(ErrorKind::BadInput, Tr::tr("There is no stage \"%1\".").arg(name),
                        Tr::tr("The stages are orders, tracking, delivery and send."));
        }
        options.pass.stages.push_back(*stage);
    }
    return options;
}

int reportPass(const CommandContext& context, const std::vector<StageOutcome>& outcomes)
{
    bool anyFailed = false;
    bool onlyMissing = true;
    for (const StageOutcome& outcome : outcomes) {
        if (outcome.ok) {
            context.print(QStringLiteral("%1: %2").arg(
                toString(outcome.stage),
                outcome.ran ? outcome.text : Tr::tr("not due yet (--full runs it all the same)")));
            continue;
        }
        context.printError(QStringLiteral("%1: %2").arg(toString(outcome.stage), outcome.text));
        anyFailed = true;
        onlyMissing = onlyMissing && outcome.error && outcome.error->kind == ErrorKind::NotConfigured;
    }
    return !anyFailed ? Done : onlyMissing ? NotConfigured : Incomplete;
}

int runOnce(const CommandContext& context, const PassOptions& options)
{
    Result<std::unique_ptr<DataLock>> lock = DataLock::take(context.place().dataDir);
    if (!lock) {
        return context.fail(lock.error());
    }
    const Result<Settings> settings = context.settingsFile().read();
    Result<std::unique_ptr<Store>> store = context.openStore();
    if (!settings || !store) {
        return context.fail(settings ? store.error() : settings.error());
    }
    const Result<StoreIdentity> identity = (*store)->identity();
    if (!identity || !identity->connectedAt.isValid()) {
        return context.fail(identity ? Error{ErrorKind::NotConfigured,
                                             Tr::tr("No store is connected yet."),
                                             Tr::tr("Run: afterparcelctl connect"),
                                             {},
                                             {},
                                             0,
                                             std::nullopt}
                                     : identity.error());
    }
    const Result<int> recovered = (*store)->recoverAttempts(context.clock().now());
    if (!recovered) {
        return context.fail(recovered.error());
    }
    SecretStore secrets(context.place().folder, context.place().storeName);
    Services services(context.clock(), secrets);
    services.setSettings(*settings);
    const StageContext stage{store->get(),   &services,
                             Cancellation(), [](const QString&, qint64, qint64) {},
                             options.full,   context.place().folder};
    const int status = reportPass(context, runToEnd(runPass(stage, options)));
    const Result<void> kept = keepHouse(**store, *settings, context.clock().now(), stage.cancellation);
    return kept ? status : context.fail(kept.error());
}

int printDryRun(const CommandContext& context)
{
    Result<std::unique_ptr<DataLock>> lock = DataLock::take(context.place().dataDir);
    if (!lock) {
        return context.fail(lock.error());
    }
    const Result<Settings> settings = context.settingsFile().read();
    if (!settings) {
        return context.fail(settings.error());
    }
    SecretStore secrets(context.place().folder, context.place().storeName);
    Services services(context.clock(), secrets);
    services.setSettings(*settings);
    const Result<DryRun> plan = runToEnd(dryRun(context.place().folder, &services, Cancellation()));
    if (!plan) {
        return context.fail(plan.error());
    }
    for (const QString& line : plan->creations) {
        context.print(Tr::tr("would create a tracking record: %1").arg(line));
    }
    for (const QString& line : plan->messages) {
        context.print(Tr::tr("would send: %1").arg(line));
    }
    if (plan->creations.isEmpty() && plan->messages.isEmpty()) {
        context.print(Tr::tr("nothing would be created or sent"));
    }
    return Done;
}

/// Until SIGINT or SIGTERM.
int runOn(const CommandContext& context)
{
    Engine engine(context.place(), context.clock());
    int status = Done;
    QObject::connect(&engine, &Engine::failed, &engine, [&](const QString& text, bool again) {
        context.printError(text);
        if (!again || text.isEmpty()) {
            status = Incomplete;
            QCoreApplication::exit(status);
        }
    });
    QObject::connect(&engine, &Engine::passFinished, &engine,
                     [&](bool ok, const QString& text, const QDateTime&) {
                         if (!ok) {
                             context.printError(text);
                         }
                     });
    QObject::connect(&engine, &Engine::stopped, &engine, [&] { QCoreApplication::exit(status); });
    static volatile std::sig_atomic_t asked = 0;
    std::signal(SIGINT, [](int) { asked = 1; });
    std::signal(SIGTERM, [](int) { asked = 1; });
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &engine, [&] {
        if (asked == 1) {
            asked = 2;
            engine.stop();
        }
    });
    watch.start(200);
    engine.start();
    return QCoreApplication::exec();
}

} // namespace

int runSync(CommandContext& context, const QStringList& arguments)
{
    const Result<SyncOptions> options = parse(arguments);
    if (!options) {
        return context.wrongUse(options.error().text(), kUsage);
    }
    if (options->dryRun) {
        return printDryRun(context);
    }
    if (options->once) {
        return runOnce(context, options->pass);
    }
    // Said at once: the engine itself would go on trying to get the lock.
    if (const auto free = DataLock::take(context.place().dataDir); !free) {
        return context.fail(free.error());
    }
    return runOn(context);
}

} // namespace afterparcel
