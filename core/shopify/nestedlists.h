#pragma once

#include "core/shopify/graphql.h"
#include "core/shopify/orderparser.h"
#include "core/shopify/shopifyclient.h"

namespace afterparcel
{

/// Orders under way to being whole. Shared with the coroutines that fill them.
struct UnfinishedOrders {
    std::vector<ParsedOrder> orders;
    std::vector<Error> problems; ///< of single records (D7)

    /// That field of the order can't be known in this answer, and why.
    void giveUp(ParsedOrder& parsed, OrderField field, Error why);
};
using UnfinishedPtr = std::shared_ptr<UnfinishedOrders>;

/// Whether an error concerns the record alone, so that the others go on (D7); else it ends the whole call.
[[nodiscard]] bool isAboutRecord(ErrorKind kind);

/// Reads what is still missing of the orders: lists that came back full are read to their end. Fails as a
/// whole when Shopify can't be reached; what concerns one order alone makes that field unknown, and an entry
/// in `problems`.
[[nodiscard]] QCoro::Task<Result<void>> readRest(SessionPtr session, UnfinishedPtr unfinished,
                                                 Cancellation cancellation);

/// The orders as they are handed to the caller; empties `unfinished`.
[[nodiscard]] OrdersPage finishedPage(UnfinishedOrders& unfinished);

} // namespace afterparcel
