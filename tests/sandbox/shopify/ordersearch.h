#pragma once

#include "tests/sandbox/shopify/orderbook.h"

#include <QJsonArray>

#include <vector>

namespace afterparcel::sandbox
{

/// Shopify's search syntax as far as orders need it: terms `field:value`, `field:>='value'`, joined by AND.
/// As at Shopify, a term that is not understood is ignored, everything is returned, and only a warning tells.
class OrderSearch
{
public:
    explicit OrderSearch(const QString& query);

    [[nodiscard]] bool matches(const OrderRecord& record, const OrderBook& book) const;
    [[nodiscard]] QJsonArray warnings() const { return m_warnings; }

private:
    struct Term {
        QString field;
        QString comparator; ///< "", "<", "<=", ">", ">="
        QString value;
        qint64 number = 0; ///< of times (ms) and ids
        bool negated = false;
    };

    void add(Term term, bool quoted);
    void warn(const QString& field, const QString& message, const QString& code);
    [[nodiscard]] static bool compares(qint64 left, const QString& comparator, qint64 right);
    [[nodiscard]] static bool matchesText(const Term& term, const QJsonObject& description);

    std::vector<Term> m_terms;
    QJsonArray m_warnings;
};

} // namespace afterparcel::sandbox
