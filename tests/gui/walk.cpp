#include "tests/gui/walk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace afterparcel
{

namespace
{

const QChar kEllipsis(0x2026);

QWidgetList visibleWindows()
{
    QWidgetList result;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->isWindow() && widget->windowType() != Qt::Popup &&
            widget->windowType() != Qt::ToolTip) {
            result.append(widget);
        }
    }
    return result;
}

/// The one that lies above the others, if there are several.
QWidget* newWindow(const QWidgetList& before)
{
    QWidget* result = nullptr;
    for (QWidget* widget : visibleWindows()) {
        if (!before.contains(widget) && (!result || result->isAncestorOf(widget))) {
            result = widget;
        }
    }
    return result;
}

/// The list beside the pages in which one is chosen, if there is one.
QListWidget* namesOfPages(const QWidget& window, const QStackedWidget& pages)
{
    for (auto* list : window.findChildren<QListWidget*>()) {
        if (!pages.isAncestorOf(list) && list->count() == pages.count()) {
            return list;
        }
    }
    return nullptr;
}

QMenu* shownMenu()
{
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

bool isFind(const QKeySequence& shortcut)
{
    return shortcut == QKeySequence(QKeySequence::Find); // its field is in the window
}

void takeTurns()
{
    constexpr int kTurns = 20;
    for (int turn = 0; turn < kTurns; ++turn) {
        QTest::qWait(0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace

void settle(QWidget& window)
{
    takeTurns();
    window.ensurePolished();
    window.repaint();
}

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

void click(QWidget& widget)
{
    QTest::mouseClick(&widget, Qt::LeftButton);
}

void choose(const QMainWindow& window, QAction& entry)
{
    QMenuBar* bar = window.menuBar();
    for (QAction* top : bar->actions()) {
        if (top->menu() && top->menu()->actions().contains(&entry)) {
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(top).center());
            QTest::mouseClick(top->menu(), Qt::LeftButton, {}, top->menu()->actionGeometry(&entry).center());
            return;
        }
    }
}

bool opensWindow(const QAction& entry)
{
    return entry.isEnabled() && entry.isVisible() && entry.text().endsWith(kEllipsis) &&
           !isFind(entry.shortcut());
}

void Walk::look(const QString& name, QWidget& window)
{
    settle(window);
    if (m_pause > 0) {
        QTest::qWait(m_pause);
    }
    m_visit(name, window);
}

void Walk::activate(QWidget& window)
{
    window.activateWindow(); // offscreen there is no window manager to do it
    wait(QStringLiteral("active window"), [&window] { return window.isActiveWindow(); });
}

bool Walk::wait(const QString& forWhat, const std::function<bool()>& until)
{
    const bool came = QTest::qWaitFor(until);
    if (!came) {
        m_missing.append(forWhat);
    }
    return came;
}

void Walk::lookAtOpened(const QString& name, const Open& open, const Inside& inside)
{
    const QWidgetList before = visibleWindows();
    open();
    if (!wait(name, [&before] { return newWindow(before) != nullptr; })) {
        return;
    }
    QWidget* window = newWindow(before);
    // Those are Qt's, one as the other.
    const bool isKnown = window->inherits("QFileDialog") && std::exchange(m_fileDialogSeen, true);
    if (!isKnown) {
        settle(*window);
        lookAtPages(name, *window);
        if (inside) {
            inside(name, *window);
        }
    }
    close(name, before);
}

void Walk::close(const QString& name, const QWidgetList& before)
{
    QWidget* window = newWindow(before);
    while (window) {
        const QWidgetList open = visibleWindows();
        window->close();
        takeTurns(); // it may be gone by then
        if (QWidget* question = newWindow(open)) {
            look(name + QStringLiteral("-closing"), *question);
            QTest::keyClick(question, Qt::Key_Escape);
            takeTurns();
        }
        if (newWindow(before) == window) {
            delete window; // it does not go without an answer
        }
        window = newWindow(before);
    }
}

void Walk::lookAtPages(const QString& name, QWidget& window)
{
    if (auto* stack = window.findChild<QStackedWidget*>({}, Qt::FindDirectChildrenOnly)) {
        QListWidget* names = namesOfPages(window, *stack);
        for (int page = 0; page < stack->count(); ++page) {
            if (names) {
                QTest::mouseClick(names->viewport(), Qt::LeftButton, {},
                                  names->visualItemRect(names->item(page)).center());
            } else {
                stack->setCurrentIndex(page);
            }
            look(QStringLiteral("%1-%2").arg(name).arg(page + 1), window);
        }
        return;
    }
    look(name, window);
    for (QTabWidget* tabs : window.findChildren<QTabWidget*>()) {
        for (int tab = 1; tab < tabs->count(); ++tab) {
            QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(tab).center());
            look(QStringLiteral("%1-%2").arg(name, fileName(tabs->tabText(tab))), window);
        }
    }
}

void Walk::inMenu(const QString& name, const Open& open, const std::function<void(QMenu&)>& then)
{
    bool done = false;
    // A tool button does not come back before its menu is closed.
    QTimer::singleShot(0, qApp, [&] {
        if (wait(name, [] { return shownMenu() != nullptr; })) {
            then(*shownMenu());
        }
        done = true;
    });
    open();
    wait(name, [&done] { return done; });
}

void Walk::lookAtMenu(const QString& name, const Open& open)
{
    inMenu(name, open, [this, name](QMenu& menu) {
        lookInside(name, menu);
        QTest::keyClick(&menu, Qt::Key_Escape);
    });
}

void Walk::lookInside(const QString& name, QMenu& menu)
{
    look(name, menu);
    for (QAction* action : menu.actions()) {
        if (action->menu() && action->isEnabled() && action->isVisible()) {
            QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
            const QString way = QStringLiteral("%1-%2").arg(name, fileName(action->text()));
            if (wait(way, [action] { return action->menu()->isVisible(); })) {
                lookInside(way, *action->menu());
                QTest::keyClick(action->menu(), Qt::Key_Escape);
            }
        }
    }
}

void Walk::lookBehindButtons(const QString& name, QWidget& window)
{
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->isEnabled()) {
            lookBehindButton(name, *button);
        }
    }
}

void Walk::lookBehindButton(const QString& name, QAbstractButton& button)
{
    const QString way = QStringLiteral("%1-%2").arg(name, fileName(button.text()));
    const auto* tool = qobject_cast<QToolButton*>(&button);
    if (tool && tool->menu() && tool->popupMode() == QToolButton::InstantPopup) {
        lookAtMenu(way, [&button] { click(button); });
        return;
    }
    const bool finds = tool && tool->defaultAction() && isFind(tool->defaultAction()->shortcut());
    if (button.text().endsWith(kEllipsis) && !finds) {
        lookAtOpened(way, [&button] { click(button); });
    }
}

} // namespace afterparcel
