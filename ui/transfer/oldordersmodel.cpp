#include "ui/transfer/oldordersmodel.h"

#include "core/text/explain.h"

#include <algorithm>

namespace afterparcel
{

void OldOrdersModel::setOrders(std::vector<OldOrder> orders, const TimeFrame& frame)
{
    beginResetModel();
    m_orders = std::move(orders);
    m_frame = frame;
    m_chosen.assign(m_orders.size(), false);
    m_chosenCount = 0;
    endResetModel();
    chooseAll(true);
}

void OldOrdersModel::chooseAll(bool chosen)
{
    m_chosenCount = 0;
    for (std::size_t i = 0; i < m_orders.size(); ++i) {
        m_chosen[i] = chosen && m_orders[i].wouldBeAsked();
        m_chosenCount += m_chosen[i] ? 1 : 0;
    }
    if (!m_orders.empty()) {
        Q_EMIT dataChanged(index(0, Order), index(rowCount() - 1, Order), {Qt::CheckStateRole});
    }
    Q_EMIT chosenChanged();
}

std::vector<OldOrder> OldOrdersModel::chosen() const
{
    std::vector<OldOrder> result;
    for (std::size_t i = 0; i < m_orders.size(); ++i) {
        if (m_chosen[i]) {
            result.push_back(m_orders[i]);
        }
    }
    return result;
}

int OldOrdersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
}

int OldOrdersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OldOrdersModel::text(const OldOrder& order, Column column) const
{
    switch (column) {
    case Order:
        return order.name;
    case Buyer:
        return order.customer;
    case Fulfilled:
        return m_frame.locale.toString(order.fulfilledAt.toTimeZone(m_frame.zone).date(),
                                       QLocale::ShortFormat);
    case Outlook:
        if (!order.wouldBeAsked()) {
            return tr("Not asked: %1", "a reason in a few words").arg(reasonText(order.reason));
        }
        return !order.sendAt || *order.sendAt <= m_frame.now
                   ? tr("Due at once")
                   : tr("Will send on %1", "a day and time").arg(clockText(*order.sendAt, m_frame));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OldOrdersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    if (role == Qt::CheckStateRole && index.column() == Order && m_orders.at(row).wouldBeAsked()) {
        return m_chosen[row] ? Qt::Checked : Qt::Unchecked;
    }
    return role == Qt::DisplayRole ? QVariant(text(m_orders.at(row), static_cast<Column>(index.column())))
                                   : QVariant();
}

QVariant OldOrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Order:
        return tr("Order");
    case Buyer:
        return tr("Buyer");
    case Fulfilled:
        return tr("Fulfilled");
    case Outlook:
        return tr("If scheduled");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags OldOrdersModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool canBeChosen =
        index.isValid() && m_orders.at(static_cast<std::size_t>(index.row())).wouldBeAsked();
    flags.setFlag(Qt::ItemIsUserCheckable, canBeChosen && index.column() == Order);
    return flags;
}

bool OldOrdersModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable)) {
        return false;
    }
    const bool chosen = value.toInt() == Qt::Checked;
    const auto row = static_cast<std::size_t>(index.row());
    m_chosenCount += static_cast<int>(chosen) - static_cast<int>(m_chosen[row]);
    m_chosen[row] = chosen;
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT chosenChanged();
    return true;
}

} // namespace afterparcel
