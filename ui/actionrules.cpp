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

} // namespace afterparcel
