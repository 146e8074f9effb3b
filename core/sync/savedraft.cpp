#include "core/sync/savedraft.h"

namespace afterparcel
{

QCoro::Task<Result<SettingsChanged>> saveDraft(SecretStore* secrets, StorePlace place, const Clock* clock,
                                               TypedSecrets typed, SettingTexts values)
{
    for (const QString& name : secretNames()) {
        const auto found = typed.constFind(name);
        if (found == typed.cend()) {
            continue;
        }
        QCoro::Task<Result<void>> task =
            found->isEmpty() ? secrets->remove(name) : secrets->write(name, *found);
        const Result<void> saved = co_await task;
        if (!saved) {
            co_return tl::unexpected(saved.error());
        }
    }
    co_return changeSettings(place, *clock, values);
}

} // namespace afterparcel
