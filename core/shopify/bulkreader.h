#pragma once

#include "core/shopify/ordersfeed.h"

namespace afterparcel
{

/// ShopifyClient::allOrdersInBulk().
[[nodiscard]] QCoro::Task<Result<void>> readOrdersInBulk(SessionPtr session, PageHandler page,
                                                         std::function<void(qint64)> progress,
                                                         Cancellation cancellation);

} // namespace afterparcel
