#include "tests/sandbox/shopify/mutations.h"

#include "tests/sandbox/base/json.h"
#include "tests/sandbox/graphql/reader.h"
#include "tests/sandbox/graphql/validator.h"
#include "tests/sandbox/shopify/orderview.h"
#include "tests/sandbox/shopify/storesource.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

QJsonArray userError(const QString& code, const QString& message, const QStringList& field)
{
    return {QJsonObject{
        {u"field"_s, QJsonArray::fromStringList(field)}, {u"message"_s, message}, {u"code"_s, code}}};
}

QString digestOf(const QString& value)
{
    return QString::fromLatin1(QCryptographicHash::hash(value.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

Mutations::Mutations(Store& store, DocumentSet& documents, const SandboxClock& clock)
    : m_store(store), m_documents(documents), m_clock(clock)
{
}

QJsonValue Mutations::run(const graphql::FieldCall& call)
{
    const QString& name = call.field.name;
    if (name == u"fulfillmentOrderReleaseHold"_s)
        return releaseHold(call.arguments);
    if (name == u"fulfillmentOrderHold"_s)
        return hold(call.arguments);
    if (name == u"metafieldsSet"_s)
        return setMetafields(call.arguments.value(u"metafields"_s).toArray());
    if (name == u"bulkOperationRunQuery"_s)
        return startBulk(call.arguments);
    return name == u"bulkOperationCancel"_s ? QJsonValue(cancelBulk(call.arguments)) : QJsonValue();
}

QJsonValue Mutations::fulfillmentOrder(qint64 orderId) const
{
    const OrderRecord* record = m_store.orders.find(orderId);
    if (record == nullptr)
        return QJsonValue::Null;
    const QJsonObject view = orderView(*record, m_store.orders.description(*record), m_store.shop);
    return view.value(u"fulfillmentOrders"_s).toArray().first();
}

QJsonObject Mutations::releaseHold(const QJsonObject& arguments)
{
    const qint64 orderId = orderIdOfChild(arguments.value(u"id"_s).toString());
    const OrderRecord* record = m_store.orders.find(orderId);
    if (record == nullptr)
        return {{u"userErrors"_s, userError(u"FULFILLMENT_ORDER_NOT_FOUND"_s,
                                            u"Fulfillment order does not exist."_s, {u"id"_s})}};
    QJsonObject order = m_store.orders.description(*record);
    if (order.value(u"refuse_release"_s).toBool())
        return {
            {u"userErrors"_s, userError(u"INVALID_ACCESS"_s,
                                        u"The app doesn't have access to release this hold."_s, {u"id"_s})}};
    const QJsonArray chosen = arguments.value(u"holdIds"_s).toArray();
    const QJsonArray shown = fulfillmentOrder(orderId)[u"fulfillmentHolds"_s].toArray();
    const QJsonArray holds = order.value(u"holds"_s).toArray();
    QJsonArray kept;
    for (qsizetype i = 0; i < holds.size(); ++i) {
        QJsonObject one = holds.at(i).toObject();
        one.insert(u"id"_s, shown.at(i)[u"id"_s]); // keeps its id when those before it go
        if (!chosen.isEmpty() && !chosen.contains(one.value(u"id"_s)))
            kept.append(one);
    }
    order.insert(u"holds"_s, kept);
    m_store.orders.replace(orderId, order, m_clock.now());
    return {{u"fulfillmentOrder"_s, fulfillmentOrder(orderId)}, {u"userErrors"_s, QJsonArray()}};
}

QJsonObject Mutations::hold(const QJsonObject& arguments)
{
    const qint64 orderId = orderIdOfChild(arguments.value(u"id"_s).toString());
    const OrderRecord* record = m_store.orders.find(orderId);
    if (record == nullptr)
        return {{u"userErrors"_s, userError(u"FULFILLMENT_ORDER_NOT_FOUND"_s,
                                            u"Fulfillment order does not exist."_s, {u"id"_s})}};
    QJsonObject order = m_store.orders.description(*record);
    const QJsonObject input = arguments.value(u"fulfillmentHold"_s).toObject();
    QJsonArray holds = order.value(u"holds"_s).toArray();
    const QString handle = input.value(u"handle"_s).toString();
    const bool taken = std::any_of(holds.begin(), holds.end(), [&](const QJsonValue& one) {
        return !handle.isEmpty() && one[u"handle"_s].toString() == handle;
    });
    if (taken)
        return {{u"userErrors"_s, userError(u"DUPLICATE_FULFILLMENT_HOLD_HANDLE"_s,
                                            u"The handle is in use already."_s, {u"fulfillmentHold"_s})}};
    holds.append(QJsonObject{{u"reason"_s, input.value(u"reason"_s)},
                             {u"notes"_s, input.value(u"reasonNotes"_s)},
                             {u"handle"_s, input.value(u"handle"_s)},
                             {u"by_us"_s, true}});
    order.insert(u"holds"_s, holds);
    m_store.orders.replace(orderId, order, m_clock.now());
    const QJsonValue view = fulfillmentOrder(orderId);
    return {{u"fulfillmentOrder"_s, view},
            {u"fulfillmentHold"_s, view[u"fulfillmentHolds"_s].toArray().last()},
            {u"userErrors"_s, QJsonArray()}};
}

QJsonObject Mutations::setMetafields(const QJsonArray& metafields)
{
    QJsonArray written;
    for (const QJsonValue one : metafields) {
        const QJsonObject input = one.toObject();
        const QString key =
            input.value(u"namespace"_s).toString(u"$app"_s) + u'.' + input.value(u"key"_s).toString();
        const QJsonValue stored = m_store.metafields.value(key).value(u"compareDigest"_s);
        // compareDigest null means: only if there is none yet; left out means: in any case.
        if (input.contains(u"compareDigest"_s) &&
            input.value(u"compareDigest"_s).toString() != stored.toString()) {
            return {{u"metafields"_s, QJsonValue::Null},
                    {u"userErrors"_s,
                     userError(u"STALE_OBJECT"_s, u"The resource has been updated since it was loaded."_s,
                               {u"metafields"_s})}};
        }
        const QString value = input.value(u"value"_s).toString();
        const QJsonObject metafield{{u"id"_s, u"gid://shopify/Metafield/%1"_s.arg(qHash(key, 0) % 100000)},
                                    {u"namespace"_s, input.value(u"namespace"_s)},
                                    {u"key"_s, input.value(u"key"_s)},
                                    {u"type"_s, input.value(u"type"_s)},
                                    {u"value"_s, value},
                                    {u"compareDigest"_s, digestOf(value)},
                                    {u"updatedAt"_s, isoSeconds(m_clock.now())}};
        m_store.metafields.insert(key, metafield);
        written.append(metafield);
    }
    return {{u"metafields"_s, written}, {u"userErrors"_s, QJsonArray()}};
}

QJsonObject Mutations::startBulk(const QJsonObject& arguments)
{
    const QString text = arguments.value(u"query"_s).toString();
    const auto refused = [](const QString& code, const QString& message) {
        return QJsonObject{{u"bulkOperation"_s, QJsonValue::Null},
                           {u"userErrors"_s, userError(code, message, {u"query"_s})}};
    };
    if (m_documents.nameOf(text).isEmpty())
        return refused(u"INVALID"_s,
                       u"sandbox: the inner query is no file of %1"_s.arg(m_documents.directory()));
    const auto document = graphql::readDocument(text);
    if (!document)
        return refused(u"INVALID"_s, document.error());
    const QJsonArray findings =
        graphql::findingsIn(graphql::Schema::store(), *document, document->operations.front(), {}, false);
    if (!findings.isEmpty())
        return refused(u"INVALID"_s, findings.first()[u"message"_s].toString());
    const auto running =
        std::count_if(m_store.bulkJobs.begin(), m_store.bulkJobs.end(), [](const auto& entry) {
            return entry.second.status == u"CREATED"_s || entry.second.status == u"RUNNING"_s;
        });
    if (running >= 5)
        return refused(u"OPERATION_IN_PROGRESS"_s,
                       u"A bulk query operation for this app and shop is in progress."_s);
    BulkJob job;
    job.id = static_cast<int>(m_store.bulkJobs.size()) + 1;
    job.query = text;
    job.created = m_clock.now();
    job.pollsLeft = m_bulkPolls;
    m_store.bulkJobs.emplace(job.id, job);
    return {{u"bulkOperation"_s, bulkView(job, m_store.shop.url())}, {u"userErrors"_s, QJsonArray()}};
}

QJsonObject Mutations::cancelBulk(const QJsonObject& arguments)
{
    const auto job = m_store.bulkJobs.find(arguments.value(u"id"_s).toString().section(u'/', -1).toInt());
    if (job == m_store.bulkJobs.end())
        return {{u"userErrors"_s, userError(u"NOT_FOUND"_s, u"Bulk operation does not exist."_s, {u"id"_s})}};
    job->second.status = u"CANCELED"_s;
    return {{u"bulkOperation"_s, bulkView(job->second, m_store.shop.url())}, {u"userErrors"_s, QJsonArray()}};
}

} // namespace afterparcel::sandbox
