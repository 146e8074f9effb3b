#pragma once

#include "core/base/result.h"
#include "core/shopify/costbucket.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace afterparcel
{

/// One entry of `errors`.
struct GraphQlError {
    QString message;
    QString code;    ///< extensions.code: THROTTLED, ACCESS_DENIED, ...
    QString access;  ///< extensions.requiredAccess: the scope, in words
    QJsonArray path; ///< of names and indexes; empty if it belongs to no field
};

/// An answer of the API. Data and errors may come together, and then both count.
struct GraphQlAnswer {
    QJsonObject data;
    bool hasData = false;
    std::vector<GraphQlError> errors;
    std::optional<CostReport> cost;
    QStringList searchWarnings; ///< parts of a search that Shopify ignored

    [[nodiscard]] const GraphQlError* errorWithCode(const QString& code) const;
    /// The errors' messages in one line, for logs.
    [[nodiscard]] QString words() const;
};

/// Reads a body; Malformed when it isn't an answer of the API at all (HTML, nothing, something else).
[[nodiscard]] Result<GraphQlAnswer> parseGraphQlAnswer(const QByteArray& body);

} // namespace afterparcel
