#pragma once

#include "core/sync/requestreader.h"

#include <QTableView>

namespace afterparcel
{

class RequestTableModel;

/// The list of requests: tells the model which rows are seen, and keeps its place while orders come and go
/// above it.
class RequestTableView : public QTableView
{
    Q_OBJECT
public:
    explicit RequestTableView(QWidget* parent = nullptr);
    void setRequestModel(RequestTableModel* model);

    /// The selected rows as ranges, in order.
    [[nodiscard]] QList<RowRange> selectedRanges() const;
    /// The selected rows as text for other programs: cells parted by tabs, rows by line ends. Loaded rows
    /// only.
    [[nodiscard]] QString selectedText() const;
    /// The text of the current cell.
    [[nodiscard]] QString currentText() const;
    /// Where the current request's parcel can be followed; empty: nowhere.
    [[nodiscard]] QUrl currentLink() const;
    /// Types into the search instead of looking through the rows that happen to be loaded.
    void keyboardSearch(const QString& typed) override;

Q_SIGNALS:
    void selectionMoved();
    void menuWanted(const QPoint& globalPosition);
    /// Somebody types while the list has the keyboard.
    void typed(const QString& text);
    /// A tracking number was clicked.
    void linkClicked(const QUrl& url);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    /// Tab leaves the table: it is one stop, its cells are reached with the arrows.
    bool focusNextPrevChild(bool next) override;

private:
    void noteVisibleRows();
    void rememberPlace();
    void returnToPlace();

    RequestTableModel* m_requests = nullptr; ///< not owned
    QPersistentModelIndex m_topRow;
    int m_topOffset = 0;
    int m_currentRow = -1;
};

} // namespace afterparcel
