#include "core/sync/requestextras.h"

#include "core/carriers/carriers.h"
#include "core/sync/sentmails.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::RequestExtras)
};

QString placeOf(const Address& address)
{
    const QString region = QStringList{address.province, address.postalCode}.join(QLatin1Char(' ')).trimmed();
    QStringList parts{address.city, region};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString lastCheckpoint(const PackageFacts& package)
{
    const auto newest = std::max_element(
        package.news.begin(), package.news.end(),
        [](const TrackingNews& a, const TrackingNews& b) { return a.updatedAt < b.updatedAt; });
    return newest == package.news.end() ? QString() : newest->lastCheckpoint;
}

std::vector<RequestExtras::ProductLine> productLines(const Order& order)
{
    std::vector<RequestExtras::ProductLine> products;
    for (const LineItem& line : order.lines) {
        const QString title =
            line.product && !line.product->title.isEmpty() ? line.product->title : line.title;
        products.push_back({title, line.imageUrl, line.product ? line.product->onlineStoreUrl : QString()});
    }
    return products;
}

/// As it would leave now.
RequestExtras::Mail plannedMail(const Store& store, const MessageFrame& frame, const QString& gid,
                                const QDateTime& now)
{
    RequestExtras::Mail mail;
    const Result<MailPreview> preview = previewMail(store, frame, {gid, {}, std::nullopt}, now);
    if (!preview) {
        mail.problem = preview.error().text();
        return mail;
    }
    mail.to = preview->to;
    mail.shown = preview->shown;
    return mail;
}

std::optional<QDateTime> nextDelivery(const Store& store)
{
    const Result<std::vector<StageRun>> runs = store.stageRuns();
    for (const StageRun& run : runs.value_or(std::vector<StageRun>())) {
        if (run.stage == Stage::Delivery && run.nextAt.isValid()) {
            return run.nextAt;
        }
    }
    return std::nullopt;
}

Result<RequestExtras> extrasOf(BackgroundTools& tools, const Store& store, const Settings& settings,
                               const OrderFacts& facts)
{
    const Result<MessageFrame> frame = readMessageFrame(store, settings, tools.place().folder);
    const Result<std::optional<RequestView>> request = store.request(facts.order.gid);
    if (!frame || !request) {
        return tl::unexpected(frame ? request.error() : frame.error());
    }
    RequestExtras extras;
    extras.orderGid = facts.order.gid;
    extras.place = facts.order.shipping ? placeOf(*facts.order.shipping) : QString();
    extras.products = productLines(facts.order);
    for (const PackageFacts& package : facts.packages) {
        extras.parcels.push_back(
            {package.number, aftershipPage(package.key.number, package.slug), lastCheckpoint(package)});
        extras.canCheckNow =
            extras.canCheckNow || (settings.aftershipEnabled && !package.trackingId.isEmpty());
    }
    extras.nextAskAt = nextDelivery(store);
    if (!frame->store.shopDomain.isEmpty()) {
        extras.adminUrl = QStringLiteral("https://%1/admin/orders/%2")
                              .arg(frame->store.shopDomain, facts.order.gid.section(QLatin1Char('/'), -1));
    }
    extras.statusPageUrl = facts.order.statusPageUrl;
    extras.unsubscribed = facts.unsubscribed;
    for (const SentMessage& sent : sentMessages(tools.place().folder, facts.attempts)) {
        extras.mails.push_back({sent.at, sent.unsure, sent.mail.to, sent.mail.shown, sent.problem});
    }
    const bool mayLeave = *request && (*request)->status != Status::Sent;
    if (mayLeave || extras.mails.empty() || (*request && (*request)->messageDueAt)) {
        extras.mails.insert(extras.mails.begin(),
                            plannedMail(store, *frame, facts.order.gid, tools.clock().now()));
    }
    return extras;
}

Error noSuchOrder()
{
    return {ErrorKind::NotFound, Tr::tr("This order does not exist any more."), {}, {}, {}, 0, std::nullopt};
}

} // namespace

Result<RequestExtras> requestExtras(BackgroundTools& tools, const QString& gid)
{
    const Result<Settings> settings = tools.settingsFile().read();
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    return tools.store().and_then([&](const Store* store) -> Result<RequestExtras> {
        const Result<std::optional<OrderFacts>> facts = store->facts(gid);
        if (!facts) {
            return tl::unexpected(facts.error());
        }
        return *facts ? extrasOf(tools, *store, *settings, **facts) : tl::unexpected(noSuchOrder());
    });
}

Result<void> unsubscribeBuyer(Store& store, const QString& gid)
{
    return store.facts(gid).and_then([&](const std::optional<OrderFacts>& facts) -> Result<void> {
        if (!facts || facts->order.email.isEmpty()) {
            return tl::unexpected(noSuchOrder());
        }
        return store.unsubscribe(facts->order.email);
    });
}

} // namespace afterparcel
