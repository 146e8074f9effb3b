#include "ui/transfer/importlinesmodel.h"

#include "ui/icons.h"

namespace afterparcel
{

void ImportLinesModel::setLines(std::vector<ImportLine> lines, const TimeFrame& frame)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_frame = frame;
    endResetModel();
}

int ImportLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ImportLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportLinesModel::effectText(const ImportLine& line) const
{
    const QString at = line.at ? clockText(*line.at, m_frame) : QString();
    const bool now = line.at && *line.at <= m_frame.now;
    switch (line.effect) {
    case ImportEffect::Schedule:
        return now ? tr("Schedule: due at once") : tr("Schedule for %1", "a day and time").arg(at);
    case ImportEffect::Reschedule:
        return tr("Reschedule to %1", "a day and time").arg(at);
    case ImportEffect::Skip:
        return tr("Skip");
    case ImportEffect::Nothing:
        return tr("Nothing to do: %1", "a sentence").arg(line.text);
    case ImportEffect::Problem:
        return line.value.isEmpty() || line.value == line.order || line.text.contains(line.value)
                   ? tr("Problem: %1", "a sentence").arg(line.text)
                   : tr("Problem with “%1”: %2", "what is written there, and a sentence")
                         .arg(line.value, line.text);
    }
    return {};
}

QVariant ImportLinesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ImportLine& line = m_lines.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::DecorationRole && index.column() == Effect && line.effect == ImportEffect::Problem) {
        return icon(QStringLiteral("warning"), ToneName::Amber);
    }
    const bool text = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    switch (static_cast<Column>(index.column())) {
    case Line:
        return text ? QVariant(m_frame.locale.toString(line.line)) : QVariant();
    case Order:
        return text ? QVariant(line.order) : QVariant();
    case Effect:
        return text ? QVariant(effectText(line)) : QVariant();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Line:
        return tr("Line");
    case Order:
        return tr("Order");
    case Effect:
        return tr("What happens");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace afterparcel
