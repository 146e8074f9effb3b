#include "core/store/factsreader.h"

#include "core/store/names.h"
#include "core/store/packagesreader.h"

#include <QSet>

namespace afterparcel
{

namespace
{

/// Reads the facts of one set of orders, table by table.
class FactsReader
{
public:
    FactsReader(Database& database, const std::vector<qint64>& ids)
        : m_database(database), m_ids(idsToJson(ids))
    {
    }

    std::vector<StoredFacts> read();

private:
    void readOrders();
    void readLines();
    void readFulfillments();
    void readFulfillmentLines();
    void readSightings();
    void readPackagesOfOrders();
    void readDecisions();
    void readAttempts();
    [[nodiscard]] OrderFacts* factsOf(qint64 id)
    {
        const auto found = m_places.constFind(id);
        return found == m_places.cend() ? nullptr : &m_result[*found].facts;
    }

    Database& m_database;
    QString m_ids;
    std::vector<StoredFacts> m_result;
    QHash<qint64, std::size_t> m_places;
};

const QString kOrdersSql = QStringLiteral(
    "SELECT o.id, o.gid, o.name, o.number, o.created_at, o.updated_at, o.processed_at, o.cancelled_at, "
    "o.test, "
    "o.fulfillment_state, o.financial_state, o.return_state, o.email, o.locale, o.source_name, o.channel, "
    "o.status_page_url, o.tags, o.customer_tags, o.first_name, o.last_name, o.marketing, o.default_phone, "
    "o.default_phone_country, o.has_shipping, o.ship_country, o.ship_postal_code, o.ship_province, "
    "o.ship_city, "
    "o.unknown_fields, o.first_seen_at, o.request_since, o.deleted_at, o.forgotten, s.address_hash IS NOT "
    "NULL "
    "FROM orders o LEFT JOIN suppressions s ON s.address_hash = o.address_hash "
    "WHERE o.id IN (SELECT value FROM json_each(?)) ORDER BY o.id");

Order orderFrom(const Query& row)
{
    Order order;
    order.gid = row.text(1);
    order.name = row.text(2);
    order.number = row.number(3);
    order.createdAt = row.moment(4);
    order.updatedAt = row.moment(5);
    order.processedAt = row.moment(6);
    order.cancelledAt = row.instant(7);
    order.test = row.flag(8);
    order.fulfillmentState = fromName<FulfillmentState>(row.text(9));
    order.financialState = fromName<FinancialState>(row.text(10));
    order.returnState = fromName<ReturnState>(row.text(11));
    order.email = row.text(12);
    order.locale = row.text(13);
    order.sourceName = row.text(14);
    order.channel = row.text(15);
    order.statusPageUrl = row.text(16);
    order.tags = listFromJson(row.text(17));
    order.customerTags = listFromJson(row.text(18));
    order.customerFirstName = row.text(19);
    order.customerLastName = row.text(20);
    order.marketing = fromName<MarketingState>(row.text(21));
    order.defaultPhone = row.text(22);
    order.defaultPhoneCountry = row.text(23);
    if (row.flag(24)) {
        order.shipping = Address{row.text(25), row.text(26), row.text(27), row.text(28)};
    }
    order.unknown = OrderFields::fromInt(row.integer(29));
    return order;
}

void FactsReader::readOrders()
{
    Query query(m_database, kOrdersSql);
    query.run(m_ids);
    while (query.next()) {
        StoredFacts stored;
        stored.id = query.number(0);
        stored.facts.order = orderFrom(query);
        stored.facts.firstSeenAt = query.moment(30);
        stored.facts.requestSince = query.instant(31);
        stored.facts.deletedAt = query.instant(32);
        stored.facts.forgotten = query.flag(33);
        stored.facts.unsubscribed = query.flag(34);
        m_places.insert(stored.id, m_result.size());
        m_result.push_back(std::move(stored));
    }
}

void FactsReader::readLines()
{
    Query query(
        m_database,
        QStringLiteral("SELECT order_id, gid, title, quantity, current_quantity, unfulfilled_quantity, "
                       "requires_shipping, gift_card, image_url, product_gid, product_handle, product_title, "
                       "product_url, product_tags FROM line_items "
                       "WHERE order_id IN (SELECT value FROM json_each(?)) ORDER BY order_id, position"));
    query.run(m_ids);
    while (query.next()) {
        OrderFacts* facts = factsOf(query.number(0));
        if (!facts) {
            continue;
        }
        LineItem line;
        line.gid = query.text(1);
        line.title = query.text(2);
        line.quantity = query.integer(3);
        line.currentQuantity = query.integer(4);
        line.unfulfilledQuantity = query.integer(5);
        line.requiresShipping = query.flag(6);
        line.giftCard = query.flag(7);
        line.imageUrl = query.text(8);
        if (!query.value(9).isNull()) {
            line.product = Product{query.text(9), query.text(10), query.text(11), query.text(12),
                                   listFromJson(query.text(13))};
        }
        facts->order.lines.push_back(std::move(line));
    }
}

void FactsReader::readFulfillments()
{
    Query query(
        m_database,
        QStringLiteral("SELECT order_id, gid, created_at, updated_at, cancelled, requires_shipping, "
                       "in_transit_at, delivered_at FROM fulfillments "
                       "WHERE order_id IN (SELECT value FROM json_each(?)) ORDER BY order_id, position"));
    query.run(m_ids);
    while (query.next()) {
        OrderFacts* facts = factsOf(query.number(0));
        if (!facts) {
            continue;
        }
        Fulfillment fulfillment;
        fulfillment.gid = query.text(1);
        fulfillment.createdAt = query.moment(2);
        fulfillment.updatedAt = query.moment(3);
        fulfillment.cancelled = query.flag(4);
        fulfillment.requiresShipping = query.flag(5);
        fulfillment.inTransitAt = query.instant(6);
        fulfillment.deliveredAt = query.instant(7);
        facts->order.fulfillments.push_back(std::move(fulfillment));
    }
}

void FactsReader::readFulfillmentLines()
{
    Query query(m_database, QStringLiteral("SELECT order_id, fulfillment, line_gid FROM fulfillment_lines "
                                           "WHERE order_id IN (SELECT value FROM json_each(?)) "
                                           "ORDER BY order_id, fulfillment, position"));
    query.run(m_ids);
    while (query.next()) {
        OrderFacts* facts = factsOf(query.number(0));
        const auto place = static_cast<std::size_t>(query.integer(1));
        if (facts && place < facts->order.fulfillments.size()) {
            facts->order.fulfillments[place].lineGids.append(query.text(2));
        }
    }
}

/// Also gives the fulfilments the tracking that they show now: the latest sighting's.
void FactsReader::readSightings()
{
    Query query(
        m_database,
        QStringLiteral("SELECT s.id, s.order_id, s.fulfillment_gid, s.seen_at, e.number, e.carrier "
                       "FROM tracking_sightings s LEFT JOIN tracking_entries e ON e.sighting_id = s.id "
                       "WHERE s.order_id IN (SELECT value FROM json_each(?)) "
                       "ORDER BY s.order_id, s.seen_at, s.id, e.position"));
    query.run(m_ids);
    qint64 current = 0;
    while (query.next()) {
        OrderFacts* facts = factsOf(query.number(1));
        if (!facts) {
            continue;
        }
        if (query.number(0) != current) {
            current = query.number(0);
            facts->sightings.push_back({query.text(2), query.moment(3), {}});
        }
        if (!query.value(4).isNull()) {
            facts->sightings.back().entries.push_back({query.text(4), query.text(5)});
        }
    }
    for (StoredFacts& stored : m_result) {
        for (Fulfillment& fulfillment : stored.facts.order.fulfillments) {
            for (const TrackingSighting& sighting : stored.facts.sightings) {
                if (sighting.fulfillmentGid == fulfillment.gid) {
                    fulfillment.tracking = sighting.entries;
                }
            }
        }
    }
}

void FactsReader::readPackagesOfOrders()
{
    std::vector<std::pair<qint64, qint64>> named;
    QSet<qint64> ids;
    Query query(m_database, QStringLiteral("SELECT order_id, package_id FROM order_packages "
                                           "WHERE order_id IN (SELECT value FROM json_each(?)) "
                                           "ORDER BY order_id, package_id"));
    query.run(m_ids);
    while (query.next()) {
        named.emplace_back(query.number(0), query.number(1));
        ids.insert(query.number(1));
    }
    const auto packages = readPackages(m_database, {ids.cbegin(), ids.cend()});
    for (const auto& [order, package] : named) {
        OrderFacts* facts = factsOf(order);
        const auto found = packages.constFind(package);
        if (facts && found != packages.cend()) {
            facts->packages.push_back(*found);
        }
    }
}

void FactsReader::readDecisions()
{
    Query query(m_database,
                QStringLiteral("SELECT order_id, id, at, kind, moment, anyway FROM decisions "
                               "WHERE undone_at IS NULL AND order_id IN (SELECT value FROM json_each(?)) "
                               "ORDER BY id"));
    query.run(m_ids);
    while (query.next()) {
        if (OrderFacts* facts = factsOf(query.number(0))) {
            facts->decisions.push_back({query.number(1), query.moment(2),
                                        fromName<Decision::Kind>(query.text(3)), query.instant(4),
                                        query.flag(5)});
        }
    }
}

void FactsReader::readAttempts()
{
    Query query(m_database, QStringLiteral("SELECT order_id, %1 FROM send_attempts "
                                           "WHERE order_id IN (SELECT value FROM json_each(?)) ORDER BY id")
                                .arg(attemptColumns()));
    query.run(m_ids);
    while (query.next()) {
        OrderFacts* facts = factsOf(query.number(0));
        if (!facts) {
            continue;
        }
        facts->attempts.push_back(attemptFrom(query));
    }
}

std::vector<StoredFacts> FactsReader::read()
{
    readOrders();
    if (m_result.empty()) {
        return {};
    }
    readLines();
    readFulfillments();
    readFulfillmentLines();
    readSightings();
    readPackagesOfOrders();
    readDecisions();
    readAttempts();
    return std::move(m_result);
}

} // namespace

QString attemptColumns()
{
    return QStringLiteral(
        "id, kind, message_id, claimed_at, handed_over_at, ended_at, outcome, answer, basis, reason, "
        "send_at");
}

SendAttempt attemptFrom(const Query& row)
{
    SendAttempt attempt;
    attempt.id = row.number(1);
    attempt.kind = fromName<SendAttempt::Kind>(row.text(2));
    attempt.messageId = row.text(3);
    attempt.claimedAt = row.moment(4);
    attempt.handedOverAt = row.instant(5);
    attempt.endedAt = row.instant(6);
    attempt.outcome = fromName<SendAttempt::Outcome>(row.text(7));
    attempt.answer = row.text(8);
    attempt.basis = row.text(9);
    attempt.reason = row.text(10);
    attempt.sendAt = row.instant(11);
    return attempt;
}

std::vector<StoredFacts> readFacts(Database& database, const std::vector<qint64>& ids)
{
    if (ids.empty()) {
        return {};
    }
    return FactsReader(database, ids).read();
}

std::optional<qint64> findOrder(Database& database, const QString& gid)
{
    Query query(database, QStringLiteral("SELECT id FROM orders WHERE gid = ?"));
    query.run(gid);
    if (!query.next()) {
        return std::nullopt;
    }
    return query.number(0);
}

} // namespace afterparcel
