#pragma once

#include "core/transfer/oldorderplan.h"
#include "ui/datetext.h"

#include <QAbstractTableModel>

#include <vector>

namespace afterparcel
{

/// Old orders with a check box each (T16). Those that Q1 speaks against can't be chosen, and say why.
class OldOrdersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// All that can be chosen are.
    void setOrders(std::vector<OldOrder> orders, const TimeFrame& frame);
    void chooseAll(bool chosen);
    /// Those that are chosen.
    [[nodiscard]] std::vector<OldOrder> chosen() const;
    [[nodiscard]] int chosenCount() const { return m_chosenCount; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void chosenChanged();

private:
    enum Column { Order, Buyer, Fulfilled, Outlook, ColumnCount };
    [[nodiscard]] QString text(const OldOrder& order, Column column) const;

    std::vector<OldOrder> m_orders;
    std::vector<bool> m_chosen;
    int m_chosenCount = 0;
    TimeFrame m_frame;
};

} // namespace afterparcel
