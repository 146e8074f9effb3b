#include "core/secrets/secretstore.h"
#include "guitest.h"
#include "tests/secrets/keyringcontrol.h"
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
class TestGuiSecrets : public GuiTest
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
    void enterKey(const QString& value);
    [[nodiscard]] QString stored(const QString& name) const;
    [[nodiscard]] QString state() const;
    void pressButton(const QString& name) { QVERIFY(press(*m_editor, name)); }
    template<class T>
    T* named(const QString& name) const
    {
        return afterparcel::named<T>(*m_editor, name);
    }

    QPointer<SettingsWindow> m_editor;
};

void TestGuiSecrets::initTestCase()
{
    GuiTest::initTestCase();
    QTRY_VERIFY(keyring::isRunning());
}

void TestGuiSecrets::init()
{
    QVERIFY(keyring::unlock());
    GuiTest::init();
    openWindow();
    openEditor();
}

void TestGuiSecrets::cleanup()
{
    closeWindow();
    QVERIFY(keyring::unlock());
    SecretStore secrets(world().place().folder, world().place().storeName);
    QCoro::waitFor(secrets.remove(QStringLiteral("aftership")));
    GuiTest::cleanup();
    qunsetenv("AFTERPARCEL_SECRET_AFTERSHIP");
}

void TestGuiSecrets::openEditor()
{
    QVERIFY(strike(window(), Qt::Key_Comma, Qt::ControlModifier));
    QTRY_VERIFY(shown<SettingsWindow>(window()));
    m_editor = shown<SettingsWindow>(window());
    auto* pages = named<QListWidget>(QStringLiteral("Pages"));
    const QListWidgetItem* page =
        pages->findItems(QStringLiteral("AfterShip"), Qt::MatchExactly).constFirst();
    QVERIFY(clickRow(pages, pages->row(page)));
    QTRY_VERIFY(state() != QStringLiteral("Asking the keychain…"));
}

QString TestGuiSecrets::state() const
{
    return named<QLabel>(QStringLiteral("API key: where it is"))->text();
}

void TestGuiSecrets::enterKey(const QString& value)
{
    pressButton(state() == QStringLiteral("Not set.") ? QStringLiteral("API key: Enter")
                                                      : QStringLiteral("API key: Replace"));
    auto* entry = named<QLineEdit>(QStringLiteral("API key"));
    QCOMPARE(entry->echoMode(), QLineEdit::Password);
    QVERIFY(enter(entry, value));
}

QString TestGuiSecrets::stored(const QString& name) const
{
    SecretStore secrets(world().place().folder, world().place().storeName);
    const Result<QString> value = QCoro::waitFor(secrets.read(name));
    return value ? *value : value.error().text();
}

void TestGuiSecrets::d1_saved_isNeverShownAgain()
{
    QCOMPARE(state(), QStringLiteral("Not set."));
    enterKey(QStringLiteral("key-one"));
    QCOMPARE(state(), QStringLiteral("Will be put into the keychain when you save."));
    QCOMPARE(stored(QStringLiteral("aftership")), QString());
    pressButton(QStringLiteral("Apply"));
    QTRY_COMPARE(state(), QStringLiteral("Saved in the keychain. It is never shown again."));
    QCOMPARE(stored(QStringLiteral("aftership")), QStringLiteral("key-one"));
    for (const QLineEdit* line : m_editor->findChildren<QLineEdit*>()) {
        QVERIFY(!line->text().contains(QStringLiteral("key-one")));
    }
    QFile settings(world().place().folder + QStringLiteral("/settings.json"));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("key-one"));
}

void TestGuiSecrets::d1_replace_thenCancel_keepsTheOldOne()
{
    enterKey(QStringLiteral("key-one"));
    pressButton(QStringLiteral("Apply"));
    QTRY_COMPARE(state(), QStringLiteral("Saved in the keychain. It is never shown again."));
    enterKey(QStringLiteral("key-two"));
    pressButton(QStringLiteral("Cancel"));
    QTRY_VERIFY(!m_editor);
    QCOMPARE(stored(QStringLiteral("aftership")), QStringLiteral("key-one"));
}

void TestGuiSecrets::d1_remove_takesItOutOfTheKeychain()
{
    enterKey(QStringLiteral("key-one"));
    pressButton(QStringLiteral("Apply"));
    QTRY_COMPARE(state(), QStringLiteral("Saved in the keychain. It is never shown again."));
    pressButton(QStringLiteral("API key: Remove"));
    QCOMPARE(state(), QStringLiteral("Will be removed from the keychain when you save."));
    QCOMPARE(stored(QStringLiteral("aftership")), QStringLiteral("key-one"));
    pressButton(QStringLiteral("Apply"));
    QTRY_COMPARE(state(), QStringLiteral("Not set."));
    QCOMPARE(stored(QStringLiteral("aftership")), QString());
}

void TestGuiSecrets::d1_lockedKeychain_saysWhatToDo_andNothingElseIsSaved()
{
    auto* hours = named<QWidget>(QStringLiteral("Ask for news every"));
    QVERIFY(enter(hours, QStringLiteral("6")));
    enterKey(QStringLiteral("key-one"));
    QVERIFY(keyring::lock());
    pressButton(QStringLiteral("Apply"));
    auto* message = named<QLabel>(QStringLiteral("Message"));
    QTRY_VERIFY2(message->text().contains(QStringLiteral("Unlock the keychain and try again")),
                 qPrintable(message->text()));
    QVERIFY(message->text().startsWith(QStringLiteral("Not saved: The keychain is locked")));
    QCOMPARE(SettingsFile(world().place().folder).read()->aftershipCheckHours, 12);
    QVERIFY(keyring::unlock());
    pressButton(QStringLiteral("Apply")); // what was typed is still there
    QTRY_COMPARE(state(), QStringLiteral("Saved in the keychain. It is never shown again."));
    QCOMPARE(SettingsFile(world().place().folder).read()->aftershipCheckHours, 6);
    QCOMPARE(stored(QStringLiteral("aftership")), QStringLiteral("key-one"));
    QVERIFY(keyring::lock());
    pressButton(QStringLiteral("Cancel"));
    QTRY_VERIFY(!m_editor);
    openEditor();
    QTRY_VERIFY2(state().startsWith(QStringLiteral("The keychain is locked")), qPrintable(state()));
    QVERIFY(keyring::unlock());
    pressButton(QStringLiteral("API key: Ask the keychain again"));
    QTRY_COMPARE(state(), QStringLiteral("Saved in the keychain. It is never shown again."));
}

void TestGuiSecrets::d2_environment_isNamed()
{
    pressButton(QStringLiteral("Cancel"));
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
    QVERIFY(enter(address, QStringLiteral("http://127.0.0.1:9")));
    enterKey(QStringLiteral("key-one"));
    pressButton(QStringLiteral("Test connection"));
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
