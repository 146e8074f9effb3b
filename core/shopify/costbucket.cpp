#include "core/shopify/costbucket.h"

#include <algorithm>
#include <cmath>

namespace afterparcel
{

double CostBucket::expectedCost(const QString& request, double upperBound) const
{
    return m_lastCosts.value(request, upperBound);
}

double CostBucket::available(Moment now) const
{
    const double seconds = std::chrono::duration<double>(now - m_state->at).count();
    return std::min(m_state->maximum, m_state->available + m_state->restoreRate * std::max(seconds, 0.0));
}

std::chrono::milliseconds CostBucket::waitFor(double cost, Moment now) const
{
    if (!m_state || m_state->restoreRate <= 0) {
        return std::chrono::milliseconds{0};
    }
    // More than the bucket holds is never there: full is the best that can be had.
    const double missing = std::min(cost, m_state->maximum) - available(now);
    if (missing <= 0) {
        return std::chrono::milliseconds{0};
    }
    return std::chrono::milliseconds(static_cast<qint64>(std::ceil(missing / m_state->restoreRate * 1000)));
}

void CostBucket::spend(double cost, Moment now)
{
    if (m_state) {
        m_state->available = available(now) - cost;
        m_state->at = now;
    }
}

void CostBucket::learn(const QString& request, const CostReport& report, Moment now)
{
    if (report.requested > 0) {
        m_lastCosts[request] = report.requested;
    }
    if (report.maximumAvailable > 0) {
        m_state = State{report.currentlyAvailable, report.maximumAvailable, report.restoreRate, now};
    }
}

} // namespace afterparcel
