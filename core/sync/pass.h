#pragma once

#include "core/sync/stage.h"

#include <QCoroTask>

#include <vector>

namespace afterparcel
{

struct PassOptions {
    std::vector<Stage> stages; ///< empty: all
    bool full = false;         ///< also stages whose interval has not passed, without waiting for pauses
    bool again = false;        ///< also stages whose interval has not passed
};

struct StageOutcome {
    Stage stage = Stage::Orders;
    bool ran = false; ///< false: its interval has not passed
    bool ok = true;
    QString text;
    std::optional<Error> error;
};

/// The stages in their order (section 5).
[[nodiscard]] const std::vector<Stage>& passStages();
/// How long after its start a stage runs again by itself, in seconds.
[[nodiscard]] qint64 intervalSeconds(Stage stage, const Settings& settings);
/// Whether a stage is to run now: its time has come (with a minute of tolerance), it never ran, or it is
/// planned further ahead than its interval, as after a clock that jumped.
[[nodiscard]] bool isStageDue(const StageRun& run, const Settings& settings, const QDateTime& now);

/// One pass: every stage that is due, one after the other; an error in one does not keep the others from
/// running. Each stage is safe to repeat. The caller holds the DataLock (S3).
[[nodiscard]] QCoro::Task<std::vector<StageOutcome>> runPass(StageContext context, PassOptions options);

} // namespace afterparcel
