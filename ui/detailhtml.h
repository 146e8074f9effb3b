#pragma once

#include "core/sync/requestreader.h"
#include "ui/datetext.h"

class QPalette;

namespace afterparcel
{

/// The details of a request as rich text. Everything that came from a server is escaped.
[[nodiscard]] QString requestHtml(const RequestView& view, const TimeFrame& frame, const QPalette& palette);
[[nodiscard]] QString timelineHtml(const std::vector<TimelineEvent>& timeline, const TimeFrame& frame,
                                   const QPalette& palette);

} // namespace afterparcel
