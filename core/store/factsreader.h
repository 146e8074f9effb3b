#pragma once

#include "core/domain/facts.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace afterparcel
{

/// An order's facts with its row.
struct StoredFacts {
    qint64 id = 0;
    OrderFacts facts;
};

/// The facts of orders by their rows, in a handful of queries whatever their number. Part of an operation of
/// the database; unknown rows are left out. The result is sorted by row.
[[nodiscard]] std::vector<StoredFacts> readFacts(Database& database, const std::vector<qint64>& ids);

/// An attempt from a row that holds an order and then attemptColumns().
[[nodiscard]] QString attemptColumns();
[[nodiscard]] SendAttempt attemptFrom(const Query& row);

/// The row of an order.
[[nodiscard]] std::optional<qint64> findOrder(Database& database, const QString& gid);

} // namespace afterparcel
