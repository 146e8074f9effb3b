#include "core/sync/pass.h"

#include "core/base/errorname.h"
#include "core/base/logging.h"
#include "core/sync/deliverystage.h"
#include "core/sync/ordersstage.h"
#include "core/sync/sendstage.h"
#include "core/sync/trackingstage.h"

#include <algorithm>

namespace afterparcel
{

namespace
{

constexpr qint64 kToleranceSeconds = 60; ///< section 5

QCoro::Task<StageResult> runStage(Stage stage, StageContext context)
{
    switch (stage) {
    case Stage::Orders:
        return runOrdersStage(std::move(context));
    case Stage::Tracking:
        return runTrackingStage(std::move(context));
    case Stage::Delivery:
        return runDeliveryStage(std::move(context));
    case Stage::Send:
        return runSendStage(std::move(context));
    }
    Q_UNREACHABLE();
}

StageRun lastRun(const std::vector<StageRun>& runs, Stage stage)
{
    const auto found =
        std::find_if(runs.begin(), runs.end(), [stage](const StageRun& run) { return run.stage == stage; });
    StageRun none;
    none.stage = stage;
    return found == runs.end() ? none : *found;
}

bool isWanted(const PassOptions& options, Stage stage)
{
    return options.stages.empty() ||
           std::find(options.stages.begin(), options.stages.end(), stage) != options.stages.end();
}

QCoro::Task<StageOutcome> runAndRecord(StageContext context, Stage stage)
{
    StageRun run;
    run.stage = stage;
    run.startedAt = context.now();
    StageResult result = co_await runStage(stage, context);
    run.endedAt = context.now();
    // From start to start, whatever the outcome; failures that should wait longer keep a pause of their own.
    run.nextAt = run.startedAt.addSecs(intervalSeconds(stage, context.settings()));
    run.ok = result.has_value();
    run.message = result ? *result : result.error().text();
    run.error = result ? QString() : nameOf(result.error().kind);
    if (!result) {
        qCWarning(lcSync).noquote() << toString(stage) << "did not run to its end:" << run.message
                                    << result.error().detail;
    }
    StageOutcome outcome{stage, true, run.ok, run.message,
                         result ? std::nullopt : std::optional(result.error())};
    const Result<void> saved = context.store->saveStageRun(run);
    if (!saved) {
        outcome = StageOutcome{stage, true, false, saved.error().text(), saved.error()};
    }
    co_return outcome;
}

/// T11: the switch is a fact with its time. It can be missing after a crash, or when the settings were
/// changed in their file.
Result<void> recordMissedSwitch(const StageContext& context)
{
    return context.store->identity().and_then([&](const StoreIdentity& identity) -> Result<void> {
        if (!identity.connectedAt.isValid()) {
            return {};
        }
        return context.store->recordIntegration(context.settings().aftershipEnabled, context.now())
            .map([](int) {});
    });
}

} // namespace

const std::vector<Stage>& passStages()
{
    static const std::vector<Stage> kStages{Stage::Orders, Stage::Tracking, Stage::Delivery, Stage::Send};
    return kStages;
}

qint64 intervalSeconds(Stage stage, const Settings& settings)
{
    switch (stage) {
    case Stage::Orders:
    case Stage::Tracking:
        return settings.ordersMinutes * 60LL;
    case Stage::Delivery:
        return settings.aftershipCheckHours * 3600LL;
    case Stage::Send:
        return 60;
    }
    return 60;
}

bool isStageDue(const StageRun& run, const Settings& settings, const QDateTime& now)
{
    if (!run.startedAt.isValid()) {
        return true;
    }
    const qint64 interval = intervalSeconds(run.stage, settings);
    const qint64 since = run.startedAt.secsTo(now);
    return since < 0 || since >= interval - kToleranceSeconds;
}

QCoro::Task<std::vector<StageOutcome>> runPass(StageContext context, PassOptions options)
{
    context.full = options.full;
    std::vector<StageOutcome> outcomes;
    const Result<void> recorded = recordMissedSwitch(context);
    if (!recorded) {
        outcomes.push_back({Stage::Orders, false, false, recorded.error().text(), recorded.error()});
        co_return outcomes;
    }
    for (const Stage stage : passStages()) {
        if (!isWanted(options, stage) || context.cancellation.isCancelled()) {
            continue;
        }
        const Result<std::vector<StageRun>> runs = context.store->stageRuns();
        if (!runs) {
            outcomes.push_back({stage, false, false, runs.error().text(), runs.error()});
            continue;
        }
        if (!options.full && !options.again &&
            !isStageDue(lastRun(*runs, stage), context.settings(), context.now())) {
            outcomes.push_back({stage, false, true, {}, std::nullopt});
            continue;
        }
        StageOutcome outcome = co_await runAndRecord(context, stage);
        outcomes.push_back(std::move(outcome));
    }
    co_return outcomes;
}

} // namespace afterparcel
