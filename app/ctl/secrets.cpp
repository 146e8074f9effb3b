#include "app/ctl/commands.h"
#include "app/ctl/input.h"
#include "core/secrets/secretstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::SecretsCommand)
};

int wrongUse(const CommandContext& context, const QString& text)
{
    return context.wrongUse(
        text, QStringLiteral("afterparcelctl secrets set NAME | remove NAME | status [--json]"));
}

/// As printed; stable.
QString stateName(SecretState state)
{
    switch (state) {
    case SecretState::Present:
        return QStringLiteral("present");
    case SecretState::FromEnvironment:
        return QStringLiteral("environment");
    case SecretState::Absent:
        return QStringLiteral("absent");
    case SecretState::Locked:
        return QStringLiteral("locked");
    case SecretState::Unavailable:
        return QStringLiteral("unavailable");
    }
    return {};
}

/// What is typed after the name is never repeated: it may be the secret (D1).
int set(const CommandContext& context, SecretStore& secrets, const QStringList& arguments)
{
    if (arguments.size() != 1) {
        return wrongUse(context,
                        arguments.isEmpty()
                            ? Tr::tr("secrets set takes the name of a secret.")
                            : Tr::tr("secrets set takes one name; the value is read from standard input, "
                                     "since others can see a command's arguments."));
    }
    const QString& name = arguments.first();
    if (!secretNames().contains(name)) {
        return wrongUse(context, Tr::tr("There is no such secret. The secrets are: %1.")
                                     .arg(secretNames().join(QStringLiteral(", "))));
    }
    const Result<QString> value = readSecret(name);
    if (!value) {
        return context.fail(value.error());
    }
    const Result<void> written = runToEnd(secrets.write(name, *value));
    if (!written) {
        return context.fail(written.error());
    }
    context.print(Tr::tr("The secret %1 is in the keychain.").arg(name));
    return Done;
}

int remove(const CommandContext& context, SecretStore& secrets, const QStringList& arguments)
{
    if (arguments.size() != 1) {
        return wrongUse(context, Tr::tr("secrets remove takes the name of a secret."));
    }
    const Result<void> removed = runToEnd(secrets.remove(arguments.first()));
    if (!removed) {
        return context.fail(removed.error());
    }
    context.print(Tr::tr("The secret %1 is not in the keychain any more.").arg(arguments.first()));
    return Done;
}

int status(const CommandContext& context, SecretStore& secrets, const QStringList& arguments)
{
    const bool json = arguments == QStringList{QStringLiteral("--json")};
    if (!json && !arguments.isEmpty()) {
        return wrongUse(context, Tr::tr("secrets status takes nothing but --json."));
    }
    const std::vector<SecretStatus> all = runToEnd(secrets.status());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const SecretStatus& secret : all) {
        array.append(QJsonObject{{QStringLiteral("name"), secret.name},
                                 {QStringLiteral("state"), stateName(secret.state)},
                                 {QStringLiteral("text"), secret.text}});
        rows.push_back({secret.name, stateName(secret.state), secret.text});
    }
    if (json) {
        context.printJson(QJsonDocument(array));
    } else {
        context.printTable({Tr::tr("SECRET"), Tr::tr("STATE"), Tr::tr("WHERE")}, rows);
    }
    return Done;
}

} // namespace

int runSecrets(CommandContext& context, const QStringList& arguments)
{
    SecretStore secrets(context.place().folder, context.place().storeName);
    QStringList rest = arguments;
    const QString name = rest.isEmpty() ? QString() : rest.takeFirst();
    if (name == QLatin1String("set")) {
        return set(context, secrets, rest);
    }
    if (name == QLatin1String("remove")) {
        return remove(context, secrets, rest);
    }
    if (name == QLatin1String("status")) {
        return status(context, secrets, rest);
    }
    return wrongUse(context, name.isEmpty() ? Tr::tr("What is to be done with the secrets?")
                                            : Tr::tr("secrets has no “%1”.").arg(name));
}

} // namespace afterparcel
