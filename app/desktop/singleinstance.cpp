#include "app/desktop/singleinstance.h"

#include "core/base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace afterparcel
{

namespace
{

constexpr int kAnswerMilliseconds = 1000;
const QByteArray kRaise = QByteArrayLiteral("raise\n");
const QByteArray kAreYouThere =
    QByteArrayLiteral("there?\n"); ///< a start at login: nobody asked for a window

/// Sockets are named for all programs of the machine: a hash keeps directories and users apart. Another
/// spelling of the same directory has the same name.
QString socketName(const QString& dataDir)
{
    const QDir dir(dataDir);
    const QString canonical = dir.canonicalPath().isEmpty() ? dir.absolutePath() : dir.canonicalPath();
    const QByteArray hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("afterparcel-") + QString::fromLatin1(hash.toHex().left(24));
}

} // namespace

SingleInstance::SingleInstance(const QString& dataDir, QObject* parent)
    : QObject(parent), m_name(socketName(dataDir))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
            answer(socket);
        }
    });
}

void SingleInstance::answer(QLocalSocket* socket)
{
    if (!socket->canReadLine()) {
        return; // the rest is on its way
    }
    const bool raise = socket->readLine() == kRaise;
    socket->write("done\n");
    socket->flush();
    socket->disconnectFromServer();
    if (raise) {
        Q_EMIT raiseWanted();
    }
}

bool SingleInstance::askOther(bool raise) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kAnswerMilliseconds)) {
        return false;
    }
    socket.write(raise ? kRaise : kAreYouThere);
    socket.flush();
    // Only an answer counts: a socket may be left over from a program that hangs.
    return socket.bytesAvailable() > 0 || socket.waitForReadyRead(kAnswerMilliseconds);
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // nobody answered: what is there was left by a crash
    if (!m_server.listen(m_name)) {
        qCWarning(lcApp).noquote() << "later starts can't be noticed:" << m_server.errorString();
    }
}

} // namespace afterparcel
