#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace afterparcel
{

/// How far the conversation with the server is: what its next answer is an answer to.
enum class SmtpPhase {
    Connecting, ///< nothing said yet: resolving, TCP, implicit TLS, or waiting for the greeting
    Ehlo,       ///< EHLO or HELO
    StartTls,   ///< STARTTLS and the handshake after it
    Auth,
    Mail,    ///< MAIL FROM
    Rcpt,    ///< RCPT TO
    Data,    ///< DATA asked for; the server has not agreed yet
    Message, ///< the server has answered 354
    Noop,    ///< NOOP, when only checking
};

/// A whole answer of the server.
struct SmtpReply {
    int code = 0;     ///< 0: there is no answer
    QString enhanced; ///< RFC 3463, "5.7.1"; empty if the server gives none
    QString text;     ///< code and words of all lines, as one line
};

/// Follows a conversation from what went over the line, command by command and answer by answer. Knows no
/// network.
class SmtpDialogue
{
public:
    void commandSent(const QByteArray& bytes);
    void lineReceived(const QByteArray& bytes);
    void bodySent(qsizetype count) { m_bodyBytes += count; }

    [[nodiscard]] SmtpPhase phase() const { return m_phase; }
    /// The answer in this phase; code 0 if there was none. In SmtpPhase::Message it is the answer to the
    /// message.
    [[nodiscard]] const SmtpReply& reply() const { return m_reply; }
    /// The last answer of any phase; the greeting in Connecting.
    [[nodiscard]] const SmtpReply& lastReply() const { return m_lastReply; }
    [[nodiscard]] qsizetype bodyBytes() const { return m_bodyBytes; }
    [[nodiscard]] bool hasTriedLogin() const { return m_triedLogin; }
    /// QUIT was sent: what follows decides nothing.
    [[nodiscard]] bool isQuitting() const { return m_quitting; }

private:
    void replyComplete();

    SmtpPhase m_phase = SmtpPhase::Connecting;
    SmtpReply m_reply;
    SmtpReply m_lastReply;
    QList<QByteArray> m_lines; ///< of an answer that is not complete
    qsizetype m_bodyBytes = 0;
    bool m_triedLogin = false;
    bool m_quitting = false;
};

/// Puts the lines of one answer together.
[[nodiscard]] SmtpReply parseReply(const QList<QByteArray>& lines);

} // namespace afterparcel
