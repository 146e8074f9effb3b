#pragma once

#include "core/domain/explanation.h"
#include "core/domain/schedule.h"

#include <QLocale>
#include <QTimeZone>

namespace afterparcel
{

/// Writes an explanation as sentences with its dates in the store's zone ("12 Nov 10:00"; with the year when
/// it is not this one). Console and JSON use the C locale; the window the user's.
[[nodiscard]] QString explain(const Explanation& explanation, const QTimeZone& zone, const QDateTime& now,
                              const QLocale& locale = QLocale::c());

/// "Will send on 12 Nov", "Waiting for delivery", "Skipped: unsubscribed": the dashboard's words (section 2).
[[nodiscard]] QString statusText(Status status, Reason reason, const std::optional<QDateTime>& at,
                                 const QTimeZone& zone, const QDateTime& now,
                                 const QLocale& locale = QLocale::c());

/// "Will send", "Waiting for delivery": a status by itself.
[[nodiscard]] QString statusName(Status status);

/// AfterShip's tags in words ("in transit"); a tag of a later version as it is.
[[nodiscard]] QString deliveryTagText(const QString& tag);

/// A reason in words: "refunded", "carrier unknown to AfterShip".
[[nodiscard]] QString reasonText(Reason reason);

} // namespace afterparcel
