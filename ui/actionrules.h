#pragma once

#include "core/domain/facts.h"
#include "core/store/requestview.h"

namespace afterparcel
{

/// What S7's table lets the merchant do with a request.
[[nodiscard]] bool isAllowed(Decision::Kind kind, const RequestView& view);

/// Q1's reasons with no way round, and those for which there is nothing to send.
[[nodiscard]] bool hasNoWayRound(Reason reason);

/// Q1's reasons that the merchant may overrule by hand after they were repeated.
[[nodiscard]] bool mayAskAnyway(Reason reason);

/// Whether the decision lets a message leave the machine.
[[nodiscard]] bool sends(Decision::Kind kind);

} // namespace afterparcel
