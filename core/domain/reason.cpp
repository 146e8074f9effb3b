#include "core/domain/reason.h"

#include <array>
#include <utility>

namespace afterparcel
{

namespace
{

template<class Enum>
using Name = std::pair<Enum, const char*>;

constexpr std::array kStatusNames{
    Name<Status>{Status::WillSend, "will_send"},
    Name<Status>{Status::WaitingForDelivery, "waiting_for_delivery"},
    Name<Status>{Status::Sent, "sent"},
    Name<Status>{Status::NotScheduled, "not_scheduled"},
    Name<Status>{Status::Skipped, "skipped"},
    Name<Status>{Status::NeedsAttention, "needs_attention"},
};

constexpr std::array kBasisNames{
    Name<Basis>{Basis::Fulfilment, "fulfilment"}, Name<Basis>{Basis::Delivery, "delivery"},
    Name<Basis>{Basis::Fallback, "fallback"},     Name<Basis>{Basis::Trigger, "trigger"},
    Name<Basis>{Basis::Manual, "manual"},
};

constexpr std::array kReasonNames{
    Name<Reason>{Reason::WaitAfterFulfilment, "wait_after_fulfilment"},
    Name<Reason>{Reason::WaitAfterTrigger, "wait_after_trigger"},
    Name<Reason>{Reason::NoTrackingNumber, "no_tracking_number"},
    Name<Reason>{Reason::NoCarrier, "no_carrier"},
    Name<Reason>{Reason::TrackingRequested, "tracking_requested"},
    Name<Reason>{Reason::TrackingRetry, "tracking_retry"},
    Name<Reason>{Reason::InTransit, "in_transit"},
    Name<Reason>{Reason::TrackingFailed, "tracking_failed"},
    Name<Reason>{Reason::TrackingExpired, "tracking_expired"},
    Name<Reason>{Reason::WaitAfterDelivery, "wait_after_delivery"},
    Name<Reason>{Reason::DeliveredByMerchant, "delivered_by_merchant"},
    Name<Reason>{Reason::MinimumDelay, "minimum_delay"},
    Name<Reason>{Reason::Fallback, "fallback"},
    Name<Reason>{Reason::Manual, "manual"},
    Name<Reason>{Reason::BeforeConnection, "before_connection"},
    Name<Reason>{Reason::IntegrationOff, "integration_off"},
    Name<Reason>{Reason::NotFulfilled, "not_fulfilled"},
    Name<Reason>{Reason::NothingToReview, "nothing_to_review"},
    Name<Reason>{Reason::Cancelled, "cancelled"},
    Name<Reason>{Reason::Refunded, "refunded"},
    Name<Reason>{Reason::TestOrder, "test_order"},
    Name<Reason>{Reason::NoEmail, "no_email"},
    Name<Reason>{Reason::Blocked, "blocked"},
    Name<Reason>{Reason::Unsubscribed, "unsubscribed"},
    Name<Reason>{Reason::Excluded, "excluded"},
    Name<Reason>{Reason::Marketplace, "marketplace"},
    Name<Reason>{Reason::RelayAddress, "relay_address"},
    Name<Reason>{Reason::NoConsent, "no_consent"},
    Name<Reason>{Reason::ReturnOpen, "return_open"},
    Name<Reason>{Reason::TypeOff, "type_off"},
    Name<Reason>{Reason::AlreadyAsked, "already_asked"},
    Name<Reason>{Reason::FrequencyCap, "frequency_cap"},
    Name<Reason>{Reason::Merged, "merged"},
    Name<Reason>{Reason::ReturnedToSender, "returned_to_sender"},
    Name<Reason>{Reason::Lost, "lost"},
    Name<Reason>{Reason::SkippedByMerchant, "skipped_by_merchant"},
    Name<Reason>{Reason::Forgotten, "forgotten"},
    Name<Reason>{Reason::SendRetry, "send_retry"},
    Name<Reason>{Reason::RejectedByServer, "rejected_by_server"},
    Name<Reason>{Reason::RetriesExhausted, "retries_exhausted"},
    Name<Reason>{Reason::InterruptedSend, "interrupted_send"},
    Name<Reason>{Reason::Overdue, "overdue"},
    Name<Reason>{Reason::Bounced, "bounced"},
    Name<Reason>{Reason::Sent, "sent"},
    Name<Reason>{Reason::Resent, "resent"},
    Name<Reason>{Reason::MarkedSent, "marked_sent"},
};
static_assert(kReasonNames.size() == static_cast<std::size_t>(kReasonCount));

template<class Enum, std::size_t N>
QString nameOf(const std::array<Name<Enum>, N>& names, Enum value)
{
    for (const auto& [candidate, name] : names) {
        if (candidate == value) {
            return QString::fromLatin1(name);
        }
    }
    Q_ASSERT(false);
    return {};
}

template<class Enum, std::size_t N>
std::optional<Enum> valueOf(const std::array<Name<Enum>, N>& names, QStringView text)
{
    for (const auto& [candidate, name] : names) {
        if (text == QLatin1String(name)) {
            return candidate;
        }
    }
    return std::nullopt;
}

} // namespace

QString toString(Status status)
{
    return nameOf(kStatusNames, status);
}

QString toString(Basis basis)
{
    return nameOf(kBasisNames, basis);
}

QString toString(Reason reason)
{
    return nameOf(kReasonNames, reason);
}

std::optional<Status> statusFromString(QStringView name)
{
    return valueOf(kStatusNames, name);
}

std::optional<Basis> basisFromString(QStringView name)
{
    return valueOf(kBasisNames, name);
}

std::optional<Reason> reasonFromString(QStringView name)
{
    return valueOf(kReasonNames, name);
}

} // namespace afterparcel
