#include "tests/gui/hands.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QCloseEvent>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QWindow>

namespace afterparcel
{

namespace
{

constexpr int kIndicator = 8; ///< pixels from a box's edge to its tick

QString plain(const QString& text)
{
    return QString(text).remove(QLatin1Char('&'));
}

/// A box that is drawn wide takes clicks on its tick and its words alone.
QPoint placeToClick(const QAbstractButton& button)
{
    const bool ticked = qobject_cast<const QCheckBox*>(&button) || qobject_cast<const QRadioButton*>(&button);
    return ticked ? QPoint(kIndicator, button.height() / 2) : button.rect().center();
}

int stepsOf(QDateTimeEdit::Section part, const QDate& from, const QDate& to)
{
    return part == QDateTimeEdit::DaySection     ? to.day() - from.day()
           : part == QDateTimeEdit::MonthSection ? to.month() - from.month()
           : part == QDateTimeEdit::YearSection  ? to.year() - from.year()
                                                 : 0;
}

} // namespace

QString nameOf(const QWidget& widget)
{
    if (!widget.accessibleName().isEmpty()) {
        return widget.accessibleName();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return plain(button->text());
    }
    for (const QLabel* label : widget.window()->findChildren<QLabel*>()) {
        if (label->buddy() == &widget) {
            return plain(label->text()).remove(QLatin1Char(':'));
        }
    }
    return {};
}

bool bringToFront(const QWidget& widget)
{
    QWidget* window = widget.window();
    if (!QTest::qWaitFor([window] { return window->isVisible(); }, kPatience) ||
        !QTest::qWaitForWindowExposed(window, kPatience)) {
        return false;
    }
    if (!window->isActiveWindow()) {
        window->activateWindow(); // offscreen there is no window manager to do it
    }
    return QTest::qWaitFor([window] { return window->isActiveWindow(); }, kPatience);
}

bool press(QAbstractButton* button)
{
    if (!button ||
        !QTest::qWaitFor([button] { return button->isVisible() && button->isEnabled(); }, kPatience) ||
        !bringToFront(*button)) {
        return false;
    }
    QTest::mouseClick(button, Qt::LeftButton, {}, placeToClick(*button));
    return true;
}

bool press(const QWidget& parent, const QString& name)
{
    QAbstractButton* button = nullptr;
    const auto isThere = [&] {
        button = named<QAbstractButton>(parent, name);
        return button && button->isVisible() && button->isEnabled();
    };
    return QTest::qWaitFor(isThere, kPatience) && press(button);
}

bool strike(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!bringToFront(window)) {
        return false;
    }
    QWidget* focus = window.window()->focusWidget();
    QTest::keyClick(focus ? focus : window.window(), key, modifiers);
    return true;
}

bool clickInto(QWidget* field)
{
    if (!field || !QTest::qWaitFor([field] { return field->isVisible() && field->isEnabled(); }, kPatience) ||
        !bringToFront(*field)) {
        return false;
    }
    auto* area = qobject_cast<QAbstractScrollArea*>(field);
    QTest::mouseClick(area ? area->viewport() : field, Qt::LeftButton);
    const QWidget* window = field->window();
    return QTest::qWaitFor(
        [&] {
            return window->focusWidget() &&
                   (window->focusWidget() == field || field->isAncestorOf(window->focusWidget()));
        },
        kPatience);
}

bool enter(QWidget* field, const QString& text)
{
    if (!clickInto(field)) {
        return false;
    }
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
    return true;
}

bool enterDate(QDateTimeEdit* field, const QDate& date)
{
    if (!clickInto(field)) {
        return false;
    }
    using Edit = QDateTimeEdit;
    for (const Edit::Section part : {Edit::YearSection, Edit::MonthSection, Edit::DaySection}) {
        field->setSelectedSection(part); // stands for a click on it
        const int steps = stepsOf(part, field->date(), date);
        for (int step = 0; step < std::abs(steps); ++step) {
            QTest::keyClick(field, steps > 0 ? Qt::Key_Up : Qt::Key_Down);
        }
    }
    return field->date() == date;
}

bool choose(QComboBox* box, const QString& text)
{
    const int row = box ? box->findText(text) : -1;
    if (row < 0 || !QTest::qWaitFor([box] { return box->isVisible() && box->isEnabled(); }, kPatience)) {
        return false;
    }
    QTest::mouseClick(box, Qt::LeftButton);
    QAbstractItemView* list = box->view();
    if (!QTest::qWaitFor([list] { return list->isVisible(); }, kPatience)) {
        return false;
    }
    while (list->currentIndex().row() != row) {
        QTest::keyClick(list, list->currentIndex().row() < row ? Qt::Key_Down : Qt::Key_Up);
    }
    QTest::keyClick(list, Qt::Key_Return);
    return QTest::qWaitFor([&] { return !list->isVisible() && box->currentIndex() == row; }, kPatience);
}

bool clickRow(QAbstractItemView* view, int row, int column, Qt::KeyboardModifiers modifiers)
{
    if (!view ||
        !QTest::qWaitFor([&] { return view->isVisible() && view->model()->rowCount() > row; }, kPatience)) {
        return false;
    }
    const QModelIndex index = view->model()->index(row, column);
    view->scrollTo(index); // stands for the wheel
    QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, view->visualRect(index).center());
    return true;
}

bool clickTab(QTabBar* tabs, int index)
{
    if (!tabs ||
        !QTest::qWaitFor([&] { return tabs->isVisible() && tabs->isTabVisible(index); }, kPatience)) {
        return false;
    }
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
    return tabs->currentIndex() == index;
}

QAction* actionOf(const QWidget& window, const QString& text)
{
    for (QAction* action : window.findChildren<QAction*>()) {
        if (plain(action->text()) == text) {
            return action;
        }
    }
    return nullptr;
}

QAction* entryOf(const QMenu& menu, const QString& text)
{
    QAction* begins = nullptr;
    for (QAction* action : menu.actions()) {
        if (plain(action->text()) == text) {
            return action;
        }
        if (!begins && plain(action->text()).startsWith(text)) {
            begins = action;
        }
    }
    return begins;
}

bool clickEntry(QMenu* menu, const QString& text)
{
    const auto isThere = [&] {
        const QAction* entry = entryOf(*menu, text);
        return menu->isVisible() && entry && entry->isVisible() && entry->isEnabled();
    };
    if (!menu || !QTest::qWaitFor(isThere, kPatience)) {
        return false;
    }
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entryOf(*menu, text)).center());
    return true;
}

bool chooseFromMenu(QMainWindow& window, const QStringList& path)
{
    QMenuBar* bar = window.menuBar();
    for (QAction* top : bar->actions()) {
        if (plain(top->text()) != path.first() || !bringToFront(window)) {
            continue;
        }
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(top).center());
        QMenu* menu = top->menu();
        for (const QString& entry : path.mid(1)) {
            QMenu* next = menu && entryOf(*menu, entry) ? entryOf(*menu, entry)->menu() : nullptr;
            if (!clickEntry(menu, entry)) {
                return false;
            }
            menu = next;
        }
        return true;
    }
    return false;
}

bool chooseFromButton(QToolButton* button, const QString& text)
{
    if (!button || !button->menu() || !bringToFront(*button)) {
        return false;
    }
    QMenu* menu = button->menu();
    bool chosen = false;
    const auto tryOnce = [&] {
        // A menu that a button opens has a loop of its own: what is to happen in it is put before.
        QTimer::singleShot(0, menu, [&] {
            chosen = entryOf(*menu, text) && clickEntry(menu, text);
            menu->hide();
        });
        QTest::mouseClick(button, Qt::LeftButton);
        return chosen;
    };
    return QTest::qWaitFor(tryOnce, kPatience);
}

void closeByFrame(QWidget& window)
{
    QCloseEvent event;
    QApplication::sendEvent(window.windowHandle(), &event);
}

} // namespace afterparcel
