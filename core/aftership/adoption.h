#pragma once

#include "core/aftership/aftershipclient.h"

namespace afterparcel
{

/// What a record must fit to be taken for a package's own (T8, 4003).
struct AdoptionWish {
    QString number;
    QString slug; ///< empty when AfterShip was to detect it
    QString orderGid;
    QString orderName;
    QDateTime orderCreatedAt; ///< UTC
    QString destinationCountry;
    QTimeZone storeZone;
    /// After a lost answer: only a record made since then, or one of this order, can be ours.
    std::optional<QDateTime> createdSince;
};

[[nodiscard]] AdoptionWish adoptionWish(const PackageFacts& package, const OrderFacts& order,
                                        const StoreFacts& store);

/// The record with the package's slug, else with the order's id or number, else the only one; never one that
/// was delivered before the order was created (carriers use numbers again). Null: none fits.
[[nodiscard]] const TrackingRecord* recordToAdopt(const std::vector<TrackingRecord>& records,
                                                  const AdoptionWish& wish);

} // namespace afterparcel
