#include "core/shopify/refusals.h"

#include <algorithm>

namespace afterparcel
{
namespace
{

bool beginsWith(const QJsonArray& path, const QJsonArray& start)
{
    if (path.size() < start.size()) {
        return false;
    }
    for (qsizetype i = 0; i < start.size(); ++i) {
        if (path[i] != start[i]) {
            return false;
        }
    }
    return true;
}

/// "lineItems.nodes.product" for ["lineItems", "nodes", 0, "product"].
QString fieldOf(const QJsonArray& path, qsizetype from)
{
    QStringList steps;
    for (qsizetype i = from; i < path.size(); ++i) {
        if (path[i].isString()) {
            steps << path[i].toString();
        }
    }
    return steps.join(QLatin1Char('.'));
}

bool isSameOrInside(const QString& inner, const QString& outer)
{
    return inner == outer || inner.startsWith(outer + QLatin1Char('.'));
}

} // namespace

Refusals::Refusals(const GraphQlAnswer& answer, const QJsonArray& record)
{
    for (const GraphQlError& error : answer.errors) {
        if (error.path.isEmpty()) {
            m_unplaced = true;
        } else if (error.path == record) {
            m_all = true;
        } else if (beginsWith(error.path, record)) {
            m_fields.push_back(fieldOf(error.path, record.size()));
        }
    }
}

bool Refusals::touches(const QString& field) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [&field](const QString& refused) {
        return isSameOrInside(refused, field) || isSameOrInside(field, refused);
    });
}

} // namespace afterparcel
