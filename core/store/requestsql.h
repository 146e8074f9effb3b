#pragma once

#include "core/store/database.h"
#include "core/store/requestfilter.h"

#include <QVariant>

#include <vector>

namespace afterparcel
{

/// A condition on `requests r` with its arguments.
struct RequestCondition {
    QString sql; ///< empty: everything; else begins with " AND "
    std::vector<QVariant> arguments;
};

/// The condition that a filter stands for at a moment. Part of an operation of the database, which is asked
/// for the carriers that occur.
[[nodiscard]] RequestCondition conditionOf(Database& database, const RequestFilter& filter,
                                           const QDateTime& now);

/// A statement that lists the rows' ids of a query with its arguments; sorted and cut.
struct ListStatement {
    QString sql;
    std::vector<QVariant> arguments;
};
[[nodiscard]] ListStatement listStatement(Database& database, const RequestQuery& query,
                                          const QDateTime& now);

} // namespace afterparcel
