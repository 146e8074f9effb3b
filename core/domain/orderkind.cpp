#include "core/domain/orderkind.h"

#include "core/domain/eligibility.h"

#include <algorithm>

namespace afterparcel
{

namespace
{

std::optional<QDateTime> latestCreated(const std::vector<Fulfillment>& fulfillments, bool countingOnly)
{
    std::optional<QDateTime> result;
    for (const Fulfillment& fulfillment : fulfillments) {
        const bool eligible = countingOnly ? fulfillment.counts() : !fulfillment.cancelled;
        if (eligible && (!result || fulfillment.createdAt > *result)) {
            result = fulfillment.createdAt;
        }
    }
    return result;
}

} // namespace

OrderType orderType(const Order& order, const StoreFacts& store)
{
    const bool tracked =
        std::any_of(order.fulfillments.begin(), order.fulfillments.end(), [](const Fulfillment& f) {
            return f.counts() &&
                   std::any_of(f.tracking.begin(), f.tracking.end(),
                               [](const TrackingEntry& entry) { return !entry.number.isEmpty(); });
        });
    if (order.sourceName == QLatin1String("pos") && !(order.shipping && tracked)) {
        return OrderType::Pos;
    }
    if (isDigital(order)) {
        return OrderType::Digital;
    }
    const QString country = order.shipping ? order.shipping->countryCode : QString();
    const bool abroad = !country.isEmpty() && country.compare(store.country, Qt::CaseInsensitive) != 0;
    return abroad ? OrderType::International : OrderType::Domestic;
}

std::optional<QDateTime> fulfilledAt(const Order& order)
{
    if (const auto counting = latestCreated(order.fulfillments, true)) {
        return counting;
    }
    if (const auto any = latestCreated(order.fulfillments, false)) {
        return any;
    }
    // Nothing was shipped and nothing had to be (T19): the order itself is the moment.
    if (isCompletelyFulfilled(order) && !order.unknown.testFlag(OrderField::Fulfillments)) {
        return order.processedAt.isValid() ? order.processedAt : order.createdAt;
    }
    return std::nullopt;
}

} // namespace afterparcel
