#include "app/desktop/desktopsession.h"
#include "guiworld.h"
#include "translations/translations.h"
#include "ui/backup/backupdialog.h"
#include "ui/backup/restoredialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace afterparcel;
using namespace Qt::StringLiterals;

namespace
{

QString plain(const QString& text)
{
    return QString(text).remove(u'&');
}

/// Opens a menu and clicks an entry, as a hand would.
void choose(MainWindow& window, const QString& menuTitle, const QString& entry)
{
    QMenuBar* bar = window.menuBar();
    for (QAction* top : bar->actions()) {
        if (plain(top->text()) != menuTitle) {
            continue;
        }
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(top).center());
        QMenu* menu = top->menu();
        QTRY_VERIFY(menu->isVisible());
        for (QAction* action : menu->actions()) {
            if (plain(action->text()) == entry) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return;
            }
        }
    }
    QFAIL("no such entry");
}

template<class T>
T* shown(const QWidget& window)
{
    [&] { QTRY_VERIFY(window.findChild<T*>() && window.findChild<T*>()->isVisible()); }();
    return window.findChild<T*>();
}

template<class T>
T* named(const QWidget& parent, const QString& name)
{
    for (T* widget : parent.findChildren<T*>()) {
        if (widget->accessibleName() == name) {
            return widget;
        }
    }
    return nullptr;
}

void click(const QWidget& parent, const QString& text)
{
    QPushButton* target = nullptr;
    for (QPushButton* candidate : parent.findChildren<QPushButton*>()) {
        target = plain(candidate->text()) == text ? candidate : target;
    }
    QVERIFY(target);
    QTRY_VERIFY(target->isEnabled());
    QTest::mouseClick(target, Qt::LeftButton);
}

void type(const QWidget& dialog, const QString& field, const QString& text)
{
    auto* line = named<QLineEdit>(dialog, field);
    QVERIFY(line);
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(line, text);
}

} // namespace

/// Backing up and restoring from the window (D4), by mouse and keys.
class TestGuiBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        installTranslations();
        QApplication::setQuitOnLastWindowClosed(false); // as the program does
    }
    void init()
    {
        m_world = std::make_unique<GuiWorld>();
        m_world->addOneOfEach();
    }
    void cleanup()
    {
        m_session.reset();
        m_world.reset();
    }

    void D4_backup_isWritten_andNeverOverAnEarlierOne()
    {
        OpenWindow open(*m_world);
        QVERIFY(open.waitUntilLoaded());
        choose(open.window(), u"Program"_s, u"Back up\u2026"_s);
        auto* dialog = shown<BackupDialog>(open.window());
        QVERIFY(dialog);
        auto* file = named<QLineEdit>(*dialog, u"Back up to"_s);
        QVERIFY(file->text().endsWith(u"afterparcel-default-2026-11-22.backup"_s));
        type(*dialog, u"Back up to"_s, backup());
        click(*dialog, u"Back up"_s);
        auto* result = named<QLabel>(*dialog, u"Result"_s);
        QTRY_VERIFY(result->text().startsWith(u"Everything but the secrets is in my.backup."_s));
        QCOMPARE(Store::inspectBackup(m_world->place().folder, backup())->orders, 6);
        click(*dialog, u"Back up"_s);
        QTRY_VERIFY2(result->text().contains(u"exists already"_s), qPrintable(result->text()));
    }

    void D4_restore_saysWhatIsInTheFile_orWhatIsWrongWithIt()
    {
        QVERIFY(m_world->store().backUp(backup()));
        OpenWindow open(*m_world);
        QVERIFY(open.waitUntilLoaded());
        choose(open.window(), u"Program"_s, u"Restore a backup\u2026"_s);
        auto* dialog = shown<RestoreDialog>(open.window());
        QVERIFY(dialog);
        auto* said = named<QLabel>(*dialog, u"What is in it"_s);
        type(*dialog, u"Backup"_s, u"/dev/null"_s);
        QTRY_VERIFY2(said->text().contains(u"is not a backup"_s), qPrintable(said->text()));
        type(*dialog, u"Backup"_s, backup());
        QTRY_VERIFY2(said->text().startsWith(u"example.myshopify.com: 6 orders, kept e-mails: 0"_s),
                     qPrintable(said->text()));
        QSignalSpy wanted(&open.window(), &MainWindow::restoreWanted);
        click(*dialog, u"Restore\u2026"_s);
        auto* box = shown<QMessageBox>(*dialog);
        QTest::keyClick(box, Qt::Key_Return); // Cancel is the default
        QTRY_VERIFY(!dialog->findChild<QMessageBox*>());
        QCOMPARE(wanted.count(), 0);
    }

    void D4_restore_startsTheProgramAgain_andAsksNobodyTwice()
    {
        QVERIFY(m_world->store().backUp(backup()));
        m_world->clock().advance(60);
        m_world->decide(1001, Decision::Kind::MarkSent);
        m_world->save({m_world->order(1007, 3)});
        m_world->closeStore();
        startSession();
        wantRestore();
        auto* box = outcome();
        QVERIFY(box);
        QCOMPARE(box->text(), u"The backup is restored."_s);
        QVERIFY2(box->informativeText().contains(u"Restored from my.backup."_s),
                 qPrintable(box->informativeText()));
        const auto store = Store::open(m_world->place().folder, m_world->clock());
        QVERIFY(store);
        QVERIFY(!(*store)->request(GuiWorld::gid(1007)).value()); // read again at the next sync
        const auto decided = (*store)->request(GuiWorld::gid(1001));
        QVERIFY((*decided)->status == Status::Sent);
        endSession();
    }

    void D4_restore_whileAnotherProgramHasTheStore_changesNothing()
    {
        QVERIFY(m_world->store().backUp(backup()));
        m_world->save({m_world->order(1007, 3)});
        startSession();
        wantRestore();
        auto* box = outcome();
        QVERIFY(box);
        QCOMPARE(box->text(), u"The backup was not restored."_s);
        QVERIFY2(box->informativeText().contains(u"Another program has this store open"_s),
                 qPrintable(box->informativeText()));
        QVERIFY(m_world->store().request(GuiWorld::gid(1007)).value());
        endSession();
    }

private:
    [[nodiscard]] QString backup() const { return m_world->place().dataDir + u"/my.backup"_s; }
    [[nodiscard]] MainWindow& window() const { return m_session->app()->window(); }
    void startSession()
    {
        m_session = std::make_unique<DesktopSession>(DesktopOptions(), m_world->place(), m_world->clock());
        m_session->start();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    /// Quit ends it.
    void endSession()
    {
        QSignalSpy ended(m_session.get(), &DesktopSession::ended);
        QTest::keyClick(window().findChild<QMessageBox*>(), Qt::Key_Escape);
        choose(window(), u"Program"_s, u"Quit"_s);
        QTRY_COMPARE(ended.count(), 1);
    }
    void wantRestore()
    {
        choose(window(), u"Program"_s, u"Restore a backup\u2026"_s);
        auto* dialog = shown<RestoreDialog>(window());
        QVERIFY(dialog);
        type(*dialog, u"Backup"_s, backup());
        click(*dialog, u"Restore\u2026"_s);
        click(*shown<QMessageBox>(*dialog), u"Restore and start again"_s);
    }
    /// What the program says when it is there again.
    [[nodiscard]] QMessageBox* outcome() const
    {
        const auto find = [this] {
            return window().findChild<QMessageBox*>(QString(), Qt::FindDirectChildrenOnly);
        };
        [&] { QTRY_VERIFY(m_session->app() && find()); }();
        return m_session->app() ? find() : nullptr;
    }

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<DesktopSession> m_session;
};

QTEST_MAIN(TestGuiBackup)
#include "tst_gui_backup.moc"
