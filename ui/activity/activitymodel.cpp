#include "ui/activity/activitymodel.h"

#include "core/base/joining.h"
#include "ui/activity/activitytext.h"
#include "ui/icons.h"
#include "ui/labels.h"

namespace afterparcel
{

namespace
{

constexpr int kPage = 200;
constexpr int kNumberAlignment = static_cast<int>(Qt::AlignCenter); // apart from the columns beside it

/// Of the sync, the stage says more.
QString kindOf(const ActivityEntry& entry)
{
    const auto stage =
        entry.kind == ActivityKind::Sync ? stageFromString(entry.subject) : std::optional<Stage>();
    return stage ? stageText(*stage) : kindText(entry.kind);
}

/// What was noted are a few words or whole sentences: shown as sentences, all alike.
QString sentenceOf(const QString& text)
{
    static const QString kEnds = QStringLiteral(".!?\u2026\u201d\u201c\u00bb\u3002\uff01\uff1f\u300d");
    constexpr char16_t kFirstWide = 0x2e80; // Chinese and Japanese from there on
    QString said = capitalised(text);
    if (said.isEmpty() || kEnds.contains(said.back())) {
        return said;
    }
    // By the text's own language: it was stored in the one that the program then ran in.
    return said + QChar(said.back().unicode() < kFirstWide ? u'.' : u'\u3002');
}

} // namespace

ActivityModel::ActivityModel(const UiContext& context, QObject* parent)
    : QAbstractTableModel(parent), m_context(context)
{
}

void ActivityModel::setFrame(const TimeFrame& frame)
{
    m_frame = frame;
}

void ActivityModel::setQuery(const ActivityQuery& query)
{
    beginResetModel();
    m_query = query;
    m_entries.clear();
    m_question += 1;
    m_reading = false;
    m_complete = false;
    endResetModel();
    fetchMore({});
}

bool ActivityModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete && !m_reading;
}

void ActivityModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) {
        return; // the answer is on its way, or everything is there
    }
    m_reading = true;
    ActivityQuery page = m_query;
    page.limit = kPage;
    page.offset = static_cast<int>(m_entries.size());
    const auto job = [page](BackgroundTools& tools) {
        return tools.store().and_then([&](const Store* store) { return store->activity(page); });
    };
    m_context.background.run(
        this, job, [this, question = m_question](const Result<std::vector<ActivityEntry>>& entries) {
            if (question != m_question) {
                return; // asked anew since
            }
            m_reading = false;
            if (!entries) {
                m_complete = true;
                Q_EMIT failed(entries.error().text());
                return;
            }
            take(*entries);
        });
}

void ActivityModel::take(const std::vector<ActivityEntry>& page)
{
    m_complete = page.size() < static_cast<std::size_t>(kPage);
    if (!page.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
        m_entries.insert(m_entries.end(), page.begin(), page.end());
        endInsertRows();
    }
    Q_EMIT loaded();
}

int ActivityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ActivityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ActivityEntry& said = entry(index.row());
    if (role == Qt::DecorationRole && index.column() == What && !said.ok) {
        return icon(QStringLiteral("warning"), ToneName::Amber);
    }
    if (role == Qt::ToolTipRole && index.column() == Time) {
        return said.times > 1
                   ? tr("From %1 to %2").arg(fullMoment(said.at, m_frame), fullMoment(said.lastAt, m_frame))
                   : fullMoment(said.at, m_frame);
    }
    if (role == Qt::AccessibleTextRole && index.column() == What && !said.ok) {
        return tr("Trouble: %1").arg(said.text);
    }
    if (role == Qt::TextAlignmentRole && index.column() == Times) {
        return kNumberAlignment;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case Time:
        return clockText(said.lastAt, m_frame);
    case Kind:
        return kindOf(said);
    case What:
        return sentenceOf(said.text);
    case Times:
        return m_frame.locale.toString(said.times);
    case Orders:
        return listed(said.orders);
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Times) {
        return kNumberAlignment;
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("Time");
    case Kind:
        return tr("Kind");
    case What:
        return tr("What happened");
    case Times:
        return tr("Times", "how often something happened");
    case Orders:
        return tr("Orders");
    default:
        return {};
    }
}

} // namespace afterparcel
