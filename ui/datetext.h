#pragma once

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace afterparcel
{

/// How times are shown: in the store's zone, as seen from a moment.
struct TimeFrame {
    QTimeZone zone = QTimeZone::utc();
    QDateTime now; ///< UTC
    QLocale locale;
};

/// "today 14:30", "tomorrow 10:00", "in 3 days", "2 days ago"; beyond two weeks the date.
[[nodiscard]] QString relativeDay(const QDateTime& at, const TimeFrame& frame);

/// "Thursday, 12 November 2026, 10:00 (Europe/Berlin)".
[[nodiscard]] QString fullMoment(const QDateTime& at, const TimeFrame& frame);

/// How a time of day is written, without seconds: "HH:mm", "h:mm AP".
[[nodiscard]] QString clockFormat(const QLocale& locale);

/// "10:32" today, else "3 Nov 10:32".
[[nodiscard]] QString clockText(const QDateTime& at, const TimeFrame& frame);

} // namespace afterparcel
