#pragma once

#include "core/shopify/graphqlanswer.h"
#include "core/shopify/session.h"

#include <QCoroTask>
#include <QJsonObject>

namespace afterparcel
{

/// One request to the API.
struct GraphQlCall {
    QString document; ///< the file's name in resources/graphql
    QJsonObject variables;
    double costBound = 1; ///< points, at most
    /// The size among the variables, so that costs are remembered for each.
    int size = 0;
    bool repeatable = true;
};

/// Sends it: waits for the bucket, gets the token (once anew after a 401), sits out THROTTLED and Shopify's
/// own faults. The answer has data, or MAX_COST_EXCEEDED (then the caller asks for less: isTooExpensive());
/// with data it may have errors too. Everything else is an Error.
[[nodiscard]] QCoro::Task<Result<GraphQlAnswer>> runGraphQl(SessionPtr session, GraphQlCall call,
                                                            Cancellation cancellation);

/// The same for a request that can't be made smaller: too expensive is an Error then.
[[nodiscard]] QCoro::Task<Result<GraphQlAnswer>> runWhole(SessionPtr session, GraphQlCall call,
                                                          Cancellation cancellation);

[[nodiscard]] bool isTooExpensive(const GraphQlAnswer& answer);

} // namespace afterparcel
