#pragma once

#include "core/base/result.h"

namespace afterparcel
{

/// Looking around with sample data: a second program with a window, a made-up store and a data directory of
/// its own, away from the merchant's.
class SampleData
{
public:
    /// Whether the stand-in for the services was installed beside this program.
    [[nodiscard]] static bool isAvailable();
    [[nodiscard]] static Result<void> start();
};

} // namespace afterparcel
