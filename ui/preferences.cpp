#include "ui/preferences.h"

#include <QDir>
#include <QSettings>

#include <array>
#include <utility>

namespace afterparcel
{

namespace
{

constexpr std::array<std::pair<Preferences::OnClose, const char*>, 3> kOnClose{{
    {Preferences::OnClose::Ask, "ask"},
    {Preferences::OnClose::KeepOpen, "keep_open"},
    {Preferences::OnClose::Quit, "quit"},
}};

QString fileOf(const QString& dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("preferences.ini"));
}

QString themeName(const std::optional<Theme>& theme)
{
    if (!theme) {
        return QStringLiteral("system");
    }
    return *theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
}

} // namespace

Preferences Preferences::read(const QString& dataDir)
{
    const QSettings file(fileOf(dataDir), QSettings::IniFormat);
    Preferences result;
    result.theme = themeFromString(file.value(QStringLiteral("theme")).toString());
    result.language = file.value(QStringLiteral("language")).toString();
    const QString onClose = file.value(QStringLiteral("on_close")).toString();
    for (const auto& [value, name] : kOnClose) {
        if (onClose == QLatin1String(name)) {
            result.onClose = value;
        }
    }
    result.notifications = file.value(QStringLiteral("notifications"), true).toBool();
    return result;
}

bool Preferences::write(const QString& dataDir) const
{
    QSettings file(fileOf(dataDir), QSettings::IniFormat);
    file.setValue(QStringLiteral("theme"), themeName(theme));
    file.setValue(QStringLiteral("language"), language);
    for (const auto& [value, name] : kOnClose) {
        if (value == onClose) {
            file.setValue(QStringLiteral("on_close"), QString::fromLatin1(name));
        }
    }
    file.setValue(QStringLiteral("notifications"), notifications);
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace afterparcel
