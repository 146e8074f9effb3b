#pragma once

#include "app/desktop/options.h"
#include "core/base/clock.h"
#include "core/sync/background.h"
#include "core/sync/engine.h"
#include "core/sync/requestreader.h"
#include "ui/background/systemtray.h"
#include "ui/mainwindow.h"

#include <QThread>

#include <memory>

namespace afterparcel
{

/// Puts the desktop program together: the engine and the reader on threads of their own, the window on the
/// main one, and ends them in order.
class DesktopApp : public QObject
{
    Q_OBJECT
public:
    DesktopApp(DesktopOptions options, StorePlace place, const Clock& clock);
    ~DesktopApp() override;

    void start();
    [[nodiscard]] MainWindow& window() { return *m_window; }
    /// Lives on a thread of its own: to be listened to.
    [[nodiscard]] const Engine& engine() const { return *m_engine; }

Q_SIGNALS:
    /// The window was closed, and everything that was under way has ended.
    void ended();

private:
    void connectEngine();
    void stop();
    void noteStopped();
    void takeLastPictures();

    DesktopOptions m_options;
    StorePlace m_place;
    const Clock& m_clock;
    QThread m_engineThread;
    QThread m_readerThread;
    Engine* m_engine;        ///< lives on m_engineThread, deleted there when it ends
    RequestReader* m_reader; ///< lives on m_readerThread, deleted there when it ends
    std::unique_ptr<Background> m_background;
    SystemTray m_tray;
    std::unique_ptr<MainWindow> m_window;
    std::function<void()> m_takePicture;
    bool m_stopping = false;
    int m_running = 2; ///< engine and reader
};

/// Prints the dashboard to standard output without a window, with a reader of its own, and gives the
/// program's exit status.
[[nodiscard]] int printDashboardAndExit(const StorePlace& place, const Clock& clock);

} // namespace afterparcel
