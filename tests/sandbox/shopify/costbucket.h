#pragma once

#include <QElapsedTimer>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace afterparcel::sandbox
{

/// Shopify's leaky bucket, on real time.
class CostBucket
{
public:
    void configure(double size, double perSecond)
    {
        m_size = size;
        m_perSecond = perSecond;
        m_available = size;
        m_since.start();
    }

    /// False when the bucket does not hold that much now; then nothing is taken.
    [[nodiscard]] bool take(double cost)
    {
        refill();
        if (cost > m_available)
            return false;
        m_available -= cost;
        return true;
    }

    void giveBack(double cost) { m_available = std::min(m_size, m_available + cost); }

    [[nodiscard]] QJsonObject status()
    {
        refill();
        return {{QStringLiteral("maximumAvailable"), m_size},
                {QStringLiteral("currentlyAvailable"), std::max(0.0, std::floor(m_available))},
                {QStringLiteral("restoreRate"), m_perSecond}};
    }

private:
    void refill()
    {
        m_available =
            std::min(m_size, m_available + static_cast<double>(m_since.nsecsElapsed()) * m_perSecond / 1e9);
        m_since.start();
    }

    double m_size = 2000;
    double m_perSecond = 100;
    double m_available = 2000;
    QElapsedTimer m_since;
};

} // namespace afterparcel::sandbox
