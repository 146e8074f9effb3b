#include "core/mail/templatebook.h"
#include "guitest.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace afterparcel;

/// The template editor (Q5), opened from its menu and driven by mouse and keys.
class TestGuiTemplate : public GuiTest
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTest::init();
        world().addOneOfEach();
        openWindow();
        QVERIFY(chooseFromMenu(window(), {QStringLiteral("Tools"), QStringLiteral("E-mail template\u2026")}));
        QTRY_VERIFY(html() && !html()->toPlainText().isEmpty());
        QVERIFY(bringToFront(*editor()));
    }

    void q5_preview_followsTheTyping()
    {
        QTRY_VERIFY(preview().contains(QStringLiteral("Hello Jane,")));
        typeAtStart(html(), QStringLiteral("<p>News for {{FIRST_NAME}}</p>"));
        QTRY_VERIFY2(preview().contains(QStringLiteral("News for Jane")), qPrintable(preview()));
        QVERIFY(saveButton()->isEnabled());
        QVERIFY(!stored(QStringLiteral("en")).isOwn);
    }

    void q5_preview_withARealOrderAndPlainText()
    {
        auto* order = named<QLineEdit>(QStringLiteral("Order of the preview"));
        QVERIFY(enter(order, QStringLiteral("1003")));
        QTRY_COMPARE(order->completer()->completionModel()->rowCount(), 1);
        QTRY_VERIFY(order->completer()->popup()->isVisible());
        QTest::keyClick(order->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(order->completer()->popup(), Qt::Key_Return);
        QTRY_VERIFY2(preview().contains(QStringLiteral("#1003")), qPrintable(preview()));
        auto* width = named<QComboBox>(QStringLiteral("Width of the preview"));
        QVERIFY(choose(width, QStringLiteral("Phone")));
        QTRY_COMPARE(named<QTextBrowser>(QStringLiteral("Preview of the e-mail"))->maximumWidth(), 390);
        QVERIFY(choose(width, width->itemText(width->count() - 1)));
        QTRY_VERIFY2(preview().contains(QStringLiteral("* Blue mug no. 2")), qPrintable(preview()));
    }

    void q5_preview_followsThePartThatIsWritten()
    {
        auto* width = named<QComboBox>(QStringLiteral("Width of the preview"));
        QVERIFY(choose(width, QStringLiteral("Phone")));
        const auto* parts = qobject_cast<QTabWidget*>(html()->parentWidget()->parentWidget());
        QVERIFY(clickTab(parts->tabBar(), 1));
        QCOMPARE(width->currentText(), QStringLiteral("Plain text"));
        QVERIFY(clickTab(parts->tabBar(), 0));
        QCOMPARE(width->currentText(), QStringLiteral("Phone"));
    }

    void q5_test_isProposedToTheSender_andNeedsAnAddress()
    {
        QVERIFY(SettingsFile(world().place().folder)
                    .change({{QStringLiteral("mail.from"), QStringLiteral("My Shop <shop@example.com>")}}));
        QVERIFY(press(named<QToolButton>(QStringLiteral("Send a test\u2026"))));
        QTRY_VERIFY(shown<QInputDialog>(*editor()));
        auto* dialog = shown<QInputDialog>(*editor());
        QCOMPARE(dialog->textValue(), QStringLiteral("shop@example.com"));
        auto* send = afterparcel::named<QPushButton>(*dialog, QStringLiteral("Send"));
        QVERIFY(send->isEnabled());
        QVERIFY(bringToFront(*dialog));
        QVERIFY(strike(*dialog, Qt::Key_Delete)); // it is selected
        QVERIFY(!send->isEnabled());
        QVERIFY(strike(*dialog, Qt::Key_Escape));
    }

    void q5_problem_isListedUnderlinedAndJumpedTo()
    {
        typeAtStart(html(), QStringLiteral("{{FRIST_NAME}}"));
        auto* problems = named<QListWidget>(QStringLiteral("Problems"));
        QTRY_COMPARE(problems->count(), 1);
        QVERIFY2(problems->item(0)->text().contains(QStringLiteral("Do you mean “FIRST_NAME”?")),
                 qPrintable(problems->item(0)->text()));
        QCOMPARE(html()->extraSelections().size(), 1);
        QCOMPARE(html()->extraSelections().first().cursor.selectedText(), QStringLiteral("{{FRIST_NAME}}"));
        QVERIFY(strike(*editor(), Qt::Key_End, Qt::ControlModifier));
        QTRY_VERIFY(problems->isVisible());
        QVERIFY(clickRow(problems, 0));
        QCOMPARE(html()->textCursor().selectedText(), QStringLiteral("{{FRIST_NAME}}"));
        QVERIFY(press(saveButton()));
        QTRY_VERIFY2(message().contains(QStringLiteral("FRIST_NAME")), qPrintable(message()));
        QVERIFY(!stored(QStringLiteral("en")).isOwn);
    }

    void q5_save_isWhatBuyersGet()
    {
        typeAtStart(html(), QStringLiteral("<p>Mine</p>"));
        auto* subject = named<QLineEdit>(QStringLiteral("Subject"));
        QVERIFY(enter(subject, QStringLiteral("How was it?")));
        QVERIFY(strike(*editor(), Qt::Key_S, Qt::ControlModifier));
        QTRY_VERIFY(stored(QStringLiteral("en")).isOwn);
        QCOMPARE(stored(QStringLiteral("en")).wording.subject, QStringLiteral("How was it?"));
        QVERIFY(stored(QStringLiteral("en")).wording.html.startsWith(QStringLiteral("<p>Mine</p>")));
        QTRY_VERIFY(!saveButton()->isEnabled());
        QVERIFY(press(button("Restore default")));
        QTRY_VERIFY(saveButton()->isEnabled());
        QVERIFY(strike(*editor(), Qt::Key_S, Qt::ControlModifier));
        QTRY_VERIFY(!stored(QStringLiteral("en")).isOwn);
    }

    void q5_placeholder_isInsertedWithEnter_andUndone()
    {
        const QString before = html()->toPlainText();
        auto* list = named<QTreeWidget>(QStringLiteral("Placeholders"));
        const QList<QTreeWidgetItem*> found =
            list->findItems(QStringLiteral("{{#NAMED}}"), Qt::MatchStartsWith);
        QCOMPARE(found.size(), 1);
        QVERIFY(clickInto(html()));
        QVERIFY(strike(*editor(), Qt::Key_Home, Qt::ControlModifier));
        list->scrollToItem(found.first());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(found.first()).center());
        QVERIFY(strike(*editor(), Qt::Key_Return));
        QTRY_VERIFY(html()->toPlainText().startsWith(QStringLiteral("{{#NAMED}}{{/NAMED}}")));
        QCOMPARE(html()->textCursor().position(), 10);
        QVERIFY(strike(*editor(), Qt::Key_Z, Qt::ControlModifier));
        QCOMPARE(html()->toPlainText(), before);
        QTRY_VERIFY(!saveButton()->isEnabled());
    }

    void q5_undo_isOfferedForWhatWasWrittenInLast()
    {
        auto* undo = afterparcel::named<QToolButton>(*editor(), QStringLiteral("Undo"));
        auto* redo = afterparcel::named<QToolButton>(*editor(), QStringLiteral("Redo"));
        QVERIFY(!undo->isEnabled());
        QVERIFY(!redo->isEnabled());
        auto* subject = named<QLineEdit>(QStringLiteral("Subject"));
        const QString before = subject->text();
        QVERIFY(clickInto(subject));
        QTest::keyClicks(subject, QStringLiteral("x"));
        QTRY_VERIFY(undo->isEnabled());
        QVERIFY(clickInto(html()));
        QVERIFY(!undo->isEnabled()); // nothing was written here
        QVERIFY(clickInto(subject));
        QVERIFY(press(undo));
        QCOMPARE(subject->text(), before);
        QVERIFY(!undo->isEnabled());
        QVERIFY(redo->isEnabled());
    }

    void q5_find_restsWithNothingToFind()
    {
        QVERIFY(strike(*editor(), Qt::Key_F, Qt::ControlModifier));
        auto* find = named<QLineEdit>(QStringLiteral("Find in the template"));
        auto* next = afterparcel::named<QPushButton>(*editor(), QStringLiteral("Next"));
        QTest::keyClicks(find, QStringLiteral("no such words"));
        QVERIFY(press(next));
        QVERIFY(!next->isEnabled());
        QTest::keyClick(find, Qt::Key_Backspace);
        QVERIFY(next->isEnabled());
    }

    void q5_find_selectsTheNextOccurrence()
    {
        QVERIFY(strike(*editor(), Qt::Key_F, Qt::ControlModifier));
        auto* find = named<QLineEdit>(QStringLiteral("Find in the template"));
        QTRY_VERIFY(find->isVisible());
        QTest::keyClicks(find, QStringLiteral("ORDER_NAME"));
        QVERIFY(strike(*editor(), Qt::Key_Return));
        QCOMPARE(html()->textCursor().selectedText(), QStringLiteral("ORDER_NAME"));
        QVERIFY(strike(*editor(), Qt::Key_Escape));
        QTRY_VERIFY(!find->isVisible());
        QVERIFY(editor()->isVisible());
    }

    void q5_languages_haveTheirOwnWording()
    {
        auto* languages = named<QComboBox>(QStringLiteral("Language of the template"));
        QCOMPARE(languages->count(), 5);
        QVERIFY(choose(languages, languages->itemText(0))); // German
        QTRY_VERIFY(html()->toPlainText().contains(QStringLiteral("lang=\"de\"")));
        QTRY_VERIFY(preview().contains(QStringLiteral("Guten Tag Jane")));
        QVERIFY(press(*editor(), QStringLiteral("Make default")));
        QTRY_COMPARE(TemplateStore(world().place().folder).read().defaultLanguage, QStringLiteral("de"));
    }

    void q5_language_isAddedOnceOneIsNamed()
    {
        QVERIFY(press(*editor(), QStringLiteral("Add\u2026")));
        QTRY_VERIFY(shown<QInputDialog>(*editor()));
        auto* dialog = shown<QInputDialog>(*editor());
        auto* add = afterparcel::named<QPushButton>(*dialog, QStringLiteral("Add"));
        QVERIFY(!add->isEnabled());
        QTest::keyClicks(dialog->findChild<QComboBox*>(), QStringLiteral("pt-BR"));
        QVERIFY(press(add));
        QTRY_COMPARE(named<QComboBox>(QStringLiteral("Language of the template"))->count(), 6);
    }

    void q5_closing_withChanges_asks()
    {
        typeAtStart(html(), QStringLiteral("x"));
        closeByFrame(*editor());
        QTRY_VERIFY(shown<QMessageBox>(*editor()));
        QVERIFY(editor()->isVisible());
        QVERIFY(press(shown<QMessageBox>(*editor())->button(QMessageBox::Cancel)));
        QTRY_VERIFY(!shown<QMessageBox>(*editor()));
        QVERIFY(strike(*editor(), Qt::Key_Escape));
        QTRY_VERIFY(shown<QMessageBox>(*editor()));
        QVERIFY(press(shown<QMessageBox>(*editor())->button(QMessageBox::Discard)));
        QTRY_VERIFY(!editor() || !editor()->isVisible());
        QVERIFY(!stored(QStringLiteral("en")).isOwn);
    }

private:
    [[nodiscard]] QPlainTextEdit* html() const
    {
        return named<QPlainTextEdit>(QStringLiteral("HTML of the e-mail"));
    }
    [[nodiscard]] QDialog* editor() const
    {
        return html() ? qobject_cast<QDialog*>(html()->window()) : nullptr;
    }
    [[nodiscard]] QToolButton* button(const char* name) const
    {
        return named<QToolButton>(QString::fromLatin1(name));
    }
    [[nodiscard]] QToolButton* saveButton() const { return button("Save"); }
    [[nodiscard]] QString preview() const
    {
        return named<QTextBrowser>(QStringLiteral("Preview of the e-mail"))->toPlainText();
    }
    [[nodiscard]] QString message() const { return named<QLabel>(QStringLiteral("Message"))->text(); }
    static void typeAtStart(QPlainTextEdit* edit, const QString& text)
    {
        QVERIFY(clickInto(edit));
        QVERIFY(strike(*edit, Qt::Key_Home, Qt::ControlModifier));
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] TemplateEntry stored(const QString& language) const
    {
        return *TemplateStore(world().place().folder).read().find(language);
    }
};

QTEST_MAIN(TestGuiTemplate)
#include "tst_gui_template.moc"
