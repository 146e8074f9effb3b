#include "ui/assistant/welcomepage.h"

#include "ui/assistant/sampledata.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterparcel
{

WelcomePage::WelcomePage(QWidget* parent)
    : AssistantPage(tr("Welcome"), tr("Welcome to Afterparcel"),
                    tr("Afterparcel watches the orders of your Shopify store, follows the parcels, and asks "
                       "each buyer for a review after the parcel arrived. The e-mails come from your own "
                       "mailbox, and all data stays on this computer."),
                    parent)
{
    addText(tr("You need at hand:"));
    addText(tr("<ul><li>access to your store's Shopify admin, to make an app that may read orders,</li>"
               "<li>the login of a mailbox that sends the e-mails,</li>"
               "<li>an AfterShip API key, if requests shall wait for the delivery (optional).</li></ul>"));
    addText(tr("Each step is checked before the next. You can leave at any time and go on later; no buyer "
               "gets an e-mail before you have connected the store in the last step."));
    if (SampleData::isAvailable()) {
        addText(tr("Or have a look first: a second window with a made-up store, in which time goes fast. No "
                   "e-mail leaves this computer."));
        auto* look = new QPushButton(tr("&Look around with sample data"), this);
        look->setAutoDefault(false);
        body()->addWidget(look, 0, Qt::AlignLeading);
        connect(look, &QPushButton::clicked, this, &WelcomePage::sampleDataWanted);
    }
    body()->addStretch(1);
}

} // namespace afterparcel
