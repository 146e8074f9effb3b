#pragma once

#include "core/shopify/nestedlists.h"

namespace afterparcel
{

/// The fulfilments' part of readRest(): those that did not come, and in each the numbers and lines that did
/// not. The list of fulfilments and that of numbers have no cursor: their ids, or the whole list, are asked
/// for by themselves.
[[nodiscard]] QCoro::Task<Result<void>> readRestOfFulfillments(SessionPtr session, UnfinishedPtr unfinished,
                                                               Cancellation cancellation);

} // namespace afterparcel
