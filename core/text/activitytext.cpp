#include "core/text/activitytext.h"

namespace afterparcel
{

QString activityText(const ActivityEntry& entry)
{
    QString text = entry.text;
    if (!entry.orders.isEmpty()) {
        text += QStringLiteral(" [%1]").arg(entry.orders.join(QStringLiteral(", ")));
    }
    return entry.times > 1 ? QStringLiteral("%1 x%2").arg(text).arg(entry.times) : text;
}

QString activityLine(const ActivityEntry& entry, const QTimeZone& zone)
{
    const QStringList cells{entry.lastAt.toTimeZone(zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                            toString(entry.kind), entry.ok ? QString() : QStringLiteral("!"),
                            activityText(entry).simplified()};
    return cells.join(QLatin1Char('\t'));
}

} // namespace afterparcel
