#pragma once

#include "core/sync/pass.h"

#include <QElapsedTimer>

#include <functional>

namespace afterparcel
{

/// Tells the engine when to run stages sooner than planned: after sleep, and while the network is gone (M6).
class NetworkWatch
{
public:
    /// `steady` gives milliseconds of a clock that stands still while the computer sleeps; default: the
    /// system's.
    explicit NetworkWatch(std::function<qint64()> steady = {});

    /// To be called at each tick. True once after the computer slept: the wall clock went further than the
    /// steady one.
    [[nodiscard]] bool hasSlept(const QDateTime& now);
    /// Takes in how a pass ended.
    void noteOutcomes(const std::vector<StageOutcome>& outcomes, const QDateTime& now);
    /// Since when servers can't be reached; invalid: they can, or the last pass had other troubles too, which
    /// must be seen as what they are.
    [[nodiscard]] QDateTime offlineSince() const { return m_otherTrouble ? QDateTime() : m_since; }
    /// The stages that failed for want of a network and are to be tried again now; empty: not yet.
    [[nodiscard]] std::vector<Stage> stagesToRepeat(const QDateTime& now) const;

private:
    void noteStage(const StageOutcome& outcome);

    std::function<qint64()> m_steady;
    QDateTime m_lastTick;
    qint64 m_lastSteady = 0;
    QDateTime m_since;
    QDateTime m_triedAt;
    std::vector<Stage> m_failed; ///< for want of a network, at their last run
    bool m_otherTrouble = false;
};

} // namespace afterparcel
