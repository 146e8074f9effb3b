#pragma once

#include "core/store/requestview.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace afterparcel
{

/// A request as section 12 writes it: instants in UTC with Z, absent is null.
[[nodiscard]] QJsonObject requestJson(const RequestView& request, const QTimeZone& zone,
                                      const QDateTime& now);

[[nodiscard]] QJsonArray packagesJson(const std::vector<PackageView>& packages);
[[nodiscard]] QJsonArray timelineJson(const std::vector<TimelineEvent>& events);

/// "2026-11-01T10:00:00Z".
[[nodiscard]] QString instantText(const QDateTime& at);

} // namespace afterparcel
