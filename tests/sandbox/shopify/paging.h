#pragma once

#include "tests/sandbox/graphql/executor.h"

#include <QJsonObject>

namespace afterparcel::sandbox
{

/// A page of a list that is wholly at hand, with cursors that are positions.
[[nodiscard]] graphql::Page pageOfList(const QJsonArray& list, const QJsonObject& arguments);

/// Key-set cursors, as Shopify's decode: {"last_id":…,"last_value":…}.
[[nodiscard]] QString cursorFor(qint64 id, qint64 value);
struct CursorPosition {
    qint64 id = 0;
    qint64 value = 0;
    bool valid = false;
};
[[nodiscard]] CursorPosition readCursor(const QString& cursor);

} // namespace afterparcel::sandbox
