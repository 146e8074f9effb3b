#pragma once

#include <QJsonObject>
#include <QString>

#include <map>

namespace afterparcel::sandbox
{

/// How often something happened, by name: "shopify orders_page.graphql", "aftership POST /trackings",
/// "throttled"...
class Counters
{
public:
    void add(const QString& name) { ++m_counts[name]; }
    [[nodiscard]] int of(const QString& name) const
    {
        const auto found = m_counts.find(name);
        return found == m_counts.end() ? 0 : found->second;
    }
    [[nodiscard]] QJsonObject toJson() const
    {
        QJsonObject object;
        for (const auto& [name, count] : m_counts)
            object.insert(name, count);
        return object;
    }

private:
    std::map<QString, int> m_counts;
};

} // namespace afterparcel::sandbox
