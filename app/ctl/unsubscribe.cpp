#include "app/ctl/commands.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::UnsubscribeCommand)
};

} // namespace

int runUnsubscribe(CommandContext& context, const QStringList& arguments)
{
    if (arguments.isEmpty()) {
        return context.wrongUse(
            Tr::tr("Whom? Give an address, or the code in the subject of the buyer's mail."),
            QStringLiteral("afterparcelctl unsubscribe ADDRESS|CODE..."));
    }
    Result<std::unique_ptr<Store>> store = context.openStore();
    if (!store) {
        return context.fail(store.error());
    }
    int status = Done;
    for (const QString& who : arguments) {
        const Result<void> stored = (*store)->unsubscribe(who);
        if (stored) {
            context.print(Tr::tr("%1 is unsubscribed for good.").arg(who));
        } else {
            status = context.fail(stored.error());
        }
    }
    return status;
}

} // namespace afterparcel
