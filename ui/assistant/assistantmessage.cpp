#include "ui/assistant/assistantmessage.h"

#include "ui/fitting.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace afterparcel
{

namespace
{

constexpr int kIconSize = 18;

} // namespace

AssistantMessage::AssistantMessage(QWidget* parent)
    : QFrame(parent),
      m_sign(new QLabel(this)),
      m_words(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("&Cancel"), this))
{
    setObjectName(QStringLiteral("message"));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setHorizontalSpacing(10);
    layout->addWidget(m_sign, 0, 0, Qt::AlignTop);
    layout->addWidget(m_words, 0, 1);
    layout->addWidget(m_progress, 1, 1);
    layout->addWidget(m_cancel, 0, 2, 2, 1, Qt::AlignVCenter);
    layout->setColumnStretch(1, 1);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setObjectName(QStringLiteral("result"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Checking"));
    connect(m_cancel, &QPushButton::clicked, this, &AssistantMessage::cancelWanted);
    clear();
}

void AssistantMessage::clear()
{
    set(Kind::None, {});
}

void AssistantMessage::setBusy(const QString& doing)
{
    set(Kind::Busy, doing);
}

void AssistantMessage::setTrouble(const QString& cause, const QString& nextStep)
{
    set(Kind::Trouble, nextStep.isEmpty() ? cause : cause + QLatin1Char('\n') + nextStep);
}

void AssistantMessage::setWarning(const QString& text)
{
    set(Kind::Warning, text);
}

void AssistantMessage::setGood(const QString& text)
{
    set(Kind::Good, text);
}

void AssistantMessage::set(Kind kind, const QString& text)
{
    m_kind = kind;
    m_words->setText(text);
    m_words->setAccessibleName(text);
    m_progress->setVisible(kind == Kind::Busy);
    m_cancel->setVisible(kind == Kind::Busy);
    m_sign->setVisible(kind != Kind::Busy);
    setVisible(kind != Kind::None);
    paint();
    if (kind != Kind::None) {
        QAccessibleEvent alert(m_words, QAccessible::Alert); // read aloud: it appears away from the focus
        QAccessible::updateAccessibility(&alert);
    }
}

void AssistantMessage::paint()
{
    const ToneName name = m_kind == Kind::Trouble   ? ToneName::Red
                          : m_kind == Kind::Warning ? ToneName::Amber
                          : m_kind == Kind::Good    ? ToneName::Green
                                                    : ToneName::Grey;
    const Tone colours = tone(name, QApplication::palette());
    setStyleSheet(
        QStringLiteral("QFrame#message { background: %1; border: 1px solid %2; border-radius: 4px; }"
                       "QFrame#message QLabel { color: %3; }")
            .arg(colours.ground.name(), colours.edge.name(), colours.text.name()));
    m_sign->setPixmap(
        iconPixmap(m_kind == Kind::Good ? QStringLiteral("markdone") : QStringLiteral("warning"),
                   colours.text, scaledToText(kIconSize), devicePixelRatioF()));
}

void AssistantMessage::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_ground != QApplication::palette().window().color()) {
        m_ground = QApplication::palette().window().color();
        paint();
    }
}

} // namespace afterparcel
