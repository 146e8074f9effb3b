#pragma once

#include "core/base/clock.h"

#include <memory>

namespace afterparcel
{

/// The demo's clock: from a start on it runs faster than the system's, in step with the sandbox's.
class DemoClock final : public Clock
{
public:
    DemoClock(QDateTime start, double speed) : m_start(std::move(start)), m_speed(speed) {}
    [[nodiscard]] QDateTime now() const override;

private:
    QDateTime m_start; ///< UTC
    double m_speed;
};

/// The system's clock; with AFTERPARCEL_DEMO_CLOCK="START SPEED" in the environment (app/run --demo) the
/// demo's.
[[nodiscard]] std::unique_ptr<Clock> programClock();

} // namespace afterparcel
