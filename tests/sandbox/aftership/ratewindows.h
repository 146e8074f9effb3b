#pragma once

#include <QElapsedTimer>
#include <QMap>
#include <QString>

namespace afterparcel::sandbox
{

/// Requests per second for each endpoint, in windows of one real second.
class RateWindows
{
public:
    struct State {
        int limit = 10;
        int remaining = 0;
        bool exceeded = false;
    };

    RateWindows() { m_time.start(); }
    void setLimit(const QString& endpoint, int perSecond) { m_limits.insert(endpoint, perSecond); }
    /// Counts one request.
    [[nodiscard]] State count(const QString& endpoint);

private:
    struct Window {
        qint64 second = -1;
        int used = 0;
    };

    QElapsedTimer m_time;
    QMap<QString, int> m_limits;
    QMap<QString, Window> m_windows;
};

} // namespace afterparcel::sandbox
