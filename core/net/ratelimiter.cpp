#include "core/net/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace afterparcel
{

std::chrono::milliseconds RateLimiter::reserve(const QString& key, double perSecond, Moment now)
{
    const Moment slot = std::max(now, m_nextFree.value(key, now));
    if (perSecond > 0) {
        // Rounded up: rounding down would go over the limit in the long run.
        m_nextFree[key] =
            slot + std::chrono::milliseconds(static_cast<qint64>(std::ceil(1000.0 / perSecond)));
    }
    return slot - now;
}

void RateLimiter::holdUntil(const QString& key, Moment until)
{
    m_nextFree[key] = std::max(until, m_nextFree.value(key, until));
}

} // namespace afterparcel
