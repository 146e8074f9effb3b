#include "guitest.h"
#include "ui/cells.h"
#include "ui/filterbar/datefilterdialog.h"
#include "ui/requesttableview.h"
#include "ui/statustabs.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QDesktopServices>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace afterparcel;

namespace
{

QStringList shownOrders(const QTableView& table)
{
    QStringList names;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        names.append(table.model()->index(row, 0).data().toString());
    }
    return names;
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

/// Stands in for the browser.
class Browser : public QObject
{
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url); }
};

/// M1: filters, sorting, columns, links, copying and typing, by mouse and keys.
class TestGuiFilters : public GuiTest
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTest::init();
        world().addOneOfEach();
        Order abroad = world().parcelOrder(1010, 1);
        abroad.shipping->countryCode = QStringLiteral("CA");
        abroad.customerFirstName = QStringLiteral("Aaron");
        world().save({abroad});
        openWindow();
        showTab(std::nullopt);
        QTRY_COMPARE(table()->model()->rowCount(), 7);
    }

    void country_chosenFromTheMenu_limitsListAndCountsAndCanBeCleared()
    {
        choose(QStringLiteral("Filter by country"), QStringLiteral("Canada (1)"));
        QTRY_COMPARE(shownOrders(*table()), words("#1010"));
        auto* tabs = named<StatusTabs>(QStringLiteral("Status"));
        QTRY_COMPARE(tabs->count(std::nullopt), 1);
        QCOMPARE(tabs->count(Status::WaitingForDelivery), 1);
        auto* clear = named<QToolButton>(QStringLiteral("Clear filters"));
        QVERIFY(clear->isVisible());
        const auto* country = named<QToolButton>(QStringLiteral("Filter by country"));
        QVERIFY(country->property("chosen").toBool()); // the style draws it in the accent
        QVERIFY(press(clear));
        QTRY_COMPARE(table()->model()->rowCount(), 7);
        QTRY_COMPARE(tabs->count(std::nullopt), 7);
        QVERIFY(!clear->isVisible());
        QVERIFY(!country->property("chosen").toBool());
    }

    void carrierReasonAndGroup_chosenByKeyboard_limitTheList_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QStringList>("orders");
        QTest::newRow("carrier") << QStringLiteral("Filter by carrier") << QStringLiteral("UPS")
                                 << words("#1010 #1002");
        QTest::newRow("reason") << QStringLiteral("Filter by reason") << QStringLiteral("Test order")
                                << words("#1006");
        QTest::newRow("group") << QStringLiteral("Filter by what is stuck") << QStringLiteral("Overdue (1)")
                               << words("#1005");
    }
    void carrierReasonAndGroup_chosenByKeyboard_limitTheList()
    {
        QFETCH(QString, button);
        QFETCH(QString, entry);
        QFETCH(QStringList, orders);
        choose(button, entry);
        QTRY_COMPARE(shownOrders(*table()), orders);
    }

    void dates_asked_limitTheList()
    {
        QVERIFY(press(window(), QStringLiteral("Filter by date")));
        QTRY_VERIFY(shown<DateFilterDialog>(window()));
        auto* dialog = shown<DateFilterDialog>(window());
        QVERIFY(afterparcel::choose(named<QComboBox>(QStringLiteral("Kind of date")),
                                    QStringLiteral("Fulfilled")));
        auto* first = named<QDateEdit>(QStringLiteral("First day"));
        QVERIFY(enterDate(first, QDate(2026, 11, 19)));
        QVERIFY(press(*dialog, QStringLiteral("OK")));
        QTRY_COMPARE(shownOrders(*table()), words("#1010 #1006 #1004 #1002"));
    }

    void dates_proposed_lieAheadForTheSendDateAlone()
    {
        QVERIFY(press(window(), QStringLiteral("Filter by date")));
        QTRY_VERIFY(shown<DateFilterDialog>(window()));
        auto* first = named<QDateEdit>(QStringLiteral("First day"));
        auto* last = named<QDateEdit>(QStringLiteral("Last day"));
        auto* kind = named<QComboBox>(QStringLiteral("Kind of date"));
        QCOMPARE(first->date().daysTo(last->date()), 30);
        const QDate today = first->date();
        QVERIFY(afterparcel::choose(kind, QStringLiteral("Sent")));
        QCOMPARE(last->date(), today);
        QVERIFY(enterDate(first, QDate(2026, 11, 19)));
        QVERIFY(afterparcel::choose(kind, QStringLiteral("Send date"))); // what was typed stays
        QCOMPARE(first->date(), QDate(2026, 11, 19));
        QCOMPARE(last->date(), today);
    }

    void filterThatMatchesNothing_saysSo()
    {
        choose(QStringLiteral("Filter by country"), QStringLiteral("Canada"));
        showTab(Status::Sent);
        QTRY_VERIFY(!table()->isVisible());
        bool said = false;
        for (const QLabel* label : window().findChildren<QLabel*>()) {
            said = said ||
                   (label->isVisible() && label->text() == QStringLiteral("Nothing matches the filters"));
        }
        QVERIFY(said);
    }

    void header_clicked_sortsBothWays()
    {
        QHeaderView* header = table()->horizontalHeader();
        const int column = static_cast<int>(Column::Buyer);
        const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(shownOrders(*table()).first(), QStringLiteral("#1010"));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(shownOrders(*table()).last(), QStringLiteral("#1010"));
    }

    void sortingAndColumns_areRemembered()
    {
        QHeaderView* header = table()->horizontalHeader();
        QVERIFY(chooseFromMenu(window(),
                               {QStringLiteral("View"), QStringLiteral("Sort by"), QStringLiteral("Buyer")}));
        QTRY_COMPARE(shownOrders(*table()).last(), QStringLiteral("#1010")); // Aaron
        QVERIFY(chooseFromMenu(window(), {QStringLiteral("View"), QStringLiteral("Sort by"),
                                          QStringLiteral("Descending")})); // it was, and is no longer
        QTRY_COMPARE(shownOrders(*table()).first(), QStringLiteral("#1010"));
        QVERIFY(chooseFromMenu(
            window(), {QStringLiteral("View"), QStringLiteral("Columns"), QStringLiteral("Products")}));
        QVERIFY(table()->isColumnHidden(static_cast<int>(Column::Products)));
        QVERIFY(clickRow(table(), 0, static_cast<int>(Column::Buyer)));
        QVERIFY(chooseFromMenu(window(), {QStringLiteral("View"), QStringLiteral("Columns"),
                                          QStringLiteral("Move \u201cBuyer\u201d forward")}));
        QCOMPARE(header->visualIndex(static_cast<int>(Column::Buyer)), 0);
        const QStringList sorted = shownOrders(*table());
        closeByFrame(window());
        closeWindow();
        openWindow();
        QCOMPARE(table()->horizontalHeader()->visualIndex(static_cast<int>(Column::Buyer)), 0);
        QVERIFY(table()->isColumnHidden(static_cast<int>(Column::Products)));
        QTRY_COMPARE(shownOrders(*table()), sorted);
    }

    void trackingNumber_clickedOrByKey_opensItsPage()
    {
        const Browser browser;
        const QUrl page(QStringLiteral("https://www.aftership.com/track/1Z999AA11010"));
        const QModelIndex cell = table()->model()->index(0, static_cast<int>(Column::Tracking));
        QTRY_COMPARE(cell.data().toString(), QStringLiteral("1Z999AA11010"));
        QVERIFY(clickRow(table(), cell.row(), cell.column()));
        QTRY_COMPARE(browser.opened, QList<QUrl>{page});
        QVERIFY(strike(window(), Qt::Key_T, Qt::ControlModifier));
        QTRY_COMPARE(browser.opened, (QList<QUrl>{page, page}));
    }

    void cell_copied_asText()
    {
        const Browser browser; // the click opens its page
        QVERIFY(clickRow(table(), 0, static_cast<int>(Column::Tracking)));
        QVERIFY(strike(window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier));
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("1Z999AA11010"));
    }

    void typingInTheList_searches()
    {
        QVERIFY(clickRow(table(), 0));
        QTest::keyClicks(table(), QStringLiteral("a"));
        auto* search = named<QLineEdit>(QStringLiteral("Search"));
        QCOMPARE(search->text(), QStringLiteral("a"));
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("aron"));
        QTRY_COMPARE(shownOrders(*table()), words("#1010"));
    }

    void menuKey_opensTheContextMenuAtTheRow()
    {
        QVERIFY(clickRow(table(), 0));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), table()->mapToGlobal(QPoint(0, 0)));
        QApplication::sendEvent(table()->viewport(), &event);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu && entryOf(*menu, QStringLiteral("Open tracking page")));
        QTest::keyClick(menu, Qt::Key_Escape);
    }

private:
    void choose(const QString& button, const QString& entry)
    {
        QVERIFY(chooseFromButton(named<QToolButton>(button), entry));
    }
};

QTEST_MAIN(TestGuiFilters)
#include "tst_gui_filters.moc"
