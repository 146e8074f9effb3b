#include "ui/synccontrol.h"

#include "ui/icons.h"
#include "ui/syncstatus.h"

#include <QStatusBar>

namespace afterparcel
{

SyncControl::SyncControl(const Clock& clock, QStatusBar* bar, QObject* parent)
    : QObject(parent), m_clock(clock), m_status(new SyncStatus(bar))
{
    m_action.setShortcut(QKeySequence(Qt::Key_F5));
    connect(&m_action, &QAction::triggered, this, [this] {
        if (m_running) {
            m_action.setEnabled(false);
            Q_EMIT syncCancelWanted();
        } else {
            Q_EMIT syncWanted();
        }
    });
    update();
}

void SyncControl::setEngineWorks(bool works)
{
    m_engineWorks = works;
    if (!works) {
        m_running = false;
        m_status->setRunning(false);
    }
    update();
}

void SyncControl::setRunning()
{
    m_running = true;
    m_status->setRunning(true);
    update();
}

void SyncControl::setProgress(const QString& what, qint64 done, qint64 total)
{
    m_status->setProgress(what, done, total);
}

void SyncControl::setFinished(bool ok, const QDateTime& nextAt)
{
    m_running = false;
    m_lastOk = ok;
    m_lastAt = m_clock.now();
    m_nextAt = nextAt;
    m_status->setRunning(false);
    update();
}

void SyncControl::update()
{
    m_action.setEnabled(m_engineWorks);
    m_action.setIcon(icon(m_running ? QStringLiteral("cancel") : QStringLiteral("sync")));
    m_action.setText(m_running ? tr("&Cancel sync") : tr("&Sync"));
    m_action.setToolTip(m_running ? tr("Stops the sync after its present step (F5)")
                                  : tr("Reads orders and parcels and sends what is due (F5)"));
}

void SyncControl::show(const Overview& overview, const TimeFrame& frame)
{
    QDateTime last = m_lastAt;
    QDateTime next = m_nextAt;
    bool ok = m_lastOk;
    for (const StageRun& run : overview.runs) {
        if (!m_lastAt.isValid()) {
            last = !last.isValid() || run.endedAt > last ? run.endedAt : last;
            ok = ok && run.ok;
        }
        if (!m_nextAt.isValid() && run.stage != Stage::Send && run.nextAt.isValid()) {
            next = !next.isValid() || run.nextAt < next ? run.nextAt : next;
        }
    }
    m_status->setLast(last, ok, next, frame);
}

} // namespace afterparcel
