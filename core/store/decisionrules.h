#pragma once

#include "core/base/result.h"
#include "core/store/derivation.h"

namespace afterparcel
{

/// S7's table: whether the merchant may decide this about this request now. Q1 is asked again for what sends
/// a message. BadInput with the order's name and why, and what to do instead.
[[nodiscard]] Result<void> checkDecision(const OrderFacts& facts, const Decision& decision,
                                         const Deriver& deriver);

} // namespace afterparcel
