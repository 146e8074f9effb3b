#include "core/aftership/times.h"

namespace afterparcel
{

QString afterShipTime(const QDateTime& instant)
{
    return instant.isValid() ? instant.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"))
                             : QString();
}

QDateTime parseAfterShipTime(const QString& text)
{
    constexpr qsizetype kLongest = 40; // "2026-11-01T10:00:00.000000+00:00" and some room
    if (text.size() > kLongest) {
        return {};
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime) {
        // A local time must not be read through this computer's zone, where it may not even exist.
        time = QDateTime::fromString(text.contains(QLatin1Char('T')) ? text + QLatin1Char('Z')
                                                                     : text + QStringLiteral("T00:00:00Z"),
                                     Qt::ISODateWithMs);
    }
    return time.toUTC();
}

} // namespace afterparcel
