#pragma once

#include "core/base/result.h"

namespace afterparcel
{

/// A kind of error as a word for programs: "offline", "unauthorized". For what must be told without anybody's
/// words, as diagnostics are (D3).
[[nodiscard]] QString nameOf(ErrorKind kind);

} // namespace afterparcel
