#include "ui/actionbar.h"

#include "ui/labels.h"

#include <QAction>
#include <QActionEvent>
#include <QToolButton>

namespace afterparcel
{

ActionBar::ActionBar(const QString& title, QWidget* parent) : QToolBar(title, parent)
{
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void ActionBar::actionEvent(QActionEvent* event)
{
    QToolBar::actionEvent(event);
    if (event->type() != QEvent::ActionRemoved) {
        nameButton(*event->action());
    }
}

/// An icon text that changes comes back here once, and then finds nothing to change.
void ActionBar::nameButton(QAction& action)
{
    if (auto* button = qobject_cast<QToolButton*>(widgetForAction(&action))) {
        const QString name = withoutMnemonic(action.text());
        action.setIconText(name);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(name);
    }
}

} // namespace afterparcel
