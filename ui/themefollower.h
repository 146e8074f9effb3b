#pragma once

#include "ui/theme.h"

#include <QApplication>
#include <QDBusVariant>
#include <QObject>

namespace afterparcel
{

/// Keeps the program in the theme that was chosen, or in the system's, also while it runs. The system is
/// asked through the desktop portal (org.freedesktop.appearance, color-scheme); where there is none, it is
/// what its palette was at the start. One for the application, on the main thread.
class ThemeFollower : public QObject
{
    Q_OBJECT
public:
    /// Applies the theme at once. `chosen`: none for the system's.
    ThemeFollower(QApplication& application, const std::optional<Theme>& chosen);

    void choose(const std::optional<Theme>& chosen);

private Q_SLOTS:
    /// The portal's SettingChanged.
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void setSystem(uint colorScheme);
    void apply();

    QApplication& m_application;
    std::optional<Theme> m_chosen;
    Theme m_systemPalette; ///< before the program's own was set
    Theme m_system;
    std::optional<Theme> m_applied;
};

} // namespace afterparcel
