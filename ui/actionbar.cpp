#include "ui/actionbar.h"

#include <QAction>
#include <QRegularExpression>
#include <QToolButton>

namespace afterparcel
{

namespace
{

constexpr QSize kIconSize(18, 18);

} // namespace

ActionBar::ActionBar(const QString& title, QWidget* parent) : QToolBar(title, parent)
{
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize(kIconSize);
}

/// An icon text that changes comes back here once, and then finds nothing to change.
void ActionBar::nameButtons()
{
    // In Japanese a mnemonic is a part of its own, "(&S)".
    static const QRegularExpression kMnemonic(QStringLiteral("\\s?\\(&\\w\\)|&"));
    for (QAction* action : actions()) {
        if (auto* button = qobject_cast<QToolButton*>(widgetForAction(action))) {
            const QString name = QString(action->text()).remove(kMnemonic);
            action->setIconText(name);
            button->setFocusPolicy(Qt::TabFocus);
            button->setAccessibleName(name);
            connect(action, &QAction::changed, this, &ActionBar::nameButtons, Qt::UniqueConnection);
        }
    }
}

} // namespace afterparcel
