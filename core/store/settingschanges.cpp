#include "core/store/settingschanges.h"

#include "core/settings/registry.h"
#include "core/store/activitylog.h"
#include "core/store/statevalues.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::SettingsChanges)
};

const QString kSeen = QStringLiteral("settings_seen");

/// Keys whose values are, or can be, addresses: compared by hash and never shown.
bool mayHoldAddress(const SettingInfo& info)
{
    return info.type == QLatin1String("mailbox") || info.key == QLatin1String("smtp.user") ||
           info.key == QLatin1String("ask.exclude.addresses");
}

QJsonObject valuesOf(const Settings& settings, const AddressHasher& hasher)
{
    QJsonObject values;
    for (const SettingInfo& info : settingInfos()) {
        const QString value = settingValue(settings, info.key).value_or(QString());
        values.insert(info.key, mayHoldAddress(info) && !value.isEmpty() ? hasher.hash(value) : value);
    }
    return values;
}

QString sentence(const SettingInfo& info, const QString& before, const QString& after)
{
    const auto shown = [](const QString& value) { return value.isEmpty() ? Tr::tr("empty") : value; };
    if (!mayHoldAddress(info)) {
        return Tr::tr("%1 is now %2; before it was %3.", "a setting's key and two values")
            .arg(info.key, shown(after), shown(before));
    }
    return after.isEmpty() ? Tr::tr("%1 is now empty.").arg(info.key)
                           : Tr::tr("%1 was changed.").arg(info.key);
}

} // namespace

Result<void> noteSettingsChanges(Database& database, const Settings& settings, const AddressHasher& hasher,
                                 const QDateTime& now)
{
    const QJsonObject after = valuesOf(settings, hasher);
    const QString text = QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact));
    {
        const ReadScope scope(database);
        if (stateValue(database, kSeen) == text || !database.ok()) {
            return scope.result(0).map([](int) {});
        }
    }
    WriteScope transaction(database);
    const QString seen = stateValue(database, kSeen);
    const QJsonObject before = QJsonDocument::fromJson(seen.toUtf8()).object();
    for (const SettingInfo& info : settingInfos()) {
        // A key that an older version did not know was at its default.
        const QString old = before.contains(info.key) ? before.value(info.key).toString() : info.defaultValue;
        const QString present = after.value(info.key).toString();
        if (old != present && !seen.isEmpty()) {
            noteActivity(database,
                         activityEntry(ActivityKind::Setting, info.key, sentence(info, old, present), now),
                         kNeverMerge);
        }
    }
    setStateValue(database, kSeen, text);
    return transaction.commit();
}

} // namespace afterparcel
