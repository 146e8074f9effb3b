#include "ui/template/findbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace afterparcel
{

FindBar::FindBar(QWidget* parent)
    : QWidget(parent),
      m_text(new QLineEdit(this)),
      m_outcome(new QLabel(this)),
      m_next(new QPushButton(tr("Ne&xt"), this)),
      m_previous(new QPushButton(tr("Pre&vious"), this))
{
    auto* label = new QLabel(tr("&Find:"), this);
    label->setBuddy(m_text);
    m_text->setAccessibleName(tr("Find in the template"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    for (QPushButton* button : {m_next, m_previous}) {
        button->setAutoDefault(false);
    }
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::forgetOutcome);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT wanted(m_text->text(), false); });
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT wanted(m_text->text(), true); });
    hide();
}

void FindBar::start()
{
    show();
    forgetOutcome();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::setFound(bool found)
{
    m_outcome->setText(found ? QString() : tr("Not found"));
    if (!found && (m_next->hasFocus() || m_previous->hasFocus())) {
        m_text->setFocus(); // the button that was pressed rests now
    }
    m_next->setEnabled(found);
    m_previous->setEnabled(found);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT wanted(m_text->text(), event->modifiers().testFlag(Qt::ShiftModifier));
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace afterparcel
