#pragma once

#include <QString>

namespace afterparcel
{

/// True for a host that never leaves the machine (D6): localhost, 127.0.0.0/8, ::1.
[[nodiscard]] bool isLoopbackHost(const QString& host);

} // namespace afterparcel
