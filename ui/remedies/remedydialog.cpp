#include "ui/remedies/remedydialog.h"

#include "ui/fitting.h"
#include "ui/labels.h"
#include "ui/linelist.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterparcel
{

namespace
{

constexpr int kLeastWidth = 440;

QLabel* words(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(scaledToText(kLeastWidth));
    return label;
}

} // namespace

RemedyDialog::RemedyDialog(const QString& title, const QString& text, const QString& button, QWidget* parent)
    : FittedDialog(parent),
      m_said(words(text, this)),
      m_middle(new QVBoxLayout),
      m_form(new QFormLayout),
      m_lists(new QVBoxLayout),
      m_note(words({}, this)),
      m_problem(words({}, this))
{
    setWindowTitle(title);
    setAccessibleDescription(text);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(18, 18, 18, 14);
    outer->setSpacing(12);
    m_said->setObjectName(QStringLiteral("text"));
    outer->addWidget(m_said);
    outer->addLayout(m_form);
    outer->addLayout(m_middle, 1);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->hide();
    outer->addWidget(m_note);
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, tone(ToneName::Red, palette()).text);
    m_problem->setPalette(warning);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setAccessibleName(tr("Problem"));
    m_problem->hide();
    outer->addWidget(m_problem);
    outer->addLayout(m_lists);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(button, QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("confirm"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    outer->addWidget(buttons);
}

void RemedyDialog::tell(const Confirmation& confirmation)
{
    m_said->setText(m_said->text() + QStringLiteral("\n\n") + confirmation.names);
    setAccessibleDescription(m_said->text());
    addLineList(*m_lists, confirmation.held, this);
    addLineList(*m_lists, confirmation.leftOut, this);
}

void RemedyDialog::addField(const QString& label, QWidget* field)
{
    m_form->addRow(label, field);
    field->setAccessibleName(withoutMnemonic(label).remove(QLatin1Char(':')));
}

void RemedyDialog::addWide(QWidget* widget)
{
    m_middle->addWidget(widget, 1);
}

void RemedyDialog::setNote(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    fit();
}

void RemedyDialog::setProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setAccessibleDescription(text);
    m_problem->setVisible(!text.isEmpty());
    setReady(text.isEmpty());
    fit();
}

void RemedyDialog::setReady(bool ready)
{
    m_go->setEnabled(ready);
}

} // namespace afterparcel
