#pragma once

#include "core/domain/activity.h"

#include <QString>

namespace afterparcel
{

/// A kind of entry in the merchant's words: "E-mails".
[[nodiscard]] QString kindText(ActivityKind kind);

} // namespace afterparcel
