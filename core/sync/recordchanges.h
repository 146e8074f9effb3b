#pragma once

#include "core/sync/stage.h"

namespace afterparcel
{

/// Tells AfterShip what the merchant decided about records that it has (T9): corrects their carriers, or has
/// them tracked again. What AfterShip definitely refuses is kept as such, and the schedule follows. Returns
/// how many were told. An error: the key was refused (T12) or AfterShip is out of reach; the rest is told at
/// the next pass.
[[nodiscard]] QCoro::Task<Result<int>> changeRecords(StageContext context, AfterShipClient* aftership,
                                                     std::vector<PackageFacts> due);

} // namespace afterparcel
