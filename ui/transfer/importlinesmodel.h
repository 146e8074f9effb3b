#pragma once

#include "core/transfer/importplan.h"
#include "ui/datetext.h"

#include <QAbstractTableModel>

namespace afterparcel
{

/// Lines of an import with what each would do, or what is wrong with it (M4).
class ImportLinesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<ImportLine> lines, const TimeFrame& frame);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { Line, Order, Effect, ColumnCount };
    [[nodiscard]] QString effectText(const ImportLine& line) const;

    std::vector<ImportLine> m_lines;
    TimeFrame m_frame;
};

} // namespace afterparcel
