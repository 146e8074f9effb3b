#pragma once

#include "core/domain/explanation.h"

#include <QLocale>
#include <QTimeZone>

namespace afterparcel
{

/// The English plural where no translation is loaded: "1 day(s)" becomes "1 day", "7 day(s)" becomes "7
/// days". A translation has no "(s)" and stays as it is.
[[nodiscard]] QString pluralised(QString text, int count);

/// "1 day", "7 days".
[[nodiscard]] QString dayCount(int days);

/// "3 Nov" in the store's zone, "3 Nov 2025" when that is not the year of `now`.
[[nodiscard]] QString dayText(const QDateTime& at, const QTimeZone& zone, const QDateTime& now,
                              const QLocale& locale);
/// "3 Nov 10:00", "3 Nov 2025 10:00".
[[nodiscard]] QString momentText(const QDateTime& at, const QTimeZone& zone, const QDateTime& now,
                                 const QLocale& locale);

/// The data of one part of an explanation as words, for the sentences. What is missing is said to be unknown,
/// so that a part of another version never makes a broken sentence.
class Words
{
public:
    Words(const ExplanationPart& part, const QTimeZone& zone, QDateTime now, const QLocale& locale);

    [[nodiscard]] QString day(std::size_t index) const;
    [[nodiscard]] QString moment(std::size_t index) const;
    [[nodiscard]] QString lastMoment() const;
    [[nodiscard]] QString days(std::size_t index) const;
    [[nodiscard]] QString lastDays() const;
    [[nodiscard]] int count() const { return m_part.count; }
    [[nodiscard]] const QString& text() const { return m_part.text; }
    [[nodiscard]] const QString& detail() const { return m_part.detail; }
    /// True if the second time is on a later day than `days(0)` after the first: something else held it back.
    [[nodiscard]] bool isLaterThanWait() const;

private:
    ExplanationPart m_part;
    QTimeZone m_zone;
    QDateTime m_now;
    QLocale m_locale;
};

} // namespace afterparcel
