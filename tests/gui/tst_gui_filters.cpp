#include "guiworld.h"
#include "translations/translations.h"
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
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace afterparcel;

namespace
{

QStringList shownOrders(const RequestTableView& table)
{
    QStringList names;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        names.append(table.model()->index(row, 0).data().toString());
    }
    return names;
}

/// The entry of a shown menu that begins with a text.
QAction* entryOf(const QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions()) {
        if (QString(action->text()).remove(QLatin1Char('&')).startsWith(text)) {
            return action;
        }
    }
    return nullptr;
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
class TestGuiFilters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(); }
    void init()
    {
        m_world = std::make_unique<GuiWorld>();
        m_world->addOneOfEach();
        Order abroad = m_world->parcelOrder(1010, 1);
        abroad.shipping->countryCode = QStringLiteral("CA");
        abroad.customerFirstName = QStringLiteral("Aaron");
        m_world->save({abroad});
        openWindow();
        m_open->named<StatusTabs>(QStringLiteral("Status"))->setStatus(std::nullopt);
        QTRY_COMPARE(m_table->model()->rowCount(), 7);
    }
    void cleanup()
    {
        m_open.reset();
        m_world.reset();
    }

    void country_chosenFromTheMenu_limitsListAndCountsAndCanBeCleared()
    {
        choose(QStringLiteral("Filter by country"), QStringLiteral("Canada (1)"));
        QTRY_COMPARE(shownOrders(*m_table), words("#1010"));
        auto* tabs = m_open->named<StatusTabs>(QStringLiteral("Status"));
        QTRY_COMPARE(tabs->count(std::nullopt), 1);
        QCOMPARE(tabs->count(Status::WaitingForDelivery), 1);
        auto* clear = m_open->named<QToolButton>(QStringLiteral("Clear filters"));
        QVERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_COMPARE(m_table->model()->rowCount(), 7);
        QTRY_COMPARE(tabs->count(std::nullopt), 7);
        QVERIFY(!clear->isVisible());
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
        QTRY_COMPARE(shownOrders(*m_table), orders);
    }

    void dates_asked_limitTheList()
    {
        QTest::mouseClick(m_open->named<QToolButton>(QStringLiteral("Filter by date")), Qt::LeftButton);
        QTRY_VERIFY(m_open->window().findChild<DateFilterDialog*>());
        auto* dialog = m_open->window().findChild<DateFilterDialog*>();
        auto* field = dialog->findChild<QComboBox*>();
        QTest::keyClicks(field, QStringLiteral("Fulf"));
        dialog->findChildren<QDateEdit*>().first()->setDate(QDate(2026, 11, 19));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);
        QTRY_COMPARE(shownOrders(*m_table), words("#1010 #1006 #1004 #1002"));
    }

    void filterThatMatchesNothing_saysSo()
    {
        choose(QStringLiteral("Filter by country"), QStringLiteral("Canada"));
        m_open->named<StatusTabs>(QStringLiteral("Status"))->setStatus(Status::Sent);
        QTRY_VERIFY(!m_table->isVisible());
        bool said = false;
        for (const QLabel* label : m_open->window().findChildren<QLabel*>()) {
            said = said ||
                   (label->isVisible() && label->text() == QStringLiteral("Nothing matches the filters"));
        }
        QVERIFY(said);
    }

    void header_clicked_sortsBothWays()
    {
        QHeaderView* header = m_table->horizontalHeader();
        const int column = static_cast<int>(Column::Buyer);
        const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(shownOrders(*m_table).first(), QStringLiteral("#1010"));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(shownOrders(*m_table).last(), QStringLiteral("#1010"));
    }

    void sortingAndColumns_areRemembered()
    {
        QHeaderView* header = m_table->horizontalHeader();
        trigger(QStringLiteral("Sort by"), QStringLiteral("Buyer"));
        QTRY_COMPARE(shownOrders(*m_table).last(), QStringLiteral("#1010")); // Aaron
        trigger(QStringLiteral("Sort by"), QStringLiteral("Descending"));    // it was, and is no longer
        QTRY_COMPARE(shownOrders(*m_table).first(), QStringLiteral("#1010"));
        trigger(QStringLiteral("Columns"), QStringLiteral("Products"));
        QVERIFY(m_table->isColumnHidden(static_cast<int>(Column::Products)));
        m_table->setCurrentIndex(m_table->model()->index(0, static_cast<int>(Column::Buyer)));
        trigger(QStringLiteral("Columns"), QStringLiteral("Move \u201cBuyer\u201d forward"));
        QCOMPARE(header->visualIndex(static_cast<int>(Column::Buyer)), 0);
        const QStringList sorted = shownOrders(*m_table);
        m_open->window().close();
        m_open.reset();
        openWindow();
        QCOMPARE(m_table->horizontalHeader()->visualIndex(static_cast<int>(Column::Buyer)), 0);
        QVERIFY(m_table->isColumnHidden(static_cast<int>(Column::Products)));
        QTRY_COMPARE(shownOrders(*m_table), sorted);
    }

    void trackingNumber_clickedOrByKey_opensItsPage()
    {
        const Browser browser;
        const QUrl page(QStringLiteral("https://www.aftership.com/track/1Z999AA11010"));
        const QModelIndex cell = m_table->model()->index(0, static_cast<int>(Column::Tracking));
        QTRY_COMPARE(cell.data().toString(), QStringLiteral("1Z999AA11010"));
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(cell).center());
        QTRY_COMPARE(browser.opened, QList<QUrl>{page});
        QTest::keyClick(m_table, Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(browser.opened, (QList<QUrl>{page, page}));
    }

    void cell_copied_asText()
    {
        m_table->setCurrentIndex(m_table->model()->index(0, static_cast<int>(Column::Tracking)));
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("1Z999AA11010"));
    }

    void typingInTheList_searches()
    {
        m_table->setFocus();
        QTest::keyClicks(m_table, QStringLiteral("a"));
        auto* search = m_open->named<QLineEdit>(QStringLiteral("Search"));
        QCOMPARE(search->text(), QStringLiteral("a"));
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("aron"));
        QTRY_COMPARE(shownOrders(*m_table), words("#1010"));
    }

    void menuKey_opensTheContextMenuAtTheRow()
    {
        m_table->selectRow(0);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), m_table->mapToGlobal(QPoint(0, 0)));
        QApplication::sendEvent(m_table->viewport(), &event);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu && entryOf(*menu, QStringLiteral("Open tracking page")));
        QTest::keyClick(menu, Qt::Key_Escape);
    }

private:
    void openWindow()
    {
        m_open = std::make_unique<OpenWindow>(*m_world);
        QVERIFY(m_open->waitUntilLoaded());
        QVERIFY(QTest::qWaitForWindowActive(&m_open->window()));
        m_table = m_open->named<RequestTableView>(QStringLiteral("Requests"));
    }

    /// Opens a filter's menu by keyboard once its choices are known, and takes an entry.
    void choose(const QString& button, const QString& entry)
    {
        auto* filter = m_open->named<QToolButton>(button);
        QVERIFY(filter);
        QAction* found = nullptr;
        QTRY_VERIFY((Q_EMIT filter->menu()->aboutToShow(), found = entryOf(*filter->menu(), entry)));
        filter->menu()->popup(filter->mapToGlobal(QPoint(0, filter->height())));
        found = entryOf(*filter->menu(), entry);
        QVERIFY(found);
        filter->menu()->setActiveAction(found);
        QTest::keyClick(filter->menu(), Qt::Key_Return);
        QTRY_VERIFY(!filter->menu()->isVisible());
    }

    /// Takes an entry of a submenu of the View menu.
    void trigger(const QString& submenu, const QString& entry)
    {
        for (QMenu* menu : m_open->window().findChildren<QMenu*>()) {
            if (QString(menu->title()).remove(QLatin1Char('&')) == submenu) {
                menu->popup(m_open->window().mapToGlobal(QPoint(50, 50)));
                QAction* action = entryOf(*menu, entry);
                QVERIFY2(action, qPrintable(entry));
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        QFAIL("no such menu");
    }

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<OpenWindow> m_open;
    RequestTableView* m_table = nullptr;
};

QTEST_MAIN(TestGuiFilters)
#include "tst_gui_filters.moc"
