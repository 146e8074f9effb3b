#include "core/settings/preferences.h"
#include "guiworld.h"
#include "translations/translations.h"
#include "ui/settings/settingswindow.h"
#include "ui/themefollower.h"

#include <QComboBox>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace afterparcel;

namespace
{

constexpr auto kService = "org.freedesktop.portal.Desktop";
constexpr auto kPath = "/org/freedesktop/portal/desktop";
constexpr auto kInterface = "org.freedesktop.portal.Settings";
constexpr auto kGroup = "org.freedesktop.appearance";
constexpr auto kKey = "color-scheme";

} // namespace

/// The settings portal of a desktop.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    void change(uint scheme)
    {
        m_scheme = scheme;
        QDBusMessage signal = QDBusMessage::createSignal(
            QString::fromLatin1(kPath), QString::fromLatin1(kInterface), QStringLiteral("SettingChanged"));
        signal << QString::fromLatin1(kGroup) << QString::fromLatin1(kKey)
               << QVariant::fromValue(QDBusVariant(scheme));
        QDBusConnection::sessionBus().send(signal);
    }

public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key) // NOLINT: the portal's name
    {
        Q_UNUSED(group)
        Q_UNUSED(key)
        return QDBusVariant(QVariant::fromValue(QDBusVariant(m_scheme)));
    }

private:
    uint m_scheme = 1;
};

/// The page Application: the preferences of this computer.
class TestGuiPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(); }
    void init();
    void cleanup();

    void theme_isAppliedAtOnce_andTakenBackByCancel();
    void theme_saved_isKept();
    void theme_followsTheDesktop_whileRunning();
    void theme_chosen_doesNotFollow();
    void languages_areThoseOfTheProgram();
    void everyPreference_isWrittenAndRead();

private:
    void openEditor();
    void choose(const QString& name, int row) const;
    void press(const QString& text) const;
    [[nodiscard]] QComboBox* combo(const QString& name) const;
    [[nodiscard]] static bool isDark() { return themeOf(QApplication::palette()) == Theme::Dark; }

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<OpenWindow> m_open;
    std::unique_ptr<ThemeFollower> m_theme;
    QPointer<SettingsWindow> m_editor;
};

void TestGuiPreferences::init()
{
    QApplication::setPalette(palette(Theme::Light));
    m_theme = std::make_unique<ThemeFollower>(*qApp, Theme::Light);
    m_world = std::make_unique<GuiWorld>();
    m_open = std::make_unique<OpenWindow>(*m_world);
    connect(&m_open->window(), &MainWindow::preferencesShown, m_theme.get(),
            [this](const Preferences& shown) { m_theme->choose(shown.theme); });
    QVERIFY(m_open->waitUntilLoaded());
}

void TestGuiPreferences::cleanup()
{
    m_open.reset();
    m_world.reset();
    m_theme.reset();
}

void TestGuiPreferences::openEditor()
{
    m_open->window().activateWindow(); // an editor that was closed had the focus
    QVERIFY(QTest::qWaitForWindowActive(&m_open->window()));
    QTest::keyClick(&m_open->window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(m_open->window().findChild<SettingsWindow*>());
    m_editor = m_open->window().findChild<SettingsWindow*>();
    const QList<QListWidget*> lists = m_editor->findChildren<QListWidget*>();
    const auto found = std::find_if(lists.begin(), lists.end(), [](const QListWidget* list) {
        return list->accessibleName() == QStringLiteral("Pages");
    });
    QVERIFY(found != lists.end());
    QListWidget* pages = *found;
    const QListWidgetItem* page =
        pages->findItems(QStringLiteral("Application"), Qt::MatchExactly).constFirst();
    QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, pages->visualItemRect(page).center());
}

QComboBox* TestGuiPreferences::combo(const QString& name) const
{
    for (QComboBox* box : m_editor->findChildren<QComboBox*>()) {
        if (box->accessibleName() == name) {
            return box;
        }
    }
    return nullptr;
}

void TestGuiPreferences::choose(const QString& name, int row) const
{
    QComboBox* box = combo(name);
    QVERIFY2(box, qPrintable(name));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < row; ++i) {
        QTest::keyClick(box, Qt::Key_Down);
    }
    QCOMPARE(box->currentIndex(), row);
}

void TestGuiPreferences::press(const QString& text) const
{
    for (QPushButton* button : m_editor->findChildren<QPushButton*>()) {
        if (QString(button->text()).remove(QLatin1Char('&')) == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(text));
}

void TestGuiPreferences::theme_isAppliedAtOnce_andTakenBackByCancel()
{
    openEditor();
    choose(QStringLiteral("Colours"), 1); // Light
    choose(QStringLiteral("Colours"), 2); // Dark
    QVERIFY(isDark());
    press(QStringLiteral("Cancel"));
    QTRY_VERIFY(!m_editor);
    QVERIFY(!isDark()); // as the system, which is light here
    QVERIFY(!Preferences::read(m_world->place().dataDir).theme);
}

void TestGuiPreferences::theme_saved_isKept()
{
    openEditor();
    choose(QStringLiteral("Colours"), 2);
    press(QStringLiteral("OK"));
    QTRY_VERIFY(!m_editor);
    QCOMPARE(Preferences::read(m_world->place().dataDir).theme, std::optional(Theme::Dark));
    QVERIFY(isDark());
}

void TestGuiPreferences::theme_followsTheDesktop_whileRunning()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.isConnected());
    Portal portal;
    QVERIFY(bus.registerObject(QString::fromLatin1(kPath), &portal, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(QString::fromLatin1(kService)));
    QApplication::setPalette(palette(Theme::Light));
    const ThemeFollower follower(*qApp, std::nullopt);
    QTRY_VERIFY(isDark()); // as the portal answered
    portal.change(2);
    QTRY_VERIFY(!isDark());
    portal.change(1);
    QTRY_VERIFY(isDark());
    bus.unregisterService(QString::fromLatin1(kService));
    bus.unregisterObject(QString::fromLatin1(kPath));
}

void TestGuiPreferences::theme_chosen_doesNotFollow()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    Portal portal;
    QVERIFY(bus.registerObject(QString::fromLatin1(kPath), &portal, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(QString::fromLatin1(kService)));
    ThemeFollower follower(*qApp, Theme::Light);
    portal.change(1);
    follower.choose(std::nullopt);
    QTRY_VERIFY(isDark()); // it had heard
    follower.choose(Theme::Light);
    QVERIFY(!isDark());
    bus.unregisterService(QString::fromLatin1(kService));
    bus.unregisterObject(QString::fromLatin1(kPath));
}

void TestGuiPreferences::languages_areThoseOfTheProgram()
{
    openEditor();
    const QComboBox* box = combo(QStringLiteral("Language"));
    QCOMPARE(box->count(), programLanguages().size() + 1); // and the system's
    QVERIFY(box->findText(QStringLiteral("Deutsch")) > 0);
    QVERIFY(box->findText(QStringLiteral("English")) > 0);
}

void TestGuiPreferences::everyPreference_isWrittenAndRead()
{
    openEditor();
    choose(QStringLiteral("Language"), 2);
    choose(QStringLiteral("When the window is closed"), 2);
    press(QStringLiteral("Apply"));
    const auto read = [this] { return Preferences::read(m_world->place().dataDir); };
    QTRY_COMPARE(read().onClose, Preferences::OnClose::Quit);
    QCOMPARE(read().language, programLanguages().at(1));
    press(QStringLiteral("Cancel"));
    QTRY_VERIFY(!m_editor);
    QCOMPARE(read().language, programLanguages().at(1)); // Cancel after Apply takes nothing back
}

QTEST_MAIN(TestGuiPreferences)
#include "tst_gui_preferences.moc"
