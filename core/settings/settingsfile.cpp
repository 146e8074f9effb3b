#include "core/settings/settingsfile.h"

#include "core/settings/jsonfile.h"
#include "core/settings/registry.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::SettingsFile)
};

/// An error of a value that stands in the file already: nobody has entered it just now.
Error inFile(const Error& error, const QString& path)
{
    Error result = error;
    result.kind = ErrorKind::Storage;
    result.what = Tr::tr("The settings in %1 can't be used: %2").arg(path, error.what);
    return result;
}

Result<Settings> fromObject(const QJsonObject& object)
{
    Settings settings;
    for (const SettingInfo& info : settingInfos()) {
        const auto found = object.constFind(info.key);
        if (found == object.constEnd()) {
            continue;
        }
        const Result<QString> text = settingText(info.key, *found);
        if (!text) {
            return tl::unexpected(text.error());
        }
        const Result<void> assigned = assignSettingValue(settings, info.key, *text);
        if (!assigned) {
            return tl::unexpected(assigned.error());
        }
    }
    const Result<void> checked = checkSettings(settings);
    if (!checked) {
        return tl::unexpected(checked.error());
    }
    return settings;
}

/// Writes the values of the keys that were set, without those that are the default.
Result<void> intoObject(QJsonObject& object, const Settings& settings,
                        const std::vector<std::pair<QString, QString>>& values)
{
    const Settings defaults;
    for (const auto& value : values) {
        const Result<QString> text = settingValue(settings, value.first);
        const Result<QString> usual = settingValue(defaults, value.first);
        if (!text || !usual) {
            return tl::unexpected(text ? usual.error() : text.error());
        }
        if (*text == *usual) {
            object.remove(value.first);
        } else {
            object.insert(value.first, *text);
        }
    }
    return {};
}

/// Each new value by itself, before anything is touched: its own error is told, and not one of the file.
Result<void> checkEach(const std::vector<std::pair<QString, QString>>& values)
{
    for (const auto& value : values) {
        Settings scratch;
        const Result<void> valid = assignSettingValue(scratch, value.first, value.second);
        if (!valid) {
            return valid;
        }
    }
    return {};
}

} // namespace

Result<QString> settingText(const QString& key, const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QString();
    case QJsonValue::String:
    case QJsonValue::Double:
    case QJsonValue::Bool:
        return value.toVariant().toString();
    case QJsonValue::Array: {
        QStringList items;
        const QJsonArray array = value.toArray();
        for (const QJsonValue item : array) {
            items.append(item.toVariant().toString());
        }
        return items.join(QLatin1Char(','));
    }
    default:
        return fail(
            ErrorKind::BadInput,
            Tr::tr("The value of %1 is neither a text, a number, true or false, nor a list.").arg(key),
            Tr::tr("Write it as “afterparcelctl settings get %1” prints it.").arg(key));
    }
}

SettingsFile::SettingsFile(QString folder) : m_folder(std::move(folder)) {}

QString SettingsFile::path() const
{
    return m_folder + QStringLiteral("/settings.json");
}

Result<Settings> SettingsFile::read() const
{
    const Result<QJsonObject> object = JsonFile(path()).read();
    if (!object) {
        return tl::unexpected(object.error());
    }
    return fromObject(*object).map_error([this](const Error& error) { return inFile(error, path()); });
}

Result<Settings> SettingsFile::change(const std::vector<std::pair<QString, QString>>& values) const
{
    const Result<void> valid = checkEach(values);
    if (!valid) {
        return tl::unexpected(valid.error());
    }
    Settings result;
    const Result<void> changed = JsonFile(path()).change([&](QJsonObject& object) -> Result<void> {
        const bool wasSound = fromObject(object).has_value();
        for (const auto& value : values) {
            object.insert(value.first, value.second);
        }
        const Result<Settings> settings = fromObject(object);
        if (!settings) {
            // Values that agreed before are at odds because of what is set now; else the fault is the file's.
            return tl::unexpected(wasSound ? settings.error() : inFile(settings.error(), path()));
        }
        result = *settings;
        return intoObject(object, *settings, values);
    });
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return result;
}

} // namespace afterparcel
