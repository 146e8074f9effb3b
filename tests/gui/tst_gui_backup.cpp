#include "app/desktop/desktopsession.h"
#include "guitest.h"
#include "ui/backup/backupdialog.h"
#include "ui/backup/restoredialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace afterparcel;
using namespace Qt::StringLiterals;

/// Backing up and restoring from the window (D4), by mouse and keys.
class TestGuiBackup : public GuiTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        GuiTest::initTestCase();
        QApplication::setQuitOnLastWindowClosed(false); // as the program does
    }
    void init()
    {
        GuiTest::init();
        world().addOneOfEach();
    }
    void cleanup()
    {
        m_session.reset();
        GuiTest::cleanup();
    }

    void D4_backup_isWritten_andNeverOverAnEarlierOne()
    {
        openWindow();
        QVERIFY(chooseFromMenu(window(), {u"Program"_s, u"Back up\u2026"_s}));
        auto* dialog = opened<BackupDialog>(window());
        QVERIFY(dialog);
        auto* file = afterparcel::named<QLineEdit>(*dialog, u"Back up to"_s);
        QVERIFY(file->text().endsWith(u"afterparcel-default-2026-11-22.backup"_s));
        QVERIFY(enter(afterparcel::named<QLineEdit>(*dialog, u"Back up to"_s), backup()));
        QVERIFY(press(*dialog, u"Back up"_s));
        auto* result = afterparcel::named<QLabel>(*dialog, u"Result"_s);
        QTRY_VERIFY(result->text().startsWith(u"Everything but the secrets is in my.backup."_s));
        QCOMPARE(Store::inspectBackup(world().place().folder, backup())->orders, 6);
        QVERIFY(press(*dialog, u"Back up"_s));
        QTRY_VERIFY2(result->text().contains(u"exists already"_s), qPrintable(result->text()));
    }

    void D4_restore_saysWhatIsInTheFile_orWhatIsWrongWithIt()
    {
        QVERIFY(world().store().backUp(backup()));
        openWindow();
        QVERIFY(chooseFromMenu(window(), {u"Program"_s, u"Restore a backup\u2026"_s}));
        auto* dialog = opened<RestoreDialog>(window());
        QVERIFY(dialog);
        auto* said = afterparcel::named<QLabel>(*dialog, u"What is in it"_s);
        QVERIFY(enter(afterparcel::named<QLineEdit>(*dialog, u"Backup"_s), u"/dev/null"_s));
        QTRY_VERIFY2(said->text().contains(u"is not a backup"_s), qPrintable(said->text()));
        QVERIFY(enter(afterparcel::named<QLineEdit>(*dialog, u"Backup"_s), backup()));
        QTRY_VERIFY2(said->text().startsWith(u"example.myshopify.com: 6 orders, kept e-mails: 0"_s),
                     qPrintable(said->text()));
        QSignalSpy wanted(&window(), &MainWindow::restoreWanted);
        QVERIFY(press(*dialog, u"Restore\u2026"_s));
        auto* box = opened<QMessageBox>(*dialog);
        QVERIFY(strike(*box, Qt::Key_Return)); // Cancel is the default
        QTRY_VERIFY(!dialog->findChild<QMessageBox*>());
        QCOMPARE(wanted.count(), 0);
    }

    void D4_restore_startsTheProgramAgain_andAsksNobodyTwice()
    {
        QVERIFY(world().store().backUp(backup()));
        world().clock().advance(60);
        world().decide(1001, Decision::Kind::MarkSent);
        world().save({world().order(1007, 3)});
        world().closeStore();
        startSession();
        wantRestore();
        auto* box = outcome();
        QVERIFY(box);
        QCOMPARE(box->text(), u"The backup is restored."_s);
        QVERIFY2(box->informativeText().contains(u"Restored from my.backup."_s),
                 qPrintable(box->informativeText()));
        const auto store = Store::open(world().place().folder, world().clock());
        QVERIFY(store);
        QVERIFY(!(*store)->request(GuiWorld::gid(1007)).value()); // read again at the next sync
        const auto decided = (*store)->request(GuiWorld::gid(1001));
        QVERIFY((*decided)->status == Status::Sent);
        endSession();
    }

    void D4_restore_whileAnotherProgramHasTheStore_changesNothing()
    {
        QVERIFY(world().store().backUp(backup()));
        world().save({world().order(1007, 3)});
        startSession();
        wantRestore();
        auto* box = outcome();
        QVERIFY(box);
        QCOMPARE(box->text(), u"The backup was not restored."_s);
        QVERIFY2(box->informativeText().contains(u"Another program has this store open"_s),
                 qPrintable(box->informativeText()));
        QVERIFY(world().store().request(GuiWorld::gid(1007)).value());
        endSession();
    }

private:
    [[nodiscard]] QString backup() const { return world().place().dataDir + u"/my.backup"_s; }
    [[nodiscard]] MainWindow& restarted() const { return m_session->app()->window(); }
    void startSession()
    {
        m_session = std::make_unique<DesktopSession>(DesktopOptions(), world().place(), world().clock());
        m_session->start();
        QVERIFY(bringToFront(restarted()));
    }
    /// Quit ends it.
    void endSession()
    {
        QSignalSpy ended(m_session.get(), &DesktopSession::ended);
        QTest::keyClick(restarted().findChild<QMessageBox*>(), Qt::Key_Escape);
        QVERIFY(chooseFromMenu(restarted(), {u"Program"_s, u"Quit"_s}));
        QTRY_COMPARE(ended.count(), 1);
    }
    void wantRestore()
    {
        QVERIFY(chooseFromMenu(restarted(), {u"Program"_s, u"Restore a backup\u2026"_s}));
        auto* dialog = opened<RestoreDialog>(restarted());
        QVERIFY(dialog);
        QVERIFY(enter(afterparcel::named<QLineEdit>(*dialog, u"Backup"_s), backup()));
        QVERIFY(press(*dialog, u"Restore\u2026"_s));
        QVERIFY(press(*opened<QMessageBox>(*dialog), u"Restore and start again"_s));
    }
    /// What the program says when it is there again.
    [[nodiscard]] QMessageBox* outcome() const
    {
        const auto find = [this] {
            return restarted().findChild<QMessageBox*>(QString(), Qt::FindDirectChildrenOnly);
        };
        [&] { QTRY_VERIFY(m_session->app() && find()); }();
        return m_session->app() ? find() : nullptr;
    }

    std::unique_ptr<DesktopSession> m_session;
};

QTEST_MAIN(TestGuiBackup)
#include "tst_gui_backup.moc"
