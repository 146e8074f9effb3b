#include "guiworld.h"
#include "translations/translations.h"
#include "ui/bannerstrip.h"
#include "ui/emptystate.h"
#include "ui/requesttablemodel.h"
#include "ui/requesttableview.h"
#include "ui/statustabs.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

using namespace afterparcel;

namespace
{

QStringList visibleTabs(const StatusTabs& tabs)
{
    QStringList texts;
    for (int i = 0; i < tabs.QTabBar::count(); ++i) {
        if (tabs.isTabVisible(i)) {
            texts.append(tabs.tabText(i));
        }
    }
    return texts;
}

QStringList shownOrders(const RequestTableView& table)
{
    QStringList orders;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        orders.append(table.model()->index(row, 0).data().toString());
    }
    return orders;
}

QString labels(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            texts.append(label->text());
        }
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

/// The dashboard as the merchant sees it: tabs, search, details, banners, empty lists (M1).
class TestGuiDashboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(); }

    void tabs_oneOfEach_showLiveCountsAndFilter()
    {
        GuiWorld world;
        world.addOneOfEach();
        OpenWindow open(world);
        QVERIFY(open.waitUntilLoaded());
        auto* tabs = open.named<StatusTabs>(QStringLiteral("Status"));
        auto* table = open.named<RequestTableView>(QStringLiteral("Requests"));
        QVERIFY(tabs && table);
        QCOMPARE(visibleTabs(*tabs),
                 QStringList({QStringLiteral("Will send (1)"), QStringLiteral("Waiting for delivery (1)"),
                              QStringLiteral("Sent (1)"), QStringLiteral("Needs attention (1)"),
                              QStringLiteral("Skipped (2)"), QStringLiteral("All (6)")}));
        QTRY_COMPARE(shownOrders(*table), QStringList(QStringLiteral("#1001")));
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(4).center());
        QTRY_COMPARE(shownOrders(*table), QStringList({QStringLiteral("#1006"), QStringLiteral("#1004")}));
        QTest::keyClick(tabs, Qt::Key_Right);
        QTRY_COMPARE(table->model()->rowCount(), 6);
        world.addMany(2001, 1);
        QTRY_COMPARE(tabs->tabText(0), QStringLiteral("Will send (2)"));
        QTRY_COMPARE(table->model()->rowCount(), 7);
    }

    void search_byKeyboard_narrowsListAndCounts()
    {
        GuiWorld world;
        world.addOneOfEach();
        OpenWindow open(world);
        QVERIFY(open.waitUntilLoaded());
        QVERIFY(QTest::qWaitForWindowActive(&open.window()));
        auto* search = open.named<QLineEdit>(QStringLiteral("Search"));
        auto* tabs = open.named<StatusTabs>(QStringLiteral("Status"));
        auto* table = open.named<RequestTableView>(QStringLiteral("Requests"));
        tabs->setStatus(std::nullopt);
        QTest::keyClick(&open.window(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("1Z999AA11002"));
        QTRY_COMPARE(shownOrders(*table), QStringList(QStringLiteral("#1002")));
        QTRY_COMPARE(tabs->tabText(6), QStringLiteral("All (1)"));
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(table->model()->rowCount(), 6);
    }

    void details_ofSelectedRequest_explainWithPlainWords()
    {
        GuiWorld world;
        world.addOneOfEach();
        OpenWindow open(world);
        QVERIFY(open.waitUntilLoaded());
        auto* tabs = open.named<StatusTabs>(QStringLiteral("Status"));
        auto* table = open.named<RequestTableView>(QStringLiteral("Requests"));
        auto* details = open.named<QTextBrowser>(QStringLiteral("Request"));
        auto* timeline = open.named<QTextBrowser>(QStringLiteral("Timeline"));
        tabs->setStatus(Status::WaitingForDelivery);
        QTRY_COMPARE(shownOrders(*table), QStringList(QStringLiteral("#1002")));
        table->setFocus();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 0)).center());
        QTRY_VERIFY(details->toPlainText().contains(QStringLiteral("1Z999AA11002")));
        QVERIFY(details->toPlainText().contains(QStringLiteral("Ann Smith 1002")));
        QVERIFY(details->toPlainText().contains(QStringLiteral("Blue mug")));
        QVERIFY(!details->toPlainText().contains(QStringLiteral("(s)")));
        QVERIFY(timeline->toPlainText().contains(QStringLiteral("Order #1002 was placed.")));
    }

    void details_withMarkupFromTheStore_showItAsText()
    {
        GuiWorld world;
        Order order = world.order(1001, 2);
        order.lines.front().product->title = QStringLiteral("<img src=x>&amp; mug");
        world.save({order});
        OpenWindow open(world);
        QVERIFY(open.waitUntilLoaded());
        auto* table = open.named<RequestTableView>(QStringLiteral("Requests"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const QModelIndex products = table->model()->index(0, static_cast<int>(Column::Products));
        QVERIFY(products.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;img src=x&gt;")));
        table->selectRow(0);
        auto* details = open.named<QTextBrowser>(QStringLiteral("Request"));
        QTRY_VERIFY(details->toPlainText().contains(QStringLiteral("<img src=x>&amp; mug")));
    }

    void emptyTab_saysWhy_data()
    {
        QTest::addColumn<bool>("connected");
        QTest::addColumn<QString>("words");
        QTest::newRow("no store connected") << false << QStringLiteral("afterparcelctl");
        QTest::newRow("nothing scheduled") << true << QStringLiteral("Nothing is scheduled");
    }
    void emptyTab_saysWhy()
    {
        QFETCH(bool, connected);
        QFETCH(QString, words);
        GuiWorld world(connected);
        OpenWindow open(world);
        QVERIFY(open.waitUntilLoaded());
        auto* empty = open.window().findChild<EmptyState*>();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY2(labels(*empty).contains(words), qPrintable(labels(*empty)));
    }

    void emptySearch_saysThatNothingWasFound()
    {
        GuiWorld world;
        world.addOneOfEach();
        OpenWindow open(world);
        QVERIFY(open.waitUntilLoaded());
        auto* search = open.named<QLineEdit>(QStringLiteral("Search"));
        QTest::keyClicks(search, QStringLiteral("nobody"));
        auto* empty = open.window().findChild<EmptyState*>();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(labels(*empty).contains(QStringLiteral("Nothing found")));
    }

    void banner_T12_raisedByAnotherProcess_appearsWithItsTimeAndGoes()
    {
        GuiWorld world;
        world.addOneOfEach();
        OpenWindow open(world);
        QVERIFY(open.waitUntilLoaded());
        auto* banners = open.window().findChild<BannerStrip*>();
        QVERIFY(!banners->isVisible());
        QVERIFY(world.store().raiseBanner(QStringLiteral("aftership_key"),
                                          QStringLiteral("AfterShip refuses the key.")));
        QTRY_VERIFY(banners->isVisible());
        QVERIFY(labels(*banners).contains(QStringLiteral("AfterShip refuses the key.")));
        QVERIFY2(labels(*banners).contains(QStringLiteral("Since 22 Nov")), qPrintable(labels(*banners)));
        QVERIFY(world.store().clearBanner(QStringLiteral("aftership_key")));
        QTRY_VERIFY(!banners->isVisible());
    }

    void refresh_scrolledDown_keepsOrdersUnderTheEyeAndSelection()
    {
        GuiWorld world;
        world.addMany(1001, 300);
        OpenWindow open(world);
        QVERIFY(open.waitUntilLoaded());
        auto* table = open.named<RequestTableView>(QStringLiteral("Requests"));
        QTRY_COMPARE(table->model()->rowCount(), 300);
        table->scrollTo(table->model()->index(150, 0), QAbstractItemView::PositionAtTop);
        table->selectRow(155);
        const QString top = table->indexAt({5, 5}).data().toString();
        const QString selected = table->currentIndex().data().toString();
        world.addMany(5001, 3);
        QTRY_COMPARE(table->model()->rowCount(), 303);
        QTRY_COMPARE(table->indexAt({5, 5}).data().toString(), top);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->selectionModel()->selectedRows().first().data().toString(), selected);
    }
};

QTEST_MAIN(TestGuiDashboard)
#include "tst_gui_dashboard.moc"
