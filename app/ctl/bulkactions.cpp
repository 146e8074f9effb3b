#include "app/ctl/bulkactions.h"

#include "app/ctl/handover.h"
#include "core/domain/actionrules.h"
#include "core/sync/bulkdecision.h"
#include "core/text/explain.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::RequestsCommand)
};

void announce(const CommandContext& context, const BulkPlan& plan)
{
    if (sends(plan.kind)) {
        context.print(Tr::tr("%1 would leave to %2.", "e-mails and buyers")
                          .arg(Tr::tr("%n e-mail(s)", nullptr, plan.count()),
                               Tr::tr("%n buyer(s)", nullptr, plan.buyers)));
    }
    for (const ReasonCount& reason : plan.overruled) {
        context.print(Tr::tr("%n of them would not be asked: %1.", nullptr, reason.count)
                          .arg(reasonText(reason.reason)));
    }
    if (plan.maybeSent > 0) {
        context.print(Tr::tr("%n of them may have been sent already.", nullptr, plan.maybeSent));
    }
    for (const ReasonCount& reason : plan.held) {
        context.print(Tr::tr("%n of them will not be sent as long as this stands: %1.", nullptr, reason.count)
                          .arg(reasonText(reason.reason)));
    }
    if (plan.withoutParcel > 0) {
        context.print(
            Tr::tr("%n request(s) left out: without a parcel that needs this.", nullptr, plan.withoutParcel));
    }
    for (const ReasonCount& reason : plan.leftOut) {
        context.print(Tr::tr("%n request(s) left out: %1, %2.", "a status and a reason", reason.count)
                          .arg(toString(reason.status), reasonText(reason.reason)));
    }
}

/// Decides about all; returns the orders that it was decided about.
Result<QStringList> decideAll(const CommandContext& context, Store& store, const DecisionJob& job,
                              bool& allDone)
{
    BulkDecision work(job, context.clock());
    if (const Result<void> begun = work.begin(store); !begun) {
        return tl::unexpected(begun.error());
    }
    QStringList decided;
    while (!work.isDone()) {
        work.step(store);
        decided += work.decidedNow();
    }
    const DecisionSummary& summary = work.summary();
    for (const DecisionFailure& failure : summary.failures) {
        context.printError(failure.text);
    }
    if (summary.moreFailures > 0) {
        context.printError(
            Tr::tr("%n more request(s) could not be decided about.", nullptr, summary.moreFailures));
    }
    allDone = summary.failures.empty();
    context.print(
        Tr::tr("Done for %n request(s). Take it back: afterparcelctl requests undo", nullptr, summary.done));
    return decided;
}

} // namespace

int runBulkAction(const CommandContext& context, Store& store, const BulkAction& action)
{
    RequestQuery query;
    query.filter = action.filter;
    if (action.spreadDays > 0) {
        query.sort = SortColumn::Fulfilled;
        query.descending = false;
    }
    const Result<BulkPlan> plan = store.rows(query).and_then(
        [&](const RequestRows& rows) { return store.planBulk(action.decision.kind, rows, action.anyway); });
    if (!plan) {
        return context.fail(plan.error());
    }
    announce(context, *plan);
    if (sends(plan->kind) && !action.confirmed) {
        context.print(Tr::tr("Nothing was done. Say --yes to send them."));
        return Done;
    }
    DecisionJob job;
    job.decision = action.decision;
    job.decision.anyway = false; // of those alone whose reason was printed
    job.plan = std::make_shared<const BulkPlan>(*plan);
    job.spreadDays = action.spreadDays;
    job.parcels = action.parcels;
    bool allDone = true;
    const Result<QStringList> decided = decideAll(context, store, job, allDone);
    if (!decided) {
        return context.fail(decided.error());
    }
    if (sends(plan->kind) && !decided->isEmpty()) {
        const int status = carryOut(context, store, *decided);
        return status != Done ? status : allDone ? Done : Incomplete;
    }
    return allDone ? Done : Incomplete;
}

int runUndo(const CommandContext& context, Store& store)
{
    Result<UndoneBatch> batch = store.undoBatch();
    if (!batch) {
        context.printError(batch.error().text());
        return Incomplete;
    }
    const QString first = batch->firstOrder;
    int count = batch->count;
    while (!batch->bulk.isEmpty()) {
        batch = store.undoBatch(batch->bulk);
        if (!batch) {
            return context.fail(batch.error());
        }
        count += batch->count;
    }
    context.print(count == 1 ? Tr::tr("Undone for %1.").arg(first)
                             : Tr::tr("Undone for %1 and %n more.", nullptr, count - 1).arg(first));
    return Done;
}

} // namespace afterparcel
