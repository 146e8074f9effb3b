#include "core/text/words.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Words)
};

QDateTime inStoreZone(const QDateTime& at, const QTimeZone& zone)
{
    return zone.isValid() ? at.toTimeZone(zone) : at.toUTC();
}

bool isThisYear(const QDateTime& at, const QTimeZone& zone, const QDateTime& now)
{
    return inStoreZone(at, zone).date().year() == inStoreZone(now, zone).date().year();
}

QString unknownTime()
{
    return Tr::tr("an unknown time", "in place of a date that is missing");
}

} // namespace

QString pluralised(QString text, int count)
{
    return text.replace(QLatin1String("(s)"), count == 1 ? QString() : QStringLiteral("s"));
}

QString dayCount(int days)
{
    return pluralised(Tr::tr("%n day(s)", "a duration, as in: plus 7 days", days), days);
}

QString dayText(const QDateTime& at, const QTimeZone& zone, const QDateTime& now, const QLocale& locale)
{
    if (!at.isValid()) {
        return unknownTime();
    }
    const QString format = isThisYear(at, zone, now)
                               ? Tr::tr("d MMM", "format of a date in this year")
                               : Tr::tr("d MMM yyyy", "format of a date in another year");
    return locale.toString(inStoreZone(at, zone), format);
}

QString momentText(const QDateTime& at, const QTimeZone& zone, const QDateTime& now, const QLocale& locale)
{
    if (!at.isValid()) {
        return unknownTime();
    }
    const QString format = isThisYear(at, zone, now)
                               ? Tr::tr("d MMM HH:mm", "format of date and time in this year")
                               : Tr::tr("d MMM yyyy HH:mm", "format of date and time in another year");
    return locale.toString(inStoreZone(at, zone), format);
}

Words::Words(const ExplanationPart& part, const QTimeZone& zone, QDateTime now, const QLocale& locale)
    : m_part(part), m_zone(zone), m_now(std::move(now)), m_locale(locale)
{
}

QString Words::day(std::size_t index) const
{
    return index < m_part.times.size() ? dayText(m_part.times[index], m_zone, m_now, m_locale)
                                       : unknownTime();
}

QString Words::moment(std::size_t index) const
{
    return index < m_part.times.size() ? momentText(m_part.times[index], m_zone, m_now, m_locale)
                                       : unknownTime();
}

QString Words::lastMoment() const
{
    return m_part.times.empty() ? unknownTime() : moment(m_part.times.size() - 1);
}

QString Words::days(std::size_t index) const
{
    return index < m_part.days.size() ? dayCount(m_part.days[index])
                                      : Tr::tr("an unknown number of days", "in place of 7 days");
}

QString Words::lastDays() const
{
    return days(m_part.days.empty() ? 0 : m_part.days.size() - 1);
}

bool Words::isLaterThanWait() const
{
    if (m_part.times.size() < 2 || m_part.days.empty()) {
        return false;
    }
    const QDate waited = inStoreZone(m_part.times[0], m_zone).date().addDays(m_part.days[0]);
    return inStoreZone(m_part.times[1], m_zone).date() > waited;
}

} // namespace afterparcel
