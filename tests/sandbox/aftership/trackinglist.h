#pragma once

#include "tests/sandbox/aftership/trackings.h"

#include <QUrlQuery>

namespace afterparcel::sandbox
{

/// Answers GET /trackings: the data with pagination, or what is wrong with a parameter.
[[nodiscard]] tl::expected<QJsonObject, ApiError> listTrackings(const Trackings& trackings,
                                                                const QUrlQuery& query, const QDateTime& now);

} // namespace afterparcel::sandbox
