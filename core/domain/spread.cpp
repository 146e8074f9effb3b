#include "core/domain/spread.h"

#include "core/domain/storetime.h"

namespace afterparcel
{

namespace
{

constexpr qint64 kSlotSeconds = 15LL * 60;

/// The quarters of an hour of these days at whose beginning the window is open.
std::vector<QDateTime> openSlots(const QDateTime& from, const QDateTime& to, const TimingSettings& timing,
                                 const QTimeZone& zone)
{
    std::vector<QDateTime> result;
    QDateTime at = from;
    while (at < to) {
        const QDateTime open = intoWindow(at, timing, zone);
        if (open == at) {
            result.push_back(at);
            at = at.addSecs(kSlotSeconds);
        } else {
            at = open;
        }
    }
    return result;
}

} // namespace

std::vector<QDateTime> spreadOverDays(int count, int days, const TimingSettings& timing,
                                      const QTimeZone& zone, const QDateTime& now)
{
    const QDateTime first = intoWindow(now, timing, zone);
    const std::vector<QDateTime> open = openSlots(first, addStoreDays(first, days, zone), timing, zone);
    std::vector<QDateTime> result;
    for (int i = 0; i < count && !open.empty(); ++i) {
        // In seconds of open time, so that a closed night takes no part.
        const qint64 position = i * static_cast<qint64>(open.size()) * kSlotSeconds / count;
        const QDateTime& slot = open[static_cast<std::size_t>(position / kSlotSeconds)];
        result.push_back(intoWindow(slot.addSecs(position % kSlotSeconds), timing, zone));
    }
    return result;
}

} // namespace afterparcel
