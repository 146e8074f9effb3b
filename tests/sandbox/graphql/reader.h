#pragma once

#include "tests/sandbox/graphql/ast.h"

#include <tl/expected.hpp>

namespace afterparcel::sandbox::graphql
{

/// Reads an executable document: operations with variables and directives, fragments. The error says what was
/// expected and where.
[[nodiscard]] tl::expected<Document, QString> readDocument(const QString& text);

} // namespace afterparcel::sandbox::graphql
