#include "app/ctl/commands.h"
#include "core/settings/registry.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::PrivacyCommands)
};

int forgetOne(CommandContext& context, Store& store, const QString& address)
{
    const Result<ForgottenBuyer> forgotten = store.forgetBuyer(address);
    if (!forgotten) {
        return context.fail(forgotten.error());
    }
    context.print(Tr::tr("%1 is forgotten and never asked again; data of %n order(s) was erased.", nullptr,
                         forgotten->orders)
                      .arg(address));
    for (const QString& file : forgotten->filesLeft) {
        context.printError(
            Tr::tr("%1 can't be changed and may hold the data still: remove it when you no longer need it.")
                .arg(file));
    }
    return forgotten->filesLeft.isEmpty() ? Done : Incomplete;
}

} // namespace

int runForget(CommandContext& context, const QStringList& arguments)
{
    if (arguments.isEmpty()) {
        return context.wrongUse(Tr::tr("Whom? Name the buyer's e-mail address."),
                                QStringLiteral("afterparcelctl forget ADDRESS..."));
    }
    Result<std::unique_ptr<Store>> store = context.openStore();
    if (!store) {
        return context.fail(store.error());
    }
    int status = Done;
    for (const QString& address : arguments) {
        status = std::max(status, forgetOne(context, **store, address));
    }
    return status;
}

int runBlock(CommandContext& context, const QStringList& arguments)
{
    if (arguments.isEmpty()) {
        return context.wrongUse(Tr::tr("Whom? Name addresses, or patterns such as *@example.com."),
                                QStringLiteral("afterparcelctl block ADDRESS|PATTERN..."));
    }
    const QString key = QStringLiteral("ask.exclude.addresses");
    const Result<Settings> settings = context.settingsFile().read();
    if (!settings) {
        return context.fail(settings.error());
    }
    QStringList blocked = settings->ask.blockedAddresses;
    for (const QString& pattern : arguments) {
        if (!blocked.contains(pattern, Qt::CaseInsensitive)) {
            blocked.append(pattern);
        }
    }
    const Result<Settings> changed = context.settingsFile().change({{key, blocked.join(QLatin1Char(','))}});
    if (!changed) {
        return context.fail(changed.error());
    }
    context.print(Tr::tr("%n pattern(s) are blocked now; \u201csettings set %1\u201d changes the list.",
                         nullptr, static_cast<int>(changed->ask.blockedAddresses.size()))
                      .arg(key));
    return Done;
}

} // namespace afterparcel
