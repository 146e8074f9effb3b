#pragma once

#include "core/mail/mail.h"
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
};

/// Fills the template with the order's facts and composes the message. BadInput: the buyer's address or the
/// merchant's template can't be used.
[[nodiscard]] Result<Message> buildMessage(const MessageDue& due, const Settings& settings,
                                           const StoreIdentity& store, const QTimeZone& zone,
                                           const QString& unsubscribeCode, const QDateTime& now);

} // namespace afterparcel
