#pragma once

#include "core/domain/actionrules.h"
#include "core/domain/facts.h"
#include "core/store/requestview.h"

namespace afterparcel
{

/// What S7's table lets the merchant do with a request.
[[nodiscard]] bool isAllowed(Decision::Kind kind, const RequestView& view);

/// Whether the decision can be made about a parcel of the request (T9), as far as the list shows it.
[[nodiscard]] bool isAllowed(PackageDecision::Kind kind, const RequestView& view);

} // namespace afterparcel
