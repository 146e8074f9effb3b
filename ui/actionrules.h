#pragma once

#include "core/domain/actionrules.h"
#include "core/domain/facts.h"
#include "core/store/requestview.h"

namespace afterparcel
{

/// What S7's table lets the merchant do with a request.
[[nodiscard]] bool isAllowed(Decision::Kind kind, const RequestView& view);

} // namespace afterparcel
