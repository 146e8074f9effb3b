#pragma once

#include "core/domain/schedule.h"

#include <optional>

namespace afterparcel
{

/// What a package's facts amount to (T7 to T9, T13).
struct PackageVerdict {
    PackageState state = PackageState::Open;
    std::optional<QDateTime> deliveredAt;   ///< UTC
    std::optional<QDateTime> knownFailedAt; ///< UTC; when the failure became known (T8)
    bool expired = false;                   ///< the failure is T9's
    bool fellBack = false;                  ///< the failure is the merchant's decision
    bool hasRecord = false;
    std::optional<QDateTime> retryAt; ///< UTC; between T8's two attempts
    QString words;                    ///< AfterShip's, for the explanation
    QString number;                   ///< normalised
    QString slug;                     ///< the courier's, as far as it is known
    QString tag;                      ///< the last one
};

/// What judging needs beside the package's own facts.
struct PackageContext {
    QString destinationCountry; ///< alpha-2
    QTimeZone storeZone;
    bool skipFailedDelivery = true;              ///< T13's setting
    std::optional<QDateTime> deliveredByShopify; ///< UTC; counts where AfterShip failed (T8, T9)
};

[[nodiscard]] PackageVerdict judgePackage(const PackageFacts& package, const PackageContext& context);

/// The packages that delivery timing follows, and what it leaves out (T4, T5).
struct Following {
    std::vector<FollowedPackage> packages; ///< states are not judged yet
    QStringList withoutCarrier;            ///< numbers
    QStringList withoutNumber;             ///< carriers
};
[[nodiscard]] Following followedPackages(const OrderFacts& facts, const TimingSettings& timing);

/// What AfterShip is still to be told about a package's record (T9): the correction of its carrier, which
/// goes first, or that it is to be tracked again. Nothing without a record: making one uses the correction.
[[nodiscard]] std::optional<PackageDecision> pendingChange(const PackageFacts& package);

/// Whether the merchant can have the package tracked again: AfterShip gave it up, refused it, or is to be
/// asked once more (T8, T9).
[[nodiscard]] bool canRetrack(const PackageFacts& package, PackageState state, const QDateTime& now);

} // namespace afterparcel
