#include "ui/dashboard.h"

#include "ui/bannerstrip.h"
#include "ui/cells.h"
#include "ui/details/detailspane.h"
#include "ui/emptystate.h"
#include "ui/filterbar/filterbar.h"
#include "ui/fitting.h"
#include "ui/icons.h"
#include "ui/requesttablemodel.h"
#include "ui/requesttableview.h"
#include "ui/selection.h"
#include "ui/statustabs.h"

#include <QAction>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace afterparcel
{

namespace
{

constexpr int kSearchPauseMilliseconds = 250; ///< after the last key
constexpr int kBesideFromWidth = 1500;        ///< so wide, details fit beside the list
constexpr int kLeastSearch = 150;
constexpr int kWidestSearch = 380;
constexpr QSize kLeastDetails(300, 130);
constexpr int kListHeight = 340;
constexpr int kDetailsHeight = 270;
constexpr int kCellSides = 12; ///< pixels
constexpr int kLeastStatus = 220;
constexpr std::array<int, kColumnCount> kWidths{65, 115, 120, 350, 105, 70, 110, 100, 75, 70, 75};

/// With the arrow of the column that the list is sorted by.
int titleWidth(const QHeaderView& header, int column)
{
    const QString title = header.model()->headerData(column, Qt::Horizontal).toString();
    const QStyle* style = header.style();
    const int arrow =
        style->pixelMetric(QStyle::PM_HeaderMarkSize) + 2 * style->pixelMetric(QStyle::PM_HeaderMargin);
    return header.fontMetrics().horizontalAdvance(title) + kCellSides +
           (column == header.sortIndicatorSection() ? arrow : 0);
}

} // namespace

Dashboard::Dashboard(RequestReader& reader, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_reader(reader),
      m_model(new RequestTableModel(reader, clock, this)),
      m_tabs(new StatusTabs(this)),
      m_search(new QLineEdit(this)),
      m_filters(new FilterBar(this)),
      m_banners(new BannerStrip(this)),
      m_table(new RequestTableView(this)),
      m_empty(new EmptyState(this)),
      m_stack(new QStackedWidget(this)),
      m_details(new DetailsPane(this)),
      m_splitter(new QSplitter(Qt::Vertical, this))
{
    build();
    m_table->setRequestModel(m_model);
    setFirstWidths();
    m_table->setColumnHidden(static_cast<int>(Column::Ordered), true); // until somebody wants it
    m_selection = new Selection(reader, *m_model, *m_table, this);
    connectParts();
    showSelected();
}

void Dashboard::build()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setToolTip(tr("Search in order, buyer, e-mail address, product and tracking number (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(scaledToText(kLeastSearch));
    m_search->setMaximumWidth(scaledToText(kWidestSearch));
    m_table->setAccessibleName(tr("Requests"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_splitter->setSizes({kListHeight, kDetailsHeight});
    m_stack->setMinimumSize(360, 160);
    m_details->setMinimumSize(scaledToText(kLeastDetails.width()), scaledToText(kLeastDetails.height()));
    m_head = new QHBoxLayout;
    m_head->setSpacing(12);
    m_head->addWidget(m_tabs);
    m_head->addStretch(1);
    m_head->addWidget(m_search, 1000); // what room there is, up to its greatest width
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(8);
    layout->addLayout(m_head);
    layout->addWidget(m_filters);
    layout->addWidget(m_splitter, 1);
    setTabOrder(m_tabs, m_search);
    setTabOrder(m_search, m_filters);
    setTabOrder(m_filters, m_table);
    setTabOrder(m_table, m_details);
}

/// Titles and usual cells can be read in every language. The status gives what they need: its words are
/// longer than any of theirs, and it has room to spare.
void Dashboard::setFirstWidths()
{
    int given = 0;
    for (int column = 0; column < kColumnCount; ++column) {
        const int usual = scaledToText(kWidths[static_cast<std::size_t>(column)]);
        int width = std::max(usual, titleWidth(*m_table->horizontalHeader(), column));
        for (const QString& text : usualTexts(static_cast<Column>(column), m_model->frame())) {
            width = std::max(width, m_table->fontMetrics().horizontalAdvance(text) + kCellSides);
        }
        m_table->setColumnWidth(column, width);
        given += column == static_cast<int>(Column::Ordered) ? 0 : width - usual; // hidden at first
    }
    const int status = m_table->columnWidth(static_cast<int>(Column::Status)) - given;
    m_table->setColumnWidth(static_cast<int>(Column::Status), std::max(status, scaledToText(kLeastStatus)));
}

void Dashboard::connectParts()
{
    connect(m_tabs, &StatusTabs::statusChosen, this, &Dashboard::applyFilter);
    m_searchPause.setSingleShot(true);
    m_searchPause.setInterval(kSearchPauseMilliseconds);
    connect(m_search, &QLineEdit::textChanged, &m_searchPause, qOverload<>(&QTimer::start));
    connect(&m_searchPause, &QTimer::timeout, this, [this] {
        applyFilter();
        m_reader.readOverview(filter());
    });
    connect(m_filters, &FilterBar::changed, this, [this] {
        applyFilter();
        m_reader.readOverview(filter());
    });
    connect(m_filters, &FilterBar::facetsWanted, &m_reader, &RequestReader::readFacets);
    connect(&m_reader, &RequestReader::facetsRead, m_filters, &FilterBar::setFacets);
    connect(m_table, &RequestTableView::typed, this, &Dashboard::startSearch);
    connect(m_table, &RequestTableView::linkClicked, this,
            [](const QUrl& url) { QDesktopServices::openUrl(url); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    auto* clear = new QShortcut(QKeySequence(Qt::Key_Escape), m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_search, &QLineEdit::clear);
    connect(m_empty, &EmptyState::setUpWanted, this, &Dashboard::setUpWanted);
    connect(m_model, &RequestTableModel::answered, this, &Dashboard::showListOrEmptiness);
    connect(m_table, &RequestTableView::selectionMoved, this, &Dashboard::showSelected);
    connect(&m_reader, &RequestReader::opened, this, &Dashboard::readAll);
    connect(&m_reader, &RequestReader::changed, this, &Dashboard::refresh);
    connect(&m_reader, &RequestReader::overviewRead, this, &Dashboard::takeOverview);
    connect(&m_reader, &RequestReader::detailRead, this, &Dashboard::takeDetail);
    connect(&m_reader, &RequestReader::failed, this,
            [this](const QString& text) { setOwnBanner(QStringLiteral("reader"), text); });
    connect(&m_reader, &RequestReader::readFailed, this,
            [this](const QString& text) { setOwnBanner(QStringLiteral("read"), text); });
}

void Dashboard::readAll()
{
    setOwnBanner(QStringLiteral("reader"), {});
    applyFilter();
    m_model->reload();
    m_reader.readOverview(filter());
    m_reader.readFacets();
}

void Dashboard::refresh()
{
    m_model->refresh();
    m_reader.readOverview(filter());
    if (const QString gid = selectedGid(); !gid.isEmpty()) {
        m_reader.readDetail(gid);
    }
}

RequestFilter Dashboard::filter() const
{
    RequestFilter filter = m_filters->filter();
    filter.search = m_search->text().trimmed();
    return filter;
}

void Dashboard::applyFilter()
{
    RequestFilter wanted = filter();
    wanted.status = m_tabs->status();
    m_model->setFilter(wanted);
}

RequestQuery Dashboard::query() const
{
    return m_model->query();
}

TimeFrame Dashboard::frame() const
{
    return m_model->frame();
}

void Dashboard::takeOverview(const Overview& overview)
{
    m_overview = overview;
    m_overviewKnown = true;
    setOwnBanner(QStringLiteral("read"), {});
    m_model->setZone(overview.zone);
    m_tabs->setCounts(overview.counts);
    m_filters->setStuck(overview.stuck);
    m_filters->setFrame(frame());
    m_banners->setBanners(overview.banners, frame());
    showListOrEmptiness();
    Q_EMIT overviewChanged();
}

void Dashboard::takeDetail(const QString& gid, const std::optional<RequestDetail>& detail)
{
    if (detail && gid == selectedGid()) {
        m_details->setDetail(*detail, frame());
    }
}

QString Dashboard::selectedGid() const
{
    const std::vector<const RequestView*> selected = m_selection->loaded(2);
    return m_selection->count() == 1 && !selected.empty() ? selected.front()->orderGid : QString();
}

void Dashboard::showSelected()
{
    const int count = m_selection->count();
    const QString gid = selectedGid();
    if (count == 0) {
        m_details->clear(tr("Select a request to see its parcels, its explanation and its timeline."));
    } else if (count > 1) {
        m_details->clear(tr("%n request(s) selected.", nullptr, count));
    } else if (!gid.isEmpty() && gid != m_details->gid()) {
        m_reader.readDetail(gid);
    }
    Q_EMIT selectionMoved();
}

void Dashboard::showListOrEmptiness()
{
    const bool empty = m_overviewKnown && m_model->isLoaded() && m_model->rowCount() == 0;
    const bool hadFocus = m_table->hasFocus();
    if (empty) {
        Emptiness why;
        why.connected = m_overview.identity.connectedAt.isValid();
        why.searching = !m_search->text().trimmed().isEmpty();
        why.filtered = m_filters->filter().isNarrow();
        why.status = m_tabs->status();
        why.aftershipOn = m_overview.aftershipOn;
        m_empty->setEmptiness(why);
    }
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
    m_details->setVisible(!empty);
    if (empty && hadFocus) {
        m_tabs->setFocus(); // the keyboard must not fall into a hole
    }
}

void Dashboard::restore(const WindowState& state)
{
    if (!state.header.isEmpty()) {
        m_table->horizontalHeader()->restoreState(state.header);
    }
    m_splitterBelow = state.splitterBelow;
    m_splitterBeside = state.splitterBeside;
    m_splitter->restoreState(m_splitterBelow);
    m_tabs->setStatus(state.tab);
}

void Dashboard::store(WindowState& state) const
{
    const bool beside = m_splitter->orientation() == Qt::Horizontal;
    state.header = m_table->horizontalHeader()->saveState();
    state.splitterBelow = beside ? m_splitterBelow : m_splitter->saveState();
    state.splitterBeside = beside ? m_splitter->saveState() : m_splitterBeside;
    state.tab = m_tabs->status();
}

void Dashboard::startSearch(const QString& typed)
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    if (typed.isEmpty()) {
        m_search->selectAll();
    } else {
        m_search->setText(typed);
    }
}

void Dashboard::showOnly(const RequestFilter& filter)
{
    m_filters->setFilter(filter);
    m_search->setText(filter.search);
    m_searchPause.stop();
    m_tabs->setStatus(filter.status);
    applyFilter();
    m_reader.readOverview(this->filter());
}

void Dashboard::addBesideTabs(QWidget* control)
{
    m_head->insertWidget(1, control);
    setTabOrder(m_tabs, control);
    setTabOrder(control, m_search);
}

void Dashboard::setOwnBanner(const QString& id, const QString& text)
{
    m_banners->setOwn(id, text);
}

void Dashboard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeDetails();
}

void Dashboard::placeDetails()
{
    const bool beside = width() >= scaledToText(kBesideFromWidth);
    if (beside == (m_splitter->orientation() == Qt::Horizontal)) {
        return; // they are there already
    }
    (beside ? m_splitterBelow : m_splitterBeside) = m_splitter->saveState();
    m_splitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    const QByteArray before = beside ? m_splitterBeside : m_splitterBelow;
    if (before.isEmpty()) {
        m_splitter->setSizes({width() * 7 / 10, width() * 3 / 10});
    } else {
        m_splitter->restoreState(before);
    }
}

} // namespace afterparcel
