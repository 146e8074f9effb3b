#include "core/settings/preferences.h"
#include "guitest.h"
#include "ui/background/tray.h"
#include "ui/bannerstrip.h"
#include "ui/statustabs.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QWindow>

using namespace afterparcel;

namespace
{

/// A tray where the platform has none.
class FakeTray final : public Tray
{
public:
    [[nodiscard]] bool isAvailable() const override { return available; }
    void setMenu(QMenu* menu) override { shownMenu = menu; }
    void show(const QIcon& icon, const QString& text) override
    {
        toolTip = text;
        image = icon.pixmap(32, 32).toImage();
    }
    void notify(const QString& /*title*/, const QString& text) override { notifications.append(text); }

    /// Opens the menu as the desktop does, and clicks an entry.
    [[nodiscard]] bool choose(const QString& text) const
    {
        shownMenu->popup(QCursor::pos());
        return clickEntry(shownMenu, text);
    }
    void click() { Q_EMIT activated(); }
    void clickNotification() { Q_EMIT messageClicked(); }

    bool available = true;
    QMenu* shownMenu = nullptr;
    QString toolTip;
    QImage image;
    QStringList notifications;
};

} // namespace

/// Tray, closing, notifications, pause and rehearsal (M6, Q6), by mouse and keys.
class TestGuiBackground : public GuiTest
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTest::init();
        m_tray = std::make_unique<FakeTray>();
    }
    void cleanup()
    {
        GuiTest::cleanup();
        m_tray.reset();
    }

    void M6_close_asksOnceAndKeepsRunning()
    {
        open();
        QSignalSpy closed(&window(), &MainWindow::closed);
        closeByFrame(window());
        QTRY_VERIFY(shown<QMessageBox>(window()));
        QVERIFY(window().isVisible());
        QVERIFY(press(*shown<QMessageBox>(window()), QStringLiteral("Keep running")));
        QTRY_VERIFY(!window().isVisible());
        QCOMPARE(closed.count(), 0);
        QVERIFY(Preferences::read(world().place().dataDir).onClose == Preferences::OnClose::KeepOpen);
        m_tray->click();
        QVERIFY(window().isVisible());
        closeByFrame(window()); // not asked again
        QVERIFY(!window().isVisible());
        QVERIFY(!shown<QMessageBox>(window()));
        QCOMPARE(closed.count(), 0);
    }

    void M6_close_quitChosen_endsTheProgramNowAndLater()
    {
        open();
        QSignalSpy closed(&window(), &MainWindow::closed);
        closeByFrame(window());
        QTRY_VERIFY(shown<QMessageBox>(window()));
        QVERIFY(press(*shown<QMessageBox>(window()), QStringLiteral("Quit")));
        QCOMPARE(closed.count(), 1);
        QVERIFY(Preferences::read(world().place().dataDir).onClose == Preferences::OnClose::Quit);
    }

    void M6_close_cancelled_leavesEverythingAsItWas()
    {
        open();
        QSignalSpy closed(&window(), &MainWindow::closed);
        closeByFrame(window());
        QTRY_VERIFY(shown<QMessageBox>(window()));
        QVERIFY(strike(*shown<QMessageBox>(window()), Qt::Key_Escape));
        QTRY_VERIFY(!shown<QMessageBox>(window()));
        QVERIFY(window().isVisible());
        QCOMPARE(closed.count(), 0);
        QVERIFY(Preferences::read(world().place().dataDir).onClose == Preferences::OnClose::Ask);
    }

    void M6_close_withoutATray_quits()
    {
        m_tray->available = false;
        open();
        QSignalSpy closed(&window(), &MainWindow::closed);
        closeByFrame(window());
        QCOMPARE(closed.count(), 1);
    }

    void M6_quitFromTheTray_endsTheProgramThoughClosingKeepsIt()
    {
        keepOpen();
        open();
        QSignalSpy closed(&window(), &MainWindow::closed);
        closeByFrame(window());
        QVERIFY(!window().isVisible());
        QVERIFY(m_tray->choose(QStringLiteral("Quit")));
        QCOMPARE(closed.count(), 1);
    }

    void M6_click_raisesTheWindowFromTheTray()
    {
        keepOpen();
        open();
        closeByFrame(window());
        QVERIFY(!window().isVisible());
        m_tray->click();
        QTRY_VERIFY(window().isVisible() && window().windowHandle()->isActive());
    }

    void M6_startInTheBackground_isHiddenWhileThereIsATray()
    {
        openWindow(m_tray.get());
        window().hide();
        window().start(true);
        QVERIFY(!window().isVisible());
        QTRY_VERIFY(!m_tray->toolTip.isEmpty());
    }

    void M6_startAtLogin_writesAndRemovesTheDesktopsEntry()
    {
        const QTemporaryDir config;
        qputenv("XDG_CONFIG_HOME", config.path().toUtf8());
        open();
        const QString path = config.filePath(QStringLiteral("autostart/afterparcel.desktop"));
        const QStringList entry{QStringLiteral("Program"), QStringLiteral("Start at login")};
        QVERIFY(chooseFromMenu(window(), entry));
        QVERIFY(QFile::exists(path));
        QVERIFY(actionOf(window(), entry.last())->isChecked());
        QVERIFY(chooseFromMenu(window(), entry));
        QVERIFY(!QFile::exists(path));
        qunsetenv("XDG_CONFIG_HOME");
    }

    void M6_tray_tellsTheDaysCountsAndCarriesABadge()
    {
        open();
        QTRY_VERIFY(m_tray->toolTip.contains(QStringLiteral("Northwind Outfitters")));
        const QImage plain = m_tray->image;
        world().addOneOfEach();
        QTRY_VERIFY2(m_tray->toolTip.contains(QStringLiteral("1 needs attention")),
                     qPrintable(m_tray->toolTip));
        QVERIFY2(m_tray->toolTip.contains(QStringLiteral("0 sent today")), qPrintable(m_tray->toolTip));
        QVERIFY(m_tray->image != plain);
        window().hide();
        QVERIFY(m_tray->choose(QStringLiteral("0 sent today"))); // information, that leads to the window
        QVERIFY(window().isVisible());
        QVERIFY(m_tray->choose(QStringLiteral("1 needs attention")));
        QTRY_VERIFY(named<StatusTabs>(QStringLiteral("Status"))->status() == Status::NeedsAttention);
    }

    void M6_requestsThatNeedAttention_areOneNotificationThatOpensThem()
    {
        open();
        QTRY_VERIFY(m_tray->toolTip.contains(QStringLiteral("0 need attention")));
        world().save({world().order(1101, 40), world().order(1102, 40), world().order(1103, 40)});
        QVERIFY(world().store().deriveDue(world().clock().now()));
        QTRY_COMPARE(m_tray->notifications, QStringList(QStringLiteral("3 requests need your attention.")));
        m_tray->clickNotification();
        QTRY_VERIFY(named<StatusTabs>(QStringLiteral("Status"))->status() == Status::NeedsAttention);
    }

    void M6_stageThatStopped_isNotifiedOnceAndPassingTroubleIsNot()
    {
        open();
        QTRY_VERIFY(m_tray->toolTip.contains(QStringLiteral("Northwind")));
        QVERIFY(world().store().raiseBanner(QStringLiteral("unchecked"), QStringLiteral("Shopify is away.")));
        QVERIFY(world().store().raiseBanner(QStringLiteral("smtp"),
                                            QStringLiteral("The login was refused for jane@example.com.")));
        QTRY_COMPARE(m_tray->notifications.size(), 1);
        QCOMPARE(m_tray->notifications.first(),
                 QStringLiteral("The login was refused for j***@example.com."));
        QVERIFY(world().store().raiseBanner(QStringLiteral("smtp"),
                                            QStringLiteral("The login was refused again.")));
        QTRY_VERIFY(!window().findChild<BannerStrip*>()->findChildren<QLabel*>().isEmpty());
        QCOMPARE(m_tray->notifications.size(), 1);
    }

    void M6_notificationsSwitchedOff_areNotShown()
    {
        Preferences preferences;
        preferences.notifications = false;
        QVERIFY(preferences.write(world().place().dataDir));
        open();
        QTRY_VERIFY(m_tray->toolTip.contains(QStringLiteral("Northwind")));
        QVERIFY(
            world().store().raiseBanner(QStringLiteral("smtp"), QStringLiteral("The login was refused.")));
        QTRY_VERIFY(window().findChild<BannerStrip*>()->isVisible());
        QVERIFY(m_tray->notifications.isEmpty());
    }

    void Q6_pauseAndResume_showWhatPilesUpAndWhatWouldLeave()
    {
        world().save({world().order(1201, 9), world().order(1202, 9)});
        open();
        auto* pause = named<QToolButton>(QStringLiteral("Pause sending"));
        QVERIFY(pause);
        QVERIFY(press(pause));
        QTRY_COMPARE(bannerText(), QStringLiteral("Sending is paused. 2 e-mails wait until you resume it."));
        QVERIFY(settings().paused);
        QCOMPARE(pause->text(), QStringLiteral("Resume sending\u2026"));
        QCOMPARE(pause->accessibleName(), pause->text());
        QTRY_VERIFY(m_tray->toolTip.contains(QStringLiteral("Sending is paused")));
        QVERIFY(press(pause));
        QTRY_VERIFY(shown<QMessageBox>(window()));
        QCOMPARE(shown<QMessageBox>(window())->informativeText(),
                 QStringLiteral("2 e-mails are due and would leave at once."));
        QVERIFY(strike(*shown<QMessageBox>(window()), Qt::Key_Return)); // the default keeps the pause
        QTRY_VERIFY(!shown<QMessageBox>(window()));
        QVERIFY(settings().paused);
        QVERIFY(press(*window().findChild<BannerStrip*>(), QStringLiteral("Resume sending\u2026")));
        QTRY_VERIFY(shown<QMessageBox>(window()));
        QVERIFY(press(*shown<QMessageBox>(window()), QStringLiteral("Resume sending")));
        QTRY_VERIFY(!settings().paused);
        QTRY_VERIFY(bannerText().isEmpty());
    }

    void Q6_rehearsal_isStartedWithAnAddressAndEndedAfterTheNumber()
    {
        world().save({world().order(1301, 9)});
        open();
        QVERIFY(
            chooseFromMenu(window(), {QStringLiteral("Program"), QStringLiteral("Start a rehearsal\u2026")}));
        QTRY_VERIFY(named<QLineEdit>(QStringLiteral("Your own address")));
        auto* address = named<QLineEdit>(QStringLiteral("Your own address"));
        QTRY_VERIFY(address->isVisible());
        QVERIFY(!named<QPushButton>(QStringLiteral("Start the rehearsal"))->isEnabled());
        QVERIFY(enter(address, QStringLiteral("me@shop.example")));
        QVERIFY(strike(*address, Qt::Key_Return));
        QTRY_COMPARE(settings().mailRehearsalTo, QStringLiteral("me@shop.example"));
        QTRY_VERIFY2(bannerText().contains(QStringLiteral("goes once to me@shop.example")),
                     qPrintable(bannerText()));
        QVERIFY(press(*window().findChild<BannerStrip*>(), QStringLiteral("End the rehearsal\u2026")));
        QTRY_VERIFY(shown<QMessageBox>(window()));
        QCOMPARE(shown<QMessageBox>(window())->text(),
                 QStringLiteral("End the rehearsal? From then on, e-mails go to buyers."));
        QCOMPARE(shown<QMessageBox>(window())->informativeText(),
                 QStringLiteral("1 e-mail is due and would leave at once."));
        QVERIFY(press(*shown<QMessageBox>(window()), QStringLiteral("End the rehearsal")));
        QTRY_VERIFY(settings().mailRehearsalTo.isEmpty());
    }

    void Q6_rehearsalDuringAPause_endsWithWhatIsTrueThen()
    {
        world().save({world().order(1311, 9)});
        QVERIFY(SettingsFile(world().place().folder)
                    .change({{QStringLiteral("paused"), QStringLiteral("true")},
                             {QStringLiteral("mail.rehearsal_to"), QStringLiteral("me@shop.example")}}));
        open();
        auto* pause = named<QToolButton>(QStringLiteral("Resume sending\u2026"));
        QVERIFY(pause);
        QVERIFY(press(pause));
        QTRY_VERIFY(shown<QMessageBox>(window()));
        QCOMPARE(shown<QMessageBox>(window())->text(),
                 QStringLiteral("Resume sending? This is a rehearsal: e-mails go to me@shop.example, not to "
                                "buyers."));
        QVERIFY(press(*shown<QMessageBox>(window()), QStringLiteral("Cancel")));
        QTRY_VERIFY(!shown<QMessageBox>(window()));
        QVERIFY(press(*window().findChild<BannerStrip*>(), QStringLiteral("End the rehearsal\u2026")));
        QTRY_VERIFY(shown<QMessageBox>(window()));
        QCOMPARE(shown<QMessageBox>(window())->text(),
                 QStringLiteral("End the rehearsal? E-mails go to buyers once you resume sending."));
        QCOMPARE(shown<QMessageBox>(window())->informativeText(),
                 QStringLiteral("Sending is paused. 1 e-mail waits until you resume it."));
        QVERIFY(press(*shown<QMessageBox>(window()), QStringLiteral("Cancel")));
    }

    void Q6_limit_isSaidInTheStatusBar()
    {
        world().save({world().order(1401, 9), world().order(1402, 9), world().order(1403, 9)});
        QVERIFY(SettingsFile(world().place().folder)
                    .change({{QStringLiteral("limits.per_hour"), QStringLiteral("1")}}));
        open();
        auto* note = named<QLabel>(QStringLiteral("What holds the program up"));
        QTRY_COMPARE(note->text(), QStringLiteral("The limit per hour holds 2 e-mails back"));
        QVERIFY(note->isVisible());
    }

    void M6_offline_isALineAndNoBanner()
    {
        open();
        auto* note = named<QLabel>(QStringLiteral("What holds the program up"));
        window().onOffline(world().clock().now());
        window().onPassFinished(false, QStringLiteral("Shopify can't be reached."),
                                world().clock().now().addSecs(60));
        QCOMPARE(note->text(), QStringLiteral("Offline since 04:00, tries again"));
        QVERIFY(!window().findChild<BannerStrip*>()->isVisible());
        window().onOffline({});
        window().onPassFinished(false, QStringLiteral("The key was refused."),
                                world().clock().now().addSecs(60));
        QVERIFY(!note->isVisible());
        QVERIFY(window().findChild<BannerStrip*>()->isVisible());
    }

    void stages_button_opensATableOfEachStage()
    {
        const QDateTime now = world().clock().now();
        QVERIFY(world().store().saveStageRun({Stage::Orders,
                                              now.addSecs(-60),
                                              now.addSecs(-59),
                                              now.addSecs(240),
                                              true,
                                              QStringLiteral("3 orders read"),
                                              {}}));
        QVERIFY(world().store().saveStageRun({Stage::Send, now.addSecs(-60), now.addSecs(-59), now, false,
                                              QStringLiteral("The login was refused."),
                                              QStringLiteral("unauthorized")}));
        open();
        auto* button = named<QToolButton>(QStringLiteral("Sync details"));
        QVERIFY(press(button));
        auto* table = named<QTableWidget>(QStringLiteral("Stages of the sync"));
        QTRY_VERIFY(table->isVisible());
        QTRY_COMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("Orders from Shopify"));
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("03:59"));
        QCOMPARE(table->item(0, 3)->text(), QStringLiteral("04:04"));
        QCOMPARE(table->item(1, 2)->text(), QStringLiteral("Not completed: The login was refused."));
        QTest::keyClick(table, Qt::Key_Escape); // of a popup, which has no keyboard focus of its own
        QTRY_VERIFY(!table->isVisible());
    }

private:
    void open() { openWindow(m_tray.get()); }
    void keepOpen() const
    {
        Preferences preferences;
        preferences.onClose = Preferences::OnClose::KeepOpen;
        QVERIFY(preferences.write(world().place().dataDir));
    }
    [[nodiscard]] QString bannerText() const
    {
        const auto* strip = window().findChild<BannerStrip*>();
        QStringList texts;
        for (const QLabel* label : strip->findChildren<QLabel*>()) {
            if (label->accessibleName() == QStringLiteral("Message")) {
                texts.append(label->text());
            }
        }
        return texts.join(QLatin1Char('|'));
    }

    std::unique_ptr<FakeTray> m_tray;
};

QTEST_MAIN(TestGuiBackground)
#include "tst_gui_background.moc"
