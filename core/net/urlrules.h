#pragma once

#include "core/base/loopback.h"
#include "core/base/result.h"

#include <QUrl>

namespace afterparcel
{

/// D6: HTTPS only; plain HTTP to loopback addresses alone. BadInput otherwise.
[[nodiscard]] Result<void> checkUrl(const QUrl& url);

/// Whether both lead to the same scheme, host and port, so that a secret may follow (D6).
[[nodiscard]] bool isSameOrigin(const QUrl& a, const QUrl& b);

/// Host and path: what may be logged and shown. No user, no query, no fragment: those may hold secrets (D3).
[[nodiscard]] QString shownUrl(const QUrl& url);

} // namespace afterparcel
