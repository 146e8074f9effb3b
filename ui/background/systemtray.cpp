#include "ui/background/systemtray.h"

namespace afterparcel
{

SystemTray::SystemTray(QObject* parent) : Tray(parent)
{
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) {
            Q_EMIT activated();
        }
    });
}

bool SystemTray::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTray::setMenu(QMenu* menu)
{
    m_icon.setContextMenu(menu);
}

void SystemTray::show(const QIcon& icon, const QString& toolTip)
{
    m_icon.setIcon(icon);
    m_icon.setToolTip(toolTip);
    m_icon.show();
}

void SystemTray::notify(const QString& title, const QString& text)
{
    m_icon.showMessage(title, text, QSystemTrayIcon::Warning);
}

} // namespace afterparcel
