#pragma once

#include "core/base/result.h"

#include <QString>

namespace afterparcel
{

/// Starting `afterparcel --background` when the user logs in (M6): an entry in the desktop's autostart folder
/// (freedesktop.org), so offered on such desktops only. One entry for all of a user's stores on one data
/// directory.
class Autostart
{
public:
    /// `program`: the path of afterparcel; `dataDir`, `storeName`: as it was started, empty for the default.
    Autostart(QString program, QString dataDir, QString storeName);

    [[nodiscard]] static bool isOffered();
    [[nodiscard]] bool isOn() const;
    /// NotWritable names the file.
    [[nodiscard]] Result<void> setOn(bool on) const;
    [[nodiscard]] QString path() const;

private:
    QString m_program;
    QString m_dataDir;
    QString m_storeName;
};

} // namespace afterparcel
