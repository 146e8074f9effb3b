#pragma once

#include "ui/mainmenus.h"
#include "ui/stuck/stuckgroups.h"
#include "ui/uicontext.h"

#include <QObject>

#include <functional>
#include <memory>

class QStackedWidget;
class QToolButton;

namespace afterparcel
{

class Dashboard;
class DecisionRunner;
class Remedies;
class StuckPage;

/// Stuck requests, one click away from the list: the button beside the tabs, the page, and what its remedies
/// do about a whole group.
class StuckFeature : public QObject
{
    Q_OBJECT
public:
    /// All outlive this object, which belongs to `window`. Adds its page to `pages`, of which the dashboard
    /// is one.
    StuckFeature(const UiContext& context, const MainMenus& menus, Dashboard& dashboard,
                 QStackedWidget& pages, Remedies& remedies, DecisionRunner& runner, QWidget* window);

Q_SIGNALS:
    /// For the status bar.
    void said(const QString& text);
    /// AfterShip's key is to be entered (T12).
    void keyWanted();

private:
    void showPage();
    void showList();
    void updateCounts();
    void begin(GroupRemedy remedy, StuckGroup group);
    void plan(const PlannedAction& action, StuckGroup group,
              std::function<void(const std::shared_ptr<const BulkPlan>&)> then);
    void correctCarrier(StuckGroup group);
    void askSwitchOff();
    void confirmSwitchOff(int count);
    void switchOff();

    UiContext m_context;
    Dashboard& m_dashboard;
    QStackedWidget& m_pages;
    Remedies& m_remedies;
    QWidget* m_window;
    StuckPage* m_page;
    QToolButton* m_button;
};

} // namespace afterparcel
