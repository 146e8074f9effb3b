#include "core/store/orderswriter.h"

#include "core/domain/eligibility.h"
#include "core/store/erasure.h"
#include "core/store/factsreader.h"
#include "core/store/journalentries.h"
#include "core/store/journalreplay.h"
#include "core/store/mergeorder.h"
#include "core/store/names.h"
#include "core/store/packagesreader.h"

#include <algorithm>

namespace afterparcel
{

namespace
{

const QStringList kOrderColumns{
    QStringLiteral("gid"),
    QStringLiteral("name"),
    QStringLiteral("number"),
    QStringLiteral("created_at"),
    QStringLiteral("updated_at"),
    QStringLiteral("processed_at"),
    QStringLiteral("cancelled_at"),
    QStringLiteral("test"),
    QStringLiteral("fulfillment_state"),
    QStringLiteral("financial_state"),
    QStringLiteral("return_state"),
    QStringLiteral("email"),
    QStringLiteral("locale"),
    QStringLiteral("source_name"),
    QStringLiteral("channel"),
    QStringLiteral("status_page_url"),
    QStringLiteral("tags"),
    QStringLiteral("customer_tags"),
    QStringLiteral("first_name"),
    QStringLiteral("last_name"),
    QStringLiteral("marketing"),
    QStringLiteral("default_phone"),
    QStringLiteral("default_phone_country"),
    QStringLiteral("has_shipping"),
    QStringLiteral("ship_country"),
    QStringLiteral("ship_postal_code"),
    QStringLiteral("ship_province"),
    QStringLiteral("ship_city"),
    QStringLiteral("unknown_fields"),
    QStringLiteral("completely_fulfilled"),
    QStringLiteral("address_hash"),
};

std::vector<QVariant> orderValues(const Order& order, const AddressHasher& hasher)
{
    const Address shipping = order.shipping.value_or(Address());
    return {toValue(order.gid),
            toValue(order.name),
            toValue(order.number),
            toValue(order.createdAt),
            toValue(order.updatedAt),
            toValue(order.processedAt),
            toValue(order.cancelledAt),
            toValue(order.test),
            toValue(nameOf(order.fulfillmentState)),
            toValue(nameOf(order.financialState)),
            toValue(nameOf(order.returnState)),
            toValue(order.email),
            toValue(order.locale),
            toValue(order.sourceName),
            toValue(order.channel),
            toValue(order.statusPageUrl),
            toValue(listToJson(order.tags)),
            toValue(listToJson(order.customerTags)),
            toValue(order.customerFirstName),
            toValue(order.customerLastName),
            toValue(nameOf(order.marketing)),
            toValue(order.defaultPhone),
            toValue(order.defaultPhoneCountry),
            toValue(order.shipping.has_value()),
            toValue(shipping.countryCode),
            toValue(shipping.postalCode),
            toValue(shipping.province),
            toValue(shipping.city),
            toValue(static_cast<int>(order.unknown.toInt())),
            toValue(isCompletelyFulfilled(order)),
            toValue(hasher.hash(order.email))};
}

/// One answer for each order: the newest, if a page shows one twice.
std::vector<const Order*> newestOfEach(const std::vector<Order>& orders)
{
    QHash<QString, std::size_t> places;
    std::vector<const Order*> result;
    result.reserve(orders.size());
    for (const Order& order : orders) {
        const auto place = places.constFind(order.gid);
        if (place == places.cend()) {
            places.insert(order.gid, result.size());
            result.push_back(&order);
        } else if (order.updatedAt >= result[*place]->updatedAt) {
            result[*place] = &order;
        }
    }
    return result;
}

QStringList gidsOf(const std::vector<Order>& orders)
{
    QStringList gids;
    gids.reserve(static_cast<qsizetype>(orders.size()));
    for (const Order& order : orders) {
        gids.append(order.gid);
    }
    return gids;
}

} // namespace

QHash<QString, OrdersWriter::Known> OrdersWriter::known(const std::vector<Order>& orders)
{
    std::vector<qint64> ids;
    Query query(
        m_database,
        QStringLiteral("SELECT id FROM orders WHERE gid IN (SELECT value FROM json_each(?)) ORDER BY id"));
    query.run(listToJson(gidsOf(orders)));
    while (query.next()) {
        ids.push_back(query.number(0));
    }
    QHash<QString, Known> result;
    for (StoredFacts& stored : readFacts(m_database, ids)) {
        const QString gid = stored.facts.order.gid;
        result.insert(gid, Known{stored.id, false, std::move(stored.facts)});
    }
    return result;
}

void OrdersWriter::write(const std::vector<Order>& orders)
{
    QHash<QString, Known> all = known(orders);
    m_forgotten = forgottenHashes(m_database);
    // What the journal remembered of orders that the database had lost comes back with them.
    const RecoveredEntries recovered = recoveredEntries(m_database, gidsOf(orders));
    std::vector<qint64> read;
    for (const Order* answer : newestOfEach(orders)) {
        Known& order = all[answer->gid];
        if (order.id == 0) {
            order.isNew = true;
            order.id = insert(*answer);
            if (recovered.contains(answer->gid)) {
                enterRecovered(m_database, order.id, recovered.value(answer->gid));
                std::vector<StoredFacts> facts = readFacts(m_database, {order.id});
                order.facts = facts.empty() ? OrderFacts() : std::move(facts.front().facts);
            }
        }
        if (!m_database.ok()) {
            return;
        }
        if (writeOne(order, *answer)) {
            m_changed.push_back(order.id);
        }
        read.push_back(order.id);
    }
    noteRead(read);
}

bool OrdersWriter::writeOne(Known& known, const Order& answer)
{
    if (known.facts.forgotten) {
        return false; // a stone that no answer fills again (D5)
    }
    if (isForgotten(answer)) {
        eraseBuyers(m_database, {known.id}, Erasure::Forgotten);
        return true;
    }
    if (known.isNew) {
        writeLines(known.id, answer, true);
        writeFulfillments(known.id, answer, true);
        recordSightings(known, answer);
        return true;
    }
    if (answer.updatedAt < known.facts.order.updatedAt) {
        return false;
    }
    const Order merged = mergeOrder(known.facts.order, answer);
    // An order that Shopify shows is not deleted, whatever its absence once meant (T20).
    const bool back = known.facts.deletedAt.has_value();
    if (merged == known.facts.order && !back) {
        return false;
    }
    update(known.id, merged);
    if (merged.lines != known.facts.order.lines) {
        writeLines(known.id, merged, false);
    }
    if (merged.fulfillments != known.facts.order.fulfillments) {
        writeFulfillments(known.id, merged, false);
        recordSightings(known, merged);
    }
    return true;
}

qint64 OrdersWriter::insert(const Order& order)
{
    static const QString kSql =
        QStringLiteral("INSERT INTO orders (%1, first_seen_at, read_at) VALUES (%2?, ?)")
            .arg(kOrderColumns.join(QLatin1String(", ")),
                 QStringLiteral("?, ").repeated(kOrderColumns.size()));
    std::vector<QVariant> values = orderValues(order, m_hasher);
    values.push_back(toValue(m_seenAt));
    values.push_back(toValue(m_seenAt));
    Query query(m_database, kSql);
    return query.execute(values) ? query.lastId() : 0;
}

void OrdersWriter::update(qint64 id, const Order& order)
{
    static const QString kSql = QStringLiteral("UPDATE orders SET %1 = ?, deleted_at = NULL WHERE id = ?")
                                    .arg(kOrderColumns.join(QLatin1String(" = ?, ")));
    std::vector<QVariant> values = orderValues(order, m_hasher);
    values.push_back(toValue(id));
    Query query(m_database, kSql);
    query.execute(values);
}

void OrdersWriter::writeLines(qint64 id, const Order& order, bool isNew)
{
    if (!isNew) {
        Query clear(m_database, QStringLiteral("DELETE FROM line_items WHERE order_id = ?"));
        clear.run(id);
    }
    Query insert(
        m_database,
        QStringLiteral("INSERT INTO line_items (order_id, position, gid, title, quantity, current_quantity, "
                       "unfulfilled_quantity, requires_shipping, gift_card, image_url, product_gid, "
                       "product_handle, product_title, product_url, product_tags) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    int position = 0;
    for (const LineItem& line : order.lines) {
        const auto ofProduct = [&](auto member) {
            return line.product ? toValue((*line.product).*member) : nullValue();
        };
        insert.run(id, position++, line.gid, line.title, line.quantity, line.currentQuantity,
                   line.unfulfilledQuantity, line.requiresShipping, line.giftCard, line.imageUrl,
                   ofProduct(&Product::gid), ofProduct(&Product::handle), ofProduct(&Product::title),
                   ofProduct(&Product::onlineStoreUrl),
                   line.product ? toValue(listToJson(line.product->tags)) : nullValue());
    }
}

void OrdersWriter::writeFulfillments(qint64 id, const Order& order, bool isNew)
{
    if (!isNew) {
        Query clear(m_database, QStringLiteral("DELETE FROM fulfillments WHERE order_id = ?"));
        clear.run(id);
    }
    Query insert(m_database,
                 QStringLiteral(
                     "INSERT INTO fulfillments (order_id, position, gid, created_at, updated_at, cancelled, "
                     "requires_shipping, in_transit_at, delivered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    Query insertLine(m_database,
                     QStringLiteral("INSERT INTO fulfillment_lines (order_id, fulfillment, position, "
                                    "line_gid) VALUES (?, ?, ?, ?)"));
    int position = 0;
    for (const Fulfillment& fulfillment : order.fulfillments) {
        insert.run(id, position, fulfillment.gid, fulfillment.createdAt, fulfillment.updatedAt,
                   fulfillment.cancelled, fulfillment.requiresShipping, fulfillment.inTransitAt,
                   fulfillment.deliveredAt);
        int line = 0;
        for (const QString& gid : fulfillment.lineGids) {
            insertLine.run(id, position, line++, gid);
        }
        ++position;
    }
}

void OrdersWriter::recordSightings(Known& known, const Order& order)
{
    for (const Fulfillment& fulfillment : order.fulfillments) {
        const auto& sightings = known.facts.sightings;
        const auto latest =
            std::find_if(sightings.rbegin(), sightings.rend(), [&](const TrackingSighting& sighting) {
                return sighting.fulfillmentGid == fulfillment.gid;
            });
        if (latest != sightings.rend() && latest->entries == fulfillment.tracking) {
            continue;
        }
        const TrackingSighting sighting{fulfillment.gid, m_seenAt, fulfillment.tracking};
        insertSighting(m_database, known.id, sighting);
        if (latest == sightings.rend()) {
            m_firstSights.push_back(sightEntry(order.gid, sighting));
        }
    }
}

bool OrdersWriter::isForgotten(const Order& order) const
{
    return !m_forgotten.isEmpty() && m_forgotten.contains(m_hasher.hash(order.email));
}

void OrdersWriter::noteRead(const std::vector<qint64>& ids)
{
    Query query(m_database, QStringLiteral("UPDATE orders SET read_at = ? WHERE read_at < ? "
                                           "AND id IN (SELECT value FROM json_each(?))"));
    query.run(m_seenAt, m_seenAt, idsToJson(ids));
}

void insertSighting(Database& database, qint64 order, const TrackingSighting& sighting)
{
    Query insert(database,
                 QStringLiteral("INSERT INTO tracking_sightings (order_id, fulfillment_gid, seen_at) "
                                "VALUES (?, ?, ?)"));
    if (!insert.run(order, sighting.fulfillmentGid, sighting.seenAt)) {
        return;
    }
    const qint64 id = insert.lastId();
    Query insertEntry(database,
                      QStringLiteral("INSERT INTO tracking_entries (sighting_id, position, number, carrier) "
                                     "VALUES (?, ?, ?, ?)"));
    Query link(database,
               QStringLiteral("INSERT OR IGNORE INTO order_packages (order_id, package_id) VALUES (?, ?)"));
    int position = 0;
    for (const TrackingEntry& entry : sighting.entries) {
        insertEntry.run(id, position++, entry.number, entry.carrier);
        const PackageKey key = PackageKey::of(entry.number, entry.carrier);
        if (!key.number.isEmpty() && !key.carrier.isEmpty()) {
            link.run(order, ensurePackage(database, entry.number, entry.carrier));
        }
    }
}

qint64 ensurePackage(Database& database, const QString& number, const QString& carrier)
{
    const PackageKey key = PackageKey::of(number, carrier);
    if (const auto known = findPackage(database, key)) {
        return *known;
    }
    Query insert(database, QStringLiteral("INSERT INTO packages (number_key, carrier_key, number, carrier) "
                                          "VALUES (?, ?, ?, ?)"));
    return insert.run(key.number, key.carrier, number, carrier) ? insert.lastId() : 0;
}

} // namespace afterparcel
