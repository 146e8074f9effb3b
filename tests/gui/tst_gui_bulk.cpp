#include "guiworld.h"
#include "translations/translations.h"
#include "ui/confirmdialog.h"
#include "ui/requesttableview.h"
#include "ui/statustabs.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace afterparcel;

namespace
{

constexpr int kMany = 5000;
constexpr int kPatienceMilliseconds = 300'000; ///< a loaded machine is no failure

} // namespace

/// M2: all that match, however many, by key events.
class TestGuiBulk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        installTranslations();
        m_world.addMany(1001, kMany);
    }
    void init()
    {
        m_open = std::make_unique<OpenWindow>(m_world);
        QVERIFY(m_open->waitUntilLoaded());
        QVERIFY(QTest::qWaitForWindowActive(&m_open->window()));
        m_table = m_open->named<RequestTableView>(QStringLiteral("Requests"));
        m_open->named<StatusTabs>(QStringLiteral("Status"))->setStatus(Status::WillSend);
        QTRY_COMPARE(m_table->model()->rowCount(), kMany);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
    }
    void cleanup() { m_open.reset(); }

    void sendAll_saysHowManyLeaveToHowManyPeople_cancelSendsNothing()
    {
        QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialog());
        QCOMPARE(textOf(*dialog()), QStringLiteral("5000 e-mails will be sent now to 5000 buyers."));
        QCOMPARE(dialog()->findChild<QPushButton*>(QStringLiteral("confirm"))->text(),
                 QStringLiteral("&Send 5000 e-mails"));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_world.store().messagesDueCount(m_world.clock().now()).value(), 0);
    }

    void skipAll_andUndo_takesAllBackAtOnce()
    {
        QTest::keyClick(m_table, Qt::Key_Delete);
        QTRY_VERIFY(dialog());
        QCOMPARE(textOf(*dialog()), QStringLiteral("5000 requests will not be sent."));
        QTest::mouseClick(dialog()->findChild<QPushButton*>(QStringLiteral("confirm")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(count().skipped, kMany, kPatienceMilliseconds);
        QTRY_COMPARE(m_table->model()->rowCount(), 0);
        m_open->window().activateWindow(); // offscreen there is no window manager to do it
        QVERIFY(QTest::qWaitForWindowActive(&m_open->window()));
        QTest::keyClick(&m_open->window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(count().willSend, kMany, kPatienceMilliseconds);
        QTRY_COMPARE(m_table->model()->rowCount(), kMany);
    }

private:
    ConfirmDialog* dialog()
    {
        const QList<ConfirmDialog*> dialogs = m_open->window().findChildren<ConfirmDialog*>();
        return dialogs.isEmpty() || !dialogs.last()->isVisible() ? nullptr : dialogs.last();
    }
    static QString textOf(const QDialog& dialog)
    {
        return dialog.findChild<QLabel*>(QStringLiteral("text"))->text();
    }
    RequestCounts count() { return m_world.store().counts().value(); }

    GuiWorld m_world;
    std::unique_ptr<OpenWindow> m_open;
    RequestTableView* m_table = nullptr;
};

QTEST_MAIN(TestGuiBulk)
#include "tst_gui_bulk.moc"
