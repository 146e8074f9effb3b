#pragma once

#include <QCoroTask>
#include <QString>

#include <chrono>
#include <functional>

namespace afterparcel
{

/// How a call to the OS keychain ended, as its backends really answer (not as their documentation says): a
/// locked keyring says "not found" to a read and lets a delete succeed that did nothing; only a write tells
/// the truth.
struct KeychainAnswer {
    enum class Kind {
        Done,
        NotFound,   ///< absent, or locked
        Locked,     ///< refused, or the prompt was refused
        Unanswered, ///< the deadline passed, most likely in front of a prompt; the answer may still come
        Unavailable,
    };
    Kind kind = Kind::Unavailable;
    QString value;  ///< of a read
    QString detail; ///< the backend's words, for logs; never a secret
};

/// The entries of one service in the OS keychain. May be used on any thread with an event loop: the jobs of
/// QtKeychain run one after another on a thread of their own. Each has no parent, is cut loose at the
/// deadline and deletes itself when it finishes: deleting one that runs would crash it.
class Keychain
{
public:
    using Milliseconds = std::chrono::milliseconds;

    [[nodiscard]] static QCoro::Task<KeychainAnswer> read(QString key, Milliseconds deadline);
    /// `onWritten` is called on the keychain's thread whenever the write succeeds, also after the deadline:
    /// what is in the keychain then has to be known, though nobody waits for it any more.
    [[nodiscard]] static QCoro::Task<KeychainAnswer> write(QString key, QString value, Milliseconds deadline,
                                                           std::function<void()> onWritten);
    [[nodiscard]] static QCoro::Task<KeychainAnswer> remove(QString key, Milliseconds deadline);
};

} // namespace afterparcel
