#include "ui/stuck/stuckfeature.h"

#include "core/sync/settingschange.h"
#include "ui/dashboard.h"
#include "ui/decisionrunner.h"
#include "ui/icons.h"
#include "ui/remedies/remedies.h"
#include "ui/requesttableview.h"
#include "ui/stuck/stuckpage.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace afterparcel
{

namespace
{

constexpr int kMostForCarrier = 500; ///< requests whose parcels one dialog lists

RequestQuery queryOf(StuckGroup group)
{
    RequestQuery query;
    query.filter.group = group;
    query.sort = SortColumn::Fulfilled; // what is overdue has no date in the list; the oldest goes first (S8)
    query.descending = false;
    return query;
}

PlannedAction actionOf(GroupRemedy remedy)
{
    switch (remedy) {
    case GroupRemedy::SendNow:
        return Decision::Kind::SendNow;
    case GroupRemedy::Resend:
        return Decision::Kind::Resend;
    case GroupRemedy::MarkSent:
        return Decision::Kind::MarkSent;
    case GroupRemedy::Delivered:
        return Decision::Kind::Delivered;
    case GroupRemedy::Spread:
        return Decision::Kind::Reschedule;
    case GroupRemedy::Retrack:
        return PackageDecision::Kind::Retrack;
    case GroupRemedy::FallBack:
        return PackageDecision::Kind::FallBack;
    default:
        return Decision::Kind::Skip;
    }
}

} // namespace

StuckFeature::StuckFeature(const UiContext& context, const MainMenus& menus, Dashboard& dashboard,
                           QStackedWidget& pages, Remedies& remedies, DecisionRunner& runner, QWidget* window)
    : QObject(window),
      m_context(context),
      m_dashboard(dashboard),
      m_pages(pages),
      m_remedies(remedies),
      m_window(window),
      m_page(new StuckPage(&pages)),
      m_button(new QToolButton(&dashboard))
{
    m_pages.addWidget(m_page);
    auto* action = new QAction(icon(QStringLiteral("stuck")), tr("&Stuck requests"), this);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    action->setStatusTip(tr("Shows every group of stuck requests with what can be done about it"));
    menus.view->addAction(action);
    m_button->setDefaultAction(action);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setObjectName(QStringLiteral("signed"));
    m_button->setProperty("mirrored", m_button->isRightToLeft()); // style rules do not mirror their margins
    m_dashboard.addBesideTabs(m_button);
    connect(action, &QAction::triggered, this, &StuckFeature::showPage);
    connect(&m_dashboard, &Dashboard::overviewChanged, this, &StuckFeature::updateCounts);
    connect(m_page, &StuckPage::backWanted, this, &StuckFeature::showList);
    connect(m_page, &StuckPage::remedyChosen, this, &StuckFeature::begin);
    connect(m_page, &StuckPage::listWanted, this, [this](StuckGroup group) {
        RequestFilter filter;
        filter.group = group;
        m_dashboard.showOnly(filter);
        showList();
    });
    connect(&runner, &DecisionRunner::runningChanged, m_page, &StuckPage::setBusy);
    updateCounts();
}

void StuckFeature::showPage()
{
    m_dashboard.table()->clearSelection(); // its keys must not act on what can't be seen
    m_pages.setCurrentWidget(m_page);
    m_page->setFocus();
}

void StuckFeature::showList()
{
    m_pages.setCurrentWidget(&m_dashboard);
    m_dashboard.table()->setFocus();
}

void StuckFeature::updateCounts()
{
    const std::vector<StuckCount>& counts = m_dashboard.overview().stuck;
    QStringList lines;
    for (const StuckCount& count : counts) {
        if (count.count > 0) {
            lines.append(tr("%1 (%2)", "group of stuck requests and how many")
                             .arg(wordsOf(count.group).title, QLocale().toString(count.count)));
        }
    }
    // A request can be in several groups, so that their counts have no sum.
    m_button->setText(tr("Stuck", "beside the tabs"));
    m_button->setIcon(icon(lines.isEmpty() ? QStringLiteral("stuck") : QStringLiteral("warning")));
    m_button->setAccessibleName(tr("Stuck requests"));
    m_button->setAccessibleDescription(tr("%n group(s)", nullptr, static_cast<int>(lines.size())));
    m_button->setToolTip(lines.isEmpty() ? tr("Nothing is stuck") : lines.join(QLatin1Char('\n')));
    m_page->setCounts(counts);
}

void StuckFeature::begin(GroupRemedy remedy, StuckGroup group)
{
    switch (remedy) {
    case GroupRemedy::CorrectCarrier:
        correctCarrier(group);
        return;
    case GroupRemedy::EnterKey:
        Q_EMIT keyWanted();
        return;
    case GroupRemedy::SwitchOff:
        askSwitchOff();
        return;
    default:
        break;
    }
    plan(actionOf(remedy), group, [this, remedy](const std::shared_ptr<const BulkPlan>& planned) {
        if (remedy == GroupRemedy::Spread) {
            m_remedies.spread(planned);
        } else if (remedy == GroupRemedy::Retrack) {
            m_remedies.decideParcels(planned, PackageDecision::Kind::Retrack);
        } else if (remedy == GroupRemedy::FallBack) {
            m_remedies.decideParcels(planned, PackageDecision::Kind::FallBack);
        } else {
            m_remedies.run(confirmationFor(planned, m_dashboard.overview().paused));
        }
    });
}

void StuckFeature::plan(const PlannedAction& action, StuckGroup group,
                        std::function<void(const std::shared_ptr<const BulkPlan>&)> then)
{
    m_context.background.run(
        this,
        [action, group](BackgroundTools& tools) -> Result<BulkPlan> {
            const Result<Store*> store = tools.store();
            if (!store) {
                return tl::unexpected(store.error());
            }
            return (*store)->rows(queryOf(group)).and_then([&](const RequestRows& rows) {
                return (*store)->planBulk(action, rows, true);
            });
        },
        [this, then = std::move(then)](Result<BulkPlan> planned) {
            if (planned) {
                then(std::make_shared<const BulkPlan>(*std::move(planned)));
            } else {
                Q_EMIT said(planned.error().text());
            }
        });
}

void StuckFeature::correctCarrier(StuckGroup group)
{
    using Views = std::vector<RequestView>;
    m_context.background.run(
        this,
        [group](BackgroundTools& tools) -> Result<Views> {
            RequestQuery query = queryOf(group);
            query.limit = kMostForCarrier;
            const Result<Store*> store = tools.store();
            return store ? (*store)->requests(query) : tl::unexpected(store.error());
        },
        [this](const Result<Views>& views) {
            if (views) {
                m_remedies.correctCarrier(*views);
            } else {
                Q_EMIT said(views.error().text());
            }
        });
}

/// T11: how many it would leave behind is said first.
void StuckFeature::askSwitchOff()
{
    m_context.background.run(
        this,
        [](BackgroundTools& tools) -> Result<int> {
            const Result<Store*> store = tools.store();
            return store ? (*store)->wouldStrand() : tl::unexpected(store.error());
        },
        [this](const Result<int>& count) {
            if (count) {
                confirmSwitchOff(*count);
            } else {
                Q_EMIT said(count.error().text());
            }
        });
}

void StuckFeature::confirmSwitchOff(int count)
{
    auto* box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Switch AfterShip off"));
    box->setText(tr("%n request(s) wait for a delivery. They will no longer be sent by themselves: you have "
                    "to send, schedule or skip them, or have them followed again.",
                    nullptr, count));
    box->setInformativeText(
        tr("Requests with a date keep it. Orders fulfilled from now on are timed from their "
           "fulfilment."));
    QPushButton* go = box->addButton(tr("&Switch off"), QMessageBox::AcceptRole);
    go->setObjectName(QStringLiteral("confirm"));
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(go, &QPushButton::clicked, this, &StuckFeature::switchOff);
    box->open();
}

void StuckFeature::switchOff()
{
    m_context.background.run(
        this,
        [](BackgroundTools& tools) {
            return changeSettings(tools.place(), tools.clock(),
                                  {{QStringLiteral("aftership.enabled"), QStringLiteral("false")}})
                .map([](const SettingsChanged& changed) { return changed.stranded; });
        },
        [this](const Result<int>& stranded) {
            Q_EMIT said(stranded ? tr("AfterShip is switched off; %n request(s) are not scheduled any more.",
                                      nullptr, *stranded)
                                 : stranded.error().text());
        });
}

} // namespace afterparcel
