#include "core/secrets/secretmessages.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Secrets)
};

} // namespace

QString environmentName(const QString& secretName)
{
    return QStringLiteral("AFTERPARCEL_SECRET_") + secretName.toUpper();
}

Error lockedError(const QString& name, const QString& detail)
{
    return fail(ErrorKind::SecretLocked,
                Tr::tr("The keychain is locked, so the secret “%1” can't be reached.").arg(name),
                Tr::tr(
                    "Unlock the keychain and try again, or give the secret in the environment as %1 for this "
                    "process alone.")
                    .arg(environmentName(name)),
                detail)
        .value();
}

Error unavailableError(const QString& name, const QString& detail)
{
    return fail(
               ErrorKind::SecretUnavailable,
               Tr::tr("No keychain answers on this computer, so the secret “%1” can't be reached.").arg(name),
               Tr::tr("Start one (GNOME Keyring or KWallet in a desktop session), or give the secret in the "
                      "environment "
                      "as %1 for this process alone.")
                   .arg(environmentName(name)),
               detail)
        .value();
}

Error keychainError(const QString& name, const KeychainAnswer& answer)
{
    if (answer.kind == KeychainAnswer::Kind::Unavailable) {
        return unavailableError(name, answer.detail);
    }
    Error error = lockedError(name, answer.detail);
    if (answer.kind == KeychainAnswer::Kind::Unanswered) {
        error.what =
            Tr::tr("The keychain is still locked: it did not answer in time for the secret “%1”.").arg(name);
    }
    return error;
}

QString stateText(const QString& name, SecretState state)
{
    switch (state) {
    case SecretState::Present:
        return Tr::tr("In the keychain.");
    case SecretState::FromEnvironment:
        return Tr::tr("From the environment (%1), for this process alone.").arg(environmentName(name));
    case SecretState::Absent:
        return Tr::tr("Not set: “afterparcelctl secrets set %1” reads it from standard input.").arg(name);
    case SecretState::Locked:
        return lockedError(name, {}).text();
    case SecretState::Unavailable:
        return unavailableError(name, {}).text();
    }
    return {};
}

} // namespace afterparcel
