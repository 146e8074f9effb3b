#include "core/settings/preferences.h"
#include "guiworld.h"
#include "translations/translations.h"
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

    [[nodiscard]] QAction* action(const QString& text) const
    {
        for (QAction* action : shownMenu->actions()) {
            if (QString(action->text()).remove(QLatin1Char('&')) == text) {
                return action;
            }
        }
        return nullptr;
    }

    bool available = true;
    QMenu* shownMenu = nullptr;
    QString toolTip;
    QImage image;
    QStringList notifications;
};

QMessageBox* shownBox(const MainWindow& window)
{
    for (QMessageBox* box : window.findChildren<QMessageBox*>()) {
        if (box->isVisible()) {
            return box;
        }
    }
    return nullptr;
}

QPushButton* buttonOf(const QWidget& dialog, const QString& text)
{
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (QString(button->text()).remove(QLatin1Char('&')) == text) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

/// Tray, closing, notifications, pause and rehearsal (M6, Q6), by mouse and keys.
class TestGuiBackground : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(); }
    void init()
    {
        m_world = std::make_unique<GuiWorld>();
        m_tray = std::make_unique<FakeTray>();
    }
    void cleanup()
    {
        m_open.reset();
        m_tray.reset();
        m_world.reset();
    }

    void M6_close_asksOnceAndKeepsRunning()
    {
        open();
        QSignalSpy closed(&window(), &MainWindow::closed);
        window().close();
        QTRY_VERIFY(shownBox(window()));
        QVERIFY(window().isVisible());
        click(*shownBox(window()), QStringLiteral("Keep running"));
        QTRY_VERIFY(!window().isVisible());
        QCOMPARE(closed.count(), 0);
        QVERIFY(Preferences::read(m_world->place().dataDir).onClose == Preferences::OnClose::KeepOpen);
        Q_EMIT m_tray->activated();
        QVERIFY(window().isVisible());
        window().close(); // not asked again
        QVERIFY(!window().isVisible());
        QVERIFY(!shownBox(window()));
        QCOMPARE(closed.count(), 0);
    }

    void M6_close_quitChosen_endsTheProgramNowAndLater()
    {
        open();
        QSignalSpy closed(&window(), &MainWindow::closed);
        window().close();
        QTRY_VERIFY(shownBox(window()));
        click(*shownBox(window()), QStringLiteral("Quit"));
        QCOMPARE(closed.count(), 1);
        QVERIFY(Preferences::read(m_world->place().dataDir).onClose == Preferences::OnClose::Quit);
    }

    void M6_close_cancelled_leavesEverythingAsItWas()
    {
        open();
        QSignalSpy closed(&window(), &MainWindow::closed);
        window().close();
        QTRY_VERIFY(shownBox(window()));
        QTest::keyClick(shownBox(window()), Qt::Key_Escape);
        QTRY_VERIFY(!shownBox(window()));
        QVERIFY(window().isVisible());
        QCOMPARE(closed.count(), 0);
        QVERIFY(Preferences::read(m_world->place().dataDir).onClose == Preferences::OnClose::Ask);
    }

    void M6_close_withoutATray_quits()
    {
        m_tray->available = false;
        open();
        QSignalSpy closed(&window(), &MainWindow::closed);
        window().close();
        QCOMPARE(closed.count(), 1);
    }

    void M6_quitFromTheTray_endsTheProgramThoughClosingKeepsIt()
    {
        keepOpen();
        open();
        QSignalSpy closed(&window(), &MainWindow::closed);
        window().close();
        QVERIFY(!window().isVisible());
        m_tray->action(QStringLiteral("Quit"))->trigger();
        QCOMPARE(closed.count(), 1);
    }

    void S3_secondStart_raisesTheWindowFromTheTray()
    {
        keepOpen();
        open();
        window().close();
        QVERIFY(!window().isVisible());
        window().raiseToFront();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void M6_startInTheBackground_isHiddenWhileThereIsATray()
    {
        m_open = std::make_unique<OpenWindow>(*m_world, m_tray.get());
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
        action(QStringLiteral("Start at login"))->trigger();
        QVERIFY(QFile::exists(path));
        QVERIFY(action(QStringLiteral("Start at login"))->isChecked());
        action(QStringLiteral("Start at login"))->trigger();
        QVERIFY(!QFile::exists(path));
        qunsetenv("XDG_CONFIG_HOME");
    }

    void M6_tray_tellsTheDaysCountsAndCarriesABadge()
    {
        open();
        QTRY_VERIFY(m_tray->toolTip.contains(QStringLiteral("Northwind Outfitters")));
        const QImage plain = m_tray->image;
        m_world->addOneOfEach();
        QTRY_VERIFY2(m_tray->toolTip.contains(QStringLiteral("1 needs attention")),
                     qPrintable(m_tray->toolTip));
        QVERIFY2(m_tray->toolTip.contains(QStringLiteral("0 sent today")), qPrintable(m_tray->toolTip));
        QVERIFY(m_tray->image != plain);
        QAction* attention = m_tray->action(QStringLiteral("1 needs attention"));
        QVERIFY(attention && attention->isEnabled());
        attention->trigger();
        QTRY_VERIFY(m_open->named<StatusTabs>(QStringLiteral("Status"))->status() == Status::NeedsAttention);
    }

    void M6_requestsThatNeedAttention_areOneNotificationThatOpensThem()
    {
        open();
        QTRY_VERIFY(m_tray->toolTip.contains(QStringLiteral("0 need attention")));
        m_world->save({m_world->order(1101, 40), m_world->order(1102, 40), m_world->order(1103, 40)});
        QVERIFY(m_world->store().deriveDue(m_world->clock().now()));
        QTRY_COMPARE(m_tray->notifications, QStringList(QStringLiteral("3 requests need your attention.")));
        Q_EMIT m_tray->messageClicked();
        QTRY_VERIFY(m_open->named<StatusTabs>(QStringLiteral("Status"))->status() == Status::NeedsAttention);
    }

    void M6_stageThatStopped_isNotifiedOnceAndPassingTroubleIsNot()
    {
        open();
        QTRY_VERIFY(m_tray->toolTip.contains(QStringLiteral("Northwind")));
        QVERIFY(
            m_world->store().raiseBanner(QStringLiteral("unchecked"), QStringLiteral("Shopify is away.")));
        QVERIFY(m_world->store().raiseBanner(QStringLiteral("smtp"),
                                             QStringLiteral("The login was refused for jane@example.com.")));
        QTRY_COMPARE(m_tray->notifications.size(), 1);
        QCOMPARE(m_tray->notifications.first(),
                 QStringLiteral("The login was refused for j***@example.com."));
        QVERIFY(m_world->store().raiseBanner(QStringLiteral("smtp"),
                                             QStringLiteral("The login was refused again.")));
        QTRY_VERIFY(m_open->window().findChild<BannerStrip*>()->findChildren<QLabel*>().size() > 0);
        QCOMPARE(m_tray->notifications.size(), 1);
    }

    void M6_notificationsSwitchedOff_areNotShown()
    {
        Preferences preferences;
        preferences.notifications = false;
        QVERIFY(preferences.write(m_world->place().dataDir));
        open();
        QTRY_VERIFY(m_tray->toolTip.contains(QStringLiteral("Northwind")));
        QVERIFY(
            m_world->store().raiseBanner(QStringLiteral("smtp"), QStringLiteral("The login was refused.")));
        QTRY_VERIFY(m_open->window().findChild<BannerStrip*>()->isVisible());
        QVERIFY(m_tray->notifications.isEmpty());
    }

    void Q6_pauseAndResume_showWhatPilesUpAndWhatWouldLeave()
    {
        m_world->save({m_world->order(1201, 9), m_world->order(1202, 9)});
        open();
        auto* pause = m_open->named<QToolButton>(QStringLiteral("Pause sending"));
        QVERIFY(pause);
        QTest::mouseClick(pause, Qt::LeftButton);
        QTRY_COMPARE(bannerText(), QStringLiteral("Sending is paused. 2 e-mails wait until you resume it."));
        QVERIFY(settings().paused);
        QTRY_VERIFY(m_tray->toolTip.contains(QStringLiteral("Sending is paused")));
        QTest::mouseClick(pause, Qt::LeftButton);
        QTRY_VERIFY(shownBox(window()));
        QCOMPARE(shownBox(window())->text(), QStringLiteral("2 e-mails are due and would leave at once."));
        QTest::keyClick(shownBox(window()), Qt::Key_Return); // the default keeps the pause
        QTRY_VERIFY(!shownBox(window()));
        QVERIFY(settings().paused);
        QTest::mouseClick(pause, Qt::LeftButton);
        QTRY_VERIFY(shownBox(window()));
        click(*shownBox(window()), QStringLiteral("Resume sending"));
        QTRY_VERIFY(!settings().paused);
        QTRY_VERIFY(bannerText().isEmpty());
    }

    void Q6_rehearsal_isStartedWithAnAddressAndEndedAfterTheNumber()
    {
        m_world->save({m_world->order(1301, 9)});
        open();
        action(QStringLiteral("Start a rehearsal\u2026"))->trigger();
        QTRY_VERIFY(m_open->named<QLineEdit>(QStringLiteral("Your own address")));
        auto* address = m_open->named<QLineEdit>(QStringLiteral("Your own address"));
        QTRY_VERIFY(address->isVisible());
        QVERIFY(!buttonOf(*address->window(), QStringLiteral("Start the rehearsal"))->isEnabled());
        QTest::keyClicks(address, QStringLiteral("me@shop.example"));
        QTest::keyClick(address, Qt::Key_Return);
        QTRY_COMPARE(settings().mailRehearsalTo, QStringLiteral("me@shop.example"));
        QTRY_VERIFY2(bannerText().contains(QStringLiteral("goes once to me@shop.example")),
                     qPrintable(bannerText()));
        QTRY_VERIFY(action(QStringLiteral("End the rehearsal\u2026")));
        action(QStringLiteral("End the rehearsal\u2026"))->trigger();
        QTRY_VERIFY(shownBox(window()));
        QCOMPARE(shownBox(window())->text(), QStringLiteral("1 e-mail is due and would leave at once."));
        click(*shownBox(window()), QStringLiteral("End the rehearsal"));
        QTRY_VERIFY(settings().mailRehearsalTo.isEmpty());
    }

    void Q6_limit_isSaidInTheStatusBar()
    {
        m_world->save({m_world->order(1401, 9), m_world->order(1402, 9), m_world->order(1403, 9)});
        QVERIFY(SettingsFile(m_world->place().folder)
                    .change({{QStringLiteral("limits.per_hour"), QStringLiteral("1")}}));
        open();
        auto* note = m_open->named<QLabel>(QStringLiteral("What holds the program up"));
        QTRY_COMPARE(note->text(), QStringLiteral("The limit per hour holds 2 e-mails back"));
        QVERIFY(note->isVisible());
    }

    void M6_offline_isALineAndNoBanner()
    {
        open();
        auto* note = m_open->named<QLabel>(QStringLiteral("What holds the program up"));
        window().onOffline(m_world->clock().now());
        window().onPassFinished(false, QStringLiteral("Shopify can't be reached."),
                                m_world->clock().now().addSecs(60));
        QCOMPARE(note->text(), QStringLiteral("Offline since 04:00, tries again by itself"));
        QVERIFY(!window().findChild<BannerStrip*>()->isVisible());
        window().onOffline({});
        window().onPassFinished(false, QStringLiteral("The key was refused."),
                                m_world->clock().now().addSecs(60));
        QVERIFY(!note->isVisible());
        QVERIFY(window().findChild<BannerStrip*>()->isVisible());
    }

    void stages_button_opensATableOfEachStage()
    {
        const QDateTime now = m_world->clock().now();
        QVERIFY(m_world->store().saveStageRun({Stage::Orders,
                                               now.addSecs(-60),
                                               now.addSecs(-59),
                                               now.addSecs(240),
                                               true,
                                               QStringLiteral("3 orders read"),
                                               {}}));
        QVERIFY(m_world->store().saveStageRun({Stage::Send, now.addSecs(-60), now.addSecs(-59), now, false,
                                               QStringLiteral("The login was refused."),
                                               QStringLiteral("unauthorized")}));
        open();
        auto* button = m_open->named<QToolButton>(QStringLiteral("Stages"));
        QTest::keyClick(button, Qt::Key_Space);
        auto* table = m_open->named<QTableWidget>(QStringLiteral("Stages of the sync"));
        QTRY_VERIFY(table->isVisible());
        QTRY_COMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("Orders from Shopify"));
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("03:59"));
        QCOMPARE(table->item(0, 3)->text(), QStringLiteral("04:04"));
        QCOMPARE(table->item(1, 2)->text(), QStringLiteral("Not completed: The login was refused."));
        QTest::keyClick(table, Qt::Key_Escape);
        QTRY_VERIFY(!table->isVisible());
    }

private:
    void open()
    {
        m_open = std::make_unique<OpenWindow>(*m_world, m_tray.get());
        QVERIFY(m_open->waitUntilLoaded());
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void keepOpen() const
    {
        Preferences preferences;
        preferences.onClose = Preferences::OnClose::KeepOpen;
        QVERIFY(preferences.write(m_world->place().dataDir));
    }
    [[nodiscard]] MainWindow& window() const { return m_open->window(); }
    [[nodiscard]] Settings settings() const { return SettingsFile(m_world->place().folder).read().value(); }
    [[nodiscard]] QAction* action(const QString& text) const
    {
        for (QAction* action : window().findChildren<QAction*>()) {
            if (QString(action->text()).remove(QLatin1Char('&')) == text) {
                return action;
            }
        }
        return nullptr;
    }
    static void click(const QWidget& dialog, const QString& button)
    {
        QVERIFY(buttonOf(dialog, button));
        QTest::mouseClick(buttonOf(dialog, button), Qt::LeftButton);
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

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<FakeTray> m_tray;
    std::unique_ptr<OpenWindow> m_open;
};

QTEST_MAIN(TestGuiBackground)
#include "tst_gui_background.moc"
