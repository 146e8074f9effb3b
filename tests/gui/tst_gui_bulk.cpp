#include "guitest.h"
#include "ui/confirmdialog.h"

#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace afterparcel;

namespace
{

constexpr int kMany = 5000;
const auto kFirst = QStringLiteral("Ann Smith 6000 (#6000), Ann Smith 5999 (#5999), Ann Smith 5998 (#5998), "
                                   "Ann Smith 5997 (#5997), Ann Smith 5996 (#5996) and 4995 more.");
constexpr int kPatienceMilliseconds = 300'000; ///< a loaded machine is no failure

} // namespace

/// M2: all that match, however many, by mouse and keys.
class TestGuiBulk : public GuiTest
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTest::init();
        world().addMany(1001, kMany);
        openWindow();
        showTab(Status::WillSend);
        QTRY_COMPARE(table()->model()->rowCount(), kMany);
        QVERIFY(clickInto(table()));
        QVERIFY(strike(window(), Qt::Key_A, Qt::ControlModifier));
    }

    void sendAll_saysHowManyLeaveToHowManyPeople_cancelSendsNothing()
    {
        QVERIFY(strike(window(), Qt::Key_Return, Qt::ControlModifier));
        QTRY_VERIFY(dialog());
        QCOMPARE(textOf(*dialog()),
                 QStringLiteral("5000 e-mails will be sent now to 5000 buyers: ") + kFirst);
        QVERIFY(afterparcel::named<QWidget>(*dialog(), QStringLiteral("Send 5000 e-mails")));
        QVERIFY(strike(*dialog(), Qt::Key_Escape));
        QTRY_VERIFY(!dialog());
        QCOMPARE(world().store().messagesDueCount(world().clock().now()).value(), 0);
    }

    void skipAll_andUndo_takesAllBackAtOnce()
    {
        QVERIFY(strike(window(), Qt::Key_Delete));
        QTRY_VERIFY(dialog());
        QCOMPARE(textOf(*dialog()), QStringLiteral("5000 requests will not be sent: ") + kFirst);
        QVERIFY(press(*dialog(), QStringLiteral("Skip")));
        QTRY_COMPARE_WITH_TIMEOUT(count().skipped, kMany, kPatienceMilliseconds);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        undo();
        QTRY_COMPARE_WITH_TIMEOUT(count().willSend, kMany, kPatienceMilliseconds);
        QTRY_COMPARE(table()->model()->rowCount(), kMany);
    }

private:
    [[nodiscard]] ConfirmDialog* dialog() const { return shown<ConfirmDialog>(window()); }
    static QString textOf(const QDialog& dialog)
    {
        return dialog.findChild<QLabel*>(QStringLiteral("text"))->text();
    }
    [[nodiscard]] RequestCounts count() const { return world().store().counts().value(); }
};

QTEST_MAIN(TestGuiBulk)
#include "tst_gui_bulk.moc"
