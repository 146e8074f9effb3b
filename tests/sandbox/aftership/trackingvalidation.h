#pragma once

#include "tests/sandbox/aftership/apierror.h"

#include <QJsonObject>

#include <optional>

namespace afterparcel::sandbox
{

/// The documented rules for the fields of POST and PUT /trackings. Stricter than the service may be: a field
/// it does not know, or an empty text, is an error here, so that a mistake is seen.
[[nodiscard]] std::optional<ApiError> problemWithFields(const QJsonObject& body, bool creating);

} // namespace afterparcel::sandbox
