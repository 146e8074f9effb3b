#pragma once

#include "core/base/result.h"
#include "core/settings/settings.h"

#include <QJsonValue>
#include <QString>

#include <utility>
#include <vector>

namespace afterparcel
{

/// A value of a JSON document as the text that setSettingValue() takes: texts as they are, numbers, booleans,
/// lists of texts, and null for the default. BadInput for anything else. `key` is for the sentence.
[[nodiscard]] Result<QString> settingText(const QString& key, const QJsonValue& value);

/// The settings of one store: "settings.json" in its folder, holding only values that differ from the
/// default, readable by the owner alone, written atomically under a lock file so that two programs can change
/// it at once.
class SettingsFile
{
public:
    explicit SettingsFile(QString folder);

    /// Keys that this version does not know are passed over. A damaged file or a bad value in it is Storage
    /// and names the file; no file is the defaults.
    [[nodiscard]] Result<Settings> read() const;
    /// Sets several keys, all or nothing; an empty text restores a default. Unknown keys and bad values are
    /// BadInput; nothing is written then. Keys in the file that this version does not know stay as they are.
    /// Returns all settings. A bad value in the file can be put right by setting that key; any other damage
    /// leaves the file untouched.
    [[nodiscard]] Result<Settings> change(const std::vector<std::pair<QString, QString>>& values) const;
    [[nodiscard]] QString path() const;

private:
    QString m_folder;
};

} // namespace afterparcel
