#include "core/secrets/secretstore.h"
#include "guiworld.h"
#include "tests/secrets/keyringcontrol.h"
#include "translations/translations.h"
#include "ui/settings/settingswindow.h"

#include <QCoroTask>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace afterparcel;

/// Secrets in the settings editor, against a real Secret Service (D1): never shown, replaced, removed, and
/// what is said when the keychain is locked.
class TestGuiSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void d1_saved_isNeverShownAgain();
    void d1_replace_thenCancel_keepsTheOldOne();
    void d1_remove_takesItOutOfTheKeychain();
    void d1_lockedKeychain_saysWhatToDo_andNothingElseIsSaved();
    void d2_environment_isNamed();
    void test_withTypedSecret_saysTheCause();

private:
    void openEditor();
    void enter(const QString& value);
    [[nodiscard]] QString stored(const QString& name) const;
    [[nodiscard]] QString state() const;
    void press(const QString& text);
    template<class T>
    T* named(const QString& name) const
    {
        for (T* widget : m_editor->findChildren<T*>()) {
            if (widget->accessibleName() == name) {
                return widget;
            }
        }
        return nullptr;
    }

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<OpenWindow> m_open;
    QPointer<SettingsWindow> m_editor;
};

void TestGuiSecrets::initTestCase()
{
    installTranslations();
    QTRY_VERIFY(keyring::isRunning());
}

void TestGuiSecrets::init()
{
    QVERIFY(keyring::unlock());
    m_world = std::make_unique<GuiWorld>();
    m_open = std::make_unique<OpenWindow>(*m_world);
    QVERIFY(m_open->waitUntilLoaded());
    openEditor();
}

void TestGuiSecrets::cleanup()
{
    m_open.reset();
    QVERIFY(keyring::unlock());
    SecretStore secrets(m_world->place().folder, m_world->place().storeName);
    QCoro::waitFor(secrets.remove(QStringLiteral("aftership")));
    m_world.reset();
    qunsetenv("AFTERPARCEL_SECRET_AFTERSHIP");
}

void TestGuiSecrets::openEditor()
{
    m_open->window().activateWindow(); // an editor that was closed had the focus
    QVERIFY(QTest::qWaitForWindowActive(&m_open->window()));
    QTest::keyClick(&m_open->window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(m_open->window().findChild<SettingsWindow*>());
    m_editor = m_open->window().findChild<SettingsWindow*>();
    auto* pages = named<QListWidget>(QStringLiteral("Pages"));
    const QListWidgetItem* page =
        pages->findItems(QStringLiteral("AfterShip"), Qt::MatchExactly).constFirst();
    QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, pages->visualItemRect(page).center());
    QTRY_VERIFY(state() != QStringLiteral("Asking the keychain…"));
}

QString TestGuiSecrets::state() const
{
    return named<QLabel>(QStringLiteral("API key: where it is"))->text();
}

void TestGuiSecrets::press(const QString& text)
{
    for (QPushButton* button : m_editor->findChildren<QPushButton*>()) {
        const bool same = QString(button->text()).remove(QLatin1Char('&')) == text;
        if (button->isVisible() && (same || button->accessibleName() == text)) {
            QVERIFY(button->isEnabled());
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(text));
}

void TestGuiSecrets::enter(const QString& value)
{
    press(state() == QStringLiteral("Not set.") ? QStringLiteral("API key: Enter")
                                                : QStringLiteral("API key: Replace"));
    auto* entry = named<QLineEdit>(QStringLiteral("API key"));
    QVERIFY(entry->isVisible());
    QCOMPARE(entry->echoMode(), QLineEdit::Password);
    QTest::keyClicks(entry, value);
}

QString TestGuiSecrets::stored(const QString& name) const
{
    SecretStore secrets(m_world->place().folder, m_world->place().storeName);
    const Result<QString> value = QCoro::waitFor(secrets.read(name));
    return value ? *value : value.error().text();
}

void TestGuiSecrets::d1_saved_isNeverShownAgain()
{
    QCOMPARE(state(), QStringLiteral("Not set."));
    enter(QStringLiteral("key-one"));
    QCOMPARE(state(), QStringLiteral("Will be put into the keychain when you save."));
    QCOMPARE(stored(QStringLiteral("aftership")), QString());
    press(QStringLiteral("Apply"));
    QTRY_COMPARE(state(), QStringLiteral("Saved in the keychain. It is never shown again."));
    QCOMPARE(stored(QStringLiteral("aftership")), QStringLiteral("key-one"));
    for (const QLineEdit* line : m_editor->findChildren<QLineEdit*>()) {
        QVERIFY(!line->text().contains(QStringLiteral("key-one")));
    }
    QFile settings(m_world->place().folder + QStringLiteral("/settings.json"));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("key-one"));
}

void TestGuiSecrets::d1_replace_thenCancel_keepsTheOldOne()
{
    enter(QStringLiteral("key-one"));
    press(QStringLiteral("Apply"));
    QTRY_COMPARE(state(), QStringLiteral("Saved in the keychain. It is never shown again."));
    enter(QStringLiteral("key-two"));
    press(QStringLiteral("Cancel"));
    QTRY_VERIFY(!m_editor);
    QCOMPARE(stored(QStringLiteral("aftership")), QStringLiteral("key-one"));
}

void TestGuiSecrets::d1_remove_takesItOutOfTheKeychain()
{
    enter(QStringLiteral("key-one"));
    press(QStringLiteral("Apply"));
    QTRY_COMPARE(state(), QStringLiteral("Saved in the keychain. It is never shown again."));
    press(QStringLiteral("API key: Remove"));
    QCOMPARE(state(), QStringLiteral("Will be removed from the keychain when you save."));
    QCOMPARE(stored(QStringLiteral("aftership")), QStringLiteral("key-one"));
    press(QStringLiteral("Apply"));
    QTRY_COMPARE(state(), QStringLiteral("Not set."));
    QCOMPARE(stored(QStringLiteral("aftership")), QString());
}

void TestGuiSecrets::d1_lockedKeychain_saysWhatToDo_andNothingElseIsSaved()
{
    auto* hours = named<QWidget>(QStringLiteral("Ask for news every"));
    hours->setFocus();
    QTest::keyClick(hours, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(hours, QStringLiteral("6"));
    enter(QStringLiteral("key-one"));
    QVERIFY(keyring::lock());
    press(QStringLiteral("Apply"));
    auto* message = named<QLabel>(QStringLiteral("Message"));
    QTRY_VERIFY2(message->text().contains(QStringLiteral("Unlock the keychain and try again")),
                 qPrintable(message->text()));
    QVERIFY(message->text().startsWith(QStringLiteral("Not saved: The keychain is locked")));
    QCOMPARE(SettingsFile(m_world->place().folder).read()->aftershipCheckHours, 12);
    QVERIFY(keyring::unlock());
    press(QStringLiteral("Apply")); // what was typed is still there
    QTRY_COMPARE(state(), QStringLiteral("Saved in the keychain. It is never shown again."));
    QCOMPARE(SettingsFile(m_world->place().folder).read()->aftershipCheckHours, 6);
    QCOMPARE(stored(QStringLiteral("aftership")), QStringLiteral("key-one"));
    QVERIFY(keyring::lock());
    press(QStringLiteral("Cancel"));
    QTRY_VERIFY(!m_editor);
    openEditor();
    QTRY_VERIFY2(state().startsWith(QStringLiteral("The keychain is locked")), qPrintable(state()));
    QVERIFY(keyring::unlock());
    press(QStringLiteral("API key: Ask the keychain again"));
    QTRY_COMPARE(state(), QStringLiteral("Saved in the keychain. It is never shown again."));
}

void TestGuiSecrets::d2_environment_isNamed()
{
    press(QStringLiteral("Cancel"));
    QTRY_VERIFY(!m_editor);
    qputenv("AFTERPARCEL_SECRET_AFTERSHIP", "key-three");
    openEditor();
    QTRY_VERIFY2(state().contains(QStringLiteral("AFTERPARCEL_SECRET_AFTERSHIP")), qPrintable(state()));
    QVERIFY(!state().contains(QStringLiteral("key-three")));
}

/// Nothing listens there: the cause is said, and nothing was saved for it.
void TestGuiSecrets::test_withTypedSecret_saysTheCause()
{
    auto* address = named<QLineEdit>(QStringLiteral("Address of the service"));
    address->setFocus();
    QTest::keyClick(address, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(address, QStringLiteral("http://127.0.0.1:9"));
    enter(QStringLiteral("key-one"));
    press(QStringLiteral("Test connection"));
    QLabel* outcome = nullptr;
    for (QLabel* label : m_editor->findChildren<QLabel*>()) {
        if (label->accessibleName() == QStringLiteral("Outcome of the test") && label->isVisible()) {
            outcome = label;
        }
    }
    QVERIFY(outcome);
    QTRY_VERIFY2_WITH_TIMEOUT(outcome->text().startsWith(QStringLiteral("Failed:")),
                              qPrintable(outcome->text()), 60000);
    QCOMPARE(stored(QStringLiteral("aftership")), QString());
}

QTEST_MAIN(TestGuiSecrets)
#include "tst_gui_secrets.moc"
