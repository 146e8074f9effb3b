#include "ui/actionbar.h"

#include "ui/labels.h"

#include <QAction>
#include <QActionEvent>
#include <QToolButton>

#include <algorithm>

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

void ActionBar::keepRoomFor(QAction& action, const QStringList& texts)
{
    QWidget* button = widgetForAction(&action);
    const auto width = [button](const QString& text) {
        return button->fontMetrics().horizontalAdvance(withoutMnemonic(text));
    };
    int widest = 0;
    for (const QString& text : texts) {
        widest = std::max(widest, width(text));
    }
    button->setMinimumWidth(button->sizeHint().width() - width(action.text()) + widest);
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
