#pragma once

#include <QDateTime>
#include <QElapsedTimer>

namespace afterparcel::sandbox
{

/// The sandbox's time: start + real time elapsed × speed + what control added. Left alone (no start time,
/// speed 1) it reads the system clock each time, so that faketime moves it.
class SandboxClock
{
public:
    SandboxClock();

    void startAt(const QDateTime& start);
    void setSpeed(double factor);
    void advance(qint64 seconds);
    /// Jumps to an instant and goes on from there at the same speed.
    void jumpTo(const QDateTime& instant);

    [[nodiscard]] QDateTime now() const; ///< UTC
    [[nodiscard]] double speed() const { return m_speed; }
    /// The moment the program was started, by this clock: what "+2d" in a scenario counts from.
    [[nodiscard]] QDateTime beginning() const { return m_beginning; }

private:
    QDateTime m_base; ///< invalid: the system clock
    QElapsedTimer m_sinceBase;
    QDateTime m_beginning;
    double m_speed = 1;
    qint64 m_offsetMs = 0; ///< on top of the system clock
};

/// "2026-11-22T10:00:00Z": whole seconds, as the services write it.
[[nodiscard]] QString isoSeconds(const QDateTime& instant);

/// Reads an ISO date-time (without offset: UTC), or "+2d", "-90m", "+1d12h" counted from `from`. Invalid when
/// it is neither.
[[nodiscard]] QDateTime readTime(const QString& text, const QDateTime& from);

} // namespace afterparcel::sandbox
