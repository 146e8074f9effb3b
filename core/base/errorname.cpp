#include "core/base/errorname.h"

#include <algorithm>
#include <array>
#include <utility>

namespace afterparcel
{

namespace
{

constexpr std::array<std::pair<ErrorKind, const char*>, 23> kNames{{
    {ErrorKind::Offline, "offline"},
    {ErrorKind::Timeout, "timeout"},
    {ErrorKind::RateLimited, "rate_limited"},
    {ErrorKind::Unauthorized, "unauthorized"},
    {ErrorKind::Forbidden, "forbidden"},
    {ErrorKind::PlanLimit, "plan_limit"},
    {ErrorKind::Rejected, "rejected"},
    {ErrorKind::NotFound, "not_found"},
    {ErrorKind::ServerFault, "server_fault"},
    {ErrorKind::Malformed, "malformed"},
    {ErrorKind::TooLarge, "too_large"},
    {ErrorKind::Tls, "tls"},
    {ErrorKind::SecretLocked, "secret_locked"},
    {ErrorKind::SecretUnavailable, "secret_unavailable"},
    {ErrorKind::NotConfigured, "not_configured"},
    {ErrorKind::BadInput, "bad_input"},
    {ErrorKind::Storage, "storage"},
    {ErrorKind::DiskFull, "disk_full"},
    {ErrorKind::NotWritable, "not_writable"},
    {ErrorKind::NewerData, "newer_data"},
    {ErrorKind::InUse, "in_use"},
    {ErrorKind::Cancelled, "cancelled"},
    {ErrorKind::Internal, "internal"},
}};

} // namespace

QString nameOf(ErrorKind kind)
{
    const auto* const found =
        std::find_if(kNames.begin(), kNames.end(), [kind](const auto& named) { return named.first == kind; });
    return found == kNames.end() ? QString() : QString::fromLatin1(found->second);
}

} // namespace afterparcel
