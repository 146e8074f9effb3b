#pragma once

#include "core/sync/settingschange.h"
#include "ui/fitteddialog.h"
#include "ui/uicontext.h"

#include <QTimer>

#include <atomic>
#include <memory>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace afterparcel
{

/// What a change of settings would do, before it is saved (M5, T11, Q6): looks it up in the background, shows
/// it, and lets the merchant save or go back.
class ReviewDialog : public FittedDialog
{
    Q_OBJECT
public:
    ReviewDialog(const UiContext& context, const Settings& present, const Settings& proposed,
                 QWidget* parent = nullptr);
    ~ReviewDialog() override;

    /// The requests to follow again, if the merchant chose that (T11); known when the dialog was accepted.
    [[nodiscard]] QStringList toResume() const;

private:
    void build();
    void start(const Settings& present, const Settings& proposed);
    void show(const ChangeReview& review, const StoreFacts& facts);
    void showFailure(const Error& error);
    void showResume(const StrandedRequests& stranded);
    void addSentence(const QString& text);
    /// With an empty line before it.
    void addParagraph(const QString& text);

    UiContext m_context;
    QLabel* m_warning;
    QLabel* m_text;
    QProgressBar* m_progress;
    QLabel* m_examplesTitle;
    QPlainTextEdit* m_examples;
    QCheckBox* m_resume;
    QPushButton* m_save = nullptr;
    QTimer m_poll;
    Cancellation m_cancellation;
    std::shared_ptr<std::atomic<int>> m_percent; ///< written by the background's thread
    QStringList m_stranded;
};

} // namespace afterparcel
