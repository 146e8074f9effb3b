#pragma once

#include "tests/sandbox/graphql/executor.h"
#include "tests/sandbox/shopify/ordersearch.h"
#include "tests/sandbox/shopify/store.h"

#include <functional>
#include <limits>

namespace afterparcel::sandbox
{

/// What happens beside reading.
struct StoreHooks {
    std::function<QJsonValue(const graphql::FieldCall&)> mutate;
    std::function<void(BulkJob&)> bulkPolled;
};

/// Gives the executor the store's values. Orders created more than 60 days ago are hidden unless
/// read_all_orders was granted.
class StoreSource : public graphql::DataSource
{
public:
    StoreSource(Store& store, const SandboxClock& clock, StoreHooks hooks);
    /// Bulk queries read beyond the 25,000 objects that paging stops at.
    void readWithoutLimit() { m_limit = std::numeric_limits<int>::max(); }

    [[nodiscard]] QJsonValue value(const graphql::FieldCall& call, graphql::Report& report) override;
    [[nodiscard]] graphql::Page page(const graphql::FieldCall& call, graphql::Report& report) override;

private:
    [[nodiscard]] QJsonValue queryField(const graphql::FieldCall& call, graphql::Report& report);
    [[nodiscard]] QJsonValue orderOrNull(qint64 id) const;
    [[nodiscard]] QJsonValue node(const QString& gid) const;
    [[nodiscard]] QJsonValue child(const QString& gid, const QString& list) const;
    [[nodiscard]] QJsonArray nodes(const QJsonArray& ids) const;
    [[nodiscard]] QJsonObject installation() const;
    [[nodiscard]] QJsonValue bulkOperation(const QString& gid);
    [[nodiscard]] QJsonObject ordersCount(const graphql::FieldCall& call, graphql::Report& report) const;
    [[nodiscard]] graphql::Page ordersPage(const graphql::FieldCall& call, graphql::Report& report) const;
    [[nodiscard]] graphql::Page fulfillmentOrdersPage(const graphql::FieldCall& call) const;
    [[nodiscard]] bool visible(const OrderRecord& record) const;

    Store& m_store;
    const SandboxClock& m_clock;
    StoreHooks m_hooks;
    qint64 m_shownFromMs = 0; ///< orders created before are hidden
    int m_limit = 25000;      ///< Shopify's: no page goes beyond
};

/// The answer's view of a bulk operation.
[[nodiscard]] QJsonObject bulkView(const BulkJob& job, const QString& baseUrl);

} // namespace afterparcel::sandbox
