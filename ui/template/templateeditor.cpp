#include "ui/template/templateeditor.h"

#include "ui/actionbar.h"
#include "ui/fitting.h"
#include "ui/icons.h"
#include "ui/template/findbar.h"
#include "ui/template/languages.h"
#include "ui/template/placeholderlist.h"
#include "ui/template/problemlist.h"
#include "ui/template/questions.h"
#include "ui/template/templatepreview.h"
#include "ui/template/wordingedit.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QGridLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace afterparcel
{

namespace
{

constexpr QSize kFirstSize(1080, 700);

} // namespace

TemplateEditor::TemplateEditor(const UiContext& context, Pictures& pictures, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_toolBar(new ActionBar(tr("Actions"), this)),
      m_languages(new QComboBox(this)),
      m_subject(new QLineEdit(this)),
      m_parts(new QTabWidget(this)),
      m_html(new WordingEdit(TemplatePart::Html, this)),
      m_text(new WordingEdit(TemplatePart::Text, this)),
      m_find(new FindBar(this)),
      m_help(new QTabWidget(this)),
      m_problemList(new ProblemList(this)),
      m_placeholders(new PlaceholderList(this)),
      m_preview(new TemplatePreview(context.background, pictures, this)),
      m_said(new QLabel(this))
{
    setWindowTitle(tr("E-mail template"));
    setWindowFlags(Qt::Window | Qt::WindowCloseButtonHint | Qt::WindowMinMaxButtonsHint);
    resize(scaledToText(kFirstSize, *this));
    buildToolBar();
    build();
    connectParts();
    load({});
}

void TemplateEditor::buildToolBar()
{
    m_save =
        m_toolBar->addAction(icon(QStringLiteral("markdone")), tr("&Save"), this, [this] { save(false); });
    m_save->setShortcut(QKeySequence::Save);
    m_discard = m_toolBar->addAction(icon(QStringLiteral("cancel")), tr("&Discard changes"), this,
                                     &TemplateEditor::discard);
    m_toolBar->addSeparator();
    // Their keys belong to the editor that has the focus: here they are buttons for the mouse.
    m_undo = m_toolBar->addAction(icon(QStringLiteral("undo")), tr("&Undo"), this,
                                  [this] { m_inSubject ? m_subject->undo() : shownPart()->undo(); });
    m_redo = m_toolBar->addAction(icon(QStringLiteral("redo")), tr("Red&o"), this,
                                  [this] { m_inSubject ? m_subject->redo() : shownPart()->redo(); });
    QAction* find = m_toolBar->addAction(icon(QStringLiteral("search")), tr("&Find\u2026"), this,
                                         [this] { m_find->start(); });
    find->setShortcut(QKeySequence::Find);
    m_toolBar->addSeparator();
    m_toolBar->addAction(icon(QStringLiteral("restore")), tr("R&estore default"), this,
                         &TemplateEditor::restoreDefault);
    m_toolBar->addAction(icon(QStringLiteral("send")), tr("Send a &test\u2026"), this,
                         &TemplateEditor::sendTest);
}

QWidget* TemplateEditor::buildHead()
{
    auto* head = new QWidget(this);
    auto* language = new QLabel(tr("&Language:"), head);
    language->setBuddy(m_languages);
    m_languages->setAccessibleName(tr("Language of the template"));
    m_languages->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* add = new QPushButton(tr("&Add\u2026"), head);
    add->setToolTip(tr("Writes to the buyers of one more language in their own"));
    m_remove = new QPushButton(tr("&Remove\u2026"), head);
    m_default = new QPushButton(tr("&Make default"), head);
    m_default->setToolTip(tr("Buyers of a language without a template get the default one"));
    auto* subject = new QLabel(tr("Sub&ject:"), head);
    subject->setBuddy(m_subject);
    m_subject->setAccessibleName(tr("Subject"));
    auto* layout = new QGridLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(language, 0, 0);
    layout->addWidget(m_languages, 0, 1);
    layout->addWidget(add, 0, 2);
    layout->addWidget(m_remove, 0, 3);
    layout->addWidget(m_default, 0, 4);
    layout->setColumnStretch(5, 1);
    layout->addWidget(subject, 1, 0);
    layout->addWidget(m_subject, 1, 1, 1, 5);
    connect(add, &QPushButton::clicked, this, &TemplateEditor::addLanguage);
    connect(m_remove, &QPushButton::clicked, this, &TemplateEditor::removeLanguage);
    connect(m_default, &QPushButton::clicked, this, &TemplateEditor::makeDefault);
    for (QPushButton* button : {add, m_remove, m_default}) {
        button->setAutoDefault(false);
    }
    return head;
}

QWidget* TemplateEditor::buildParts()
{
    m_html->setAccessibleName(tr("HTML of the e-mail"));
    m_text->setAccessibleName(tr("Plain text of the e-mail"));
    m_html->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_parts->setDocumentMode(true); // the fields have frames
    m_parts->addTab(m_html, tr("&HTML"));
    m_parts->addTab(m_text, tr("&Plain text"));
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_find);
    return column;
}

QWidget* TemplateEditor::buildHelp()
{
    m_help->setDocumentMode(true);
    m_help->addTab(m_placeholders, tr("Pla&ceholders"));
    m_help->addTab(m_problemList, tr("No problems"));
    return m_help;
}

void TemplateEditor::build()
{
    auto* left = new QSplitter(Qt::Vertical, this);
    left->addWidget(buildParts());
    left->addWidget(buildHelp());
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 1);
    left->setChildrenCollapsible(false);
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(left);
    sides->addWidget(m_preview);
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 1);
    sides->setChildrenCollapsible(false);
    sides->setSizes({kFirstSize.width() / 2, kFirstSize.width() / 2});
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setAccessibleName(tr("Message"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 8);
    layout->addWidget(m_toolBar);
    layout->addWidget(buildHead());
    layout->addWidget(sides, 1);
    layout->addWidget(m_said);
    m_said->hide();
}

void TemplateEditor::connectParts()
{
    connect(m_languages, &QComboBox::activated, this,
            [this] { showLanguage(m_languages->currentData().toString()); });
    connect(m_subject, &QLineEdit::textChanged, this, &TemplateEditor::takeWording);
    for (WordingEdit* edit : {m_html, m_text}) {
        connect(edit, &QPlainTextEdit::textChanged, this, &TemplateEditor::takeWording);
    }
    connect(m_parts, &QTabWidget::currentChanged, this, [this] {
        m_preview->setPlain(shownPart() == m_text);
        m_find->forgetOutcome();
        noteFocus(shownPart());
    });
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, const QWidget* now) { noteFocus(now); });
    for (const WordingEdit* edit : {m_html, m_text}) {
        connect(edit, &QPlainTextEdit::undoAvailable, this, &TemplateEditor::updateUndo);
        connect(edit, &QPlainTextEdit::redoAvailable, this, &TemplateEditor::updateUndo);
    }
    connect(m_preview, &TemplatePreview::checked, this, &TemplateEditor::showProblems);
    connect(m_problemList, &ProblemList::chosen, this, &TemplateEditor::jumpTo);
    connect(m_placeholders, &PlaceholderList::chosen, this, [this](const QString& html, const QString& text) {
        shownPart()->insertSnippet(shownPart() == m_html ? html : text);
    });
    connect(m_find, &FindBar::wanted, this, [this](const QString& text, bool backward) {
        m_find->setFound(shownPart()->findNext(text, backward));
    });
    connect(m_find, &FindBar::closed, this, [this] { shownPart()->setFocus(); });
}

WordingEdit* TemplateEditor::shownPart() const
{
    return m_parts->currentWidget() == m_text ? m_text : m_html;
}

/// Reads what is saved, and shows a language of it; the present one if it is empty.
void TemplateEditor::load(const QString& language)
{
    m_context.background.run(
        this, [](BackgroundTools& tools) { return TemplateStore(tools.place().folder).read(); },
        [this, language](const TemplateBook& book) {
            m_drafts.setBook(book);
            fillLanguages(language.isEmpty() ? m_language : language);
        });
}

void TemplateEditor::fillLanguages(const QString& chosen)
{
    m_languages->clear();
    for (const QString& language : m_drafts.languages()) {
        m_languages->addItem(languageName(language), language);
    }
    const int wanted = m_languages->findData(chosen);
    m_languages->setCurrentIndex(wanted >= 0 ? wanted : m_languages->findData(m_drafts.defaultLanguage()));
    showLanguage(m_languages->currentData().toString());
}

void TemplateEditor::showLanguage(const QString& language)
{
    const MailTemplate wording = m_drafts.wording(language);
    const bool same = language == m_language;
    m_language = language;
    m_filling = true;
    // What is shown already keeps its cursor and its undo steps.
    if (!same || m_subject->text() != wording.subject) {
        m_subject->setText(wording.subject);
        m_subject->setCursorPosition(0);
    }
    for (const auto& [edit, text] : {std::pair(m_html, wording.html), std::pair(m_text, wording.text)}) {
        if (!same || edit->toPlainText() != text) {
            edit->setPlainText(text);
        }
    }
    m_filling = false;
    const QString problem = m_drafts.problem(language);
    say(problem.isEmpty()
            ? QString()
            : tr("What is saved can't be used, so buyers get the built-in wording. %1").arg(problem));
    m_preview->setDraft(language, wording);
    updateState();
}

void TemplateEditor::takeWording()
{
    if (!m_filling) {
        const MailTemplate wording{m_subject->text(), m_html->toPlainText(), m_text->toPlainText()};
        m_drafts.setWording(m_language, wording);
        m_find->forgetOutcome(); // it may be there now
        m_preview->setDraft(m_language, wording);
        updateState();
    }
}

void TemplateEditor::updateState()
{
    const bool changed = !m_drafts.changes().empty();
    m_save->setEnabled(changed);
    m_discard->setEnabled(m_drafts.isChanged(m_language));
    updateUndo();
    setWindowModified(changed);
    setWindowTitle(tr("E-mail template") + QStringLiteral("[*]"));
    const bool isDefault = m_language == m_drafts.defaultLanguage();
    m_remove->setEnabled(!isDefault);
    m_default->setEnabled(!isDefault && !m_drafts.isChanged(m_language));
    m_default->setText(isDefault ? tr("Default language") : tr("&Make default"));
    for (int i = 0; i < m_languages->count(); ++i) {
        const QString language = m_languages->itemData(i).toString();
        m_languages->setItemText(
            i, m_drafts.isChanged(language)
                   ? tr("%1, changed", "a language whose template is not saved").arg(languageName(language))
                   : languageName(language));
    }
}

/// The buttons themselves may have the keyboard: they act on what had it before.
void TemplateEditor::noteFocus(const QWidget* now)
{
    if (now == m_subject || now == m_html || now == m_text) {
        m_inSubject = now == m_subject;
        updateUndo();
    }
}

void TemplateEditor::updateUndo()
{
    const QTextDocument* part = shownPart()->document();
    m_undo->setEnabled(m_inSubject ? m_subject->isUndoAvailable() : part->isUndoAvailable());
    m_redo->setEnabled(m_inSubject ? m_subject->isRedoAvailable() : part->isRedoAvailable());
}

void TemplateEditor::showProblems(const std::vector<TemplateProblem>& problems)
{
    m_html->setProblems(problems);
    m_text->setProblems(problems);
    if (!m_problemList->setProblems(problems)) {
        return;
    }
    m_help->setTabText(1, problems.empty() ? tr("No problems")
                                           : tr("%n problem(s)", nullptr, static_cast<int>(problems.size())));
    if (!problems.empty()) {
        m_help->setCurrentWidget(m_problemList);
    }
}

void TemplateEditor::jumpTo(const TemplateProblem& problem)
{
    if (problem.part == TemplatePart::Subject) {
        m_subject->setFocus();
        m_subject->setSelection(problem.position, problem.length);
        return;
    }
    WordingEdit* edit = problem.part == TemplatePart::Html ? m_html : m_text;
    m_parts->setCurrentWidget(edit);
    edit->jumpTo(problem.position, problem.length);
}

void TemplateEditor::save(bool closeAfter)
{
    m_context.background.run(
        this,
        [changes = m_drafts.changes()](BackgroundTools& tools) { return saveTemplates(tools, changes); },
        [this, closeAfter, changes = m_drafts.changes()](const Result<void>& saved) {
            if (!saved) {
                say(saved.error().text(), true);
                return;
            }
            for (const TemplateChange& change : changes) {
                m_drafts.dropNew(change.language);
            }
            if (closeAfter) {
                QDialog::reject();
                return;
            }
            say(tr("Saved. E-mails that leave from now on have this wording."));
            m_context.background.run(
                this, [](BackgroundTools& tools) { return TemplateStore(tools.place().folder).read(); },
                [this, changes](const TemplateBook& book) {
                    m_drafts.setBook(book);
                    for (const TemplateChange& change : changes) {
                        if (m_drafts.wording(change.language) == change.wording) {
                            m_drafts.discard(change.language); // saved without the blanks at its ends
                        }
                    }
                    updateState();
                });
        });
}

void TemplateEditor::discard()
{
    if (m_drafts.dropNew(m_language)) {
        fillLanguages(m_drafts.defaultLanguage());
        return;
    }
    m_drafts.discard(m_language);
    showLanguage(m_language);
}

/// A change like one by hand: it can be undone, and is saved with Save.
void TemplateEditor::restoreDefault()
{
    const MailTemplate builtIn = builtInTemplate(m_language);
    m_subject->setText(builtIn.subject);
    for (const auto& [edit, text] : {std::pair(m_html, builtIn.html), std::pair(m_text, builtIn.text)}) {
        QTextCursor all(edit->document());
        all.select(QTextCursor::Document);
        all.insertText(text);
    }
    say(tr("This is the built-in wording. Buyers get it once you save."));
}

void TemplateEditor::addLanguage()
{
    QInputDialog* dialog = addLanguageDialog(m_drafts.languages(), this);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& written) {
        const QString language = languageOf(written);
        if (language.isEmpty()) {
            say(tr("“%1” is no language.").arg(written), true);
            return;
        }
        if (!m_drafts.languages().contains(language)) {
            m_drafts.add(language, m_language);
        }
        fillLanguages(language);
    });
    dialog->open();
}

void TemplateEditor::removeLanguage()
{
    if (m_drafts.dropNew(m_language)) {
        fillLanguages(m_drafts.defaultLanguage());
        return;
    }
    QMessageBox* box = removeLanguageDialog(m_language, this);
    connect(box, &QMessageBox::buttonClicked, this, [this, box](QAbstractButton* button) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole) {
            change(&TemplateStore::remove);
        }
    });
    box->open();
}

void TemplateEditor::makeDefault()
{
    change(&TemplateStore::setDefault);
}

void TemplateEditor::change(Result<void> (TemplateStore::*action)(const QString&) const)
{
    m_context.background.run(
        this,
        [action, language = m_language](BackgroundTools& tools) {
            return (TemplateStore(tools.place().folder).*action)(language);
        },
        [this](const Result<void>& done) {
            if (done) {
                load(m_language);
            } else {
                say(done.error().text(), true);
            }
        });
}

void TemplateEditor::sendTest()
{
    m_context.background.run(
        this, [](BackgroundTools& tools) { return senderAddress(tools); },
        [this](const QString& sender) {
            QInputDialog* dialog = testAddressDialog(sender, this);
            connect(dialog, &QInputDialog::textValueSelected, this, &TemplateEditor::sendTestTo);
            dialog->open();
        });
}

void TemplateEditor::sendTestTo(const QString& address)
{
    say(tr("Sending the test e-mail\u2026"));
    m_context.background.run(
        this,
        [wanted = m_preview->wanted(), address](BackgroundTools& tools) {
            return sendTemplateTest(&tools, wanted, address);
        },
        [this, address](const Result<QString>& answer) {
            say(answer ? tr("A test e-mail was sent to %1.").arg(address) : answer.error().text(), !answer);
        });
}

void TemplateEditor::say(const QString& text, bool isError)
{
    m_said->setText(isError && !text.isEmpty() ? tr("Not done: %1", "something went wrong").arg(text) : text);
    m_said->setVisible(!text.isEmpty());
}

void TemplateEditor::reject()
{
    if (m_drafts.changes().empty()) {
        QDialog::reject();
        return;
    }
    if (m_question && m_question->isVisible()) {
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Question, tr("Save the template?"),
                                tr("Save your changes to the e-mail template? They are lost otherwise."),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    m_question = box;
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::buttonClicked, this, [this, box](QAbstractButton* button) {
        if (box->standardButton(button) == QMessageBox::Save) {
            save(true);
        } else if (box->standardButton(button) == QMessageBox::Discard) {
            QDialog::reject();
        }
    });
    box->open();
}

void TemplateEditor::closeEvent(QCloseEvent* event)
{
    if (!isVisible() || m_drafts.changes().empty()) {
        QDialog::closeEvent(event);
        return;
    }
    event->ignore();
    reject();
}

} // namespace afterparcel
