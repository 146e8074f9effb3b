#pragma once

#include "core/settings/settingsfile.h"
#include "core/store/store.h"

namespace afterparcel
{

/// T11: switches the AfterShip integration, in the settings and as a fact with its time. If the fact can't be
/// recorded the setting goes back, so that they never disagree. Returns how many requests are not scheduled
/// any more.
[[nodiscard]] Result<int> switchIntegration(const SettingsFile& file, Store& store, bool on,
                                            const QDateTime& now);

} // namespace afterparcel
