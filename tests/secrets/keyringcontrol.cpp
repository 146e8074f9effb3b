#include "tests/secrets/keyringcontrol.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace
{

/// The specification's struct of a secret: (oayays).
struct WireSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument& operator<<(QDBusArgument& argument, const WireSecret& secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, WireSecret& secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

QString serviceName()
{
    return QStringLiteral("org.freedesktop.secrets");
}

QDBusObjectPath login()
{
    return QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"));
}

QDBusMessage call(const char* interface, const char* method, const QVariantList& arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(serviceName(), QStringLiteral("/org/freedesktop/secrets"),
                                       QString::fromLatin1(interface), QString::fromLatin1(method));
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

} // namespace

Q_DECLARE_METATYPE(WireSecret)

namespace keyring
{

bool isRunning()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() && bus.interface()->isServiceRegistered(serviceName()).value();
}

bool lock()
{
    const QVariant collections = QVariant::fromValue(QList<QDBusObjectPath>{login()});
    return call("org.freedesktop.Secret.Service", "Lock", {collections}).type() == QDBusMessage::ReplyMessage;
}

bool unlock()
{
    qDBusRegisterMetaType<WireSecret>();
    const QVariant nothing = QVariant::fromValue(QDBusVariant(QString()));
    const QDBusMessage opened =
        call("org.freedesktop.Secret.Service", "OpenSession", {QStringLiteral("plain"), nothing});
    if (opened.type() != QDBusMessage::ReplyMessage) {
        return false;
    }
    const auto session = opened.arguments().at(1).value<QDBusObjectPath>();
    const WireSecret password{session, {}, QByteArrayLiteral("tests"), QStringLiteral("text/plain")};
    // What a login calls: the public interface would show a prompt.
    return call("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface", "UnlockWithMasterPassword",
                {QVariant::fromValue(login()), QVariant::fromValue(password)})
               .type() == QDBusMessage::ReplyMessage;
}

} // namespace keyring
