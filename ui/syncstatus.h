#pragma once

#include "ui/datetext.h"

#include <QObject>

class QLabel;
class QProgressBar;
class QStatusBar;

namespace afterparcel
{

/// What the status bar says about the pass: progress while one runs, else the last one's outcome and the next
/// one's time.
class SyncStatus : public QObject
{
    Q_OBJECT
public:
    explicit SyncStatus(QStatusBar* bar);

    void setRunning(bool running);
    void setProgress(const QString& what, qint64 done, qint64 total);
    /// Invalid times are not known.
    void setLast(const QDateTime& endedAt, bool ok, const QDateTime& nextAt, const TimeFrame& frame);

private:
    QLabel* m_what;
    QProgressBar* m_bar;
    QLabel* m_last;
    bool m_running = false;
};

} // namespace afterparcel
