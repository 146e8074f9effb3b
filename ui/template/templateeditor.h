#pragma once

#include "ui/template/templatedrafts.h"
#include "ui/uicontext.h"

#include <QDialog>
#include <QPointer>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QMessageBox;
class QPushButton;
class QTabWidget;

namespace afterparcel
{

class ActionBar;
class FindBar;
class Pictures;
class PlaceholderList;
class ProblemList;
class TemplatePreview;
class WordingEdit;

/// Edits the wording of the e-mail (Q5): language, subject, HTML and plain text, with a live preview and the
/// problems at their place.
class TemplateEditor : public QDialog
{
    Q_OBJECT
public:
    /// `pictures` outlives the editor.
    TemplateEditor(const UiContext& context, Pictures& pictures, QWidget* parent);
    /// Asks first when something was not saved.
    void reject() override;

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildToolBar();
    void build();
    QWidget* buildHead();
    QWidget* buildParts();
    QWidget* buildHelp();
    void connectParts();

    void load(const QString& language);
    void fillLanguages(const QString& chosen);
    void showLanguage(const QString& language);
    void takeWording();
    void updateState();
    void noteFocus(const QWidget* now);
    void updateUndo();
    void showProblems(const std::vector<TemplateProblem>& problems);
    void jumpTo(const TemplateProblem& problem);

    void save(bool closeAfter);
    void discard();
    void restoreDefault();
    void addLanguage();
    void removeLanguage();
    void makeDefault();
    void sendTest();
    void sendTestTo(const QString& address);
    void change(Result<void> (TemplateStore::*action)(const QString&) const);
    void say(const QString& text, bool isError = false);
    [[nodiscard]] WordingEdit* shownPart() const;

    UiContext m_context;
    TemplateDrafts m_drafts;
    QString m_language;
    bool m_filling = false; ///< the editors are being filled: no change of the merchant's
    ActionBar* m_toolBar;
    QAction* m_save = nullptr;
    QAction* m_discard = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    bool m_inSubject = false; ///< the subject was written in last, not the part that is shown
    QComboBox* m_languages;
    QPushButton* m_remove = nullptr;
    QPushButton* m_default = nullptr;
    QLineEdit* m_subject;
    QTabWidget* m_parts;
    WordingEdit* m_html;
    WordingEdit* m_text;
    FindBar* m_find;
    QTabWidget* m_help;
    ProblemList* m_problemList;
    PlaceholderList* m_placeholders;
    TemplatePreview* m_preview;
    QLabel* m_said;
    QPointer<QMessageBox> m_question; ///< whether to save, while it is asked
};

} // namespace afterparcel
