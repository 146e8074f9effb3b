#include "core/store/names.h"

namespace afterparcel
{

const std::array<NameOf<FulfillmentState>, 6> Names<FulfillmentState>::kAll{{
    {FulfillmentState::Other, QLatin1String("other")},
    {FulfillmentState::Unfulfilled, QLatin1String("unfulfilled")},
    {FulfillmentState::PartiallyFulfilled, QLatin1String("partially_fulfilled")},
    {FulfillmentState::Fulfilled, QLatin1String("fulfilled")},
    {FulfillmentState::OnHold, QLatin1String("on_hold")},
    {FulfillmentState::NotRequired, QLatin1String("not_required")},
}};

const std::array<NameOf<FinancialState>, 6> Names<FinancialState>::kAll{{
    {FinancialState::Other, QLatin1String("other")},
    {FinancialState::Pending, QLatin1String("pending")},
    {FinancialState::Paid, QLatin1String("paid")},
    {FinancialState::PartiallyRefunded, QLatin1String("partially_refunded")},
    {FinancialState::Refunded, QLatin1String("refunded")},
    {FinancialState::Voided, QLatin1String("voided")},
}};

const std::array<NameOf<ReturnState>, 4> Names<ReturnState>::kAll{{
    {ReturnState::NoReturn, QLatin1String("no_return")},
    {ReturnState::Requested, QLatin1String("requested")},
    {ReturnState::InProgress, QLatin1String("in_progress")},
    {ReturnState::Finished, QLatin1String("finished")},
}};

const std::array<NameOf<MarketingState>, 6> Names<MarketingState>::kAll{{
    {MarketingState::None, QLatin1String("none")},
    {MarketingState::NotSubscribed, QLatin1String("not_subscribed")},
    {MarketingState::Pending, QLatin1String("pending")},
    {MarketingState::Subscribed, QLatin1String("subscribed")},
    {MarketingState::Unsubscribed, QLatin1String("unsubscribed")},
    {MarketingState::Invalid, QLatin1String("invalid")},
}};

const std::array<NameOf<OrderType>, 4> Names<OrderType>::kAll{{
    {OrderType::Domestic, QLatin1String("domestic")},
    {OrderType::International, QLatin1String("international")},
    {OrderType::Pos, QLatin1String("pos")},
    {OrderType::Digital, QLatin1String("digital")},
}};

const std::array<NameOf<PackageState>, 5> Names<PackageState>::kAll{{
    {PackageState::Open, QLatin1String("open")},
    {PackageState::Delivered, QLatin1String("delivered")},
    {PackageState::Failed, QLatin1String("failed")},
    {PackageState::Returned, QLatin1String("returned")},
    {PackageState::Lost, QLatin1String("lost")},
}};

const std::array<NameOf<CreationAttempt::Outcome>, 4> Names<CreationAttempt::Outcome>::kAll{{
    {CreationAttempt::Outcome::Rejected, QLatin1String("rejected")},
    {CreationAttempt::Outcome::Created, QLatin1String("created")},
    {CreationAttempt::Outcome::Adopted, QLatin1String("adopted")},
    {CreationAttempt::Outcome::Changed, QLatin1String("changed")},
}};

const std::array<NameOf<PackageDecision::Kind>, 3> Names<PackageDecision::Kind>::kAll{{
    {PackageDecision::Kind::FallBack, QLatin1String("fall_back")},
    {PackageDecision::Kind::CarrierCorrected, QLatin1String("carrier_corrected")},
    {PackageDecision::Kind::Retrack, QLatin1String("retrack")},
}};

const std::array<NameOf<Decision::Kind>, 10> Names<Decision::Kind>::kAll{{
    {Decision::Kind::Skip, QLatin1String("skip")},
    {Decision::Kind::SendNow, QLatin1String("send_now")},
    {Decision::Kind::Resend, QLatin1String("resend")},
    {Decision::Kind::Reschedule, QLatin1String("reschedule")},
    {Decision::Kind::Restore, QLatin1String("restore")},
    {Decision::Kind::Resume, QLatin1String("resume")},
    {Decision::Kind::MarkSent, QLatin1String("mark_sent")},
    {Decision::Kind::Delivered, QLatin1String("delivered")},
    {Decision::Kind::Schedule, QLatin1String("schedule")},
    {Decision::Kind::Stranded, QLatin1String("stranded")},
}};

const std::array<NameOf<SendAttempt::Kind>, 2> Names<SendAttempt::Kind>::kAll{{
    {SendAttempt::Kind::First, QLatin1String("first")},
    {SendAttempt::Kind::Resend, QLatin1String("resend")},
}};

// First the one that an unknown name must be read as: it may have been sent.
const std::array<NameOf<SendAttempt::Outcome>, 7> Names<SendAttempt::Outcome>::kAll{{
    {SendAttempt::Outcome::Interrupted, QLatin1String("interrupted")},
    {SendAttempt::Outcome::InFlight, QLatin1String("in_flight")},
    {SendAttempt::Outcome::Abandoned, QLatin1String("abandoned")},
    {SendAttempt::Outcome::Accepted, QLatin1String("accepted")},
    {SendAttempt::Outcome::RefusedForNow, QLatin1String("refused_for_now")},
    {SendAttempt::Outcome::Refused, QLatin1String("refused")},
    {SendAttempt::Outcome::Released, QLatin1String("released")},
}};

} // namespace afterparcel
