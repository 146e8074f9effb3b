#pragma once

#include "app/ctl/context.h"

namespace afterparcel
{

/// Sends what a decision on these orders just made due, and nothing else: by this process, or by the one that
/// holds the data directory, which notices within 2 seconds (S3). Gives the exit status.
int carryOut(const CommandContext& context, Store& store, const QStringList& gids);

} // namespace afterparcel
