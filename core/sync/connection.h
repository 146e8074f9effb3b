#pragma once

#include "core/store/store.h"
#include "core/sync/services.h"

#include <QCoroTask>

namespace afterparcel
{

/// A scope that a feature needs, and what is missing without it (D10).
struct ScopeNeed {
    QString scope;
    QString disables;     ///< translated
    bool required = true; ///< without it nothing works; else only what `disables` says
};
[[nodiscard]] const std::vector<ScopeNeed>& scopeNeeds();

/// The outcome of one check of `connect` or `doctor`.
struct Check {
    enum class State { Ok, Off, Warning, Failed, NotConfigured };
    QString name; ///< "store", "scopes", "aftership", "mail", "keychain", "data"
    State state = State::Ok;
    QString text; ///< one or two translated sentences: what was found, what to do
};

/// Store and scopes, AfterShip, mail. The connection time is recorded at the first success of the store.
[[nodiscard]] QCoro::Task<std::vector<Check>> connectStore(Store* store, Services* services,
                                                           Cancellation cancellation);
/// The same checks without recording anything.
[[nodiscard]] QCoro::Task<std::vector<Check>> checkServices(Store* store, Services* services,
                                                            Cancellation cancellation);

} // namespace afterparcel
