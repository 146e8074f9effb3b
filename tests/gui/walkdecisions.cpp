#include "tests/gui/walks.h"
#include "ui/confirmdialog.h"
#include "ui/remedies/remedies.h"
#include "ui/requestactions.h"
#include "ui/requesttablemodel.h"
#include "ui/requesttableview.h"
#include "ui/statustabs.h"
#include "ui/stuck/stuckpage.h"

#include <QPushButton>
#include <QTabBar>
#include <QTest>

namespace afterparcel
{

namespace
{

using Kind = Decision::Kind;

constexpr int kAsked = 26; ///< so many are asked about whatever is done

void showTab(Walk& walk, MainWindow& window, int tab)
{
    window.findChild<StatusTabs*>()->setCurrentIndex(tab);
    settle(window);
    const auto* model = window.findChild<RequestTableModel*>();
    walk.wait(QStringLiteral("tab %1").arg(tab), [model] { return model->isLoaded(); });
    window.findChild<RequestTableView*>()->setFocus();
}

void selectFirst(const MainWindow& window)
{
    auto* table = window.findChild<RequestTableView*>();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(0, 1)).center());
}

void selectAll(const MainWindow& window)
{
    QTest::keyClick(window.findChild<RequestTableView*>(), Qt::Key_A, Qt::ControlModifier);
}

void walkOfSelection(Walk& walk, const MainWindow& window, const QString& name, bool asksAlways)
{
    const auto* actions = window.findChild<RequestActions*>();
    QList<QAction*> asking;
    for (const auto& [kind, action] : actions->decisions()) {
        const bool asks = kind == Kind::SendNow || kind == Kind::Resend || kind == Kind::MarkSent ||
                          kind == Kind::Reschedule || kind == Kind::Delivered;
        if (asks || asksAlways) {
            asking.append(action);
        }
    }
    asking += window.findChild<Remedies*>()->findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly);
    for (QAction* action : asking) {
        if (action->isEnabled()) {
            walk.lookAtOpened(QStringLiteral("%1-%2").arg(name, fileName(action->text())),
                              [&window, action] { choose(window, *action); });
        }
    }
}

template<class Dialog>
Dialog* shownDialog(const MainWindow& window)
{
    for (auto* dialog : window.findChildren<Dialog*>()) {
        if (dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

/// Between the question and the answer, the mail server is being given one of them.
void walkFailure(Walk& walk, GuiWorld& world, MainWindow& window)
{
    showTab(walk, window, 0);
    selectAll(window);
    settle(window);
    choose(window, *window.findChild<RequestActions*>()->action(Kind::SendNow));
    const auto asked = [&window] { return shownDialog<ConfirmDialog>(window) != nullptr; };
    if (!walk.wait(QStringLiteral("send all"), asked)) {
        return;
    }
    world.decide(1001, Kind::SendNow);
    const Result<qint64> attempt =
        world.store().claim(GuiWorld::gid(1001), QStringLiteral("<a@x>"), world.clock().now());
    auto* go = shownDialog<ConfirmDialog>(window)->findChild<QPushButton*>(QStringLiteral("confirm"));
    walk.lookAtOpened(QStringLiteral("not-everything-worked"), [&] {
        click(*go);
        walk.wait(QStringLiteral("summary"),
                  [&window] { return shownDialog<SummaryDialog>(window) != nullptr; });
    });
    if (!attempt) {
        qFatal("%s", qPrintable(attempt.error().text()));
    }
}

} // namespace

void walkDecisions(Walk& walk, GuiWorld& world, OpenWindow& open)
{
    MainWindow& window = open.window();
    const int tabs = window.findChild<QTabBar*>()->count();
    const auto* model = window.findChild<RequestTableModel*>();
    for (int tab = 0; tab < tabs; ++tab) {
        showTab(walk, window, tab);
        selectFirst(window);
        settle(window);
        walkOfSelection(walk, window, QStringLiteral("one-%1").arg(tab + 1), false);
        selectAll(window);
        settle(window);
        walkOfSelection(walk, window, QStringLiteral("all-%1").arg(tab + 1), model->rowCount() >= kAsked);
    }
    walkFailure(walk, world, window);
}

void walkDecisionsOfMany(Walk& walk, OpenWindow& open)
{
    showTab(walk, open.window(), 0);
    selectAll(open.window());
    settle(open.window());
    walkOfSelection(walk, open.window(), QStringLiteral("many"), true);
}

void walkStuck(Walk& walk, OpenWindow& open, const QString& name)
{
    MainWindow& window = open.window();
    walk.activate(window);
    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    walk.look(name, window);
    // Each asks before it does something.
    for (auto* remedy :
         window.findChild<StuckPage*>()->findChildren<QPushButton*>(QStringLiteral("remedy"))) {
        if (remedy->isVisible()) {
            walk.lookAtOpened(name + QLatin1Char('-') + fileName(remedy->text()),
                              [remedy] { click(*remedy); });
        }
    }
    walk.activate(window);
    QTest::keyClick(&window, Qt::Key_Escape);
    settle(window);
}

} // namespace afterparcel
