#include "app/ctl/commands.h"
#include "core/sync/blocklist.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::PrivacyCommands)
};

const QString kForgetUsage = QStringLiteral("afterparcelctl forget ADDRESS... [--dry-run]");
const QString kBlockUsage = QStringLiteral("afterparcelctl block ADDRESS|PATTERN... [--dry-run]");
const QString kKey = QStringLiteral("ask.exclude.addresses");

/// The words of a command that takes --dry-run alone; none if others were given.
struct Words {
    QStringList words;
    bool dryRun = false;
};
std::optional<Words> wordsOf(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("dry-run"), {}});
    if (!parser.parse(QStringList{QStringLiteral("privacy")} + arguments) ||
        parser.positionalArguments().isEmpty()) {
        return std::nullopt;
    }
    return Words{parser.positionalArguments(), parser.isSet(QStringLiteral("dry-run"))};
}

int forgetOne(const CommandContext& context, Store& store, const QString& address)
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

int sayWhatIsKnown(const CommandContext& context, const Store& store, const QString& address)
{
    const Result<BuyerData> data = store.buyerData(address);
    if (!data) {
        return context.fail(data.error());
    }
    context.print(Tr::tr("%1: data of %n order(s) would be erased for good, and the buyer never asked again.",
                         nullptr, data->orders)
                      .arg(address));
    context.print(Tr::tr("Requests that wait: %1. Kept e-mails: %2. Copies of the database: %3.")
                      .arg(data->waiting)
                      .arg(data->mails)
                      .arg(data->copies));
    return Done;
}

void printSkipped(const CommandContext& context, int skipped, bool dryRun)
{
    context.print(dryRun ? Tr::tr("%n request(s) that wait would be skipped.", nullptr, skipped)
                         : Tr::tr("%n request(s) that waited are skipped.", nullptr, skipped));
}

void printList(const CommandContext& context, const QStringList& list)
{
    context.print(Tr::tr("%n pattern(s) are blocked now; \u201csettings set %1\u201d changes the list.",
                         nullptr, static_cast<int>(list.size()))
                      .arg(kKey));
}

} // namespace

int runForget(CommandContext& context, const QStringList& arguments)
{
    const std::optional<Words> words = wordsOf(arguments);
    if (!words) {
        return context.wrongUse(Tr::tr("Whom? Name the buyer's e-mail address."), kForgetUsage);
    }
    Result<std::unique_ptr<Store>> store = context.openStore();
    if (!store) {
        return context.fail(store.error());
    }
    int status = Done;
    for (const QString& address : words->words) {
        status = std::max(status, words->dryRun ? sayWhatIsKnown(context, **store, address)
                                                : forgetOne(context, **store, address));
    }
    return status;
}

int runBlock(CommandContext& context, const QStringList& arguments)
{
    const std::optional<Words> words = wordsOf(arguments);
    if (!words) {
        return context.wrongUse(Tr::tr("Whom? Name addresses, or patterns such as *@example.com."),
                                kBlockUsage);
    }
    // The question needs a store of this version.
    if (const Result<std::unique_ptr<Store>> store = context.openStore(); !store) {
        return context.fail(store.error());
    }
    const Result<Blocking> plan = planBlocking(context.place(), context.clock(), words->words, {});
    if (!plan) {
        return context.fail(plan.error());
    }
    if (words->dryRun) {
        printSkipped(context, plan->skipped, true);
        return Done;
    }
    const Result<QStringList> blocked = blockAddresses(context.place(), words->words);
    if (!blocked) {
        return context.fail(blocked.error());
    }
    printList(context, *blocked);
    printSkipped(context, plan->skipped, false);
    return Done;
}

int runUnblock(CommandContext& context, const QStringList& arguments)
{
    if (arguments.isEmpty()) {
        return context.wrongUse(Tr::tr("Whom? Name what is in the list of blocked addresses."),
                                QStringLiteral("afterparcelctl unblock ADDRESS|PATTERN..."));
    }
    const Result<QStringList> blocked = unblockAddresses(context.place(), arguments);
    if (!blocked) {
        return context.fail(blocked.error());
    }
    printList(context, *blocked);
    return Done;
}

} // namespace afterparcel
