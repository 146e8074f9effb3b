#include "tests/integration/killworld.h"

#include <QRegularExpression>

namespace afterparcel
{

QString nameOf(Place place)
{
    switch (place) {
    case Place::BeforeClaim:
        return QStringLiteral("before the claim");
    case Place::AfterClaim:
        return QStringLiteral("after the claim");
    case Place::Envelope:
        return QStringLiteral("in the envelope");
    case Place::Data:
        return QStringLiteral("in the data");
    case Place::AfterData:
        return QStringLiteral("after the data");
    case Place::BeforeSent:
        return QStringLiteral("before the commit of sent");
    case Place::BetweenMessages:
        return QStringLiteral("after an accepted message");
    }
    Q_UNREACHABLE();
}

Relay::Relay(quint16 target) : m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Relay::accept);
    m_server.listen(QHostAddress::LocalHost);
}

void Relay::accept()
{
    while (QTcpSocket* const client = m_server.nextPendingConnection()) {
        auto* const upstream = new QTcpSocket(client);
        join(client, upstream);
        join(upstream, client);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        upstream->connectToHost(QHostAddress::LocalHost, m_target);
    }
}

void Relay::join(QTcpSocket* from, QTcpSocket* to)
{
    connect(from, &QTcpSocket::readyRead, to, [this, from, to] {
        const QByteArray bytes = from->readAll();
        Q_EMIT piece(bytes);
        to->write(bytes);
    });
    connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
}

MailPeer::MailPeer()
{
    connect(&m_server, &QTcpServer::newConnection, this, &MailPeer::accept);
    m_server.listen(QHostAddress::LocalHost);
}

void MailPeer::noteOtherWork()
{
    m_place = m_place == Place::BeforeSent ? Place::BetweenMessages : m_place;
}

void MailPeer::accept()
{
    m_socket = m_server.nextPendingConnection();
    connect(m_socket, &QTcpSocket::readyRead, this, &MailPeer::read);
    connect(m_socket, &QTcpSocket::disconnected, m_socket, [this, socket = m_socket] {
        m_socket = m_socket == socket ? nullptr : m_socket;
        socket->deleteLater();
    });
    m_inData = false;
    enter(Place::AfterClaim);
    say("220 peer.example ready");
}

void MailPeer::read()
{
    // A killed client's last bytes are read as well: they could have been taken.
    QTcpSocket* const socket = m_socket;
    while (socket == m_socket && socket != nullptr && socket->canReadLine()) {
        const QByteArray line = socket->readLine();
        if (m_inData) {
            data(line);
        } else {
            command(line.trimmed());
        }
    }
}

void MailPeer::command(const QByteArray& line)
{
    const QByteArray verb = line.left(4).toUpper();
    if (verb == "MAIL") {
        enter(Place::Envelope);
        say("250 sender ok");
    } else if (verb == "RCPT") {
        static const QRegularExpression address(QStringLiteral("<([^>]*)>"));
        m_recipient = address.match(QString::fromLatin1(line)).captured(1);
        enter(Place::Envelope);
        say("250 recipient ok");
    } else if (verb == "DATA") {
        enter(Place::Envelope);
        m_inData = true;
        m_place = Place::Data;
        say("354 go ahead");
        Q_EMIT answered(m_place);
    } else {
        noteOtherWork();
        Q_EMIT step(m_place);
        say(verb == "QUIT" ? "221 bye" : "250 ok");
    }
}

void MailPeer::data(const QByteArray& line)
{
    if (line == ".\r\n") {
        endOfData();
    } else if (m_place == Place::Data) {
        Q_EMIT step(m_place);
    }
}

void MailPeer::endOfData()
{
    m_inData = false;
    ++m_received[m_recipient];
    enter(Place::AfterData);
    m_place = Place::BeforeSent;
    say("250 accepted");
    Q_EMIT answered(m_place);
}

void MailPeer::enter(Place place)
{
    m_place = place;
    Q_EMIT step(place);
}

void MailPeer::say(const QByteArray& line)
{
    if (m_socket != nullptr) {
        m_socket->write(line + "\r\n");
        m_socket->flush();
    }
}

} // namespace afterparcel
