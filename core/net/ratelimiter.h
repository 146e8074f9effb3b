#pragma once

#include <QHash>
#include <QString>

#include <chrono>

namespace afterparcel
{

/// Spaces requests evenly, so that a server's limit is never reached. One slot line for each key (host, key
/// and endpoint class). Knows no clock: the moment is given to it, from a monotonic clock.
class RateLimiter
{
public:
    using Moment = std::chrono::milliseconds;

    /// Takes the next free slot of that key and says how long to wait for it. `perSecond` of 0 or less: no
    /// spacing, but a hold is still obeyed.
    [[nodiscard]] std::chrono::milliseconds reserve(const QString& key, double perSecond, Moment now);

    /// The server asked for a pause: no slot of that key before `until`, for other requests too.
    void holdUntil(const QString& key, Moment until);

private:
    QHash<QString, Moment> m_nextFree;
};

} // namespace afterparcel
