#pragma once

#include "core/settings/preferences.h"
#include "ui/secrets/secretsdraft.h"
#include "ui/settings/fieldcatalog.h"
#include "ui/settings/settingsdraft.h"
#include "ui/uicontext.h"

#include <QDialog>
#include <QPointer>

#include <vector>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QMessageBox;
class QPushButton;
class QStackedWidget;

namespace afterparcel
{

class ConnectionTest;
class PageView;
class PreferencesPage;
class ReviewDialog;
struct SecretSpec;

/// The settings of the store and the preferences of this computer, on pages. Nothing is written before Apply
/// or OK; Cancel leaves everything as it was.
class SettingsWindow : public QDialog
{
    Q_OBJECT
public:
    SettingsWindow(const UiContext& context, const Settings& saved, QWidget* parent = nullptr);

    void showPage(SettingsPage page);
    /// The settings changed elsewhere; what was typed here stays.
    void setSaved(const Settings& settings) { m_draft.setSaved(settings); }

Q_SIGNALS:
    /// As they are shown now; saved or not.
    void preferencesShown(const afterparcel::Preferences& preferences);
    void preferencesSaved(const afterparcel::Preferences& preferences);
    /// Requests that are to be followed again (T11).
    void resumeWanted(const QStringList& gids);

public Q_SLOTS:
    /// Escape: asks when something was changed.
    void reject() override;

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What is being saved, while more can be typed.
    struct Draft {
        SettingTexts values;
        TypedSecrets secrets;
        QStringList toResume;
        bool closeAfter = false;
    };
    /// Everything that is typed and not saved.
    struct Edits {
        SettingTexts values;
        TypedSecrets secrets;
        Preferences preferences;
        friend bool operator==(const Edits&, const Edits&) = default;
    };
    /// What came of saving: shown until something else is typed.
    struct Outcome {
        QString text;
        Edits edits;
    };
    void build();
    QWidget* buildNavigation();
    QWidget* buildFooter();
    void addPages();
    void addSecrets(PageView& page, const QString& heading, const std::vector<SecretSpec>& secrets);
    void addTest(PageView& page, int service);
    void addPreferences(PageView& page);
    void readSecrets();
    void search(const QString& text);
    void showProblem();
    void refresh();
    [[nodiscard]] bool hasChanges() const;
    void discard();
    void askBeforeClosing();
    void save(bool closeAfter);
    void write(const QStringList& toResume, bool closeAfter);
    void finish(const Draft& draft, const Result<SettingsChanged>& saved);
    [[nodiscard]] bool savePreferences();
    [[nodiscard]] Edits edits() const;
    void say(const QString& text);
    [[nodiscard]] QString message() const;

    UiContext m_context;
    SettingsDraft m_draft;
    SecretsDraft m_secrets;
    Preferences m_savedPreferences;
    std::vector<PageView*> m_pages;
    std::vector<ConnectionTest*> m_tests;
    PreferencesPage* m_preferences = nullptr;
    QLineEdit* m_search = nullptr;
    QListWidget* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_nothing = nullptr; ///< instead of the pages, if the search finds none
    QLabel* m_message = nullptr;
    QPushButton* m_showProblem = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    QPointer<QMessageBox> m_question; ///< whether to save, while it is asked
    bool m_saving = false;
    Outcome m_outcome;
};

} // namespace afterparcel
