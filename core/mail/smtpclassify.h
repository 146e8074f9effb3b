#pragma once

#include "core/mail/smtperrors.h"

namespace afterparcel
{

/// What became of a message (S4, S5, S6), from how far the conversation got. `messageSize`: its bytes, before
/// the dots that the transport adds.
[[nodiscard]] SmtpOutcome classify(const SmtpConfig& config, const SmtpDialogue& dialogue,
                                   const TransportEnd& end, qsizetype messageSize);

/// True if an answer to RCPT or to the message concerns the account or the server, not the recipient (S4).
[[nodiscard]] bool concernsAccount(const SmtpReply& reply);

} // namespace afterparcel
