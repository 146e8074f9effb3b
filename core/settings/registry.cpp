#include "core/settings/registry.h"

#include "core/settings/settingkeys.h"
#include "core/settings/values.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::SettingsRegistry)
};

Result<const SettingKey*> findKey(const QString& key)
{
    const auto& keys = settingKeys();
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&key](const SettingKey& row) { return row.info.key == key; });
    if (found != keys.end()) {
        return &*found;
    }
    QStringList names;
    for (const SettingKey& row : keys) {
        names.append(row.info.key);
    }
    const QString near = nearest(key, names);
    return fail(ErrorKind::BadInput, Tr::tr("There is no setting “%1”.").arg(key),
                near.isEmpty()
                    ? Tr::tr("“afterparcelctl settings list” shows every key.")
                    : Tr::tr("Did you mean %1? “afterparcelctl settings list” shows every key.").arg(near));
}

/// T10 in numbers: the largest of what the fallback must not undercut.
Result<void> checkFallback(const TimingSettings& timing)
{
    if (!timing.fallbackEnabled) {
        return {};
    }
    const std::array<std::pair<int, const char*>, 4> limits{{
        {timing.waitDaysDomestic, "timing.wait_days.domestic"},
        {timing.waitDaysInternational, "timing.wait_days.international"},
        {timing.minDelayDaysDomestic, "timing.min_delay_days.domestic"},
        {timing.minDelayDaysInternational, "timing.min_delay_days.international"},
    }};
    const auto largest = std::max_element(limits.begin(), limits.end(),
                                          [](const auto& a, const auto& b) { return a.first < b.first; });
    if (timing.fallbackDays >= largest->first) {
        return {};
    }
    const QString key = QString::fromLatin1(largest->second);
    return fail(ErrorKind::BadInput,
                Tr::tr("timing.fallback_days (%1) can't be below %2 (%3).")
                    .arg(timing.fallbackDays)
                    .arg(key)
                    .arg(largest->first),
                Tr::tr("Set timing.fallback_days to %1 or more, set %2 to %3 or less, or switch "
                       "timing.fallback_enabled off.")
                    .arg(largest->first)
                    .arg(key)
                    .arg(timing.fallbackDays));
}

Result<void> checkWindow(const TimingSettings& timing)
{
    if (timing.windowFrom && timing.windowTo && *timing.windowFrom == *timing.windowTo) {
        return fail(
            ErrorKind::BadInput,
            Tr::tr("timing.window.from and timing.window.to are both %1, which leaves no time to send in.")
                .arg(printTimeOfDay(*timing.windowFrom)),
            Tr::tr("Choose two different times, or leave both empty to send at any time."));
    }
    return {};
}

} // namespace

const std::vector<SettingInfo>& settingInfos()
{
    static const std::vector<SettingInfo> infos = [] {
        std::vector<SettingInfo> all;
        for (const SettingKey& row : settingKeys()) {
            all.push_back(row.info);
        }
        return all;
    }();
    return infos;
}

Result<QString> settingValue(const Settings& settings, const QString& key)
{
    const Result<const SettingKey*> row = findKey(key);
    if (!row) {
        return tl::unexpected(row.error());
    }
    return (*row)->print(settings);
}

Result<void> assignSettingValue(Settings& settings, const QString& key, const QString& value)
{
    const Result<const SettingKey*> row = findKey(key);
    if (!row) {
        return tl::unexpected(row.error());
    }
    const QString text = value.trimmed();
    if (text.isEmpty()) {
        (*row)->copy(settings, Settings{});
        return {};
    }
    Result<void> parsed = (*row)->parse(settings, text);
    if (!parsed) {
        parsed.error().what = QStringLiteral("%1: %2").arg(key, parsed.error().what);
    }
    return parsed;
}

Result<void> setSettingValue(Settings& settings, const QString& key, const QString& value)
{
    Settings changed = settings;
    Result<void> assigned = assignSettingValue(changed, key, value);
    if (!assigned) {
        return assigned;
    }
    const Result<void> checked = checkSettings(changed);
    if (checked) {
        settings = std::move(changed);
    }
    return checked;
}

Result<void> checkSettings(const Settings& settings)
{
    const Result<void> fallback = checkFallback(settings.timing);
    return fallback ? checkWindow(settings.timing) : fallback;
}

} // namespace afterparcel
