#include "ui/filterbar/filterbar.h"

#include "core/base/joining.h"
#include "core/text/explain.h"
#include "ui/cells.h"
#include "ui/countrynames.h"
#include "ui/filterbar/datefilterdialog.h"
#include "ui/filterbar/filterwords.h"
#include "ui/labels.h"
#include "ui/stuck/stuckgroups.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStyle>
#include <QStyleOptionToolButton>
#include <QToolButton>

#include <algorithm>

namespace afterparcel
{

namespace
{

void toggle(QStringList& list, const QString& value, bool on)
{
    list.removeAll(value);
    if (on) {
        list.append(value);
    }
}

/// Menus take "&" for a mnemonic and a tab for a shortcut.
QString asMenuText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&")).replace(QLatin1Char('\t'), QLatin1Char(' '));
}

/// Opens a dialog, and looks like its neighbours, which open menus.
class DatesButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override
    {
        QToolButton::initStyleOption(option);
        option->features |= QStyleOptionToolButton::HasMenu;
    }
};

/// A filter that is set looks so.
void markChosen(QToolButton* button, bool chosen)
{
    if (button->property("chosen").toBool() != chosen) {
        button->setProperty("chosen", chosen);
        button->style()->polish(button); // rules ask for the property only now
        button->updateGeometry();
    }
}

} // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_dates = addButton(new DatesButton(this), tr("Filter by date"));
    m_country = addButton(new QToolButton(this), tr("Filter by country"));
    m_carrier = addButton(new QToolButton(this), tr("Filter by carrier"));
    m_reason = addButton(new QToolButton(this), tr("Filter by reason"));
    m_group = addButton(new QToolButton(this), tr("Filter by what is stuck"));
    m_clear = addButton(new QToolButton(this), tr("Clear filters"));
    m_clear->setText(tr("Clear filters"));
    m_clear->setObjectName(QStringLiteral("boxed"));
    layout->addStretch(1);
    connect(m_dates, &QToolButton::clicked, this, &FilterBar::askDates);
    addMenu(m_country, &FilterBar::fillCountries);
    addMenu(m_carrier, &FilterBar::fillCarriers);
    addMenu(m_reason, &FilterBar::fillReasons);
    addMenu(m_group, &FilterBar::fillGroups);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_dates->setFocus(); // the button that was pressed goes
        choose({});
    });
    showChosen();
}

QToolButton* FilterBar::addButton(QToolButton* button, const QString& name)
{
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setObjectName(QStringLiteral("menu"));    // the style puts its arrow beside the text
    button->setProperty("mirrored", isRightToLeft()); // style rules do not mirror their margins
    layout()->addWidget(button);
    return button;
}

QMenu* FilterBar::addMenu(QToolButton* button, void (FilterBar::*fill)(QMenu&))
{
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(*menu);
        if (menu->isEmpty()) {
            menu->addAction(tr("Nothing to choose from yet"))->setEnabled(false);
        }
        Q_EMIT facetsWanted();
    });
    return menu;
}

void FilterBar::addChoice(QMenu& menu, const QString& text, int count, bool chosen, const Toggle& toggle)
{
    if (count == 0 && !chosen) {
        return; // nothing to find
    }
    QAction* action = menu.addAction(tr("%1 (%2)", "a choice and how many requests it has")
                                         .arg(asMenuText(text), m_frame.locale.toString(count)));
    action->setCheckable(true);
    action->setChecked(chosen);
    connect(action, &QAction::toggled, this, toggle);
}

void FilterBar::fillCountries(QMenu& menu)
{
    for (const Facet& facet : m_facets.countries) {
        addChoice(menu, countryName(facet.value), facet.count, m_filter.countries.contains(facet.value),
                  [this, value = facet.value](bool on) {
                      RequestFilter filter = m_filter;
                      toggle(filter.countries, value, on);
                      choose(filter);
                  });
    }
}

void FilterBar::fillCarriers(QMenu& menu)
{
    for (const Facet& facet : m_facets.carriers) {
        addChoice(menu, facet.value, facet.count, m_filter.carriers.contains(facet.value),
                  [this, value = facet.value](bool on) {
                      RequestFilter filter = m_filter;
                      toggle(filter.carriers, value, on);
                      choose(filter);
                  });
    }
}

void FilterBar::fillReasons(QMenu& menu)
{
    for (const Facet& facet : m_facets.reasons) {
        const std::optional<Reason> reason = reasonFromString(facet.value);
        if (!reason) {
            continue; // of a newer version
        }
        const auto& chosen = m_filter.reasons;
        addChoice(menu, capitalised(reasonText(*reason)), facet.count,
                  std::find(chosen.begin(), chosen.end(), *reason) != chosen.end(),
                  [this, value = *reason](bool on) {
                      RequestFilter filter = m_filter;
                      std::erase(filter.reasons, value);
                      if (on) {
                          filter.reasons.push_back(value);
                      }
                      choose(filter);
                  });
    }
}

void FilterBar::fillGroups(QMenu& menu)
{
    for (const StuckCount& stuck : m_stuck) {
        addChoice(menu, wordsOf(stuck.group).title, stuck.count, m_filter.group == stuck.group,
                  [this, group = stuck.group](bool on) {
                      RequestFilter filter = m_filter;
                      filter.group = on ? std::optional(group) : std::nullopt;
                      choose(filter);
                  });
    }
}

void FilterBar::askDates()
{
    auto* dialog =
        new DateFilterDialog(m_filter, m_frame.zone, m_frame.now.toTimeZone(m_frame.zone).date(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { choose(dialog->filter()); });
    dialog->open();
}

void FilterBar::choose(const RequestFilter& filter)
{
    if (filter != m_filter) {
        setFilter(filter);
        Q_EMIT changed();
    }
}

void FilterBar::setFilter(const RequestFilter& filter)
{
    m_filter = filter;
    m_filter.status.reset();
    m_filter.search.clear();
    showChosen();
}

void FilterBar::setFrame(const TimeFrame& frame)
{
    m_frame = frame;
    showChosen();
}

void FilterBar::showChosen()
{
    const auto show = [](QToolButton* button, const QString& plain, const QStringList& chosen) {
        const int more = static_cast<int>(chosen.size()) - 1;
        const QString first = chosen.isEmpty() ? QString() : asMenuText(chosen.first());
        button->setText(more < 0    ? plain
                        : more == 0 ? first
                                    : tr("%1 and %n more", nullptr, more).arg(first));
        markChosen(button, !chosen.isEmpty());
        button->setAccessibleDescription(listed(chosen));
        button->setToolTip(chosen.join(QLatin1Char('\n')));
    };
    QStringList countries;
    for (const QString& country : m_filter.countries) {
        countries.append(countryName(country));
    }
    QStringList reasons;
    for (const Reason reason : m_filter.reasons) {
        reasons.append(capitalised(reasonText(reason)));
    }
    markChosen(m_dates, m_filter.from || m_filter.until);
    m_dates->setText(datesText(m_filter, m_frame));
    show(m_country, tr("Country"), countries);
    show(m_carrier, tr("Carrier"), m_filter.carriers);
    show(m_reason, tr("Reason"), reasons);
    show(m_group, tr("Stuck"), m_filter.group ? QStringList{wordsOf(*m_filter.group).title} : QStringList());
    m_clear->setVisible(m_filter.isNarrow());
}

} // namespace afterparcel
