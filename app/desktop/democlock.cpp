#include "app/desktop/democlock.h"

#include <QStringList>

#include <cmath>

namespace afterparcel
{

QDateTime DemoClock::now() const
{
    const auto passed = static_cast<double>(m_start.msecsTo(QDateTime::currentDateTimeUtc()));
    return m_start.addMSecs(std::llround(passed * m_speed));
}

std::unique_ptr<Clock> programClock()
{
    const QStringList parts = qEnvironmentVariable("AFTERPARCEL_DEMO_CLOCK").split(QLatin1Char(' '));
    const QDateTime start = QDateTime::fromString(parts.first(), Qt::ISODateWithMs);
    const double speed = parts.value(1).toDouble();
    if (!start.isValid() || !(speed > 1)) {
        return std::make_unique<SystemClock>();
    }
    return std::make_unique<DemoClock>(start.toUTC(), speed);
}

} // namespace afterparcel
