#include "ui/privacy/forgetdialog.h"

#include "core/base/joining.h"
#include "ui/transfer/askfirst.h"
#include "ui/transfer/jobprogress.h"

namespace afterparcel
{

ForgetDialog::ForgetDialog(const UiContext& context, const QString& buyer, QWidget* parent)
    : BuyerDialog(context,
                  {tr("Forget a buyer"),
                   tr("Erases what is known of a buyer, here and in the daily copies: names, addresses, "
                      "parcels, e-mails. What stays of an order is its number, its products and when it was "
                      "asked about. A check value of the address stays too: the address can't be read from "
                      "it, but a later order of this buyer is recognised and left alone."),
                   tr("&Address:"), tr("&Forget\u2026")},
                  buyer, parent)
{
    progress()->setStoppable(false);
    start();
}

void ForgetDialog::look(const QString& typed)
{
    context().background.run(
        this,
        [typed](BackgroundTools& tools) {
            return tools.store().and_then([&](const Store* store) { return store->buyerData(typed); });
        },
        [this, asked = question()](const Result<BuyerData>& known) {
            if (isCurrent(asked)) {
                take(known);
            }
        });
}

void ForgetDialog::take(const Result<BuyerData>& known)
{
    setReady(known.has_value());
    if (!known) {
        say(known.error().text());
        return;
    }
    m_data = *known;
    if (known->orders == 0) {
        say(tr("Nothing is known of this address. A later order of this buyer would be left alone."));
        return;
    }
    say(tr("%n order(s), requests that wait: %1, kept e-mails: %2, copies of the database that are looked "
           "through: %3.",
           nullptr, known->orders)
            .arg(known->waiting)
            .arg(known->mails)
            .arg(known->copies));
}

void ForgetDialog::go(const QString& typed)
{
    askFirst(this,
             {windowTitle(),
              m_data.orders == 0
                  ? tr("%1 will never be asked for a review.").arg(typed)
                  : tr("The data of %n order(s) of %1 will be erased.", nullptr, m_data.orders).arg(typed),
              tr("This can't be undone, not by restoring a backup either."), tr("&Forget for good")},
             [this, typed] { forget(typed); });
}

void ForgetDialog::forget(const QString& address)
{
    begin(tr("Erasing\u2026"));
    context().background.run(
        this,
        [address](BackgroundTools& tools) {
            return tools.store().and_then([&](Store* store) { return store->forgetBuyer(address); });
        },
        [this](const Result<ForgottenBuyer>& forgotten) { finish(forgotten); });
}

void ForgetDialog::finish(const Result<ForgottenBuyer>& forgotten)
{
    if (!forgotten) {
        end(forgotten.error().text());
        setReady(true);
        return;
    }
    const QString done = tr("Forgotten: the data of %n order(s) was erased.", nullptr, forgotten->orders);
    end(forgotten->filesLeft.isEmpty()
            ? done
            : tr("%1 These files can't be changed and may hold the data still; remove them when you no "
                 "longer need them: %2")
                  .arg(done, listed(forgotten->filesLeft)));
}

} // namespace afterparcel
