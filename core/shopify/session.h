#pragma once

#include "core/shopify/costbucket.h"
#include "core/shopify/requestsizes.h"
#include "core/shopify/tokensource.h"

#include <QElapsedTimer>

namespace afterparcel
{

/// What all requests to one store share. Held by every coroutine that needs it, so that a client may be
/// destroyed while they run; the HttpClient must outlive them, which it does: its own end ends them first.
struct Session {
    Session(HttpClient& theHttp, const Clock& theClock, const QUrl& theShop,
            const ShopifyCredentials& credentials);

    HttpClient& http;
    const QUrl shop;
    const std::shared_ptr<TokenSource> tokens;
    CostBucket bucket;
    int pageSize = kOrdersPerPage;
    int byIdSize = kOrdersById;
    int detailsSize = kFulfillmentDetails;
    int ordersInOneQuery = kOrdersInOneQuery; ///< tests shorten it
    /// Pauses that we choose ourselves are multiples of this; tests shorten it.
    std::chrono::milliseconds pauseUnit{1000};
    bool warnedOfVersion = false;

    /// Of a monotonic clock.
    [[nodiscard]] std::chrono::milliseconds uptime() const
    {
        return std::chrono::milliseconds(m_uptime.elapsed());
    }

private:
    QElapsedTimer m_uptime;
};

using SessionPtr = std::shared_ptr<Session>;

} // namespace afterparcel
