#pragma once

#include "core/sync/stage.h"

namespace afterparcel
{

/// A pause after a failure that grows with each one: 1, 5, 15, 30, then 60 minutes. Kept across restarts
/// under a name. Nothing when there is none, when it is over, when the clock jumped, or when the merchant
/// asked by hand.
[[nodiscard]] std::optional<QDateTime> pausedUntil(const StageContext& context, const QString& name);
[[nodiscard]] Result<void> lengthenPause(const StageContext& context, const QString& name);
[[nodiscard]] Result<void> endPause(const StageContext& context, const QString& name);

} // namespace afterparcel
