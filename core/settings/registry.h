#pragma once

#include "core/base/result.h"
#include "core/settings/settings.h"

#include <QStringList>

#include <vector>

namespace afterparcel
{

/// What the registry tells about a key (section 12).
struct SettingInfo {
    QString key;          ///< "timing.wait_days.domestic"
    QString type;         ///< "days", "boolean", "text", "url", "time", "choice", "list", ...
    QString defaultValue; ///< as get() would print it
    QString meaning;      ///< one translated line: what it does to buyers
    QStringList choices;  ///< for type "choice"
};

/// Every key, in the order of the spec. A key is here only when its rule works.
[[nodiscard]] const std::vector<SettingInfo>& settingInfos();

/// The value of a key as text; BadInput for an unknown key (the message names the nearest key).
[[nodiscard]] Result<QString> settingValue(const Settings& settings, const QString& key);

/// Checks and sets one value; an empty text restores the default. BadInput with the reason and the allowed
/// values; cross-checks such as T10 against the waits name the numbers. The settings are unchanged on error.
[[nodiscard]] Result<void> setSettingValue(Settings& settings, const QString& key, const QString& value);

/// As setSettingValue(), but without the checks of keys against each other: for changing several keys at
/// once, after which checkSettings() looks at the whole.
[[nodiscard]] Result<void> assignSettingValue(Settings& settings, const QString& key, const QString& value);

/// What keys say about each other. T10: the fallback can't be below any wait or minimum delay of the tracked
/// types; T15: the send window can't be empty. BadInput names keys and numbers. Used by setSettingValue and
/// by the import, which checks the whole once.
[[nodiscard]] Result<void> checkSettings(const Settings& settings);

} // namespace afterparcel
