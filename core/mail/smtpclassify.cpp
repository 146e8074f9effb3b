#include "core/mail/smtpclassify.h"

namespace afterparcel
{

namespace
{

using Kind = SmtpOutcome::Kind;

SmtpOutcome accountRefused(const SmtpConfig& config, const SmtpDialogue& dialogue, const TransportEnd& end)
{
    const QString answer = dialogue.reply().code == 0 ? end.words : dialogue.reply().text;
    return {Kind::AccountRefused, answer, accountError(config, dialogue, end)};
}

/// The connection ended without an answer to RCPT or to the message.
SmtpOutcome withoutAnswer(const SmtpDialogue& dialogue, const TransportEnd& end, qsizetype messageSize)
{
    // The transport adds dots, never takes bytes away: fewer bytes than the message has means that the end of
    // the data can't have gone. Otherwise it may have, and the server may have taken the message (S6).
    const bool complete = end.handedOver && dialogue.bodyBytes() >= messageSize;
    return {complete ? Kind::Unsure : Kind::RefusedForNow, end.words, {}};
}

SmtpOutcome answered(const SmtpConfig& config, const SmtpDialogue& dialogue, const TransportEnd& end)
{
    const SmtpReply& reply = dialogue.reply();
    if (concernsAccount(reply)) {
        return accountRefused(config, dialogue, end);
    }
    if (reply.code >= 500) {
        return {Kind::Refused, reply.text, {}};
    }
    if (reply.code >= 400) {
        return {Kind::RefusedForNow, reply.text, {}};
    }
    if (dialogue.phase() != SmtpPhase::Message) {
        return {Kind::RefusedForNow, end.words, {}}; // agreed so far, then the connection was lost
    }
    return {reply.code < 300 ? Kind::Accepted : Kind::Unsure, reply.text, {}};
}

} // namespace

bool concernsAccount(const SmtpReply& reply)
{
    switch (reply.code) {
    case 421: // the server closes the connection
    case 530: // RFC 4954: these four are about the login
    case 534:
    case 535:
    case 538:
        return true;
    default:
        break;
    }
    const QStringList parts = reply.enhanced.split(QLatin1Char('.'));
    return reply.code >= 400 && parts.size() == 3 &&
           (parts.at(1) == QStringLiteral("7") ||
            (parts.at(1) == QStringLiteral("4") && parts.at(2) == QStringLiteral("5")));
}

SmtpOutcome classify(const SmtpConfig& config, const SmtpDialogue& dialogue, const TransportEnd& end,
                     qsizetype messageSize)
{
    if (!end.handedOver && (end.cancelled || end.declined)) {
        return {Kind::Cancelled, {}, {}};
    }
    switch (dialogue.phase()) {
    case SmtpPhase::Rcpt:
    case SmtpPhase::Data:
    case SmtpPhase::Message:
        break;
    default:
        return accountRefused(config, dialogue, end);
    }
    return dialogue.reply().code == 0 ? withoutAnswer(dialogue, end, messageSize)
                                      : answered(config, dialogue, end);
}

} // namespace afterparcel
