#pragma once

#include "app/ctl/context.h"

namespace afterparcel
{

/// "requests stuck": the groups that wait for the merchant, with their numbers (M1).
int printStuck(const CommandContext& context, const Store& store, bool json);
/// "requests facets": what the list can be filtered by.
int printFacets(const CommandContext& context, const Store& store, bool json);

} // namespace afterparcel
