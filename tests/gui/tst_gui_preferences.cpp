#include "core/settings/preferences.h"
#include "guitest.h"
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
class TestGuiPreferences : public GuiTest
{
    Q_OBJECT

private Q_SLOTS:
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
    void pick(const QString& name, int row) const;
    void pressButton(const QString& name) const { QVERIFY(press(*m_editor, name)); }
    [[nodiscard]] QComboBox* combo(const QString& name) const
    {
        return afterparcel::named<QComboBox>(*m_editor, name);
    }
    [[nodiscard]] static bool isDark() { return themeOf(QApplication::palette()) == Theme::Dark; }

    std::unique_ptr<ThemeFollower> m_theme;
    QPointer<SettingsWindow> m_editor;
};

void TestGuiPreferences::init()
{
    QApplication::setPalette(palette(Theme::Light));
    m_theme = std::make_unique<ThemeFollower>(*qApp, Theme::Light);
    GuiTest::init();
    openWindow();
    connect(&window(), &MainWindow::preferencesShown, m_theme.get(),
            [this](const Preferences& chosen) { m_theme->choose(chosen.theme); });
}

void TestGuiPreferences::cleanup()
{
    GuiTest::cleanup();
    m_theme.reset();
}

void TestGuiPreferences::openEditor()
{
    QVERIFY(strike(window(), Qt::Key_Comma, Qt::ControlModifier));
    QTRY_VERIFY(shown<SettingsWindow>(window()));
    m_editor = shown<SettingsWindow>(window());
    auto* pages = afterparcel::named<QListWidget>(*m_editor, QStringLiteral("Pages"));
    const QListWidgetItem* page =
        pages->findItems(QStringLiteral("Application"), Qt::MatchExactly).constFirst();
    QVERIFY(clickRow(pages, pages->row(page)));
}

void TestGuiPreferences::pick(const QString& name, int row) const
{
    QComboBox* box = combo(name);
    QVERIFY2(box, qPrintable(name));
    QVERIFY(choose(box, box->itemText(row)));
}

void TestGuiPreferences::theme_isAppliedAtOnce_andTakenBackByCancel()
{
    openEditor();
    pick(QStringLiteral("Colours"), 1); // Light
    pick(QStringLiteral("Colours"), 2); // Dark
    QVERIFY(isDark());
    pressButton(QStringLiteral("Cancel"));
    QTRY_VERIFY(!m_editor);
    QVERIFY(!isDark()); // as the system, which is light here
    QVERIFY(!Preferences::read(world().place().dataDir).theme);
}

void TestGuiPreferences::theme_saved_isKept()
{
    openEditor();
    pick(QStringLiteral("Colours"), 2);
    pressButton(QStringLiteral("OK"));
    QTRY_VERIFY(!m_editor);
    QCOMPARE(Preferences::read(world().place().dataDir).theme, std::optional(Theme::Dark));
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
    pick(QStringLiteral("Language"), 2);
    pick(QStringLiteral("When the window is closed"), 2);
    pressButton(QStringLiteral("Apply"));
    const auto read = [this] { return Preferences::read(world().place().dataDir); };
    QTRY_COMPARE(read().onClose, Preferences::OnClose::Quit);
    QCOMPARE(read().language, programLanguages().at(1));
    pressButton(QStringLiteral("Cancel"));
    QTRY_VERIFY(!m_editor);
    QCOMPARE(read().language, programLanguages().at(1)); // Cancel after Apply takes nothing back
}

QTEST_MAIN(TestGuiPreferences)
#include "tst_gui_preferences.moc"
