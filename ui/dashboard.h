#pragma once

#include "core/sync/requestreader.h"
#include "ui/datetext.h"
#include "ui/windowstate.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace afterparcel
{

class BannerStrip;
class DetailsPane;
class EmptyState;
class FilterBar;
class RequestTableModel;
class RequestTableView;
class Selection;
class StatusTabs;

/// The list of requests with its tabs, search, banners and details (M1).
class Dashboard : public QWidget
{
    Q_OBJECT
public:
    /// `reader` and `clock` outlive the dashboard.
    Dashboard(RequestReader& reader, const Clock& clock, QWidget* parent = nullptr);

    void restore(const WindowState& state);
    void store(WindowState& state) const;
    /// Puts the keyboard into the search field, with what was typed already in it.
    void startSearch(const QString& typed = {});
    /// Shows the requests of a filter, in its tab (without a status: in that of all).
    void showOnly(const RequestFilter& filter);
    /// A control in the row of the tabs.
    void addBesideTabs(QWidget* control);
    /// A banner of the window itself; an empty text takes it away.
    void setOwnBanner(const QString& id, const QString& text);

    /// Stands above every page of the window, which places it.
    [[nodiscard]] BannerStrip& banners() const { return *m_banners; }
    [[nodiscard]] DetailsPane* details() const { return m_details; }
    [[nodiscard]] RequestTableView* table() const { return m_table; }
    [[nodiscard]] Selection* selection() const { return m_selection; }
    [[nodiscard]] const Overview& overview() const { return m_overview; }
    [[nodiscard]] TimeFrame frame() const;
    /// What the list shows at the moment.
    [[nodiscard]] RequestQuery query() const;

Q_SIGNALS:
    /// Selection or the selected requests changed.
    void selectionMoved();
    void overviewChanged();
    /// The empty list's way into the assistant.
    void setUpWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void setFirstWidths();
    void connectParts();
    void readAll();
    void refresh();
    void applyFilter();
    [[nodiscard]] RequestFilter filter() const;
    void takeOverview(const Overview& overview);
    void takeDetail(const QString& gid, const std::optional<RequestDetail>& detail);
    void showSelected();
    void showListOrEmptiness();
    void placeDetails();
    [[nodiscard]] QString selectedGid() const;

    RequestReader& m_reader;
    Overview m_overview;
    bool m_overviewKnown = false;
    RequestTableModel* m_model;
    StatusTabs* m_tabs;
    QLineEdit* m_search;
    FilterBar* m_filters;
    BannerStrip* m_banners;
    RequestTableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    DetailsPane* m_details;
    QSplitter* m_splitter;
    QHBoxLayout* m_head = nullptr;
    Selection* m_selection = nullptr;
    QTimer m_searchPause;
    QByteArray m_splitterBelow;
    QByteArray m_splitterBeside;
};

} // namespace afterparcel
