#pragma once

#include "core/store/opening.h"
#include "core/store/store.h"
#include "core/store/store_p.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace afterparcel::testing
{

/// A clock that stands still until it is moved.
class HandClock final : public Clock
{
public:
    explicit HandClock(const QDateTime& start) : m_now(start) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime& now) { m_now = now; }
    void addDays(int days) { m_now = m_now.addDays(days); }
    void addSecs(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

inline QDateTime utc(const char* iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate).toUTC();
}

inline QString orderGid(int number)
{
    return QStringLiteral("gid://shopify/Order/%1").arg(number);
}

inline StoreIdentity identityOf(const QString& zone = QStringLiteral("UTC"))
{
    StoreIdentity identity;
    identity.shopGid = QStringLiteral("gid://shopify/Shop/1");
    identity.shopDomain = QStringLiteral("example.myshopify.com");
    identity.shopName = QStringLiteral("Example");
    identity.onlineUrl = QStringLiteral("https://example.com");
    identity.zoneName = zone;
    identity.country = QStringLiteral("US");
    identity.scopes = QStringList{QStringLiteral("read_orders")};
    return identity;
}

/// An unfulfilled domestic order of one reviewable product.
inline Order openOrder(int number, const QDateTime& createdAt = utc("2026-11-01T09:00:00Z"))
{
    Order order;
    order.gid = orderGid(number);
    order.name = QStringLiteral("#%1").arg(number);
    order.number = number;
    order.createdAt = order.updatedAt = order.processedAt = createdAt;
    order.financialState = FinancialState::Paid;
    order.email = QStringLiteral("buyer%1@example.com").arg(number);
    order.locale = QStringLiteral("en");
    order.sourceName = QStringLiteral("web");
    order.customerFirstName = QStringLiteral("Jane");
    order.customerLastName = QStringLiteral("Doe%1").arg(number);
    order.shipping = Address{QStringLiteral("US"), QStringLiteral("10001"), QStringLiteral("NY"),
                             QStringLiteral("New York")};
    LineItem line;
    line.gid = QStringLiteral("gid://shopify/LineItem/%1").arg(number);
    line.title = QStringLiteral("Blue Mug");
    line.quantity = line.currentQuantity = line.unfulfilledQuantity = 1;
    line.product = Product{QStringLiteral("gid://shopify/Product/1"),
                           QStringLiteral("blue-mug"),
                           QStringLiteral("Blue Mug"),
                           QStringLiteral("https://example.com/products/blue-mug"),
                           {QStringLiteral("mug")}};
    order.lines = {line};
    return order;
}

/// The same, completely fulfilled at a moment; with a parcel if a number is given.
inline Order fulfilledOrder(int number, const QDateTime& at, const QString& tracking = {},
                            const QString& carrier = QStringLiteral("UPS"))
{
    Order order = openOrder(number, at.addSecs(-3600));
    order.fulfillmentState = FulfillmentState::Fulfilled;
    order.lines.front().unfulfilledQuantity = 0;
    Fulfillment fulfillment;
    fulfillment.gid = QStringLiteral("gid://shopify/Fulfillment/%1").arg(number);
    fulfillment.createdAt = fulfillment.updatedAt = at;
    fulfillment.lineGids = QStringList{order.lines.front().gid};
    if (!tracking.isEmpty()) {
        fulfillment.tracking = {{tracking, carrier}};
    }
    order.fulfillments = {fulfillment};
    order.updatedAt = at;
    return order;
}

inline RequestFilter searchFor(const QString& typed)
{
    RequestFilter filter;
    filter.search = typed;
    return filter;
}

/// A connected store in a temporary folder, with the integration as asked.
class StoreBench
{
public:
    explicit StoreBench(bool integration = true) : clock(utc("2026-11-02T10:00:00Z"))
    {
        settings.aftershipEnabled = integration;
        open();
        must(store->recordConnection(identityOf(), utc("2026-11-01T00:00:00Z")));
    }

    void open()
    {
        store.reset();
        auto opened = Store::open(folder(), clock);
        if (!opened) {
            qFatal("%s", qPrintable(opened.error().text() + opened.error().detail));
        }
        store = std::move(*opened);
        must(store->setSettings(settings));
    }

    [[nodiscard]] QString folder() const { return directory.filePath(QStringLiteral("store")); }

    template<class T>
    static T must(const Result<T>& result)
    {
        if (!result) {
            qFatal("%s", qPrintable(result.error().text() + QLatin1Char(' ') + result.error().detail));
        }
        return *result;
    }
    static void must(const Result<void>& result)
    {
        if (!result) {
            qFatal("%s", qPrintable(result.error().text() + QLatin1Char(' ') + result.error().detail));
        }
    }

    int save(const Order& order) { return must(store->saveOrders({order}, clock.now())); }
    [[nodiscard]] RequestView view(int number) const
    {
        return must(store->request(orderGid(number))).value_or(RequestView());
    }
    [[nodiscard]] bool hasRequest(int number) const
    {
        return must(store->request(orderGid(number))).has_value();
    }
    [[nodiscard]] OrderFacts facts(int number) const
    {
        return must(store->facts(orderGid(number))).value_or(OrderFacts());
    }
    Result<void> decide(int number, Decision::Kind kind,
                        const std::optional<QDateTime>& moment = std::nullopt, bool anyway = false)
    {
        return store->decide(orderGid(number), {0, clock.now(), kind, moment, anyway});
    }
    /// Claims, hands over and ends a message.
    void send(int number, SendAttempt::Outcome outcome = SendAttempt::Outcome::Accepted)
    {
        const qint64 attempt =
            must(store->claim(orderGid(number), QStringLiteral("<m%1@x>").arg(number), clock.now()));
        must(store->handOver(attempt, clock.now()));
        must(store->finishAttempt(attempt, outcome, QStringLiteral("250 ok"), clock.now()));
    }
    [[nodiscard]] QStringList kinds(int number) const
    {
        QStringList result;
        for (const TimelineEvent& event : must(store->timeline(orderGid(number)))) {
            result.append(event.kind);
        }
        return result;
    }
    [[nodiscard]] Database& database() const { return StoreProbe::database(*store); }
    [[nodiscard]] int countRows(const QString& table) const
    {
        return must(database().single(QStringLiteral("SELECT COUNT(*) FROM ") + table)).toInt();
    }
    void execute(const QString& sql) const { must(database().execute(sql)); }

    QTemporaryDir directory;
    HandClock clock;
    Settings settings;
    std::unique_ptr<Store> store;
};

} // namespace afterparcel::testing
