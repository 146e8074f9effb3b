#pragma once

#include "core/base/clock.h"
#include "core/store/store.h"

#include <memory>

namespace afterparcel
{

/// The same decision about many requests (S7, M2): those of a plan, or those that are named.
struct DecisionJob {
    QStringList gids;
    Decision decision;                    ///< `at` is set when each is decided
    QStringList anyway;                   ///< gids whose Q1 reason was shown and confirmed
    std::shared_ptr<const BulkPlan> plan; ///< then no gids are named
    int spreadDays = 0;                   ///< S8: rescheduled, each to a time of its own, in the rows' order
    std::optional<PackageDecision> parcels; ///< T9: decided about their parcels instead
    QStringList numbers;                    ///< of those parcels; none: all that fit
};

using DecisionFailure = BulkFailure;

struct DecisionSummary {
    static constexpr std::size_t kMostFailures = 1000; ///< are named

    Decision::Kind kind = Decision::Kind::Skip;
    std::optional<PackageDecision::Kind> parcels; ///< it was about parcels
    int total = 0;
    int done = 0;
    bool cancelled = false;
    std::vector<DecisionFailure> failures;
    int moreFailures = 0; ///< beyond those that are named
};

/// Carries out a job batch by batch, so that there can be progress and cancelling in between. One undo takes
/// all of it back.
class BulkDecision
{
public:
    BulkDecision(DecisionJob job, const Clock& clock);

    /// Finds the requests that are named.
    [[nodiscard]] Result<void> begin(Store& store);
    /// Decides about the next batch; a database that fails ends the job and is a failure in the summary.
    void step(Store& store);
    [[nodiscard]] bool isDone() const { return m_next >= m_rows.size(); }
    [[nodiscard]] int position() const { return static_cast<int>(m_next); }
    [[nodiscard]] const DecisionSummary& summary() const { return m_summary; }
    /// The orders decided about by the last step.
    [[nodiscard]] const QStringList& decidedNow() const { return m_decidedNow; }
    /// Ends the job before its end.
    void cancel();

private:
    [[nodiscard]] Result<void> findNamed(Store& store);
    [[nodiscard]] Result<BulkBatch> decide(Store& store, const RequestRows& rows, bool anyway) const;
    void addFailure(DecisionFailure failure);

    DecisionJob m_job;
    const Clock& m_clock;
    RequestRows m_rows;
    QHash<qint64, QDateTime> m_moments;
    std::size_t m_overruledFrom = 0; ///< from there on Q1's reasons were confirmed
    std::size_t m_next = 0;
    QString m_bulk;
    DecisionSummary m_summary;
    QStringList m_decidedNow;
};

} // namespace afterparcel
