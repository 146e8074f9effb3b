#pragma once

#include "core/sync/requestreader.h"
#include "ui/rowpages.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace afterparcel
{

/// The requests of one tab and filter, of which only the pages near the visible rows are
/// loaded. Reading goes through RequestReader and answers later; rows not loaded yet show a placeholder.
///
/// A refresh keeps what the view remembers: persistent indexes (selection, current row) follow their order.
class RequestTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { StatusRole = Qt::UserRole, ReasonRole, GidRole, LinkRole };

    /// `reader` and `clock` outlive the model.
    RequestTableModel(RequestReader& reader, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Shows other requests. The old ones stay until the new ones are known; then the model is reset.
    void setFilter(const RequestFilter& filter);
    void sort(int column, Qt::SortOrder order) override;
    /// Reads again what is shown, keeping selection and place.
    void refresh();
    /// Asks anew from the beginning, for a reader that was not open before.
    void reload();
    /// Which rows the view shows; their pages are loaded.
    void setVisibleRows(int first, int last);
    /// The pages of these rows are read again in a refresh, so that their selection can follow them.
    void setKeptRows(const QList<RowRange>& ranges);
    void setZone(const QTimeZone& zone);

    [[nodiscard]] const RequestView* request(int row) const;
    /// The loaded rows of a range, in their order; a long range has few.
    [[nodiscard]] QList<int> loadedRows(const RowRange& range) const;
    [[nodiscard]] const RequestQuery& query() const { return m_query; }
    [[nodiscard]] TimeFrame frame() const;
    /// False until the first answer to the filter.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    /// The answer to a filter or a refresh is in.
    void answered();

private:
    enum class Question { None, Pages, Refresh, Reset };
    void ask(Question question, const QList<int>& pages);
    void takeAnswer(const RequestPages& answer);
    void loadVisible();
    [[nodiscard]] const CellTexts& texts(int row) const;
    void insertPages(const RequestPages& answer);
    void reset(const RequestPages& answer);
    void applyRefresh(const RequestPages& answer);
    void movePersistent(const QHash<QString, int>& oldRows, const RequestPages& answer);
    [[nodiscard]] QList<int> pagesToRefresh() const;
    void timePassed();

    RequestReader& m_reader;
    const Clock& m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    RequestQuery m_query;
    RowPages m_pages;
    int m_rows = 0;
    int m_firstVisible = 0;
    int m_lastVisible = 0;
    QList<RowRange> m_kept;
    quint64 m_token = 0;
    Question m_question = Question::None;
    QList<int> m_asked; ///< pages of the question that is open
    bool m_refreshAgain = false;
    bool m_loaded = false;
    QTimer m_again;
    QTimer m_minute;
};

} // namespace afterparcel
