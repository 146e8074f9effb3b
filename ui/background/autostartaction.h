#pragma once

#include "core/sync/autostart.h"
#include "ui/mainmenus.h"
#include "ui/uicontext.h"

#include <QAction>

namespace afterparcel
{

/// Program > Start at login (M6). Only made where the system offers it.
class AutostartAction : public QAction
{
    Q_OBJECT
public:
    AutostartAction(const UiContext& context, const MainMenus& menus, QWidget* window);

private:
    void change(bool on);

    Autostart m_autostart;
    QWidget* m_window;
};

} // namespace afterparcel
