#include "core/sync/dryrun.h"

#include "core/base/logging.h"
#include "core/sync/deliverystage.h"
#include "core/sync/ordersstage.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::DryRun)
};

Result<void> copyFolder(const QString& from, const QString& to)
{
    const QStringList names = QDir(from).entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        if (!QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name))) {
            return fail(ErrorKind::Storage, Tr::tr("The data could not be copied for a dry run."),
                        Tr::tr("Free some disk space and try again."), name);
        }
    }
    return {};
}

Result<DryRun> plan(const Store& store, const QDateTime& now)
{
    const Result<std::vector<CreationDue>> creations = store.creationsDue(now);
    const Result<std::vector<MessageDue>> messages = store.messagesDue(now, 0);
    if (!creations || !messages) {
        return tl::unexpected(creations ? messages.error() : creations.error());
    }
    DryRun result;
    for (const CreationDue& due : *creations) {
        result.creations.append(
            QStringLiteral("%1 %2 %3").arg(due.order.order.name, due.package.carrier, due.package.number));
    }
    for (const MessageDue& due : *messages) {
        result.messages.append(
            Tr::tr("%1 to %2").arg(due.facts.order.name, redactedAddress(due.facts.order.email)));
    }
    return result;
}

} // namespace

QCoro::Task<Result<DryRun>> dryRun(QString folder, Services* services, Cancellation cancellation)
{
    const QTemporaryDir copy;
    const Result<void> copied = copyFolder(folder, copy.path());
    if (!copied) {
        co_return tl::unexpected(copied.error());
    }
    Result<std::unique_ptr<Store>> store = Store::open(copy.path(), services->clock());
    const Result<int> derived = store.and_then(
        [&](const std::unique_ptr<Store>& opened) { return opened->setSettings(services->settings()); });
    if (!derived) {
        co_return tl::unexpected(derived.error());
    }
    StageContext context;
    context.store = store->get();
    context.services = services;
    context.cancellation = cancellation;
    context.progress = [](const QString&, qint64, qint64) {};
    StageResult orders = co_await runOrdersStage(context);
    if (!orders) {
        co_return tl::unexpected(orders.error());
    }
    StageResult news = co_await runDeliveryStage(context);
    if (!news) {
        co_return tl::unexpected(news.error());
    }
    co_return (*store)->deriveDue(context.now()).and_then([&](int) { return plan(**store, context.now()); });
}

} // namespace afterparcel
