#pragma once

#include "core/sync/background.h"

namespace afterparcel
{

/// M1: asks AfterShip about the parcels of these orders alone, now, and stores its news. The answer is a
/// sentence for people. NotConfigured: AfterShip is off. Rejected: AfterShip has no record of any of them.
/// What is pointed to outlives the coroutine.
[[nodiscard]] QCoro::Task<Result<QString>> checkParcelsNow(Store* store, Services* services, QStringList gids,
                                                           Cancellation cancellation);

/// The same for the window.
[[nodiscard]] QCoro::Task<Result<QString>> checkParcelsNow(BackgroundTools* tools, QString gid);

} // namespace afterparcel
