#include "tests/gui/guitest.h"

#include "core/text/explain.h"
#include "translations/translations.h"
#include "ui/requesttableview.h"
#include "ui/statustabs.h"

#include <QApplication>
#include <QTest>

namespace afterparcel
{

void GuiTest::initTestCase()
{
    installTranslations();
}

void GuiTest::init()
{
    m_world = std::make_unique<GuiWorld>();
}

void GuiTest::cleanup()
{
    m_open.reset();
    m_world.reset();
}

/// The window, or a dialog of it: without a connected store the assistant opens by itself.
static bool hasKeyboard(const QWidget& window)
{
    for (const QWidget* active = QApplication::activeWindow(); active; active = active->parentWidget()) {
        if (active == &window) {
            return true;
        }
    }
    return false;
}

void GuiTest::openWindow(Tray* tray)
{
    m_open = std::make_unique<OpenWindow>(*m_world, tray);
    QVERIFY(m_open->waitUntilLoaded());
    QVERIFY(QTest::qWaitForWindowExposed(&window(), kPatience));
    window().activateWindow(); // offscreen there is no window manager to do it
    QVERIFY(QTest::qWaitFor([this] { return hasKeyboard(window()); }, kPatience));
}

QTableView* GuiTest::table() const
{
    return named<RequestTableView>(QStringLiteral("Requests"));
}

void GuiTest::showTab(std::optional<Status> status)
{
    auto* tabs = named<StatusTabs>(QStringLiteral("Status"));
    for (int index = 0; index < tabs->QTabBar::count(); ++index) {
        if (tabs->tabText(index).startsWith(status ? statusName(*status) : QStringLiteral("All"))) {
            QVERIFY(clickTab(tabs, index));
        }
    }
    QVERIFY(tabs->status() == status);
    QVERIFY(m_open->waitUntilLoaded());
}

void GuiTest::undo()
{
    QVERIFY(strike(window(), Qt::Key_Z, Qt::ControlModifier));
}

RequestView GuiTest::request(int number) const
{
    return *m_world->store().request(GuiWorld::gid(number)).value();
}

QString GuiTest::stateOf(int number) const
{
    const RequestView view = request(number);
    return toString(view.status) + QLatin1Char(' ') + toString(view.reason);
}

} // namespace afterparcel
