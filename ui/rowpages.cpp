#include "ui/rowpages.h"

#include <algorithm>

namespace afterparcel
{

const RequestView* RowPages::at(int row) const
{
    const auto page = m_pages.constFind(pageOf(row));
    if (row < 0 || page == m_pages.constEnd()) {
        return nullptr;
    }
    const auto index = static_cast<std::size_t>(row % kPageSize);
    return index < page->rows->size() ? &(*page->rows)[index] : nullptr;
}

std::optional<CellTexts>& RowPages::texts(int row) const
{
    const auto page = m_pages.constFind(pageOf(row));
    Q_ASSERT(page != m_pages.constEnd());
    page->texts.resize(page->rows->size());
    return page->texts.at(static_cast<std::size_t>(row % kPageSize));
}

void RowPages::insert(int page, RequestViews rows)
{
    m_pages.insert(page, Page{std::move(rows), ++m_uses});
}

void RowPages::use(int firstPage, int lastPage)
{
    for (int page = firstPage; page <= lastPage; ++page) {
        const auto found = m_pages.find(page);
        if (found != m_pages.end()) {
            found->used = ++m_uses;
        }
    }
    while (m_pages.size() > kMostPages) {
        auto oldest = m_pages.constBegin();
        for (auto page = m_pages.constBegin(); page != m_pages.constEnd(); ++page) {
            oldest = page->used < oldest->used ? page : oldest;
        }
        m_pages.erase(oldest);
    }
}

void RowPages::retain(const QSet<int>& pages)
{
    const QList<int> present = m_pages.keys();
    for (const int page : present) {
        if (!pages.contains(page)) {
            m_pages.remove(page);
        }
    }
}

void RowPages::forgetTexts()
{
    for (const Page& page : m_pages) {
        page.texts.clear();
    }
}

QHash<QString, int> RowPages::rowsByGid() const
{
    QHash<QString, int> result;
    for (auto page = m_pages.constBegin(); page != m_pages.constEnd(); ++page) {
        int row = page.key() * kPageSize;
        for (const RequestView& view : *page->rows) {
            result.insert(view.orderGid, row++);
        }
    }
    return result;
}

} // namespace afterparcel
