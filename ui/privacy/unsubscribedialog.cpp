#include "ui/privacy/unsubscribedialog.h"

#include "ui/transfer/askfirst.h"
#include "ui/transfer/jobprogress.h"

namespace afterparcel
{

UnsubscribeDialog::UnsubscribeDialog(const UiContext& context, const QString& buyer, QWidget* parent)
    : BuyerDialog(
          context,
          {tr("Unsubscribe a buyer"),
           tr("For a buyer who wants no more requests, however you hear of it. The e-mail with which a buyer "
              "unsubscribes has a code in its subject; you can enter it instead of the address."),
           tr("&Address or code:"), tr("&Unsubscribe\u2026")},
          buyer, parent)
{
    progress()->setStoppable(false);
    start();
}

void UnsubscribeDialog::look(const QString&)
{
    setReady(true); // an address may be unknown here, and a code names nobody
}

void UnsubscribeDialog::go(const QString& typed)
{
    askFirst(this,
             {windowTitle(), tr("%1 will never get a request for a review again.").arg(typed),
              tr("This is final: there is no way to take it back."), tr("&Unsubscribe for good")},
             [this, typed] { unsubscribe(typed); });
}

void UnsubscribeDialog::unsubscribe(const QString& who)
{
    begin(tr("Unsubscribing\u2026"));
    context().background.run(
        this,
        [who](BackgroundTools& tools) {
            return tools.store().and_then([&](Store* store) { return store->unsubscribe(who); });
        },
        [this](const Result<void>& done) {
            end(done ? tr("Unsubscribed for good.") : done.error().text());
            setReady(!done.has_value());
        });
}

} // namespace afterparcel
