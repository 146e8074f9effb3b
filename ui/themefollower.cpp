#include "ui/themefollower.h"

#include "core/base/logging.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace afterparcel
{

namespace
{

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");
constexpr uint kPrefersDark = 1;
constexpr uint kPrefersLight = 2; // 0: no preference

/// Read() wraps its answer in a variant once more than the signal does.
uint numberIn(const QVariant& value)
{
    return value.canConvert<QDBusVariant>() ? numberIn(value.value<QDBusVariant>().variant())
                                            : value.toUInt();
}

} // namespace

ThemeFollower::ThemeFollower(QApplication& application, const std::optional<Theme>& chosen)
    : m_application(application),
      m_chosen(chosen),
      m_systemPalette(themeOf(QApplication::palette())),
      m_system(m_systemPalette)
{
    apply();
    askPortal();
}

void ThemeFollower::choose(const std::optional<Theme>& chosen)
{
    m_chosen = chosen;
    apply();
}

void ThemeFollower::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        qCInfo(lcApp) << "no session bus: the theme stays as it was at the start";
        return;
    }
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    question << kGroup << kKey;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError()) {
            qCInfo(lcApp) << "the desktop does not tell its theme:" << reply.error().name();
        } else {
            setSystem(numberIn(reply.value().variant()));
        }
    });
}

void ThemeFollower::onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == kGroup && key == kKey) {
        setSystem(numberIn(value.variant()));
    }
}

void ThemeFollower::setSystem(uint colorScheme)
{
    m_system = colorScheme == kPrefersDark    ? Theme::Dark
               : colorScheme == kPrefersLight ? Theme::Light
                                              : m_systemPalette;
    apply();
}

void ThemeFollower::apply()
{
    const Theme wanted = m_chosen.value_or(m_system);
    if (m_applied != wanted) {
        m_applied = wanted;
        applyTheme(m_application, wanted);
    }
}

} // namespace afterparcel
