#include "core/sync/networkwatch.h"

#include <algorithm>

namespace afterparcel
{

namespace
{

constexpr qint64 kSleepSeconds = 60;  ///< less is a clock that was set right, or a busy computer
constexpr qint64 kRepeatSeconds = 30; ///< soon after the network is back, and cheap while it is gone

bool isNetworkFault(const StageOutcome& outcome)
{
    return outcome.error &&
           (outcome.error->kind == ErrorKind::Offline || outcome.error->kind == ErrorKind::Timeout);
}

} // namespace

NetworkWatch::NetworkWatch(std::function<qint64()> steady) : m_steady(std::move(steady))
{
    if (!m_steady) {
        QElapsedTimer timer;
        timer.start();
        m_steady = [timer] { return timer.elapsed(); };
    }
}

bool NetworkWatch::hasSlept(const QDateTime& now)
{
    const qint64 steady = m_steady();
    const qint64 gap = m_lastTick.isValid() ? m_lastTick.secsTo(now) - (steady - m_lastSteady) / 1000 : 0;
    m_lastTick = now;
    m_lastSteady = steady;
    return gap >= kSleepSeconds;
}

void NetworkWatch::noteStage(const StageOutcome& outcome)
{
    std::erase(m_failed, outcome.stage);
    // A mail server that can't be reached while the others can is S4's, with a banner.
    const bool alone = outcome.stage == Stage::Send && m_failed.empty();
    if (isNetworkFault(outcome) && !alone) {
        m_failed.push_back(outcome.stage);
    } else if (!outcome.ok) {
        m_otherTrouble = true;
    }
}

void NetworkWatch::noteOutcomes(const std::vector<StageOutcome>& outcomes, const QDateTime& now)
{
    m_otherTrouble = false;
    for (const StageOutcome& outcome : outcomes) {
        if (outcome.ran || !outcome.ok) {
            noteStage(outcome);
            m_triedAt = now;
        }
    }
    m_since = m_failed.empty() ? QDateTime() : m_since.isValid() ? m_since : now;
}

std::vector<Stage> NetworkWatch::stagesToRepeat(const QDateTime& now) const
{
    const qint64 since = m_triedAt.isValid() ? m_triedAt.secsTo(now) : 0;
    return since < 0 || since >= kRepeatSeconds ? m_failed : std::vector<Stage>();
}

} // namespace afterparcel
