#pragma once

#include "ui/mainmenus.h"
#include "ui/uicontext.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace afterparcel
{

class AssistantDialog;
class Dashboard;

/// The first start: opens the assistant by itself while no store is connected, and again from the menu
/// Program and the empty list. Offers a look at sample data.
class AssistantFeature : public QObject
{
    Q_OBJECT
public:
    AssistantFeature(const UiContext& context, const MainMenus& menus, Dashboard& dashboard, QWidget* window);

private:
    void look(bool connected);
    void open();
    void startSampleData();

    UiContext m_context;
    QWidget* m_window;
    QAction* m_setUp;
    QPointer<AssistantDialog> m_dialog;
    bool m_offered = false; ///< opened by itself once, in this run
};

} // namespace afterparcel
