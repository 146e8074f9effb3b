#include "guitest.h"
#include "ui/privacy/blockdialog.h"
#include "ui/privacy/forgetdialog.h"
#include "ui/privacy/unsubscribedialog.h"
#include "ui/requesttableview.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace afterparcel;
using namespace Qt::StringLiterals;

namespace
{

QString found(const QWidget& dialog)
{
    return named<QLabel>(dialog, u"What is found"_s)->text();
}

} // namespace

/// Forgetting, blocking and unsubscribing buyers from the window (D5, Q1, Q5), by mouse and keys.
class TestGuiPrivacy : public GuiTest
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTest::init();
        world().addOneOfEach();
        openWindow();
    }

    void D5_forget_saysWhatGoes_asks_andErases()
    {
        QVERIFY(chooseFromMenu(window(), {u"Tools"_s, u"Forget a buyer\u2026"_s}));
        auto* dialog = opened<ForgetDialog>(window());
        QVERIFY(dialog);
        QVERIFY(!afterparcel::named<QPushButton>(*dialog, u"Forget\u2026"_s)->isEnabled());
        QVERIFY(enter(afterparcel::named<QLineEdit>(*dialog, u"Address"_s), u"Buyer1001@example.com"_s));
        QTRY_VERIFY2(found(*dialog).startsWith(u"1 order, requests that wait: 1"_s),
                     qPrintable(found(*dialog)));
        QVERIFY(press(*dialog, u"Forget\u2026"_s));
        auto* box = opened<QMessageBox>(window());
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(u"can't be undone"_s));
        QVERIFY(strike(*box, Qt::Key_Return)); // Cancel is the default
        QTRY_VERIFY(!shown<QMessageBox>(window()));
        QCOMPARE(emailOf(1001), u"buyer1001@example.com"_s);
        QVERIFY(press(*dialog, u"Forget\u2026"_s));
        QVERIFY(press(*opened<QMessageBox>(window()), u"Forget for good"_s));
        QTRY_COMPARE(found(*dialog), u"Forgotten: the data of 1 order was erased."_s);
        QCOMPARE(emailOf(1001), QString());
        QCOMPARE(emailOf(1002), u"buyer1002@example.com"_s);
        QVERIFY(strike(*dialog, Qt::Key_Escape));
        QTRY_VERIFY(!shown<ForgetDialog>(window()));
    }

    void D5_forget_ofNoAddressOrAnUnknownOne_saysSo()
    {
        QVERIFY(chooseFromMenu(window(), {u"Tools"_s, u"Forget a buyer\u2026"_s}));
        auto* dialog = opened<ForgetDialog>(window());
        QVERIFY(dialog);
        QVERIFY(enter(afterparcel::named<QLineEdit>(*dialog, u"Address"_s), u"#1001"_s));
        QTRY_VERIFY(found(*dialog).contains(u"not an e-mail address"_s));
        QVERIFY(!afterparcel::named<QPushButton>(*dialog, u"Forget\u2026"_s)->isEnabled());
        QVERIFY(enter(afterparcel::named<QLineEdit>(*dialog, u"Address"_s), u"nobody@example.com"_s));
        QTRY_VERIFY(found(*dialog).startsWith(u"Nothing is known of this address."_s));
        QVERIFY(afterparcel::named<QPushButton>(*dialog, u"Forget\u2026"_s)->isEnabled());
    }

    void Q1_block_fromARequestsMenu_andTakenBack()
    {
        chooseForBuyer(u"#1001"_s, u"Block addresses\u2026"_s);
        auto* dialog = opened<BlockDialog>(window());
        QVERIFY(dialog);
        QCOMPARE(afterparcel::named<QLineEdit>(*dialog, u"Addresses"_s)->text(), u"buyer1001@example.com"_s);
        QTRY_COMPARE(found(*dialog), u"1 request that waits will be skipped."_s);
        QVERIFY(press(*dialog, u"Block"_s));
        QTRY_COMPARE(found(*dialog), u"Blocked. The list holds 1 entry now."_s);
        QTRY_VERIFY(reasonOf(1001) == Reason::Blocked);
        QVERIFY(press(*dialog, u"Take back"_s));
        QTRY_VERIFY(found(*dialog).startsWith(u"Taken back"_s));
        QVERIFY(blocked().isEmpty());
        QTRY_VERIFY(reasonOf(1001) != Reason::Blocked);
    }

    void Q1_block_takesPatterns_andRefusesWhatIsNone()
    {
        QVERIFY(chooseFromMenu(window(), {u"Tools"_s, u"Block addresses\u2026"_s}));
        auto* dialog = opened<BlockDialog>(window());
        QVERIFY(dialog);
        QVERIFY(enter(afterparcel::named<QLineEdit>(*dialog, u"Addresses"_s), u"nobody"_s));
        QTRY_VERIFY(!found(*dialog).isEmpty());
        QVERIFY(!afterparcel::named<QPushButton>(*dialog, u"Block"_s)->isEnabled());
        QVERIFY(enter(afterparcel::named<QLineEdit>(*dialog, u"Addresses"_s),
                      u"*@example.com, *@nowhere.example"_s));
        QTRY_COMPARE(found(*dialog), u"3 requests that wait will be skipped."_s);
        QVERIFY(press(*dialog, u"Block"_s));
        QTRY_COMPARE(found(*dialog), u"Blocked. The list holds 2 entries now."_s);
        QCOMPARE(blocked(), QStringList({u"*@example.com"_s, u"*@nowhere.example"_s}));
        QVERIFY(enter(afterparcel::named<QLineEdit>(*dialog, u"Addresses"_s), u"*@EXAMPLE.com"_s));
        QTRY_COMPARE(found(*dialog), u"In the list already."_s);
        QVERIFY(!afterparcel::named<QPushButton>(*dialog, u"Block"_s)->isEnabled());
    }

    void Q5_unsubscribe_takesAnAddress_andRefusesWhatIsNone()
    {
        QVERIFY(chooseFromMenu(window(), {u"Tools"_s, u"Unsubscribe a buyer\u2026"_s}));
        auto* dialog = opened<UnsubscribeDialog>(window());
        QVERIFY(dialog);
        QVERIFY(enter(afterparcel::named<QLineEdit>(*dialog, u"Address or code"_s), u"nonsense"_s));
        QVERIFY(press(*dialog, u"Unsubscribe\u2026"_s));
        QVERIFY(press(*opened<QMessageBox>(window()), u"Unsubscribe for good"_s));
        QTRY_VERIFY(!found(*dialog).isEmpty());
        QVERIFY(reasonOf(1001) != Reason::Unsubscribed);
        QVERIFY(
            enter(afterparcel::named<QLineEdit>(*dialog, u"Address or code"_s), u"buyer1001@example.com"_s));
        QVERIFY(press(*dialog, u"Unsubscribe\u2026"_s));
        QVERIFY(press(*opened<QMessageBox>(window()), u"Unsubscribe for good"_s));
        QTRY_COMPARE(found(*dialog), u"Unsubscribed for good."_s);
        QTRY_VERIFY(reasonOf(1001) == Reason::Unsubscribed);
    }

private:
    void chooseForBuyer(const QString& order, const QString& entry)
    {
        auto* table = window().findChild<RequestTableView*>();
        const QModelIndexList rows =
            table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, order);
        QVERIFY(!rows.isEmpty());
        const QPoint place = table->visualRect(rows.first()).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, table->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(table->viewport(), &event);
        QTRY_VERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QAction* buyer = entryOf(*menu, u"Buyer"_s);
        QVERIFY(buyer && clickEntry(menu, u"Buyer"_s));
        QVERIFY(clickEntry(buyer->menu(), entry));
    }
    [[nodiscard]] QString emailOf(int number)
    {
        return world().store().facts(GuiWorld::gid(number)).value()->order.email;
    }
    [[nodiscard]] Reason reasonOf(int number)
    {
        return world().store().request(GuiWorld::gid(number)).value()->reason;
    }
    [[nodiscard]] QStringList blocked() const { return settings().ask.blockedAddresses; }
};

QTEST_MAIN(TestGuiPrivacy)
#include "tst_gui_privacy.moc"
