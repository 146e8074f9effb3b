#pragma once

#include "core/domain/explanation.h"
#include "core/domain/facts.h"
#include "core/domain/reason.h"
#include "core/domain/schedule.h"
#include "core/store/requestfilter.h"

#include <optional>
#include <vector>

namespace afterparcel
{

/// A package as shown with a request.
struct PackageView {
    QString carrier;
    QString number;
    QString trackingId; ///< empty: none
    QString tag;        ///< empty: no news
    std::optional<QDateTime> lastAskedAt;
    enum class Creation { Pending, Created, Failed, NotTracked };
    Creation creation = Creation::Pending;
    QString error; ///< AfterShip's words, empty: none
    QString slug; ///< AfterShip's code of the carrier, as it follows it or as corrected; empty: not known yet
    /// How far it is for the request; none: not followed.
    std::optional<PackageState> state;
};

/// A request as shown: what lists, the window and JSON need, in one value.
struct RequestView {
    QString orderGid;
    QString orderName;
    qint64 orderNumber = 0;
    OrderType type = OrderType::Domestic;
    QString email;
    QString customer;
    QString country;               ///< alpha-2; empty without shipping address
    std::vector<Product> products; ///< that are asked about; only title and handle are set
    Status status = Status::WillSend;
    Reason reason = Reason::WaitAfterFulfilment;
    std::optional<Basis> basis;
    Explanation explanation;
    std::optional<QDateTime> orderedAt, fulfilledAt, deliveredAt, sendAt, latestAt, sentAt,
        messageDueAt; ///< UTC
    bool messageIsResend = false;
    std::vector<PackageView> packages;
    std::vector<SendAttempt> attempts;
};

struct RequestCounts {
    int willSend = 0, waitingForDelivery = 0, sent = 0, notScheduled = 0, skipped = 0, needsAttention = 0;
    [[nodiscard]] int all() const
    {
        return willSend + waitingForDelivery + sent + notScheduled + skipped + needsAttention;
    }
};

/// One line of an order's timeline. `kind` is one of section 12's.
struct TimelineEvent {
    QDateTime at; ///< UTC
    QString kind;
    QString text;
    friend bool operator==(const TimelineEvent&, const TimelineEvent&) = default;
};

} // namespace afterparcel
