#pragma once

#include "ui/confirmation.h"
#include "ui/uicontext.h"

#include <QObject>

#include <vector>

class QAction;
class QMenu;

namespace afterparcel
{

class Dashboard;
class DecisionRunner;

/// What the merchant does by hand where something is asked first: a time, a day, a carrier (S7, T9), a number
/// of days (S8). Owns the actions about parcels.
class Remedies : public QObject
{
    Q_OBJECT
public:
    /// All outlive this object, which belongs to `window`.
    Remedies(const UiContext& context, Dashboard& dashboard, DecisionRunner& runner, QWidget* window);

    /// Adds the actions about parcels.
    void addTo(QMenu& menu) const;
    /// Enables what at least one of the requests allows. `partly`: more are selected than are known.
    void update(const std::vector<const RequestView*>& selected, bool partly, bool busy);

    /// Asks for what the decision needs, then has it confirmed and carried out.
    void run(const Confirmation& confirmation);
    /// S8: asks over how many days.
    void spread(const std::shared_ptr<const BulkPlan>& plan);
    /// T9, about the parcels of a plan's requests.
    void decideParcels(const std::shared_ptr<const BulkPlan>& plan, PackageDecision::Kind kind);
    /// T9: asks which carrier, and which of the requests' parcels.
    void correctCarrier(const std::vector<RequestView>& views);

private:
    QAction* add(const QString& icon, const QString& text, const QString& toolTip);
    void decideSelected(PackageDecision::Kind kind);
    void correctSelected();

    UiContext m_context;
    Dashboard& m_dashboard;
    DecisionRunner& m_runner;
    QWidget* m_window;
    QAction* m_correct;
    QAction* m_retrack;
    QAction* m_fallBack;
};

} // namespace afterparcel
