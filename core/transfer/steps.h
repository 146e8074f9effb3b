#pragma once

#include "core/base/cancellation.h"
#include "core/store/store.h"

#include <functional>
#include <vector>

namespace afterparcel
{

/// How far a long job is; called on the job's thread, between two pieces of it.
using TransferProgress = std::function<void(int done, int total)>;

/// A decision that was planned for one order.
struct PlannedStep {
    int line = 0; ///< of the file that asked for it; 0: none
    QString gid;
    QString order;     ///< name
    Decision decision; ///< `at` is set when it is carried out
};

struct StepFailure {
    int line = 0;
    QString order;
    QString text;
};

struct StepsResult {
    int done = 0;
    bool cancelled = false;
    std::vector<StepFailure> failures; ///< what changed between plan and deed
};

/// Carries out what was planned, step by step; what fails is reported and the rest is done. A time that
/// passed meanwhile is now.
[[nodiscard]] StepsResult carryOutSteps(Store& store, const std::vector<PlannedStep>& steps,
                                        const Clock& clock, const TransferProgress& progress = {},
                                        const Cancellation& cancellation = {});

} // namespace afterparcel
