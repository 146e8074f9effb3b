#include "core/domain/storetime.h"

#include <QLocale>
#include <QRegularExpression>

namespace afterparcel
{

namespace
{

QDateTime localToUtc(const QDate& date, const QTime& time, const QTimeZone& zone)
{
    const QDateTime local(date, time, zone);
    if (local.isValid()) {
        return local.toUTC();
    }
    // The clock was put forward over this time: it is as long after the last moment that existed.
    const QDateTime asUtc(date, time, Qt::UTC);
    return asUtc.addSecs(-zone.offsetFromUtc(asUtc.addDays(-1)));
}

bool sameRules(const QTimeZone& a, const QTimeZone& b)
{
    // One summer and one winter moment tell zones apart that differ today; history does not matter for
    // parcels.
    const QDateTime winter(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);
    const QDateTime summer(QDate(2026, 7, 15), QTime(12, 0), Qt::UTC);
    return a.offsetFromUtc(winter) == b.offsetFromUtc(winter) &&
           a.offsetFromUtc(summer) == b.offsetFromUtc(summer);
}

} // namespace

QDateTime addStoreDays(const QDateTime& instant, int days, const QTimeZone& zone)
{
    if (days == 0) {
        return instant; // a local time that comes twice would not find back to its instant
    }
    const QDateTime local = instant.toTimeZone(zone);
    return localToUtc(local.date().addDays(days), local.time(), zone);
}

QDateTime intoWindow(const QDateTime& instant, const TimingSettings& timing, const QTimeZone& zone)
{
    if (!timing.windowFrom && !timing.windowTo && timing.windowDays.isEmpty()) {
        return instant;
    }
    const QTime from = timing.windowFrom.value_or(QTime(0, 0));
    const QTime to = timing.windowTo.value_or(QTime(0, 0));
    // An end that is not after the start lies on the next day; so does the end of a window without one.
    const int endsDaysLater = to > from ? 0 : 1;
    const QDate today = instant.toTimeZone(zone).date();
    // Yesterday's window may reach over midnight; the next allowed weekday is at most a week away.
    for (int offset = -1; offset <= 8; ++offset) {
        const QDate day = today.addDays(offset);
        if (!timing.windowDays.isEmpty() && !timing.windowDays.contains(day.dayOfWeek())) {
            continue;
        }
        const QDateTime opens = localToUtc(day, from, zone);
        const QDateTime closes = localToUtc(day.addDays(endsDaysLater), to, zone);
        if (instant < closes) {
            return std::max(instant, opens);
        }
    }
    return instant;
}

std::optional<QTimeZone> zoneOfCountry(const QString& alpha2)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(alpha2);
    if (territory == QLocale::AnyTerritory) {
        return std::nullopt;
    }
    std::optional<QTimeZone> result;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds(territory)) {
        const QTimeZone zone(id);
        if (!zone.isValid()) {
            continue;
        }
        if (result && !sameRules(*result, zone)) {
            return std::nullopt;
        }
        if (!result) {
            result = zone;
        }
    }
    return result;
}

std::optional<QDateTime> deliveryInstant(const QString& raw, const QString& destinationCountry,
                                         const QTimeZone& storeZone)
{
    const QString text = raw.trimmed();
    const QTimeZone zone = zoneOfCountry(destinationCountry).value_or(storeZone);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && date.isValid()) {
        return localToUtc(date, QTime(12, 0), zone);
    }
    const QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid()) {
        return std::nullopt;
    }
    static const QRegularExpression kOffset(QStringLiteral("(Z|z|[+-]\\d{2}(:?\\d{2})?)$"));
    const bool saysOffset = kOffset.match(text.mid(10)).hasMatch();
    return saysOffset ? parsed.toUTC() : localToUtc(parsed.date(), parsed.time(), zone);
}

} // namespace afterparcel
