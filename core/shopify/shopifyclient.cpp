#include "core/shopify/shopifyclient.h"

#include "core/shopify/bulkreader.h"
#include "core/shopify/jsonreader.h"
#include "core/shopify/shopifyerrors.h"

#include <algorithm>

namespace afterparcel
{
namespace
{

constexpr int kLargestPage = 250;

QCoro::Task<Result<ShopInfo>> readShopInfo(SessionPtr session, Cancellation cancellation)
{
    GraphQlCall call;
    call.document = QStringLiteral("shop_info");
    call.costBound = 4;
    const Result<GraphQlAnswer> answer = co_await runWhole(session, call, cancellation);
    if (!answer) {
        co_return Result<ShopInfo>(tl::unexpected(answer.error()));
    }
    const JsonReader reader(answer->data);
    const JsonReader shop = reader.object("shop");
    ShopInfo info;
    info.gid = shop.text("id");
    info.name = shop.text("name");
    info.myshopifyDomain = shop.text("myshopifyDomain");
    info.url = shop.text("url");
    info.zoneName = shop.text("ianaTimezone");
    info.country = shop.object("shopAddress").optionalText("countryCodeV2");
    for (const JsonReader& scope : reader.object("currentAppInstallation").objects("accessScopes")) {
        info.scopes << scope.text("handle");
    }
    if (!reader.problem().isEmpty()) {
        const bool refused = !answer->errors.empty();
        co_return Result<ShopInfo>(
            tl::unexpected(refused ? graphQlError(*answer) : malformedError(reader.problem())));
    }
    co_return Result<ShopInfo>(std::move(info));
}

QCoro::Task<Result<int>> readOrderCount(SessionPtr session, Cancellation cancellation)
{
    GraphQlCall call;
    call.document = QStringLiteral("orders_count");
    const Result<GraphQlAnswer> answer = co_await runWhole(session, call, cancellation);
    if (!answer) {
        co_return Result<int>(tl::unexpected(answer.error()));
    }
    const JsonReader reader(answer->data);
    const int count = reader.object("ordersCount").integer("count");
    if (!reader.problem().isEmpty()) {
        const bool refused = !answer->errors.empty();
        co_return Result<int>(
            tl::unexpected(refused ? graphQlError(*answer) : malformedError(reader.problem())));
    }
    co_return Result<int>(count);
}

} // namespace

struct ShopifyClient::Private {
    SessionPtr session;
};

ShopifyClient::ShopifyClient(HttpClient& http, const Clock& clock, QUrl shopUrl,
                             ShopifyCredentials credentials)
    : d(std::make_unique<Private>(Private{std::make_shared<Session>(http, clock, shopUrl, credentials)}))
{
}

ShopifyClient::~ShopifyClient() = default;

QCoro::Task<Result<ShopInfo>> ShopifyClient::shopInfo(Cancellation cancellation)
{
    return readShopInfo(d->session, std::move(cancellation));
}

QCoro::Task<Result<void>> ShopifyClient::ordersUpdatedSince(std::optional<QDateTime> since,
                                                            std::function<Result<void>(OrdersPage)> page,
                                                            Cancellation cancellation)
{
    return readOrdersSince(d->session, std::move(since), std::move(page), std::move(cancellation));
}

QCoro::Task<Result<void>> ShopifyClient::allOrdersInBulk(std::function<Result<void>(OrdersPage)> page,
                                                         std::function<void(qint64)> progress,
                                                         Cancellation cancellation)
{
    return readOrdersInBulk(d->session, std::move(page), std::move(progress), std::move(cancellation));
}

QCoro::Task<Result<int>> ShopifyClient::orderCount(Cancellation cancellation)
{
    return readOrderCount(d->session, std::move(cancellation));
}

QCoro::Task<Result<OrdersById>> ShopifyClient::ordersById(QStringList gids, Cancellation cancellation)
{
    return readOrdersById(d->session, std::move(gids), std::move(cancellation));
}

QCoro::Task<Result<std::vector<FulfillmentNews>>> ShopifyClient::fulfillments(QStringList gids,
                                                                              Cancellation cancellation)
{
    return readFulfillmentNews(d->session, std::move(gids), std::move(cancellation));
}

int ShopifyClient::pageSize() const
{
    return d->session->pageSize;
}

void ShopifyClient::setPageSize(int size)
{
    d->session->pageSize = std::clamp(size, 1, kLargestPage);
}

} // namespace afterparcel
