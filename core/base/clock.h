#pragma once

#include <QDateTime>

namespace afterparcel
{

/// The one source of "now". Programs use SystemClock (so faketime moves it); in-process tests inject their
/// own.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;
    /// The present moment in UTC. Safe from any thread.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace afterparcel
