#pragma once

#include "core/aftership/aftershipclient.h"

#include <QJsonArray>
#include <QJsonObject>

namespace afterparcel
{

/// A record as far as it could be read, and what was wrong with it.
struct ParsedRecord {
    std::optional<TrackingRecord> record; ///< absent when id or number are missing
    std::optional<Error> error;           ///< D7: this record's own; the others are not touched
};

/// Reads one of AfterShip's trackings. `learnedAt` (UTC) is the moment it was learned. Unknown tags and
/// fields pass.
[[nodiscard]] ParsedRecord parseRecord(const QJsonValue& value, const QDateTime& learnedAt);

/// What a tracking says about its parcel. Checkpoints come in no particular order.
[[nodiscard]] TrackingNews parseNews(const QJsonObject& tracking, const QDateTime& learnedAt);

} // namespace afterparcel
