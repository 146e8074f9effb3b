#pragma once

#include "core/settings/settingsfile.h"
#include "core/store/store.h"
#include "core/sync/whatif.h"

#include <optional>

namespace afterparcel
{

/// Keys with their new values as texts.
using SettingTexts = std::vector<std::pair<QString, QString>>;

/// Requests that switching AfterShip off left behind (T11), and what following them again costs.
struct StrandedRequests {
    QStringList gids;
    int records = 0; ///< records that AfterShip would be asked to make
};

/// What the merchant should know before a change of settings is saved.
struct ChangeReview {
    std::optional<WhatIf> whatIf;              ///< if requests are derived with what changes (M5)
    std::optional<int> wouldStrand;            ///< if AfterShip is switched off (T11)
    std::optional<StrandedRequests> canResume; ///< if it is switched on
    std::optional<int> leaveAtOnce;            ///< if the pause ends (Q6)
};

/// True if the change is one that reviewChange() has something to say about.
[[nodiscard]] bool needsReview(const Settings& present, const Settings& proposed);

/// Reads alone. Blocks as long as whatIf() does. Errors as there.
[[nodiscard]] Result<ChangeReview> reviewChange(Store& store, const StorePlace& place, const Clock& clock,
                                                const Settings& present, const Settings& proposed,
                                                const WhatIfWatch& watch);

/// What became of a change.
struct SettingsChanged {
    Settings settings;
    int stranded = 0; ///< by switching AfterShip off (T11)
};

/// Saves values, all or nothing, and records a switch of AfterShip as the fact that it is (T11). If that
/// fails the switch is taken back, so that settings and facts never disagree. Errors: those of
/// SettingsFile::change() and of the store.
[[nodiscard]] Result<SettingsChanged> changeSettings(const StorePlace& place, const Clock& clock,
                                                     const SettingTexts& values);

} // namespace afterparcel
