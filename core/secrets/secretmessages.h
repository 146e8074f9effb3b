#pragma once

#include "core/base/result.h"
#include "core/secrets/keychain.h"
#include "core/secrets/secretstore.h"

namespace afterparcel
{

/// "AFTERPARCEL_SECRET_SMTP" for "smtp" (D2).
[[nodiscard]] QString environmentName(const QString& secretName);

/// What a keychain that is locked, refused or did not answer means, and the way on (D1, D2).
[[nodiscard]] Error lockedError(const QString& name, const QString& detail);
/// There is no keychain: D2's way on.
[[nodiscard]] Error unavailableError(const QString& name, const QString& detail);
/// The error of an answer that is none of Done and NotFound.
[[nodiscard]] Error keychainError(const QString& name, const KeychainAnswer& answer);

/// The sentence of `secrets status`.
[[nodiscard]] QString stateText(const QString& name, SecretState state);

} // namespace afterparcel
