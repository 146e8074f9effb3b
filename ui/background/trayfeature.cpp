#include "ui/background/trayfeature.h"

#include "ui/background/tray.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QPainter>

namespace afterparcel
{

namespace
{

/// The program's icon, with a badge that has a sign in it: a colour alone tells nobody.
QIcon trayIcon(bool attention)
{
    const QIcon plain(QStringLiteral(":/icons/afterparcel.svg"));
    if (!attention) {
        return plain;
    }
    QIcon badged;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = plain.pixmap(QSize(size, size), 1.0);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const double edge = size * 0.6;
        const QRectF badge(size - edge, size - edge, edge, edge);
        const Tone colours = tone(ToneName::Red, palette(Theme::Light));
        painter.setBrush(colours.text);
        painter.setPen(QPen(Qt::white, size / 16.0));
        painter.drawEllipse(badge.adjusted(0.5, 0.5, -0.5, -0.5));
        QFont font = QApplication::font();
        font.setBold(true);
        font.setPixelSize(static_cast<int>(edge * 0.8));
        painter.setFont(font);
        painter.drawText(badge, Qt::AlignCenter, QStringLiteral("!"));
        painter.end();
        badged.addPixmap(pixmap);
    }
    return badged;
}

} // namespace

TrayFeature::TrayFeature(Tray& tray, QAction* sync, QAction* pause, QObject* parent)
    : QObject(parent), m_tray(tray), m_menu(std::make_unique<QMenu>())
{
    QAction* open = m_menu->addAction(tr("&Open Afterparcel"));
    m_menu->addSeparator();
    m_sent = m_menu->addAction(QString());
    m_due = m_menu->addAction(QString());
    m_attention = m_menu->addAction(QString());
    m_menu->addSeparator();
    m_menu->addAction(sync);
    m_menu->addAction(pause);
    m_menu->addSeparator();
    QAction* quit = m_menu->addAction(icon(QStringLiteral("quit")), tr("&Quit"));
    connect(open, &QAction::triggered, this, [this] { Q_EMIT openWanted(false); });
    for (QAction* count : {m_sent, m_due}) { // information: not greyed out
        connect(count, &QAction::triggered, this, [this] { Q_EMIT openWanted(false); });
    }
    connect(m_attention, &QAction::triggered, this, [this] { Q_EMIT openWanted(true); });
    connect(quit, &QAction::triggered, this, &TrayFeature::quitWanted);
    connect(&tray, &Tray::activated, this, [this] { Q_EMIT openWanted(false); });
    tray.setMenu(m_menu.get());
    show();
}

TrayFeature::~TrayFeature()
{
    m_tray.setMenu(nullptr);
}

void TrayFeature::setState(const SendingState& state)
{
    m_state = state;
    show();
}

void TrayFeature::setShop(const QString& name)
{
    m_shop = name;
    show();
}

void TrayFeature::setStopped(bool stopped)
{
    m_stopped = stopped;
    show();
}

void TrayFeature::show()
{
    m_sent->setText(tr("%n sent today", nullptr, m_state.sentToday));
    m_due->setText(tr("%n due today", nullptr, m_state.dueToday));
    m_attention->setText(tr("%n need(s) attention", nullptr, m_state.needsAttention));
    m_attention->setEnabled(m_state.needsAttention > 0);
    QStringList lines{m_shop.isEmpty() ? tr("Afterparcel")
                                       : tr("%1 \u2013 Afterparcel", "a shop's name").arg(m_shop),
                      m_sent->text(), m_due->text(), m_attention->text()};
    if (m_state.paused) {
        lines.append(tr("Sending is paused"));
    }
    m_tray.show(trayIcon(m_stopped || m_state.needsAttention > 0), lines.join(QLatin1Char('\n')));
}

} // namespace afterparcel
