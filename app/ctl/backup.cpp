
#include "app/ctl/commands.h"
#include "core/sync/restoring.h"
#include "core/transfer/transfernotes.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::BackupCommands)
};

const QString kRestoreUsage = QStringLiteral("afterparcelctl restore FILE [--dry-run]");

/// What is in the file, and that nothing was done.
int inspect(const CommandContext& context, const QString& file)
{
    const Result<BackupContent> content = Store::inspectBackup(context.place().folder, file);
    if (!content) {
        return context.fail(content.error());
    }
    context.print(content->shop.isEmpty() ? Tr::tr("A backup of a store that was not connected yet.")
                                          : Tr::tr("A backup of %1.").arg(content->shop));
    context.print(
        Tr::tr("Orders: %1. Kept e-mails: %2. Latest news: %3.")
            .arg(content->orders)
            .arg(content->mails)
            .arg(content->newest.isValid() ? content->newest.toString(Qt::ISODate) : QStringLiteral("-")));
    context.print(content->whole ? Tr::tr("It brings settings and templates back too.")
                                 : Tr::tr("It is a daily copy: settings and templates stay as they are."));
    return Done;
}

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
    noteBackup(**store, context.clock().now());
    context.print(Tr::tr("Everything but the secrets is in %1. It holds buyers' data: keep it safe.")
                      .arg(arguments.first()));
    return Done;
}

int runRestore(CommandContext& context, const QStringList& arguments)
{
    QStringList words = arguments;
    const bool dryRun = words.removeAll(QStringLiteral("--dry-run")) > 0;
    if (words.size() != 1) {
        return context.wrongUse(Tr::tr("Where from? Name a backup or a daily copy."), kRestoreUsage);
    }
    if (dryRun) {
        return inspect(context, words.first());
    }
    const Result<QStringList> restored = restoreStore(context.place(), words.first(), context.clock());
    if (!restored) {
        return context.fail(restored.error());
    }
    for (const QString& sentence : *restored) {
        context.print(sentence);
    }
    return Done;
}

} // namespace afterparcel
