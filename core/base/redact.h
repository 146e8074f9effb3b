#pragma once

#include <QString>

namespace afterparcel
{

/// The text with addresses shortened as by redactedAddress(), and with what looks like a key, token or
/// password hidden (D3): for texts that hold the words of a server.
[[nodiscard]] QString redacted(const QString& text);

} // namespace afterparcel
