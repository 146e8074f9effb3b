#include "tests/sandbox/shopify/orderbook.h"

#include "tests/sandbox/base/json.h"
#include "tests/sandbox/shopify/syntheticorder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

constexpr qint64 kFirstId = 5001;
constexpr qint64 kFirstSyntheticId = 1000001; ///< names follow the id, so they never meet the scenario's

qint64 wholeSeconds(const QDateTime& instant)
{
    return instant.toSecsSinceEpoch() * 1000;
}

/// Times that may be written as "-2d" become instants, so that they stay when the order is changed later.
QJsonObject withAbsoluteTimes(QJsonObject description, const QDateTime& from)
{
    for (const QString& name : {u"created"_s, u"updated"_s, u"processed"_s, u"cancelled"_s, u"closed_at"_s}) {
        const QDateTime instant = readTime(description.value(name).toString(), from);
        if (instant.isValid())
            description.insert(name, isoSeconds(instant));
    }
    return description;
}

} // namespace

qint64 sortValue(const OrderRecord& record, OrderSort key)
{
    switch (key) {
    case OrderSort::UpdatedAt:
        return record.updatedMs;
    case OrderSort::CreatedAt:
        return record.createdMs;
    case OrderSort::ProcessedAt:
        return record.processedMs;
    case OrderSort::Id:
        return record.id;
    }
    return 0;
}

qint64 OrderBook::nextId() const
{
    const auto synthetic = m_records.lower_bound(kFirstSyntheticId);
    return synthetic == m_records.begin() ? kFirstId : std::prev(synthetic)->first + 1;
}

qint64 OrderBook::put(const QJsonObject& description, const QDateTime& from, const QDateTime& at)
{
    const QJsonObject absolute = withAbsoluteTimes(description, from);
    const qint64 known = idOf(absolute.value(u"name"_s).toString(absolute.value(u"order"_s).toString()));
    if (known != 0) {
        const QJsonObject base = this->description(m_records.at(known));
        replace(known, merged(base, absolute), at);
        return known;
    }
    OrderRecord record;
    record.id = absolute.value(u"id"_s).toInteger(nextId());
    record.description = absolute;
    if (!absolute.contains(u"name"_s))
        record.description.insert(u"name"_s, u"#%1"_s.arg(record.id));
    if (!absolute.contains(u"created"_s))
        record.description.insert(u"created"_s, isoSeconds(at));
    m_idByName.insert(record.description.value(u"name"_s).toString(), record.id);
    const qint64 id = record.id;
    const QJsonObject complete = record.description;
    m_records.insert_or_assign(id, std::move(record));
    const QDateTime updated = readTime(complete.value(u"updated"_s).toString(), at);
    replace(id, complete, updated.isValid() ? updated : at);
    return id;
}

void OrderBook::replace(qint64 id, const QJsonObject& description, const QDateTime& at)
{
    OrderRecord& record = m_records.at(id);
    record.description = description;
    if (record.synthetic)
        m_idByName.insert(description.value(u"name"_s).toString(), id);
    record.synthetic = false;
    record.createdMs = wholeSeconds(readTime(description.value(u"created"_s).toString(), at));
    const QDateTime processed = readTime(description.value(u"processed"_s).toString(), at);
    record.processedMs = processed.isValid() ? wholeSeconds(processed) : record.createdMs;
    record.updatedMs = wholeSeconds(at);
    changed();
}

bool OrderBook::remove(qint64 id)
{
    const auto found = m_records.find(id);
    if (found == m_records.end())
        return false;
    m_idByName.remove(found->second.description.value(u"name"_s).toString());
    m_records.erase(found);
    changed();
    return true;
}

void OrderBook::generate(int count, int days, const QDateTime& at)
{
    const qint64 first =
        m_records.empty() ? kFirstSyntheticId : std::max(kFirstSyntheticId, m_records.rbegin()->first + 1);
    const double step = count > 0 ? days * 86400.0 / count : 0;
    for (int i = 0; i < count; ++i) {
        OrderRecord record;
        record.id = first + i;
        record.synthetic = true;
        record.createdMs = wholeSeconds(at.addSecs(static_cast<qint64>(step * (i - count))));
        record.processedMs = record.createdMs;
        record.updatedMs =
            std::min(wholeSeconds(at), wholeSeconds(QDateTime::fromMSecsSinceEpoch(record.createdMs, Qt::UTC)
                                                        .addSecs(kSyntheticFulfilledAfterSeconds)));
        m_records.emplace_hint(m_records.end(), record.id, std::move(record));
    }
    changed();
}

qint64 OrderBook::idOf(const QString& reference) const
{
    if (reference.isEmpty())
        return 0;
    if (reference.startsWith(u"gid://shopify/Order/"_s)) {
        const qint64 id = reference.section(u'/', -1).toLongLong();
        return find(id) != nullptr ? id : 0;
    }
    const QString name = reference.startsWith(u'#') ? reference : u"#"_s + reference;
    if (const qint64 id = m_idByName.value(name, m_idByName.value(reference)); id != 0)
        return id;
    const qint64 id = name.mid(1).toLongLong();
    const OrderRecord* record = find(id);
    return record != nullptr && record->synthetic ? id : 0;
}

const OrderRecord* OrderBook::find(qint64 id) const
{
    const auto found = m_records.find(id);
    return found == m_records.end() ? nullptr : &found->second;
}

QJsonObject OrderBook::description(const OrderRecord& record) const
{
    return record.synthetic ? syntheticOrder(record) : record.description;
}

const std::vector<const OrderRecord*>& OrderBook::sorted(OrderSort key) const
{
    std::vector<const OrderRecord*>& list = m_sorted[key];
    if (list.size() == m_records.size())
        return list;
    list.clear();
    for (const auto& [id, record] : m_records)
        list.push_back(&record);
    std::sort(list.begin(), list.end(), [key](const OrderRecord* a, const OrderRecord* b) {
        const qint64 left = sortValue(*a, key);
        const qint64 right = sortValue(*b, key);
        return left != right ? left < right : a->id < b->id;
    });
    return list;
}

} // namespace afterparcel::sandbox
