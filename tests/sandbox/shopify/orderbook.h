#pragma once

#include "tests/sandbox/base/sandboxclock.h"

#include <QHash>
#include <QJsonObject>

#include <map>
#include <memory>
#include <vector>

namespace afterparcel::sandbox
{

/// One order. Synthetic ones are kept as their number alone and described anew each time, so that tens of
/// thousands fit.
struct OrderRecord {
    qint64 id = 0;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    qint64 processedMs = 0;
    bool synthetic = false;
    QJsonObject description; ///< the scenario's words (README.md); empty for a synthetic one
};

enum class OrderSort { UpdatedAt, CreatedAt, ProcessedAt, Id };

/// All orders of the store, by id.
class OrderBook
{
public:
    /// Adds an order or changes the one that is named; gives its id. Relative times count from `from`;
    /// updatedAt becomes `at` (an order that is new keeps its own creation time where it has one).
    qint64 put(const QJsonObject& description, const QDateTime& from, const QDateTime& at);
    /// Replaces what is known of an order; updatedAt becomes `at`.
    void replace(qint64 id, const QJsonObject& description, const QDateTime& at);
    bool remove(qint64 id);
    /// Adds fulfilled orders made up from their number, created evenly over the days before `at`.
    void generate(int count, int days, const QDateTime& at);

    /// 0 when there is none. Takes "#1001", "1001" or a gid.
    [[nodiscard]] qint64 idOf(const QString& reference) const;
    [[nodiscard]] const OrderRecord* find(qint64 id) const;
    [[nodiscard]] QJsonObject description(const OrderRecord& record) const;
    /// In ascending order of the key, then of id.
    [[nodiscard]] const std::vector<const OrderRecord*>& sorted(OrderSort key) const;
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_records.size()); }

private:
    [[nodiscard]] qint64 nextId() const;
    void changed() { m_sorted.clear(); }

    std::map<qint64, OrderRecord> m_records;
    QHash<QString, qint64> m_idByName; ///< not the synthetic ones, whose name is their id
    mutable std::map<OrderSort, std::vector<const OrderRecord*>> m_sorted;
};

/// The instant that orders are sorted by.
[[nodiscard]] qint64 sortValue(const OrderRecord& record, OrderSort key);

} // namespace afterparcel::sandbox
