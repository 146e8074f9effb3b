#pragma once

#include "core/store/requestview.h"
#include "core/text/explain.h"
#include "ui/datetext.h"

#include <QUrl>

#include <array>

namespace afterparcel
{

enum class Column {
    Order,
    Buyer,
    Products,
    Status,
    SendDate,
    Carrier,
    Tracking,
    Country,
    Fulfilled,
    Delivered,
    Ordered
};
inline constexpr int kColumnCount = static_cast<int>(Column::Ordered) + 1;

using CellTexts = std::array<QString, kColumnCount>;

[[nodiscard]] QString columnTitle(Column column);
/// What a request shows in each column.
[[nodiscard]] CellTexts cellTexts(const RequestView& view, const TimeFrame& frame);
/// What cells of a column often show, beside the few that are longer.
[[nodiscard]] QStringList usualTexts(Column column, const TimeFrame& frame);
/// More about a cell than fits in it: full dates with the zone, every product, every parcel.
[[nodiscard]] QString cellToolTip(const RequestView& view, Column column, const TimeFrame& frame);

/// What the store sorts by for a column.
[[nodiscard]] SortColumn sortColumnOf(Column column);
/// Where the request's first parcel can be followed; empty without a number.
[[nodiscard]] QUrl trackingPage(const RequestView& view);

/// "Ann Smith", or the address of a buyer without a name.
[[nodiscard]] QString buyerName(const RequestView& view);
/// The status in the dashboard's words (section 2), with its date.
[[nodiscard]] QString statusWords(const RequestView& view, const TimeFrame& frame);

} // namespace afterparcel
