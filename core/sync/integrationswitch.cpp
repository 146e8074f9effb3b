#include "core/sync/integrationswitch.h"

#include "core/base/logging.h"

namespace afterparcel
{

namespace
{

Result<Settings> save(const SettingsFile& file, bool on)
{
    return file.change(
        {{QStringLiteral("aftership.enabled"), on ? QStringLiteral("true") : QStringLiteral("false")}});
}

} // namespace

Result<int> switchIntegration(const SettingsFile& file, Store& store, bool on, const QDateTime& now)
{
    const Result<Settings> saved = save(file, on);
    if (!saved) {
        return tl::unexpected(saved.error());
    }
    Result<int> stranded = store.recordIntegration(on, now);
    if (!stranded) {
        const Result<Settings> back = save(file, !on);
        if (!back) {
            qCWarning(lcSync).noquote() << "the setting could not be put back:" << back.error().text();
        }
    }
    return stranded;
}

} // namespace afterparcel
