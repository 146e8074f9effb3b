#include "app/ctl/commands.h"
#include "core/sync/sendingstate.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::PauseCommand)
};

const QString kPauseUsage = QStringLiteral("afterparcelctl pause on | off [--dry-run]");
const QString kRehearsalUsage = QStringLiteral("afterparcelctl rehearsal on [ADDRESS] | off [--dry-run]");

int change(const CommandContext& context, const QString& key, const QString& value, const QString& done)
{
    const Result<Settings> changed = context.settingsFile().change({{key, value}});
    if (!changed) {
        return context.fail(changed.error());
    }
    context.print(done);
    return Done;
}

/// Q6: before a pause or rehearsal ends, what would leave at once is shown.
int end(const CommandContext& context, const QString& key, bool dryRun, const QString& done)
{
    const Result<Settings> settings = context.settingsFile().read();
    Result<std::unique_ptr<Store>> store = context.openStore();
    if (!settings || !store) {
        return context.fail(settings ? store.error() : settings.error());
    }
    const Result<SendingState> state = sendingState(**store, *settings, context.clock().now());
    if (!state) {
        return context.fail(state.error());
    }
    context.print(leavingText(*state));
    return dryRun ? Done : change(context, key, QString(), done);
}

struct Switch {
    bool on = false;
    bool dryRun = false;
    QString value; ///< what stands after "on"
};

std::optional<Switch> parse(QStringList arguments, bool takesValue)
{
    Switch result;
    result.dryRun = arguments.removeAll(QStringLiteral("--dry-run")) > 0;
    const QString word = arguments.isEmpty() ? QString() : arguments.takeFirst();
    result.on = word == QLatin1String("on");
    result.value = arguments.value(0);
    const bool understood = (result.on || word == QLatin1String("off")) && !(result.on && result.dryRun) &&
                            arguments.size() <= (result.on && takesValue ? 1 : 0);
    return understood ? std::optional(result) : std::nullopt;
}

} // namespace

int runPause(CommandContext& context, const QStringList& arguments)
{
    const auto asked = parse(arguments, false);
    if (!asked) {
        return context.wrongUse(Tr::tr("pause is on or off."), kPauseUsage);
    }
    const QString key = QStringLiteral("paused");
    return asked->on ? change(context, key, QStringLiteral("true"),
                              Tr::tr("Nothing is sent until: afterparcelctl pause off"))
                     : end(context, key, asked->dryRun, Tr::tr("Sending goes on."));
}

int runRehearsal(CommandContext& context, const QStringList& arguments)
{
    const auto asked = parse(arguments, true);
    if (!asked) {
        return context.wrongUse(Tr::tr("rehearsal is on or off."), kRehearsalUsage);
    }
    const QString key = QStringLiteral("mail.rehearsal_to");
    if (!asked->on) {
        return end(context, key, asked->dryRun, Tr::tr("The rehearsal is over; buyers are written to."));
    }
    const Result<Settings> settings = context.settingsFile().read();
    if (!settings) {
        return context.fail(settings.error());
    }
    const QString to = asked->value.isEmpty() ? settings->mailFrom : asked->value;
    if (to.isEmpty()) {
        return context.wrongUse(Tr::tr("To which address of yours? There is no sender yet (mail.from)."),
                                kRehearsalUsage);
    }
    return change(context, key, to,
                  Tr::tr("Each due e-mail goes once to %1, and buyers get nothing, until: afterparcelctl "
                         "rehearsal off")
                      .arg(to));
}

} // namespace afterparcel
