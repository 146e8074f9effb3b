#include "app/desktop/desktopapp.h"

#include "app/desktop/screenshots.h"
#include "core/base/logging.h"
#include "ui/dashboardprinter.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>

namespace afterparcel
{

DesktopApp::DesktopApp(DesktopOptions options, StorePlace place, const Clock& clock)
    : m_options(std::move(options)),
      m_place(std::move(place)),
      m_clock(clock),
      m_engine(new Engine(m_place, clock)),
      m_reader(new RequestReader(m_place, clock)),
      m_background(std::make_unique<Background>(m_place, clock)),
      m_window(std::make_unique<MainWindow>(UiContext{*m_reader, *m_background, clock, m_place,
                                                      m_options.demo, m_options.demo ? nullptr : &m_tray}))
{
    m_engineThread.setObjectName(QStringLiteral("engine"));
    m_readerThread.setObjectName(QStringLiteral("reader"));
    m_engine->moveToThread(&m_engineThread);
    m_reader->moveToThread(&m_readerThread);
    connect(&m_engineThread, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(&m_readerThread, &QThread::finished, m_reader, &QObject::deleteLater);
    connectEngine();
}

DesktopApp::~DesktopApp()
{
    // The window goes first: it refers to the others.
    m_window.reset();
    m_background.reset();
    for (QThread* thread : {&m_engineThread, &m_readerThread}) {
        thread->quit();
        thread->wait();
    }
}

void DesktopApp::connectEngine()
{
    MainWindow* window = m_window.get();
    connect(m_engine, &Engine::started, window, &MainWindow::onEngineStarted);
    connect(m_engine, &Engine::failed, window, &MainWindow::onEngineFailed);
    connect(m_engine, &Engine::passStarted, window, &MainWindow::onPassStarted);
    connect(m_engine, &Engine::progress, window, &MainWindow::onPassProgress);
    connect(m_engine, &Engine::offline, window, &MainWindow::onOffline);
    connect(m_engine, &Engine::passFinished, window, &MainWindow::onPassFinished);
    connect(window, &MainWindow::syncWanted, m_engine, &Engine::syncNow);
    connect(window, &MainWindow::syncCancelWanted, this, [this] { m_engine->cancel(); });
    connect(window, &MainWindow::closed, this, &DesktopApp::stop);
    connect(m_engine, &Engine::stopped, this, &DesktopApp::noteStopped);
    connect(m_reader, &RequestReader::closed, this, &DesktopApp::noteStopped);
}

void DesktopApp::start()
{
    m_engineThread.start();
    m_readerThread.start();
    m_window->start(m_options.background);
    m_reader->open();
    QMetaObject::invokeMethod(m_engine, &Engine::start, Qt::QueuedConnection);
    if (!m_options.screenshots.isEmpty()) {
        auto* screenshots = new Screenshots(m_options.screenshots, *m_window, this);
        m_takePicture = [screenshots] { screenshots->takeNow(); };
        screenshots->start();
    }
    if (m_options.quitAfter) {
        QTimer::singleShot(std::chrono::seconds(*m_options.quitAfter), this, [this] { takeLastPictures(); });
    }
}

void DesktopApp::takeLastPictures()
{
    if (m_takePicture) {
        m_takePicture();
    }
    m_window->end();
}

/// The window is closed; what is under way ends at its next step.
void DesktopApp::stop()
{
    if (m_stopping) {
        return; // closed twice
    }
    m_stopping = true;
    m_engine->cancel();
    QMetaObject::invokeMethod(m_engine, &Engine::stop, Qt::QueuedConnection);
    m_reader->close();
}

void DesktopApp::noteStopped()
{
    m_running -= 1;
    if (m_running == 0) {
        Q_EMIT ended();
    }
}

int printDashboardAndExit(const StorePlace& place, const Clock& clock)
{
    QThread thread;
    auto* reader = new RequestReader(place, clock);
    reader->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, reader, &QObject::deleteLater);
    DashboardPrinter printer(*reader, clock);
    int status = 0;
    QObject::connect(&printer, &DashboardPrinter::printed, &printer, [reader](const QString& text) {
        QTextStream(stdout) << text;
        reader->close();
    });
    QObject::connect(&printer, &DashboardPrinter::failed, &printer, [reader, &status](const QString& text) {
        QTextStream(stderr) << QStringLiteral("afterparcel: ") << text << Qt::endl;
        status = 1;
        reader->close();
    });
    QObject::connect(reader, &RequestReader::opened, &printer, &DashboardPrinter::start);
    QObject::connect(reader, &RequestReader::closed, QCoreApplication::instance(), &QCoreApplication::quit);
    thread.start();
    reader->open();
    const int ended = QCoreApplication::exec();
    thread.quit();
    thread.wait();
    return ended == 0 ? status : ended;
}

} // namespace afterparcel
