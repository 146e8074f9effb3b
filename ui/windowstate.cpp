#include "ui/windowstate.h"

#include <QDir>
#include <QSettings>

namespace afterparcel
{

namespace
{

QString fileOf(const QString& dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("window.ini"));
}

constexpr auto kAll = "all";

} // namespace

WindowState WindowState::read(const QString& dataDir)
{
    const QSettings file(fileOf(dataDir), QSettings::IniFormat);
    WindowState state;
    state.geometry = file.value(QStringLiteral("geometry")).toByteArray();
    state.header = file.value(QStringLiteral("columns")).toByteArray();
    state.splitterBelow = file.value(QStringLiteral("splitter_below")).toByteArray();
    state.splitterBeside = file.value(QStringLiteral("splitter_beside")).toByteArray();
    const QString tab = file.value(QStringLiteral("tab")).toString();
    if (tab == QLatin1String(kAll)) {
        state.tab = std::nullopt;
    } else if (const std::optional<Status> status = statusFromString(tab)) {
        state.tab = status;
    }
    return state;
}

void WindowState::write(const QString& dataDir) const
{
    QSettings file(fileOf(dataDir), QSettings::IniFormat);
    file.setValue(QStringLiteral("geometry"), geometry);
    file.setValue(QStringLiteral("columns"), header);
    file.setValue(QStringLiteral("splitter_below"), splitterBelow);
    file.setValue(QStringLiteral("splitter_beside"), splitterBeside);
    file.setValue(QStringLiteral("tab"), tab ? toString(*tab) : QString::fromLatin1(kAll));
}

} // namespace afterparcel
