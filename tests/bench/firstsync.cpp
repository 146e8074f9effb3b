#include "app/desktop/desktopapp.h"
#include "tests/integration/world.h"
#include "translations/translations.h"
#include "watchdog.h"

#include <QApplication>
#include <QLineEdit>
#include <QTabBar>
#include <QTextStream>
#include <QtTest/QtTest>

#include <sys/resource.h>

using namespace afterparcel;

namespace
{

qint64 peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// Somebody who looks around meanwhile: another tab each time, a word typed into the search and taken out.
class Visitor : public QObject
{
public:
    explicit Visitor(MainWindow& window)
        : m_tabs(window.findChild<QTabBar*>()), m_search(window.findChild<QLineEdit*>())
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { act(); });
        m_timer.start(700);
    }
    [[nodiscard]] int actions() const { return m_actions; }

private:
    void act()
    {
        ++m_actions;
        if (m_actions % 3 == 0) {
            QTest::keyClicks(m_search, QStringLiteral("a"));
        } else if (m_actions % 3 == 1) {
            QTest::keyClick(m_search, Qt::Key_Backspace);
        }
        const int next = m_actions % m_tabs->count();
        QTest::mouseClick(m_tabs, Qt::LeftButton, {}, m_tabs->tabRect(next).center());
    }

    QTimer m_timer;
    QTabBar* m_tabs;
    QLineEdit* m_search;
    int m_actions = 0;
};

int bench(QApplication& application, int orders)
{
    QTextStream out(stdout);
    World world;
    if (!world.isReady()) {
        out << world.problem() << Qt::endl;
        return 1;
    }
    const auto ctl = [&](const QStringList& arguments) {
        const CtlResult result = world.ctl(arguments);
        if (result.status != 0) {
            out << arguments.join(QLatin1Char(' ')) << ": " << result.errors << Qt::endl;
        }
        return result.status == 0;
    };
    // Connected before the orders, so that each has a request; nothing is sent and nothing followed.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    world.setNow(now.addDays(-70));
    const auto set = [&](const char* key, const char* value) {
        return ctl(
            {QStringLiteral("settings"), QStringLiteral("set"), QLatin1String(key), QLatin1String(value)});
    };
    if (!set("aftership.enabled", "false") || !set("paused", "true") || !ctl({QStringLiteral("connect")})) {
        return 1;
    }
    world.setNow(now);
    world.control(QStringLiteral("/generate"),
                  {{QStringLiteral("orders"), orders}, {QStringLiteral("days"), 55}});
    const QJsonObject before = world.ask(QStringLiteral("/state")).object();

    qputenv("AFTERPARCEL_SECRET_SHOPIFY", "demo-token");
    const SystemClock clock;
    const Result<StorePlace> place = findStorePlace(world.dataDir(), {});
    if (!place) {
        return 1;
    }
    DesktopOptions options;
    options.dataDir = world.dataDir();
    DesktopApp app(options, *place, clock);
    bool ok = false;
    QElapsedTimer took;
    took.start();
    QObject::connect(&app.engine(), &Engine::passFinished, &app, [&](bool well, const QString& text) {
        ok = well;
        out << "the pass took " << took.elapsed() << " ms" << (well ? "" : ", and failed: ") << text
            << Qt::endl;
        // The window shows what came before it is closed.
        QTimer::singleShot(2000, &app, [&] { app.window().close(); });
    });
    QObject::connect(&app, &DesktopApp::ended, &application, &QCoreApplication::quit);
    app.start();
    const Watchdog watchdog;
    const Visitor visitor(app.window());
    application.exec();
    out << watchdog.report() << ", with " << visitor.actions() << " visits to tabs and the search" << Qt::endl
        << "peak memory " << peakMegabytes() << " MB" << Qt::endl
        << "before: " << QJsonDocument(before).toJson(QJsonDocument::Compact) << Qt::endl
        << "after:  " << world.ask(QStringLiteral("/state")).toJson(QJsonDocument::Compact) << Qt::endl;
    const CtlResult last =
        world.ctl({QStringLiteral("requests"), QStringLiteral("list"), QStringLiteral("--json")});
    out << last.json().array().size() << " requests" << Qt::endl;
    return ok ? 0 : 1;
}

} // namespace

/// bench_firstsync [ORDERS]: a first sync of that many orders (default 60,000) with the window open and used.
int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("afterparcel"));
    QApplication application(argc, argv);
    installTranslations();
    QApplication::setQuitOnLastWindowClosed(false);
    return bench(application, argc > 1 ? QByteArray(argv[1]).toInt() : 60'000);
}
