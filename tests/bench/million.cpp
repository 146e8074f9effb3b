#include "app/desktop/desktopapp.h"
#include "millionstore.h"
#include "tests/integration/world.h"
#include "translations/translations.h"
#include "ui/cells.h"
#include "ui/confirmdialog.h"
#include "ui/requesttablemodel.h"
#include "ui/requesttableview.h"
#include "ui/statustabs.h"
#include "watchdog.h"

#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTextStream>
#include <QtTest/QtTest>

using namespace afterparcel;

namespace
{

constexpr int kPatience = 120'000;       ///< milliseconds for one answer
constexpr int kActMilliseconds = 20'000; ///< of skip all and of undo, before they are left alone
constexpr int kSyncedOrders = 20'000;

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// The window with a reader of its own and nothing else behind it.
class Seat
{
public:
    explicit Seat(const StorePlace& place)
        : m_background(place, m_clock), m_reader(new RequestReader(place, m_clock))
    {
        m_reader->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
        m_thread.start();
        m_window = std::make_unique<MainWindow>(UiContext{*m_reader, m_background, m_clock, place});
        m_window->resize(1280, 900);
        m_window->show();
        m_reader->open();
        model = m_window->findChild<RequestTableModel*>();
        table = m_window->findChild<RequestTableView*>();
        tabs = m_window->findChild<StatusTabs*>();
        search = m_window->findChild<QLineEdit*>();
    }
    ~Seat()
    {
        m_window.reset();
        m_reader->close();
        m_thread.quit();
        m_thread.wait();
    }
    /// Waits until the list shows the answer to the last question.
    [[nodiscard]] bool settled() const
    {
        return QTest::qWaitFor([&] { return model->isLoaded(); }, kPatience);
    }
    [[nodiscard]] MainWindow& window() { return *m_window; }

    RequestTableModel* model;
    RequestTableView* table;
    StatusTabs* tabs;
    QLineEdit* search;

private:
    SystemClock m_clock;
    QThread m_thread;
    Background m_background;
    RequestReader* m_reader;
    std::unique_ptr<MainWindow> m_window;
};

/// Does something and prints how long its answer took and how long the event loop was held.
void measure(Watchdog& watchdog, const Seat& seat, const QString& name, const std::function<void()>& action)
{
    QTest::qWait(300); // what the last action left behind
    watchdog.restart();
    QElapsedTimer took;
    took.start();
    action();
    const bool answered = seat.settled();
    const qint64 milliseconds = took.elapsed();
    QTest::qWait(700); // overview and counts
    out() << QStringLiteral("%1: %2 after %3 ms; %4")
                 .arg(name, answered ? QStringLiteral("answered") : QStringLiteral("NO ANSWER"))
                 .arg(milliseconds)
                 .arg(watchdog.report())
          << Qt::endl;
}

qint64 startWindow(const StorePlace& place)
{
    QElapsedTimer took;
    took.start();
    const Seat seat(place);
    if (!seat.settled()) {
        out() << "the window did not load" << Qt::endl;
    }
    seat.table->viewport()->repaint();
    return took.elapsed();
}

void lookAround(Watchdog& watchdog, Seat& seat)
{
    for (int tab = 0; tab < seat.tabs->QTabBar::count(); ++tab) {
        measure(watchdog, seat, QStringLiteral("tab ") + seat.tabs->tabText(tab),
                [&] { QTest::mouseClick(seat.tabs, Qt::LeftButton, {}, seat.tabs->tabRect(tab).center()); });
    }
    for (int column = 0; column < kColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            measure(watchdog, seat,
                    QStringLiteral("sort by %1 %2")
                        .arg(columnTitle(static_cast<Column>(column)),
                             order == Qt::AscendingOrder ? QStringLiteral("up") : QStringLiteral("down")),
                    [&] { seat.table->horizontalHeader()->setSortIndicator(column, order); });
        }
    }
    measure(watchdog, seat, QStringLiteral("scroll to the end"),
            [&] { QTest::keyClick(seat.table, Qt::Key_End, Qt::ControlModifier); });
    measure(watchdog, seat, QStringLiteral("scroll to the start"),
            [&] { QTest::keyClick(seat.table, Qt::Key_Home, Qt::ControlModifier); });
    for (const char* typed : {"smith 12", "mug no. 7", "a", "1z7000"}) {
        measure(watchdog, seat, QStringLiteral("search \"%1\"").arg(QLatin1String(typed)), [&] {
            seat.search->clear();
            QTest::keyClicks(seat.search, QLatin1String(typed));
            QTest::qWait(400); // the pause after the last key
        });
    }
    measure(watchdog, seat, QStringLiteral("search cleared"), [&] {
        seat.search->clear();
        QTest::qWait(400);
    });
}

void skipAll(Watchdog& watchdog, Seat& seat)
{
    seat.tabs->setStatus(std::nullopt);
    measure(watchdog, seat, QStringLiteral("select all"),
            [&] { QTest::keyClick(seat.table, Qt::Key_A, Qt::ControlModifier); });
    const auto dialog = [&]() -> ConfirmDialog* {
        const QList<ConfirmDialog*> dialogs = seat.window().findChildren<ConfirmDialog*>();
        return dialogs.isEmpty() || !dialogs.last()->isVisible() ? nullptr : dialogs.last();
    };
    measure(watchdog, seat, QStringLiteral("skip all, until the question"), [&] {
        QTest::keyClick(seat.table, Qt::Key_Delete);
        if (!QTest::qWaitFor([&] { return dialog() != nullptr; }, kPatience)) {
            out() << "no question was asked" << Qt::endl;
        }
    });
    if (!dialog()) {
        return;
    }
    const int before = seat.tabs->count(Status::Skipped);
    measure(watchdog, seat, QStringLiteral("skip all, for 20 s"), [&] {
        QTest::mouseClick(dialog()->findChild<QPushButton*>(QStringLiteral("confirm")), Qt::LeftButton);
        QTest::qWait(kActMilliseconds);
    });
    out() << seat.tabs->count(Status::Skipped) - before << " skipped by then" << Qt::endl;
    for (QPushButton* cancel : seat.window().findChildren<QPushButton*>()) {
        if (cancel->isVisible() && cancel->text() == QStringLiteral("Cancel")) {
            QTest::mouseClick(cancel, Qt::LeftButton);
        }
    }
    QTest::qWait(3000);
    for (QDialog* shown : seat.window().findChildren<QDialog*>()) {
        shown->close();
    }
    seat.window().activateWindow(); // offscreen there is no window manager to do it
    if (!QTest::qWaitForWindowActive(&seat.window())) {
        out() << "the window did not become active" << Qt::endl;
    }
    const int skipped = seat.tabs->count(Status::Skipped);
    measure(watchdog, seat, QStringLiteral("undo, for 20 s"), [&] {
        QTest::keyClick(&seat.window(), Qt::Key_Z, Qt::ControlModifier);
        QTest::qWait(kActMilliseconds);
    });
    out() << skipped - seat.tabs->count(Status::Skipped) << " of " << skipped - before
          << " taken back by then" << Qt::endl;
}

/// A first sync while somebody uses the window.
void firstSync(QApplication& application, World& world, const StorePlace& place)
{
    world.control(QStringLiteral("/generate"),
                  {{QStringLiteral("orders"), kSyncedOrders}, {QStringLiteral("days"), 55}});
    qputenv("AFTERPARCEL_SECRET_SHOPIFY", "demo-token");
    const SystemClock clock;
    DesktopOptions options;
    options.dataDir = world.dataDir();
    DesktopApp app(options, place, clock);
    QElapsedTimer took;
    took.start();
    QObject::connect(&app.engine(), &Engine::passFinished, &app, [&](bool well, const QString& text) {
        out() << "the pass took " << took.elapsed() << " ms" << (well ? "" : ", and failed: ") << text
              << Qt::endl;
        QTimer::singleShot(2000, &app, [&] { app.window().close(); });
    });
    QObject::connect(&app, &DesktopApp::ended, &application, &QCoreApplication::quit);
    app.start();
    auto* tabs = app.window().findChild<StatusTabs*>();
    auto* table = app.window().findChild<RequestTableView*>();
    QTimer visitor;
    int visits = 0;
    QObject::connect(&visitor, &QTimer::timeout, &app, [&] {
        ++visits;
        const int tab = visits % tabs->QTabBar::count();
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        table->horizontalHeader()->setSortIndicator(visits % kColumnCount, Qt::AscendingOrder);
    });
    visitor.start(700);
    const Watchdog watchdog;
    application.exec();
    out() << "first sync of " << kSyncedOrders << " orders: " << watchdog.report() << ", with " << visits
          << " visits" << Qt::endl;
}

/// The filled database from the cache, or made and put there.
bool provide(const StorePlace& place, int requests)
{
    const QString cache = qEnvironmentVariable("AFTERPARCEL_BENCH_CACHE");
    const QString kept = QStringLiteral("%1/requests-%2").arg(cache).arg(requests);
    const QStringList names{QStringLiteral("afterparcel.sqlite"), QStringLiteral("journal.jsonl")};
    const auto copyAll = [&](const QString& from, const QString& to) {
        return std::all_of(names.begin(), names.end(), [&](const QString& name) {
            QFile::remove(to + QLatin1Char('/') + name);
            return QFile::copy(from + QLatin1Char('/') + name, to + QLatin1Char('/') + name);
        });
    };
    if (!cache.isEmpty() && QDir(kept).exists()) {
        QFile::remove(place.folder + QStringLiteral("/afterparcel.sqlite-wal"));
        QFile::remove(place.folder + QStringLiteral("/afterparcel.sqlite-shm"));
        return copyAll(kept, place.folder);
    }
    QElapsedTimer took;
    took.start();
    if (const Result<void> filled = fillStore(place.folder, requests); !filled) {
        out() << filled.error().text() << ' ' << filled.error().detail << Qt::endl;
        return false;
    }
    out() << "filled in " << took.elapsed() << " ms" << Qt::endl;
    return cache.isEmpty() || (QDir().mkpath(kept) && copyAll(place.folder, kept));
}

int bench(QApplication& application, int requests)
{
    World world;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    world.setNow(now.addDays(-800));
    const auto ctl = [&](const QStringList& arguments) {
        const CtlResult result = world.ctl(arguments);
        if (result.status != 0) {
            out() << arguments.join(QLatin1Char(' ')) << ": " << result.errors << Qt::endl;
        }
        return result.status == 0;
    };
    const auto set = [&](const char* key, const char* value) {
        return ctl(
            {QStringLiteral("settings"), QStringLiteral("set"), QLatin1String(key), QLatin1String(value)});
    };
    if (!world.isReady() || !set("aftership.enabled", "false") || !set("paused", "true") ||
        !ctl({QStringLiteral("connect")})) {
        out() << world.problem() << Qt::endl;
        return 1;
    }
    world.setNow(now);
    const Result<StorePlace> place = findStorePlace(world.dataDir(), {});
    if (!place) {
        return 1;
    }
    startWindow(*place); // the libraries come from the disk
    out() << "start of the window, empty: " << startWindow(*place) << " ms" << Qt::endl;
    if (!provide(*place, requests)) {
        return 1;
    }
    out() << "start of the window, " << requests << " requests: " << startWindow(*place) << " ms, again "
          << startWindow(*place) << " ms" << Qt::endl;
    Watchdog watchdog;
    {
        Seat seat(*place);
        if (!seat.settled()) {
            return 1;
        }
        lookAround(watchdog, seat);
        skipAll(watchdog, seat);
    }
    firstSync(application, world, *place);
    return 0;
}

} // namespace

/// bench_million [REQUESTS]: the window with so many requests (default 1,000,000): start, tabs, sorting,
/// search, skip all, undo, and a first sync of more, each with the longest turn of the event loop.
int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("afterparcel"));
    QApplication application(argc, argv);
    installTranslations();
    QApplication::setQuitOnLastWindowClosed(false);
    return bench(application, argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000);
}
