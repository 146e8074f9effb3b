#include "core/mail/templatebook.h"
#include "guiworld.h"
#include "translations/translations.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace afterparcel;

/// The template editor (Q5), opened from its menu and driven by mouse and keys.
class TestGuiTemplate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(); }
    void init()
    {
        m_world = std::make_unique<GuiWorld>();
        m_world->addOneOfEach();
        m_open = std::make_unique<OpenWindow>(*m_world);
        QVERIFY(m_open->waitUntilLoaded());
        for (QAction* action : m_open->window().findChildren<QAction*>()) {
            if (action->text() == QStringLiteral("E-mail &template\u2026")) {
                action->trigger();
            }
        }
        QTRY_VERIFY(html() && !html()->toPlainText().isEmpty());
        QTRY_VERIFY(editor()->isActiveWindow());
    }
    void cleanup()
    {
        m_open.reset();
        m_world.reset();
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
        auto* order = named<QLineEdit>("Order of the preview");
        order->setFocus();
        QTest::keyClicks(order, QStringLiteral("1003"));
        QTRY_COMPARE(order->completer()->completionModel()->rowCount(), 1);
        QTRY_VERIFY(order->completer()->popup()->isVisible());
        QTest::keyClick(order->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(order->completer()->popup(), Qt::Key_Return);
        QTRY_VERIFY2(preview().contains(QStringLiteral("#1003")), qPrintable(preview()));
        auto* width = named<QComboBox>("Width of the preview");
        width->setFocus();
        QTest::keyClick(width, Qt::Key_P); // Phone
        QTRY_COMPARE(named<QTextBrowser>("Preview of the e-mail")->maximumWidth(), 390);
        QTest::keyClick(width, Qt::Key_End);
        QTRY_VERIFY2(preview().contains(QStringLiteral("* Blue mug no. 2")), qPrintable(preview()));
    }

    void q5_problem_isListedUnderlinedAndJumpedTo()
    {
        typeAtStart(html(), QStringLiteral("{{FRIST_NAME}}"));
        auto* problems = named<QListWidget>("Problems");
        QTRY_COMPARE(problems->count(), 1);
        QVERIFY2(problems->item(0)->text().contains(QStringLiteral("Do you mean \"FIRST_NAME\"?")),
                 qPrintable(problems->item(0)->text()));
        QCOMPARE(html()->extraSelections().size(), 1);
        QCOMPARE(html()->extraSelections().first().cursor.selectedText(), QStringLiteral("{{FRIST_NAME}}"));
        html()->moveCursor(QTextCursor::End);
        QTRY_VERIFY(problems->isVisible());
        QTest::mouseClick(problems->viewport(), Qt::LeftButton, {},
                          problems->visualItemRect(problems->item(0)).center());
        QCOMPARE(html()->textCursor().selectedText(), QStringLiteral("{{FRIST_NAME}}"));
        QTest::mouseClick(saveButton(), Qt::LeftButton);
        QTRY_VERIFY2(message().contains(QStringLiteral("FRIST_NAME")), qPrintable(message()));
        QVERIFY(!stored(QStringLiteral("en")).isOwn);
    }

    void q5_save_isWhatBuyersGet()
    {
        typeAtStart(html(), QStringLiteral("<p>Mine</p>"));
        auto* subject = named<QLineEdit>("Subject");
        subject->setFocus();
        subject->selectAll();
        QTest::keyClicks(subject, QStringLiteral("How was it?"));
        QTest::keyClick(editor(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(stored(QStringLiteral("en")).isOwn);
        QCOMPARE(stored(QStringLiteral("en")).wording.subject, QStringLiteral("How was it?"));
        QVERIFY(stored(QStringLiteral("en")).wording.html.startsWith(QStringLiteral("<p>Mine</p>")));
        QTRY_VERIFY(!saveButton()->isEnabled());
        button("Restore default")->click();
        QTRY_VERIFY(saveButton()->isEnabled());
        QTest::keyClick(editor(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!stored(QStringLiteral("en")).isOwn);
    }

    void q5_placeholder_isInsertedWithEnter_andUndone()
    {
        const QString before = html()->toPlainText();
        auto* list = named<QTreeWidget>("Placeholders");
        const QList<QTreeWidgetItem*> found =
            list->findItems(QStringLiteral("{{#NAMED}}"), Qt::MatchStartsWith);
        QCOMPARE(found.size(), 1);
        html()->moveCursor(QTextCursor::Start);
        list->setCurrentItem(found.first());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(html()->toPlainText().startsWith(QStringLiteral("{{#NAMED}}{{/NAMED}}")));
        QCOMPARE(html()->textCursor().position(), 10);
        QTest::keyClick(html(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(html()->toPlainText(), before);
        QTRY_VERIFY(!saveButton()->isEnabled());
    }

    void q5_find_selectsTheNextOccurrence()
    {
        QTest::keyClick(editor(), Qt::Key_F, Qt::ControlModifier);
        auto* find = named<QLineEdit>("Find in the template");
        QTRY_VERIFY(find->isVisible());
        QTest::keyClicks(find, QStringLiteral("ORDER_NAME"));
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(html()->textCursor().selectedText(), QStringLiteral("ORDER_NAME"));
        QTest::keyClick(find, Qt::Key_Escape);
        QTRY_VERIFY(!find->isVisible());
        QVERIFY(editor()->isVisible());
    }

    void q5_languages_haveTheirOwnWording()
    {
        auto* languages = named<QComboBox>("Language of the template");
        QCOMPARE(languages->count(), 5);
        languages->setFocus();
        QTest::keyClick(languages, Qt::Key_Home); // German
        QTRY_VERIFY(html()->toPlainText().contains(QStringLiteral("lang=\"de\"")));
        QTRY_VERIFY(preview().contains(QStringLiteral("Guten Tag Jane")));
        QTest::mouseClick(pushButton("Make default"), Qt::LeftButton);
        QTRY_COMPARE(TemplateStore(m_world->place().folder).read().defaultLanguage, QStringLiteral("de"));
    }

    void q5_closing_withChanges_asks()
    {
        typeAtStart(html(), QStringLiteral("x"));
        editor()->close();
        QTRY_VERIFY(editor()->findChild<QMessageBox*>());
        QVERIFY(editor()->isVisible());
        auto* box = editor()->findChild<QMessageBox*>();
        QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
        QTRY_VERIFY(!editor()->findChild<QMessageBox*>());
        QTest::keyClick(editor(), Qt::Key_Escape);
        QTRY_VERIFY(editor()->findChild<QMessageBox*>());
        QTest::mouseClick(editor()->findChild<QMessageBox*>()->button(QMessageBox::Discard), Qt::LeftButton);
        QTRY_VERIFY(!editor() || !editor()->isVisible());
        QVERIFY(!stored(QStringLiteral("en")).isOwn);
    }

private:
    template<class T>
    T* named(const char* name) const
    {
        return m_open->named<T>(QString::fromUtf8(name));
    }
    [[nodiscard]] QPlainTextEdit* html() const { return named<QPlainTextEdit>("HTML of the e-mail"); }
    [[nodiscard]] QDialog* editor() const
    {
        return html() ? qobject_cast<QDialog*>(html()->window()) : nullptr;
    }
    [[nodiscard]] QToolButton* button(const char* name) const { return named<QToolButton>(name); }
    [[nodiscard]] QToolButton* saveButton() const { return button("Save"); }
    [[nodiscard]] QPushButton* pushButton(const char* text) const
    {
        for (auto* candidate : editor()->findChildren<QPushButton*>()) {
            if (candidate->text().remove(QLatin1Char('&')) == QLatin1String(text)) {
                return candidate;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString preview() const
    {
        return named<QTextBrowser>("Preview of the e-mail")->toPlainText();
    }
    [[nodiscard]] QString message() const { return named<QLabel>("Message")->text(); }
    static void typeAtStart(QPlainTextEdit* edit, const QString& text)
    {
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] TemplateEntry stored(const QString& language) const
    {
        return *TemplateStore(m_world->place().folder).read().find(language);
    }

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<OpenWindow> m_open;
};

QTEST_MAIN(TestGuiTemplate)
#include "tst_gui_template.moc"
