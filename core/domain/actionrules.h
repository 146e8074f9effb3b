#pragma once

#include "core/domain/facts.h"
#include "core/domain/reason.h"

namespace afterparcel
{

/// What S7's table lets the merchant do with requests of a status and reason. What only the facts tell (a
/// parcel to be delivered, an override to be dropped) is checked when it is decided.
[[nodiscard]] bool mayDecide(Decision::Kind kind, Status status, Reason reason);

/// Q1's reasons with no way round, and those for which there is nothing to send.
[[nodiscard]] bool hasNoWayRound(Reason reason);

/// Q1's reasons that the merchant may overrule by hand after they were repeated.
[[nodiscard]] bool mayAskAnyway(Reason reason);

/// Whether a request stays unsent after it was given a time by hand: Q1 and T13 still stop it (S7).
[[nodiscard]] bool staysStopped(Status status, Reason reason);

/// Whether the decision lets a message leave the machine.
[[nodiscard]] bool sends(Decision::Kind kind);

} // namespace afterparcel
