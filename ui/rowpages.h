#pragma once

#include "core/sync/requestreader.h"
#include "ui/cells.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace afterparcel
{

/// The loaded part of a long list, in pages of kPageSize rows. Pages that were not used for longest are
/// dropped.
class RowPages
{
public:
    static constexpr int kPageSize = 200;
    static constexpr int kMostPages = 16;

    [[nodiscard]] static int pageOf(int row) { return row / kPageSize; }

    [[nodiscard]] const RequestView* at(int row) const;
    /// The kept texts of a loaded row; empty until they were put there, by who shows it first. Making the
    /// texts of whole pages at once would hold the event loop.
    [[nodiscard]] std::optional<CellTexts>& texts(int row) const;
    [[nodiscard]] bool has(int page) const { return m_pages.contains(page); }
    [[nodiscard]] QList<int> pages() const { return m_pages.keys(); }

    void insert(int page, RequestViews rows);
    /// Marks pages as used, then drops the longest unused ones over the limit.
    void use(int firstPage, int lastPage);
    void retain(const QSet<int>& pages);
    void clear() { m_pages.clear(); }
    /// They are to be made anew: time went by.
    void forgetTexts();
    /// Rows by order gid.
    [[nodiscard]] QHash<QString, int> rowsByGid() const;

private:
    struct Page {
        RequestViews rows;
        quint64 used = 0;
        mutable std::vector<std::optional<CellTexts>> texts{}; ///< of each row, once one was shown
    };
    QHash<int, Page> m_pages;
    quint64 m_uses = 0;
};

} // namespace afterparcel
