#pragma once

#include "core/store/database.h"
#include "core/store/requestview.h"

#include <vector>

namespace afterparcel
{

/// Builds the views of requests by the rows of their orders, in that order, with a handful of queries
/// whatever their number. Part of an operation of the database; rows without a request are left out.
[[nodiscard]] std::vector<RequestView> readViews(Database& database, const std::vector<qint64>& ids);

} // namespace afterparcel
