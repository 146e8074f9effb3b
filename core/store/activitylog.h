#pragma once

#include "core/domain/activity.h"
#include "core/store/database.h"

#include <vector>

namespace afterparcel
{

/// How long the activity is kept, in days.
constexpr int kActivityDays = 90;

/// Entries of one kind and subject that say the same within so many seconds of the first are one that counts.
constexpr qint64 kNeverMerge = 0;
constexpr qint64 kMergeWithinDay = 24LL * 3600;
constexpr qint64 kMergeQuarterHour = 15LL * 60;

/// Notes what was done, as part of an operation that writes: what was rolled back wasn't done. Redacts the
/// text (D3) and drops what is older than kActivityDays.
void noteActivity(Database& database, ActivityEntry entry, qint64 mergeSeconds);
/// An entry of a kind at a moment.
[[nodiscard]] ActivityEntry activityEntry(ActivityKind kind, const QString& subject, const QString& text,
                                          const QDateTime& at);
/// Newest first. Part of an operation.
[[nodiscard]] std::vector<ActivityEntry> readActivity(Database& database, const ActivityQuery& query);

} // namespace afterparcel
