#include "guitest.h"
#include "ui/bannerstrip.h"
#include "ui/dashboard.h"
#include "ui/emptystate.h"
#include "ui/requesttablemodel.h"
#include "ui/requesttableview.h"
#include "ui/settings/settingswindow.h"
#include "ui/statustabs.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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

QStringList shownOrders(const QTableView& table)
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
class TestGuiDashboard : public GuiTest
{
    Q_OBJECT
private Q_SLOTS:
    void tabs_oneOfEach_showLiveCountsAndFilter()
    {
        world().addOneOfEach();
        openWindow();
        auto* tabs = named<StatusTabs>(QStringLiteral("Status"));
        QVERIFY(tabs);
        QCOMPARE(visibleTabs(*tabs),
                 QStringList({QStringLiteral("Will send (1)"), QStringLiteral("Waiting for delivery (1)"),
                              QStringLiteral("Sent (1)"), QStringLiteral("Needs attention (1)"),
                              QStringLiteral("Skipped (2)"), QStringLiteral("All (6)")}));
        QTRY_COMPARE(shownOrders(*table()), QStringList(QStringLiteral("#1001")));
        QVERIFY(clickTab(tabs, 4));
        QTRY_COMPARE(shownOrders(*table()), QStringList({QStringLiteral("#1006"), QStringLiteral("#1004")}));
        tabs->setFocus(Qt::TabFocusReason);
        QVERIFY(strike(window(), Qt::Key_Right));
        QTRY_COMPARE(table()->model()->rowCount(), 6);
        world().addMany(2001, 1);
        QTRY_COMPARE(tabs->tabText(0), QStringLiteral("Will send (2)"));
        QTRY_COMPARE(table()->model()->rowCount(), 7);
    }

    void search_byKeyboard_narrowsListAndCounts()
    {
        world().addOneOfEach();
        openWindow();
        auto* search = named<QLineEdit>(QStringLiteral("Search"));
        auto* tabs = named<StatusTabs>(QStringLiteral("Status"));
        showTab(std::nullopt);
        QVERIFY(strike(window(), Qt::Key_F, Qt::ControlModifier));
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("1Z999AA11002"));
        QTRY_COMPARE(shownOrders(*table()), QStringList(QStringLiteral("#1002")));
        QTRY_COMPARE(tabs->tabText(6), QStringLiteral("All (1)"));
        QVERIFY(strike(window(), Qt::Key_Escape));
        QTRY_COMPARE(table()->model()->rowCount(), 6);
    }

    void details_ofSelectedRequest_explainWithPlainWords()
    {
        world().addOneOfEach();
        openWindow();
        auto* details = named<QTextBrowser>(QStringLiteral("Request"));
        auto* timeline = named<QTextBrowser>(QStringLiteral("Timeline"));
        showTab(Status::WaitingForDelivery);
        QTRY_COMPARE(shownOrders(*table()), QStringList(QStringLiteral("#1002")));
        QVERIFY(clickRow(table(), 0));
        QTRY_VERIFY(details->toPlainText().contains(QStringLiteral("1Z999AA11002")));
        QVERIFY(details->toPlainText().contains(QStringLiteral("Ann Smith 1002")));
        QVERIFY(details->toPlainText().contains(QStringLiteral("Blue mug")));
        QVERIFY(!details->toPlainText().contains(QStringLiteral("(s)")));
        QVERIFY(timeline->toPlainText().contains(QStringLiteral("Order #1002 was placed.")));
    }

    void details_withMarkupFromTheStore_showItAsText()
    {
        Order order = world().order(1001, 2);
        order.lines.front().product->title = QStringLiteral("<img src=x>&amp; mug");
        world().save({order});
        openWindow();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        const QModelIndex products = table()->model()->index(0, static_cast<int>(Column::Products));
        QVERIFY(products.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;img src=x&gt;")));
        QVERIFY(clickRow(table(), 0));
        auto* details = named<QTextBrowser>(QStringLiteral("Request"));
        QTRY_VERIFY(details->toPlainText().contains(QStringLiteral("<img src=x>&amp; mug")));
    }

    void emptyTab_saysWhy_data()
    {
        QTest::addColumn<bool>("connected");
        QTest::addColumn<QString>("words");
        QTest::newRow("no store connected") << false << QStringLiteral("Not connected to a store yet");
        QTest::newRow("nothing scheduled") << true << QStringLiteral("Nothing is scheduled");
    }
    void emptyTab_saysWhy()
    {
        QFETCH(bool, connected);
        QFETCH(QString, words);
        setWorld(std::make_unique<GuiWorld>(connected));
        openWindow();
        auto* empty = window().findChild<Dashboard*>()->findChild<EmptyState*>();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY2(labels(*empty).contains(words), qPrintable(labels(*empty)));
    }

    void emptySearch_saysThatNothingWasFound()
    {
        world().addOneOfEach();
        openWindow();
        auto* search = named<QLineEdit>(QStringLiteral("Search"));
        QVERIFY(enter(search, QStringLiteral("nobody")));
        auto* empty = window().findChild<Dashboard*>()->findChild<EmptyState*>();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(labels(*empty).contains(QStringLiteral("Nothing found")));
    }

    void banner_T12_raisedByAnotherProcess_appearsWithItsTimeAndGoes()
    {
        world().addOneOfEach();
        openWindow();
        auto* banners = window().findChild<BannerStrip*>();
        QVERIFY(!banners->isVisible());
        QVERIFY(world().store().raiseBanner(QStringLiteral("aftership_key"),
                                            QStringLiteral("AfterShip refuses the key.")));
        QTRY_VERIFY(banners->isVisible());
        QVERIFY(labels(*banners).contains(QStringLiteral("AfterShip refuses the key.")));
        QVERIFY2(labels(*banners).contains(QStringLiteral("Since 22 Nov")), qPrintable(labels(*banners)));
        QVERIFY(press(window(), QStringLiteral("Stuck requests"))); // it stands above every page
        QTRY_VERIFY(seen<QPushButton>(window(), QStringLiteral("Back to the list")));
        QVERIFY(banners->isVisible());
        QVERIFY(press(*banners, QStringLiteral("AfterShip settings\u2026")));
        QTRY_VERIFY(shown<SettingsWindow>(window()));
        const auto* key = named<QLabel>(QStringLiteral("API key: where it is"));
        QVERIFY(key && key->isVisible());
        QVERIFY(world().store().clearBanner(QStringLiteral("aftership_key")));
        QTRY_VERIFY(!banners->isVisible());
    }

    void refresh_scrolledDown_keepsOrdersUnderTheEyeAndSelection()
    {
        world().addMany(1001, 300);
        openWindow();
        QTRY_COMPARE(table()->model()->rowCount(), 300);
        table()->scrollTo(table()->model()->index(150, 0), QAbstractItemView::PositionAtTop);
        QVERIFY(clickRow(table(), 155));
        const QString top = table()->indexAt({5, 5}).data().toString();
        const QString selected = table()->currentIndex().data().toString();
        world().addMany(5001, 3);
        QTRY_COMPARE(table()->model()->rowCount(), 303);
        QTRY_COMPARE(table()->indexAt({5, 5}).data().toString(), top);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table()->selectionModel()->selectedRows().first().data().toString(), selected);
    }
};

QTEST_MAIN(TestGuiDashboard)
#include "tst_gui_dashboard.moc"
