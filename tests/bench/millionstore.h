#pragma once

#include "core/base/result.h"

#include <QString>

namespace afterparcel
{

/// Fills the database of a connected store with so many requests (million.sql), in bulk and without indices
/// and triggers, which are made again at the end. No other connection may be open.
[[nodiscard]] Result<void> fillStore(const QString& folder, int requests);

} // namespace afterparcel
