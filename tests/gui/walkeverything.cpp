#include "tests/gui/shops.h"
#include "tests/gui/walks.h"
#include "ui/assistant/assistantdialog.h"
#include "ui/background/tray.h"
#include "ui/dashboard.h"
#include "ui/emptystate.h"

#include <QPushButton>
#include <QTest>

namespace afterparcel
{

namespace
{

constexpr int kMany = 450; ///< more than are loaded at once

/// A panel that takes the menu, so that it can be looked at.
class Panel final : public Tray
{
public:
    [[nodiscard]] bool isAvailable() const override { return true; }
    void setMenu(QMenu* shown) override { menu = shown; }
    void show(const QIcon&, const QString&) override {}
    void notify(const QString&, const QString&) override {}

    QMenu* menu = nullptr;
};

bool isReady(OpenWindow& open, const QSize& size)
{
    open.window().resize(size);
    return open.waitUntilLoaded() && QTest::qWaitForWindowActive(&open.window());
}

void walkShop(Walk& walk, const QSize& size)
{
    GuiWorld world;
    fillShop(world);
    OpenWindow open(world);
    walk.wait(QStringLiteral("the shop"), [&] { return isReady(open, size); });
    walkList(walk, open);
    walkStuck(walk, open, QStringLiteral("stuck"));
    walkMenus(walk, open);
    walkDecisions(walk, world, open);
}

void walkBadDay(Walk& walk, const QSize& size)
{
    GuiWorld world;
    world.addOneOfEach();
    world.addMany(kMany, kMany);
    raiseBanners(world);
    Panel panel;
    OpenWindow open(world, &panel);
    walk.wait(QStringLiteral("the bad day"), [&] { return isReady(open, size); });
    walk.look(QStringLiteral("banners"), open.window());
    walkStuck(walk, open, QStringLiteral("stuck-key"));
    walkDecisionsOfMany(walk, open);
    walkStates(walk, open);
    walk.lookAtMenu(QStringLiteral("tray"), [&panel] { panel.menu->popup(QPoint(10, 10)); });
    walk.lookAtOpened(QStringLiteral("closing"), [&open] { open.window().close(); });
}

void walkNewShop(Walk& walk, const QSize& size)
{
    GuiWorld world;
    OpenWindow open(world);
    walk.wait(QStringLiteral("the new shop"), [&] { return isReady(open, size); });
    walkEmptiness(walk, open);
}

void walkFirstStart(Walk& walk)
{
    GuiWorld world(false);
    const Result<Settings> begun =
        SettingsFile(world.place().folder)
            .change({{QStringLiteral("shopify.url"), QStringLiteral("https://example.myshopify.com")},
                     {QStringLiteral("mail.from"), QStringLiteral("Example Shop <shop@example.com>")}});
    if (!begun) {
        qFatal("%s", qPrintable(begun.error().text())); // the last page would show empty values
    }
    OpenWindow open(world);
    const auto assistant = [&open] { return open.window().findChild<AssistantDialog*>(); };
    const auto shown = [&assistant] { return assistant() && assistant()->isVisible(); };
    if (!walk.wait(QStringLiteral("assistant"), shown)) {
        return;
    }
    assistant()->close();
    walk.look(QStringLiteral("not-connected"), open.window());
    auto* setUp = open.window().findChild<Dashboard*>()->findChild<EmptyState*>()->findChild<QPushButton*>();
    walk.lookAtOpened(
        QStringLiteral("assistant"), [setUp] { click(*setUp); },
        [&walk](const QString& name, QWidget& dialog) { walkDialog(walk, name, dialog); });
}

} // namespace

QStringList walkEverything(const Walk::Visit& visit, const QSize& size, int pause)
{
    Walk walk(visit, pause);
    walkShop(walk, size);
    walkBadDay(walk, size);
    walkNewShop(walk, size);
    walkFirstStart(walk);
    return walk.missing();
}

} // namespace afterparcel
