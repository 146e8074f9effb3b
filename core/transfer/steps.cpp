#include "core/transfer/steps.h"

#include <QHash>
#include <QUuid>

#include <algorithm>

namespace afterparcel
{

namespace
{

using Steps = std::vector<PlannedStep>;

/// The end of those that can be decided with the one at `from`: the same decision, as many as one batch
/// takes.
Steps::const_iterator endOfBatch(const Steps& steps, Steps::const_iterator from)
{
    const auto most = std::min<std::ptrdiff_t>(Store::kBulkBatch, steps.end() - from);
    return std::find_if_not(from, from + most,
                            [&](const PlannedStep& step) { return step.decision == from->decision; });
}

/// Decides about one batch. An error of the store itself ends the work.
Result<void> decideBatch(Store& store, const Steps& batch, const QDateTime& now, const QString& bulk,
                         StepsResult& result)
{
    Decision decision = batch.front().decision;
    decision.at = now;
    if (decision.moment) {
        decision.moment = std::max(*decision.moment, now);
    }
    QStringList gids;
    QHash<QString, int> lines;
    for (const PlannedStep& step : batch) {
        gids.append(step.gid);
        lines.insert(step.gid, step.line);
    }
    const Result<BulkBatch> decided = store.rowsOf(gids).and_then(
        [&](const RequestRows& rows) { return store.decideBatch(rows, decision, bulk); });
    if (!decided) {
        return tl::unexpected(decided.error());
    }
    result.done += static_cast<int>(decided->decided.size());
    for (const BulkFailure& failure : decided->failures) {
        result.failures.push_back({lines.value(failure.gid), failure.order, failure.text});
    }
    return {};
}

} // namespace

StepsResult carryOutSteps(Store& store, const Steps& steps, const Clock& clock,
                          const TransferProgress& progress, const Cancellation& cancellation)
{
    const QString bulk = QUuid::createUuid().toString(QUuid::Id128);
    StepsResult result;
    for (auto from = steps.begin(); from != steps.end();) {
        if (cancellation.isCancelled()) {
            result.cancelled = true;
            break;
        }
        const auto to = endOfBatch(steps, from);
        if (auto decided = decideBatch(store, {from, to}, clock.now(), bulk, result); !decided) {
            result.failures.push_back({from->line, from->order, decided.error().text()});
            result.cancelled = true;
            break;
        }
        from = to;
        if (progress) {
            progress(static_cast<int>(from - steps.begin()), static_cast<int>(steps.size()));
        }
    }
    return result;
}

} // namespace afterparcel
