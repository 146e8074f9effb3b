#pragma once

#include <QObject>

class QMenu;
class QTableView;

namespace afterparcel
{

/// Chooses, moves and sorts the list's columns: entries of the View menu, and the header's context menu.
/// The columns' titles come from the view's model.
class ColumnMenu : public QObject
{
    Q_OBJECT
public:
    /// `view` outlives the menu and has its model. Adds the entries to `menu`.
    ColumnMenu(QTableView& view, QMenu& menu, QObject* parent);

private:
    void fillColumns(QMenu& menu);
    void fillSorting(QMenu& menu);
    void showHeaderMenu(const QPoint& position);
    void addMoves(QMenu& menu, int column);
    void move(int column, int by);
    [[nodiscard]] int neighbour(int column, int by) const;
    [[nodiscard]] int shownColumns() const;
    [[nodiscard]] QString title(int column) const;

    QTableView& m_view;
};

} // namespace afterparcel
