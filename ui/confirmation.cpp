#include "ui/confirmation.h"

#include "core/base/joining.h"
#include "core/text/explain.h"
#include "ui/actionrules.h"
#include "ui/cells.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

namespace afterparcel
{

namespace
{

constexpr std::size_t kNamed = 5; ///< so many buyers are named, the rest is counted
constexpr int kAskedFrom = 26;    ///< so many requests are asked about even if it can be undone

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Confirmation)
};

int buyersOf(const std::vector<const RequestView*>& views)
{
    QSet<QString> addresses;
    for (const RequestView* view : views) {
        addresses.insert(view->email.toLower());
    }
    return static_cast<int>(addresses.size());
}

QString sendText(Decision::Kind kind, const std::vector<const RequestView*>& views, bool paused)
{
    const auto count = static_cast<int>(views.size());
    const QString mails = Tr::tr("%n e-mail(s)", "as in: 3 e-mails will be sent", count);
    const QString buyers = Tr::tr("%n buyer(s)", "as in: to 3 buyers", buyersOf(views));
    const QString names = namesOf(views);
    if (kind == Decision::Kind::Resend) {
        return paused ? Tr::tr("%1 will be sent again to %2 as soon as the pause ends: %3.")
                            .arg(mails, buyers, names)
                      : Tr::tr("%1 will be sent again now to %2: %3.").arg(mails, buyers, names);
    }
    return paused ? Tr::tr("%1 will be sent to %2 as soon as the pause ends: %3.").arg(mails, buyers, names)
                  : Tr::tr("%1 will be sent now to %2: %3.").arg(mails, buyers, names);
}

QString otherText(Decision::Kind kind, const std::vector<const RequestView*>& views)
{
    const auto count = static_cast<int>(views.size());
    const QString names = namesOf(views);
    switch (kind) {
    case Decision::Kind::Skip:
        return Tr::tr("%n request(s) will not be sent: %1.", nullptr, count).arg(names);
    case Decision::Kind::Restore:
        return Tr::tr("%n request(s) will be scheduled again by your settings: %1.", nullptr, count)
            .arg(names);
    case Decision::Kind::Resume:
        return Tr::tr("The parcels of %n request(s) will be followed again: %1.", nullptr, count).arg(names);
    case Decision::Kind::MarkSent:
        return Tr::tr("%n request(s) will count as sent without an e-mail: %1.", nullptr, count).arg(names);
    case Decision::Kind::Reschedule:
        return Tr::tr("%n request(s) will be sent at the time that you chose: %1.", nullptr, count)
            .arg(names);
    case Decision::Kind::Delivered:
        return Tr::tr("The parcels of %n request(s) will count as delivered: %1.", nullptr, count).arg(names);
    case Decision::Kind::Schedule:
        return Tr::tr("%n request(s) will be sent by the date of fulfilment: %1.", nullptr, count).arg(names);
    default:
        return {};
    }
}

QString planText(const BulkPlan& plan, bool paused)
{
    const QString mails = Tr::tr("%n e-mail(s)", "as in: 3 e-mails will be sent", plan.count());
    const QString buyers = Tr::tr("%n buyer(s)", "as in: to 3 buyers", plan.buyers);
    switch (plan.kind) {
    case Decision::Kind::SendNow:
        return paused ? Tr::tr("%1 will be sent to %2 as soon as the pause ends.").arg(mails, buyers)
                      : Tr::tr("%1 will be sent now to %2.").arg(mails, buyers);
    case Decision::Kind::Resend:
        return paused ? Tr::tr("%1 will be sent again to %2 as soon as the pause ends.").arg(mails, buyers)
                      : Tr::tr("%1 will be sent again now to %2.").arg(mails, buyers);
    case Decision::Kind::Skip:
        return Tr::tr("%n request(s) will not be sent.", nullptr, plan.count());
    case Decision::Kind::Restore:
        return Tr::tr("%n request(s) will be scheduled again by your settings.", nullptr, plan.count());
    case Decision::Kind::Resume:
        return Tr::tr("The parcels of %n request(s) will be followed again.", nullptr, plan.count());
    case Decision::Kind::MarkSent:
        return Tr::tr("%n request(s) will count as sent without an e-mail.", nullptr, plan.count());
    case Decision::Kind::Reschedule:
        return Tr::tr("%n request(s) will be sent at the time that you chose.", nullptr, plan.count());
    case Decision::Kind::Delivered:
        return Tr::tr("The parcels of %n request(s) will count as delivered.", nullptr, plan.count());
    case Decision::Kind::Schedule:
        return Tr::tr("%n request(s) will be sent by the date of fulfilment.", nullptr, plan.count());
    default:
        return {};
    }
}

QString titleOf(Decision::Kind kind)
{
    switch (kind) {
    case Decision::Kind::SendNow:
        return Tr::tr("Send now");
    case Decision::Kind::Resend:
        return Tr::tr("Resend");
    case Decision::Kind::Skip:
        return Tr::tr("Skip");
    case Decision::Kind::Restore:
        return Tr::tr("Restore");
    case Decision::Kind::Resume:
        return Tr::tr("Follow again");
    case Decision::Kind::MarkSent:
        return Tr::tr("Mark as sent");
    case Decision::Kind::Reschedule:
        return Tr::tr("Reschedule");
    case Decision::Kind::Delivered:
        return Tr::tr("Delivered on\u2026");
    case Decision::Kind::Schedule:
        return Tr::tr("Schedule");
    case Decision::Kind::Stranded:
        break;
    }
    return {};
}

/// Of those that send nothing at once.
QString buttonOf(Decision::Kind kind)
{
    switch (kind) {
    case Decision::Kind::Skip:
        return Tr::tr("&Skip");
    case Decision::Kind::Restore:
        return Tr::tr("&Restore");
    case Decision::Kind::Resume:
        return Tr::tr("&Follow again");
    case Decision::Kind::MarkSent:
        return Tr::tr("&Mark as sent");
    case Decision::Kind::Schedule:
        return Tr::tr("&Schedule");
    default:
        return titleOf(kind); // asked for a day or a time, which is the question
    }
}

/// Of what was done about parcels (T9).
QString parcelsDoneText(PackageDecision::Kind kind, int count)
{
    switch (kind) {
    case PackageDecision::Kind::CarrierCorrected:
        return Tr::tr("The carrier of %n request(s) was corrected.", nullptr, count);
    case PackageDecision::Kind::Retrack:
        return Tr::tr("The parcels of %n request(s) will be tracked again.", nullptr, count);
    case PackageDecision::Kind::FallBack:
        break;
    }
    return Tr::tr("The parcels of %n request(s) are not waited for any more.", nullptr, count);
}

QString leftOutLine(Decision::Kind kind, const RequestView& view)
{
    if (sends(kind) && view.status == Status::Skipped && hasNoWayRound(view.reason)) {
        return Tr::tr("%1: %2. There is no way round this.").arg(view.orderName, reasonText(view.reason));
    }
    if (sends(kind) && view.reason == Reason::InterruptedSend) {
        return Tr::tr("%1 may have been sent already: use Resend or Mark as sent.").arg(view.orderName);
    }
    return Tr::tr("%1 is \u201c%2\u201d.", "order and status; the action can't be used on it")
        .arg(view.orderName, statusName(view.status));
}

/// One line for each status, and for each reason that nothing can be sent for.
QStringList leftOutLines(const BulkPlan& plan)
{
    QStringList lines;
    std::map<Status, int> others;
    for (const ReasonCount& count : plan.leftOut) {
        if (sends(plan.kind) && count.status == Status::Skipped && hasNoWayRound(count.reason)) {
            lines.append(Tr::tr("%n request(s): %1. There is no way round this.", nullptr, count.count)
                             .arg(reasonText(count.reason)));
        } else {
            others[count.status] += count.count;
        }
    }
    for (const auto& [status, count] : others) {
        lines.append(Tr::tr("%n request(s) with the status “%1”.", nullptr, count).arg(statusName(status)));
    }
    return lines;
}

} // namespace

QString namesOf(const std::vector<const RequestView*>& views)
{
    QStringList names;
    for (std::size_t i = 0; i < views.size() && i < kNamed; ++i) {
        names.append(Tr::tr("%1 (%2)", "buyer and order").arg(buyerName(*views[i]), views[i]->orderName));
    }
    const int more = static_cast<int>(views.size()) - static_cast<int>(names.size());
    const QString list = listed(names);
    return more > 0 ? Tr::tr("%1 and %n more", nullptr, more).arg(list) : list;
}

Confirmation confirmationFor(Decision::Kind kind, const std::vector<RequestView>& views, bool paused)
{
    Confirmation result;
    result.title = titleOf(kind);
    result.job.decision.kind = kind;
    std::vector<const RequestView*> allowed;
    for (const RequestView& view : views) {
        if (!isAllowed(kind, view)) {
            result.leftOut.append(leftOutLine(kind, view));
            continue;
        }
        allowed.push_back(&view);
        result.job.gids.append(view.orderGid);
        if (sends(kind) && view.status == Status::Skipped && mayAskAnyway(view.reason)) {
            result.job.anyway.append(view.orderGid);
            result.warnings.append(Tr::tr("%1 (%2) would not be asked: %3.", "order, buyer, reason")
                                       .arg(view.orderName, buyerName(view), reasonText(view.reason)));
        } else if (sends(kind) && view.reason == Reason::InterruptedSend) {
            result.warnings.append(
                Tr::tr("%1 (%2) may have been sent already.").arg(view.orderName, buyerName(view)));
        }
    }
    const auto count = static_cast<int>(allowed.size());
    result.text = sends(kind) ? sendText(kind, allowed, paused) : otherText(kind, allowed);
    result.button = sends(kind) ? Tr::tr("&Send %n e-mail(s)", nullptr, count) : buttonOf(kind);
    result.needed = sends(kind) || kind == Decision::Kind::MarkSent || count >= kAskedFrom;
    return result;
}

Confirmation confirmationFor(const std::shared_ptr<const BulkPlan>& plan, bool paused)
{
    Confirmation result;
    result.title = titleOf(plan->kind);
    result.text = planText(*plan, paused);
    result.job.decision.kind = plan->kind;
    result.job.plan = plan;
    for (const ReasonCount& reason : plan->overruled) {
        result.warnings.append(Tr::tr("%n of them would not be asked: %1.", nullptr, reason.count)
                                   .arg(reasonText(reason.reason)));
    }
    if (sends(plan->kind) && plan->maybeSent > 0) {
        result.warnings.append(Tr::tr("%n of them may have been sent already.", nullptr, plan->maybeSent));
    }
    result.leftOut = leftOutLines(*plan);
    result.button =
        sends(plan->kind) ? Tr::tr("&Send %n e-mail(s)", nullptr, plan->count()) : buttonOf(plan->kind);
    result.needed = true;
    return result;
}

QString failureLine(const DecisionFailure& failure)
{
    // Some of the store's words name the order themselves.
    return failure.order.isEmpty() || failure.text.startsWith(failure.order)
               ? failure.text
               : Tr::tr("%1: %2", "order and what went wrong").arg(failure.order, failure.text);
}

std::optional<Confirmation> askAgain(const DecisionSummary& summary)
{
    Confirmation result;
    result.job.decision.kind = summary.kind;
    for (const DecisionFailure& failure : summary.failures) {
        if (failure.reason && mayAskAnyway(*failure.reason)) {
            result.job.gids.append(failure.gid);
            result.warnings.append(Tr::tr("%1 would not be asked: %2.", "order and reason")
                                       .arg(failure.order, reasonText(*failure.reason)));
        } else {
            result.leftOut.append(failureLine(failure));
        }
    }
    if (result.job.gids.isEmpty() || summary.cancelled) {
        return std::nullopt;
    }
    const auto count = static_cast<int>(result.job.gids.size());
    result.job.anyway = result.job.gids;
    result.title = titleOf(summary.kind);
    result.text =
        Tr::tr("%n e-mail(s) held back, because your rules speak against asking. Send all the same?", nullptr,
               count);
    result.button = Tr::tr("&Send %n e-mail(s)", nullptr, count);
    result.needed = true;
    return result;
}

QString doneText(Decision::Kind kind, int count)
{
    switch (kind) {
    case Decision::Kind::SendNow:
        return Tr::tr("%n request(s) will be sent with the next sync.", nullptr, count);
    case Decision::Kind::Resend:
        return Tr::tr("%n request(s) will be sent again.", nullptr, count);
    case Decision::Kind::Skip:
        return Tr::tr("%n request(s) skipped.", nullptr, count);
    case Decision::Kind::Restore:
        return Tr::tr("%n request(s) restored.", nullptr, count);
    case Decision::Kind::Resume:
        return Tr::tr("%n request(s) followed again.", nullptr, count);
    case Decision::Kind::MarkSent:
        return Tr::tr("%n request(s) marked as sent.", nullptr, count);
    case Decision::Kind::Reschedule:
        return Tr::tr("%n request(s) rescheduled.", nullptr, count);
    case Decision::Kind::Delivered:
        return Tr::tr("The parcels of %n request(s) count as delivered.", nullptr, count);
    case Decision::Kind::Schedule:
        return Tr::tr("%n request(s) scheduled.", nullptr, count);
    case Decision::Kind::Stranded:
        break;
    }
    return {};
}

QString doneText(const DecisionSummary& summary)
{
    return summary.parcels ? parcelsDoneText(*summary.parcels, summary.done)
                           : doneText(summary.kind, summary.done);
}

} // namespace afterparcel
