#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/domain/order.h"
#include "core/net/httpclient.h"

#include <QCoroTask>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace afterparcel
{

/// The API version that every document is written for and validated against.
inline constexpr char kShopifyApiVersion[] = "2026-10";

/// A static Admin API token, or the client-credentials grant (24 h, renewed by the client). Never logged.
struct ShopifyCredentials {
    QString accessToken; ///< used when not empty
    QString clientId;
    QString clientSecret;
};

struct ShopInfo {
    QString gid;
    QString name;
    QString myshopifyDomain;
    QString url; ///< of the online store
    QString zoneName;
    QString country; ///< alpha-2
    QStringList scopes;
};

struct OrdersPage {
    std::vector<Order>
        orders; ///< whole: nested lists were read to their end, or their field is in Order::unknown
    bool more = false;
    std::vector<Error> recordErrors; ///< records that could not be read (D7); the rest stands
};

struct OrdersById {
    std::vector<Order> orders;
    QStringList absent; ///< asked for and answered with null (T20)
    std::vector<Error> recordErrors;
};

/// Reads a store through the Admin GraphQL API. Errors tell the cause and the way on: wrong address, token
/// refused, scope missing, shop frozen... Costs are read from the answers and obeyed: it waits before the
/// bucket is empty. Lives on one thread. May be destroyed while something is read, which then goes on; the
/// HttpClient may not be destroyed before it.
class ShopifyClient
{
public:
    ShopifyClient(HttpClient& http, const Clock& clock, QUrl shopUrl, ShopifyCredentials credentials);
    ~ShopifyClient();
    ShopifyClient(const ShopifyClient&) = delete;
    ShopifyClient& operator=(const ShopifyClient&) = delete;

    /// What the store says of itself, and the scopes that were granted. Needs no scope.
    [[nodiscard]] QCoro::Task<Result<ShopInfo>> shopInfo(Cancellation cancellation);

    /// Orders changed from `since` on (by Shopify's updatedAt), oldest change first, each page handed to
    /// `page`, which says whether to go on. Read to the end: more than 20,000 are read in slices of time;
    /// page size adapts to MAX_COST_EXCEEDED and is kept by pageSize()/setPageSize(). `since` unset:
    /// everything Shopify shows.
    [[nodiscard]] QCoro::Task<Result<void>> ordersUpdatedSince(std::optional<QDateTime> since,
                                                               std::function<Result<void>(OrdersPage)> page,
                                                               Cancellation cancellation);
    /// Everything the store shows, by a bulk operation: for a first sync. Rejected when the store can't do
    /// it; the caller then pages.
    [[nodiscard]] QCoro::Task<Result<void>> allOrdersInBulk(std::function<Result<void>(OrdersPage)> page,
                                                            std::function<void(qint64)> progress,
                                                            Cancellation cancellation);
    /// How many orders Shopify shows; stops counting at 10,000 or more (Shopify's own precision).
    [[nodiscard]] QCoro::Task<Result<int>> orderCount(Cancellation cancellation);
    /// Up to any number of orders by gid, 250 a request at most.
    [[nodiscard]] QCoro::Task<Result<OrdersById>> ordersById(QStringList gids, Cancellation cancellation);
    /// Deliveries as Shopify knows them, 250 fulfilments a request at most. One that is gone is left out.
    [[nodiscard]] QCoro::Task<Result<std::vector<FulfillmentNews>>> fulfillments(QStringList gids,
                                                                                 Cancellation cancellation);

    [[nodiscard]] int pageSize() const;
    void setPageSize(int size);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace afterparcel
