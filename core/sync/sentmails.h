#pragma once

#include "core/mail/mail.h"

#include <optional>

namespace afterparcel
{

/// What a buyer was sent, as the detail view shows it.
struct KeptMail {
    QString to; ///< bare address
    RenderedMail shown;
    QString language; ///< of the template
};

/// The mails that left, by Message-ID: small compressed files in the folder "sent" of the store's folder,
/// readable by the owner alone (decisions/0014). Calls block; any thread.
class SentMails
{
public:
    explicit SentMails(const QString& storeFolder);

    /// Replaces what was kept under this Message-ID (S7: a resend after an interruption has the same one).
    [[nodiscard]] Result<void> keep(const QString& messageId, const KeptMail& mail) const;
    /// None: it was sent by an earlier version, marked as sent, or forgotten. Storage: it is damaged.
    [[nodiscard]] Result<std::optional<KeptMail>> read(const QString& messageId) const;
    /// For a buyer who is forgotten (D5, D9). No such mail is no error.
    [[nodiscard]] Result<void> forget(const QString& messageId) const;

private:
    [[nodiscard]] QString path(const QString& messageId) const;

    QString m_folder;
};

} // namespace afterparcel
