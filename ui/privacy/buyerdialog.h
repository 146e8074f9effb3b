#pragma once

#include "ui/uicontext.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace afterparcel
{

class JobProgress;

/// Asks for a buyer, says what would become of the data, does it and says what came of it. What is typed is
/// looked up after a pause.
class BuyerDialog : public QDialog
{
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString text;  ///< what it does, in a sentence or two
        QString field; ///< label of the field, with a mnemonic
        QString button;
    };
    BuyerDialog(const UiContext& context, const Words& words, const QString& buyer, QWidget* parent);

protected:
    /// Looks up what was typed; answers with say() and setReady().
    virtual void look(const QString& typed) = 0;
    /// The button was pressed.
    virtual void go(const QString& typed) = 0;

    [[nodiscard]] const UiContext& context() const { return m_context; }
    [[nodiscard]] QString typed() const;
    /// True while the answer is to this question: nothing else was typed meanwhile.
    [[nodiscard]] bool isCurrent(quint64 question) const { return question == m_question; }
    [[nodiscard]] quint64 question() const { return m_question; }
    /// What is found, or what came of it.
    void say(const QString& text);
    void setReady(bool ready);
    void begin(const QString& text);
    void end(const QString& outcome);
    /// A button beside the outcome.
    [[nodiscard]] QPushButton* addOutcomeButton(const QString& text);
    /// A look-up that takes long can be stopped, and says how far it is.
    [[nodiscard]] JobProgress* progress() const { return m_progress; }
    /// To be called at the end of the constructor of the class that looks up.
    void start();

private:
    void noteTyped();

    UiContext m_context;
    QLineEdit* m_line;
    JobProgress* m_progress;
    QLabel* m_said;
    QPushButton* m_extra = nullptr;
    QPushButton* m_go;
    QTimer m_pause;
    quint64 m_question = 0;
};

} // namespace afterparcel
