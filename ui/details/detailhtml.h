#pragma once

#include "core/sync/requestextras.h"
#include "core/sync/requestreader.h"
#include "ui/datetext.h"

class QPalette;

namespace afterparcel
{

/// The details of a request as rich text. Everything that came from a server is escaped.
/// `extras` come later than the request: null until then.
[[nodiscard]] QString requestHtml(const RequestView& view, const RequestExtras* extras,
                                  const TimeFrame& frame, const QPalette& palette);
[[nodiscard]] QString timelineHtml(const std::vector<TimelineEvent>& timeline, const TimeFrame& frame,
                                   const QPalette& palette);

} // namespace afterparcel
