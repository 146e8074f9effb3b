#pragma once

#include "core/base/clock.h"
#include "core/sync/requestreader.h"
#include "ui/datetext.h"

#include <QAction>

class QStatusBar;

namespace afterparcel
{

class SyncStatus;

/// The pass as the window shows it: the action that starts and cancels it, and the status bar's line.
class SyncControl : public QObject
{
    Q_OBJECT
public:
    /// `clock` and `bar` outlive it.
    SyncControl(const Clock& clock, QStatusBar* bar, QObject* parent);

    [[nodiscard]] QAction* action() { return &m_action; }
    void setEngineWorks(bool works);
    void setRunning();
    void setProgress(const QString& what, qint64 done, qint64 total);
    /// `nextAt`: UTC; invalid when it is not known.
    void setFinished(bool ok, const QDateTime& nextAt);
    /// Says when passes were and will be; before this program's first pass from the stages' last runs.
    void show(const Overview& overview, const TimeFrame& frame);

Q_SIGNALS:
    void syncWanted();
    void syncCancelWanted();

private:
    void update();

    const Clock& m_clock;
    QAction m_action;
    SyncStatus* m_status;
    bool m_running = false;
    bool m_engineWorks = false;
    QDateTime m_lastAt; ///< UTC; of this run of the program
    QDateTime m_nextAt; ///< UTC
    bool m_lastOk = true;
};

} // namespace afterparcel
