#include "ui/datetext.h"

#include "core/text/words.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

constexpr int kNearDays = 13; ///< so far a count of days says more than a date

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::DateText)
};

QString timeOf(const QDateTime& local, const QLocale& locale)
{
    return locale.toString(local.time(), Tr::tr("HH:mm", "format of a time of day"));
}

} // namespace

QString relativeDay(const QDateTime& at, const TimeFrame& frame)
{
    const QDateTime local = at.toTimeZone(frame.zone);
    const auto days = static_cast<int>(frame.now.toTimeZone(frame.zone).date().daysTo(local.date()));
    if (days == 0) {
        return Tr::tr("today %1").arg(timeOf(local, frame.locale));
    }
    if (days == 1) {
        return Tr::tr("tomorrow %1").arg(timeOf(local, frame.locale));
    }
    if (days == -1) {
        return Tr::tr("yesterday %1").arg(timeOf(local, frame.locale));
    }
    if (days > 0 && days <= kNearDays) {
        return Tr::tr("in %n day(s)", nullptr, days);
    }
    if (days < 0 && days >= -kNearDays) {
        return Tr::tr("%n day(s) ago", nullptr, -days);
    }
    return dayText(at, frame.zone, frame.now, frame.locale);
}

QString fullMoment(const QDateTime& at, const TimeFrame& frame)
{
    const QDateTime local = at.toTimeZone(frame.zone);
    return Tr::tr("%1, %2 (%3)", "a date, a time of day and a time zone")
        .arg(frame.locale.toString(local.date(), QLocale::LongFormat), timeOf(local, frame.locale),
             QString::fromUtf8(frame.zone.id()));
}

QString clockText(const QDateTime& at, const TimeFrame& frame)
{
    const QDateTime local = at.toTimeZone(frame.zone);
    if (local.date() == frame.now.toTimeZone(frame.zone).date()) {
        return timeOf(local, frame.locale);
    }
    return momentText(at, frame.zone, frame.now, frame.locale);
}

QString clockFormat(const QLocale& locale)
{
    return locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")); // the C locale's has them
}

} // namespace afterparcel
