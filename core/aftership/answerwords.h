#pragma once

#include "core/aftership/envelope.h"
#include "core/base/result.h"

namespace afterparcel
{

/// An answer that is no success, as an error for people: what AfterShip said, and what to do about it.
/// `endpoint` ("GET /trackings") is for the log.
[[nodiscard]] Error errorOfAnswer(const AfterShipAnswer& envelope, const QString& endpoint);

/// AfterShip's words, or the status where it said nothing.
[[nodiscard]] QString wordsOf(const AfterShipAnswer& envelope);

} // namespace afterparcel
