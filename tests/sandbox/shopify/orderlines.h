#pragma once

#include <QJsonObject>

#include <vector>

namespace afterparcel::sandbox
{

/// Quantities of one line, counted from the order's description.
struct LineCount {
    int ordered = 0;
    int current = 0;   ///< without removed and refunded ones
    int fulfilled = 0; ///< by fulfilments that were not cancelled
    bool requiresShipping = true;
    bool giftCard = false;

    [[nodiscard]] int unfulfilled() const { return current > fulfilled ? current - fulfilled : 0; }
};

[[nodiscard]] std::vector<LineCount> lineCounts(const QJsonObject& order);

/// The lines of one fulfilment as {"line", "quantity"}; those of a fulfilment that names none are all of the
/// order's.
[[nodiscard]] QJsonArray fulfilledLines(const QJsonObject& order, const QJsonObject& fulfilment);

[[nodiscard]] QString fulfillmentStatusOf(const QJsonObject& order);
[[nodiscard]] QString financialStatusOf(const QJsonObject& order);

} // namespace afterparcel::sandbox
