#include "core/sync/restoring.h"

#include "core/settings/settingsfile.h"
#include "core/store/store.h"
#include "core/sync/datalock.h"
#include "core/transfer/transfernotes.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Restoring)
};

Result<QString> openOnce(const StorePlace& place, const Clock& clock)
{
    Result<std::unique_ptr<Store>> store = Store::open(place.folder, clock);
    if (!store) {
        return tl::unexpected(store.error());
    }
    return SettingsFile(place.folder)
        .read()
        .and_then([&](const Settings& settings) { return (*store)->setSettings(settings); })
        .map([&](int) {
            noteRestore(**store, clock.now());
            return (*store)->openReport();
        });
}

} // namespace

Result<QStringList> restoreStore(const StorePlace& place, const QString& file, const Clock& clock)
{
    const Result<std::unique_ptr<DataLock>> lock = DataLock::take(place.dataDir);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    const Result<QString> restored = Store::restore(place.folder, file, clock);
    if (!restored) {
        return tl::unexpected(restored.error());
    }
    return openOnce(place, clock).map([&restored](const QString& report) {
        QStringList sentences{*restored};
        if (!report.isEmpty()) {
            sentences.append(report);
        }
        return sentences << Tr::tr("What is newer in Shopify and AfterShip is read at the next sync.");
    });
}

} // namespace afterparcel
