#include "core/transfer/steps.h"

#include <algorithm>

namespace afterparcel
{

StepsResult carryOutSteps(Store& store, const std::vector<PlannedStep>& steps, const Clock& clock,
                          const TransferProgress& progress, const Cancellation& cancellation)
{
    StepsResult result;
    int tried = 0;
    for (const PlannedStep& step : steps) {
        if (cancellation.isCancelled()) {
            result.cancelled = true;
            break;
        }
        Decision decision = step.decision;
        decision.at = clock.now();
        if (decision.moment) {
            decision.moment = std::max(*decision.moment, decision.at);
        }
        if (const Result<void> decided = store.decide(step.gid, decision)) {
            result.done += 1;
        } else {
            result.failures.push_back({step.line, step.order, decided.error().text()});
        }
        tried += 1;
        if (progress) {
            progress(tried, static_cast<int>(steps.size()));
        }
    }
    return result;
}

} // namespace afterparcel
