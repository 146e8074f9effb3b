#pragma once

#include "tests/gui/guiworld.h"
#include "tests/gui/hands.h"

#include <QObject>

class QTableView;

namespace afterparcel
{

/// A test with a world of its own for each function, and the window on it once it is opened. A test with more
/// to set up has an init() that begins with this one.
class GuiTest : public QObject
{
    Q_OBJECT
protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    [[nodiscard]] GuiWorld& world() const { return *m_world; }
    void setWorld(std::unique_ptr<GuiWorld> world) { m_world = std::move(world); }
    /// Waits until it shows the store's requests and has the keyboard.
    void openWindow(Tray* tray = nullptr);
    void closeWindow() { m_open.reset(); }
    [[nodiscard]] MainWindow& window() const { return m_open->window(); }

    /// Of the window and its dialogs.
    template<class T>
    [[nodiscard]] T* named(const QString& name) const
    {
        return afterparcel::named<T>(window(), name);
    }
    [[nodiscard]] QTableView* table() const;
    /// Clicks the tab of a status, none for all requests, and waits until the list is that of the tab.
    void showTab(std::optional<Status> status);
    /// Takes back what was decided last, with Ctrl+Z in the window.
    void undo();

    [[nodiscard]] RequestView request(int number) const;
    [[nodiscard]] QString statusOf(int number) const { return toString(request(number).status); }
    /// Status and reason: "will_send manual".
    [[nodiscard]] QString stateOf(int number) const;
    [[nodiscard]] Settings settings() const { return SettingsFile(m_world->place().folder).read().value(); }

private:
    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<OpenWindow> m_open;
};

} // namespace afterparcel
