#include "tests/gui/walks.h"

#include <QMenuBar>
#include <QTest>

namespace afterparcel
{

namespace
{

QList<QAction*> entriesOf(const QMenu& menu)
{
    QList<QAction*> result;
    for (QAction* action : menu.actions()) {
        if (opensWindow(*action) || action->menuRole() == QAction::AboutRole) {
            result.append(action);
        }
    }
    return result;
}

} // namespace

void walkMenus(Walk& walk, OpenWindow& open)
{
    const MainWindow& window = open.window();
    QMenuBar* bar = window.menuBar();
    for (QAction* top : bar->actions()) {
        if (!top->menu() || !top->isVisible()) {
            continue;
        }
        walk.lookAtMenu(QStringLiteral("menu-") + fileName(top->text()), [bar, top] {
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(top).center());
        });
        for (QAction* entry : entriesOf(*top->menu())) {
            walk.lookAtOpened(
                fileName(entry->text()), [&window, entry] { choose(window, *entry); },
                [&walk](const QString& name, QWidget& dialog) { walkDialog(walk, name, dialog); });
        }
    }
}

} // namespace afterparcel
