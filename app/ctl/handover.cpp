#include "app/ctl/handover.h"

#include "core/sync/sendstage.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::HandOver)
};

} // namespace

int carryOut(const CommandContext& context, Store& store, const QStringList& gids)
{
    Result<std::unique_ptr<DataLock>> lock = DataLock::take(context.place().dataDir);
    if (!lock && lock.error().kind == ErrorKind::InUse) {
        context.print(Tr::tr("Handed to the program that is syncing; it sends within seconds."));
        return Done;
    }
    if (!lock) {
        return context.fail(lock.error());
    }
    const Result<Settings> settings = context.settingsFile().read();
    const Result<int> recovered = store.recoverAttempts(context.clock().now());
    if (!settings || !recovered) {
        return context.fail(settings ? recovered.error() : settings.error());
    }
    SecretStore secrets(context.place().folder, context.place().storeName);
    Services services(context.clock(), secrets);
    services.setSettings(*settings);
    StageContext stage;
    stage.store = &store;
    stage.services = &services;
    stage.storeFolder = context.place().folder;
    stage.progress = [](const QString&, qint64, qint64) {};
    stage.full = true;
    stage.onlyOrders = gids;
    const StageResult sent = runToEnd(runSendStage(stage));
    if (!sent) {
        return context.fail(sent.error());
    }
    context.print(*sent);
    return Done;
}

} // namespace afterparcel
