#include "tests/gui/walks.h"
#include "ui/background/stagesbutton.h"
#include "ui/columns/columnmenu.h"
#include "ui/details/detailspane.h"
#include "ui/filterbar/filterbar.h"
#include "ui/requesttablemodel.h"
#include "ui/requesttableview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

namespace afterparcel
{

namespace
{

void showContextMenu(QWidget& widget, const QPoint& place)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, widget.mapToGlobal(place));
    QCoreApplication::sendEvent(&widget, &event);
}

void walkTabs(Walk& walk, MainWindow& window)
{
    auto* tabs = window.findChild<QTabBar*>();
    auto* table = window.findChild<RequestTableView*>();
    const auto* model = window.findChild<RequestTableModel*>();
    auto* parts = window.findChild<DetailsPane*>()->findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle(window);
        const QString name = QStringLiteral("window-%1").arg(tab + 1);
        walk.wait(name, [model] { return model->isLoaded(); });
        const QPoint first = table->visualRect(table->model()->index(0, 1)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first);
        walk.look(name, window);
        for (int part = 1; part < parts->count(); ++part) {
            QTest::mouseClick(parts->tabBar(), Qt::LeftButton, {}, parts->tabBar()->tabRect(part).center());
            walk.look(QStringLiteral("%1-details-%2").arg(name).arg(part), window);
        }
        QTest::mouseClick(parts->tabBar(), Qt::LeftButton, {}, parts->tabBar()->tabRect(0).center());
        walk.lookAtMenu(name + QStringLiteral("-menu"),
                        [table, first] { showContextMenu(*table->viewport(), first); });
    }
    walk.lookBehindButtons(QStringLiteral("details"), *window.findChild<DetailsPane*>());
    tabs->setCurrentIndex(0);
    settle(window);
}

void walkFilters(Walk& walk, MainWindow& window)
{
    auto* bar = window.findChild<FilterBar*>();
    const QList<QToolButton*> buttons = bar->findChildren<QToolButton*>();
    walk.lookAtOpened(QStringLiteral("filter-dates"), [&buttons] { click(*buttons.first()); });
    walk.lookBehindButtons(QStringLiteral("filter"), *bar);
    for (QToolButton* button : buttons) {
        if (button->menu()) { // what is first in each is chosen
            walk.inMenu(
                QStringLiteral("filter"), [button] { click(*button); },
                [](QMenu& menu) {
                    const QRect first = menu.actionGeometry(menu.actions().first());
                    QTest::mouseClick(&menu, Qt::LeftButton, {}, first.center());
                });
        }
    }
    walk.look(QStringLiteral("filtered"), window);
    click(*buttons.last());
    walk.activate(window);
    auto* search = window.findChild<QLineEdit*>();
    QTest::mouseClick(search, Qt::LeftButton);
    QTest::keyClicks(search, QStringLiteral("zzz"));
    auto* table = window.findChild<RequestTableView*>();
    walk.wait(QStringLiteral("no-match"), [table] { return !table->isVisible(); });
    walk.look(QStringLiteral("no-match"), window);
    QTest::keyClick(search, Qt::Key_Escape);
    walk.wait(QStringLiteral("all again"), [table] { return table->isVisible(); });
}

void walkPopups(Walk& walk, MainWindow& window)
{
    QHeaderView* header = window.findChild<RequestTableView*>()->horizontalHeader();
    walk.lookAtMenu(QStringLiteral("columns-menu"),
                    [header] { showContextMenu(*header->viewport(), QPoint(10, 5)); });
    click(*window.findChild<StagesButton*>());
    if (QWidget* stages = QApplication::activePopupWidget()) {
        walk.look(QStringLiteral("stages"), *stages);
        QTest::keyClick(stages, Qt::Key_Escape);
    }
}

} // namespace

void walkList(Walk& walk, OpenWindow& open)
{
    walkTabs(walk, open.window());
    walkFilters(walk, open.window());
    walkPopups(walk, open.window());
}

void walkEmptiness(Walk& walk, OpenWindow& open)
{
    MainWindow& window = open.window();
    auto* tabs = window.findChild<QTabBar*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        walk.look(QStringLiteral("empty-%1").arg(tab + 1), window);
    }
    walk.activate(window);
    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    walk.look(QStringLiteral("empty-stuck"), window);
}

} // namespace afterparcel
