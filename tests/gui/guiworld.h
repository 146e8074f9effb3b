#pragma once

#include "core/base/clock.h"
#include "core/store/store.h"
#include "core/sync/requestreader.h"
#include "ui/mainwindow.h"

#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace afterparcel
{

/// A clock that stands still until a test moves it. Safe from any thread.
class StandingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::fromSecsSinceEpoch(m_seconds.load(), Qt::UTC);
    }
    void advance(qint64 seconds) { m_seconds += seconds; }

private:
    std::atomic<qint64> m_seconds = QDateTime({2026, 11, 22}, {9, 0}, Qt::UTC).toSecsSinceEpoch();
};

/// A store in a temporary folder, connected 90 days ago, filled through Store alone.
class GuiWorld
{
public:
    explicit GuiWorld(bool connected = true);

    /// Fulfilled so many days ago, without tracking: will send.
    Order order(int number, int fulfilledDaysAgo) const;
    /// Under way with UPS: waiting for delivery.
    Order parcelOrder(int number, int fulfilledDaysAgo) const;
    void save(const std::vector<Order>& orders);
    void decide(int number, Decision::Kind kind);

    /// One request of each kind: #1001 will send, #1002 waiting, #1003 sent, #1004 cancelled, #1005 overdue,
    /// #1006 a test.
    void addOneOfEach();
    /// `count` orders from `first` on that will send.
    void addMany(int first, int count);

    [[nodiscard]] static QString gid(int number);
    [[nodiscard]] const StandingClock& clock() const { return m_clock; }
    [[nodiscard]] StandingClock& clock() { return m_clock; }
    [[nodiscard]] StorePlace place() const;
    [[nodiscard]] Store& store() { return *m_store; }
    /// For what needs the folder alone; nothing of the store can be asked any more.
    void closeStore() { m_store.reset(); }

private:
    QTemporaryDir m_dir;
    StandingClock m_clock;
    std::unique_ptr<Store> m_store;
};

/// A reader on its own thread, ended with the test.
class RunningReader
{
public:
    explicit RunningReader(const GuiWorld& world);
    ~RunningReader();
    [[nodiscard]] RequestReader& operator*() { return *m_reader; }

private:
    QThread m_thread;
    RequestReader* m_reader;
};

/// The real window on a world.
class OpenWindow
{
public:
    explicit OpenWindow(const GuiWorld& world, Tray* tray = nullptr);
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] RequestReader& reader() { return *m_reader; }
    [[nodiscard]] Background& background() { return m_background; }

    /// A widget by its accessible name, as a screen reader finds it.
    template<class T>
    [[nodiscard]] T* named(const QString& accessibleName) const
    {
        for (T* widget : m_window->findChildren<T*>()) {
            if (widget->accessibleName() == accessibleName) {
                return widget;
            }
        }
        return nullptr;
    }
    /// Waits until the window shows the store's requests.
    [[nodiscard]] bool waitUntilLoaded() const;

private:
    RunningReader m_reader;
    Background m_background;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace afterparcel
