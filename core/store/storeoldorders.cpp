#include "core/store/decisionrules.h"
#include "core/store/factsreader.h"
#include "core/store/oldorders.h"
#include "core/store/store.h"
#include "core/store/store_p.h"

#include <limits>

namespace afterparcel
{

namespace
{

constexpr std::size_t kBatch = 500;

/// Orders that could be old, with their moment of fulfilment; as fulfilledAt() in the domain finds it.
const QString kOldOrders = QStringLiteral(
    "SELECT id FROM (SELECT o.id AS id, COALESCE("
    "(SELECT MAX(f.created_at) FROM fulfillments f WHERE f.order_id = o.id AND f.cancelled = 0 "
    "AND f.requires_shipping = 1), "
    "(SELECT MAX(f.created_at) FROM fulfillments f WHERE f.order_id = o.id AND f.cancelled = 0), "
    "o.processed_at, o.created_at) AS fulfilled_at FROM orders o "
    "WHERE o.completely_fulfilled = 1 AND o.forgotten = 0 AND o.id > ? "
    "AND NOT EXISTS (SELECT 1 FROM requests r WHERE r.order_id = o.id)) "
    "WHERE fulfilled_at >= ? AND fulfilled_at < ? ORDER BY id LIMIT ?");

std::vector<qint64> oldOrderIds(Database& database, const OldOrderQuery& query)
{
    const qint64 from =
        query.from.isValid() ? query.from.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    const qint64 to = query.to.isValid() ? query.to.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    std::vector<qint64> ids;
    Query found(database, kOldOrders);
    found.run(query.after, from, to, query.limit > 0 ? query.limit : -1);
    while (found.next()) {
        ids.push_back(found.number(0));
    }
    return ids;
}

/// The schedule as it would be with one more decision.
Schedule scheduleWith(const OrderFacts& facts, const Decision& decision, const Deriver& deriver)
{
    OrderFacts decided = facts;
    decided.decisions.push_back(decision);
    decided.decisions.back().id = std::numeric_limits<qint64>::max();
    return deriver.scheduleOf(decided);
}

OldOrder oldOrderFrom(const Order& order, const Schedule& schedule)
{
    OldOrder result;
    result.gid = order.gid;
    result.name = order.name;
    result.customer = (order.customerFirstName + QLatin1Char(' ') + order.customerLastName).trimmed();
    result.country = order.shipping ? order.shipping->countryCode : QString();
    result.fulfilledAt = schedule.fulfilledAt.value_or(QDateTime());
    result.status = schedule.status;
    result.reason = schedule.reason;
    result.sendAt = schedule.sendAt;
    return result;
}

} // namespace

Result<OldOrderPage> Store::oldOrders(const OldOrderQuery& query) const
{
    const ReadScope scope(*d->database);
    const std::vector<qint64> ids = oldOrderIds(*d->database, query);
    const QDateTime now = d->clock.now();
    const Deriver deriver = d->deriver(now);
    const Decision taken{0, now, Decision::Kind::Schedule, std::nullopt, false};
    OldOrderPage page;
    for (std::size_t from = 0; from < ids.size() && d->database->ok(); from += kBatch) {
        const std::size_t to = std::min(from + kBatch, ids.size());
        const std::vector<qint64> batch(ids.begin() + static_cast<std::ptrdiff_t>(from),
                                        ids.begin() + static_cast<std::ptrdiff_t>(to));
        for (const StoredFacts& stored : readFacts(*d->database, batch)) {
            const Schedule schedule = scheduleWith(stored.facts, taken, deriver);
            if (schedule.exists) {
                page.orders.push_back(oldOrderFrom(stored.facts.order, schedule));
            }
        }
    }
    const bool full = query.limit > 0 && ids.size() == static_cast<std::size_t>(query.limit);
    page.last = full ? ids.back() : 0;
    return scope.result(std::move(page));
}

Result<int> Store::oldOrderCount(const QDateTime& from, const QDateTime& to) const
{
    const ReadScope scope(*d->database);
    return scope.result(static_cast<int>(oldOrderIds(*d->database, {from, to, 0, 0}).size()));
}

Result<Schedule> Store::preview(const QString& gid, const Decision& decision) const
{
    const ReadScope scope(*d->database);
    const auto id = findOrder(*d->database, gid);
    const std::vector<StoredFacts> stored = id ? readFacts(*d->database, {*id}) : std::vector<StoredFacts>();
    if (stored.empty()) {
        return d->database->ok() ? noSuchOrder(gid) : tl::unexpected(*d->database->error());
    }
    const OrderFacts& facts = stored.front().facts;
    const Deriver deriver = d->deriver(d->clock.now());
    if (auto allowed = checkDecision(facts, decision, deriver); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return scope.result(scheduleWith(facts, decision, deriver));
}

} // namespace afterparcel
