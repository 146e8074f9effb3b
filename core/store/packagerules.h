#pragma once

#include "core/base/result.h"
#include "core/domain/facts.h"
#include "core/store/derivation.h"

#include <QStringList>

#include <vector>

namespace afterparcel
{

/// The parcels of an order that a decision of the merchant is about (T9): those with the numbers, or without
/// numbers all that it can be used on; the carrier of one alone is corrected. NotFound or BadInput say why
/// there are none.
[[nodiscard]] Result<std::vector<PackageKey>> packagesToDecide(const OrderFacts& facts,
                                                               const QStringList& numbers,
                                                               const PackageDecision& decision,
                                                               const Deriver& deriver);

} // namespace afterparcel
