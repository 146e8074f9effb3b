#pragma once

#include "core/domain/order.h"
#include "core/domain/package.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace afterparcel
{

/// What tracking was on a fulfilment when it was looked at; the earliest one of a fulfilment is its first
/// sight (T5).
struct TrackingSighting {
    QString fulfillmentGid;
    QDateTime seenAt; ///< UTC
    std::vector<TrackingEntry> entries;
    friend bool operator==(const TrackingSighting&, const TrackingSighting&) = default;
};

/// A decision about a request (S7, T11), kept as a fact so that it can be undone.
struct Decision {
    enum class Kind {
        SendNow,
        Resend,
        Reschedule,
        Skip,
        Restore,
        Resume,
        MarkSent,
        Delivered, ///< "Delivered on DATE"
        Schedule,  ///< an old order taken in by hand (T16), or a stranded request (T11, M4)
        Stranded,  ///< the integration was switched off while it waited (T11); made by the program
    };
    qint64 id = 0;
    QDateTime at; ///< UTC
    Kind kind = Kind::Skip;
    std::optional<QDateTime>
        moment; ///< UTC; for Reschedule and Schedule: send then. For Delivered: noon of the day, store time
    bool anyway = false; ///< for SendNow and Resend: the merchant was shown Q1's reason and confirmed
    friend bool operator==(const Decision&, const Decision&) = default;
};

/// One message of a request and what became of it (S1).
struct SendAttempt {
    enum class Kind { First, Resend };
    enum class Outcome {
        InFlight,    ///< claimed; no answer stored yet
        Abandoned,   ///< found after a crash as a claim alone: nothing left the machine, sent again by itself
        Interrupted, ///< found after a crash after handing over: it may have been sent (S6)
        Accepted,
        RefusedForNow, ///< 4xx or lost connection, this request's own (S4)
        Refused,       ///< 5xx, this request's own (S5)
        Released,      ///< the account or server refused before RCPT (S4): no attempt of the request
    };
    qint64 id = 0;
    Kind kind = Kind::First;
    QString messageId;
    QDateTime claimedAt;                   ///< UTC
    std::optional<QDateTime> handedOverAt; ///< UTC; S1's second commit
    std::optional<QDateTime> endedAt;      ///< UTC; when the outcome was known
    Outcome outcome = Outcome::InFlight;
    QString answer;                  ///< the server's words
    QString basis;                   ///< of the schedule it was sent by
    QString reason;                  ///< of that schedule
    std::optional<QDateTime> sendAt; ///< of that schedule, UTC
    friend bool operator==(const SendAttempt&, const SendAttempt&) = default;
};

/// The facts of one order from which its request is derived. The order of the vectors' elements means
/// nothing.
struct OrderFacts {
    Order order;
    QDateTime firstSeenAt; ///< UTC, by our clock
    std::optional<QDateTime>
        requestSince; ///< when the request first existed; from then on it never vanishes (T1)
    std::optional<QDateTime> deletedAt; ///< a young order that Shopify no longer shows (T20)
    bool unsubscribed = false;          ///< from Afterparcel's mails (Q1)
    bool forgotten = false;             ///< D5
    std::vector<TrackingSighting> sightings;
    std::vector<PackageFacts> packages; ///< those named by any sighting of this order
    std::vector<Decision> decisions;    ///< without the undone ones
    std::vector<SendAttempt> attempts;
    friend bool operator==(const OrderFacts&, const OrderFacts&) = default;
};

/// The AfterShip integration was switched on or off (T11).
struct IntegrationSwitch {
    QDateTime at; ///< UTC
    bool on = false;
    friend bool operator==(const IntegrationSwitch&, const IntegrationSwitch&) = default;
};

/// Facts of the store that every schedule needs.
struct StoreFacts {
    QDateTime connectedAt; ///< UTC; invalid before the first successful connect
    QTimeZone zone;        ///< the store's
    QString country;       ///< alpha-2
    std::vector<IntegrationSwitch> switches;
};

} // namespace afterparcel
