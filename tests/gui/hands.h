#pragma once

#include <QTest>
#include <QWidget>

class QAbstractButton;
class QAbstractItemView;
class QAction;
class QComboBox;
class QDateTimeEdit;
class QMainWindow;
class QMenu;
class QTabBar;
class QToolButton;

/// What a hand does to a window: mouse and key events on what can be seen, found by the name that a screen
/// reader says. Each tells whether it could be done.
namespace afterparcel
{

constexpr int kPatience = 30'000; ///< milliseconds; of a machine that is busy with other tests

/// What a screen reader calls it: a name of its own, the words on it, or those of its label, without
/// mnemonics.
[[nodiscard]] QString nameOf(const QWidget& widget);

/// A widget by its name; one that is to be seen, if several have it.
template<class T>
[[nodiscard]] T* named(const QWidget& parent, const QString& name)
{
    T* found = nullptr;
    for (T* widget : parent.findChildren<T*>()) {
        if (nameOf(*widget) == name && (!found || !found->isVisible())) {
            found = widget;
        }
    }
    return found;
}

/// One that is to be seen.
template<class T>
[[nodiscard]] T* seen(const QWidget& parent, const QString& name)
{
    T* widget = named<T>(parent, name);
    return widget && widget->isVisible() ? widget : nullptr;
}

/// The dialog of a kind that is open, the newest if there are several.
template<class T>
[[nodiscard]] T* shown(const QWidget& parent)
{
    T* found = nullptr;
    for (T* dialog : parent.findChildren<T*>()) {
        found = dialog->isVisible() ? dialog : found;
    }
    return found;
}

/// Waits for it to open.
template<class T>
[[nodiscard]] T* opened(const QWidget& parent)
{
    const bool there = QTest::qWaitFor([&parent] { return shown<T>(parent) != nullptr; }, kPatience);
    return there ? shown<T>(parent) : nullptr;
}

/// Brings a widget's window to the front and waits until it has the keyboard. (qWaitForWindowActive() takes a
/// dialog for active as soon as its parent is.)
[[nodiscard]] bool bringToFront(const QWidget& widget);

/// Clicks a button once it is shown and can be used.
[[nodiscard]] bool press(QAbstractButton* button);
/// Waits for the button to appear.
[[nodiscard]] bool press(const QWidget& parent, const QString& name);

/// Strikes a key: it goes where the window's keyboard focus is.
[[nodiscard]] bool strike(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
/// Goes into a field with the mouse.
[[nodiscard]] bool clickInto(QWidget* field);
/// Replaces what stands in a field.
[[nodiscard]] bool enter(QWidget* field, const QString& text);
/// Steps each part of a date to what it is to be.
[[nodiscard]] bool enterDate(QDateTimeEdit* field, const QDate& date);
/// Opens the box and takes an entry with the keys.
[[nodiscard]] bool choose(QComboBox* box, const QString& text);
[[nodiscard]] bool clickRow(QAbstractItemView* view, int row, int column = 0,
                            Qt::KeyboardModifiers modifiers = {});
[[nodiscard]] bool clickTab(QTabBar* tabs, int index);

/// An action of the window by its text; to see whether it is offered.
[[nodiscard]] QAction* actionOf(const QWidget& window, const QString& text);
/// An entry by its text, or by what its text begins with.
[[nodiscard]] QAction* entryOf(const QMenu& menu, const QString& text);
/// Clicks an entry of a menu that is open; one that leads to a menu opens it.
[[nodiscard]] bool clickEntry(QMenu* menu, const QString& text);
/// Clicks through the menu bar: {"View", "Sort by", "Buyer"}.
[[nodiscard]] bool chooseFromMenu(QMainWindow& window, const QStringList& path);

/// Opens a button's menu, again until it has the entry, and clicks that.
[[nodiscard]] bool chooseFromButton(QToolButton* button, const QString& text);

/// What a window manager sends for the cross in the window's frame.
void closeByFrame(QWidget& window);

} // namespace afterparcel
