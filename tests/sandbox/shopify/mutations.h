#pragma once

#include "tests/sandbox/graphql/executor.h"
#include "tests/sandbox/shopify/documentset.h"
#include "tests/sandbox/shopify/store.h"

namespace afterparcel::sandbox
{

/// The writes that the stand-in knows: holds, the installation's metafields, starting a bulk query.
class Mutations
{
public:
    Mutations(Store& store, DocumentSet& documents, const SandboxClock& clock);
    [[nodiscard]] QJsonValue run(const graphql::FieldCall& call);
    void setBulkPolls(int polls) { m_bulkPolls = polls; }

private:
    [[nodiscard]] QJsonObject releaseHold(const QJsonObject& arguments);
    [[nodiscard]] QJsonObject hold(const QJsonObject& arguments);
    [[nodiscard]] QJsonObject setMetafields(const QJsonArray& metafields);
    [[nodiscard]] QJsonObject startBulk(const QJsonObject& arguments);
    [[nodiscard]] QJsonObject cancelBulk(const QJsonObject& arguments);
    [[nodiscard]] QJsonValue fulfillmentOrder(qint64 orderId) const;

    Store& m_store;
    DocumentSet& m_documents;
    const SandboxClock& m_clock;
    int m_bulkPolls = 1;
};

} // namespace afterparcel::sandbox
