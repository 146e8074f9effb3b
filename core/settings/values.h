#pragma once

#include "core/base/result.h"

#include <QSet>
#include <QStringList>
#include <QTime>

namespace afterparcel
{

/// Texts to values and back, for the registry. Each parser answers BadInput with a sentence that names what
/// was entered and one that says what to enter. Texts are trimmed by the caller. Any thread.

[[nodiscard]] Result<int> parseInteger(const QString& text, int from, int to);

/// true/false, yes/no, on/off, 1/0 without case.
[[nodiscard]] Result<bool> parseBoolean(const QString& text);
[[nodiscard]] QString printBoolean(bool value);

/// The index of the choice that was named, without case.
[[nodiscard]] Result<int> parseChoice(const QString& text, const QStringList& choices);

/// "09:30" or "9:30", 24 hours.
[[nodiscard]] Result<QTime> parseTimeOfDay(const QString& text);
[[nodiscard]] QString printTimeOfDay(QTime time);

/// "mon,tue", "1,2", "mon-fri", "1-5" (1 = Monday ... 7 = Sunday); printed as names in the week's order.
[[nodiscard]] Result<QSet<int>> parseWeekdays(const QString& text);
[[nodiscard]] QString printWeekdays(const QSet<int>& days);

/// Items separated by commas, trimmed, without empty ones and repetitions (compared without case).
[[nodiscard]] QStringList parseList(const QString& text);
[[nodiscard]] QString printList(const QStringList& items);

/// One line of text without control characters.
[[nodiscard]] Result<QString> parseLine(const QString& text);

/// An ISO 3166-1 alpha-2 code, in capitals.
[[nodiscard]] Result<QString> parseCountry(const QString& text);

/// An IANA time zone that this machine knows, in its usual spelling.
[[nodiscard]] Result<QString> parseTimeZone(const QString& text);

/// The candidate that is spelled most like `text`; empty if none comes near.
[[nodiscard]] QString nearest(const QString& text, const QStringList& candidates);

} // namespace afterparcel
