#pragma once

#include "core/store/requestview.h"

#include <QTabBar>

namespace afterparcel
{

/// The dashboard's tabs with their live counts. Not scheduled has a tab only while there are such requests.
class StatusTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit StatusTabs(QWidget* parent = nullptr);

    void setCounts(const RequestCounts& counts);
    /// No status: the tab of all requests.
    [[nodiscard]] std::optional<Status> status() const;
    void setStatus(const std::optional<Status>& status);
    [[nodiscard]] int count(const std::optional<Status>& status) const;

Q_SIGNALS:
    void statusChosen(const std::optional<afterparcel::Status>& status);

private:
    RequestCounts m_counts;
};

} // namespace afterparcel
