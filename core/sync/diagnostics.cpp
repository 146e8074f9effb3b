#include "core/sync/diagnostics.h"

#include "core/settings/registry.h"
#include "core/store/checkup.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>
#include <QSysInfo>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Diagnostics)
};

constexpr int kRecent = 100; ///< entries of the activity

QString at(const QDateTime& moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QStringLiteral("-");
}

void addHead(QStringList& lines, const QDateTime& now)
{
    lines << QStringLiteral("Afterparcel %1").arg(QStringLiteral(AFTERPARCEL_VERSION))
          << QStringLiteral("made: %1").arg(at(now))
          << QStringLiteral("system: %1, %2 %3, %4")
                 .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                      QSysInfo::currentCpuArchitecture())
          << QStringLiteral("Qt: %1 (built with %2)")
                 .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR))
          << QStringLiteral("locale: %1").arg(QLocale().name());
}

/// Values that are numbers or one of a few words; what somebody typed in freely is only counted.
QString shownValue(const SettingInfo& info, const QString& value)
{
    static const QStringList plain{
        QStringLiteral("days"),    QStringLiteral("hours"),   QStringLiteral("minutes"),
        QStringLiteral("number"),  QStringLiteral("port"),    QStringLiteral("boolean"),
        QStringLiteral("choice"),  QStringLiteral("time"),    QStringLiteral("weekdays"),
        QStringLiteral("country"), QStringLiteral("timezone")};
    if (plain.contains(info.type)) {
        return value;
    }
    return info.type == QLatin1String("list")
               ? QStringLiteral("(%1 entries)").arg(value.split(QLatin1Char(',')).size())
               : QStringLiteral("(set)");
}

void addSettings(QStringList& lines, const Settings& settings)
{
    lines << QString() << QStringLiteral("Settings that differ from their defaults");
    for (const SettingInfo& info : settingInfos()) {
        const QString value = settingValue(settings, info.key).value_or(QString());
        if (value != info.defaultValue) {
            lines << QStringLiteral("  %1: %2").arg(info.key, shownValue(info, value));
        }
    }
}

void addData(QStringList& lines, const StoreCheckup& checkup, const StoreIdentity& identity)
{
    lines << QString() << QStringLiteral("Data")
          << QStringLiteral("  database: format %1, %2 bytes, %3")
                 .arg(checkup.format)
                 .arg(checkup.bytes)
                 .arg(checkup.sound ? QStringLiteral("sound") : QStringLiteral("DAMAGED"))
          << QStringLiteral("  journal: %1 bytes").arg(checkup.journalBytes)
          << QStringLiteral("  connected: %1").arg(at(identity.connectedAt))
          << QStringLiteral("  scopes: %1").arg(identity.scopes.size())
          << QStringLiteral("  orders: %1, packages: %2").arg(checkup.orders).arg(checkup.packages);
    for (const StoreCheckup::Group& group : checkup.requests) {
        lines << QStringLiteral("  %1 %2: %3").arg(group.status, group.reason).arg(group.count);
    }
}

void addRuns(QStringList& lines, const std::vector<StageRun>& runs, const std::vector<Banner>& banners)
{
    lines << QString() << QStringLiteral("Stages: started, ended, next, outcome");
    for (const StageRun& run : runs) {
        const QString failed = QStringLiteral("failed ") + run.error;
        lines << QStringLiteral("  %1: %2, %3, %4, %5")
                     .arg(toString(run.stage), at(run.startedAt), at(run.endedAt), at(run.nextAt),
                          run.ok ? QStringLiteral("ok") : failed);
    }
    lines << QString() << QStringLiteral("Banners");
    for (const Banner& banner : banners) {
        lines << QStringLiteral("  %1 since %2").arg(banner.id, at(banner.since));
    }
}

void addActivity(QStringList& lines, const std::vector<ActivityEntry>& entries)
{
    lines << QString() << QStringLiteral("Recent activity");
    for (const ActivityEntry& entry : entries) {
        // Who notes an import may name its file.
        const QString subject = entry.kind == ActivityKind::Import ? QString() : entry.subject;
        lines << QStringLiteral("  %1 %2 %3: %4, %5 times")
                     .arg(at(entry.lastAt), toString(entry.kind), subject,
                          entry.ok ? QStringLiteral("ok") : QStringLiteral("trouble"))
                     .arg(entry.times);
    }
}

} // namespace

Result<QString> diagnostics(const Store& store, const Settings& settings, const QDateTime& now)
{
    const Result<StoreCheckup> checkup = store.checkup();
    if (!checkup) {
        return tl::unexpected(checkup.error());
    }
    const Result<StoreIdentity> identity = store.identity();
    const Result<std::vector<StageRun>> runs = store.stageRuns();
    const Result<std::vector<Banner>> banners = store.banners();
    ActivityQuery recent;
    recent.limit = kRecent;
    const Result<std::vector<ActivityEntry>> activity = store.activity(recent);
    if (!identity || !runs || !banners || !activity) {
        return tl::unexpected(!identity  ? identity.error()
                              : !runs    ? runs.error()
                              : !banners ? banners.error()
                                         : activity.error());
    }
    QStringList lines;
    addHead(lines, now);
    addSettings(lines, settings);
    addData(lines, *checkup, *identity);
    addRuns(lines, *runs, *banners);
    addActivity(lines, *activity);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

Result<void> writeReport(const QString& path, const QString& text)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(text.toUtf8()) >= 0 && file.commit();
    return written ? Result<void>{}
                   : fail(ErrorKind::NotWritable,
                          Tr::tr("%1 can't be written: %2.").arg(path, file.errorString()),
                          Tr::tr("Choose another file."));
}

} // namespace afterparcel
