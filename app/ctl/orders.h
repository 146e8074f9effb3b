#pragma once

#include "app/ctl/context.h"

namespace afterparcel
{

/// The gids of the orders that were named (section 12); those that can't be meant are said on standard error,
/// and then `allFound` becomes false.
[[nodiscard]] Result<QStringList> resolveOrders(const CommandContext& context, const Store& store,
                                                const QStringList& names, bool& allFound);

} // namespace afterparcel
