#pragma once

#include "core/sync/stage.h"

#include <QCoroTask>

namespace afterparcel
{

/// Stage "send": reads the due orders once more, claims and sends (S1 to S6, limits, clock check). Returns
/// what it did; an error when the account or server refused (S4) or the due orders could not be checked.
[[nodiscard]] QCoro::Task<StageResult> runSendStage(StageContext context);

} // namespace afterparcel
