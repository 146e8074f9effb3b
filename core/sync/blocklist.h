#pragma once

#include "core/sync/whatif.h"

#include <QStringList>

namespace afterparcel
{

/// What adding addresses and patterns to those that are never written to does (Q1).
struct Blocking {
    QStringList added; ///< those that are not in the list yet
    int skipped = 0;   ///< requests that wait now and would be skipped
};

/// Looks at the requests, changes nothing. Blocks as long as whatIf() does, and needs what that needs.
/// BadInput for what is neither an address nor a pattern.
[[nodiscard]] Result<Blocking> planBlocking(const StorePlace& place, const Clock& clock,
                                            const QStringList& patterns, const WhatIfWatch& watch);

/// Adds them to the list. Returns the list as it is then; those that are in it stay once.
[[nodiscard]] Result<QStringList> blockAddresses(const StorePlace& place, const QStringList& patterns);
/// Takes them from the list again. NotFound, with nothing changed, if one is not in it.
[[nodiscard]] Result<QStringList> unblockAddresses(const StorePlace& place, const QStringList& patterns);

} // namespace afterparcel
