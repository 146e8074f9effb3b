#include "core/sync/checknow.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::CheckNow)
};

/// The orders' parcels that AfterShip has a record of, each once.
Result<std::vector<PackageFacts>> recordedParcels(const Store& store, const QStringList& gids)
{
    std::vector<PackageFacts> parcels;
    QSet<QString> known;
    for (const QString& gid : gids) {
        const Result<std::optional<OrderFacts>> facts = store.facts(gid);
        if (!facts) {
            return tl::unexpected(facts.error());
        }
        for (const PackageFacts& package : *facts ? (*facts)->packages : std::vector<PackageFacts>()) {
            if (!package.trackingId.isEmpty() && !known.contains(package.trackingId)) {
                known.insert(package.trackingId);
                parcels.push_back(package);
            }
        }
    }
    if (parcels.empty()) {
        return fail(ErrorKind::Rejected, Tr::tr("AfterShip has no record of a parcel of this order."),
                    Tr::tr("It is asked as soon as the parcel is registered there."));
    }
    return parcels;
}

Result<QString> storeAnswer(Store& store, const std::vector<PackageFacts>& parcels,
                            const std::vector<TrackingRecord>& records, const QDateTime& now)
{
    std::vector<PackageNews> news;
    std::vector<PackageKey> keys;
    for (const PackageFacts& parcel : parcels) {
        keys.push_back(parcel.key);
        for (const TrackingRecord& record : records) {
            if (record.id == parcel.trackingId) {
                news.push_back({parcel.key, record.news, record.slug});
            }
        }
    }
    const Result<int> stored = store.addNews(news);
    const Result<void> noted = stored ? store.noteAsked(keys, now) : Result<void>{};
    if (!stored || !noted) {
        return tl::unexpected(stored ? noted.error() : stored.error());
    }
    return *stored > 0 ? Tr::tr("AfterShip has news of %n parcel(s).", nullptr, *stored)
                       : Tr::tr("AfterShip has nothing new.");
}

} // namespace

QCoro::Task<Result<QString>> checkParcelsNow(Store* store, Services* services, QStringList gids,
                                             Cancellation cancellation)
{
    if (!services->settings().aftershipEnabled) {
        co_return fail(ErrorKind::NotConfigured, Tr::tr("AfterShip is switched off."),
                       Tr::tr("Switch it on in the settings, or with “afterparcelctl settings set "
                              "aftership.enabled true”."));
    }
    const Result<std::vector<PackageFacts>> parcels = recordedParcels(*store, gids);
    if (!parcels) {
        co_return tl::unexpected(parcels.error());
    }
    Result<AfterShipClient*> client = co_await services->aftership();
    if (!client) {
        co_return tl::unexpected(client.error());
    }
    AfterShipClient* aftership = *client;
    QStringList numbers;
    for (const PackageFacts& parcel : *parcels) {
        numbers.append(parcel.key.number);
    }
    Result<std::vector<TrackingRecord>> records = co_await aftership->byNumbers(numbers, cancellation);
    if (!records) {
        co_return tl::unexpected(records.error());
    }
    co_return storeAnswer(*store, *parcels, *records, services->clock().now());
}

QCoro::Task<Result<QString>> checkParcelsNow(BackgroundTools* tools, QString gid)
{
    const Result<Settings> settings = tools->settingsFile().read();
    const Result<Store*> store = tools->store();
    if (!settings || !store) {
        co_return tl::unexpected(settings ? store.error() : settings.error());
    }
    const std::unique_ptr<Services> services = tools->services(*settings);
    const QStringList gids(gid);
    Result<QString> answer = co_await checkParcelsNow(*store, services.get(), gids, tools->stop());
    co_return answer;
}

} // namespace afterparcel
