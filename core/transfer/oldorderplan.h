#pragma once

#include "core/domain/settings.h"
#include "core/store/oldorders.h"
#include "core/transfer/steps.h"

#include <QStringList>
#include <QTimeZone>

#include <vector>

namespace afterparcel
{

/// How old orders are to be scheduled (T16, M4).
struct OldOrderChoice {
    std::optional<QDateTime> at; ///< UTC; all of them then. None: by fulfilment timing, most at once
    int spreadDays = 0;          ///< those that are due are spread evenly over so many days; 0: at once
};

/// What scheduling old orders comes to, before it is done.
struct OldOrderPlan {
    std::vector<PlannedStep> steps;
    std::vector<OldOrder> leftOut; ///< Q1 speaks against them; scheduling would only skip them
    int atOnce = 0;                ///< e-mails that become due now
    int later = 0;
    QDateTime last; ///< UTC; when the last of the later ones leaves
};

[[nodiscard]] OldOrderPlan planOldOrders(const std::vector<OldOrder>& orders, const OldOrderChoice& choice,
                                         const TimingSettings& timing, const QTimeZone& zone,
                                         const QDateTime& now);

/// Sentences for a confirmation: how many e-mails leave when, and how many orders are not asked about, and
/// why.
[[nodiscard]] QStringList forecastOf(const OldOrderPlan& plan, const QTimeZone& zone, const QDateTime& now,
                                     const QLocale& locale = QLocale::c());

/// Every old order between two moments (UTC; the second not included), page by page. Cancelled.
[[nodiscard]] Result<std::vector<OldOrder>> readOldOrders(const Store& store, const QDateTime& from,
                                                          const QDateTime& to,
                                                          const TransferProgress& progress = {},
                                                          const Cancellation& cancellation = {});

} // namespace afterparcel
