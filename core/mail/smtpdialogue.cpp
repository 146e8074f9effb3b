#include "core/mail/smtpdialogue.h"

#include "core/mail/cleantext.h"

#include <QRegularExpression>

#include <optional>

namespace afterparcel
{

namespace
{

constexpr qsizetype kMostLines = 50; // an answer may be endless; these are enough to tell what it says
constexpr qsizetype kLongestAnswer = 1000;
constexpr int kGoAhead = 354; // to DATA
constexpr int kAuthChallenge = 334;

std::optional<SmtpPhase> phaseOf(const QByteArray& command)
{
    static const std::pair<const char*, SmtpPhase> verbs[] = {
        {"EHLO", SmtpPhase::Ehlo}, {"HELO", SmtpPhase::Ehlo}, {"STARTTLS", SmtpPhase::StartTls},
        {"AUTH", SmtpPhase::Auth}, {"MAIL", SmtpPhase::Mail}, {"RCPT", SmtpPhase::Rcpt},
        {"DATA", SmtpPhase::Data}, {"NOOP", SmtpPhase::Noop},
    };
    for (const auto& [verb, phase] : verbs) {
        if (command.startsWith(verb)) {
            return phase;
        }
    }
    return std::nullopt;
}

bool isReplyLine(const QByteArray& line)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[2-5]\\d\\d(?:[ -]|\\z)"));
    return pattern.match(QString::fromLatin1(line.left(4))).hasMatch();
}

} // namespace

SmtpReply parseReply(const QList<QByteArray>& lines)
{
    static const QRegularExpression enhancedCode(
        QStringLiteral("\\A([245]\\.\\d{1,3}\\.\\d{1,3})(?:\\s+|\\z)"));
    SmtpReply reply;
    QString words;
    for (const QByteArray& line : lines) {
        reply.code = line.left(3).toInt();
        QString rest = QString::fromUtf8(line.mid(4)).trimmed();
        const QRegularExpressionMatch match = enhancedCode.match(rest);
        // Servers repeat the enhanced code on every line; it counts only if its class is the code's.
        if (match.hasMatch() && match.capturedView(1).at(0) == QLatin1Char(line.at(0))) {
            reply.enhanced = reply.enhanced.isEmpty() ? match.captured(1) : reply.enhanced;
            rest = rest.mid(match.capturedLength());
        }
        words += QLatin1Char(' ') + rest;
    }
    const QString code = QString::number(reply.code);
    reply.text = singleLine(code + QLatin1Char(' ') + reply.enhanced + words, kLongestAnswer);
    return reply;
}

void SmtpDialogue::commandSent(const QByteArray& bytes)
{
    // The second step of a login is base64, which may look like any command.
    if (m_phase == SmtpPhase::Auth && m_reply.code == kAuthChallenge) {
        m_reply = {};
        return; // still the login: only its next answer decides
    }
    if (bytes.startsWith("QUIT")) {
        m_quitting = true;
    }
    const std::optional<SmtpPhase> next = phaseOf(bytes);
    if (next && !m_quitting) {
        m_phase = *next;
        m_triedLogin = m_triedLogin || m_phase == SmtpPhase::Auth;
        m_reply = {};
        m_lines.clear();
    }
}

void SmtpDialogue::lineReceived(const QByteArray& bytes)
{
    const QByteArray line = bytes.trimmed();
    if (m_quitting || !isReplyLine(line)) {
        return; // the transfer library decides about what is no answer
    }
    if (m_lines.size() < kMostLines) {
        m_lines.append(line);
    }
    if (line.size() == 3 || line.at(3) == ' ') {
        replyComplete();
    }
}

void SmtpDialogue::replyComplete()
{
    m_reply = parseReply(m_lines);
    m_lastReply = m_reply;
    m_lines.clear();
    if (m_phase == SmtpPhase::Data && m_reply.code == kGoAhead) {
        m_phase = SmtpPhase::Message;
        m_reply = {};
    }
}

} // namespace afterparcel
