#pragma once

#include "core/store/database.h"
#include "core/store/store.h"

namespace afterparcel
{

/// What the database tells of the connected store. Part of an operation of the database.
[[nodiscard]] StoreIdentity readIdentity(Database& database);

/// The facts of the store that schedules need, with what the settings say in Shopify's place (T2). Part of an
/// operation of the database.
[[nodiscard]] StoreFacts readStoreFacts(Database& database, const Settings& settings);

} // namespace afterparcel
