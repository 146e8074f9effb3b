#pragma once

#include "core/settings/registry.h"

#include <functional>
#include <vector>

namespace afterparcel
{

/// One row of the registry: a key bound to its typed member. `parse` sets the member from a trimmed text that
/// is not empty, or leaves it alone and says why not.
struct SettingKey {
    SettingInfo info;
    std::function<QString(const Settings&)> print;
    std::function<Result<void>(Settings&, const QString&)> parse;
    std::function<void(Settings& to, const Settings& from)> copy;
};

/// Every row, in the order of section 12.
[[nodiscard]] const std::vector<SettingKey>& settingKeys();

} // namespace afterparcel
