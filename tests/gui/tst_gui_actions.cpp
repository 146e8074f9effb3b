#include "guitest.h"
#include "ui/actionrules.h"
#include "ui/confirmation.h"
#include "ui/confirmdialog.h"
#include "ui/remedies/remedydialog.h"
#include "ui/requesttableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace afterparcel;

namespace
{

QString textOf(const QDialog& dialog)
{
    return dialog.findChild<QLabel*>(QStringLiteral("text"))->text();
}

QString listsOf(const QDialog& dialog)
{
    QStringList texts;
    for (const QPlainTextEdit* list : dialog.findChildren<QPlainTextEdit*>()) {
        texts.append(list->toPlainText());
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

/// Decisions from the window (S7, Q1, M2), driven by keys.
class TestGuiActions : public GuiTest
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTest::init();
        world().addOneOfEach();
    }

    void S7_skipAndUndo_byKeyboard()
    {
        show(Status::WillSend);
        QVERIFY(clickRow(table(), 0));
        QVERIFY(strike(window(), Qt::Key_Delete));
        QTRY_COMPARE(statusOf(1001), toString(Status::Skipped));
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        undo();
        QTRY_COMPARE(statusOf(1001), toString(Status::WillSend));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
    }

    void S7_sendNow_saysExactlyWhatLeavesAndToHowMany()
    {
        world().save({world().order(1011, 3), world().order(1012, 3)});
        show(Status::WillSend);
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QVERIFY(strike(window(), Qt::Key_A, Qt::ControlModifier));
        QVERIFY(strike(window(), Qt::Key_Return, Qt::ControlModifier));
        ConfirmDialog* dialog = question();
        QVERIFY(dialog);
        QCOMPARE(
            textOf(*dialog),
            QStringLiteral("3 e-mails will be sent now to 3 buyers: Ann Smith 1012 (#1012), Ann Smith 1011 "
                           "(#1011), Ann Smith 1001 (#1001)."));
        QVERIFY(press(*dialog, QStringLiteral("Send 3 e-mails")));
        QTRY_COMPARE(world().store().messagesDueCount(world().clock().now()).value(), 3);
    }

    void S7_sendNow_returnPressedTwice_sendsNothing()
    {
        show(Status::WillSend);
        QVERIFY(clickRow(table(), 0));
        QVERIFY(strike(window(), Qt::Key_Return, Qt::ControlModifier));
        ConfirmDialog* dialog = question();
        QVERIFY(dialog);
        QCOMPARE(textOf(*dialog),
                 QStringLiteral("1 e-mail will be sent now to 1 buyer: Ann Smith 1001 (#1001)."));
        QVERIFY(strike(*dialog, Qt::Key_Return));
        QTRY_VERIFY(!shown<ConfirmDialog>(window()));
        QVERIFY(world().store().request(GuiWorld::gid(1001)).value()->reason == Reason::NoTrackingNumber);
    }

    void S7_sendNow_confirmed_isDueAtOnce()
    {
        show(Status::WillSend);
        QVERIFY(clickRow(table(), 0));
        QVERIFY(strike(window(), Qt::Key_Return, Qt::ControlModifier));
        QVERIFY(press(window(), QStringLiteral("Send 1 e-mail")));
        QTRY_COMPARE(world().store().messagesDueCount(world().clock().now()).value(), 1);
    }

    void Q1_softReason_isRepeatedAndOverruledWhenConfirmed()
    {
        show(Status::Skipped);
        QVERIFY(clickRow(table(), 1)); // #1004, cancelled
        QVERIFY(strike(window(), Qt::Key_Return, Qt::ControlModifier));
        ConfirmDialog* dialog = question();
        QVERIFY(dialog);
        QVERIFY2(listsOf(*dialog).contains(
                     QStringLiteral("#1004 (Ann Smith 1004) would not be asked: cancelled.")),
                 qPrintable(listsOf(*dialog)));
        QVERIFY(press(*dialog, QStringLiteral("Send 1 e-mail")));
        QTRY_COMPARE(statusOf(1004), toString(Status::WillSend));
    }

    void Q1_noWayRound_cantBeSentByHand()
    {
        show(Status::Skipped);
        QVERIFY(clickRow(table(), 0)); // #1006, a test order
        QVERIFY(!actionOf(window(), QStringLiteral("Send now"))->isEnabled());
        QVERIFY(strike(window(), Qt::Key_A, Qt::ControlModifier));
        QTRY_VERIFY(actionOf(window(), QStringLiteral("Send now"))->isEnabled());
        QVERIFY(strike(window(), Qt::Key_Return, Qt::ControlModifier));
        ConfirmDialog* dialog = question();
        QVERIFY(dialog);
        QVERIFY(textOf(*dialog).startsWith(QStringLiteral("1 e-mail will")));
        QVERIFY2(listsOf(*dialog).contains(QStringLiteral("#1006: test order. There is no way round this.")),
                 qPrintable(listsOf(*dialog)));
    }

    void S7_reschedule_saysWhatStaysUnsentAllTheSame()
    {
        show(Status::Skipped);
        QVERIFY(strike(window(), Qt::Key_A, Qt::ControlModifier));
        QTRY_VERIFY(actionOf(window(), QStringLiteral("Reschedule\u2026"))->isEnabled());
        QVERIFY(chooseFromMenu(window(), {QStringLiteral("Requests"), QStringLiteral("Reschedule\u2026")}));
        auto* dialog = opened<RemedyDialog>(window());
        QVERIFY(dialog);
        QCOMPARE(listsOf(*dialog), QStringLiteral("#1006: test order\n#1004: cancelled"));
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("text"))
                    ->text()
                    .endsWith(QStringLiteral("Ann Smith 1006 (#1006), Ann Smith 1004 (#1004)")));
    }

    void T9_trackAgain_saysWhatIsLeftOutAndWhy()
    {
        const RequestView view = *world().store().request(GuiWorld::gid(1002)).value(); // under way
        const Confirmation asked = confirmationFor(PackageDecision::Kind::Retrack, {view});
        QVERIFY(asked.job.gids.isEmpty());
        QCOMPARE(asked.leftOut.title, QStringLiteral("Left out (1 request):"));
        QCOMPARE(asked.leftOut.lines, QStringList(QStringLiteral("#1002 has no parcel that needs this.")));
    }

    void S7_tableOfActions_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<QStringList>("enabled");
        const QString send = QStringLiteral("Send now");
        const QString resend = QStringLiteral("Resend");
        const QString skip = QStringLiteral("Skip");
        const QString mark = QStringLiteral("Mark as sent");
        QTest::newRow("will send") << Status::WillSend << QStringList{send, skip, mark};
        QTest::newRow("waiting") << Status::WaitingForDelivery << QStringList{send, skip, mark};
        QTest::newRow("sent") << Status::Sent << QStringList{resend};
        QTest::newRow("needs attention, overdue (S8)")
            << Status::NeedsAttention << QStringList{send, resend, skip, mark};
    }
    void S7_tableOfActions()
    {
        QFETCH(Status, status);
        QFETCH(QStringList, enabled);
        show(status);
        QVERIFY(clickRow(table(), 0));
        QStringList found;
        for (const char* name : {"Send now", "Resend", "Skip", "Restore", "Mark as sent", "Follow again"}) {
            if (actionOf(window(), QString::fromLatin1(name))->isEnabled()) {
                found.append(QString::fromLatin1(name));
            }
        }
        QCOMPARE(found, enabled);
    }

    void S6_interruptedSend_offersResendAndMarkAsSentButNotSendNow()
    {
        RequestView view;
        view.status = Status::NeedsAttention;
        view.reason = Reason::InterruptedSend;
        QVERIFY(!isAllowed(Decision::Kind::SendNow, view));
        QVERIFY(isAllowed(Decision::Kind::Resend, view));
        QVERIFY(isAllowed(Decision::Kind::MarkSent, view));
    }

    void M2_skipOfALongSelection_asksFirstAndDoesAllAndUndoTakesAllBack()
    {
        world().addMany(2001, 260);
        show(Status::WillSend);
        QTRY_COMPARE(table()->model()->rowCount(), 261);
        QVERIFY(strike(window(), Qt::Key_A, Qt::ControlModifier));
        QVERIFY(strike(window(), Qt::Key_Delete));
        ConfirmDialog* dialog = question();
        QVERIFY(dialog);
        QVERIFY2(textOf(*dialog).startsWith(QStringLiteral("261 requests will not be sent")),
                 qPrintable(textOf(*dialog)));
        QVERIFY(press(*dialog, QStringLiteral("Skip")));
        QTRY_COMPARE_WITH_TIMEOUT(world().store().counts().value().willSend, 0, 60'000);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        undo();
        QTRY_COMPARE_WITH_TIMEOUT(world().store().counts().value().willSend, 261, 60'000);
    }

    void M2_failures_areNamedOneByOne()
    {
        show(Status::WillSend);
        QVERIFY(clickRow(table(), 0));
        // Between the confirmation and the decision, the order was sent elsewhere.
        QVERIFY(strike(window(), Qt::Key_Return, Qt::ControlModifier));
        QTRY_VERIFY(shown<ConfirmDialog>(window()));
        world().decide(1001, Decision::Kind::MarkSent);
        auto* dialog = shown<ConfirmDialog>(window());
        QVERIFY(press(*dialog, QStringLiteral("Send 1 e-mail")));
        QTRY_VERIFY(shown<SummaryDialog>(window()));
        const QString lists = listsOf(*shown<SummaryDialog>(window()));
        QVERIFY2(lists.contains(QStringLiteral("#1001: It was sent already.")), qPrintable(lists));
    }

    void copy_selectedRows_asText()
    {
        show(Status::WaitingForDelivery);
        QVERIFY(clickRow(table(), 0));
        QVERIFY(strike(window(), Qt::Key_C, Qt::ControlModifier));
        const QString text = QApplication::clipboard()->text();
        QVERIFY2(
            text.startsWith(QStringLiteral("#1002\tAnn Smith 1002\tBlue mug no. 1\tWaiting for delivery\t")),
            qPrintable(text));
    }

private:
    void show(Status status)
    {
        openWindow();
        showTab(status);
        QTRY_VERIFY(table()->model()->rowCount() > 0);
    }
    /// The question before something that leaves the computer or concerns many.
    ConfirmDialog* question() { return opened<ConfirmDialog>(window()); }
};

QTEST_MAIN(TestGuiActions)
#include "tst_gui_actions.moc"
