#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace afterparcel
{

/// The sentences that an explanation is made of. Each is a whole sentence in core/text, so that it can be
/// translated.
enum class Phrase {
    FulfilledPlusWait,  ///< times: fulfilled, send; days: wait
    DigitalPlusWait,    ///< times: fulfilled, send; days: wait
    PosPlusWait,        ///< times: fulfilled, send; days: wait
    NoTrackingNumber,   ///< -
    NoCarrier,          ///< -
    FulfilledWhileOff,  ///< -
    PackageNotFollowed, ///< text: number or carrier that is not followed, and why is in `detail`
    DeliveredPlusWait,  ///< times: delivered, send; days: wait
    DeliveredMinimum, ///< times: delivered, delivered+wait, minimum, send; days: wait, minimum; detail: type
    DeliveredByMerchant,  ///< times: delivered
    FailedPlusWait,       ///< times: fulfilled, send; days: max(wait, minimum); text: AfterShip's words
    ExpiredPlusWait,      ///< times: fulfilled, send; days: max(wait, minimum); text: number; detail: slug
    FellBackByMerchant,   ///< times: fulfilled, send; days: max(wait, minimum)
    WaitingForRecord,     ///< -
    WaitingForRetry,      ///< times: retry; text: AfterShip's words
    WaitingInTransit,     ///< text: tag; count: open packages
    WaitingUntil,         ///< times: latest
    WaitingWithoutEnd,    ///< fallback is off
    FallbackDue,          ///< times: send; days: fallback
    FallbackCapsDelivery, ///< times: delivered, send; days: wait, fallback
    MovedIntoWindow,      ///< times: before, send
    SendNow,              ///< times: decided
    Rescheduled,          ///< times: send
    ScheduledByHand,      ///< times: fulfilled, send; days: wait
    SkippedByMerchant,    ///< times: decided
    NotFulfilled,         ///< -
    IntegrationOff,       ///< times: switched off
    ReturnedToSender,     ///< text: number
    Lost,                 ///< text: number
    NotAsked,             ///< detail: reason name; text: what matched
    OrderDeleted,         ///< times: noticed
    Sent,                 ///< times: sent
    Resent,               ///< times: resent
    ResendPlanned,        ///< times: due
    MarkedSent,           ///< times: decided
    SendRetry,            ///< times: last attempt, next; count: attempts; text: server's words
    RejectedByServer,     ///< times: at; text: server's words
    RetriesExhausted,     ///< times: last; count: attempts; text: server's words
    InterruptedSend,      ///< times: handed over
    Overdue,              ///< times: planned; days: limit
};

/// One sentence with its data. Times are UTC; core/text writes them in the store's zone.
struct ExplanationPart {
    Phrase phrase = Phrase::Sent;
    std::vector<QDateTime> times;
    std::vector<int> days;
    int count = 0;
    QString text;
    QString detail;
    friend bool operator==(const ExplanationPart&, const ExplanationPart&) = default;
};

using Explanation = std::vector<ExplanationPart>;

} // namespace afterparcel
