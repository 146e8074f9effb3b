#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

namespace afterparcel
{

/// `extensions.cost` of an answer. Points; may be fractions.
struct CostReport {
    double requested = 0; ///< requestedQueryCost; 0 if not told
    double maximumAvailable = 0;
    double currentlyAvailable = 0;
    double restoreRate = 0; ///< points a second
};

/// Shopify's leaky bucket as known from its answers: tells how long to wait before a request, so that none is
/// throttled. Moments are of a monotonic clock.
class CostBucket
{
public:
    using Moment = std::chrono::milliseconds;

    /// What a request is expected to cost: what the same one cost last time, else the upper bound given.
    [[nodiscard]] double expectedCost(const QString& request, double upperBound) const;

    /// How long to wait until that much is in the bucket, or it is full. 0 while nothing is known.
    [[nodiscard]] std::chrono::milliseconds waitFor(double cost, Moment now) const;

    /// A request of that cost leaves: it is in the bucket no more until its answer tells the truth.
    void spend(double cost, Moment now);

    void learn(const QString& request, const CostReport& report, Moment now);

private:
    [[nodiscard]] double available(Moment now) const;

    struct State {
        double available = 0;
        double maximum = 0;
        double restoreRate = 0;
        Moment at{0};
    };
    std::optional<State> m_state;
    QHash<QString, double> m_lastCosts;
};

} // namespace afterparcel
