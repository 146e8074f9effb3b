#pragma once

#include "core/domain/reason.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace afterparcel
{

/// An order that was completely fulfilled before the store was connected and has no request (T16), and what
/// scheduling it now would come to.
struct OldOrder {
    QString gid;
    QString name;
    QString customer;
    QString country;       ///< alpha-2; empty without shipping address
    QDateTime fulfilledAt; ///< UTC
    Status status = Status::WillSend;
    Reason reason = Reason::BeforeConnection; ///< Q1's, if it would not be asked
    std::optional<QDateTime> sendAt;          ///< UTC; never before now

    [[nodiscard]] bool wouldBeAsked() const { return status == Status::WillSend; }
};

/// Old orders by when they were fulfilled.
struct OldOrderQuery {
    QDateTime from;   ///< UTC, included; invalid: no limit
    QDateTime to;     ///< UTC, not included; invalid: no limit
    qint64 after = 0; ///< for the next page: OldOrderPage::last
    int limit = 0;    ///< 0: all
};

struct OldOrderPage {
    std::vector<OldOrder> orders; ///< as stored, in no order that means something
    qint64 last = 0;              ///< 0: there are no more
};

} // namespace afterparcel
