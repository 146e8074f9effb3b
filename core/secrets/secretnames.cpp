#include "core/secrets/secretnames.h"

#include "core/settings/jsonfile.h"

#include <QJsonArray>

namespace afterparcel
{

namespace
{

QString listKey()
{
    return QStringLiteral("stored");
}

} // namespace

SecretNames::SecretNames(QString folder) : m_folder(std::move(folder)) {}

QString SecretNames::path() const
{
    return m_folder + QStringLiteral("/secrets.json");
}

Result<bool> SecretNames::contains(const QString& name) const
{
    return JsonFile(path()).read().map(
        [&name](const QJsonObject& object) { return object.value(listKey()).toArray().contains(name); });
}

Result<void> SecretNames::add(const QString& name) const
{
    return JsonFile(path()).change([&name](QJsonObject& object) -> Result<void> {
        QJsonArray names = object.value(listKey()).toArray();
        if (!names.contains(name)) {
            names.append(name);
            object.insert(listKey(), names);
        }
        return {};
    });
}

Result<void> SecretNames::remove(const QString& name) const
{
    return JsonFile(path()).change([&name](QJsonObject& object) -> Result<void> {
        QJsonArray kept;
        const QJsonArray names = object.value(listKey()).toArray();
        for (const QJsonValue value : names) {
            if (value.toString() != name) {
                kept.append(value);
            }
        }
        if (object.contains(listKey())) {
            object.insert(listKey(), kept);
        }
        return {};
    });
}

} // namespace afterparcel
