#include "app/ctl/presets.h"

#include "core/settings/smtppresets.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::PresetsCommand)
};

QJsonValue orNull(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject json(const SmtpPreset& preset)
{
    QJsonObject settings;
    for (const auto& [key, value] : presetValues(preset)) {
        settings.insert(key, value);
    }
    return {{QStringLiteral("id"), preset.id},
            {QStringLiteral("name"), preset.name},
            {QStringLiteral("settings"), settings},
            {QStringLiteral("user"), preset.user.isEmpty() ? QJsonValue() : QJsonValue(preset.user)},
            {QStringLiteral("per_hour"), orNull(preset.perHour)},
            {QStringLiteral("per_day"), orNull(preset.perDay)},
            {QStringLiteral("note"), preset.note},
            {QStringLiteral("accepts_password"), preset.acceptsPassword},
            {QStringLiteral("page"), preset.page}};
}

} // namespace

int listPresets(CommandContext& context, const QStringList& arguments)
{
    const bool asJson = arguments == QStringList{QStringLiteral("--json")};
    if (!asJson && !arguments.isEmpty()) {
        return context.wrongUse(Tr::tr("settings presets takes nothing but --json."),
                                QStringLiteral("afterparcelctl settings presets [--json]"));
    }
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const SmtpPreset& preset : smtpPresets()) {
        array.append(json(preset));
        rows.push_back({preset.id, preset.name, QStringLiteral("%1:%2").arg(preset.host).arg(preset.port),
                        preset.perHour ? QString::number(*preset.perHour) : QString(),
                        preset.perDay ? QString::number(*preset.perDay) : QString(), preset.note});
    }
    if (asJson) {
        context.printJson(QJsonDocument(array));
    } else {
        context.printTable({Tr::tr("NAME"), Tr::tr("PROVIDER"), Tr::tr("SERVER"), Tr::tr("AN HOUR"),
                            Tr::tr("A DAY"), Tr::tr("NOTE")},
                           rows);
    }
    return Done;
}

int takePreset(CommandContext& context, const QStringList& arguments)
{
    if (arguments.size() != 1) {
        return context.wrongUse(Tr::tr("settings preset takes the name of one mail provider."),
                                QStringLiteral("afterparcelctl settings preset NAME"));
    }
    const Result<SmtpPreset> preset = smtpPreset(arguments.first());
    if (!preset) {
        return context.wrongUse(preset.error().text(), QStringLiteral("afterparcelctl settings preset NAME"));
    }
    if (!preset->acceptsPassword) {
        context.printError(preset->note);
        return Incomplete;
    }
    const Result<Settings> changed = context.settingsFile().change(presetValues(*preset));
    if (!changed) {
        return context.fail(changed.error());
    }
    for (const auto& [key, value] : presetValues(*preset)) {
        context.print(QStringLiteral("%1 %2").arg(key, value));
    }
    context.print(preset->user.isEmpty()
                      ? Tr::tr("Set smtp.user to the mailbox's address.")
                      : Tr::tr("Set smtp.user: %1.", "a user name, or where it is found").arg(preset->user));
    if (!preset->note.isEmpty()) {
        context.print(preset->note);
    }
    return Done;
}

} // namespace afterparcel
