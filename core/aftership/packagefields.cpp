#include "core/aftership/packagefields.h"

#include "core/aftership/aftershipclient.h"
#include "core/carriers/carriers.h"

#include <algorithm>

namespace afterparcel
{
namespace
{

bool names(const std::vector<TrackingEntry>& entries, const PackageKey& key)
{
    return std::ranges::any_of(entries, [&key](const TrackingEntry& entry) {
        return PackageKey::of(entry.number, entry.carrier) == key;
    });
}

/// Whether a fulfilment has or had that package: tracking may have been changed since it was first seen (T5).
bool ships(const Fulfillment& fulfillment, const OrderFacts& order, const PackageKey& key)
{
    return names(fulfillment.tracking, key) ||
           std::ranges::any_of(order.sightings, [&](const TrackingSighting& sighting) {
               return sighting.fulfillmentGid == fulfillment.gid && names(sighting.entries, key);
           });
}

bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

} // namespace

QString trackingNumberOf(const PackageFacts& package)
{
    QString number = (package.key.number.isEmpty() ? package.number : package.key.number).toUpper();
    number.removeIf(isInvisible);
    return number;
}

QString slugOf(const PackageFacts& package, const Order& order, const StoreFacts& store)
{
    const PackageDecision* correction = nullptr;
    for (const PackageDecision& decision : package.decisions) {
        const bool corrects =
            decision.kind == PackageDecision::Kind::CarrierCorrected && !decision.slug.isEmpty();
        if (corrects && (correction == nullptr || decision.at >= correction->at)) {
            correction = &decision;
        }
    }
    if (correction != nullptr) {
        return correction->slug;
    }
    const QString destination = order.shipping ? order.shipping->countryCode : QString();
    const QString& carrier = package.carrier.isEmpty() ? package.key.carrier : package.carrier;
    return slugForCarrier(carrier, store.country, destination);
}

QDateTime shipDateOf(const PackageFacts& package, const OrderFacts& order)
{
    QDateTime earliest;
    for (const Fulfillment& fulfillment : order.order.fulfillments) {
        if (fulfillment.counts() && ships(fulfillment, order, package.key) &&
            (!earliest.isValid() || fulfillment.createdAt < earliest)) {
            earliest = fulfillment.createdAt;
        }
    }
    return earliest;
}

} // namespace afterparcel
