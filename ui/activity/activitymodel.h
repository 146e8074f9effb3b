#pragma once

#include "ui/datetext.h"
#include "ui/uicontext.h"

#include <QAbstractTableModel>

#include <vector>

namespace afterparcel
{

/// The activity, newest first, read a page at a time as the list is scrolled.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Kind, What, Times, Orders, ColumnCount };
    ActivityModel(const UiContext& context, QObject* parent);

    /// Begins anew with other conditions; `limit` and `offset` are the model's own.
    void setQuery(const ActivityQuery& query);
    void setFrame(const TimeFrame& frame);
    [[nodiscard]] const ActivityEntry& entry(int row) const
    {
        return m_entries.at(static_cast<std::size_t>(row));
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// A page came; no rows: there is nothing to show.
    void loaded();
    void failed(const QString& text);

private:
    void take(const std::vector<ActivityEntry>& page);

    UiContext m_context;
    TimeFrame m_frame;
    ActivityQuery m_query;
    std::vector<ActivityEntry> m_entries;
    int m_question = 0; ///< answers to earlier ones are dropped
    bool m_reading = false;
    bool m_complete = true;
};

} // namespace afterparcel
