#include "guiworld.h"
#include "translations/translations.h"
#include "ui/actionrules.h"
#include "ui/confirmdialog.h"
#include "ui/requesttableview.h"
#include "ui/statustabs.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace afterparcel;

namespace
{

QAction* actionOf(const MainWindow& window, const QString& text)
{
    for (QAction* action : window.findChildren<QAction*>()) {
        if (QString(action->text()).remove(QLatin1Char('&')) == text) {
            return action;
        }
    }
    return nullptr;
}

template<class T>
T* shownDialog(const MainWindow& window)
{
    const QList<T*> dialogs = window.findChildren<T*>();
    return dialogs.isEmpty() || !dialogs.last()->isVisible() ? nullptr : dialogs.last();
}

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
class TestGuiActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(); }
    void init()
    {
        m_world = std::make_unique<GuiWorld>();
        m_world->addOneOfEach();
    }
    void cleanup()
    {
        m_open.reset();
        m_world.reset();
    }

    void S7_skipAndUndo_byKeyboard()
    {
        show(Status::WillSend);
        QVERIFY(select(0));
        QTest::keyClick(m_table, Qt::Key_Delete);
        QTRY_COMPARE(statusOf(1001), toString(Status::Skipped));
        QTRY_COMPARE(m_table->model()->rowCount(), 0);
        QTest::keyClick(&m_open->window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(statusOf(1001), toString(Status::WillSend));
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
    }

    void S7_sendNow_saysExactlyWhatLeavesAndToHowMany()
    {
        m_world->save({m_world->order(1011, 3), m_world->order(1012, 3)});
        show(Status::WillSend);
        QTRY_COMPARE(m_table->model()->rowCount(), 3);
        m_table->selectAll();
        QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(shownDialog<ConfirmDialog>(m_open->window()));
        auto* dialog = shownDialog<ConfirmDialog>(m_open->window());
        QCOMPARE(
            textOf(*dialog),
            QStringLiteral("3 e-mails will be sent now to 3 buyers: Ann Smith 1012 (#1012), Ann Smith 1011 "
                           "(#1011), Ann Smith 1001 (#1001)."));
        QCOMPARE(dialog->findChild<QPushButton*>(QStringLiteral("confirm"))->text(),
                 QStringLiteral("&Send 3 e-mails"));
    }

    void S7_sendNow_returnPressedTwice_sendsNothing()
    {
        show(Status::WillSend);
        QVERIFY(select(0));
        QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(shownDialog<ConfirmDialog>(m_open->window()));
        QCOMPARE(textOf(*shownDialog<ConfirmDialog>(m_open->window())),
                 QStringLiteral("1 e-mail will be sent now to 1 buyer: Ann Smith 1001 (#1001)."));
        QTest::keyClick(shownDialog<ConfirmDialog>(m_open->window()), Qt::Key_Return);
        QTRY_VERIFY(!shownDialog<ConfirmDialog>(m_open->window()));
        QVERIFY(m_world->store().request(GuiWorld::gid(1001)).value()->reason == Reason::NoTrackingNumber);
    }

    void S7_sendNow_confirmed_isDueAtOnce()
    {
        show(Status::WillSend);
        QVERIFY(select(0));
        QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(shownDialog<ConfirmDialog>(m_open->window()));
        auto* go =
            shownDialog<ConfirmDialog>(m_open->window())->findChild<QPushButton*>(QStringLiteral("confirm"));
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_COMPARE(m_world->store().messagesDueCount(m_world->clock().now()).value(), 1);
    }

    void Q1_softReason_isRepeatedAndOverruledWhenConfirmed()
    {
        show(Status::Skipped);
        QVERIFY(select(1)); // #1004, cancelled
        QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(shownDialog<ConfirmDialog>(m_open->window()));
        auto* dialog = shownDialog<ConfirmDialog>(m_open->window());
        QVERIFY2(listsOf(*dialog).contains(
                     QStringLiteral("#1004 (Ann Smith 1004) would not be asked: cancelled.")),
                 qPrintable(listsOf(*dialog)));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("confirm")), Qt::LeftButton);
        QTRY_COMPARE(statusOf(1004), toString(Status::WillSend));
    }

    void Q1_noWayRound_cantBeSentByHand()
    {
        show(Status::Skipped);
        QVERIFY(select(0)); // #1006, a test order
        QVERIFY(!actionOf(m_open->window(), QStringLiteral("Send now"))->isEnabled());
        m_table->selectAll();
        QTRY_VERIFY(actionOf(m_open->window(), QStringLiteral("Send now"))->isEnabled());
        QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(shownDialog<ConfirmDialog>(m_open->window()));
        auto* dialog = shownDialog<ConfirmDialog>(m_open->window());
        QVERIFY(textOf(*dialog).startsWith(QStringLiteral("1 e-mail will")));
        QVERIFY2(listsOf(*dialog).contains(QStringLiteral("#1006: test order. There is no way round this.")),
                 qPrintable(listsOf(*dialog)));
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
        QVERIFY(select(0));
        QStringList found;
        for (const char* name : {"Send now", "Resend", "Skip", "Restore", "Mark as sent", "Follow again"}) {
            if (actionOf(m_open->window(), QString::fromLatin1(name))->isEnabled()) {
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
        m_world->addMany(2001, 260);
        show(Status::WillSend);
        QTRY_COMPARE(m_table->model()->rowCount(), 261);
        QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_table, Qt::Key_Delete);
        QTRY_VERIFY(shownDialog<ConfirmDialog>(m_open->window()));
        auto* dialog = shownDialog<ConfirmDialog>(m_open->window());
        QVERIFY2(textOf(*dialog).startsWith(QStringLiteral("261 requests will not be sent")),
                 qPrintable(textOf(*dialog)));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("confirm")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_world->store().counts().value().willSend, 0, 60'000);
        QTRY_COMPARE(m_table->model()->rowCount(), 0);
        m_open->window().activateWindow(); // offscreen there is no window manager to do it
        QVERIFY(QTest::qWaitForWindowActive(&m_open->window()));
        QTest::keyClick(&m_open->window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_world->store().counts().value().willSend, 261, 60'000);
    }

    void M2_failures_areNamedOneByOne()
    {
        show(Status::WillSend);
        QVERIFY(select(0));
        // Between the confirmation and the decision, the order was sent elsewhere.
        QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(shownDialog<ConfirmDialog>(m_open->window()));
        m_world->decide(1001, Decision::Kind::MarkSent);
        auto* dialog = shownDialog<ConfirmDialog>(m_open->window());
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("confirm")), Qt::LeftButton);
        QTRY_VERIFY(shownDialog<SummaryDialog>(m_open->window()));
        const QString lists = listsOf(*shownDialog<SummaryDialog>(m_open->window()));
        QVERIFY2(lists.contains(QStringLiteral("#1001: It was sent already.")), qPrintable(lists));
    }

    void copy_selectedRows_asText()
    {
        show(Status::WaitingForDelivery);
        QVERIFY(select(0));
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        const QString text = QApplication::clipboard()->text();
        QVERIFY2(
            text.startsWith(QStringLiteral("#1002\tAnn Smith 1002\tBlue mug no. 1\tWaiting for delivery\t")),
            qPrintable(text));
    }

private:
    void show(Status status)
    {
        m_open = std::make_unique<OpenWindow>(*m_world);
        QVERIFY(m_open->waitUntilLoaded());
        QVERIFY(QTest::qWaitForWindowActive(&m_open->window()));
        m_table = m_open->named<RequestTableView>(QStringLiteral("Requests"));
        m_open->named<StatusTabs>(QStringLiteral("Status"))->setStatus(status);
        QTRY_VERIFY(m_table->model()->rowCount() > 0);
        QTRY_COMPARE(m_table->model()->index(0, 0).data(Qt::UserRole).toInt(), static_cast<int>(status));
        m_table->setFocus();
    }

    bool select(int row)
    {
        if (!QTest::qWaitFor([&] { return m_table->model()->rowCount() > row; })) {
            return false;
        }
        m_table->selectRow(row);
        return m_table->selectionModel()->selectedRows().size() == 1;
    }

    QString statusOf(int number)
    {
        return toString(m_world->store().request(GuiWorld::gid(number)).value()->status);
    }

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<OpenWindow> m_open;
    RequestTableView* m_table = nullptr;
};

QTEST_MAIN(TestGuiActions)
#include "tst_gui_actions.moc"
