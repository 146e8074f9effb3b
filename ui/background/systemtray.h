#pragma once

#include "ui/background/tray.h"

#include <QSystemTrayIcon>

namespace afterparcel
{

/// The system's tray.
class SystemTray : public Tray
{
    Q_OBJECT
public:
    explicit SystemTray(QObject* parent = nullptr);

    [[nodiscard]] bool isAvailable() const override;
    void setMenu(QMenu* menu) override;
    void show(const QIcon& icon, const QString& toolTip) override;
    void notify(const QString& title, const QString& text) override;

private:
    QSystemTrayIcon m_icon;
};

} // namespace afterparcel
