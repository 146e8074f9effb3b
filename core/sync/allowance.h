#pragma once

#include "core/settings/settings.h"
#include "core/store/store.h"

namespace afterparcel
{

/// What the limits per hour and day leave of sending (Q6). Rehearsals count: they go through the same server.
struct Allowance {
    int left = 0;       ///< messages that may leave now
    bool byDay = false; ///< the limit per day is the one that is nearest
};
[[nodiscard]] Result<Allowance> sendingAllowance(const Store& store, const Settings& settings,
                                                 const QDateTime& now);

} // namespace afterparcel
