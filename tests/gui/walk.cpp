#include "tests/gui/walk.h"

#include "ui/assistant/assistantdialog.h"
#include "ui/requesttablemodel.h"
#include "ui/requesttableview.h"

#include <QApplication>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

namespace afterparcel
{

namespace
{

/// A menu entry's or page's text as part of a file's name: "Settings..." is "settings".
QString fileName(const QString& text)
{
    QString result;
    for (const QChar letter : text.toLower()) {
        if (letter.isLetterOrNumber()) {
            result.append(letter);
        } else if (letter.isSpace() && !result.endsWith(QLatin1Char('-'))) {
            result.append(QLatin1Char('-'));
        }
    }
    return result;
}

QWidgetList visibleWindows()
{
    QWidgetList result;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->isWindow() && !qobject_cast<QMenu*>(widget) &&
            widget->windowType() != Qt::ToolTip) {
            result.append(widget);
        }
    }
    return result;
}

QWidget* newWindow(const QWidgetList& before)
{
    for (QWidget* widget : visibleWindows()) {
        if (!before.contains(widget)) {
            return widget;
        }
    }
    return nullptr;
}

/// What a page is called: the words of the list that it is chosen in.
QString pageName(const QWidget& window, const QStackedWidget& stack, int page)
{
    const auto* list = window.findChild<QListWidget*>();
    return list && list->count() == stack.count() ? fileName(list->item(page)->text())
                                                  : QString::number(page + 1);
}

} // namespace

void settle(QWidget& window)
{
    constexpr int kTurns = 20;
    for (int turn = 0; turn < kTurns; ++turn) {
        QTest::qWait(0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    window.ensurePolished();
    window.repaint();
}

void Walk::run()
{
    visitTabs();
    visitStuckRequests();
    for (const QAction* action : m_window.menuBar()->actions()) {
        if (action->menu() && action->isVisible()) {
            visitMenu(*action->menu());
        }
    }
}

void Walk::visitTabs()
{
    auto* tabs = m_window.findChild<QTabBar*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle(m_window);
        auto* table = m_window.findChild<RequestTableView*>();
        const auto* model = m_window.findChild<RequestTableModel*>();
        if (!QTest::qWaitFor([model] { return model->isLoaded(); })) {
            m_withoutWindow.append(tabs->tabText(tab));
        }
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 1)).center());
        look(QStringLiteral("window-%1").arg(tab + 1), m_window);
    }
    tabs->setCurrentIndex(0);
    settle(m_window);
}

void Walk::visitStuckRequests()
{
    QTest::keyClick(&m_window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    look(QStringLiteral("stuck"), m_window);
    QTest::keyClick(&m_window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    settle(m_window);
}

void Walk::visitAssistant()
{
    const auto open = [this] {
        auto* assistant = m_window.findChild<AssistantDialog*>();
        return assistant && assistant->isVisible();
    };
    if (!QTest::qWaitFor(open)) {
        m_withoutWindow.append(QStringLiteral("assistant"));
        return;
    }
    visitPages(QStringLiteral("assistant"), *m_window.findChild<AssistantDialog*>());
}

void Walk::visitMenu(const QMenu& menu)
{
    for (QAction* action : menu.actions()) {
        if (action->menu()) {
            visitMenu(*action->menu());
        } else if (action->isEnabled() && action->isVisible() && action->text().endsWith(QChar(0x2026)) &&
                   action->shortcut() != QKeySequence(QKeySequence::Find)) { // its field is in the window
            visitEntry(*action);
        }
    }
}

void Walk::visitEntry(QAction& action)
{
    const QString name = fileName(action.text());
    const QWidgetList before = visibleWindows();
    action.trigger();
    if (!QTest::qWaitFor([&before] { return newWindow(before) != nullptr; })) {
        m_withoutWindow.append(action.text());
        return;
    }
    QWidget* window = newWindow(before);
    settle(*window);
    visitPages(name, *window);
    while (QWidget* open = newWindow(before)) {
        open->close();
        settle(m_window);
        if (newWindow(before) == open) {
            delete open; // asks whether it may close: nobody answers here
        }
    }
}

void Walk::visitPages(const QString& name, QWidget& window)
{
    if (auto* stack = window.findChild<QStackedWidget*>({}, Qt::FindDirectChildrenOnly)) {
        for (int page = 0; page < stack->count(); ++page) {
            stack->setCurrentIndex(page);
            look(QStringLiteral("%1-%2").arg(name, pageName(window, *stack, page)), window);
        }
        return;
    }
    look(name, window);
    for (QTabWidget* tabs : window.findChildren<QTabWidget*>()) {
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            look(QStringLiteral("%1-%2").arg(name, fileName(tabs->tabText(tab))), window);
        }
    }
}

void Walk::look(const QString& name, QWidget& window)
{
    settle(window);
    if (m_pause > 0) {
        QTest::qWait(m_pause);
    }
    m_visit(name, window);
}

} // namespace afterparcel
