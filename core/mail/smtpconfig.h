#pragma once

#include "core/mail/mail.h"

#include <QByteArray>

namespace afterparcel
{

/// Whether a connection may be tried at all: host and port are possible, and no password would go over an
/// unencrypted connection to another machine (Q6). NotConfigured with the cause.
[[nodiscard]] Result<void> checkConfig(const SmtpConfig& config);

/// The server as a URL for the transport library. Only after checkConfig().
[[nodiscard]] QByteArray serverUrl(const SmtpConfig& config);

} // namespace afterparcel
