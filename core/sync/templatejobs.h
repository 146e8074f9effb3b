#pragma once

#include "core/sync/background.h"
#include "core/sync/mailpreview.h"

#include <QCoroTask>

namespace afterparcel
{

/// What the template editor asks of the background. `tools` outlives the coroutines.

[[nodiscard]] Result<MailPreview> previewNow(BackgroundTools& tools, const PreviewWanted& wanted);

/// A wording to be saved.
struct TemplateChange {
    QString language;
    MailTemplate wording;
};
/// Saves one after the other; the first that is refused ends it, named by its language.
[[nodiscard]] Result<void> saveTemplates(BackgroundTools& tools, const std::vector<TemplateChange>& changes);

/// Sends the e-mail of an order, or the draft of it, to an address of the merchant's.
[[nodiscard]] QCoro::Task<Result<QString>> sendTemplateTest(BackgroundTools* tools, PreviewWanted wanted,
                                                            QString address);

/// The address that e-mails come from, for a test to oneself; empty where none is set.
[[nodiscard]] QString senderAddress(BackgroundTools& tools);

/// An order to choose for a preview.
struct OrderChoice {
    QString gid;
    QString text; ///< "#1001, Ann Smith"
};
/// The newest orders with a request that match a search; twenty at most.
[[nodiscard]] Result<std::vector<OrderChoice>> ordersToPreview(BackgroundTools& tools, const QString& search);

} // namespace afterparcel
