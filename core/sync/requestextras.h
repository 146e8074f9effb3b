#pragma once

#include "core/sync/background.h"
#include "core/sync/mailpreview.h"

namespace afterparcel
{

/// What the detail view shows beyond the list: read when a request is looked at.
struct RequestExtras {
    struct ProductLine {
        QString title;
        QString imageUrl; ///< empty: none
        QString pageUrl;  ///< empty: none
    };
    struct ParcelLine {
        QString number;         ///< as written; finds the parcel in RequestView::packages
        QString trackingUrl;    ///< AfterShip's page of the parcel
        QString lastCheckpoint; ///< the carrier's words; may be empty
    };
    struct Mail {
        std::optional<QDateTime> sentAt; ///< UTC; none: as it would be sent now
        bool unsure = false;             ///< it may have arrived (S6)
        QString to;
        RenderedMail shown; ///< all empty: what was sent is not known (decisions/0014)
        QString problem;    ///< why it can't be shown; empty: it can
    };
    QString orderGid;
    QString place; ///< "New York, NY 10001"; may be empty
    std::vector<ProductLine> products;
    std::vector<ParcelLine> parcels;
    std::optional<QDateTime> nextAskAt; ///< UTC; when AfterShip will be asked next
    bool canCheckNow = false;           ///< AfterShip is on, and has a record of one of the parcels
    QString adminUrl;                   ///< the order in Shopify's admin
    QString statusPageUrl;              ///< the buyer's own page; may be empty
    bool unsubscribed = false;
    std::vector<Mail> mails; ///< newest first: what will be sent, then what was
};

/// NotFound: there is no such order.
[[nodiscard]] Result<RequestExtras> requestExtras(BackgroundTools& tools, const QString& gid);

/// Records that the buyer of an order is never written to again (Q5). It is final. NotFound: there is no such
/// order, or no address is known of it.
[[nodiscard]] Result<void> unsubscribeBuyer(Store& store, const QString& gid);

} // namespace afterparcel
