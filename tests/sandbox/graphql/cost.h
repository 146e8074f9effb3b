#pragma once

#include "tests/sandbox/graphql/ast.h"
#include "tests/sandbox/graphql/schema.h"

namespace afterparcel::sandbox::graphql
{

/// The requested cost of an operation by Shopify's published rules, sized linearly: a scalar 0, an object 1,
/// a connection or list its size times its node, a mutation 10, an abstract type its dearest branch. Shopify
/// does not publish how it sizes nested connections; this is the upper bound.
[[nodiscard]] double requestedCost(const Schema& schema, const Document& document, const Operation& operation,
                                   const QJsonObject& variables);

} // namespace afterparcel::sandbox::graphql
