#include "core/sync/sendingstate.h"

#include "core/base/joining.h"
#include "core/sync/allowance.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::SendingState)
};

/// The first moment of the day that so many days from today, in the store's zone.
QDateTime midnight(const QDateTime& now, const QTimeZone& zone, int days)
{
    return now.toTimeZone(zone).date().addDays(days).startOfDay(zone).toUTC();
}

} // namespace

Result<SendingState> sendingState(const Store& store, const Settings& settings, const QDateTime& now)
{
    const QTimeZone zone = store.storeFacts().zone;
    SendingState state;
    state.paused = settings.paused;
    state.rehearsalTo = settings.mailRehearsalTo;
    const auto take = [](int& target) { return [&target](int value) { target = value; }; };
    return store.messagesDueCount(now)
        .map(take(state.waiting))
        .and_then([&] { return store.messagesDueCount(midnight(now, zone, 1)).map(take(state.dueToday)); })
        .and_then([&] { return store.acceptedSince(midnight(now, zone, 0)).map(take(state.sentToday)); })
        .and_then([&] { return store.overdueCount().map(take(state.overdue)); })
        .and_then([&] {
            return store.counts().map(
                [&](const RequestCounts& counts) { state.needsAttention = counts.needsAttention; });
        })
        .and_then([&] { return sendingAllowance(store, settings, now); })
        .map([&](const Allowance& allowance) {
            state.allowed = allowance.left;
            state.limitedByDay = allowance.byDay;
            return state;
        });
}

QString leavingText(const SendingState& state)
{
    QStringList sentences{
        state.waiting == 0 ? Tr::tr("No e-mail is due.")
                           : Tr::tr("%n e-mail(s) are due and would leave at once.", nullptr, state.waiting)};
    if (state.waiting > state.allowed) {
        sentences.append(
            Tr::tr("Your limits let %n of them leave now, the others follow.", nullptr, state.allowed));
    }
    if (state.overdue > 0) {
        sentences.append(
            Tr::tr("%n request(s) are too late and wait for your decision.", nullptr, state.overdue));
    }
    return joinedSentences(sentences);
}

} // namespace afterparcel
