#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace afterparcel
{

/// What makes a package one package: the same number and carrier on several orders is the same parcel.
struct PackageKey {
    QString number;  ///< normalised: upper case, without spaces
    QString carrier; ///< normalised: trimmed, lower case
    friend bool operator==(const PackageKey&, const PackageKey&) = default;

    /// The key of what the merchant wrote on a fulfilment.
    [[nodiscard]] static PackageKey of(const QString& number, const QString& carrier);
};

/// One attempt to create a tracking record, or to change it as the merchant decided (T9), that ended with a
/// definite answer (T8). Outages are not attempts.
struct CreationAttempt {
    enum class Outcome {
        Created,
        Adopted,
        Changed, ///< the record has what the merchant corrected, or is tracked again (T9)
        Rejected,
    };
    QDateTime at; ///< UTC
    Outcome outcome = Outcome::Rejected;
    int code = 0;    ///< AfterShip's meta.code when rejected
    QString message; ///< AfterShip's words when rejected
    friend bool operator==(const CreationAttempt&, const CreationAttempt&) = default;
};

/// What AfterShip said about a package at one moment. Kept as said; instants are derived (T7).
struct TrackingNews {
    QDateTime learnedAt;  ///< UTC, by our clock
    QDateTime updatedAt;  ///< UTC, AfterShip's updated_at
    QString tag;          ///< "InTransit", "Delivered", ...
    QString subtag;       ///< "Exception_011"
    QString deliveryDate; ///< shipment_delivery_date as sent: a date, a local time, or a time with offset
    QString deliveredCheckpointTime;         ///< checkpoint_time of the latest Delivered checkpoint, as sent
    QDateTime deliveredCheckpointRecordedAt; ///< that checkpoint's created_at, UTC; invalid if none
    QString lastCheckpoint;                  ///< message of the latest checkpoint, for the timeline
    bool returned = false; ///< a checkpoint said returning or returned, or return_to_sender is set (T13)
    friend bool operator==(const TrackingNews&, const TrackingNews&) = default;
};

/// A decision of the merchant about one package (T9).
struct PackageDecision {
    enum class Kind { CarrierCorrected, Retrack, FallBack };
    QDateTime at; ///< UTC
    Kind kind = Kind::FallBack;
    QString slug; ///< for CarrierCorrected
    friend bool operator==(const PackageDecision&, const PackageDecision&) = default;
};

/// Everything known about a package.
struct PackageFacts {
    PackageKey key;
    QString number;                       ///< as written
    QString carrier;                      ///< as written
    QString trackingId;                   ///< AfterShip's id; empty while there is no record
    QString slug;                         ///< of AfterShip's record
    std::optional<QDateTime> lastAskedAt; ///< UTC
    std::vector<CreationAttempt> attempts;
    std::vector<TrackingNews> news;
    std::vector<PackageDecision> decisions;
    friend bool operator==(const PackageFacts&, const PackageFacts&) = default;
};

} // namespace afterparcel
