#include "ui/requestactions.h"

#include "ui/actionrules.h"
#include "ui/icons.h"

#include <algorithm>

namespace afterparcel
{

RequestActions::RequestActions(QObject* parent)
    : QObject(parent),
      m_undo(new QAction(icon(QStringLiteral("undo")), tr("&Undo"), this)),
      m_copy(new QAction(icon(QStringLiteral("copy")), tr("&Copy"), this))
{
    using Kind = Decision::Kind;
    QAction* send = add(Kind::SendNow, QStringLiteral("send"), tr("Send &now"),
                        tr("Sends the selected requests now instead of at their date"));
    send->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    add(Kind::Resend, QStringLiteral("resend"), tr("R&esend"),
        tr("Sends another e-mail for the selected requests"));
    QAction* skip = add(Kind::Skip, QStringLiteral("skip"), tr("S&kip"),
                        tr("The selected requests will not be sent; their parcels are followed on"));
    skip->setShortcut(QKeySequence(Qt::Key_Delete));
    skip->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    add(Kind::Restore, QStringLiteral("restore"), tr("Rest&ore"),
        tr("Schedules requests that you skipped or moved as if you had not"));
    add(Kind::MarkSent, QStringLiteral("markdone"), tr("&Mark as sent"),
        tr("The selected requests count as sent; no e-mail leaves this computer"));
    add(Kind::Resume, QStringLiteral("resume"), tr("Follo&w again"),
        tr("Follows the parcels of requests that are not scheduled"));
    QAction* reschedule = add(Kind::Reschedule, QStringLiteral("reschedule"), tr("Resc&hedule\u2026"),
                              tr("Sends the selected requests at a time of your choice"));
    reschedule->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    add(Kind::Delivered, QStringLiteral("delivered"), tr("&Delivered on\u2026"),
        tr("The parcels of the selected requests count as delivered on a day of your choice"));
    add(Kind::Schedule, QStringLiteral("schedule"), tr("Schedu&le"),
        tr("Gives requests that are not scheduled a send date, counted from the fulfilment"));
    m_undo->setShortcut(QKeySequence(QKeySequence::Undo));
    m_undo->setToolTip(tr("Takes back your last action, as long as nothing left this computer"));
    m_copy->setShortcut(QKeySequence(QKeySequence::Copy));
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_copy->setToolTip(tr("Copies the selected rows as text"));
}

QAction* RequestActions::add(Decision::Kind kind, const QString& iconName, const QString& text,
                             const QString& toolTip)
{
    auto* made = new QAction(icon(iconName), text, this);
    made->setToolTip(toolTip);
    made->setStatusTip(toolTip);
    made->setEnabled(false);
    connect(made, &QAction::triggered, this, [this, kind] { Q_EMIT chosen(kind); });
    m_decisions.emplace_back(kind, made);
    return made;
}

void RequestActions::update(const std::vector<const RequestView*>& selected, bool partly, bool busy)
{
    for (const auto& [decision, button] : m_decisions) {
        const Decision::Kind kind = decision;
        const bool any =
            partly || std::any_of(selected.begin(), selected.end(),
                                  [kind](const RequestView* view) { return isAllowed(kind, *view); });
        button->setEnabled(any && !busy);
    }
    m_copy->setEnabled(!selected.empty());
}

QAction* RequestActions::action(Decision::Kind kind) const
{
    const auto found = std::find_if(m_decisions.begin(), m_decisions.end(),
                                    [kind](const auto& entry) { return entry.first == kind; });
    return found == m_decisions.end() ? nullptr : found->second;
}

} // namespace afterparcel
