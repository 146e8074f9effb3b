#include "core/sync/requestreader.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

constexpr int kChangedMilliseconds = 1000; ///< between two notes of what a long job changed

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::RequestReader)
};

Result<RequestRows> rowsIn(const Store& store, const RequestQuery& query, const QList<RowRange>& ranges)
{
    RequestRows rows;
    const QList<RowRange> parts = ranges.isEmpty() ? QList<RowRange>{{0, -1}} : ranges;
    for (const RowRange& range : parts) {
        RequestQuery part = query;
        part.offset = range.first;
        part.limit = ranges.isEmpty() ? 0 : range.last - range.first + 1;
        const Result<RequestRows> found = store.rows(part);
        if (!found) {
            return found;
        }
        rows.insert(rows.end(), found->begin(), found->end());
    }
    return rows;
}

} // namespace

void RequestReader::doPlan(quint64 token, const PlannedAction& action, const RequestQuery& query,
                           const QList<RowRange>& ranges)
{
    if (!m_store) {
        Q_EMIT readFailed(Tr::tr("The store's data can't be read at the moment."));
        return;
    }
    const Result<BulkPlan> plan = rowsIn(*m_store, query, ranges).and_then([&](const RequestRows& rows) {
        return m_store->planBulk(action, rows, true);
    });
    if (!plan) {
        Q_EMIT readFailed(plan.error().text());
        return;
    }
    Q_EMIT planned(token, std::make_shared<const BulkPlan>(*plan));
}

void RequestReader::doReadFacets()
{
    if (!m_store) {
        return; // `opened` makes the window ask again
    }
    const Result<Facets> facets = m_store->facets();
    if (!facets) {
        Q_EMIT readFailed(facets.error().text());
        return;
    }
    Q_EMIT facetsRead(*facets);
}

void RequestReader::startJob(const DecisionJob& job)
{
    QString problem;
    if (m_job || m_undoing) {
        problem = Tr::tr("Another action is still being carried out.");
    } else if (!m_store) {
        problem = Tr::tr("The store's data can't be read at the moment.");
    } else {
        m_job.emplace(job, m_clock);
        if (const Result<void> begun = m_job->begin(*m_store); !begun) {
            problem = begun.error().text();
            m_job.reset();
        }
    }
    if (!problem.isEmpty()) {
        DecisionSummary summary;
        summary.kind = job.decision.kind;
        summary.failures.push_back({{}, {}, problem, std::nullopt});
        Q_EMIT decisionsFinished(summary);
        return;
    }
    m_cancellation.reset();
    m_sinceChanged.start();
    continueJob();
}

/// A batch of the job; the rest waits in the event loop behind page reads.
void RequestReader::continueJob()
{
    if (!m_job) {
        return; // closed in between
    }
    if (m_cancellation.isCancelled()) {
        m_job->cancel();
    } else if (!m_job->isDone()) {
        m_job->step(*m_store);
        noteOwnChange();
    }
    Q_EMIT decisionProgress(m_job->position(), m_job->summary().total);
    if (m_job->isDone()) {
        finishJob();
        return;
    }
    QMetaObject::invokeMethod(
        this, [this] { continueJob(); }, Qt::QueuedConnection);
}

/// What this connection changes, it does not notice by itself.
void RequestReader::noteOwnChange()
{
    m_counted.reset();
    if (m_sinceChanged.elapsed() >= kChangedMilliseconds) {
        m_sinceChanged.start();
        Q_EMIT changed();
    }
}

void RequestReader::finishJob()
{
    const DecisionSummary summary = m_job->summary();
    m_job.reset();
    m_counted.reset();
    Q_EMIT decisionsFinished(summary);
    Q_EMIT changed();
    if (std::exchange(m_undoAfterJob, false)) {
        doUndo();
    }
}

void RequestReader::doUndo()
{
    if (m_job || m_undoing) {
        m_undoAfterJob = true;
        return;
    }
    if (!m_store) {
        Q_EMIT undoFailed(Tr::tr("The store's data can't be read at the moment."));
        return;
    }
    m_undoing = true;
    m_sinceChanged.start();
    continueUndo({}, {}, 0);
}

/// A batch of what was decided together; the rest waits in the event loop behind page reads.
void RequestReader::continueUndo(const QString& bulk, const QString& firstOrder, int count)
{
    if (!m_store) {
        m_undoing = false; // closed in between
        return;
    }
    const Result<UndoneBatch> batch = m_store->undoBatch(bulk);
    noteOwnChange();
    if (batch && !batch->bulk.isEmpty()) {
        const QString first = firstOrder.isEmpty() ? batch->firstOrder : firstOrder;
        const int sum = count + batch->count;
        Q_EMIT undoProgress(sum);
        QMetaObject::invokeMethod(
            this, [this, next = batch->bulk, first, sum] { continueUndo(next, first, sum); },
            Qt::QueuedConnection);
        return;
    }
    m_undoing = false;
    if (batch) {
        Q_EMIT undone(firstOrder.isEmpty() ? batch->firstOrder : firstOrder, count + batch->count);
    } else {
        Q_EMIT undoFailed(batch.error().text());
    }
    Q_EMIT changed();
    if (std::exchange(m_undoAfterJob, false)) {
        doUndo();
    }
}

} // namespace afterparcel
