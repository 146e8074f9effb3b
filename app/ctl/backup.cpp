
#include "app/ctl/commands.h"
#include "core/sync/datalock.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::BackupCommands)
};

} // namespace

int runBackup(CommandContext& context, const QStringList& arguments)
{
    if (arguments.size() != 1) {
        return context.wrongUse(Tr::tr("Where to? Name a new file."),
                                QStringLiteral("afterparcelctl backup FILE"));
    }
    const Result<std::unique_ptr<Store>> store = context.openStore();
    if (!store) {
        return context.fail(store.error());
    }
    const Result<void> written = (*store)->backUp(arguments.first());
    if (!written) {
        return context.fail(written.error());
    }
    context.print(Tr::tr("Everything but the secrets is in %1. It holds buyers' data: keep it safe.")
                      .arg(arguments.first()));
    return Done;
}

int runRestore(CommandContext& context, const QStringList& arguments)
{
    if (arguments.size() != 1) {
        return context.wrongUse(Tr::tr("Where from? Name a backup or a daily copy."),
                                QStringLiteral("afterparcelctl restore FILE"));
    }
    const Result<std::unique_ptr<DataLock>> lock = DataLock::take(context.place().dataDir);
    if (!lock) {
        return context.fail(lock.error());
    }
    const Result<QString> restored =
        Store::restore(context.place().folder, arguments.first(), context.clock());
    if (!restored) {
        return context.fail(restored.error());
    }
    context.print(*restored);
    const Result<std::unique_ptr<Store>> store = context.openStore();
    if (!store) {
        return context.fail(store.error());
    }
    if (!(*store)->openReport().isEmpty()) {
        context.print((*store)->openReport());
    }
    context.print(Tr::tr("What is newer in Shopify and AfterShip is read at the next sync."));
    return Done;
}

} // namespace afterparcel
