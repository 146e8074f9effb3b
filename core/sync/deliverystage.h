#pragma once

#include "core/sync/stage.h"

#include <QCoroTask>

namespace afterparcel
{

/// Stage "delivery": AfterShip's news of open packages by the list of changed records; packages without news
/// for 7 days by number; one that is gone is created again once (section 5).
[[nodiscard]] QCoro::Task<StageResult> runDeliveryStage(StageContext context);

} // namespace afterparcel
