#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace afterparcel
{

/// The result of a bulk operation: a JSON object on each line, an order, or a line item that names its order
/// as
/// `__parentId` and may be anywhere after it. Kept as text and joined order by order, so that a large store's
/// orders are never all in memory as objects.
class BulkFile
{
public:
    /// Finds the orders and their children. Malformed when a line is not an object, or belongs to no order:
    /// it can't be told then which order is incomplete.
    [[nodiscard]] static Result<BulkFile> index(QByteArray data);

    [[nodiscard]] std::size_t orderCount() const { return m_orders.size(); }

    /// The order as a page would have it, with its lines in `lineItems.nodes`.
    [[nodiscard]] QJsonObject order(std::size_t position) const;

private:
    struct Line {
        qsizetype start = 0;
        qsizetype length = 0;
    };
    struct OrderLines {
        Line self;
        std::vector<Line> children;
    };
    [[nodiscard]] QJsonObject parse(const Line& line) const;

    QByteArray m_data;
    std::vector<OrderLines> m_orders;
};

} // namespace afterparcel
