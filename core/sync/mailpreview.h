#pragma once

#include "core/mail/placeholders.h"
#include "core/mail/templatecheck.h"
#include "core/sync/message.h"

#include <optional>

namespace afterparcel
{

/// What a preview is made for.
struct PreviewWanted {
    QString orderGid;                  ///< empty: an order that does not exist
    QString language;                  ///< empty: the customer's
    std::optional<MailTemplate> draft; ///< filled instead of what is saved
};

/// An e-mail as a buyer would get it now.
struct MailPreview {
    QString language; ///< of the template
    QString from, to; ///< headers; `to` is empty for an order that does not exist
    QString orderName;
    QString unsubscribeAddress, unsubscribeCode;
    RenderedMail shown;
    std::vector<TemplateProblem> problems; ///< of the template, filled with this order
};

/// What a message is made with at this moment.
[[nodiscard]] Result<MessageFrame> readMessageFrame(const Store& store, const Settings& settings,
                                                    const QString& storeFolder);

/// Renders the e-mail of an order, whatever its status; of one that names nothing (skipped) all products.
/// Nothing of it is sent, and the code to unsubscribe in it is the buyer's. A draft with errors gives no
/// text, only the problems. NotFound: there is no such order.
[[nodiscard]] Result<MailPreview> previewMail(const Store& store, const MessageFrame& frame,
                                              const PreviewWanted& wanted, const QDateTime& now);

/// The same as a message for the merchant: its subject says that it is a test. For sendToMerchant().
[[nodiscard]] OutgoingMail testMessage(const MailPreview& preview, const QString& address);

} // namespace afterparcel
