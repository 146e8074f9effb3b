#pragma once

#include "app/ctl/context.h"

namespace afterparcel
{

/// "--all": the same decision about every request that a filter names (M2). What sends messages is only
/// announced unless `confirmed`. `anyway`: Q1's reasons that can be overruled are.
struct BulkAction {
    Decision decision;
    RequestFilter filter;
    bool anyway = false;
    bool confirmed = false;
    int spreadDays = 0; ///< S8: rescheduled, evenly over so many days, the longest fulfilled first
    std::optional<PackageDecision> parcels = {}; ///< T9: about their parcels; `decision` says nothing then
};
int runBulkAction(const CommandContext& context, Store& store, const BulkAction& action);

/// "requests undo": the latest decision, with all that was decided together with it.
int runUndo(const CommandContext& context, Store& store);

} // namespace afterparcel
