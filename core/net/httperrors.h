#pragma once

#include "core/net/transfer.h"

namespace afterparcel
{

/// The error for a try that brought no answer.
[[nodiscard]] Error transferError(const TransferOutcome& outcome, const HttpRequest& request);

/// 429 with a pause that is too long to sit out; `retryAt` is UTC.
[[nodiscard]] Error rateLimitError(const HttpAnswer& answer, const HttpRequest& request,
                                   const QDateTime& retryAt);

/// An answer that sends on to where we don't follow (D6): another host or scheme, or once too often.
[[nodiscard]] Error redirectError(const HttpRequest& request, int status, const QUrl& target);

[[nodiscard]] Error cancelledError();

} // namespace afterparcel
