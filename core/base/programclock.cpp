#include "core/base/programclock.h"

#include <QStringList>

#include <cmath>

namespace afterparcel
{

QDateTime ShiftedClock::now() const
{
    const auto passed = static_cast<double>(m_since.msecsTo(QDateTime::currentDateTimeUtc()));
    return m_shown.addMSecs(std::llround(passed * m_speed));
}

std::unique_ptr<Clock> programClock()
{
    const QStringList parts = qEnvironmentVariable("AFTERPARCEL_DEMO_CLOCK").split(QLatin1Char(' '));
    const QDateTime shown = QDateTime::fromString(parts.first(), Qt::ISODateWithMs);
    const QDateTime since = QDateTime::fromString(parts.value(2, parts.first()), Qt::ISODateWithMs);
    const double speed = parts.value(1).toDouble();
    if (!shown.isValid() || !since.isValid() || !(speed > 0)) {
        return std::make_unique<SystemClock>();
    }
    return std::make_unique<ShiftedClock>(shown.toUTC(), speed, since.toUTC());
}

} // namespace afterparcel
