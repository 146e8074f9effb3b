#pragma once

#include "core/shopify/graphql.h"
#include "core/shopify/shopifyclient.h"

namespace afterparcel
{

using PageHandler = std::function<Result<void>(OrdersPage)>;

/// ShopifyClient::ordersUpdatedSince().
[[nodiscard]] QCoro::Task<Result<void>> readOrdersSince(SessionPtr session, std::optional<QDateTime> since,
                                                        PageHandler page, Cancellation cancellation);
/// ShopifyClient::ordersById().
[[nodiscard]] QCoro::Task<Result<OrdersById>> readOrdersById(SessionPtr session, QStringList gids,
                                                             Cancellation cancellation);
/// ShopifyClient::fulfillments().
[[nodiscard]] QCoro::Task<Result<std::vector<FulfillmentNews>>>
readFulfillmentNews(SessionPtr session, QStringList gids, Cancellation cancellation);

/// Whether Shopify refuses any field of an order: asked with one order, as a bulk operation would not say so.
[[nodiscard]] QCoro::Task<Result<bool>> refusesFields(SessionPtr session, Cancellation cancellation);

} // namespace afterparcel
