#include "core/sync/deliverystage.h"

#include "core/base/joining.h"
#include "core/base/logging.h"
#include "core/sync/pause.h"
#include "core/sync/trackingstage.h"

#include <QCoreApplication>
#include <QHash>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::DeliveryStage)
};

constexpr qint64 kOverlapSeconds = 15LL * 60;
constexpr int kSilentDays = 7; ///< section 5: then it is asked for by number
const QString kWatermark = QStringLiteral("delivery_watermark");
const QString kPause = QStringLiteral("delivery_pause");

QDateTime lastNewsAt(const PackageFacts& package)
{
    QDateTime result;
    for (const TrackingNews& news : package.news) {
        result = std::max(result, news.updatedAt);
    }
    return result;
}

QDateTime recordMadeAt(const PackageFacts& package)
{
    QDateTime result;
    for (const CreationAttempt& attempt : package.attempts) {
        if (attempt.outcome != CreationAttempt::Outcome::Rejected) {
            result = std::max(result, attempt.at);
        }
    }
    return result;
}

/// From where on changes are asked for: the watermark, or the oldest record that is waited for.
Result<QDateTime> readFrom(const StageContext& context, const std::vector<PackageFacts>& open)
{
    const Result<QString> stored = context.store->value(kWatermark);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    const QDateTime watermark = QDateTime::fromString(*stored, Qt::ISODateWithMs);
    if (watermark.isValid()) {
        return watermark.addSecs(-kOverlapSeconds);
    }
    QDateTime oldest = context.now();
    for (const PackageFacts& package : open) {
        const QDateTime made = recordMadeAt(package);
        oldest = made.isValid() ? std::min(oldest, made) : oldest;
    }
    return oldest.addSecs(-kOverlapSeconds);
}

/// Packages that nothing was heard of for 7 days, and that were not asked for by number since.
QStringList silentNumbers(const std::vector<PackageFacts>& open, const QDateTime& now)
{
    const QDateTime limit = now.addDays(-kSilentDays);
    QStringList numbers;
    for (const PackageFacts& package : open) {
        const QDateTime news = std::max(lastNewsAt(package), recordMadeAt(package));
        if (news < limit) {
            numbers.append(package.key.number);
        }
    }
    return numbers;
}

/// The records of the list that belong to open packages, as news of them.
std::vector<PackageNews> newsOf(const std::vector<TrackingRecord>& records,
                                const std::vector<PackageFacts>& open)
{
    QHash<QString, const PackageFacts*> byId;
    for (const PackageFacts& package : open) {
        byId.insert(package.trackingId, &package);
    }
    std::vector<PackageNews> news;
    for (const TrackingRecord& record : records) {
        if (const PackageFacts* package = byId.value(record.id)) {
            news.push_back({package->key, record.news, record.slug});
        }
    }
    return news;
}

Result<void> forgetVanished(const StageContext& context, const QStringList& asked,
                            const std::vector<TrackingRecord>& found, const std::vector<PackageFacts>& open)
{
    QSet<QString> foundIds;
    for (const TrackingRecord& record : found) {
        foundIds.insert(record.id);
    }
    for (const PackageFacts& package : open) {
        if (!asked.contains(package.key.number) || foundIds.contains(package.trackingId)) {
            continue;
        }
        const Result<void> forgotten = context.store->forgetRecord(package.key, context.now());
        if (!forgotten) {
            return forgotten;
        }
    }
    return {};
}

Result<void> noteAsked(const StageContext& context, const std::vector<PackageFacts>& open)
{
    std::vector<PackageKey> keys;
    keys.reserve(open.size());
    for (const PackageFacts& package : open) {
        keys.push_back(package.key);
    }
    return context.store->noteAsked(keys, context.now());
}

/// Remembers a failure: T12's banner for a refused key, a growing pause for an outage.
StageResult failed(const StageContext& context, const Error& error)
{
    const bool refused = error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden;
    const Result<void> noted = refused                   ? raiseKeyBanner(context, error)
                               : isTransient(error.kind) ? lengthenPause(context, kPause)
                                                         : Result<void>{};
    return tl::unexpected(noted ? error : noted.error());
}

Result<void> saveWatermark(const StageContext& context, const std::vector<TrackingRecord>& records,
                           const QDateTime& from)
{
    QDateTime highest = from.addSecs(kOverlapSeconds);
    for (const TrackingRecord& record : records) {
        highest = std::max(highest, record.news.updatedAt);
    }
    return context.store->setValue(kWatermark, highest.toUTC().toString(Qt::ISODateWithMs));
}

QCoro::Task<StageResult> askAfterShip(StageContext context)
{
    const Result<std::vector<PackageFacts>> open = context.store->openPackages();
    if (!open) {
        co_return tl::unexpected(open.error());
    }
    if (open->empty()) {
        co_return Tr::tr("no parcel under way");
    }
    if (pausedUntil(context, kPause)) {
        co_return Tr::tr("AfterShip did not answer; it is asked again later");
    }
    Result<AfterShipClient*> client = co_await context.services->aftership();
    if (!client) {
        co_return tl::unexpected(client.error());
    }
    AfterShipClient* aftership = *client;
    const Result<QDateTime> from = readFrom(context, *open);
    if (!from) {
        co_return tl::unexpected(from.error());
    }
    context.progress(Tr::tr("Asking AfterShip for news"), 0, 0);
    Result<std::vector<TrackingRecord>> changed =
        co_await aftership->changedSince(*from, context.cancellation);
    if (!changed) {
        co_return failed(context, changed.error());
    }
    const QStringList silent = silentNumbers(*open, context.now());
    Result<std::vector<TrackingRecord>> asked = std::vector<TrackingRecord>();
    if (!silent.isEmpty()) {
        asked = co_await aftership->byNumbers(silent, context.cancellation);
        if (!asked) {
            co_return failed(context, asked.error());
        }
    }
    std::vector<PackageNews> news = newsOf(*changed, *open);
    const std::vector<PackageNews> ofSilent = newsOf(*asked, *open);
    news.insert(news.end(), ofSilent.begin(), ofSilent.end());
    const Result<int> stored = context.store->addNews(news);
    if (!stored) {
        co_return tl::unexpected(stored.error());
    }
    const Result<void> ended = forgetVanished(context, silent, *asked, *open)
                                   .and_then([&] { return noteAsked(context, *open); })
                                   .and_then([&] { return saveWatermark(context, *changed, *from); })
                                   .and_then([&] { return clearKeyBanner(context); })
                                   .and_then([&] { return endPause(context, kPause); });
    if (!ended) {
        co_return tl::unexpected(ended.error());
    }
    co_return listed({Tr::tr("%n parcel(s) under way", nullptr, static_cast<int>(open->size())),
                      Tr::tr("news of %n", nullptr, *stored)});
}

/// Where AfterShip failed, a delivery that Shopify knows counts (T8, T9). The text is empty where there was
/// nothing to ask.
QCoro::Task<StageResult> askShopify(StageContext context)
{
    const Result<QStringList> inDoubt = context.store->fulfillmentsInDoubt();
    if (!inDoubt) {
        co_return tl::unexpected(inDoubt.error());
    }
    if (inDoubt->isEmpty()) {
        co_return QString();
    }
    context.progress(Tr::tr("Asking Shopify for deliveries"), 0, 0);
    Result<ShopifyClient*> shopify = co_await context.services->shopify();
    if (!shopify) {
        co_return tl::unexpected(shopify.error());
    }
    ShopifyClient* client = *shopify;
    Result<std::vector<FulfillmentNews>> answer =
        co_await client->fulfillments(*inDoubt, context.cancellation);
    if (!answer) {
        co_return tl::unexpected(answer.error());
    }
    const Result<int> stored = context.store->addFulfillmentNews(*answer);
    if (!stored) {
        co_return tl::unexpected(stored.error());
    }
    co_return Tr::tr("%n delivery(s) known from Shopify", nullptr, *stored);
}

} // namespace

QCoro::Task<StageResult> runDeliveryStage(StageContext context)
{
    if (!context.settings().aftershipEnabled) {
        co_return Tr::tr("AfterShip is off");
    }
    // Neither waits for the other to be in reach.
    Result<QString> aftership = co_await askAfterShip(context);
    Result<QString> shopify = co_await askShopify(context);
    if (!aftership) {
        co_return aftership;
    }
    if (!shopify || shopify->isEmpty()) {
        co_return shopify ? aftership : shopify;
    }
    co_return listed({*aftership, *shopify});
}

} // namespace afterparcel
