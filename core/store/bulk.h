#pragma once

#include "core/domain/facts.h"
#include "core/domain/reason.h"
#include "core/store/requestfilter.h"
#include "core/store/requestview.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace afterparcel
{

/// Rows of requests as the store numbers them; they mean something to it alone.
using RequestRows = std::vector<qint64>;

/// A decision about requests, or about their parcels (T9).
using PlannedAction = std::variant<Decision::Kind, PackageDecision::Kind>;

/// How many requests have this status and reason.
struct ReasonCount {
    Status status = Status::Skipped;
    Reason reason = Reason::Manual;
    int count = 0;
    friend bool operator==(const ReasonCount&, const ReasonCount&) = default;
};

/// What a decision about many requests would do (M2), as of one moment.
struct BulkPlan {
    /// Of requests; means nothing where parcels are decided about.
    Decision::Kind kind = Decision::Kind::Skip;
    RequestRows rows;                   ///< that the decision can be made about, without those of `overruled`
    RequestRows overruledRows;          ///< those that Q1 speaks against, to be sent all the same
    std::vector<ReasonCount> overruled; ///< their reasons, to be repeated (Q1)
    std::vector<ReasonCount> leftOut;   ///< that it can't be made about
    int withoutParcel = 0;              ///< that have no parcel which it could be about; left out, too
    std::vector<ReasonCount> held;      ///< rescheduled, but what stopped them still does (S7: Q1, T13)
    std::vector<RequestView> first;     ///< of those that it would be made about, to be named
    int buyers = 0;                     ///< addresses that messages go to; only for what sends
    int maybeSent = 0;                  ///< of the rows, may have been sent already (S6)

    [[nodiscard]] int count() const { return static_cast<int>(rows.size() + overruledRows.size()); }
};

/// A request that a decision was refused for.
struct BulkFailure {
    QString gid;
    QString order;                ///< name
    QString text;                 ///< the error with what to do
    std::optional<Reason> reason; ///< Q1's, if that is what spoke against it
};

/// A batch of a bulk decision.
struct BulkBatch {
    QStringList decided; ///< gids
    std::vector<BulkFailure> failures;
};

/// A batch that was taken back.
struct UndoneBatch {
    QString firstOrder; ///< name of the latest one
    int count = 0;
    QString bulk; ///< the bulk action that it belongs to and of which more can be taken back; empty: all done
};

} // namespace afterparcel
