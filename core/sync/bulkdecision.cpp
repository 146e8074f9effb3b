#include "core/sync/bulkdecision.h"

#include "core/base/logging.h"

#include <QUuid>

#include <algorithm>

namespace afterparcel
{

BulkDecision::BulkDecision(DecisionJob job, const Clock& clock)
    : m_job(std::move(job)), m_clock(clock), m_bulk(QUuid::createUuid().toString(QUuid::Id128))
{
    m_summary.kind = m_job.decision.kind;
    if (m_job.parcels) {
        m_summary.parcels = m_job.parcels->kind;
    }
}

Result<void> BulkDecision::begin(Store& store)
{
    Result<void> found;
    if (m_job.plan) {
        m_rows = m_job.plan->rows;
        m_overruledFrom = m_rows.size();
        m_rows.insert(m_rows.end(), m_job.plan->overruledRows.begin(), m_job.plan->overruledRows.end());
    } else {
        found = findNamed(store);
    }
    m_summary.total = static_cast<int>(m_rows.size());
    if (m_job.spreadDays > 0) {
        const auto moments = store.spreadMoments(m_summary.total, m_job.spreadDays);
        for (std::size_t i = 0; i < moments.size(); ++i) {
            m_moments.insert(m_rows[i], moments[i]);
        }
    }
    return found;
}

Result<void> BulkDecision::findNamed(Store& store)
{
    QStringList plain;
    for (const QString& gid : m_job.gids) {
        if (!m_job.anyway.contains(gid)) {
            plain.append(gid);
        }
    }
    const Result<RequestRows> rows = store.rowsOf(plain);
    const Result<RequestRows> overruled = store.rowsOf(m_job.anyway);
    if (!rows || !overruled) {
        return tl::unexpected(rows ? overruled.error() : rows.error());
    }
    m_rows = *rows;
    m_overruledFrom = m_rows.size();
    m_rows.insert(m_rows.end(), overruled->begin(), overruled->end());
    return {};
}

Result<BulkBatch> BulkDecision::decide(Store& store, const RequestRows& rows, bool anyway) const
{
    if (m_job.parcels) {
        PackageDecision decision = *m_job.parcels;
        decision.at = m_clock.now();
        return store.decidePackagesBatch(rows, m_job.numbers, decision, m_bulk);
    }
    Decision decision = m_job.decision;
    decision.at = m_clock.now();
    decision.anyway = decision.anyway || anyway;
    return store.decideBatch(rows, decision, m_bulk, m_moments);
}

void BulkDecision::step(Store& store)
{
    const bool anyway = m_next >= m_overruledFrom;
    const std::size_t end = anyway ? m_rows.size() : m_overruledFrom;
    const std::size_t to = std::min(m_next + Store::kBulkBatch, end);
    const RequestRows rows(m_rows.begin() + static_cast<std::ptrdiff_t>(m_next),
                           m_rows.begin() + static_cast<std::ptrdiff_t>(to));
    m_decidedNow.clear();
    Result<BulkBatch> batch = decide(store, rows, anyway);
    if (!batch) {
        addFailure({{}, {}, batch.error().text(), std::nullopt});
        cancel();
        return;
    }
    m_next = to;
    m_summary.done += static_cast<int>(batch->decided.size());
    m_decidedNow = batch->decided;
    for (BulkFailure& failure : batch->failures) {
        qCInfo(lcSync).noquote() << "decision refused for" << failure.order << ":" << failure.text;
        addFailure(std::move(failure));
    }
}

void BulkDecision::addFailure(DecisionFailure failure)
{
    if (m_summary.failures.size() < DecisionSummary::kMostFailures) {
        m_summary.failures.push_back(std::move(failure));
    } else {
        m_summary.moreFailures += 1;
    }
}

void BulkDecision::cancel()
{
    m_summary.cancelled = !isDone();
    m_next = m_rows.size();
}

} // namespace afterparcel
