#pragma once

#include "ui/theme.h"

#include <QString>

#include <optional>

namespace afterparcel
{

/// How this computer's window looks and behaves: "preferences.ini" of the data directory. Apart from the
/// store's settings, whose export and rules concern buyers.
struct Preferences {
    enum class OnClose {
        Ask,      ///< the first time
        KeepOpen, ///< the window goes, the program works on in the tray
        Quit,
    };
    std::optional<Theme> theme; ///< none: as the system
    QString language;           ///< "de"; empty: as the system
    OnClose onClose = OnClose::Ask;
    bool notifications = true;
    friend bool operator==(const Preferences&, const Preferences&) = default;

    /// Unreadable or unknown values are the defaults.
    [[nodiscard]] static Preferences read(const QString& dataDir);
    /// False if the file can't be written.
    [[nodiscard]] bool write(const QString& dataDir) const;
};

} // namespace afterparcel
