#include "core/domain/activity.h"

#include <algorithm>
#include <array>
#include <utility>

namespace afterparcel
{

namespace
{

constexpr std::array<std::pair<ActivityKind, const char*>, 8> kKinds{{
    {ActivityKind::Sync, "sync"},
    {ActivityKind::Mail, "mail"},
    {ActivityKind::Rehearsal, "rehearsal"},
    {ActivityKind::Decision, "decision"},
    {ActivityKind::Setting, "setting"},
    {ActivityKind::Connection, "connection"},
    {ActivityKind::Import, "import"},
    {ActivityKind::Banner, "banner"},
}};

} // namespace

QString toString(ActivityKind kind)
{
    const auto* const found =
        std::find_if(kKinds.begin(), kKinds.end(), [kind](const auto& named) { return named.first == kind; });
    return found == kKinds.end() ? QString() : QString::fromLatin1(found->second);
}

std::optional<ActivityKind> activityKindFromString(QStringView name)
{
    const auto* const found = std::find_if(kKinds.begin(), kKinds.end(), [name](const auto& named) {
        return name == QLatin1String(named.second);
    });
    return found == kKinds.end() ? std::nullopt : std::optional(found->first);
}

const std::vector<ActivityKind>& activityKinds()
{
    static const std::vector<ActivityKind> kinds = [] {
        std::vector<ActivityKind> all;
        all.reserve(kKinds.size());
        for (const auto& named : kKinds) {
            all.push_back(named.first);
        }
        return all;
    }();
    return kinds;
}

} // namespace afterparcel
