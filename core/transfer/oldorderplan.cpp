#include "core/transfer/oldorderplan.h"

#include "core/domain/storetime.h"
#include "core/text/explain.h"
#include "core/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::OldOrders)
};

constexpr int kPage = 500;

/// The moment of the n-th of `count` messages spread over some days, inside the send window (T15).
QDateTime slot(int n, int count, const OldOrderChoice& choice, const TimingSettings& timing,
               const QTimeZone& zone, const QDateTime& now)
{
    const QDateTime end = addStoreDays(now, choice.spreadDays, zone);
    const qint64 offset = now.msecsTo(end) * n / std::max(count, 1);
    return intoWindow(now.addMSecs(offset), timing, zone);
}

} // namespace

OldOrderPlan planOldOrders(const std::vector<OldOrder>& orders, const OldOrderChoice& choice,
                           const TimingSettings& timing, const QTimeZone& zone, const QDateTime& now)
{
    OldOrderPlan plan;
    const auto isDue = [&](const OldOrder& order) { return order.sendAt.value_or(now) <= now; };
    const auto due = static_cast<int>(std::count_if(orders.begin(), orders.end(), [&](const OldOrder& order) {
        return order.wouldBeAsked() && isDue(order);
    }));
    int spread = 0;
    for (const OldOrder& order : orders) {
        if (!order.wouldBeAsked()) {
            plan.leftOut.push_back(order);
            continue;
        }
        std::optional<QDateTime> moment = choice.at;
        if (!moment && choice.spreadDays > 0 && isDue(order)) {
            moment = slot(spread, due, choice, timing, zone, now);
            spread += 1;
        }
        const QDateTime sendAt = moment.value_or(order.sendAt.value_or(now));
        if (sendAt <= now) {
            plan.atOnce += 1;
        } else {
            plan.later += 1;
            plan.last = plan.last.isValid() ? std::max(plan.last, sendAt) : sendAt;
        }
        plan.steps.push_back(
            {0, order.gid, order.name, Decision{0, now, Decision::Kind::Schedule, moment, false}});
    }
    return plan;
}

QStringList forecastOf(const OldOrderPlan& plan, const QTimeZone& zone, const QDateTime& now,
                       const QLocale& locale)
{
    QStringList sentences;
    if (plan.atOnce > 0) {
        sentences.append(Tr::tr("%n e-mail(s) will leave with the next sync.", nullptr, plan.atOnce));
    }
    if (plan.later > 0) {
        const auto moment = [&](const QDateTime& at) { return momentText(at, zone, now, locale); };
        sentences.append(Tr::tr("%n e-mail(s) will leave later, the last on %1.", nullptr, plan.later)
                             .arg(moment(plan.last)));
    }
    if (plan.steps.empty()) {
        sentences.append(Tr::tr("No e-mail will leave."));
    }
    std::map<QString, int> reasons;
    for (const OldOrder& order : plan.leftOut) {
        reasons[reasonText(order.reason)] += 1;
    }
    for (const auto& [reason, count] : reasons) {
        sentences.append(Tr::tr("%n order(s) left out: %1.", "a reason in a few words", count).arg(reason));
    }
    return sentences;
}

Result<std::vector<OldOrder>> readOldOrders(const Store& store, const QDateTime& from, const QDateTime& to,
                                            const TransferProgress& progress,
                                            const Cancellation& cancellation)
{
    std::vector<OldOrder> all;
    const Result<int> total = store.oldOrderCount(from, to);
    if (!total) {
        return tl::unexpected(total.error());
    }
    OldOrderQuery query{from, to, 0, kPage};
    do {
        const Result<OldOrderPage> page = store.oldOrders(query);
        if (!page) {
            return tl::unexpected(page.error());
        }
        all.insert(all.end(), page->orders.begin(), page->orders.end());
        query.after = page->last;
        if (progress) {
            progress(static_cast<int>(all.size()), *total);
        }
        if (cancellation.isCancelled()) {
            return fail(ErrorKind::Cancelled, Tr::tr("Looking for old orders was cancelled."));
        }
    } while (query.after != 0);
    std::stable_sort(all.begin(), all.end(),
                     [](const OldOrder& a, const OldOrder& b) { return a.fulfilledAt > b.fulfilledAt; });
    return all;
}

} // namespace afterparcel
