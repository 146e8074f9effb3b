#pragma once

#include "core/sync/stage.h"

#include <QCoroTask>

namespace afterparcel
{

/// Stage "orders": what changed since the watermark, with overlap; a first sync reads everything that Shopify
/// shows. Also reads orders about to leave Shopify's window once more (T20).
[[nodiscard]] QCoro::Task<StageResult> runOrdersStage(StageContext context);

} // namespace afterparcel
