#include "core/sync/blocklist.h"

#include "core/base/redact.h"
#include "core/settings/registry.h"
#include "core/settings/settingsfile.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::BlockList)
};

const QString kKey = QStringLiteral("ask.exclude.addresses");

QStringList notIn(const QStringList& list, const QStringList& patterns)
{
    QStringList added;
    for (const QString& pattern : patterns) {
        if (!list.contains(pattern, Qt::CaseInsensitive) && !added.contains(pattern, Qt::CaseInsensitive)) {
            added.append(pattern);
        }
    }
    return added;
}

Result<QStringList> save(const SettingsFile& file, const QStringList& list)
{
    return file.change({{kKey, list.join(QLatin1Char(','))}}).map([](const Settings& settings) {
        return settings.ask.blockedAddresses;
    });
}

int newlySkipped(const WhatIf& whatIf)
{
    int count = 0;
    for (const auto& [change, requests] : whatIf.statusChanges) {
        count += change.second == Status::Skipped ? requests : 0;
    }
    return count;
}

} // namespace

Result<Blocking> planBlocking(const StorePlace& place, const Clock& clock, const QStringList& patterns,
                              const WhatIfWatch& watch)
{
    const Result<Settings> present = SettingsFile(place.folder).read();
    if (!present) {
        return tl::unexpected(present.error());
    }
    Blocking blocking;
    blocking.added = notIn(present->ask.blockedAddresses, patterns);
    if (blocking.added.isEmpty()) {
        return blocking;
    }
    Settings proposed = *present;
    const QStringList list = present->ask.blockedAddresses + blocking.added;
    if (auto assigned = assignSettingValue(proposed, kKey, list.join(QLatin1Char(','))); !assigned) {
        return tl::unexpected(assigned.error());
    }
    return whatIf(place, clock, *present, proposed, watch).map([&blocking](const WhatIf& answer) {
        blocking.skipped = newlySkipped(answer);
        return blocking;
    });
}

Result<QStringList> blockAddresses(const StorePlace& place, const QStringList& patterns)
{
    const SettingsFile file(place.folder);
    return file.read().and_then([&](const Settings& settings) {
        const QStringList& list = settings.ask.blockedAddresses;
        return save(file, list + notIn(list, patterns));
    });
}

Result<QStringList> unblockAddresses(const StorePlace& place, const QStringList& patterns)
{
    const SettingsFile file(place.folder);
    const Result<Settings> settings = file.read();
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    QStringList list = settings->ask.blockedAddresses;
    for (const QString& pattern : patterns) {
        const auto same = [&pattern](const QString& entry) {
            return entry.compare(pattern, Qt::CaseInsensitive) == 0;
        };
        if (list.removeIf(same) == 0) {
            return fail(ErrorKind::NotFound, Tr::tr("“%1” is not in the list.").arg(redacted(pattern)),
                        Tr::tr("The list is the setting %1. Nothing was changed.").arg(kKey));
        }
    }
    return save(file, list);
}

} // namespace afterparcel
