#pragma once

#include "core/domain/facts.h"

namespace afterparcel
{

/// A package's number as AfterShip takes it: upper case, without spaces and without characters that nobody
/// sees. A number that AfterShip will not take (length, characters) is not changed any further: its refusal
/// names the mistake to the merchant (T8), where a repaired number could be somebody else's parcel.
[[nodiscard]] QString trackingNumberOf(const PackageFacts& package);

/// The courier code: the merchant's latest correction (T9), else mapped from the carrier's name. Empty when
/// unknown.
[[nodiscard]] QString slugOf(const PackageFacts& package, const Order& order, const StoreFacts& store);

/// When the fulfilment that names the package was created, the earliest one that counts. Invalid if none
/// does.
[[nodiscard]] QDateTime shipDateOf(const PackageFacts& package, const OrderFacts& order);

} // namespace afterparcel
