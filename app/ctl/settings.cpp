#include "app/ctl/commands.h"
#include "app/ctl/input.h"
#include "app/ctl/presets.h"
#include "core/settings/registry.h"
#include "core/sync/settingschange.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::SettingsCommand)
};

int wrongUse(const CommandContext& context, const QString& text)
{
    return context.wrongUse(
        text,
        QStringLiteral(
            "afterparcelctl settings set KEY VALUE | get KEY | list [--json] | export | import [FILE] | "
            "presets [--json] | preset NAME"));
}

int change(CommandContext& context, const SettingTexts& values)
{
    const Result<SettingsChanged> changed = changeSettings(context.place(), context.clock(), values);
    if (!changed) {
        return context.fail(changed.error());
    }
    if (changed->stranded > 0) {
        context.print(
            Tr::tr("%n request(s) that waited for a delivery: not scheduled any more. To follow them "
                   "again after switching on: afterparcelctl requests resume ORDER...",
                   nullptr, changed->stranded));
    }
    return Done;
}

int set(CommandContext& context, const QStringList& arguments)
{
    if (arguments.size() != 2) {
        return wrongUse(context, Tr::tr("settings set takes a key and a value; quote a value with spaces."));
    }
    return change(context, {{arguments.at(0), arguments.at(1)}});
}

int get(CommandContext& context, const QStringList& arguments)
{
    if (arguments.size() != 1) {
        return wrongUse(context, Tr::tr("settings get takes one key."));
    }
    const Result<Settings> settings = context.settingsFile().read();
    if (!settings) {
        return context.fail(settings.error());
    }
    const Result<QString> value = settingValue(*settings, arguments.first());
    if (!value) {
        return context.fail(value.error());
    }
    context.print(*value);
    return Done;
}

void printList(const CommandContext& context, const Settings& settings)
{
    std::vector<QStringList> rows;
    for (const SettingInfo& info : settingInfos()) {
        const QString value = settingValue(settings, info.key).value_or(QString());
        const QString type = info.choices.isEmpty() ? info.type : info.choices.join(QLatin1Char('|'));
        rows.push_back({info.key, type, value, info.defaultValue, info.meaning});
    }
    context.printTable({Tr::tr("KEY"), Tr::tr("TYPE"), Tr::tr("VALUE"), Tr::tr("DEFAULT"), Tr::tr("MEANING")},
                       rows);
}

void printListJson(const CommandContext& context, const Settings& settings)
{
    QJsonArray array;
    for (const SettingInfo& info : settingInfos()) {
        QJsonObject object{{QStringLiteral("key"), info.key},
                           {QStringLiteral("type"), info.type},
                           {QStringLiteral("value"), settingValue(settings, info.key).value_or(QString())},
                           {QStringLiteral("default"), info.defaultValue},
                           {QStringLiteral("meaning"), info.meaning}};
        if (!info.choices.isEmpty()) {
            object.insert(QStringLiteral("choices"), QJsonArray::fromStringList(info.choices));
        }
        array.append(object);
    }
    context.printJson(QJsonDocument(array));
}

int list(CommandContext& context, const QStringList& arguments)
{
    const bool json = arguments == QStringList{QStringLiteral("--json")};
    if (!json && !arguments.isEmpty()) {
        return wrongUse(context, Tr::tr("settings list takes nothing but --json."));
    }
    const Result<Settings> settings = context.settingsFile().read();
    if (!settings) {
        return context.fail(settings.error());
    }
    json ? printListJson(context, *settings) : printList(context, *settings);
    return Done;
}

int exportAll(CommandContext& context, const QStringList& arguments)
{
    if (!arguments.isEmpty()) {
        return wrongUse(context, Tr::tr("settings export takes no arguments; it prints JSON."));
    }
    const Result<Settings> settings = context.settingsFile().read();
    if (!settings) {
        return context.fail(settings.error());
    }
    QJsonObject object;
    for (const SettingInfo& info : settingInfos()) {
        const QString value = settingValue(*settings, info.key).value_or(QString());
        if (value != info.defaultValue) {
            object.insert(info.key, value);
        }
    }
    context.printJson(QJsonDocument(object));
    return Done;
}

Result<SettingTexts> valuesOf(const QByteArray& bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject()) {
        return fail(ErrorKind::BadInput,
                    error.error == QJsonParseError::NoError
                        ? Tr::tr("What was read is no JSON object.")
                        : Tr::tr("What was read is no JSON: %1 at byte %2.")
                              .arg(error.errorString())
                              .arg(error.offset),
                    Tr::tr("Give what “afterparcelctl settings export” printed."));
    }
    SettingTexts values;
    const QJsonObject object = document.object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const Result<QString> text = settingText(it.key(), it.value());
        if (!text) {
            return tl::unexpected(text.error());
        }
        values.emplace_back(it.key(), *text);
    }
    return values;
}

int importAll(CommandContext& context, const QStringList& arguments)
{
    if (arguments.size() > 1) {
        return wrongUse(context, Tr::tr("settings import takes one file, or reads standard input."));
    }
    const Result<QByteArray> bytes =
        arguments.isEmpty() ? readStandardInput() : readInputFile(arguments.first());
    const Result<SettingTexts> values = bytes.and_then(valuesOf);
    return values ? change(context, *values) : context.fail(values.error());
}

} // namespace

int runSettings(CommandContext& context, const QStringList& arguments)
{
    using Action = int (*)(CommandContext&, const QStringList&);
    const std::vector<std::pair<QString, Action>> actions{
        {QStringLiteral("set"), set},           {QStringLiteral("get"), get},
        {QStringLiteral("list"), list},         {QStringLiteral("export"), exportAll},
        {QStringLiteral("import"), importAll},  {QStringLiteral("presets"), listPresets},
        {QStringLiteral("preset"), takePreset},
    };
    QStringList rest = arguments;
    const QString name = rest.isEmpty() ? QString() : rest.takeFirst();
    rest.removeOne(QStringLiteral("--"));
    for (const auto& action : actions) {
        if (action.first == name) {
            return action.second(context, rest);
        }
    }
    return wrongUse(context, name.isEmpty() ? Tr::tr("What is to be done with the settings?")
                                            : Tr::tr("settings has no “%1”.").arg(name));
}

} // namespace afterparcel
