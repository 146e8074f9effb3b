#pragma once

#include "core/sync/stage.h"

#include <QCoroTask>

namespace afterparcel
{

/// Stage "tracking": creates the AfterShip records that are due (T6, T8). A refused key stops it and changes
/// no status (T12); an outage stops it and is tried again with a growing pause.
[[nodiscard]] QCoro::Task<StageResult> runTrackingStage(StageContext context);

/// The banners of the AfterShip account, shared with stage "delivery".
[[nodiscard]] Result<void> raiseKeyBanner(const StageContext& context, const Error& error);
[[nodiscard]] Result<void> clearKeyBanner(const StageContext& context);

} // namespace afterparcel
