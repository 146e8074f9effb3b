#pragma once

#include "core/base/result.h"
#include "core/mail/mail.h"
#include "core/mail/smtpdialogue.h"

namespace afterparcel
{

/// How the transport ended, in its library's terms.
struct TransportEnd {
    int code = 0;            ///< CURLcode; 0: done
    long verifyResult = 0;   ///< OpenSSL's X509_V_ERR_...; 0: nothing wrong
    QString words;           ///< the library's sentence
    bool timedOut = false;   ///< one of our own time-outs ended it
    bool cancelled = false;  ///< the caller's Cancellation ended it
    bool declined = false;   ///< handOver said no
    bool handedOver = false; ///< handOver said yes
};

/// Cause and way on of a refusal that concerns the account or the server (S4).
[[nodiscard]] Error accountError(const SmtpConfig& config, const SmtpDialogue& dialogue,
                                 const TransportEnd& end);

/// A password would go over an unencrypted connection to another machine (Q6).
[[nodiscard]] Error unencryptedLoginError(const QString& host);

} // namespace afterparcel
