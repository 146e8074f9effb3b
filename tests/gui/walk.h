#pragma once

#include <QMenu>
#include <QStringList>

#include <functional>

class QAction;
class QAbstractButton;
class QMainWindow;

namespace afterparcel
{

/// Opens windows and menus as a hand would, and shows each of them to somebody: for looking at all of them,
/// by eye or by test. What they do is tested elsewhere.
class Walk
{
public:
    /// `name` is the way there, fit for a file's name: "settings-timing".
    using Visit = std::function<void(const QString& name, QWidget& window)>;
    using Open = std::function<void()>;
    using Inside = std::function<void(const QString& name, QWidget& window)>;

    /// `pause`: milliseconds in which a window may fill itself before it is looked at; for pictures.
    explicit Walk(Visit visit, int pause = 0) : m_visit(std::move(visit)), m_pause(pause) {}

    void look(const QString& name, QWidget& window);
    /// What `open` opens, with its pages and tabs, then what is `inside`; closes it again, and answers no to
    /// what that asks.
    void lookAtOpened(const QString& name, const Open& open, const Inside& inside = {});
    /// The menu that `open` pops up; `then` closes it.
    void inMenu(const QString& name, const Open& open, const std::function<void(QMenu&)>& then);
    /// The menu that `open` pops up, and the menus in it.
    void lookAtMenu(const QString& name, const Open& open);
    /// What the window's buttons that end in "..." open, and the menus of others.
    void lookBehindButtons(const QString& name, QWidget& window);
    /// Keys go to the window that is active.
    void activate(QWidget& window);
    /// Waits for something that pictures should show.
    bool wait(const QString& forWhat, const std::function<bool()>& until);

    /// What did not come.
    [[nodiscard]] const QStringList& missing() const { return m_missing; }

private:
    void lookAtPages(const QString& name, QWidget& window);
    void lookInside(const QString& name, QMenu& menu);
    void lookBehindButton(const QString& name, QAbstractButton& button);
    void close(const QString& name, const QWidgetList& before);

    Visit m_visit;
    int m_pause;
    bool m_fileDialogSeen = false;
    QStringList m_missing;
};

/// Lets a window lay itself out and its background work answer, as far as it does by itself.
void settle(QWidget& window);
/// A text as part of a file's name: "Settings..." is "settings".
[[nodiscard]] QString fileName(const QString& text);
void click(QWidget& widget);
/// Opens the menu that has the entry, and clicks it.
void choose(const QMainWindow& window, QAction& entry);
/// An entry that asks for more in a window.
[[nodiscard]] bool opensWindow(const QAction& entry);

} // namespace afterparcel
