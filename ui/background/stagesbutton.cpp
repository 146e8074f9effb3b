#include "ui/background/stagesbutton.h"

#include "ui/activity/activitytext.h"
#include "ui/fitting.h"
#include "ui/labels.h"

#include <QFrame>
#include <QHeaderView>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace afterparcel
{

namespace
{

constexpr int kColumnGap = 10;
constexpr int kLongestOutcome = 420; ///< pixels; the rest is in the tooltip

} // namespace

StagesButton::StagesButton(QWidget* parent)
    : QToolButton(parent), m_popup(new QFrame(this, Qt::Popup)), m_table(new QTableWidget(m_popup))
{
    setText(tr("Sync details"));
    setToolTip(tr("When each stage of the sync ran last, and when it runs next"));
    setAccessibleName(tr("Sync details"));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_table->setAccessibleName(tr("Stages of the sync"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Stage"), tr("Last run"), tr("Outcome"), tr("Next")});
    dressTable(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection); // nothing can be done with a row
    m_table->setObjectName(QStringLiteral("plain"));           // no frame around a cell: see theme.cpp
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_table);
    connect(this, &QToolButton::clicked, this, &StagesButton::open);
}

void StagesButton::setRuns(const std::vector<StageRun>& runs, const TimeFrame& frame)
{
    m_table->setRowCount(static_cast<int>(runs.size()));
    int row = 0;
    for (const StageRun& run : runs) {
        const QString next = !run.nextAt.isValid()     ? QString()
                             : run.nextAt <= frame.now ? tr("now", "the next run of a stage")
                                                       : clockText(run.nextAt, frame);
        const QString outcome = run.ok ? capitalised(run.message) : tr("Not completed: %1").arg(run.message);
        int column = 0;
        for (const QString& text : {stageText(run.stage), clockText(run.endedAt, frame), outcome, next}) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text);
            m_table->setItem(row, column++, item);
        }
        row += 1;
    }
    if (m_popup->isVisible()) {
        place();
    }
}

void StagesButton::place()
{
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->setColumnWidth(column, m_table->columnWidth(column) + kColumnGap);
    }
    m_table->setColumnWidth(2, std::min(m_table->columnWidth(2), scaledToText(kLongestOutcome)));
    m_table->setFixedSize(m_table->horizontalHeader()->length() + 2,
                          m_table->verticalHeader()->length() +
                              m_table->horizontalHeader()->sizeHint().height() + 2);
    m_popup->adjustSize();
    const QRect room = screen()->availableGeometry();
    QPoint corner = mapToGlobal(QPoint(width() - m_popup->width(), -m_popup->height()));
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - m_popup->width())));
    m_popup->move(corner);
}

void StagesButton::open()
{
    place();
    m_popup->show();
    m_table->setFocus();
}

} // namespace afterparcel
