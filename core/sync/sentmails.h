#pragma once

#include "core/domain/facts.h"
#include "core/mail/mail.h"

#include <optional>
#include <vector>

namespace afterparcel
{

/// What a buyer was sent, as the detail view shows it.
struct KeptMail {
    QString to; ///< bare address
    RenderedMail shown;
    QString language; ///< of the template
};

/// The mails that left, by Message-ID: small compressed files in the folder "sent" of the store's folder,
/// readable by the owner alone (decisions/0014); Store erases them with the buyer (D5, D9). Calls block; any
/// thread.
class SentMails
{
public:
    explicit SentMails(const QString& storeFolder);

    /// Replaces what was kept under this Message-ID (S7: a resend after an interruption has the same one).
    [[nodiscard]] Result<void> keep(const QString& messageId, const KeptMail& mail) const;
    /// None: it was sent by an earlier version, marked as sent, or forgotten. Storage: it is damaged.
    [[nodiscard]] Result<std::optional<KeptMail>> read(const QString& messageId) const;

private:
    QString m_folder;
};

/// A message that left, as it was.
struct SentMessage {
    QDateTime at;        ///< UTC
    bool unsure = false; ///< it may have arrived (S6)
    KeptMail mail;
    QString problem; ///< why the text is not known; empty: it is
};
/// Those of a request's attempts that reached the mail server, or may have, newest first.
[[nodiscard]] std::vector<SentMessage> sentMessages(const QString& storeFolder,
                                                    const std::vector<SendAttempt>& attempts);

} // namespace afterparcel
