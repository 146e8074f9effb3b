#pragma once

#include "core/sync/setup.h"
#include "ui/uicontext.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace afterparcel
{

class AssistantMessage;
class AssistantPage;
class StepRail;

/// From nothing to a connected store, step by step: each is verified against the real service and saved
/// before the next is shown. Left with Later at any moment; what was typed stays, secrets apart.
class AssistantDialog : public QDialog
{
    Q_OBJECT
public:
    AssistantDialog(const UiContext& context, QWidget* parent);
    ~AssistantDialog() override;

    /// Shows the window with what is set up already, at the step where it was left.
    void resume();
    /// Later.
    void reject() override;

Q_SIGNALS:
    void sampleDataWanted();

private:
    void addPages();
    void addButtons();
    void readState();
    void takeState(const Result<SetupState>& state);
    void next();
    void takeStep(const SetupStep& step);
    void noteSaved(const TypedSecrets& typed);
    void connectStore();
    void sendTestMail(const QString& to);
    void takeOutcome(const SetupOutcome& outcome);
    void goTo(int index);
    void showStep();
    void focusFirstField();
    /// Says what is under way and gives the number of this piece of work.
    int begin(const QString& doing);
    void end();
    void cancel();
    void saveTyped();
    [[nodiscard]] AssistantPage* page() const;
    [[nodiscard]] bool isLast() const;

    UiContext m_context;
    SetupState m_state;
    std::vector<AssistantPage*> m_pages;
    StepRail* m_rail = nullptr;
    QStackedWidget* m_stack;
    AssistantMessage* m_message;
    QPushButton* m_later;
    QPushButton* m_back;
    QPushButton* m_next;
    Cancellation m_cancellation;
    int m_work = 0; ///< an answer to an earlier piece of work comes too late
    bool m_busy = false;
};

} // namespace afterparcel
