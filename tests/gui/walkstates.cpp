#include "tests/gui/walks.h"
#include "ui/background/backgroundlife.h"
#include "ui/background/sendingwatch.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace afterparcel
{

namespace
{

const SendingState& sending(const MainWindow& window)
{
    return window.findChild<SendingWatch*>()->state();
}

/// The entry that starts or ends a rehearsal stands below the one that pauses.
QAction* rehearsalOf(const MainWindow& window, QAction* pause)
{
    for (const auto* menu : window.findChildren<QMenu*>()) {
        const QList<QAction*> entries = menu->actions();
        if (const auto at = entries.indexOf(pause); at >= 0 && at + 1 < entries.size()) {
            return entries.at(at + 1);
        }
    }
    return nullptr;
}

void walkPause(Walk& walk, MainWindow& window, QAction* pause)
{
    choose(window, *pause);
    walk.wait(QStringLiteral("paused"), [&window] { return sending(window).paused; });
    walk.look(QStringLiteral("paused"), window);
    walk.lookAtOpened(QStringLiteral("resume-sending"), [&] { choose(window, *pause); });
}

void walkRehearsal(Walk& walk, MainWindow& window, QAction* rehearsal)
{
    choose(window, *rehearsal);
    const auto asked = [&window] {
        return QApplication::activeModalWidget() && QApplication::activeModalWidget() != &window;
    };
    if (!walk.wait(QStringLiteral("rehearsal"), asked)) {
        return;
    }
    auto* address = QApplication::activeModalWidget()->findChild<QLineEdit*>();
    QTest::keyClick(address, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(address, QStringLiteral("me@example.com"));
    QTest::keyClick(address, Qt::Key_Return);
    walk.wait(QStringLiteral("rehearsal"), [&window] { return !sending(window).rehearsalTo.isEmpty(); });
    walk.look(QStringLiteral("rehearsal"), window);
    walk.lookAtOpened(QStringLiteral("end-the-rehearsal"), [&] { choose(window, *rehearsal); });
}

} // namespace

void walkStates(Walk& walk, OpenWindow& open)
{
    MainWindow& window = open.window();
    const QDateTime now = QDateTime({2026, 11, 22}, {8, 20}, Qt::UTC);
    QAction* pause = window.findChild<BackgroundLife*>()->pause();
    walkPause(walk, window, pause);
    walkRehearsal(walk, window, rehearsalOf(window, pause));
    window.onEngineStarted();
    window.onPassStarted();
    window.onPassProgress(QStringLiteral("Orders"), 300, 1200);
    walk.look(QStringLiteral("syncing"), window);
    window.onOffline(now);
    window.onPassFinished(false, QStringLiteral("No server can be reached."), now.addSecs(900));
    walk.look(QStringLiteral("offline"), window);
    window.onEngineFailed(QStringLiteral("Another Afterparcel works on this store."), true);
    walk.look(QStringLiteral("no-engine"), window);
}

} // namespace afterparcel
