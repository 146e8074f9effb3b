#include "core/settings/values.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::SettingValues)
};

constexpr int kDaysInWeek = 7;
const std::array<QString, kDaysInWeek>& dayNames()
{
    static const std::array<QString, kDaysInWeek> names{
        QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"), QStringLiteral("thu"),
        QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};
    return names;
}

/// 1 to 7, or 0 if it names no day. Whole English names are accepted by their first three letters.
int weekday(const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber) {
        return number >= 1 && number <= kDaysInWeek ? number : 0;
    }
    const QString lower = text.toLower();
    const QLocale c = QLocale::c();
    for (int day = 1; day <= kDaysInWeek; ++day) {
        if (lower == dayNames().at(static_cast<std::size_t>(day - 1)) || lower == c.dayName(day).toLower()) {
            return day;
        }
    }
    return 0;
}

/// Levenshtein's distance: how many letters must be added, removed or replaced.
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int replaced = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({row[at] + 1, diagonal + 1, replaced});
        }
    }
    return row.back();
}

} // namespace

Result<int> parseInteger(const QString& text, int from, int to)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber || value < from || value > to) {
        return fail(ErrorKind::BadInput,
                    isNumber ? Tr::tr("%1 is out of range.").arg(text)
                             : Tr::tr("“%1” is not a whole number.").arg(text),
                    Tr::tr("Enter a whole number from %1 to %2.").arg(from).arg(to));
    }
    return value;
}

Result<bool> parseBoolean(const QString& text)
{
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("on"),
                                 QStringLiteral("1")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("off"),
                                QStringLiteral("0")};
    if (yes.contains(text, Qt::CaseInsensitive)) {
        return true;
    }
    if (no.contains(text, Qt::CaseInsensitive)) {
        return false;
    }
    return fail(ErrorKind::BadInput, Tr::tr("“%1” is neither true nor false.").arg(text),
                Tr::tr("Enter true or false."));
}

QString printBoolean(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

Result<int> parseChoice(const QString& text, const QStringList& choices)
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&text](const QString& choice) {
        return choice.compare(text, Qt::CaseInsensitive) == 0;
    });
    if (found == choices.end()) {
        return fail(ErrorKind::BadInput, Tr::tr("“%1” is not one of the choices.").arg(text),
                    Tr::tr("Choose one of: %1.").arg(choices.join(QStringLiteral(", "))));
    }
    return static_cast<int>(std::distance(choices.begin(), found));
}

Result<QTime> parseTimeOfDay(const QString& text)
{
    const QTime time = QTime::fromString(text, QStringLiteral("H:mm"));
    if (!time.isValid()) {
        return fail(ErrorKind::BadInput, Tr::tr("“%1” is not a time of day.").arg(text),
                    Tr::tr("Enter hours and minutes of 24 hours, for example 09:30 or 17:00."));
    }
    return time;
}

QString printTimeOfDay(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

Result<QSet<int>> parseWeekdays(const QString& text)
{
    QSet<int> days;
    for (const QString& item : parseList(text)) {
        const QStringList ends = item.split(QLatin1Char('-'));
        const int first = weekday(ends.first().trimmed());
        const int last = weekday(ends.last().trimmed());
        if (first == 0 || last == 0 || ends.size() > 2) {
            return fail(ErrorKind::BadInput, Tr::tr("“%1” is not a day of the week.").arg(item),
                        Tr::tr("Enter days separated by commas: mon, tue, wed, thu, fri, sat, sun, "
                               "or 1 (Monday) to 7 (Sunday)."));
        }
        // "sat-mon" runs over the end of the week.
        for (int day = first;; day = day % kDaysInWeek + 1) {
            days.insert(day);
            if (day == last) {
                break;
            }
        }
    }
    return days;
}

QString printWeekdays(const QSet<int>& days)
{
    QStringList names;
    for (int day = 1; day <= kDaysInWeek; ++day) {
        if (days.contains(day)) {
            names.append(dayNames().at(static_cast<std::size_t>(day - 1)));
        }
    }
    return printList(names);
}

QStringList parseList(const QString& text)
{
    QStringList items;
    const QStringList parts = text.split(QLatin1Char(','));
    for (const QString& part : parts) {
        const QString item = part.trimmed();
        if (!item.isEmpty() && !items.contains(item, Qt::CaseInsensitive)) {
            items.append(item);
        }
    }
    return items;
}

QString printList(const QStringList& items)
{
    return items.join(QLatin1Char(','));
}

Result<QString> parseLine(const QString& text)
{
    const bool hasControl = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator;
    });
    if (hasControl) {
        return fail(ErrorKind::BadInput, Tr::tr("The text holds a line break or another control character."),
                    Tr::tr("Enter it as one line."));
    }
    return text;
}

Result<QString> parseCountry(const QString& text)
{
    QString code = text.toUpper();
    if (code == QLatin1String("UK")) {
        return fail(ErrorKind::BadInput, Tr::tr("UK is not the code of a country."),
                    Tr::tr("Enter GB for the United Kingdom."));
    }
    if (code.size() != 2 || QLocale::codeToTerritory(code) == QLocale::AnyTerritory) {
        return fail(ErrorKind::BadInput, Tr::tr("“%1” is not the code of a country.").arg(text),
                    Tr::tr("Enter the two letters of ISO 3166-1, for example US, GB or DE."));
    }
    return code;
}

Result<QString> parseTimeZone(const QString& text)
{
    static const QStringList zones = [] {
        QStringList names;
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
            names.append(QString::fromLatin1(id));
        }
        return names;
    }();
    for (const QString& zone : zones) {
        if (zone.compare(text, Qt::CaseInsensitive) == 0) {
            return zone;
        }
    }
    const QString near = nearest(text, zones);
    return fail(ErrorKind::BadInput, Tr::tr("“%1” is not a time zone that this computer knows.").arg(text),
                near.isEmpty() ? Tr::tr("Enter the IANA name of a zone, for example America/New_York.")
                               : Tr::tr("Enter the IANA name of a zone, for example %1.").arg(near));
}

QString nearest(const QString& text, const QStringList& candidates)
{
    QString best;
    // More than a third of the letters wrong is another word, not a slip.
    int bestDistance = std::max(2, static_cast<int>(text.size() / 3)) + 1;
    const QString lower = text.toLower();
    for (const QString& candidate : candidates) {
        const int found = distance(lower, candidate.toLower());
        if (found < bestDistance) {
            best = candidate;
            bestDistance = found;
        }
    }
    return best;
}

} // namespace afterparcel
