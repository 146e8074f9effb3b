#pragma once

#include <QString>

namespace afterparcel
{

/// The text of resources/graphql/NAME.graphql, exactly as the file is. Empty if there is none, which is a
/// bug.
[[nodiscard]] QString graphQlDocument(const QString& name);

} // namespace afterparcel
