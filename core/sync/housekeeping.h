#pragma once

#include "core/base/cancellation.h"
#include "core/settings/settings.h"
#include "core/store/store.h"

namespace afterparcel
{

/// What is done once a day after a pass: the daily copy (D4), and erasing buyers' data that was kept for as
/// long as the merchant wanted (D9). Blocks; of the sync thread. What was begun is gone on with after a
/// cancellation at the next pass.
[[nodiscard]] Result<void> keepHouse(Store& store, const Settings& settings, const QDateTime& now,
                                     const Cancellation& cancellation);

} // namespace afterparcel
