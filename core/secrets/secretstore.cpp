#include "core/secrets/secretstore.h"

#include "core/base/logging.h"
#include "core/secrets/keychain.h"
#include "core/secrets/secretmessages.h"
#include "core/secrets/secretnames.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

using namespace std::chrono_literals;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::SecretStore)
};

/// Time enough to type a password into the keychain's prompt.
constexpr auto kDefaultDeadline = 30s;

Result<void> checkName(const QString& name)
{
    if (secretNames().contains(name)) {
        return {};
    }
    return fail(ErrorKind::BadInput, Tr::tr("There is no secret “%1”.").arg(name),
                Tr::tr("The secrets are: %1.").arg(secretNames().join(QStringLiteral(", "))));
}

QString fromEnvironment(const QString& name)
{
    return qEnvironmentVariable(environmentName(name).toLatin1().constData());
}

SecretStatus statusOf(const QString& name, const Result<QString>& secret)
{
    if (secret) {
        const SecretState state = !fromEnvironment(name).isEmpty() ? SecretState::FromEnvironment
                                  : secret->isEmpty()              ? SecretState::Absent
                                                                   : SecretState::Present;
        return {name, state, stateText(name, state)};
    }
    const bool locked = secret.error().kind == ErrorKind::SecretLocked;
    return {name, locked ? SecretState::Locked : SecretState::Unavailable, secret.error().text()};
}

} // namespace

const QStringList& secretNames()
{
    static const QStringList names{QStringLiteral("shopify"), QStringLiteral("shopify_client_id"),
                                   QStringLiteral("shopify_client_secret"), QStringLiteral("aftership"),
                                   QStringLiteral("smtp")};
    return names;
}

/// What the coroutines need; they take it by value, so that they end well when the SecretStore is gone before
/// them.
struct SecretStore::Private {
    SecretNames names;
    QString storeName;
    TypedSecrets typed;
    std::chrono::milliseconds deadline = kDefaultDeadline;

    [[nodiscard]] QString key(const QString& name) const { return storeName + QLatin1Char('/') + name; }

    static QCoro::Task<Result<QString>> read(Private self, QString name);
    static QCoro::Task<Result<void>> write(Private self, QString name, QString value);
    static QCoro::Task<Result<void>> remove(Private self, QString name);
    static QCoro::Task<std::vector<SecretStatus>> status(Private self);
};

QCoro::Task<Result<QString>> SecretStore::Private::read(Private self, QString name)
{
    const Result<void> known = checkName(name);
    if (!known) {
        co_return tl::unexpected(known.error());
    }
    if (self.typed.contains(name)) {
        co_return self.typed.value(name);
    }
    const QString given = fromEnvironment(name);
    if (!given.isEmpty()) {
        co_return given;
    }
    const KeychainAnswer answer = co_await Keychain::read(self.key(name), self.deadline);
    if (answer.kind == KeychainAnswer::Kind::Done) {
        co_return answer.value;
    }
    if (answer.kind != KeychainAnswer::Kind::NotFound) {
        co_return tl::unexpected(keychainError(name, answer));
    }
    const Result<bool> listed = self.names.contains(name);
    if (!listed) {
        co_return tl::unexpected(listed.error());
    }
    if (*listed) {
        co_return tl::unexpected(lockedError(name, QStringLiteral("listed, but not found")));
    }
    co_return QString();
}

QCoro::Task<Result<void>> SecretStore::Private::write(Private self, QString name, QString value)
{
    const Result<void> known = checkName(name);
    if (!known) {
        co_return known;
    }
    if (value.isEmpty()) {
        co_return fail(ErrorKind::BadInput, Tr::tr("The secret “%1” is empty.").arg(name),
                       Tr::tr("Give its value, or remove it."));
    }
    // A write that succeeds after its deadline is listed as well: else a locked keychain would later look
    // like an absent secret.
    const auto list = [names = self.names, name] {
        const Result<void> added = names.add(name);
        if (!added) {
            qCWarning(lcSecrets) << "the name" << name << "could not be listed:" << added.error().text();
        }
    };
    const KeychainAnswer answer = co_await Keychain::write(self.key(name), value, self.deadline, list);
    if (answer.kind != KeychainAnswer::Kind::Done) {
        co_return tl::unexpected(keychainError(name, answer));
    }
    co_return self.names.add(name);
}

QCoro::Task<Result<void>> SecretStore::Private::remove(Private self, QString name)
{
    const Result<void> known = checkName(name);
    if (!known) {
        co_return known;
    }
    // A locked keychain answers a delete with success and keeps the entry. A write tells the truth, so the
    // value is overwritten first, which also leaves nothing behind should the delete do nothing after all.
    const KeychainAnswer overwritten = co_await Keychain::write(self.key(name), QString(), self.deadline, {});
    if (overwritten.kind != KeychainAnswer::Kind::Done) {
        co_return tl::unexpected(keychainError(name, overwritten));
    }
    const KeychainAnswer deleted = co_await Keychain::remove(self.key(name), self.deadline);
    if (deleted.kind != KeychainAnswer::Kind::Done && deleted.kind != KeychainAnswer::Kind::NotFound) {
        co_return tl::unexpected(keychainError(name, deleted));
    }
    co_return self.names.remove(name);
}

QCoro::Task<std::vector<SecretStatus>> SecretStore::Private::status(Private self)
{
    // All at once, so that one prompt left unanswered costs one deadline and not one for each name.
    std::vector<QCoro::Task<Result<QString>>> reads;
    for (const QString& name : secretNames()) {
        reads.push_back(read(self, name));
    }
    std::vector<SecretStatus> all;
    for (qsizetype i = 0; i < secretNames().size(); ++i) {
        const Result<QString> secret = co_await reads[static_cast<std::size_t>(i)];
        all.push_back(statusOf(secretNames().at(i), secret));
    }
    co_return all;
}

SecretStore::SecretStore(QString folder, QString storeName, TypedSecrets typed)
    : d(new Private{SecretNames(std::move(folder)), std::move(storeName), std::move(typed)})
{
}

SecretStore::~SecretStore() = default;

QCoro::Task<Result<QString>> SecretStore::read(QString name)
{
    return Private::read(*d, std::move(name));
}

QCoro::Task<Result<void>> SecretStore::write(QString name, QString value)
{
    return Private::write(*d, std::move(name), std::move(value));
}

QCoro::Task<Result<void>> SecretStore::remove(QString name)
{
    return Private::remove(*d, std::move(name));
}

QCoro::Task<std::vector<SecretStatus>> SecretStore::status()
{
    return Private::status(*d);
}

void SecretStore::setDeadline(std::chrono::milliseconds deadline)
{
    d->deadline = deadline;
}

} // namespace afterparcel
