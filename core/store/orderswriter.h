#pragma once

#include "core/domain/facts.h"
#include "core/store/addresshash.h"
#include "core/store/database.h"

#include <QJsonObject>

#include <vector>

namespace afterparcel
{

/// Writes orders as Shopify showed them at a moment. Part of an operation of the database.
class OrdersWriter
{
public:
    OrdersWriter(Database& database, const AddressHasher& hasher, QDateTime seenAt)
        : m_database(database), m_hasher(hasher), m_seenAt(std::move(seenAt))
    {
    }

    /// Merges and writes; an older answer than the stored one changes nothing.
    void write(const std::vector<Order>& orders);

    /// The rows of orders that are new or changed, to be derived.
    [[nodiscard]] const std::vector<qint64>& changed() const { return m_changed; }
    /// Journal entries for first sights of fulfilments (T5), to be appended before the commit.
    [[nodiscard]] const std::vector<QJsonObject>& firstSights() const { return m_firstSights; }

private:
    struct Known {
        qint64 id = 0;
        bool isNew = false;
        OrderFacts facts;
    };
    [[nodiscard]] QHash<QString, Known> known(const std::vector<Order>& orders);
    qint64 insert(const Order& order);
    void update(qint64 id, const Order& order);
    bool writeOne(Known& known, const Order& answer);
    void writeLines(qint64 id, const Order& order, bool isNew);
    void writeFulfillments(qint64 id, const Order& order, bool isNew);
    void recordSightings(Known& known, const Order& order);
    void noteRead(const std::vector<qint64>& ids);
    [[nodiscard]] bool isForgotten(const Order& order) const;

    Database& m_database;
    const AddressHasher& m_hasher;
    QDateTime m_seenAt;
    QStringList m_forgotten; ///< hashes of addresses (D5)
    std::vector<qint64> m_changed;
    std::vector<QJsonObject> m_firstSights;
};

/// Stores what tracking was on a fulfilment at a moment, and the packages that it names.
void insertSighting(Database& database, qint64 order, const TrackingSighting& sighting);

/// The row of a package, made if there is none.
qint64 ensurePackage(Database& database, const QString& number, const QString& carrier);

} // namespace afterparcel
