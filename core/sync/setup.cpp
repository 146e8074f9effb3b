#include "core/sync/setup.h"

#include "core/settings/registry.h"

#include <algorithm>

namespace afterparcel
{

namespace
{

SetupOutcome failedWith(const Error& error)
{
    SetupOutcome outcome;
    outcome.error = error;
    return outcome;
}

Result<Settings> withValues(Settings settings, const std::vector<std::pair<QString, QString>>& values)
{
    for (const auto& [key, value] : values) {
        const Result<void> set = assignSettingValue(settings, key, value);
        if (!set) {
            return tl::unexpected(set.error());
        }
    }
    return checkSettings(settings).map([&settings] { return settings; });
}

bool isStored(const std::vector<SecretStatus>& all, const QString& name)
{
    return std::any_of(all.begin(), all.end(), [&name](const SecretStatus& secret) {
        return secret.name == name && secret.state == SecretState::Present;
    });
}

QCoro::Task<Result<void>> saveSecrets(StorePlace place, TypedSecrets typed)
{
    SecretStore secrets(place.folder, place.storeName);
    const bool removes =
        std::any_of(typed.begin(), typed.end(), [](const QString& value) { return value.isEmpty(); });
    std::vector<SecretStatus> stored;
    if (removes) {
        stored = co_await secrets.status();
    }
    for (auto it = typed.constBegin(); it != typed.constEnd(); ++it) {
        Result<void> saved;
        if (!it.value().isEmpty()) {
            saved = co_await secrets.write(it.key(), it.value());
        } else if (isStored(stored, it.key())) {
            saved = co_await secrets.remove(it.key());
        }
        if (!saved) {
            co_return saved;
        }
    }
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<SetupState>> readSetup(StorePlace place)
{
    const Result<Settings> settings = SettingsFile(place.folder).read();
    if (!settings) {
        co_return tl::unexpected(settings.error());
    }
    SetupState state;
    state.settings = *settings;
    SecretStore secrets(place.folder, place.storeName);
    state.secrets = co_await secrets.status();
    co_return state;
}

QCoro::Task<SetupOutcome> takeSetupStep(StorePlace place, const Clock* clock, SetupStep step,
                                        Cancellation cancellation)
{
    const SettingsFile file(place.folder);
    const Result<Settings> settings =
        file.read().and_then([&step](const Settings& saved) { return withValues(saved, step.values); });
    if (!settings) {
        co_return failedWith(settings.error());
    }
    SetupOutcome outcome;
    if (step.service) {
        const Trial trial{*settings, step.secrets};
        outcome.checks = co_await tryService(*step.service, place, clock, trial, cancellation);
        if (cancellation.isCancelled() || std::any_of(outcome.checks.begin(), outcome.checks.end(),
                                                      [](const Check& check) { return check.isTrouble(); })) {
            co_return outcome;
        }
    }
    const Result<void> kept = co_await saveSecrets(place, step.secrets);
    if (!kept) {
        co_return failedWith(kept.error());
    }
    const Result<Settings> changed = file.change(step.values);
    if (!changed) {
        co_return failedWith(changed.error());
    }
    outcome.settings = *changed;
    outcome.done = true;
    co_return outcome;
}

QCoro::Task<SetupOutcome> connectSavedSetup(BackgroundTools* tools, Cancellation cancellation)
{
    const Result<Settings> settings = tools->settingsFile().read();
    if (!settings) {
        co_return failedWith(settings.error());
    }
    const Result<Store*> store = tools->store();
    if (!store) {
        co_return failedWith(store.error());
    }
    const std::unique_ptr<Services> services = tools->services(*settings);
    SetupOutcome outcome;
    outcome.settings = *settings;
    outcome.checks = co_await connectStore(*store, services.get(), cancellation);
    const Result<StoreIdentity> identity = (*store)->identity();
    if (!identity) {
        co_return failedWith(identity.error());
    }
    outcome.done = identity->connectedAt.isValid();
    co_return outcome;
}

} // namespace afterparcel
