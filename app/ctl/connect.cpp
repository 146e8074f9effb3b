#include "app/ctl/commands.h"
#include "core/sync/connection.h"
#include "core/sync/testmail.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::ConnectCommand)
};

QString stateWord(Check::State state)
{
    switch (state) {
    case Check::State::Ok:
        return Tr::tr("ok");
    case Check::State::Off:
        return Tr::tr("off");
    case Check::State::Warning:
        return Tr::tr("warning");
    case Check::State::Failed:
        return Tr::tr("failed");
    case Check::State::NotConfigured:
        return Tr::tr("missing");
    }
    return {};
}

int report(const CommandContext& context, const std::vector<Check>& checks)
{
    bool failed = false;
    bool missing = false;
    for (const Check& check : checks) {
        const QString line =
            QStringLiteral("%1: %2. %3").arg(check.name, stateWord(check.state), check.words());
        if (check.isTrouble()) {
            context.printError(line);
        } else {
            context.print(line);
        }
        failed = failed || check.state == Check::State::Failed;
        missing = missing || check.state == Check::State::NotConfigured;
    }
    return failed ? Incomplete : missing ? NotConfigured : Done;
}

Check testMailCheck(const Result<QString>& answer)
{
    const QString name = QStringLiteral("test mail");
    return answer ? Check{name, Check::State::Ok, Tr::tr("The mail server took it: %1").arg(*answer), {}}
                  : Check{name, Check::State::Failed, answer.error().what, answer.error().nextStep};
}

/// The clients for one command, with the settings as they are now.
struct Workplace {
    Workplace(const CommandContext& context, const Settings& settings)
        : secrets(context.place().folder, context.place().storeName), services(context.clock(), secrets)
    {
        services.setSettings(settings);
    }
    SecretStore secrets;
    Services services;
};

} // namespace

int runConnect(CommandContext& context, const QStringList& arguments)
{
    if (!arguments.isEmpty()) {
        return context.wrongUse(Tr::tr("connect takes no arguments."),
                                QStringLiteral("afterparcelctl connect"));
    }
    Result<std::unique_ptr<DataLock>> lock = DataLock::take(context.place().dataDir);
    if (!lock) {
        return context.fail(lock.error());
    }
    const Result<Settings> settings = context.settingsFile().read();
    Result<std::unique_ptr<Store>> store = context.openStore();
    if (!settings || !store) {
        return context.fail(settings ? store.error() : settings.error());
    }
    Workplace workplace(context, *settings);
    return report(context, runToEnd(connectStore(store->get(), &workplace.services, Cancellation())));
}

int runDoctor(CommandContext& context, const QStringList& arguments)
{
    const bool sends = arguments.size() == 2 && arguments.first() == QLatin1String("--mail-to");
    if (!arguments.isEmpty() && !sends) {
        return context.wrongUse(Tr::tr("doctor takes nothing but --mail-to and your own address."),
                                QStringLiteral("afterparcelctl doctor [--mail-to ADDRESS]"));
    }
    std::vector<Check> checks;
    const Result<Settings> settings = context.settingsFile().read();
    if (!settings) {
        return context.fail(settings.error());
    }
    Result<std::unique_ptr<Store>> store = context.openStore();
    if (!store) {
        return context.fail(store.error());
    }
    checks.push_back({QStringLiteral("data"),
                      Check::State::Ok,
                      Tr::tr("The data directory is %1.").arg(context.place().folder),
                      {}});
    Workplace workplace(context, *settings);
    const std::vector<SecretStatus> secrets = runToEnd(workplace.secrets.status());
    for (const SecretStatus& secret : secrets) {
        const bool there =
            secret.state == SecretState::Present || secret.state == SecretState::FromEnvironment;
        const bool blocked = secret.state == SecretState::Locked;
        checks.push_back({QStringLiteral("secret %1").arg(secret.name),
                          there     ? Check::State::Ok
                          : blocked ? Check::State::Failed
                                    : Check::State::Off,
                          secret.text,
                          {}});
    }
    const std::vector<Check> services = runToEnd(checkServices(&workplace.services, Cancellation()));
    checks.insert(checks.end(), services.begin(), services.end());
    if (sends) {
        checks.push_back(
            testMailCheck(runToEnd(sendTestMail(&workplace.services, arguments.last(), Cancellation()))));
    }
    return report(context, checks);
}

} // namespace afterparcel
