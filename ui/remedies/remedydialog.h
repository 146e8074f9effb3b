#pragma once

#include "ui/confirmation.h"
#include "ui/fitteddialog.h"

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace afterparcel
{

/// A question before an action: what will happen, the fields, what is wrong with them, and two buttons. The
/// action's button works only while nothing is wrong.
class RemedyDialog : public FittedDialog
{
    Q_OBJECT
public:
    /// `text`: what will happen, in a sentence or two.
    RemedyDialog(const QString& title, const QString& text, const QString& button, QWidget* parent);

    /// Names the requests that it is about, those that stay unsent all the same, and those left out.
    void tell(const Confirmation& confirmation);

protected:
    /// A field with its label as its accessible name.
    void addField(const QString& label, QWidget* field);
    /// A widget over the whole width, below the fields.
    void addWide(QWidget* widget);
    /// Words below the fields, read out as a description of the dialog.
    void setNote(const QString& text);
    /// An empty text: nothing is wrong.
    void setProblem(const QString& text);
    /// Whether it can be carried out: after setProblem(), for what is not wrong but still missing.
    void setReady(bool ready);

private:
    QLabel* m_said;
    QVBoxLayout* m_middle;
    QFormLayout* m_form;
    QVBoxLayout* m_lists;
    QLabel* m_note;
    QLabel* m_problem;
    QPushButton* m_go;
};

} // namespace afterparcel
