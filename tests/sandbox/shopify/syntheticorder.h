#pragma once

#include <QJsonObject>

namespace afterparcel::sandbox
{

struct OrderRecord;

/// A synthetic order was fulfilled a day after its creation.
inline constexpr int kSyntheticFulfilledAfterSeconds = 86400;

/// The description of a made-up order, always the same for the same record.
[[nodiscard]] QJsonObject syntheticOrder(const OrderRecord& record);

} // namespace afterparcel::sandbox
