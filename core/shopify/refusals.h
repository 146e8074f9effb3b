#pragma once

#include "core/domain/order.h"
#include "core/shopify/graphqlanswer.h"

namespace afterparcel
{

/// What an answer's errors say about one record: which of its fields Shopify refused or failed to read. Such
/// a field is null without being absent (Q1).
class Refusals
{
public:
    /// None.
    Refusals() = default;

    /// The errors of `answer` whose path begins with `record` (for example ["orders", "nodes", 3]), and those
    /// without a path, which may be about any field.
    Refusals(const GraphQlAnswer& answer, const QJsonArray& record);

    /// Something on the way to this field, the field itself, or a part of it was refused. Path as in
    /// "customer" or "customer.defaultEmailAddress"; list entries have no step of their own here.
    [[nodiscard]] bool touches(const QString& field) const;

    /// The record itself was refused, as a whole.
    [[nodiscard]] bool all() const { return m_all; }
    /// Anything at all.
    [[nodiscard]] bool any() const { return m_all || m_unplaced || !m_fields.empty(); }
    /// There are errors that name no field: a null may then be a refusal.
    [[nodiscard]] bool unplaced() const { return m_unplaced; }

private:
    std::vector<QString> m_fields;
    bool m_all = false;
    bool m_unplaced = false;
};

} // namespace afterparcel
