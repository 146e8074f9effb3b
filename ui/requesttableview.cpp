#include "ui/requesttableview.h"

#include "ui/linkdelegate.h"
#include "ui/requesttablemodel.h"
#include "ui/statusdelegate.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace afterparcel
{

RequestTableView::RequestTableView(QWidget* parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setTextElideMode(Qt::ElideRight);
    // Rows of one height: sizing by content would ask every row (a hundred thousand of them).
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSortIndicator(static_cast<int>(Column::Order), Qt::DescendingOrder);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(50);
    setItemDelegateForColumn(static_cast<int>(Column::Status), new StatusDelegate(this));
    setItemDelegateForColumn(static_cast<int>(Column::Tracking), new LinkDelegate(this));
    setMouseTracking(true);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        const QUrl url = index.data(RequestTableModel::LinkRole).toUrl();
        const bool plain = QGuiApplication::keyboardModifiers() == Qt::NoModifier;
        if (!url.isEmpty() && plain) {
            Q_EMIT linkClicked(url);
        }
    });
}

void RequestTableView::setRequestModel(RequestTableModel* model)
{
    m_requests = model;
    setModel(model);
    setSortingEnabled(true);
    // A header paints whether its column is selected and asks every row for it: a second with a million of
    // them selected. Nobody selects columns here.
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(model, horizontalHeader()));
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &RequestTableView::rememberPlace);
    connect(model, &RequestTableModel::answered, this, &RequestTableView::returnToPlace);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_topRow = QPersistentModelIndex();
        m_currentRow = -1;
        scrollToTop();
    });
}

QList<RowRange> RequestTableView::selectedRanges() const
{
    QList<RowRange> ranges;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        if (range.isValid()) {
            ranges.append({range.top(), range.bottom()});
        }
    }
    std::sort(ranges.begin(), ranges.end(),
              [](const RowRange& a, const RowRange& b) { return a.first < b.first; });
    return ranges;
}

QString RequestTableView::selectedText() const
{
    QStringList lines;
    for (const RowRange& range : selectedRanges()) {
        for (const int row : m_requests->loadedRows(range)) {
            QStringList cells;
            for (int visual = 0; visual < kColumnCount; ++visual) {
                const int column = horizontalHeader()->logicalIndex(visual);
                if (!isColumnHidden(column)) {
                    cells.append(m_requests->index(row, column).data().toString());
                }
            }
            lines.append(cells.join(QLatin1Char('\t')));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString RequestTableView::currentText() const
{
    return currentIndex().data().toString();
}

QUrl RequestTableView::currentLink() const
{
    return currentIndex()
        .siblingAtColumn(static_cast<int>(Column::Tracking))
        .data(RequestTableModel::LinkRole)
        .toUrl();
}

void RequestTableView::keyboardSearch(const QString& typed)
{
    if (!typed.trimmed().isEmpty()) {
        Q_EMIT this->typed(typed);
    }
}

void RequestTableView::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    const bool onLink = !indexAt(event->pos()).data(RequestTableModel::LinkRole).toUrl().isEmpty();
    viewport()->setCursor(onLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RequestTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    noteVisibleRows();
}

void RequestTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0) {
        noteVisibleRows();
    }
}

void RequestTableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_requests) {
        m_requests->setKeptRows(selectedRanges());
    }
    Q_EMIT selectionMoved();
}

void RequestTableView::contextMenuEvent(QContextMenuEvent* event)
{
    const QRect current = visualRect(currentIndex());
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(byKey ? viewport()->mapToGlobal(current.bottomLeft()) : event->globalPos());
}

bool RequestTableView::focusNextPrevChild(bool next)
{
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void RequestTableView::noteVisibleRows()
{
    if (!m_requests || m_requests->rowCount() == 0) {
        return;
    }
    const int top = rowAt(0);
    const int bottom = rowAt(viewport()->height() - 1);
    const int last = m_requests->rowCount() - 1;
    m_requests->setVisibleRows(std::max(0, top), bottom < 0 ? last : bottom);
}

void RequestTableView::rememberPlace()
{
    m_currentRow = currentIndex().row();
    const int top = rowAt(0);
    // At the top, new orders are to be seen; further down the same orders stay under the eye.
    const bool atTop = verticalScrollBar()->value() == 0;
    m_topRow = atTop || top < 0 ? QPersistentModelIndex() : QPersistentModelIndex(m_requests->index(top, 0));
    m_topOffset = -rowViewportPosition(std::max(0, top));
}

void RequestTableView::returnToPlace()
{
    if (m_topRow.isValid()) {
        const int height = verticalHeader()->defaultSectionSize();
        verticalScrollBar()->setValue(m_topRow.row() * height + m_topOffset);
        m_topRow = QPersistentModelIndex();
    }
    const int rows = m_requests->rowCount();
    if (!currentIndex().isValid() && m_currentRow >= 0 && rows > 0) {
        // The current order left the list: the keyboard goes on at the same place.
        selectionModel()->setCurrentIndex(m_requests->index(std::min(m_currentRow, rows - 1), 0),
                                          QItemSelectionModel::NoUpdate);
    }
    m_currentRow = -1;
    noteVisibleRows();
    Q_EMIT selectionMoved();
}

} // namespace afterparcel
