#include "ui/emptystate.h"

#include "ui/fitting.h"
#include "ui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterparcel
{

namespace
{

constexpr int kIconSize = 48;
constexpr int kTextWidth = 560;

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_heading(new QLabel(this)),
      m_text(new QLabel(this)),
      m_setUp(new QPushButton(tr("Set &up Afterparcel\u2026"), this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::Bold);
    m_heading->setFont(large);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addStretch(2);
    for (QLabel* label : {m_icon, m_heading, m_text}) {
        label->setAlignment(Qt::AlignCenter);
    }
    layout->addWidget(m_icon);
    layout->addWidget(m_heading);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_text, 1000); // what room there is, up to its greatest width
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addWidget(m_setUp, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_setUp, &QPushButton::clicked, this, &EmptyState::setUpWanted);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMaximumWidth(scaledToText(kTextWidth));
    m_heading->setWordWrap(true);
    m_setUp->hide();
}

void EmptyState::setEmptiness(const Emptiness& emptiness)
{
    m_emptiness = emptiness;
    m_setUp->hide();
    if (!emptiness.connected) {
        showConnect();
    } else if (emptiness.searching) {
        say(QStringLiteral("search"), tr("Nothing found"),
            tr("No request here matches the search. It looks at order, buyer, e-mail address, product and "
               "tracking number. Press Escape in the search field to see everything again."));
    } else if (emptiness.filtered) {
        say(QStringLiteral("search"), tr("Nothing matches the filters"),
            tr("No request here matches what is chosen above: dates, country, carrier, reason or what is "
               "stuck. "
               "Clear filters shows everything again."));
    } else {
        showTab();
    }
}

void EmptyState::showConnect()
{
    say(QStringLiteral("connect"), tr("Not connected to a store yet"),
        tr("Afterparcel watches your Shopify orders, follows the parcels, and asks each buyer for a review "
           "after the delivery. An assistant leads you through the set-up and checks each step."));
    m_setUp->show();
}

void EmptyState::showTab()
{
    if (!m_emptiness.status) {
        say(QStringLiteral("parcel"), tr("No requests yet"),
            tr("A request appears here as soon as Shopify shows an order as completely fulfilled. Orders "
               "fulfilled before the store was connected get none unless you schedule them."));
        return;
    }
    switch (*m_emptiness.status) {
    case Status::WillSend:
        say(QStringLiteral("send"), tr("Nothing is scheduled"),
            tr("A request appears here once it has a send date: after its order was fulfilled, or its "
               "parcels arrived."));
        return;
    case Status::WaitingForDelivery:
        say(QStringLiteral("parcel"), tr("No parcels on their way"),
            m_emptiness.aftershipOn ? tr("No parcel is being followed right now. New ones appear as soon as "
                                         "an order is fulfilled with a tracking number and a carrier.")
                                    : tr("Parcels are followed while AfterShip is switched on. Until then, "
                                         "requests are timed from the "
                                         "fulfilment and appear under Will send."));
        return;
    case Status::Sent:
        say(QStringLiteral("markdone"), tr("Nothing was sent yet"),
            tr("Every request that a mail server accepted stays here, with its date."));
        return;
    case Status::NeedsAttention:
        say(QStringLiteral("markdone"), tr("Nothing needs you"),
            tr("A request that gets stuck appears here with the reason and what you can do."));
        return;
    case Status::Skipped:
        say(QStringLiteral("skip"), tr("Nothing is skipped"),
            tr("Requests that will not be sent appear here with the reason: unsubscribed, refunded, or "
               "skipped by "
               "you."));
        return;
    case Status::NotScheduled:
        say(QStringLiteral("info"), tr("Nothing waits for you to schedule it"),
            tr("Requests that only you can send appear here, after AfterShip was switched off."));
        return;
    }
}

void EmptyState::say(const QString& icon, const QString& heading, const QString& text)
{
    m_iconName = icon;
    m_heading->setText(heading);
    m_text->setText(text);
    paintIcon();
}

void EmptyState::paintIcon()
{
    if (!m_iconName.isEmpty()) {
        m_icon->setPixmap(iconPixmap(m_iconName, palette().color(QPalette::PlaceholderText),
                                     scaledToText(kIconSize), devicePixelRatioF()));
    }
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintIcon();
    }
}

} // namespace afterparcel
