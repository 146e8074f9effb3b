#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace afterparcel
{

/// Where a pass is, as far as its servers can see.
enum class Place {
    BeforeClaim,    ///< reading orders, or nothing asked yet
    AfterClaim,     ///< the mail server is being connected to
    Envelope,       ///< MAIL was said, the data is not asked for
    Data,           ///< 354 was given, the final dot has not come
    AfterData,      ///< the final dot came, no answer was given
    BeforeSent,     ///< 250 was given; the commit of `sent` is not known to be made
    BetweenMessages ///< `sent` is committed: the client went on to something else
};

[[nodiscard]] QString nameOf(Place place);

/// Passes bytes on to another port and tells of each piece, so that a test knows what was asked and when.
class Relay : public QObject
{
    Q_OBJECT
public:
    explicit Relay(quint16 target);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

Q_SIGNALS:
    /// Before the piece is passed on.
    void piece(const QByteArray& bytes);

private:
    void accept();
    void join(QTcpSocket* from, QTcpSocket* to);
    QTcpServer m_server;
    quint16 m_target;
};

/// A mail server whose every step the test sees. Keeps, by recipient, what it could have delivered.
class MailPeer : public QObject
{
    Q_OBJECT
public:
    MailPeer();
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    /// Forgets where the last pass was.
    void reset() { m_place = Place::BeforeClaim; }
    [[nodiscard]] bool isTalking() const { return m_socket != nullptr; }
    /// The client was seen doing something else than sending.
    void noteOtherWork();
    [[nodiscard]] Place place() const { return m_place; }
    /// The recipient of the message under way or, between messages, of the last one.
    [[nodiscard]] QString recipient() const { return m_recipient; }
    /// How many messages came with their final dot, also from a client that was dead by then: each of them
    /// would have been delivered.
    [[nodiscard]] int received(const QString& recipient) const { return m_received.value(recipient); }

Q_SIGNALS:
    /// Something came from the client. Sent before the answer is given, if one is.
    void step(afterparcel::Place place);
    /// The data was asked for, or a message accepted: the answer is on its way.
    void answered(afterparcel::Place place);

private:
    void accept();
    void read();
    void command(const QByteArray& line);
    void data(const QByteArray& line);
    void endOfData();
    void enter(Place place);
    void say(const QByteArray& line);

    QTcpServer m_server;
    QTcpSocket* m_socket = nullptr;
    Place m_place = Place::BeforeClaim;
    bool m_inData = false;
    QString m_recipient;
    QHash<QString, int> m_received;
};

} // namespace afterparcel
