#include "ui/privacy/buyerdialog.h"

#include "ui/fitting.h"
#include "ui/labels.h"
#include "ui/transfer/jobprogress.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterparcel
{

namespace
{

constexpr int kPauseMilliseconds = 300; ///< after the last key
constexpr int kLeastWidth = 480;

QLabel* wordsIn(QWidget* parent, const QString& text)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

BuyerDialog::BuyerDialog(const UiContext& context, const Words& words, const QString& buyer, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_line(new QLineEdit(buyer, this)),
      m_progress(new JobProgress(this)),
      m_said(wordsIn(this, {})),
      m_go(new QPushButton(words.button, this))
{
    setWindowTitle(words.title);
    setAccessibleDescription(words.text);
    setMinimumWidth(scaledToText(kLeastWidth));
    auto* form = new QFormLayout;
    form->addRow(words.field, m_line);
    m_line->setAccessibleName(withoutMnemonic(words.field).remove(QLatin1Char(':')));
    m_said->setAccessibleName(tr("What is found"));
    m_said->hide();
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* outcome = new QHBoxLayout;
    outcome->setObjectName(QStringLiteral("outcome"));
    outcome->addWidget(m_said, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    m_go->setAutoDefault(false);
    m_go->setEnabled(false);
    QVBoxLayout* layout = addDialogLayout(*this);
    layout->addWidget(wordsIn(this, words.text));
    layout->addLayout(form);
    layout->addWidget(m_progress);
    layout->addLayout(outcome);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] { go(typed()); });
    connect(m_line, &QLineEdit::textChanged, this, &BuyerDialog::noteTyped);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { look(typed()); });
    m_line->setFocus();
    growToText(*this);
}

QString BuyerDialog::typed() const
{
    return m_line->text().trimmed();
}

void BuyerDialog::start()
{
    if (!typed().isEmpty()) {
        look(typed());
    }
}

void BuyerDialog::noteTyped()
{
    m_question += 1;
    m_progress->end();
    setReady(false);
    say({});
    if (typed().isEmpty()) {
        m_pause.stop();
    } else {
        m_pause.start(kPauseMilliseconds);
    }
}

void BuyerDialog::say(const QString& text)
{
    showMessage(*m_said, text);
    if (m_extra) {
        m_extra->hide();
    }
    growToText(*this);
}

void BuyerDialog::setReady(bool ready)
{
    m_go->setEnabled(ready);
}

void BuyerDialog::begin(const QString& text)
{
    m_line->setEnabled(false);
    setReady(false);
    m_progress->begin(text);
}

void BuyerDialog::end(const QString& outcome)
{
    m_progress->end();
    m_line->setEnabled(true);
    say(outcome);
}

QPushButton* BuyerDialog::addOutcomeButton(const QString& text)
{
    m_extra = new QPushButton(text, this);
    m_extra->setAutoDefault(false);
    m_extra->hide();
    findChild<QHBoxLayout*>(QStringLiteral("outcome"))->addWidget(m_extra, 0, Qt::AlignTop);
    return m_extra;
}

} // namespace afterparcel
