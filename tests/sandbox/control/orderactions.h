#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace afterparcel::sandbox
{

/// Things that happen to an order. Each takes the order's description and what was asked, and gives the
/// description after it, or says what is wrong.
using OrderAction = tl::expected<QJsonObject, QString> (*)(QJsonObject order, const QJsonObject& request,
                                                           const QDateTime& at);

/// By the name of the control endpoint: fulfil, cancel, refund, tracking, delivered, hold, release, edit,
/// cancel-fulfilment. Null for an unknown one.
[[nodiscard]] OrderAction orderAction(const QString& name);

} // namespace afterparcel::sandbox
