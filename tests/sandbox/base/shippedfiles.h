#pragma once

#include <QString>

namespace afterparcel::sandbox
{

/// A file or folder that goes with the sandbox ("scenarios", "graphql", "smtpserver.py"): where it was
/// installed, or else among the sources that it was built from.
[[nodiscard]] QString shippedFile(const QString& name);

} // namespace afterparcel::sandbox
