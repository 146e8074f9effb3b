#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace afterparcel
{

inline constexpr int kLongMilliseconds = 50; ///< nothing may hold the event loop longer

/// Turns of the main event loop: how long the longest took, by the clock and of the processor's time, which
/// says on a busy machine what was our own doing.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        restart();
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const qint64 gap = m_since.restart();
            const qint64 worked = processorMilliseconds();
            m_mostWork = std::max(m_mostWork, worked - m_workBefore);
            m_workBefore = worked;
            m_longest = std::max(m_longest, gap);
            m_long += gap > kLongMilliseconds ? 1 : 0;
            ++m_turns;
        });
        m_timer.start(1);
    }
    /// Forgets what was measured.
    void restart()
    {
        m_since.start();
        m_workBefore = processorMilliseconds();
        m_mostWork = 0;
        m_longest = 0;
        m_long = 0;
        m_turns = 0;
    }
    [[nodiscard]] QString report() const
    {
        return QStringLiteral(
                   "%1 turns of the event loop, the longest %2 ms (at most %5 ms of work), %3 over %4 ms")
            .arg(m_turns)
            .arg(m_longest)
            .arg(m_long)
            .arg(kLongMilliseconds)
            .arg(m_mostWork);
    }

private:
    /// Of this thread.
    static qint64 processorMilliseconds()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_workBefore = 0;
    qint64 m_mostWork = 0;
    qint64 m_longest = 0;
    int m_long = 0;
    int m_turns = 0;
};

} // namespace afterparcel
