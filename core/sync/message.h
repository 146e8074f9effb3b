#pragma once

#include "core/mail/mail.h"
#include "core/mail/templatebook.h"
#include "core/store/store.h"

#include <QByteArray>

namespace afterparcel
{

/// A request's message, ready for the server.
struct Message {
    QString from; ///< bare address, for the envelope
    QString to;   ///< bare address
    QString messageId;
    QByteArray data;
    RenderedMail shown = {}; ///< what the buyer sees of it
    QString language = {};   ///< of the template
};

/// What the templates are filled with, whoever it is for.
struct MessageFrame {
    Settings settings;
    StoreIdentity store;
    QTimeZone zone;
    TemplateBook templates;
};

/// What an order gives a template to name. Without a usable Reply-To nobody can unsubscribe by it.
[[nodiscard]] MailContent mailContent(const MessageDue& due, const MessageFrame& frame,
                                      const QString& unsubscribeCode);

/// Fills the template of the customer's language (TemplateBook::pick) with the order's facts and composes the
/// message. BadInput: the buyer's address can't be used. With mail.rehearsal_to set it is a rehearsal: to
/// that address, marked as such (Q6).
[[nodiscard]] Result<Message> buildMessage(const MessageDue& due, const MessageFrame& frame,
                                           const QString& unsubscribeCode, const QDateTime& now);

} // namespace afterparcel
