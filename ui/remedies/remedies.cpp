#include "ui/remedies/remedies.h"

#include "ui/actionrules.h"
#include "ui/dashboard.h"
#include "ui/decisionrunner.h"
#include "ui/icons.h"
#include "ui/remedies/carrierdialog.h"
#include "ui/remedies/momentdialogs.h"
#include "ui/selection.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace afterparcel
{

namespace
{

using Kind = PackageDecision::Kind;

int countOf(const DecisionJob& job)
{
    return job.plan ? job.plan->count() : static_cast<int>(job.gids.size());
}

} // namespace

Remedies::Remedies(const UiContext& context, Dashboard& dashboard, DecisionRunner& runner, QWidget* window)
    : QObject(window),
      m_context(context),
      m_dashboard(dashboard),
      m_runner(runner),
      m_window(window),
      m_correct(add(QStringLiteral("parcel"), tr("Correct the carr&ier\u2026"),
                    tr("AfterShip follows the parcels as those of another carrier"))),
      m_retrack(add(QStringLiteral("sync"), tr("Track a&gain"),
                    tr("Has AfterShip look again for parcels that it refused or gave up"))),
      m_fallBack(add(QStringLiteral("fallback"), tr("Fall &back"),
                     tr("Does not wait for the parcels any more; the date of fulfilment counts")))
{
    connect(m_correct, &QAction::triggered, this, &Remedies::correctSelected);
    connect(m_retrack, &QAction::triggered, this, [this] { decideSelected(Kind::Retrack); });
    connect(m_fallBack, &QAction::triggered, this, [this] { decideSelected(Kind::FallBack); });
}

QAction* Remedies::add(const QString& iconName, const QString& text, const QString& toolTip)
{
    auto* action = new QAction(icon(iconName), text, this);
    action->setToolTip(toolTip);
    action->setStatusTip(toolTip);
    action->setEnabled(false);
    return action;
}

void Remedies::addTo(QMenu& menu) const
{
    menu.addSeparator();
    for (QAction* action : {m_correct, m_retrack, m_fallBack}) {
        menu.addAction(action);
    }
}

void Remedies::update(const std::vector<const RequestView*>& selected, bool partly, bool busy)
{
    const auto enable = [&](QAction* action, Kind kind) {
        const bool any =
            partly || std::any_of(selected.begin(), selected.end(),
                                  [&](const RequestView* view) { return isAllowed(kind, *view); });
        action->setEnabled(any && !busy);
    };
    enable(m_correct, Kind::CarrierCorrected);
    enable(m_retrack, Kind::Retrack);
    enable(m_fallBack, Kind::FallBack);
}

void Remedies::run(const Confirmation& confirmation)
{
    const int count = countOf(confirmation.job);
    const auto runAt = [this, confirmation](const QDateTime& moment) {
        Confirmation decided = confirmation;
        decided.job.decision.moment = moment;
        decided.needed = false; // the dialog was the question
        decided.leftOut = {};
        m_runner.run(decided);
    };
    if (count > 0 && confirmation.job.decision.kind == Decision::Kind::Reschedule) {
        auto* dialog = new RescheduleDialog(count, m_dashboard.frame(), m_context.clock, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->tell(confirmation);
        connect(dialog, &QDialog::accepted, this, [dialog, runAt] { runAt(dialog->moment()); });
        dialog->open();
    } else if (count > 0 && confirmation.job.decision.kind == Decision::Kind::Delivered) {
        auto* dialog = new DeliveredDialog(count, m_dashboard.frame(), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->tell(confirmation);
        connect(dialog, &QDialog::accepted, this, [dialog, runAt] { runAt(dialog->moment()); });
        dialog->open();
    } else {
        m_runner.run(confirmation);
    }
}

void Remedies::spread(const std::shared_ptr<const BulkPlan>& plan)
{
    auto* dialog = new SpreadDialog(plan->count(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, plan] {
        Confirmation confirmation;
        confirmation.title = tr("Spread over days");
        confirmation.text = tr("%n request(s) are given a time of their own.", nullptr, plan->count());
        confirmation.job.decision.kind = Decision::Kind::Reschedule;
        confirmation.job.plan = plan;
        confirmation.job.spreadDays = dialog->days();
        m_runner.run(confirmation);
    });
    dialog->open();
}

void Remedies::decideParcels(const std::shared_ptr<const BulkPlan>& plan, Kind kind)
{
    m_runner.run(confirmationFor(kind, plan));
}

void Remedies::decideSelected(Kind kind)
{
    Selection* selection = m_dashboard.selection();
    if (selection->isLoaded()) {
        selection->resolve([this, kind](const std::vector<RequestView>& views) {
            m_runner.run(confirmationFor(kind, views));
        });
    } else {
        selection->plan(
            kind, [this, kind](const std::shared_ptr<const BulkPlan>& plan) { decideParcels(plan, kind); });
    }
}

void Remedies::correctSelected()
{
    m_dashboard.selection()->resolve(
        [this](const std::vector<RequestView>& views) { correctCarrier(views); });
}

void Remedies::correctCarrier(const std::vector<RequestView>& views)
{
    std::vector<RequestView> fitting;
    std::copy_if(views.begin(), views.end(), std::back_inserter(fitting),
                 [](const RequestView& view) { return isAllowed(Kind::CarrierCorrected, view); });
    if (fitting.empty()) {
        m_runner.run(confirmationFor(Kind::CarrierCorrected, views)); // says that it can't be used
        return;
    }
    auto* dialog = new CarrierDialog(fitting, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Confirmation confirmation;
        confirmation.title = tr("Correct the carrier");
        confirmation.text = tr("The carrier of %n parcel(s) is corrected.", nullptr,
                               static_cast<int>(dialog->numbers().size()));
        confirmation.job.gids = dialog->gids();
        confirmation.job.numbers = dialog->numbers();
        confirmation.job.parcels = PackageDecision{{}, Kind::CarrierCorrected, dialog->slug()};
        m_runner.run(confirmation);
    });
    dialog->open();
}

} // namespace afterparcel
