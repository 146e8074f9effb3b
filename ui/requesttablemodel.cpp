#include "ui/requesttablemodel.h"

#include <algorithm>

namespace afterparcel
{

namespace
{

constexpr int kMinuteMilliseconds = 60'000;
constexpr int kRefreshGapMilliseconds = 250; ///< a pass changes requests many times a second

/// A tool tip that looks like markup is taken for markup: what a buyer typed must stay text.
QString asPlainToolTip(const QString& text)
{
    return text.isEmpty()
               ? QString()
               : QStringLiteral("<span style=\"white-space:pre-wrap\">%1</span>").arg(text.toHtmlEscaped());
}

} // namespace

RequestTableModel::RequestTableModel(RequestReader& reader, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_reader(reader), m_clock(clock)
{
    m_query.limit = RowPages::kPageSize;
    connect(&reader, &RequestReader::pagesRead, this, &RequestTableModel::takeAnswer);
    connect(&reader, &RequestReader::readFailed, this, [this] { m_question = Question::None; });
    m_again.setSingleShot(true);
    m_again.setInterval(kRefreshGapMilliseconds);
    connect(&m_again, &QTimer::timeout, this, &RequestTableModel::refresh);
    m_minute.start(kMinuteMilliseconds);
    connect(&m_minute, &QTimer::timeout, this, &RequestTableModel::timePassed);
}

int RequestTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int RequestTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant RequestTableModel::data(const QModelIndex& index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const RequestView* view = m_pages.at(index.row());
    if (!view) {
        const bool placeholder = role == Qt::DisplayRole && index.column() == 0;
        return placeholder ? QVariant(QStringLiteral("\u2026")) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return texts(index.row())[static_cast<std::size_t>(index.column())];
    case Qt::ToolTipRole:
        return asPlainToolTip(cellToolTip(*view, static_cast<Column>(index.column()), frame()));
    case StatusRole:
        return static_cast<int>(view->status);
    case ReasonRole:
        return static_cast<int>(view->reason);
    case GidRole:
        return view->orderGid;
    case LinkRole:
        return index.column() == static_cast<int>(Column::Tracking) ? QVariant(trackingPage(*view))
                                                                    : QVariant();
    default:
        return {};
    }
}

const CellTexts& RequestTableModel::texts(int row) const
{
    std::optional<CellTexts>& kept = m_pages.texts(row);
    if (!kept) {
        kept = cellTexts(*m_pages.at(row), frame());
    }
    return *kept;
}

QVariant RequestTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        return columnTitle(static_cast<Column>(section));
    }
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

void RequestTableModel::setFilter(const RequestFilter& filter)
{
    if (m_query.filter == filter && m_token > 0) {
        return;
    }
    m_query.filter = filter;
    reload();
}

void RequestTableModel::sort(int column, Qt::SortOrder order)
{
    const SortColumn wanted = column < 0 ? SortColumn::Order : sortColumnOf(static_cast<Column>(column));
    const bool descending = column < 0 || order == Qt::DescendingOrder;
    if (m_query.sort == wanted && m_query.descending == descending) {
        return;
    }
    m_query.sort = wanted;
    m_query.descending = descending;
    if (m_token > 0) {
        reload();
    }
}

void RequestTableModel::reload()
{
    m_loaded = false;
    ask(Question::Reset, {0});
}

void RequestTableModel::refresh()
{
    if (m_question == Question::Refresh || m_question == Question::Reset || !m_loaded) {
        m_refreshAgain = true;
        return;
    }
    ask(Question::Refresh, pagesToRefresh());
}

void RequestTableModel::setVisibleRows(int first, int last)
{
    m_firstVisible = std::max(0, first);
    m_lastVisible = std::max(m_firstVisible, last);
    if (m_loaded) {
        loadVisible();
    }
}

void RequestTableModel::setKeptRows(const QList<RowRange>& ranges)
{
    m_kept = ranges;
}

void RequestTableModel::setZone(const QTimeZone& zone)
{
    if (zone.isValid() && zone != m_zone) {
        m_zone = zone;
        timePassed();
    }
}

const RequestView* RequestTableModel::request(int row) const
{
    return m_pages.at(row);
}

QList<int> RequestTableModel::loadedRows(const RowRange& range) const
{
    QList<int> pages = m_pages.pages();
    std::sort(pages.begin(), pages.end());
    QList<int> rows;
    for (const int page : pages) {
        const int first = std::max(range.first, page * RowPages::kPageSize);
        const int last = std::min(range.last, (page + 1) * RowPages::kPageSize - 1);
        for (int row = first; row <= last; ++row) {
            if (m_pages.at(row)) {
                rows.append(row);
            }
        }
    }
    return rows;
}

TimeFrame RequestTableModel::frame() const
{
    return {m_zone, m_clock.now(), QLocale()};
}

void RequestTableModel::ask(Question question, const QList<int>& pages)
{
    m_question = question;
    m_asked = pages;
    QList<int> offsets;
    for (const int page : pages) {
        offsets.append(page * RowPages::kPageSize);
    }
    m_reader.readPages(++m_token, m_query, offsets, question != Question::Pages);
}

void RequestTableModel::takeAnswer(const RequestPages& answer)
{
    if (answer.token != m_token) {
        return; // overtaken by a newer question
    }
    const Question question = std::exchange(m_question, Question::None);
    if (question == Question::Pages) {
        insertPages(answer);
        for (const RequestPages::Page& page : answer.pages) {
            const int last = std::min(m_rows, page.offset + RowPages::kPageSize) - 1;
            if (last >= page.offset) {
                Q_EMIT dataChanged(index(page.offset, 0), index(last, kColumnCount - 1));
            }
        }
    } else if (question == Question::Refresh) {
        applyRefresh(answer);
    } else if (question == Question::Reset) {
        reset(answer);
    }
    if (question != Question::Pages) {
        Q_EMIT answered();
    }
    if (std::exchange(m_refreshAgain, false)) {
        m_again.start();
    }
    loadVisible();
}

/// Asks for the pages of the visible rows that are missing, and their neighbours for smooth scrolling.
void RequestTableModel::loadVisible()
{
    if (m_rows == 0 || m_question == Question::Refresh || m_question == Question::Reset) {
        return;
    }
    const int lastPage = RowPages::pageOf(m_rows - 1);
    const int from = std::min(RowPages::pageOf(m_firstVisible), lastPage);
    const int to = std::min(RowPages::pageOf(m_lastVisible), lastPage);
    m_pages.use(from, to);
    QList<int> missing;
    bool urgent = false;
    for (int page = std::max(0, from - 1); page <= std::min(lastPage, to + 1); ++page) {
        if (!m_pages.has(page)) {
            missing.append(page);
            urgent = urgent || (page >= from && page <= to && !m_asked.contains(page));
        }
    }
    if (!missing.isEmpty() && (m_question == Question::None || urgent)) {
        ask(Question::Pages, missing);
    }
}

void RequestTableModel::insertPages(const RequestPages& answer)
{
    for (const RequestPages::Page& page : answer.pages) {
        m_pages.insert(RowPages::pageOf(page.offset), page.rows);
    }
}

void RequestTableModel::reset(const RequestPages& answer)
{
    beginResetModel();
    m_pages.clear();
    m_kept.clear();
    m_firstVisible = 0;
    m_lastVisible = 0;
    insertPages(answer);
    m_rows = answer.total.value_or(0);
    m_loaded = true;
    endResetModel();
}

QList<int> RequestTableModel::pagesToRefresh() const
{
    QSet<int> pages;
    const int lastPage = RowPages::pageOf(std::max(0, m_rows - 1));
    const auto add = [&](int firstRow, int lastRow) {
        for (int page = RowPages::pageOf(firstRow); page <= RowPages::pageOf(lastRow); ++page) {
            if (pages.size() < RowPages::kMostPages && page <= lastPage) {
                pages.insert(page);
            }
        }
    };
    add(std::max(0, m_firstVisible - RowPages::kPageSize), m_lastVisible + RowPages::kPageSize);
    for (const RowRange& range : m_kept) {
        add(range.first, range.last);
    }
    pages.insert(0); // so that there is one even if all rows went
    QList<int> sorted(pages.begin(), pages.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

/// First the rows that came are added at the end, then the orders move to their places, then the rows that
/// went are removed from the end: so the view keeps selection and place.
void RequestTableModel::applyRefresh(const RequestPages& answer)
{
    const int total = answer.total.value_or(m_rows);
    const QHash<QString, int> oldRows = m_pages.rowsByGid();
    if (total > m_rows) {
        beginInsertRows({}, m_rows, total - 1);
        m_rows = total;
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    m_pages.clear();
    insertPages(answer);
    movePersistent(oldRows, answer);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    if (total < m_rows) {
        beginRemoveRows({}, total, m_rows - 1);
        m_rows = total;
        endRemoveRows();
    }
}

void RequestTableModel::movePersistent(const QHash<QString, int>& oldRows, const RequestPages& answer)
{
    const QHash<QString, int> newRows = m_pages.rowsByGid();
    QHash<int, int> moved; // old row -> new row, or -1 where the order went
    int shift = 0;         // of the rows that were not read: orders arrive at the top
    int nearest = -1;
    for (auto old = oldRows.constBegin(); old != oldRows.constEnd(); ++old) {
        const int row = newRows.value(old.key(), -1);
        moved.insert(old.value(), row);
        if (row >= 0 && old.value() > nearest) {
            nearest = old.value();
            shift = row - old.value();
        }
    }
    const int last = answer.total.value_or(m_rows) - 1;
    const auto target = [&](int row) {
        const auto known = moved.constFind(row);
        const bool readAgain = m_pages.at(row + shift) != nullptr;
        if (known != moved.constEnd() && (*known >= 0 || readAgain)) {
            return *known;
        }
        return row + shift >= 0 && row + shift <= last ? row + shift : -1;
    };
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex& old : from) {
        const int row = target(old.row());
        to.append(row >= 0 ? index(row, old.column()) : QModelIndex());
    }
    changePersistentIndexList(from, to);
}

void RequestTableModel::timePassed()
{
    m_pages.forgetTexts();
    if (m_rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, kColumnCount - 1), {Qt::DisplayRole});
    }
}

} // namespace afterparcel
