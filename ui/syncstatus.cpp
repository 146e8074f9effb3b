#include "ui/syncstatus.h"

#include "ui/fitting.h"

#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>

#include <algorithm>

namespace afterparcel
{

namespace
{

constexpr int kBarWidth = 140;
constexpr int kBarHeight = 12;
constexpr qint64 kBarSteps = 1000;

} // namespace

SyncStatus::SyncStatus(QStatusBar* bar)
    : QObject(bar), m_what(new QLabel(bar)), m_bar(new QProgressBar(bar)), m_last(new QLabel(bar))
{
    m_bar->setFixedSize(scaledToText(kBarWidth), scaledToText(kBarHeight));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the sync"));
    m_what->setAccessibleName(tr("What the sync does"));
    m_last->setAccessibleName(tr("Last and next sync"));
    m_what->setTextFormat(Qt::PlainText);
    bar->addPermanentWidget(m_what);
    bar->addPermanentWidget(m_bar);
    bar->addPermanentWidget(m_last);
    setRunning(false);
}

void SyncStatus::setRunning(bool running)
{
    m_running = running;
    m_what->setText(running ? tr("Syncing\u2026") : QString());
    m_bar->setRange(0, 0);
    m_what->setVisible(running);
    m_bar->setVisible(running);
    m_last->setVisible(!running);
}

void SyncStatus::setProgress(const QString& what, qint64 done, qint64 total)
{
    if (!m_running) {
        return; // a late word of a pass that ended
    }
    m_what->setText(what);
    if (total > 0) {
        m_bar->setRange(0, static_cast<int>(kBarSteps));
        m_bar->setValue(static_cast<int>(std::clamp<qint64>(done * kBarSteps / total, 0, kBarSteps)));
    } else {
        m_bar->setRange(0, 0); // how much there is isn't known
    }
}

void SyncStatus::setLast(const QDateTime& endedAt, bool ok, const QDateTime& nextAt, const TimeFrame& frame)
{
    QStringList words;
    if (!endedAt.isValid()) {
        words.append(tr("Not synced yet"));
    } else if (ok) {
        words.append(tr("Last sync %1").arg(clockText(endedAt, frame)));
    } else {
        words.append(tr("Last sync %1, not completed").arg(clockText(endedAt, frame)));
    }
    if (nextAt.isValid()) {
        words.append(nextAt <= frame.now ? tr("next one now") : tr("next %1").arg(clockText(nextAt, frame)));
    }
    m_last->setText(words.join(QStringLiteral(" \u00b7 ")));
}

} // namespace afterparcel
