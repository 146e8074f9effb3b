#include "core/sync/ordersstage.h"

#include "core/base/joining.h"
#include "core/base/logging.h"
#include "core/domain/eligibility.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::OrdersStage)
};

constexpr qint64 kOverlapSeconds = 15LL * 60;       ///< section 5
constexpr qint64 kDeepOverlapSeconds = 48LL * 3600; ///< once a day (section 5)
constexpr qint64 kDeepEverySeconds = 24LL * 3600;
constexpr int kWindowDays = 60; ///< T20
/// From here on a bulk operation is cheaper than pages: about ten requests whatever the size, against one for
/// every page of a few dozen orders (see decisions/0004).
constexpr int kBulkFrom = 250;

const QString kWatermark = QStringLiteral("orders_watermark");
const QString kDeepRead = QStringLiteral("orders_deep_read");
const QString kPageSize = QStringLiteral("orders_page_size");
const QString kRefusedBanner = QStringLiteral("addresses_refused");
const QString kWindowBanner = QStringLiteral("window");

QString toText(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

Result<QDateTime> storedTime(Store& store, const QString& name)
{
    return store.value(name).map(
        [](const QString& text) { return QDateTime::fromString(text, Qt::ISODateWithMs); });
}

/// Takes in pages; remembers the highest updatedAt, and which of the buyers' data was refused.
class Intake
{
public:
    explicit Intake(StageContext context) : m_context(std::move(context)) {}

    Result<void> take(const OrdersPage& page, bool moveWatermark)
    {
        const Result<int> saved = m_context.store->saveOrders(page.orders, m_context.now());
        if (!saved) {
            return tl::unexpected(saved.error());
        }
        m_changed += *saved;
        m_read += static_cast<qint64>(page.orders.size());
        m_unreadable += static_cast<int>(page.recordErrors.size());
        for (const Error& error : page.recordErrors) {
            qCWarning(lcSync).noquote() << "order not read:" << error.text();
        }
        for (const Order& order : page.orders) {
            m_highest = std::max(m_highest, order.updatedAt);
            m_emailRefused = m_emailRefused || order.unknown.testFlag(OrderField::Email);
        }
        m_context.progress(Tr::tr("Reading orders"), m_read, 0);
        // Each page ends later than the one before, so an interrupted first sync goes on where it stopped.
        return moveWatermark ? saveWatermark(m_highest) : Result<void>{};
    }

    Result<void> saveWatermark(const QDateTime& at)
    {
        return at.isValid() ? m_context.store->setValue(kWatermark, toText(at)) : Result<void>{};
    }

    [[nodiscard]] QString summary() const
    {
        QStringList parts{Tr::tr("%n order(s) read", nullptr, static_cast<int>(m_read)),
                          Tr::tr("%n changed", nullptr, m_changed)};
        if (m_unreadable > 0) {
            parts.append(Tr::tr("%n could not be read", nullptr, m_unreadable));
        }
        return listed(parts);
    }
    [[nodiscard]] bool emailRefused() const { return m_emailRefused; }
    [[nodiscard]] qint64 read() const { return m_read; }
    [[nodiscard]] QDateTime highest() const { return m_highest; }

private:
    StageContext m_context;
    qint64 m_read = 0;
    int m_changed = 0;
    int m_unreadable = 0;
    bool m_emailRefused = false;
    QDateTime m_highest;
};

/// Nothing is done unless the store is big enough; false then, and the caller pages.
QCoro::Task<Result<bool>> readInBulk(StageContext context, ShopifyClient* shopify, Intake* intake)
{
    Result<int> count = co_await shopify->orderCount(context.cancellation);
    if (!count || *count < kBulkFrom) {
        co_return false;
    }
    const QDateTime began = context.now();
    Result<void> done = co_await shopify->allOrdersInBulk(
        [intake](const OrdersPage& page) { return intake->take(page, false); },
        [&context](qint64 objects) { context.progress(Tr::tr("Shopify prepares the orders"), objects, 0); },
        context.cancellation);
    if (!done && done.error().kind == ErrorKind::Rejected) {
        qCWarning(lcSync).noquote() << "no bulk operation, reading pages:" << done.error().text();
        co_return false;
    }
    if (!done) {
        co_return tl::unexpected(done.error());
    }
    // What changed while the operation ran is read again by the next stage run.
    const Result<void> saved = intake->saveWatermark(std::min(began, intake->highest()));
    if (!saved) {
        co_return tl::unexpected(saved.error());
    }
    co_return true;
}

Result<std::optional<QDateTime>> readFrom(const StageContext& context)
{
    const Result<QDateTime> watermark = storedTime(*context.store, kWatermark);
    if (!watermark) {
        return tl::unexpected(watermark.error());
    }
    if (!watermark->isValid()) {
        return std::optional<QDateTime>();
    }
    const Result<QDateTime> deep = storedTime(*context.store, kDeepRead);
    if (!deep) {
        return tl::unexpected(deep.error());
    }
    const bool again = !deep->isValid() || deep->secsTo(context.now()) >= kDeepEverySeconds;
    return std::optional<QDateTime>(watermark->addSecs(again ? -kDeepOverlapSeconds : -kOverlapSeconds));
}

Result<void> noteDeepRead(const StageContext& context)
{
    const Result<QDateTime> deep = storedTime(*context.store, kDeepRead);
    if (deep && deep->isValid() && deep->secsTo(context.now()) < kDeepEverySeconds) {
        return {};
    }
    return context.store->setValue(kDeepRead, toText(context.now()));
}

bool readsAllOrders(Store& store)
{
    const Result<StoreIdentity> identity = store.identity();
    return identity && identity->scopes.contains(QStringLiteral("read_all_orders"));
}

/// T20: once more in the last day, and a banner for unfulfilled orders that are about to get out of reach.
QCoro::Task<Result<void>> readLeaving(StageContext context, ShopifyClient* shopify)
{
    if (readsAllOrders(*context.store)) {
        co_return context.store->clearBanner(kWindowBanner);
    }
    const QDateTime now = context.now();
    const QDateTime lastDay = now.addDays(-kWindowDays + 1);
    const Result<QStringList> leaving =
        context.store->unsentCreatedBetween(now.addDays(-kWindowDays), lastDay, now.addDays(-1));
    if (!leaving) {
        co_return tl::unexpected(leaving.error());
    }
    if (!leaving->isEmpty()) {
        Result<OrdersById> answer = co_await shopify->ordersById(*leaving, context.cancellation);
        if (!answer) {
            co_return tl::unexpected(answer.error());
        }
        const Result<int> saved = context.store->saveOrders(answer->orders, context.now());
        if (!saved) {
            co_return tl::unexpected(saved.error());
        }
        const Result<void> noted = context.store->noteRead(*leaving, context.now());
        if (!noted) {
            co_return noted;
        }
    }
    const Result<int> unfulfilled =
        context.store->unfulfilledCreatedBetween(now.addDays(-kWindowDays), now.addDays(-kWindowDays + 3));
    if (!unfulfilled) {
        co_return tl::unexpected(unfulfilled.error());
    }
    if (*unfulfilled == 0) {
        co_return context.store->clearBanner(kWindowBanner);
    }
    co_return context.store->raiseBanner(
        kWindowBanner,
        Tr::tr("%n unfulfilled order(s) will soon be older than 60 days and then be hidden from "
               "Afterparcel. Ask Shopify for the scope read_all_orders to keep them in reach.",
               nullptr, *unfulfilled));
}

Result<void> showRefusedAddresses(const StageContext& context, const Intake& intake)
{
    if (intake.emailRefused()) {
        return context.store->raiseBanner(
            kRefusedBanner,
            Tr::tr("Shopify refuses the buyers' e-mail addresses. Allow the app access to protected "
                   "customer data (name and e-mail), and grant the scopes read_orders and read_customers."));
    }
    return intake.read() > 0 ? context.store->clearBanner(kRefusedBanner) : Result<void>{};
}

Result<void> rememberPageSize(const StageContext& context, const ShopifyClient& shopify)
{
    return context.store->setValue(kPageSize, QString::number(shopify.pageSize()));
}

} // namespace

QCoro::Task<StageResult> runOrdersStage(StageContext context)
{
    Result<ShopifyClient*> client = co_await context.services->shopify();
    if (!client) {
        co_return tl::unexpected(client.error());
    }
    ShopifyClient* shopify = *client;
    if (const Result<QString> size = context.store->value(kPageSize); size && size->toInt() > 0) {
        shopify->setPageSize(size->toInt());
    }
    const Result<std::optional<QDateTime>> since = readFrom(context);
    if (!since) {
        co_return tl::unexpected(since.error());
    }
    Intake intake(context);
    bool inBulk = false;
    if (!since->has_value()) {
        const Result<bool> bulk = co_await readInBulk(context, shopify, &intake);
        if (!bulk) {
            co_return tl::unexpected(bulk.error());
        }
        inBulk = *bulk;
    }
    if (!inBulk) {
        Result<void> done = co_await shopify->ordersUpdatedSince(
            *since, [&intake](const OrdersPage& page) { return intake.take(page, true); },
            context.cancellation);
        if (!done) {
            co_return tl::unexpected(done.error());
        }
    }
    Result<void> leaving = co_await readLeaving(context, shopify);
    const Result<void> ended = leaving.and_then([&] { return rememberPageSize(context, *shopify); })
                                   .and_then([&] { return noteDeepRead(context); })
                                   .and_then([&] { return showRefusedAddresses(context, intake); });
    if (!ended) {
        co_return tl::unexpected(ended.error());
    }
    co_return intake.summary();
}

} // namespace afterparcel
