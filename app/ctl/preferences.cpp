#include "core/settings/preferences.h"

#include "app/ctl/commands.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::PreferencesCommand)
};

int wrongUse(const CommandContext& context, const QString& text)
{
    return context.wrongUse(
        text, QStringLiteral("afterparcelctl preferences list [--json] | get KEY | set KEY VALUE"));
}

struct Preference {
    QString key;
    QStringList choices; ///< the first is the default
    QString meaning;
};

const QString kSystem = QStringLiteral("system");

std::vector<Preference> allPreferences()
{
    return {
        {Preferences::kTheme,
         {kSystem, QStringLiteral("light"), QStringLiteral("dark")},
         Tr::tr("The colours of the window.")},
        {Preferences::kLanguage, QStringList{kSystem} + programLanguages(),
         Tr::tr("The language of the window.")},
        {Preferences::kOnClose,
         {QStringLiteral("ask"), QStringLiteral("keep_open"), QStringLiteral("quit")},
         Tr::tr("What closing the window does: it asks, works on in the background, or ends the program.")},
        {Preferences::kNotifications,
         {QStringLiteral("true"), QStringLiteral("false")},
         Tr::tr("Whether the desktop tells of what needs a decision.")}};
}

std::optional<Preference> preferenceNamed(const QString& key)
{
    const std::vector<Preference> all = allPreferences();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&key](const Preference& preference) { return preference.key == key; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

int noSuchKey(const CommandContext& context, const QString& key)
{
    QStringList keys;
    for (const Preference& preference : allPreferences()) {
        keys.append(preference.key);
    }
    return wrongUse(context, Tr::tr("There is no preference “%1”. The preferences are: %2.")
                                 .arg(key, keys.join(QStringLiteral(", "))));
}

int list(const CommandContext& context, const QStringList& arguments)
{
    const bool json = arguments == QStringList{QStringLiteral("--json")};
    if (!json && !arguments.isEmpty()) {
        return wrongUse(context, Tr::tr("preferences list takes nothing but --json."));
    }
    const Preferences preferences = Preferences::read(context.place().dataDir);
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Preference& preference : allPreferences()) {
        const QString value = preferences.value(preference.key);
        array.append(QJsonObject{{QStringLiteral("key"), preference.key},
                                 {QStringLiteral("value"), value},
                                 {QStringLiteral("choices"), QJsonArray::fromStringList(preference.choices)},
                                 {QStringLiteral("meaning"), preference.meaning}});
        rows.push_back(
            {preference.key, value, preference.choices.join(QLatin1Char('|')), preference.meaning});
    }
    if (json) {
        context.printJson(QJsonDocument(array));
    } else {
        context.printTable({Tr::tr("KEY"), Tr::tr("VALUE"), Tr::tr("CHOICES"), Tr::tr("MEANING")}, rows);
    }
    return Done;
}

int get(const CommandContext& context, const QStringList& arguments)
{
    if (arguments.size() != 1) {
        return wrongUse(context, Tr::tr("preferences get takes one key."));
    }
    if (!preferenceNamed(arguments.first())) {
        return noSuchKey(context, arguments.first());
    }
    context.print(Preferences::read(context.place().dataDir).value(arguments.first()));
    return Done;
}

int set(const CommandContext& context, const QStringList& arguments)
{
    if (arguments.size() != 2) {
        return wrongUse(context, Tr::tr("preferences set takes a key and a value."));
    }
    const std::optional<Preference> preference = preferenceNamed(arguments.first());
    if (!preference) {
        return noSuchKey(context, arguments.first());
    }
    if (!preference->choices.contains(arguments.last())) {
        return wrongUse(
            context,
            Tr::tr("%1 is one of: %2.").arg(preference->key, preference->choices.join(QStringLiteral(", "))));
    }
    const QString& dataDir = context.place().dataDir;
    Preferences preferences = Preferences::read(dataDir);
    preferences.setValue(preference->key, arguments.last());
    if (!QDir().mkpath(dataDir) || !preferences.write(dataDir)) {
        return context.fail(
            {ErrorKind::NotWritable,
             Tr::tr("The preferences can't be written to %1.").arg(dataDir),
             Tr::tr("Give another data directory with --data-dir, or correct its permissions."),
             {},
             {},
             0,
             std::nullopt});
    }
    context.print(Tr::tr("A window that is open shows new colours and a new language at its next start."));
    return Done;
}

} // namespace

int runPreferences(CommandContext& context, const QStringList& arguments)
{
    QStringList rest = arguments;
    const QString verb = rest.isEmpty() ? QString() : rest.takeFirst();
    if (verb == QLatin1String("list")) {
        return list(context, rest);
    }
    if (verb == QLatin1String("get")) {
        return get(context, rest);
    }
    if (verb == QLatin1String("set")) {
        return set(context, rest);
    }
    return wrongUse(context, verb.isEmpty() ? Tr::tr("What is to be done with the preferences?")
                                            : Tr::tr("preferences has no “%1”.").arg(verb));
}

} // namespace afterparcel
