#pragma once

#include "core/domain/facts.h"

#include <QString>

namespace afterparcel
{

/// What the timeline says about facts, in whole sentences. Times in a sentence are in the store's zone.
[[nodiscard]] QString fulfilmentText(const Fulfillment& fulfillment);
[[nodiscard]] QString creationText(const PackageFacts& package, const CreationAttempt& attempt);
[[nodiscard]] QString newsText(const PackageFacts& package, const TrackingNews& news);
[[nodiscard]] QString packageDecisionText(const PackageFacts& package, const PackageDecision& decision);
[[nodiscard]] QString decisionText(const Decision& decision, const QTimeZone& zone);
[[nodiscard]] QString takenBackText(const QString& decision);
[[nodiscard]] QString undoneText(const Decision& decision, const QTimeZone& zone);
[[nodiscard]] QString claimText(const SendAttempt& attempt);
/// Empty while there is no answer.
[[nodiscard]] QString outcomeText(const SendAttempt& attempt);

} // namespace afterparcel
