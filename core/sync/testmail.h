#pragma once

#include "core/sync/services.h"

#include <QCoroTask>

namespace afterparcel
{

/// Sends one message that stands for no request, to the merchant and never to a buyer: no claim, no attempt,
/// no limit. `mail` needs recipient, subject and content; sender, Reply-To, Message-ID and date are filled in
/// from the settings. The answer is the mail server's words. Errors are those of the mail server, with cause
/// and next step; a refused recipient is Rejected.
[[nodiscard]] QCoro::Task<Result<QString>> sendToMerchant(Services* services, OutgoingMail mail,
                                                          Cancellation cancellation);

/// The same with a short text that says what it is.
[[nodiscard]] QCoro::Task<Result<QString>> sendTestMail(Services* services, QString to,
                                                        Cancellation cancellation);

} // namespace afterparcel
