#pragma once

#include "core/store/store.h"
#include "core/sync/services.h"
#include "core/sync/storeplace.h"

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
    QString text;     ///< one translated sentence: what was found
    QString nextStep; ///< one translated sentence: what to do about it; may be empty

    /// Both sentences, as printed on a console.
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool isTrouble() const { return state == State::Failed || state == State::NotConfigured; }
};

/// What can be checked alone.
enum class Service { Store, AfterShip, Mail };

/// Settings and secrets as somebody typed them, to be tried before they are saved. The secrets are read
/// instead of the stored ones.
struct Trial {
    Settings settings;
    TypedSecrets secrets;
};

/// Store and scopes, AfterShip, mail. The connection time is recorded at the first success of the store.
[[nodiscard]] QCoro::Task<std::vector<Check>> connectStore(Store* store, Services* services,
                                                           Cancellation cancellation);
/// The same checks without recording anything.
[[nodiscard]] QCoro::Task<std::vector<Check>> checkServices(Services* services, Cancellation cancellation);

/// One service with what was typed; nothing is recorded or saved. The store gives two checks, "store" and
/// "scopes", the others one. Answers sooner than a pass would when a service is out of reach. `clock`
/// outlives the task.
[[nodiscard]] QCoro::Task<std::vector<Check>>
tryService(Service service, StorePlace place, const Clock* clock, Trial trial, Cancellation cancellation);

/// Sends one clearly marked message with what was typed, to the merchant's own address `to`. The answer is
/// the mail server's words. `clock` outlives the task.
[[nodiscard]] QCoro::Task<Result<QString>> tryTestMail(StorePlace place, const Clock* clock, Trial trial,
                                                       QString to, Cancellation cancellation);

} // namespace afterparcel
