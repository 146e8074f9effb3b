#pragma once

#include <QString>

#include <optional>

namespace afterparcel
{

/// Statuses of a request (section 2).
enum class Status { WillSend, WaitingForDelivery, Sent, NotScheduled, Skipped, NeedsAttention };

/// What a send time is computed from (section 1).
enum class Basis { Fulfilment, Delivery, Fallback, Trigger, Manual };

/// Machine-readable reasons (section 12); stable.
enum class Reason {
    WaitAfterFulfilment,
    WaitAfterTrigger,
    NoTrackingNumber,
    NoCarrier,
    TrackingRequested,
    TrackingRetry,
    InTransit,
    TrackingFailed,
    TrackingExpired,
    WaitAfterDelivery,
    DeliveredByMerchant,
    MinimumDelay,
    Fallback,
    Manual,
    BeforeConnection,
    IntegrationOff,
    NotFulfilled,
    NothingToReview,
    Cancelled,
    Refunded,
    TestOrder,
    NoEmail,
    Blocked,
    Unsubscribed,
    Excluded,
    Marketplace,
    RelayAddress,
    NoConsent,
    ReturnOpen,
    TypeOff,
    AlreadyAsked,
    FrequencyCap,
    Merged,
    ReturnedToSender,
    Lost,
    SkippedByMerchant,
    Forgotten,
    SendRetry,
    RejectedByServer,
    RetriesExhausted,
    InterruptedSend,
    Overdue,
    Bounced,
    Sent,
    Resent,
    MarkedSent,
};
inline constexpr int kReasonCount = static_cast<int>(Reason::MarkedSent) + 1;

/// The names as stored and printed ("will_send", "fulfilment", "wait_after_delivery"), and back.
[[nodiscard]] QString toString(Status status);
[[nodiscard]] QString toString(Basis basis);
[[nodiscard]] QString toString(Reason reason);
[[nodiscard]] std::optional<Status> statusFromString(QStringView name);
[[nodiscard]] std::optional<Basis> basisFromString(QStringView name);
[[nodiscard]] std::optional<Reason> reasonFromString(QStringView name);

} // namespace afterparcel
