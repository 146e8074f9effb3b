#include "core/settings/registry.h"
#include "guitest.h"
#include "ui/settings/fieldcatalog.h"
#include "ui/settings/reviewdialog.h"
#include "ui/settings/settingswindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace afterparcel;

/// The settings editor (point 4, M5, T11), driven by keys and the mouse on widgets found by accessible name.
class TestGuiSettings : public GuiTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyKeyOfTheRegistry_hasALabelAndAPage();
    void registry_everyKeyIsShown_andNoPageIsEmpty();
    void m5_timingChange_showsWhatIf_thenSaves();
    void m5_back_leavesEverythingUnsaved();
    void changeWithoutEffect_isSavedAtOnce();
    void cancel_leavesTheFileAsItWas();
    void escape_withChanges_asks();
    void t10_isRefusedAtItsPlace_withTheNumbers();
    void badAddress_isSaidWhileTyping();
    void restoreDefault_takesTheValueBack();
    void list_addAndRemove_byKeyboard();
    void window_timesAndDays_areWritten();
    void consent_saysWhereEveryoneIsNotLawful();
    void f4_saysWhatAfterShipDoes();
    void t11_off_showsTheNumberFirst_onOffersToFollowAgain();
    void q6_endOfPause_saysHowManyLeave();
    void search_leavesOnlyWhatMatches();
    void search_enter_goesToTheSettings();
    void changedElsewhere_isShown_typedStays();

private:
    void openEditor();
    template<class T>
    T* named(const QString& name) const
    {
        return afterparcel::named<T>(*m_editor, name);
    }
    void page(const QString& title) const;
    [[nodiscard]] QPushButton* button(const QString& text) const { return named<QPushButton>(text); }
    void pressButton(const QString& text) const { QVERIFY(press(button(text))); }
    void type(const QString& name, const QString& text) const { QVERIFY(enter(named<QWidget>(name), text)); }
    /// Ticks or unticks a box with the keyboard.
    void tick(const QString& name) const;
    template<class T>
    T* dialog() const
    {
        return shown<T>(*m_editor);
    }
    void answer(QDialog* dialog, const QString& buttonText) const { QVERIFY(press(*dialog, buttonText)); }
    QString problemAt(const QString& name) const;
    QString saved(const QString& key) const;

    QPointer<SettingsWindow> m_editor;
};

void TestGuiSettings::init()
{
    GuiTest::init();
    world().addOneOfEach();
    openWindow();
    openEditor();
}

void TestGuiSettings::openEditor()
{
    QVERIFY(strike(window(), Qt::Key_Comma, Qt::ControlModifier));
    QTRY_VERIFY(shown<SettingsWindow>(window()));
    m_editor = shown<SettingsWindow>(window());
    QVERIFY(bringToFront(*m_editor));
}

void TestGuiSettings::page(const QString& title) const
{
    auto* pages = named<QListWidget>(QStringLiteral("Pages"));
    const QList<QListWidgetItem*> found = pages->findItems(title, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    QVERIFY(clickRow(pages, pages->row(found.first())));
}

void TestGuiSettings::tick(const QString& name) const
{
    auto* box = named<QCheckBox>(name);
    QVERIFY2(box && box->isVisible(), qPrintable(name));
    box->setFocus(Qt::TabFocusReason);
    QVERIFY(strike(*m_editor, Qt::Key_Space));
}

/// What stands below the field, as a screen reader tells it too.
QString TestGuiSettings::problemAt(const QString& name) const
{
    const QWidget* row = named<QWidget>(name)->parentWidget();
    for (const QLabel* label : row->findChildren<QLabel*>()) {
        if (label->property("role") == QLatin1String("problem") && label->isVisible()) {
            return label->text();
        }
    }
    return {};
}

QString TestGuiSettings::saved(const QString& key) const
{
    const Result<Settings> settings = SettingsFile(world().place().folder).read();
    return settings ? settingValue(*settings, key).value_or(QString()) : settings.error().text();
}

/// A key that comes into the registry gets its words here too.
void TestGuiSettings::everyKeyOfTheRegistry_hasALabelAndAPage()
{
    for (const FieldText& text : fieldTexts()) {
        QVERIFY2(text.label != text.key, qPrintable(text.key));
        const auto& infos = settingInfos();
        const auto info = std::find_if(infos.begin(), infos.end(),
                                       [&text](const SettingInfo& i) { return i.key == text.key; });
        for (const QString& choice : info->choices) {
            QVERIFY2(std::any_of(text.choices.begin(), text.choices.end(),
                                 [&choice](const ChoiceText& c) { return c.value == choice; }),
                     qPrintable(text.key + QLatin1Char(' ') + choice));
        }
    }
}

void TestGuiSettings::registry_everyKeyIsShown_andNoPageIsEmpty()
{
    for (const FieldText& text : fieldTexts()) {
        QVERIFY2(named<QWidget>(text.label), qPrintable(text.label));
    }
    QStringList titles;
    const auto* pages = named<QListWidget>(QStringLiteral("Pages"));
    for (int row = 0; row < pages->count(); ++row) {
        titles.append(pages->item(row)->text());
    }
    QStringList expected;
    for (const FieldText& text : fieldTexts()) {
        expected.append(pageTitle(text.page));
    }
    expected.append(pageTitle(SettingsPage::Application));
    for (const QString& title : titles) {
        QVERIFY2(expected.contains(title), qPrintable(title));
    }
}

void TestGuiSettings::m5_timingChange_showsWhatIf_thenSaves()
{
    page(QStringLiteral("Timing"));
    type(QStringLiteral("Wait, domestic orders"), QStringLiteral("2"));
    QVERIFY(button(QStringLiteral("Apply"))->isEnabled());
    pressButton(QStringLiteral("Apply"));
    QTRY_VERIFY(dialog<ReviewDialog>());
    auto* review = dialog<ReviewDialog>();
    auto* text = review->findChild<QLabel*>(QStringLiteral("text"));
    QTRY_VERIFY2(text->text().contains(QStringLiteral("1 request would be sent earlier.")),
                 qPrintable(text->text()));
    QVERIFY2(text->text().contains(QStringLiteral("1 e-mail would leave at once.")),
             qPrintable(text->text()));
    QVERIFY(
        review->findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("#1001: Will send on")));
    QCOMPARE(saved(QStringLiteral("timing.wait_days.domestic")), QStringLiteral("7"));
    answer(review, QStringLiteral("Save"));
    QTRY_COMPARE(saved(QStringLiteral("timing.wait_days.domestic")), QStringLiteral("2"));
    QTRY_COMPARE(named<QLabel>(QStringLiteral("Message"))->text(), QStringLiteral("Saved."));
    QVERIFY(!button(QStringLiteral("Apply"))->isEnabled());
}

void TestGuiSettings::m5_back_leavesEverythingUnsaved()
{
    page(QStringLiteral("Timing"));
    type(QStringLiteral("Wait, domestic orders"), QStringLiteral("2"));
    pressButton(QStringLiteral("OK"));
    QTRY_VERIFY(dialog<ReviewDialog>());
    QVERIFY(strike(*dialog<ReviewDialog>(), Qt::Key_Return)); // Back is what Enter does
    QTRY_VERIFY(!dialog<ReviewDialog>());
    QVERIFY(m_editor->isVisible());
    QCOMPARE(saved(QStringLiteral("timing.wait_days.domestic")), QStringLiteral("7"));
    QCOMPARE(named<QSpinBox>(QStringLiteral("Wait, domestic orders"))->value(), 2);
}

void TestGuiSettings::changeWithoutEffect_isSavedAtOnce()
{
    page(QStringLiteral("E-mail"));
    type(QStringLiteral("Server"), QStringLiteral("smtp.example.com"));
    pressButton(QStringLiteral("OK"));
    QTRY_COMPARE(saved(QStringLiteral("smtp.host")), QStringLiteral("smtp.example.com"));
    QTRY_VERIFY(!m_editor);
}

void TestGuiSettings::cancel_leavesTheFileAsItWas()
{
    page(QStringLiteral("E-mail"));
    type(QStringLiteral("Server"), QStringLiteral("smtp.example.com"));
    pressButton(QStringLiteral("Cancel"));
    QTRY_VERIFY(!m_editor);
    QCOMPARE(saved(QStringLiteral("smtp.host")), QString());
    openEditor();
    QCOMPARE(named<QLineEdit>(QStringLiteral("Server"))->text(), QString());
}

void TestGuiSettings::escape_withChanges_asks()
{
    page(QStringLiteral("E-mail"));
    type(QStringLiteral("Server"), QStringLiteral("smtp.example.com"));
    QVERIFY(strike(*m_editor, Qt::Key_Escape));
    QTRY_VERIFY(dialog<QMessageBox>());
    answer(dialog<QMessageBox>(), QStringLiteral("Go on editing"));
    QTRY_VERIFY(!dialog<QMessageBox>());
    QCOMPARE(named<QLineEdit>(QStringLiteral("Server"))->text(), QStringLiteral("smtp.example.com"));
    closeByFrame(*m_editor);
    QTRY_VERIFY(dialog<QMessageBox>());
    answer(dialog<QMessageBox>(), QStringLiteral("Forget the changes"));
    QTRY_VERIFY(!m_editor);
    QCOMPARE(saved(QStringLiteral("smtp.host")), QString());
}

void TestGuiSettings::t10_isRefusedAtItsPlace_withTheNumbers()
{
    page(QStringLiteral("Timing"));
    type(QStringLiteral("Wait, international orders"), QStringLiteral("70"));
    const QString expected = QStringLiteral("“Fallback, after fulfilment” (60) can't be below “Wait, "
                                            "international orders” (70).");
    QVERIFY2(problemAt(QStringLiteral("Wait, international orders")).startsWith(expected),
             qPrintable(problemAt(QStringLiteral("Wait, international orders"))));
    QVERIFY(problemAt(QStringLiteral("Fallback, after fulfilment")).startsWith(expected));
    QVERIFY(!button(QStringLiteral("Apply"))->isEnabled());
    QVERIFY(!button(QStringLiteral("OK"))->isEnabled());
    page(QStringLiteral("Store"));
    pressButton(QStringLiteral("Show what is wrong"));
    QTRY_VERIFY(named<QWidget>(QStringLiteral("Wait, international orders"))->isVisible());
    type(QStringLiteral("Fallback, after fulfilment"), QStringLiteral("80"));
    QCOMPARE(problemAt(QStringLiteral("Wait, international orders")), QString());
    QVERIFY(button(QStringLiteral("Apply"))->isEnabled());
}

void TestGuiSettings::badAddress_isSaidWhileTyping()
{
    page(QStringLiteral("Store"));
    type(QStringLiteral("Address of the store"), QStringLiteral("http://example.com"));
    QVERIFY(!problemAt(QStringLiteral("Address of the store")).isEmpty());
    QVERIFY(!problemAt(QStringLiteral("Address of the store")).contains(QStringLiteral("shopify.url")));
    QVERIFY(!button(QStringLiteral("OK"))->isEnabled());
    type(QStringLiteral("Address of the store"), QStringLiteral("blue-mugs.myshopify.com"));
    QCOMPARE(problemAt(QStringLiteral("Address of the store")), QString());
    pressButton(QStringLiteral("Apply"));
    QTRY_COMPARE(saved(QStringLiteral("shopify.url")), QStringLiteral("https://blue-mugs.myshopify.com"));
}

void TestGuiSettings::restoreDefault_takesTheValueBack()
{
    page(QStringLiteral("Sending"));
    auto* restore = named<QToolButton>(QStringLiteral("Restore default: At most in an hour"));
    QVERIFY(!restore->isVisible());
    type(QStringLiteral("At most in an hour"), QStringLiteral("20"));
    QVERIFY(restore->isVisible());
    QVERIFY(press(restore));
    QCOMPARE(named<QSpinBox>(QStringLiteral("At most in an hour"))->value(), 100);
    QVERIFY(!button(QStringLiteral("Apply"))->isEnabled());
}

void TestGuiSettings::list_addAndRemove_byKeyboard()
{
    page(QStringLiteral("Who is asked"));
    auto* entry = named<QLineEdit>(QStringLiteral("E-mail addresses: new entry"));
    QVERIFY(enter(entry, QStringLiteral("nobody@*")));
    QVERIFY(strike(*m_editor, Qt::Key_Return));
    QVERIFY(m_editor->isVisible()); // Enter added it, and pressed no button
    QTest::keyClicks(entry, QStringLiteral("no address at all"));
    QVERIFY(strike(*m_editor, Qt::Key_Enter, Qt::KeypadModifier));
    QVERIFY(m_editor->isVisible());
    QVERIFY(!problemAt(QStringLiteral("E-mail addresses")).isEmpty());
    auto* list = named<QListWidget>(QStringLiteral("E-mail addresses"));
    QCOMPARE(list->count(), 2);
    QVERIFY(clickRow(list, 1));
    QVERIFY(strike(*m_editor, Qt::Key_Delete));
    QCOMPARE(problemAt(QStringLiteral("E-mail addresses")), QString());
    pressButton(QStringLiteral("Apply"));
    QTRY_VERIFY(dialog<ReviewDialog>());
    answer(dialog<ReviewDialog>(), QStringLiteral("Save"));
    QTRY_COMPARE(saved(QStringLiteral("ask.exclude.addresses")), QStringLiteral("nobody@*"));
}

void TestGuiSettings::window_timesAndDays_areWritten()
{
    page(QStringLiteral("Sending"));
    QVERIFY(press(*m_editor, QStringLiteral("Send from: At any time")));
    auto* time = named<QTimeEdit>(QStringLiteral("Send from"));
    QVERIFY(time->isEnabled());
    for (const char* day : {"Send on: Monday", "Send on: Friday"}) {
        tick(QString::fromLatin1(day));
    }
    pressButton(QStringLiteral("Apply"));
    QTRY_VERIFY(dialog<ReviewDialog>());
    answer(dialog<ReviewDialog>(), QStringLiteral("Save"));
    QTRY_COMPARE(saved(QStringLiteral("timing.window.days")), QStringLiteral("mon,fri"));
    QCOMPARE(saved(QStringLiteral("timing.window.from")), QStringLiteral("09:00"));
}

void TestGuiSettings::consent_saysWhereEveryoneIsNotLawful()
{
    page(QStringLiteral("Who is asked"));
    auto* box = named<QComboBox>(QStringLiteral("Who is asked"));
    QVERIFY2(box->accessibleDescription().contains(QStringLiteral("European Union")),
             qPrintable(box->accessibleDescription()));
    QVERIFY(choose(box, box->itemText(box->count() - 1)));
    QCOMPARE(box->currentData().toString(), QStringLiteral("subscribed"));
    QVERIFY(box->accessibleDescription().contains(QStringLiteral("safe choice")));
}

void TestGuiSettings::f4_saysWhatAfterShipDoes()
{
    page(QStringLiteral("AfterShip"));
    QVERIFY(named<QCheckBox>(QStringLiteral("Pass the buyer's e-mail address"))
                ->accessibleDescription()
                .contains(QStringLiteral("AfterShip may then e-mail a tracking link")));
}

void TestGuiSettings::t11_off_showsTheNumberFirst_onOffersToFollowAgain()
{
    page(QStringLiteral("AfterShip"));
    tick(QStringLiteral("Follow parcels with AfterShip"));
    pressButton(QStringLiteral("Apply"));
    QTRY_VERIFY(dialog<ReviewDialog>());
    auto* text = dialog<ReviewDialog>()->findChild<QLabel*>(QStringLiteral("text"));
    QTRY_VERIFY2(text->text().startsWith(QStringLiteral("1 request waits for a delivery")),
                 qPrintable(text->text()));
    QCOMPARE(saved(QStringLiteral("aftership.enabled")), QStringLiteral("true"));
    answer(dialog<ReviewDialog>(), QStringLiteral("Save"));
    const auto status = [this] { return request(1002).status; };
    QTRY_COMPARE(toString(status()), toString(Status::NotScheduled));
    world().clock().advance(3600);
    tick(QStringLiteral("Follow parcels with AfterShip"));
    pressButton(QStringLiteral("Apply"));
    QTRY_VERIFY(dialog<ReviewDialog>());
    auto* again = dialog<ReviewDialog>()->findChild<QCheckBox*>();
    QTRY_VERIFY(again->isVisible());
    QCOMPARE(again->text(),
             QStringLiteral("Also follow the 1 request again that was left behind when it was switched off"));
    QVERIFY(dialog<ReviewDialog>()
                ->findChild<QLabel*>(QStringLiteral("text"))
                ->text()
                .contains(QStringLiteral("costs 1 tracking record at AfterShip")));
    QVERIFY(!again->isChecked()); // only when asked for
    QVERIFY(press(again));
    answer(dialog<ReviewDialog>(), QStringLiteral("Save"));
    QTRY_COMPARE(toString(status()), toString(Status::WaitingForDelivery));
}

void TestGuiSettings::q6_endOfPause_saysHowManyLeave()
{
    page(QStringLiteral("Sending"));
    tick(QStringLiteral("Pause sending"));
    pressButton(QStringLiteral("Apply"));
    QTRY_COMPARE(saved(QStringLiteral("paused")), QStringLiteral("true"));
    world().clock().advance(4LL * 86400); // #1001 is due meanwhile
    QVERIFY(world().store().deriveDue(world().clock().now()).has_value());
    tick(QStringLiteral("Pause sending"));
    pressButton(QStringLiteral("Apply"));
    QTRY_VERIFY(dialog<ReviewDialog>());
    auto* text = dialog<ReviewDialog>()->findChild<QLabel*>(QStringLiteral("text"));
    QTRY_COMPARE(text->text(), QStringLiteral("Ending the pause: 1 e-mail will leave at once."));
}

void TestGuiSettings::search_enter_goesToTheSettings()
{
    type(QStringLiteral("Search settings"), QStringLiteral("server"));
    QVERIFY(strike(*m_editor, Qt::Key_Return));
    QTRY_VERIFY(!named<QLineEdit>(QStringLiteral("Search settings"))->hasFocus());
    QVERIFY(m_editor && m_editor->isVisible());
}

void TestGuiSettings::search_leavesOnlyWhatMatches()
{
    auto* search = named<QLineEdit>(QStringLiteral("Search settings"));
    QVERIFY(enter(search, QStringLiteral("phone")));
    const auto* pages = named<QListWidget>(QStringLiteral("Pages"));
    QStringList shown;
    for (int row = 0; row < pages->count(); ++row) {
        if (!pages->item(row)->isHidden()) {
            shown.append(pages->item(row)->text());
        }
    }
    QCOMPARE(shown, QStringList{QStringLiteral("AfterShip")});
    QVERIFY(named<QCheckBox>(QStringLiteral("Pass the buyer's phone number"))->isVisible());
    QVERIFY(!named<QCheckBox>(QStringLiteral("Pass the buyer's e-mail address"))->isVisible());
    QTest::keyClicks(search, QStringLiteral("xyzzy"));
    QVERIFY(named<QLabel>(QStringLiteral("No setting contains these words."))->isVisible());
}

void TestGuiSettings::changedElsewhere_isShown_typedStays()
{
    page(QStringLiteral("E-mail"));
    type(QStringLiteral("Server"), QStringLiteral("smtp.example.com"));
    const SettingsFile file(world().place().folder);
    QVERIFY(file.change({{QStringLiteral("smtp.user"), QStringLiteral("shop")}}).has_value());
    QTRY_COMPARE(named<QLineEdit>(QStringLiteral("User name"))->text(), QStringLiteral("shop"));
    QCOMPARE(named<QLineEdit>(QStringLiteral("Server"))->text(), QStringLiteral("smtp.example.com"));
    QVERIFY(button(QStringLiteral("Apply"))->isEnabled());
}

QTEST_MAIN(TestGuiSettings)
#include "tst_gui_settings.moc"
