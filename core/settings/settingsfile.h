#pragma once

#include "core/base/result.h"
#include "core/settings/settings.h"

#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace afterparcel
{

/// The settings of one store: "settings.json" in its folder, holding only values that differ from the
/// default, readable by the owner alone, written atomically under a lock file so that two programs can change
/// it at once.
class SettingsFile
{
public:
    explicit SettingsFile(QString folder);

    [[nodiscard]] Result<Settings> read() const;
    /// Sets several keys, all or nothing. Unknown keys and bad values are BadInput; nothing is written then.
    [[nodiscard]] Result<Settings> change(const std::vector<std::pair<QString, QString>>& values) const;
    [[nodiscard]] QString path() const;

private:
    QString m_folder;
};

} // namespace afterparcel
