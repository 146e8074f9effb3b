#pragma once

#include "core/secrets/secretstore.h"
#include "core/sync/settingschange.h"

#include <QCoroTask>

namespace afterparcel
{

/// Saves what was edited together: first the secrets, since only the keychain can refuse, then the settings.
/// An empty secret is removed. Nothing after the first failure is saved. `secrets` and `clock` outlive the
/// task. Errors: the keychain's, and those of changeSettings().
[[nodiscard]] QCoro::Task<Result<SettingsChanged>> saveDraft(SecretStore* secrets, StorePlace place,
                                                             const Clock* clock, TypedSecrets typed,
                                                             SettingTexts values);

} // namespace afterparcel
