#pragma once

#include <QString>

#include <optional>

namespace afterparcel
{

enum class Theme { Light, Dark };

[[nodiscard]] std::optional<Theme> themeFromString(QStringView name);

/// How this computer's window looks and behaves: "preferences.ini" of the data directory. Apart from the
/// store's settings, whose export and rules concern buyers.
struct Preferences {
    enum class OnClose {
        Ask,      ///< the first time
        KeepOpen, ///< the window goes, the program works on in the tray
        Quit,
    };
    static const QString kTheme; ///< keys, in the file and on the console
    static const QString kLanguage;
    static const QString kOnClose;
    static const QString kNotifications;

    std::optional<Theme> theme; ///< none: as the system
    QString language;           ///< "de"; empty: as the system
    OnClose onClose = OnClose::Ask;
    bool notifications = true;
    friend bool operator==(const Preferences&, const Preferences&) = default;

    /// Unreadable or unknown values are the defaults.
    [[nodiscard]] static Preferences read(const QString& dataDir);
    /// False if the file can't be written.
    [[nodiscard]] bool write(const QString& dataDir) const;

    /// What a key has as a text: "system", "dark", "keep_open", "true". Empty for an unknown key.
    [[nodiscard]] QString value(const QString& key) const;
    /// Unknown values are the defaults, unknown keys nothing.
    void setValue(const QString& key, const QString& text);
};

} // namespace afterparcel
