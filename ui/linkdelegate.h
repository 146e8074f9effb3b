#pragma once

#include <QStyledItemDelegate>

namespace afterparcel
{

/// Draws a cell that leads somewhere as a link.
class LinkDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace afterparcel
