#pragma once

#include "tests/sandbox/graphql/ast.h"
#include "tests/sandbox/graphql/schema.h"

#include <QJsonArray>

namespace afterparcel::sandbox::graphql
{

/// What Shopify would refuse before running: unknown fields, arguments and fragments, objects without a
/// selection, undeclared or missing variables, connections without a size (`sized`: bulk queries need none).
/// Empty when the operation can run.
[[nodiscard]] QJsonArray findingsIn(const Schema& schema, const Document& document,
                                    const Operation& operation, const QJsonObject& variables,
                                    bool sized = true);

/// The operation that runs: the only one, or the one with that name. Null when there is none.
[[nodiscard]] const Operation* chosenOperation(const Document& document, const QString& name);

/// The given variables with the defaults of those that are not given.
[[nodiscard]] QJsonObject withDefaults(const Operation& operation, const QJsonObject& given);

} // namespace afterparcel::sandbox::graphql
