#include "ui/statustabs.h"

#include "ui/cells.h"

#include <QLocale>

#include <array>

namespace afterparcel
{

namespace
{

constexpr std::array<std::optional<Status>, 7> kTabs{
    Status::WillSend, Status::WaitingForDelivery, Status::Sent, Status::NeedsAttention,
    Status::Skipped,  Status::NotScheduled,       std::nullopt};

} // namespace

StatusTabs::StatusTabs(QWidget* parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setAccessibleName(tr("Status"));
    setAccessibleDescription(tr("Which requests the list shows"));
    for (std::size_t i = 0; i < kTabs.size(); ++i) {
        addTab(QString());
    }
    setCounts({});
    connect(this, &QTabBar::currentChanged, this, [this] {
        setCounts(m_counts); // a tab without requests goes when it is left
        Q_EMIT statusChosen(status());
    });
}

void StatusTabs::setCounts(const RequestCounts& counts)
{
    m_counts = counts;
    for (int i = 0; i < QTabBar::count(); ++i) {
        const std::optional<Status>& tab = kTabs[static_cast<std::size_t>(i)];
        const QString name = tab ? statusName(*tab) : tr("All", "all requests");
        const int requests = count(tab);
        setTabText(i, tr("%1 (%2)", "name of a tab and how many requests it has")
                          .arg(name, QLocale().toString(requests)));
        if (tab == Status::NotScheduled) {
            const bool shown = requests > 0 || currentIndex() == i;
            setTabVisible(i, shown);
            setTabEnabled(i, shown); // the arrow keys pass over disabled tabs only
        }
    }
}

std::optional<Status> StatusTabs::status() const
{
    return currentIndex() < 0 ? std::nullopt : kTabs[static_cast<std::size_t>(currentIndex())];
}

void StatusTabs::setStatus(const std::optional<Status>& status)
{
    const auto tab = static_cast<int>(std::find(kTabs.begin(), kTabs.end(), status) - kTabs.begin());
    setTabVisible(tab, true); // also one without requests, as it was left
    setTabEnabled(tab, true);
    setCurrentIndex(tab);
}

int StatusTabs::count(const std::optional<Status>& status) const
{
    if (!status) {
        return m_counts.all();
    }
    switch (*status) {
    case Status::WillSend:
        return m_counts.willSend;
    case Status::WaitingForDelivery:
        return m_counts.waitingForDelivery;
    case Status::Sent:
        return m_counts.sent;
    case Status::NotScheduled:
        return m_counts.notScheduled;
    case Status::Skipped:
        return m_counts.skipped;
    case Status::NeedsAttention:
        return m_counts.needsAttention;
    }
    return 0;
}

} // namespace afterparcel
