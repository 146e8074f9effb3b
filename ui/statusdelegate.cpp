#include "ui/statusdelegate.h"

#include "ui/requesttablemodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

namespace afterparcel
{

namespace
{

constexpr int kSide = 10; ///< between the pill's edge and its words
constexpr int kGap = 4;   ///< between the cell's edge and the pill

} // namespace

void StatusDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString words = std::exchange(ground.text, QString());
    const QStyle* style = ground.widget ? ground.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
    const QVariant status = index.data(RequestTableModel::StatusRole);
    if (!status.isValid()) {
        return; // not loaded yet
    }
    const Tone colours = tone(toneOf(static_cast<Status>(status.toInt())), QApplication::palette());
    const QRect cell = ground.rect.adjusted(kGap, 3, -kGap, -3);
    const QString fitting = ground.fontMetrics.elidedText(words, Qt::ElideRight, cell.width() - 2 * kSide);
    const int width = std::min(cell.width(), ground.fontMetrics.horizontalAdvance(fitting) + 2 * kSide);
    const QRect pill =
        QStyle::alignedRect(ground.direction, Qt::AlignLeft, QSize(width, cell.height()), cell);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colours.edge);
    painter->setBrush(colours.ground);
    painter->drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2.0,
                             pill.height() / 2.0);
    painter->setPen(colours.text);
    painter->drawText(pill, Qt::AlignCenter, fitting);
    painter->restore();
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * (kSide + kGap), 0);
}

} // namespace afterparcel
