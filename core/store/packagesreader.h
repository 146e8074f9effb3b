#pragma once

#include "core/domain/package.h"
#include "core/store/database.h"

#include <QHash>

#include <optional>
#include <vector>

namespace afterparcel
{

/// Everything known about packages, by their row ids. Part of an operation of the database.
[[nodiscard]] QHash<qint64, PackageFacts> readPackages(Database& database, const std::vector<qint64>& ids);

/// The row of a package.
[[nodiscard]] std::optional<qint64> findPackage(Database& database, const PackageKey& key);

/// The orders that name a package.
[[nodiscard]] std::vector<qint64> ordersOfPackage(Database& database, qint64 package);

} // namespace afterparcel
