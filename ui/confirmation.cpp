#include "ui/confirmation.h"

#include "core/base/joining.h"
#include "core/text/explain.h"
#include "ui/actionrules.h"
#include "ui/cells.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimeZone>

#include <map>
#include <numeric>

namespace afterparcel
{

namespace
{

constexpr std::size_t kNamed = 5;        ///< so many buyers are named, the rest is counted
constexpr std::size_t kMostLeftOut = 10; ///< are named one by one, more are counted by status
constexpr int kAskedFrom = 26;           ///< so many requests are asked about even if it can be undone

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Confirmation)
};

int buyersOf(const std::vector<RequestView>& views)
{
    QSet<QString> addresses;
    for (const RequestView& view : views) {
        addresses.insert(view.email.toLower());
    }
    return static_cast<int>(addresses.size());
}

/// "Ann Smith (#1001), Bob Jones (#1002) and 7 more"; the first of `count`. A single one more is named, too.
QString namesOf(const std::vector<RequestView>& views, int count)
{
    const std::size_t shown = static_cast<std::size_t>(count) == kNamed + 1 ? kNamed + 1 : kNamed;
    QStringList names;
    for (std::size_t i = 0; i < views.size() && i < shown; ++i) {
        names.append(Tr::tr("%1 (%2)", "buyer and order").arg(buyerName(views[i]), views[i].orderName));
    }
    const int more = count - static_cast<int>(names.size());
    const QString list = listed(names);
    return more > 0 ? Tr::tr("%1 and %n more", nullptr, more).arg(list) : list;
}

QString sendText(Decision::Kind kind, int count, int buyerCount, const QString& names, bool paused)
{
    const QString mails = Tr::tr("%n e-mail(s)", "as in: 3 e-mails will be sent", count);
    const QString buyers = Tr::tr("%n buyer(s)", "as in: to 3 buyers", buyerCount);
    if (kind == Decision::Kind::Resend) {
        return paused ? Tr::tr("%1 will be sent again to %2 as soon as the pause ends: %3.")
                            .arg(mails, buyers, names)
                      : Tr::tr("%1 will be sent again now to %2: %3.").arg(mails, buyers, names);
    }
    return paused ? Tr::tr("%1 will be sent to %2 as soon as the pause ends: %3.").arg(mails, buyers, names)
                  : Tr::tr("%1 will be sent now to %2: %3.").arg(mails, buyers, names);
}

QString otherText(Decision::Kind kind, int count, const QString& names)
{
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
        return Tr::tr("%n request(s) will be scheduled, counted from the fulfilment: %1.", nullptr, count)
            .arg(names);
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

QString statusAndReason(Status status, Reason reason)
{
    return statusText(status, reason, std::nullopt, QTimeZone::utc(), {});
}

/// Whether it is for want of a parcel that the action can't be used on a request.
bool isAboutParcels(Decision::Kind kind, const RequestView& view)
{
    return kind == Decision::Kind::Delivered && mayDecide(kind, view.status, view.reason);
}

bool isAboutParcels(PackageDecision::Kind, const RequestView& view)
{
    return view.status != Status::Sent && view.status != Status::NotScheduled &&
           view.reason != Reason::InterruptedSend;
}

QString leftOutLine(Decision::Kind kind, const RequestView& view)
{
    if (sends(kind) && view.status == Status::Skipped && hasNoWayRound(view.reason)) {
        return Tr::tr("%1: %2. There is no way round this.").arg(view.orderName, reasonText(view.reason));
    }
    if (kind != Decision::Kind::Restore && view.reason == Reason::InterruptedSend) {
        return Tr::tr("%1 may have been sent already: use Resend or Mark as sent.").arg(view.orderName);
    }
    if (isAboutParcels(kind, view)) {
        return Tr::tr("%1 has no parcel.").arg(view.orderName);
    }
    return Tr::tr("%1 is \u201c%2\u201d.", "order and status; the action can't be used on it")
        .arg(view.orderName, statusAndReason(view.status, view.reason));
}

/// About parcels.
QString leftOutLine(PackageDecision::Kind kind, const RequestView& view)
{
    return isAboutParcels(kind, view) ? Tr::tr("%1 has no parcel that needs this.").arg(view.orderName)
                                      : leftOutLine(Decision::Kind::Skip, view);
}

/// A line for each status with its reason.
QStringList countLines(bool sending, const std::vector<ReasonCount>& counts, int withoutParcel = 0)
{
    QStringList lines;
    if (withoutParcel > 0) {
        lines.append(Tr::tr("%n request(s) without a parcel that needs this.", nullptr, withoutParcel));
    }
    std::map<QString, int> others;
    for (const ReasonCount& count : counts) {
        if (sending && count.status == Status::Skipped && hasNoWayRound(count.reason)) {
            lines.append(Tr::tr("%n request(s): %1. There is no way round this.", nullptr, count.count)
                             .arg(reasonText(count.reason)));
        } else {
            others[statusAndReason(count.status, count.reason)] += count.count;
        }
    }
    for (const auto& [status, count] : others) {
        lines.append(Tr::tr("%n request(s) with the status “%1”.", nullptr, count).arg(status));
    }
    return lines;
}

int sumOf(const std::vector<ReasonCount>& counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0,
                           [](int sum, const ReasonCount& entry) { return sum + entry.count; });
}

LineList warnings(int count, const QStringList& lines)
{
    return {Tr::tr("Sent although something speaks against it (%n request(s)):", nullptr, count), lines};
}

LineList held(int count, const QStringList& lines)
{
    return {Tr::tr("Not sent as long as this stands (%n request(s)):", nullptr, count), lines};
}

LineList leftOut(int count, const QStringList& lines)
{
    return {Tr::tr("Left out (%n request(s)):", nullptr, count), lines};
}

LineList leftOutOf(const BulkPlan& plan, bool sending)
{
    return leftOut(sumOf(plan.leftOut) + plan.withoutParcel,
                   countLines(sending, plan.leftOut, plan.withoutParcel));
}

/// Each by itself, or counted if they are many.
template<typename Kind>
LineList leftOut(Kind kind, bool sending, const std::vector<RequestView>& refused)
{
    QStringList lines;
    std::vector<ReasonCount> counts;
    int withoutParcel = 0;
    for (const RequestView& view : refused) {
        lines.append(leftOutLine(kind, view));
        if (isAboutParcels(kind, view)) {
            withoutParcel += 1;
        } else {
            counts.push_back({view.status, view.reason, 1});
        }
    }
    return leftOut(static_cast<int>(refused.size()),
                   refused.size() > kMostLeftOut ? countLines(sending, counts, withoutParcel) : lines);
}

/// What Q1 says about a request that is to be sent all the same; empty if it says nothing.
QString warningOf(const RequestView& view)
{
    if (view.status == Status::Skipped && mayAskAnyway(view.reason)) {
        return Tr::tr("%1 (%2) would not be asked: %3.", "order, buyer, reason")
            .arg(view.orderName, buyerName(view), reasonText(view.reason));
    }
    return view.reason == Reason::InterruptedSend
               ? Tr::tr("%1 (%2) may have been sent already.").arg(view.orderName, buyerName(view))
               : QString();
}

QStringList warningLines(const BulkPlan& plan)
{
    QStringList lines;
    for (const ReasonCount& reason : plan.overruled) {
        lines.append(Tr::tr("%n of them would not be asked: %1.", nullptr, reason.count)
                         .arg(reasonText(reason.reason)));
    }
    if (sends(plan.kind) && plan.maybeSent > 0) {
        lines.append(Tr::tr("%n of them may have been sent already.", nullptr, plan.maybeSent));
    }
    return lines;
}

/// Text and button, the same for a few and for many.
void word(Confirmation& confirmation, Decision::Kind kind, int count, int buyers, bool paused)
{
    const QString& names = confirmation.names;
    confirmation.title = titleOf(kind);
    confirmation.text =
        sends(kind) ? sendText(kind, count, buyers, names, paused) : otherText(kind, count, names);
    confirmation.button = sends(kind) ? Tr::tr("&Send %n e-mail(s)", nullptr, count) : buttonOf(kind);
}

void word(Confirmation& confirmation, PackageDecision::Kind kind, int count)
{
    const bool again = kind == PackageDecision::Kind::Retrack;
    confirmation.title = kind == PackageDecision::Kind::CarrierCorrected ? Tr::tr("Correct the carrier")
                         : again                                         ? Tr::tr("Track again")
                                                                         : Tr::tr("Fall back");
    confirmation.text = again ? Tr::tr("AfterShip will look again for the parcels of %n request(s). Each "
                                       "parcel uses at most one tracking of your AfterShip plan.",
                                       nullptr, count)
                              : Tr::tr("The parcels of %n request(s) are no longer waited for. The send date "
                                       "is counted from the fulfilment, with your wait and minimum delay.",
                                       nullptr, count);
    confirmation.text += QStringLiteral("\n\n") + confirmation.names;
    confirmation.button = again ? Tr::tr("&Track again") : Tr::tr("&Fall back");
    confirmation.needed = true;
    confirmation.job.parcels = PackageDecision{{}, kind, {}};
}

} // namespace

Confirmation confirmationFor(Decision::Kind kind, const std::vector<RequestView>& views, bool paused)
{
    Confirmation result;
    result.job.decision.kind = kind;
    std::vector<RequestView> allowed;
    std::vector<RequestView> refused;
    for (const RequestView& view : views) {
        (isAllowed(kind, view) ? allowed : refused).push_back(view);
    }
    QStringList warned;
    QStringList stopped;
    for (const RequestView& view : allowed) {
        result.job.gids.append(view.orderGid);
        if (sends(kind) && view.status == Status::Skipped && mayAskAnyway(view.reason)) {
            result.job.anyway.append(view.orderGid);
        }
        if (const QString warning = warningOf(view); sends(kind) && !warning.isEmpty()) {
            warned.append(warning);
        } else if (kind == Decision::Kind::Reschedule && staysStopped(view.status, view.reason)) {
            stopped.append(Tr::tr("%1: %2", "order and the reason why nothing is sent")
                               .arg(view.orderName, reasonText(view.reason)));
        }
    }
    const auto count = static_cast<int>(allowed.size());
    result.names = namesOf(allowed, count);
    result.warnings = warnings(static_cast<int>(warned.size()), warned);
    result.held = held(static_cast<int>(stopped.size()), stopped);
    result.leftOut = leftOut(kind, sends(kind), refused);
    result.needed = sends(kind) || kind == Decision::Kind::MarkSent || count >= kAskedFrom;
    word(result, kind, count, buyersOf(allowed), paused);
    return result;
}

Confirmation confirmationFor(const std::shared_ptr<const BulkPlan>& plan, bool paused)
{
    Confirmation result;
    result.job.decision.kind = plan->kind;
    result.job.plan = plan;
    result.names = namesOf(plan->first, plan->count());
    result.warnings = warnings(sumOf(plan->overruled) + plan->maybeSent, warningLines(*plan));
    result.held = held(sumOf(plan->held), countLines(false, plan->held));
    result.leftOut = leftOutOf(*plan, sends(plan->kind));
    result.needed = true;
    word(result, plan->kind, plan->count(), plan->buyers, paused);
    return result;
}

Confirmation confirmationFor(PackageDecision::Kind kind, const std::vector<RequestView>& views)
{
    Confirmation result;
    std::vector<RequestView> allowed;
    std::vector<RequestView> refused;
    for (const RequestView& view : views) {
        (isAllowed(kind, view) ? allowed : refused).push_back(view);
    }
    for (const RequestView& view : allowed) {
        result.job.gids.append(view.orderGid);
    }
    const auto count = static_cast<int>(allowed.size());
    result.names = namesOf(allowed, count);
    result.leftOut = leftOut(kind, false, refused);
    word(result, kind, count);
    return result;
}

Confirmation confirmationFor(PackageDecision::Kind kind, const std::shared_ptr<const BulkPlan>& plan)
{
    Confirmation result;
    result.job.plan = plan;
    result.names = namesOf(plan->first, plan->count());
    result.leftOut = leftOutOf(*plan, false);
    word(result, kind, plan->count());
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
    QStringList warned;
    QStringList refused;
    for (const DecisionFailure& failure : summary.failures) {
        if (failure.reason && mayAskAnyway(*failure.reason)) {
            result.job.gids.append(failure.gid);
            warned.append(Tr::tr("%1 would not be asked: %2.", "order and reason")
                              .arg(failure.order, reasonText(*failure.reason)));
        } else {
            refused.append(failureLine(failure));
        }
    }
    if (result.job.gids.isEmpty() || summary.cancelled) {
        return std::nullopt;
    }
    const auto count = static_cast<int>(result.job.gids.size());
    result.job.anyway = result.job.gids;
    result.warnings = warnings(count, warned);
    result.leftOut = leftOut(static_cast<int>(refused.size()), refused);
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
        return Tr::tr("%n request(s) are due now.", nullptr, count);
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
