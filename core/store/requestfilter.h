#pragma once

#include "core/domain/reason.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace afterparcel
{

/// Groups of requests that wait for the merchant or for something unlikely to come; each has its remedy. A
/// request can be in several.
enum class StuckGroup {
    Interrupted,     ///< it may have been sent (S6)
    Rejected,        ///< refused by the mail server, retries exhausted, or bounced (S5, Q7)
    Overdue,         ///< S8
    ExpiredTracking, ///< AfterShip failed to follow it or gave it up, and it is not sent (T8, T9)
    KeyRefused,      ///< waits for parcels while AfterShip refuses the key (T12)
    WaitingTooLong,  ///< still waiting for its parcels 30 days after fulfilment (M1)
    CarrierProblem,  ///< no carrier, or AfterShip refuses to make a record; not sent (M1)
};
inline constexpr int kStuckGroupCount = static_cast<int>(StuckGroup::CarrierProblem) + 1;
inline constexpr int kWaitingTooLongDays = 30; ///< M1

/// The dates of a request that a list can be limited by.
enum class DateField {
    SendDate, ///< as the list shows it: sent, will be sent, or at the latest
    Fulfilled,
    Delivered,
    Sent,
    OrderCreated
};

/// What a list can be sorted by. What has no value comes last, whatever the direction.
enum class SortColumn {
    Order, ///< by number
    Buyer,
    Products,
    Status, ///< by the statuses' stored names
    SendDate,
    Carrier,
    Tracking,
    Country,
    Fulfilled,
    Delivered,
    OrderCreated
};
inline constexpr int kSortColumnCount = static_cast<int>(SortColumn::OrderCreated) + 1;

/// The names as printed and taken ("expired_tracking", "send_date"), and back.
[[nodiscard]] QString toString(StuckGroup group);
[[nodiscard]] QString toString(DateField field);
[[nodiscard]] QString toString(SortColumn column);
[[nodiscard]] std::optional<StuckGroup> stuckGroupFromString(QStringView name);
[[nodiscard]] std::optional<DateField> dateFieldFromString(QStringView name);
[[nodiscard]] std::optional<SortColumn> sortColumnFromString(QStringView name);
/// All names of an enumeration, for messages: "order, buyer, ...".
[[nodiscard]] QStringList stuckGroupNames();
[[nodiscard]] QStringList dateFieldNames();
[[nodiscard]] QStringList sortColumnNames();

/// Which requests: all conditions have to hold; of a list, any of its values.
struct RequestFilter {
    std::optional<Status> status;
    QString search;        ///< any part of order, buyer, e-mail, product or tracking number
    QStringList countries; ///< alpha-2; an empty text: without shipping address
    QStringList carriers;  ///< as written on the order, whatever their case; of any of its parcels
    std::vector<Reason> reasons;
    DateField dateField = DateField::SendDate;
    std::optional<QDateTime> from;  ///< UTC, included
    std::optional<QDateTime> until; ///< UTC, not included
    std::optional<StuckGroup> group;

    /// Whether anything but the status limits the list.
    [[nodiscard]] bool isNarrow() const
    {
        RequestFilter rest = *this;
        rest.status.reset();
        rest.dateField = DateField::SendDate;
        return rest != RequestFilter();
    }
    friend bool operator==(const RequestFilter&, const RequestFilter&) = default;
};

/// A page of a list.
struct RequestQuery {
    RequestFilter filter;
    SortColumn sort = SortColumn::Order;
    bool descending = true; ///< with the order's number: the newest first
    int limit = 0;          ///< 0: all
    int offset = 0;         ///< rows to pass over, for the window's pages
    friend bool operator==(const RequestQuery&, const RequestQuery&) = default;
};

/// A value that occurs, and in how many requests.
struct Facet {
    QString value;
    int count = 0;
    friend bool operator==(const Facet&, const Facet&) = default;
};

/// What the requests can be filtered by, the most frequent first.
struct Facets {
    std::vector<Facet> countries; ///< alpha-2
    std::vector<Facet> carriers;
    std::vector<Facet> reasons; ///< stored names
    friend bool operator==(const Facets&, const Facets&) = default;
};

struct StuckCount {
    StuckGroup group = StuckGroup::Interrupted;
    int count = 0;
    friend bool operator==(const StuckCount&, const StuckCount&) = default;
};

} // namespace afterparcel
