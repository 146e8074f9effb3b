#include "core/sync/allowance.h"

#include <algorithm>

namespace afterparcel
{

namespace
{

Result<int> gone(const Store& store, const QDateTime& from)
{
    return store.acceptedSince(from).and_then([&](int accepted) {
        return store.rehearsedSince(from).map([accepted](int rehearsed) { return accepted + rehearsed; });
    });
}

} // namespace

Result<Allowance> sendingAllowance(const Store& store, const Settings& settings, const QDateTime& now)
{
    const Result<int> hour = gone(store, now.addSecs(-3600));
    const Result<int> day = gone(store, now.addDays(-1));
    if (!hour || !day) {
        return tl::unexpected(hour ? day.error() : hour.error());
    }
    const int ofHour = std::max(0, settings.limitPerHour - *hour);
    const int ofDay = std::max(0, settings.limitPerDay - *day);
    return Allowance{std::min(ofHour, ofDay), ofDay < ofHour};
}

} // namespace afterparcel
