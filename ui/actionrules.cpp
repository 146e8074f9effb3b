#include "ui/actionrules.h"

#include <algorithm>

namespace afterparcel
{

namespace
{

bool isRescheduled(const RequestView& view)
{
    return std::any_of(view.explanation.begin(), view.explanation.end(),
                       [](const ExplanationPart& part) { return part.phrase == Phrase::Rescheduled; });
}

} // namespace

bool isAllowed(Decision::Kind kind, const RequestView& view)
{
    if (kind == Decision::Kind::Restore) {
        return view.status != Status::Sent &&
               (view.reason == Reason::SkippedByMerchant || isRescheduled(view));
    }
    if (kind == Decision::Kind::Delivered && view.packages.empty()) {
        return false;
    }
    return mayDecide(kind, view.status, view.reason);
}

bool isAllowed(PackageDecision::Kind kind, const RequestView& view)
{
    using Kind = PackageDecision::Kind;
    if (view.status == Status::Sent || view.status == Status::NotScheduled ||
        view.reason == Reason::InterruptedSend) {
        return false;
    }
    return std::any_of(view.packages.begin(), view.packages.end(), [&](const PackageView& package) {
        const bool open = package.state == PackageState::Open;
        switch (kind) {
        case Kind::CarrierCorrected:
            return package.state.has_value();
        case Kind::Retrack:
            return package.state == PackageState::Failed || (open && view.reason == Reason::TrackingRetry);
        case Kind::FallBack:
            return open;
        }
        return false;
    });
}

} // namespace afterparcel
