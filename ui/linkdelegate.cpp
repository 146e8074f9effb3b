#include "ui/linkdelegate.h"

#include "ui/requesttablemodel.h"

namespace afterparcel
{

void LinkDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(RequestTableModel::LinkRole).toUrl().isEmpty()) {
        option->font.setUnderline(true); // not by colour alone
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::Link));
    }
}

} // namespace afterparcel
