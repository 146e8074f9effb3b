#pragma once

#include "core/base/clock.h"

#include <memory>

namespace afterparcel
{

/// A clock that showed `shown` at the system's `since`, and runs `speed` times as fast.
class ShiftedClock final : public Clock
{
public:
    ShiftedClock(QDateTime shown, double speed, QDateTime since)
        : m_shown(std::move(shown)), m_since(std::move(since)), m_speed(speed)
    {
    }
    [[nodiscard]] QDateTime now() const override;

private:
    QDateTime m_shown; ///< UTC
    QDateTime m_since; ///< UTC
    double m_speed;
};

/// The system's clock; with AFTERPARCEL_DEMO_CLOCK="SHOWN SPEED [SINCE]" in the environment (app/run --demo,
/// and the tests of sanitized programs, which libfaketime can't be loaded into) a shifted one. Moments are
/// ISO 8601 in UTC; SINCE is SHOWN where it is left out.
[[nodiscard]] std::unique_ptr<Clock> programClock();

} // namespace afterparcel
