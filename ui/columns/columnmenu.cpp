#include "ui/columns/columnmenu.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace afterparcel
{

ColumnMenu::ColumnMenu(QTableView& view, QMenu& menu, QObject* parent) : QObject(parent), m_view(view)
{
    QMenu* columns = menu.addMenu(tr("&Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        fillColumns(*columns);
        columns->addSeparator();
        addMoves(*columns, m_view.currentIndex().column());
    });
    QMenu* sorting = menu.addMenu(tr("&Sort by"));
    connect(sorting, &QMenu::aboutToShow, this, [this, sorting] {
        sorting->clear();
        fillSorting(*sorting);
    });
    m_view.horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view.horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &ColumnMenu::showHeaderMenu);
}

void ColumnMenu::fillColumns(QMenu& menu)
{
    for (int visual = 0; visual < m_view.horizontalHeader()->count(); ++visual) {
        const int column = m_view.horizontalHeader()->logicalIndex(visual);
        QAction* action = menu.addAction(title(column));
        action->setCheckable(true);
        action->setChecked(!m_view.isColumnHidden(column));
        // A list without a column would have no header to bring one back.
        action->setEnabled(m_view.isColumnHidden(column) || shownColumns() > 1);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { m_view.setColumnHidden(column, !shown); });
    }
}

void ColumnMenu::fillSorting(QMenu& menu)
{
    QHeaderView* header = m_view.horizontalHeader();
    auto* one = new QActionGroup(menu.addSeparator()); // goes with the entries
    for (int column = 0; column < header->count(); ++column) {
        QAction* action = one->addAction(menu.addAction(title(column)));
        action->setCheckable(true);
        action->setChecked(header->sortIndicatorSection() == column);
        connect(action, &QAction::triggered, this,
                [header, column] { header->setSortIndicator(column, header->sortIndicatorOrder()); });
    }
    menu.addSeparator();
    QAction* descending = menu.addAction(tr("&Descending"));
    descending->setCheckable(true);
    descending->setChecked(header->sortIndicatorOrder() == Qt::DescendingOrder);
    connect(descending, &QAction::triggered, this, [header](bool on) {
        header->setSortIndicator(header->sortIndicatorSection(),
                                 on ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void ColumnMenu::showHeaderMenu(const QPoint& position)
{
    QHeaderView* header = m_view.horizontalHeader();
    auto* menu = new QMenu(header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumns(*menu);
    menu->addSeparator();
    addMoves(*menu, header->logicalIndexAt(position));
    menu->popup(header->mapToGlobal(position));
}

void ColumnMenu::addMoves(QMenu& menu, int column)
{
    if (column < 0) {
        return; // no column is meant: beside the last one, or in an empty list
    }
    const QString name = title(column);
    const auto add = [&](const QString& text, int by) {
        QAction* action = menu.addAction(text.arg(name));
        action->setEnabled(neighbour(column, by) >= 0);
        connect(action, &QAction::triggered, this, [this, column, by] { move(column, by); });
    };
    add(tr("Move \u201c%1\u201d &forward", "towards the first column"), -1);
    add(tr("Move \u201c%1\u201d &back", "towards the last column"), 1);
}

/// The next shown place in a direction, or -1.
int ColumnMenu::neighbour(int column, int by) const
{
    const QHeaderView* header = m_view.horizontalHeader();
    for (int visual = header->visualIndex(column) + by; visual >= 0 && visual < header->count();
         visual += by) {
        if (!header->isSectionHidden(header->logicalIndex(visual))) {
            return visual;
        }
    }
    return -1;
}

void ColumnMenu::move(int column, int by)
{
    QHeaderView* header = m_view.horizontalHeader();
    if (const int target = neighbour(column, by); target >= 0) {
        header->moveSection(header->visualIndex(column), target);
    }
}

int ColumnMenu::shownColumns() const
{
    const QHeaderView* header = m_view.horizontalHeader();
    return header->count() - header->hiddenSectionCount();
}

QString ColumnMenu::title(int column) const
{
    return m_view.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

} // namespace afterparcel
