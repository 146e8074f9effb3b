#pragma once

#include "ui/cells.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace afterparcel
{

/// A loaded row: the request and its texts, made once.
struct LoadedRow {
    RequestView view;
    CellTexts texts;
};

/// The loaded part of a long list, in pages of kPageSize rows. Pages that were not used for longest are
/// dropped.
class RowPages
{
public:
    static constexpr int kPageSize = 200;
    static constexpr int kMostPages = 16;

    [[nodiscard]] static int pageOf(int row) { return row / kPageSize; }

    [[nodiscard]] const LoadedRow* at(int row) const;
    [[nodiscard]] bool has(int page) const { return m_pages.contains(page); }
    [[nodiscard]] QList<int> pages() const { return m_pages.keys(); }

    void insert(int page, std::vector<LoadedRow> rows);
    /// Marks pages as used, then drops the longest unused ones over the limit.
    void use(int firstPage, int lastPage);
    void retain(const QSet<int>& pages);
    void clear() { m_pages.clear(); }
    /// Makes every text anew: time went by.
    void rewrite(const TimeFrame& frame);
    /// Rows by order gid.
    [[nodiscard]] QHash<QString, int> rowsByGid() const;

private:
    struct Page {
        std::vector<LoadedRow> rows;
        quint64 used = 0;
    };
    QHash<int, Page> m_pages;
    quint64 m_uses = 0;
};

} // namespace afterparcel
