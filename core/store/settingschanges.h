#pragma once

#include "core/settings/settings.h"
#include "core/store/addresshash.h"
#include "core/store/database.h"

namespace afterparcel
{

/// Notes which settings differ from those that any process worked with last, with their values unless they
/// can hold an address (D3). The settings are a file that each program reads when it changes, so this is
/// where every change is seen, made by whatever program or editor. A transaction of its own.
[[nodiscard]] Result<void> noteSettingsChanges(Database& database, const Settings& settings,
                                               const AddressHasher& hasher, const QDateTime& now);

} // namespace afterparcel
