#include "ui/selection.h"

#include "ui/requesttablemodel.h"
#include "ui/requesttableview.h"

namespace afterparcel
{

Selection::Selection(RequestReader& reader, const RequestTableModel& model, const RequestTableView& view,
                     QObject* parent)
    : QObject(parent), m_reader(reader), m_model(model), m_view(view)
{
    connect(&reader, &RequestReader::rowsRead, this, &Selection::takeRows);
    connect(&reader, &RequestReader::planned, this, &Selection::takePlan);
}

int Selection::count() const
{
    int result = 0;
    for (const RowRange& range : m_view.selectedRanges()) {
        result += range.last - range.first + 1;
    }
    return result;
}

std::vector<const RequestView*> Selection::loaded(int most) const
{
    std::vector<const RequestView*> result;
    for (const RowRange& range : m_view.selectedRanges()) {
        for (const int row : m_model.loadedRows(range)) {
            if (static_cast<int>(result.size()) < most) {
                result.push_back(m_model.request(row));
            }
        }
    }
    return result;
}

bool Selection::isLoaded() const
{
    const int selected = count();
    return static_cast<int>(loaded(selected).size()) == selected;
}

void Selection::resolve(std::function<void(const std::vector<RequestView>&)> then)
{
    const int wanted = count();
    const std::vector<const RequestView*> known = loaded(wanted);
    if (static_cast<int>(known.size()) == wanted) {
        std::vector<RequestView> views;
        for (const RequestView* view : known) {
            views.push_back(*view);
        }
        then(views);
        return;
    }
    m_then = std::move(then);
    m_reader.readRows(++m_token, m_model.query(), m_view.selectedRanges());
}

void Selection::plan(const PlannedAction& action,
                     std::function<void(const std::shared_ptr<const BulkPlan>&)> then)
{
    m_thenPlan = std::move(then);
    const bool all = count() == m_model.rowCount();
    m_reader.plan(++m_token, action, m_model.query(), all ? QList<RowRange>() : m_view.selectedRanges());
}

void Selection::takePlan(quint64 token, const std::shared_ptr<const BulkPlan>& plan)
{
    if (token == m_token && m_thenPlan) {
        const auto then = std::exchange(m_thenPlan, nullptr);
        then(plan);
    }
}

void Selection::takeRows(quint64 token, const std::vector<RequestView>& rows)
{
    if (token == m_token && m_then) {
        const auto then = std::exchange(m_then, nullptr);
        then(rows);
    }
}

} // namespace afterparcel
