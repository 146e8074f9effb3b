#pragma once

#include <QSet>
#include <QStringList>
#include <QTime>

#include <optional>

namespace afterparcel
{

/// Timing settings (section 3). Days are calendar days in the store's zone.
struct TimingSettings {
    int waitDaysDomestic = 7;
    int waitDaysInternational = 7;
    int waitDaysPos = 7;
    std::optional<int> waitDaysDigital; ///< unset: domestic's (T19)
    int minDelayDaysDomestic = 7;       ///< T7
    int minDelayDaysInternational = 14; ///< T7
    bool fallbackEnabled = true;        ///< T10
    int fallbackDays = 60;              ///< T10
    bool lateTracking = false;          ///< "Use tracking added later" (T5)
    int trackingGraceMinutes = 60;      ///< T5
    enum class Packages { All, First };
    Packages packages = Packages::All; ///< T7
    bool skipFailedDelivery = true;    ///< T13
    std::optional<QTime> windowFrom;   ///< T15, store time
    std::optional<QTime> windowTo;     ///< T15, store time; earlier than windowFrom: over midnight
    QSet<int> windowDays;              ///< T15, 1 = Monday ... 7 = Sunday; empty: all days
    int overdueDays = 14;              ///< S8
};

/// Who is asked (Q1).
struct AskSettings {
    enum class Consent { Everyone, NotOptedOut, Subscribed };
    Consent consent = Consent::Everyone;
    QStringList excludedProducts;     ///< handles or gids
    QStringList excludedProductTags;  ///< compared without case
    QStringList excludedCustomerTags; ///< compared without case
    QStringList excludedOrderTags;    ///< compared without case
    QStringList blockedAddresses;     ///< patterns with '*', compared without case
    QStringList allowedChannels;      ///< marketplaces that the merchant allows (Q1)
};

} // namespace afterparcel
