#include "ui/dashboardprinter.h"

#include "core/text/words.h"
#include "ui/cells.h"

#include <algorithm>
#include <array>

namespace afterparcel
{

namespace
{

constexpr int kMostRows = 200; ///< of each tab

constexpr std::array kTabs{Status::WillSend, Status::WaitingForDelivery, Status::Sent, Status::NeedsAttention,
                           Status::Skipped,  Status::NotScheduled};

int countOf(const RequestCounts& counts, Status status)
{
    switch (status) {
    case Status::WillSend:
        return counts.willSend;
    case Status::WaitingForDelivery:
        return counts.waitingForDelivery;
    case Status::Sent:
        return counts.sent;
    case Status::NotScheduled:
        return counts.notScheduled;
    case Status::Skipped:
        return counts.skipped;
    case Status::NeedsAttention:
        return counts.needsAttention;
    }
    return 0;
}

/// The rows in columns as wide as their widest cell.
QString tableText(const std::vector<CellTexts>& rows)
{
    std::array<qsizetype, kColumnCount> widths{};
    for (const CellTexts& row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            widths[column] = std::max(widths[column], row[column].size());
        }
    }
    QString text;
    for (const CellTexts& row : rows) {
        QString line;
        for (std::size_t column = 0; column < row.size(); ++column) {
            line += row[column].leftJustified(widths[column] + 2);
        }
        text += QStringLiteral("  ") + line.trimmed() + QLatin1Char('\n');
    }
    return text;
}

} // namespace

DashboardPrinter::DashboardPrinter(RequestReader& reader, const Clock& clock, QObject* parent)
    : QObject(parent), m_reader(reader), m_clock(clock)
{
    connect(&reader, &RequestReader::overviewRead, this, &DashboardPrinter::takeOverview);
    connect(&reader, &RequestReader::pagesRead, this, &DashboardPrinter::takePages);
    connect(&reader, &RequestReader::failed, this, &DashboardPrinter::failed);
    connect(&reader, &RequestReader::readFailed, this, &DashboardPrinter::failed);
}

void DashboardPrinter::start()
{
    m_tab = 0;
    m_reader.readOverview({});
}

void DashboardPrinter::takeOverview(const Overview& overview)
{
    m_frame = {overview.zone, m_clock.now(), QLocale::c()};
    m_counts = overview.counts;
    m_text = overview.identity.connectedAt.isValid()
                 ? tr("Store: %1")
                       .arg(overview.identity.shopName.isEmpty() ? overview.identity.shopDomain
                                                                 : overview.identity.shopName)
                 : tr("Not connected to a store yet: run afterparcelctl connect.");
    m_text += QLatin1Char('\n');
    for (const Banner& banner : overview.banners) {
        m_text += tr("! %1 (since %2)", "a banner")
                      .arg(banner.text, momentText(banner.since, m_frame.zone, m_frame.now, m_frame.locale)) +
                  QLatin1Char('\n');
    }
    QStringList tabs;
    for (const Status status : kTabs) {
        const int count = countOf(m_counts, status);
        if (status != Status::NotScheduled || count > 0) {
            tabs.append(QStringLiteral("%1 (%2)").arg(statusName(status)).arg(count));
        }
    }
    tabs.append(tr("All (%1)").arg(m_counts.all()));
    m_text += QLatin1Char('[') + tabs.join(QStringLiteral("] [")) + QStringLiteral("]\n");
    askNext();
}

void DashboardPrinter::askNext()
{
    while (m_tab < kTabs.size() && countOf(m_counts, kTabs[m_tab]) == 0) {
        ++m_tab;
    }
    if (m_tab == kTabs.size()) {
        Q_EMIT printed(m_text);
        return;
    }
    RequestQuery query;
    query.filter.status = kTabs[m_tab];
    query.limit = kMostRows;
    m_reader.readPages(++m_token, query, {0}, true);
}

void DashboardPrinter::takePages(const RequestPages& pages)
{
    std::vector<CellTexts> rows;
    CellTexts titles;
    for (std::size_t column = 0; column < titles.size(); ++column) {
        titles[column] = columnTitle(static_cast<Column>(column));
    }
    rows.push_back(titles);
    for (const RequestPages::Page& page : pages.pages) {
        for (const RequestView& view : *page.rows) {
            rows.push_back(cellTexts(view, m_frame));
        }
    }
    m_text += QLatin1Char('\n') + statusName(kTabs[m_tab]) + QLatin1Char('\n') + tableText(rows);
    const int more = pages.total.value_or(0) - (static_cast<int>(rows.size()) - 1);
    if (more > 0) {
        m_text += QStringLiteral("  ") + tr("\u2026 and %n more", nullptr, more) + QLatin1Char('\n');
    }
    ++m_tab;
    askNext();
}

} // namespace afterparcel
