#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <tl/expected.hpp>

namespace afterparcel
{

/// What kind of failure it is: what a program branches on. People read Error::what and Error::nextStep.
enum class ErrorKind {
    Offline,           ///< no network, name not resolved, connection refused or lost
    Timeout,           ///< the deadline passed
    RateLimited,       ///< asked to slow down; Error::retryAt says until when, if the server said so
    Unauthorized,      ///< key, token or login refused
    Forbidden,         ///< authenticated, but not allowed: scope missing, plan without API access
    PlanLimit,         ///< the account's quota is used up
    Rejected,          ///< the request itself was definitely refused; repeating it changes nothing
    NotFound,          ///< the thing asked for does not exist
    ServerFault,       ///< 5xx and its like: passing
    Malformed,         ///< an answer that could not be understood
    TooLarge,          ///< an answer or input over its size limit
    Tls,               ///< certificate or handshake wrong
    SecretLocked,      ///< the keychain is locked or its prompt was refused
    SecretUnavailable, ///< there is no keychain
    NotConfigured,     ///< a setting or secret that is needed is missing
    BadInput,          ///< what the user gave is wrong
    Storage,           ///< the database or a file failed
    DiskFull,
    NotWritable, ///< the data directory can't be written
    NewerData,   ///< the database was written by a newer version
    InUse,       ///< another process holds the data directory (S3)
    Cancelled,
    Internal, ///< our own bug
};

/// An error as a value: what failed, for which order, and what to do. Never holds a secret or a whole
/// address.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString what;     ///< one translated sentence: what failed and why
    QString nextStep; ///< one translated sentence: what to do about it; may be empty for passing faults
    QString detail;   ///< for logs: HTTP status, endpoint, the server's words
    QString order;    ///< the order's name, if the error belongs to one
    int code = 0;     ///< the server's own code (AfterShip's meta.code, HTTP status, SQLite's), 0 if none
    std::optional<QDateTime> retryAt; ///< UTC; when the server said that it may be asked again

    /// "what nextStep", as printed on a console or in a banner.
    [[nodiscard]] QString text() const;
};

template<class T>
using Result = tl::expected<T, Error>;

/// True for faults that pass by themselves (T8: an outage is not an attempt).
[[nodiscard]] bool isTransient(ErrorKind kind);

/// Shorthand for returning an error from a function with a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString what, QString nextStep = {},
                                                QString detail = {})
{
    return tl::unexpected<Error>(
        Error{kind, std::move(what), std::move(nextStep), std::move(detail), {}, 0, std::nullopt});
}

} // namespace afterparcel
