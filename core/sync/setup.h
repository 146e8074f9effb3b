#pragma once

#include "core/sync/background.h"
#include "core/sync/connection.h"

#include <QCoroTask>

#include <optional>
#include <utility>
#include <vector>

namespace afterparcel
{

/// What is set up already, for an assistant that is resumed.
struct SetupState {
    Settings settings;
    std::vector<SecretStatus> secrets; ///< where each stands; never a value
};
[[nodiscard]] QCoro::Task<Result<SetupState>> readSetup(StorePlace place);

/// One step of the first set-up: what was typed, and the service that it is verified against.
struct SetupStep {
    std::optional<Service> service;                  ///< none: there is nothing to ask
    std::vector<std::pair<QString, QString>> values; ///< setting keys and texts
    TypedSecrets secrets;                            ///< an empty text removes a stored one
};

/// How a step ended.
struct SetupOutcome {
    bool done = false;         ///< verified and saved; else `checks` or `error` say why not
    std::vector<Check> checks; ///< of the service, trouble included
    std::optional<Error> error;
    Settings settings; ///< as saved, where done
};

/// Verifies a step against its service, and only then saves it: secrets in the keychain (D1), settings in
/// their file. A warning of a check does not hold it up. `clock` outlives the task.
[[nodiscard]] QCoro::Task<SetupOutcome> takeSetupStep(StorePlace place, const Clock* clock, SetupStep step,
                                                      Cancellation cancellation);

/// Connects the store with what is saved, as `afterparcelctl connect` does; done when the connection is
/// recorded (T16). `tools` outlives the task.
[[nodiscard]] QCoro::Task<SetupOutcome> connectSavedSetup(BackgroundTools* tools, Cancellation cancellation);

} // namespace afterparcel
