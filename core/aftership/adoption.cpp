#include "core/aftership/adoption.h"

#include "core/aftership/packagefields.h"
#include "core/domain/storetime.h"

namespace afterparcel
{
namespace
{

const QLatin1String kDelivered("Delivered");
constexpr qsizetype kDateAlone = 10; // "2026-11-01"

bool namesOrder(const QString& said, const AdoptionWish& wish)
{
    if (said.isEmpty()) {
        return false;
    }
    const QString plainName =
        wish.orderName.startsWith(QLatin1Char('#')) ? wish.orderName.mid(1) : wish.orderName;
    return said == wish.orderGid || said == wish.orderGid.section(QLatin1Char('/'), -1) ||
           said == wish.orderName || said == plainName;
}

bool isOfOrder(const TrackingRecord& record, const AdoptionWish& wish)
{
    return namesOrder(record.orderId, wish) || namesOrder(record.orderNumber, wish);
}

/// When a record says that it was delivered (T7's order of sources); nothing if it wasn't, or doesn't say.
std::optional<QDateTime> deliveredAt(const TrackingRecord& record, const AdoptionWish& wish)
{
    const TrackingNews& news = record.news;
    if (news.tag != kDelivered) {
        return std::nullopt;
    }
    for (const QString& raw : {news.deliveryDate, news.deliveredCheckpointTime}) {
        const std::optional<QDateTime> instant =
            raw.isEmpty() ? std::nullopt : deliveryInstant(raw, wish.destinationCountry, wish.storeZone);
        if (instant) {
            // A date alone is noon; it must not rule out a parcel of the same afternoon.
            return raw.size() == kDateAlone ? instant->addSecs(12LL * 60 * 60) : *instant;
        }
    }
    return news.deliveredCheckpointRecordedAt.isValid() ? news.deliveredCheckpointRecordedAt : news.updatedAt;
}

bool canBeOurs(const TrackingRecord& record, const AdoptionWish& wish)
{
    if (record.number.compare(wish.number, Qt::CaseInsensitive) != 0) {
        return false;
    }
    const std::optional<QDateTime> delivered = deliveredAt(record, wish);
    if (delivered && *delivered < wish.orderCreatedAt) {
        return false;
    }
    const bool recent =
        record.createdAt.isValid() && wish.createdSince && record.createdAt >= *wish.createdSince;
    return !wish.createdSince || recent || isOfOrder(record, wish);
}

} // namespace

AdoptionWish adoptionWish(const PackageFacts& package, const OrderFacts& order, const StoreFacts& store)
{
    AdoptionWish wish;
    wish.number = trackingNumberOf(package);
    wish.slug = slugOf(package, order.order, store);
    wish.orderGid = order.order.gid;
    wish.orderName = order.order.name;
    wish.orderCreatedAt = order.order.createdAt;
    wish.destinationCountry = order.order.shipping ? order.order.shipping->countryCode : QString();
    wish.storeZone = store.zone.isValid() ? store.zone : QTimeZone::utc();
    return wish;
}

const TrackingRecord* recordToAdopt(const std::vector<TrackingRecord>& records, const AdoptionWish& wish)
{
    std::vector<const TrackingRecord*> candidates;
    for (const TrackingRecord& record : records) {
        if (canBeOurs(record, wish)) {
            candidates.push_back(&record);
        }
    }
    for (const TrackingRecord* record : candidates) {
        if (!wish.slug.isEmpty() && record->slug == wish.slug) {
            return record;
        }
    }
    for (const TrackingRecord* record : candidates) {
        if (isOfOrder(*record, wish)) {
            return record;
        }
    }
    return candidates.size() == 1 ? candidates.front() : nullptr;
}

} // namespace afterparcel
