#include "tests/sandbox/shopify/storesource.h"

#include "tests/sandbox/base/json.h"
#include "tests/sandbox/shopify/orderview.h"
#include "tests/sandbox/shopify/paging.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

constexpr qint64 kVisibleDays = 60;
constexpr int kCountLimit = 25001; ///< counting stops there

OrderSort sortKey(const QJsonObject& arguments)
{
    const QString key = arguments.value(u"sortKey"_s).toString(u"PROCESSED_AT"_s);
    if (key == u"UPDATED_AT"_s)
        return OrderSort::UpdatedAt;
    if (key == u"CREATED_AT"_s)
        return OrderSort::CreatedAt;
    return key == u"ID"_s ? OrderSort::Id : OrderSort::ProcessedAt;
}

void reportWarnings(const OrderSearch& search, const graphql::FieldCall& call, graphql::Report& report)
{
    if (search.warnings().isEmpty())
        return;
    report.search.append(QJsonObject{{u"path"_s, call.path},
                                     {u"query"_s, call.arguments.value(u"query"_s)},
                                     {u"parsed"_s, QJsonObject()},
                                     {u"warnings"_s, search.warnings()}});
}

QJsonArray apiVersions()
{
    QJsonArray versions;
    for (const QString& handle : {u"2026-01"_s, u"2026-04"_s, u"2026-07"_s, u"2026-10"_s, u"2027-01"_s}) {
        versions.append(QJsonObject{
            {u"handle"_s, handle}, {u"displayName"_s, handle}, {u"supported"_s, handle != u"2027-01"_s}});
    }
    return versions;
}

} // namespace

StoreSource::StoreSource(Store& store, const SandboxClock& clock, StoreHooks hooks)
    : m_store(store), m_clock(clock), m_hooks(std::move(hooks))
{
    if (!m_store.shop.seesAllOrders())
        m_shownFromMs = m_clock.now().addDays(-kVisibleDays).toMSecsSinceEpoch();
}

bool StoreSource::visible(const OrderRecord& record) const
{
    return record.createdMs >= m_shownFromMs;
}

QJsonValue StoreSource::value(const graphql::FieldCall& call, graphql::Report& report)
{
    if (call.type == u"Query"_s)
        return queryField(call, report);
    if (call.type == u"Mutation"_s)
        return m_hooks.mutate(call);
    if (call.field.name == u"order"_s)
        return orderOrNull(orderIdOfChild(call.parent.value(u"id"_s).toString()));
    if (call.type == u"AppInstallation"_s && call.field.name == u"metafield"_s) {
        const QString key = call.arguments.value(u"namespace"_s).toString(u"$app"_s) + u'.' +
                            call.arguments.value(u"key"_s).toString();
        const QJsonObject found = m_store.metafields.value(key);
        return found.isEmpty() ? QJsonValue() : QJsonValue(found);
    }
    return call.parent.value(call.field.name);
}

QJsonValue StoreSource::queryField(const graphql::FieldCall& call, graphql::Report& report)
{
    const QString& name = call.field.name;
    const QString id = call.arguments.value(u"id"_s).toString();
    if (name == u"shop"_s)
        return m_store.shop.shopView();
    if (name == u"currentAppInstallation"_s)
        return installation();
    if (name == u"publicApiVersions"_s)
        return apiVersions();
    if (name == u"order"_s)
        return id.startsWith(u"gid://shopify/Order/"_s) ? orderOrNull(id.section(u'/', -1).toLongLong())
                                                        : QJsonValue();
    if (name == u"ordersCount"_s)
        return ordersCount(call, report);
    if (name == u"node"_s || name == u"fulfillment"_s || name == u"fulfillmentOrder"_s)
        return node(id);
    if (name == u"nodes"_s)
        return nodes(call.arguments.value(u"ids"_s).toArray());
    return name == u"bulkOperation"_s ? bulkOperation(id) : QJsonValue();
}

QJsonObject StoreSource::installation() const
{
    QStringList handles = m_store.shop.scopes().values();
    handles.sort();
    QJsonArray scopes;
    for (const QString& handle : handles)
        scopes.append(QJsonObject{{u"handle"_s, handle}, {u"description"_s, handle}});
    return {{u"id"_s, u"gid://shopify/AppInstallation/1"_s},
            {u"accessScopes"_s, scopes},
            {u"app"_s, QJsonObject{{u"id"_s, u"gid://shopify/App/1"_s}, {u"title"_s, u"Afterparcel"_s}}}};
}

QJsonValue StoreSource::orderOrNull(qint64 id) const
{
    const OrderRecord* record = m_store.orders.find(id);
    if (record == nullptr || !visible(*record))
        return QJsonValue::Null;
    return orderView(*record, m_store.orders.description(*record), m_store.shop);
}

QJsonValue StoreSource::child(const QString& gid, const QString& list) const
{
    const QJsonArray all = orderOrNull(orderIdOfChild(gid)).toObject().value(list).toArray();
    const QJsonObject found =
        firstObject(all, [&](const QJsonObject& one) { return one.value(u"id"_s).toString() == gid; });
    return found.isEmpty() ? QJsonValue() : QJsonValue(found);
}

QJsonValue StoreSource::node(const QString& gid) const
{
    if (gid.startsWith(u"gid://shopify/Order/"_s))
        return orderOrNull(gid.section(u'/', -1).toLongLong());
    if (gid.startsWith(u"gid://shopify/FulfillmentOrder/"_s))
        return child(gid, u"fulfillmentOrders"_s);
    if (gid.startsWith(u"gid://shopify/Fulfillment/"_s))
        return child(gid, u"fulfillments"_s);
    return QJsonValue::Null;
}

QJsonArray StoreSource::nodes(const QJsonArray& ids) const
{
    QJsonArray found;
    for (const QJsonValue id : ids)
        found.append(node(id.toString()));
    return found;
}

QJsonValue StoreSource::bulkOperation(const QString& gid)
{
    const auto job = m_store.bulkJobs.find(gid.section(u'/', -1).toInt());
    if (job == m_store.bulkJobs.end())
        return QJsonValue::Null;
    m_hooks.bulkPolled(job->second);
    return bulkView(job->second, m_store.shop.url());
}

QJsonObject StoreSource::ordersCount(const graphql::FieldCall& call, graphql::Report& report) const
{
    const OrderSearch search(call.arguments.value(u"query"_s).toString());
    reportWarnings(search, call, report);
    const int limit = call.arguments.contains(u"limit"_s) && call.arguments.value(u"limit"_s).isNull()
                          ? kCountLimit
                          : call.arguments.value(u"limit"_s).toInt(10000);
    int count = 0;
    for (const OrderRecord* record : m_store.orders.sorted(OrderSort::Id)) {
        if (visible(*record) && search.matches(*record, m_store.orders) && ++count >= limit)
            return {{u"count"_s, limit}, {u"precision"_s, u"AT_LEAST"_s}};
    }
    return {{u"count"_s, count}, {u"precision"_s, u"EXACT"_s}};
}

graphql::Page StoreSource::page(const graphql::FieldCall& call, graphql::Report& report)
{
    if (call.type != u"Query"_s)
        return pageOfList(value(call, report).toArray(), call.arguments);
    return call.field.name == u"orders"_s ? ordersPage(call, report) : fulfillmentOrdersPage(call);
}

graphql::Page StoreSource::ordersPage(const graphql::FieldCall& call, graphql::Report& report) const
{
    const OrderSearch search(call.arguments.value(u"query"_s).toString());
    reportWarnings(search, call, report);
    const OrderSort key = sortKey(call.arguments);
    const bool reverse = call.arguments.value(u"reverse"_s).toBool();
    const CursorPosition after = readCursor(call.arguments.value(u"after"_s).toString());
    const auto first = static_cast<qsizetype>(call.arguments.value(u"first"_s).toInt(250));
    const auto isAfter = [&](const OrderRecord& record) {
        const qint64 value = sortValue(record, key);
        const bool later = value != after.value ? value > after.value : record.id > after.id;
        const bool same = value == after.value && record.id == after.id;
        return !after.valid || (!same && later != reverse);
    };
    const std::vector<const OrderRecord*>& sorted = m_store.orders.sorted(key);
    graphql::Page page;
    int position = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const OrderRecord& record = *sorted[reverse ? sorted.size() - 1 - i : i];
        if (!visible(record) || !search.matches(record, m_store.orders))
            continue;
        ++position;
        if (!isAfter(record)) {
            page.hasPrevious = true;
            continue;
        }
        if (page.nodes.size() >= first || position > m_limit) {
            page.hasNext = position <= m_limit;
            break;
        }
        page.nodes.append(orderView(record, m_store.orders.description(record), m_store.shop));
        page.cursors.append(cursorFor(record.id, sortValue(record, key)));
    }
    return page;
}

graphql::Page StoreSource::fulfillmentOrdersPage(const graphql::FieldCall& call) const
{
    const QString query = call.arguments.value(u"query"_s).toString();
    const bool held = call.field.name == u"manualHoldsFulfillmentOrders"_s;
    const QString status = held ? u"ON_HOLD"_s : query.section(u"status:"_s, 1).section(u' ', 0, 0).toUpper();
    QJsonArray found;
    for (const OrderRecord* record : m_store.orders.sorted(OrderSort::Id)) {
        if (!visible(*record) || (held && record->synthetic))
            continue;
        const QJsonObject view = orderView(*record, m_store.orders.description(*record), m_store.shop);
        for (const QJsonValue one : view.value(u"fulfillmentOrders"_s).toArray()) {
            if (status.isEmpty() || one[u"status"_s].toString() == status)
                found.append(one);
        }
    }
    return pageOfList(found, call.arguments);
}

QJsonObject bulkView(const BulkJob& job, const QString& baseUrl)
{
    const bool done = job.status == u"COMPLETED"_s;
    const bool hasFile = done && job.objects > 0;
    return {{u"id"_s, u"gid://shopify/BulkOperation/%1"_s.arg(job.id)},
            {u"status"_s, job.status},
            {u"type"_s, u"QUERY"_s},
            {u"errorCode"_s, textOrNull(job.errorCode)},
            {u"query"_s, job.query},
            {u"objectCount"_s, QString::number(job.objects)},
            {u"rootObjectCount"_s, QString::number(job.rootObjects)},
            {u"fileSize"_s, hasFile ? QJsonValue(QString::number(job.bytes)) : QJsonValue()},
            {u"url"_s, hasFile
                           ? QJsonValue(u"%1/bulk-results/%2.jsonl"_s.arg(baseUrl, QString::number(job.id)))
                           : QJsonValue()},
            {u"createdAt"_s, isoSeconds(job.created)},
            {u"completedAt"_s, done ? QJsonValue(isoSeconds(job.completed)) : QJsonValue()}};
}

} // namespace afterparcel::sandbox
