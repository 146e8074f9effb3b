#pragma once

#include "core/base/cancellation.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/whatif.h"
#include "core/settings/settings.h"
#include "core/sync/storeplace.h"

#include <functional>

namespace afterparcel
{

/// What is told while the question is worked on, from the thread that asked.
struct WhatIfWatch {
    std::function<void(int percent)> progress; ///< may be empty
    Cancellation cancellation;
};

/// M5: what would become of every unsent request with other settings. Reads alone, on several threads, in
/// slices, so that the pass and the window go on. Blocks until it is done; the store must have been opened by
/// this version before. Errors: Cancelled, Storage.
[[nodiscard]] Result<WhatIf> whatIf(const StorePlace& place, const Clock& clock, const Settings& present,
                                    const Settings& proposed, const WhatIfWatch& watch);

/// True if requests are derived with this setting: what M5 is about.
[[nodiscard]] bool movesRequests(const QString& key);

} // namespace afterparcel
