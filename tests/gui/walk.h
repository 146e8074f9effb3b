#pragma once

#include "ui/mainwindow.h"

#include <functional>

namespace afterparcel
{

/// Shows everything that the window's menus lead to, one after another: its own tabs and pages, then each
/// dialog with its pages. For looking at all of them, by eye or by test; what they do is tested elsewhere.
class Walk
{
public:
    /// `name` is the way there, fit for a file's name: "settings-timing".
    using Visit = std::function<void(const QString& name, QWidget& window)>;

    /// `pause`: milliseconds in which a window may fill itself before it is looked at; for pictures.
    Walk(MainWindow& window, Visit visit, int pause = 0)
        : m_window(window), m_visit(std::move(visit)), m_pause(pause)
    {
    }
    void run();
    /// The set-up assistant with its steps, which a window opens by itself while no store is connected.
    void visitAssistant();
    /// The menu entries that led to no window.
    [[nodiscard]] const QStringList& withoutWindow() const { return m_withoutWindow; }

private:
    void visitTabs();
    void visitStuckRequests();
    void visitMenu(const QMenu& menu);
    void visitEntry(QAction& action);
    void visitPages(const QString& name, QWidget& window);
    void look(const QString& name, QWidget& window);

    MainWindow& m_window;
    Visit m_visit;
    int m_pause;
    QStringList m_withoutWindow;
};

/// Lets a window lay itself out and its background work answer, as far as it does by itself.
void settle(QWidget& window);

} // namespace afterparcel
