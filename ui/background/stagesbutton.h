#pragma once

#include "core/sync/requestreader.h"
#include "ui/datetext.h"

#include <QToolButton>

class QFrame;
class QTableWidget;

namespace afterparcel
{

/// A button of the status bar that opens a small table: when each stage ran last, how it ended, and when it
/// is next.
class StagesButton : public QToolButton
{
    Q_OBJECT
public:
    explicit StagesButton(QWidget* parent);

    void setRuns(const std::vector<StageRun>& runs, const TimeFrame& frame);

private:
    void open();
    void place();

    QFrame* m_popup;
    QTableWidget* m_table;
};

} // namespace afterparcel
