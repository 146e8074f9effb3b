#pragma once

#include "core/store/database.h"
#include "core/store/factsreader.h"
#include "core/store/requestview.h"

#include <vector>

namespace afterparcel
{

/// An order's timeline, oldest first. Most of it is read from the facts, which are there anyway and can't be
/// told twice for a parcel of several orders; only what changed about the request is kept as events.
[[nodiscard]] std::vector<TimelineEvent> readTimeline(Database& database, const StoredFacts& stored,
                                                      const QTimeZone& zone);

} // namespace afterparcel
