#pragma once

#include "core/store/requestview.h"
#include "ui/datetext.h"

#include <QWidget>

#include <functional>

class QMenu;
class QToolButton;

namespace afterparcel
{

/// What the list is limited to beside tab and search: dates, countries, carriers, reasons, a stuck group.
/// Each is a button that says what is chosen and opens the choices that occur (M1).
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// Without status and search, which others hold.
    [[nodiscard]] const RequestFilter& filter() const { return m_filter; }
    void setFilter(const RequestFilter& filter);
    void setFacets(const Facets& facets) { m_facets = facets; }
    void setStuck(const std::vector<StuckCount>& stuck) { m_stuck = stuck; }
    void setFrame(const TimeFrame& frame);

Q_SIGNALS:
    void changed();
    /// A menu opens: what occurs may have changed.
    void facetsWanted();

private:
    using Toggle = std::function<void(bool)>;

    QToolButton* addButton(QToolButton* button, const QString& name);
    QMenu* addMenu(QToolButton* button, void (FilterBar::*fill)(QMenu&));
    void addChoice(QMenu& menu, const QString& text, int count, bool chosen, const Toggle& toggle);
    void fillCountries(QMenu& menu);
    void fillCarriers(QMenu& menu);
    void fillReasons(QMenu& menu);
    void fillGroups(QMenu& menu);
    void askDates();
    void choose(const RequestFilter& filter);
    void showChosen();

    RequestFilter m_filter;
    Facets m_facets;
    std::vector<StuckCount> m_stuck;
    TimeFrame m_frame;
    QToolButton* m_dates;
    QToolButton* m_country;
    QToolButton* m_carrier;
    QToolButton* m_reason;
    QToolButton* m_group;
    QToolButton* m_clear;
};

} // namespace afterparcel
