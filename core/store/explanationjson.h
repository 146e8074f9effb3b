#pragma once

#include "core/domain/explanation.h"

#include <QString>

namespace afterparcel
{

/// An explanation as it is stored: JSON, phrases by name. Parts that this version does not know are left out
/// on reading.
[[nodiscard]] QString explanationToJson(const Explanation& explanation);
[[nodiscard]] Explanation explanationFromJson(const QString& json);

} // namespace afterparcel
