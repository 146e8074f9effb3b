#include "core/domain/packagelines.h"

#include <QSet>

#include <algorithm>

namespace afterparcel
{

namespace
{

/// Leaves out the lines that left in none but the given fulfilments (T7 `first`, T13).
template<class LeftOut>
void leaveOutLines(Schedule& result, const Order& order, LeftOut leftOut)
{
    QSet<QString> dropped, kept;
    for (const Fulfillment& fulfillment : order.fulfillments) {
        if (!fulfillment.counts()) {
            continue;
        }
        QSet<QString>& lines = leftOut(fulfillment) ? dropped : kept;
        for (const QString& line : fulfillment.lineGids) {
            lines.insert(line);
        }
    }
    result.askedLineGids.removeIf(
        [&](const QString& line) { return dropped.contains(line) && !kept.contains(line); });
}

std::vector<FollowedPackage> packagesOf(const Schedule& result, const Fulfillment& fulfillment)
{
    std::vector<FollowedPackage> packages;
    std::copy_if(result.packages.begin(), result.packages.end(), std::back_inserter(packages),
                 [&](const FollowedPackage& package) { return package.fulfillmentGid == fulfillment.gid; });
    return packages;
}

} // namespace

bool isLostToUs(const FollowedPackage& package)
{
    return package.state == PackageState::Returned || package.state == PackageState::Lost;
}

void leaveOutLost(Schedule& result, const Order& order)
{
    leaveOutLines(result, order, [&](const Fulfillment& fulfillment) {
        const auto packages = packagesOf(result, fulfillment);
        return !packages.empty() && std::all_of(packages.begin(), packages.end(), isLostToUs);
    });
}

void leaveOutUndelivered(Schedule& result, const Order& order, const QDateTime& by)
{
    leaveOutLines(result, order, [&](const Fulfillment& fulfillment) {
        const auto packages = packagesOf(result, fulfillment);
        return std::none_of(packages.begin(), packages.end(), [&](const FollowedPackage& package) {
            return package.deliveredAt && *package.deliveredAt <= by;
        });
    });
}

} // namespace afterparcel
