#pragma once

#include "ui/mainmenus.h"

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace afterparcel
{

class HelpWindow;

/// The user guide in the Help menu, in a window of its own that stays open beside the work.
class HelpFeature : public QObject
{
    Q_OBJECT
public:
    HelpFeature(QMainWindow& window, const MainMenus& menus);
    /// Shows the guide; once it is open, raises it.
    void open();

private:
    QMainWindow& m_window;
    QPointer<HelpWindow> m_guide;
};

} // namespace afterparcel
