#pragma once

#include "app/ctl/context.h"

#include <QStringList>

#include <vector>

namespace afterparcel
{

/// One command of section 12: `run` gets what stands after its name and gives the exit status.
struct Command {
    QString name;
    QString usage;
    QString meaning; ///< one translated line for --help
    int (*run)(CommandContext& context, const QStringList& arguments);
};

/// Every command, in the order of --help.
[[nodiscard]] const std::vector<Command>& commands();

int runSettings(CommandContext& context, const QStringList& arguments);
int runSecrets(CommandContext& context, const QStringList& arguments);
int runConnect(CommandContext& context, const QStringList& arguments);
int runDoctor(CommandContext& context, const QStringList& arguments);
int runSync(CommandContext& context, const QStringList& arguments);
int runRequests(CommandContext& context, const QStringList& arguments);
int runPackages(CommandContext& context, const QStringList& arguments);
int runTemplate(CommandContext& context, const QStringList& arguments);
int runPreferences(CommandContext& context, const QStringList& arguments);
int runUnblock(CommandContext& context, const QStringList& arguments);
int runForget(CommandContext& context, const QStringList& arguments);
int runBlock(CommandContext& context, const QStringList& arguments);
int runBackup(CommandContext& context, const QStringList& arguments);
int runRestore(CommandContext& context, const QStringList& arguments);
int runExport(CommandContext& context, const QStringList& arguments);
int runImport(CommandContext& context, const QStringList& arguments);
int runPause(CommandContext& context, const QStringList& arguments);
int runRehearsal(CommandContext& context, const QStringList& arguments);
int runActivity(CommandContext& context, const QStringList& arguments);
int runDiagnostics(CommandContext& context, const QStringList& arguments);
int runAutostart(CommandContext& context, const QStringList& arguments);
int runUnsubscribe(CommandContext& context, const QStringList& arguments);
int runWhatIf(CommandContext& context, const QStringList& arguments);

/// "requests old" and "requests schedule" (T16, M4).
int runOldOrders(const CommandContext& context, const QStringList& arguments);
int runSchedule(const CommandContext& context, const QStringList& arguments);

} // namespace afterparcel
