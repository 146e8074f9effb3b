#include "core/settings/preferences.h"

#include <QDir>
#include <QSettings>

#include <array>
#include <utility>

namespace afterparcel
{

namespace
{

constexpr std::array<std::pair<Preferences::OnClose, const char*>, 3> kOnCloseNames{{
    {Preferences::OnClose::Ask, "ask"},
    {Preferences::OnClose::KeepOpen, "keep_open"},
    {Preferences::OnClose::Quit, "quit"},
}};

const QString kSystem = QStringLiteral("system");

QString fileOf(const QString& dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("preferences.ini"));
}

QString themeName(const std::optional<Theme>& theme)
{
    if (!theme) {
        return kSystem;
    }
    return *theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
}

QString onCloseName(Preferences::OnClose onClose)
{
    for (const auto& [value, name] : kOnCloseNames) {
        if (value == onClose) {
            return QString::fromLatin1(name);
        }
    }
    return {};
}

Preferences::OnClose onCloseNamed(const QString& text)
{
    for (const auto& [value, name] : kOnCloseNames) {
        if (text == QLatin1String(name)) {
            return value;
        }
    }
    return Preferences::OnClose::Ask;
}

} // namespace

const QString Preferences::kTheme = QStringLiteral("theme");
const QString Preferences::kLanguage = QStringLiteral("language");
const QString Preferences::kOnClose = QStringLiteral("on_close");
const QString Preferences::kNotifications = QStringLiteral("notifications");

std::optional<Theme> themeFromString(QStringView name)
{
    if (name == QLatin1String("light")) {
        return Theme::Light;
    }
    return name == QLatin1String("dark") ? std::optional(Theme::Dark) : std::nullopt;
}

Preferences Preferences::read(const QString& dataDir)
{
    const QSettings file(fileOf(dataDir), QSettings::IniFormat);
    Preferences result;
    for (const QString& key : {kTheme, kLanguage, kOnClose, kNotifications}) {
        if (file.contains(key)) {
            result.setValue(key, file.value(key).toString());
        }
    }
    return result;
}

bool Preferences::write(const QString& dataDir) const
{
    QSettings file(fileOf(dataDir), QSettings::IniFormat);
    for (const QString& key : {kTheme, kLanguage, kOnClose, kNotifications}) {
        file.setValue(key, value(key));
    }
    file.sync();
    return file.status() == QSettings::NoError;
}

QString Preferences::value(const QString& key) const
{
    if (key == kTheme) {
        return themeName(theme);
    }
    if (key == kLanguage) {
        return language.isEmpty() ? kSystem : language;
    }
    if (key == kOnClose) {
        return onCloseName(onClose);
    }
    return key == kNotifications ? QVariant(notifications).toString() : QString();
}

void Preferences::setValue(const QString& key, const QString& text)
{
    if (key == kTheme) {
        theme = themeFromString(text);
    } else if (key == kLanguage) {
        language = text == kSystem ? QString() : text;
    } else if (key == kOnClose) {
        onClose = onCloseNamed(text);
    } else if (key == kNotifications) {
        notifications = QVariant(text).toBool();
    }
}

} // namespace afterparcel
