#pragma once

#include "core/base/result.h"

#include <QCoroTask>
#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <vector>

namespace afterparcel
{

/// Where a secret stands (D1).
enum class SecretState { Present, FromEnvironment, Absent, Locked, Unavailable };

struct SecretStatus {
    QString name;
    SecretState state = SecretState::Absent;
    QString text; ///< one translated sentence: where it is, or what to do
};

/// The names of section 12: shopify, shopify_client_id, shopify_client_secret, aftership, smtp.
[[nodiscard]] const QStringList& secretNames();

/// Secrets that were typed and are not saved yet, by name; an empty text stands for "there is none".
using TypedSecrets = QHash<QString, QString>;

/// Secrets live in the OS keychain alone (D1), or come from the environment for this process alone (D2:
/// AFTERPARCEL_SECRET_ and the name in capitals). Which names were stored is kept in `folder`, never a value:
/// an entry that is listed but not found means a locked keychain. Needs an event loop; lives on one thread.
class SecretStore
{
public:
    /// `storeName` separates the entries of several stores (D11). `typed` are read instead of what is stored
    /// or in the environment, so that they can be checked before they are saved: held in memory alone, by
    /// this object alone.
    SecretStore(QString folder, QString storeName, TypedSecrets typed = {});
    ~SecretStore();

    /// The secret; an empty string when there is none. SecretLocked and SecretUnavailable say what to do.
    [[nodiscard]] QCoro::Task<Result<QString>> read(QString name);
    [[nodiscard]] QCoro::Task<Result<void>> write(QString name, QString value);
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString name);
    [[nodiscard]] QCoro::Task<std::vector<SecretStatus>> status();

    /// How long the keychain may take, a prompt included, before "locked" is answered.
    void setDeadline(std::chrono::milliseconds deadline);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace afterparcel
