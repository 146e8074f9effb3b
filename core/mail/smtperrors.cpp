#include "core/mail/smtperrors.h"

#include <QCoreApplication>

#include <curl/curl.h>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Mail)
};

// OpenSSL's x509_vfy.h; the numbers are part of its interface.
constexpr long kCertificateNotYetValid = 9;
constexpr long kCertificateExpired = 10;
constexpr long kHostnameMismatch = 62;
constexpr long kUnspecified = 1; // what libcurl leaves where it is the host's name that it found wrong itself

Error error(ErrorKind kind, const QString& what, const QString& nextStep)
{
    Error result;
    result.kind = kind;
    result.what = what;
    result.nextStep = nextStep;
    return result;
}

bool isTemporary(const SmtpReply& reply)
{
    return reply.code >= 400 && reply.code < 500;
}

Error certificateError(const QString& host, const TransportEnd& end)
{
    switch (end.verifyResult) {
    case kCertificateExpired:
        return error(
            ErrorKind::Tls, Tr::tr("The certificate of the mail server %1 has expired.").arg(host),
            Tr::tr("Check this computer's date; if it is right, tell the mail provider. Nothing was sent."));
    case kCertificateNotYetValid:
        return error(
            ErrorKind::Tls, Tr::tr("The certificate of the mail server %1 is not valid yet.").arg(host),
            Tr::tr("Check this computer's date; if it is right, tell the mail provider. Nothing was sent."));
    case kUnspecified:
    case kHostnameMismatch:
        return error(
            ErrorKind::Tls,
            Tr::tr("The certificate of the mail server was made for another name than %1.").arg(host),
            Tr::tr("Enter the server's name exactly as the mail provider gives it."));
    default:
        return error(
            ErrorKind::Tls,
            Tr::tr("The certificate of the mail server %1 was not issued by an authority that this computer "
                   "trusts.")
                .arg(host),
            Tr::tr(
                "Check the server's name. Behind a virus scanner or a company's proxy, its authority has to "
                "be installed on this computer."));
    }
}

Error timeoutError(const QString& host, const SmtpDialogue& dialogue)
{
    if (dialogue.lastReply().code == 0) {
        return error(
            ErrorKind::Timeout, Tr::tr("The mail server %1 did not answer in time.").arg(host),
            Tr::tr(
                "Check the network connection, the server's name, the port, and whether the port expects TLS "
                "or STARTTLS."));
    }
    return error(ErrorKind::Timeout, Tr::tr("The mail server %1 stopped answering.").arg(host),
                 Tr::tr("Nothing has to be done: sending is tried again."));
}

Error connectionError(const SmtpConfig& config, const SmtpDialogue& dialogue, const TransportEnd& end)
{
    const QString port = QString::number(config.port);
    switch (end.code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return error(ErrorKind::Offline, Tr::tr("The mail server %1 was not found.").arg(config.host),
                     Tr::tr("Check the server's name in the mail settings, and the network connection."));
    case CURLE_COULDNT_CONNECT:
        return error(
            ErrorKind::Offline,
            Tr::tr("The mail server %1 accepts no connection on port %2.").arg(config.host, port),
            Tr::tr(
                "Check name and port in the mail settings; usual are 465 with TLS and 587 with STARTTLS."));
    case CURLE_PEER_FAILED_VERIFICATION:
        return certificateError(config.host, end);
    case CURLE_SSL_CACERT_BADFILE:
        return error(ErrorKind::Tls, Tr::tr("The file with the trusted certificates can't be read."),
                     Tr::tr("Check that the file is there and holds certificates in PEM form."));
    case CURLE_USE_SSL_FAILED:
        return error(ErrorKind::Tls,
                     Tr::tr("The mail server %1 offers no encryption on port %2.").arg(config.host, port),
                     Tr::tr("Choose TLS and port 465 if the mail provider has it. Nothing was sent."));
    case CURLE_SSL_CONNECT_ERROR:
        return error(ErrorKind::Tls,
                     Tr::tr("No encrypted connection to the mail server %1 could be made on port %2.")
                         .arg(config.host, port),
                     Tr::tr("Check whether the port expects TLS (usually 465) or STARTTLS (usually 587)."));
    case CURLE_LOGIN_DENIED:
        return error(
            ErrorKind::Unauthorized,
            Tr::tr("The mail server %1 offers no way to log in that Afterparcel knows.").arg(config.host),
            Tr::tr("Ask the mail provider for a login with user name and password (PLAIN or LOGIN)."));
    case CURLE_WEIRD_SERVER_REPLY:
        return error(ErrorKind::Malformed, Tr::tr("%1 does not answer like a mail server.").arg(config.host),
                     Tr::tr("Check name and port in the mail settings."));
    case CURLE_OPERATION_TIMEDOUT:
        return timeoutError(config.host, dialogue);
    default:
        return end.timedOut ? timeoutError(config.host, dialogue)
                            : error(ErrorKind::Offline,
                                    Tr::tr("The connection to the mail server %1 was lost.").arg(config.host),
                                    Tr::tr("Check the network connection; sending is tried again."));
    }
}

Error loginError(const QString& host, const SmtpReply& reply)
{
    if (isTemporary(reply)) {
        return error(ErrorKind::ServerFault,
                     Tr::tr("The mail server %1 can't check the login at present: %2").arg(host, reply.text),
                     Tr::tr("Nothing has to be done: sending is tried again."));
    }
    return error(
        ErrorKind::Unauthorized, Tr::tr("The mail server %1 refused the login: %2").arg(host, reply.text),
        Tr::tr("Check user name and password; many providers want an app password made for this purpose."));
}

Error senderError(const QString& host, const SmtpReply& reply)
{
    return error(isTemporary(reply) ? ErrorKind::ServerFault : ErrorKind::Forbidden,
                 Tr::tr("The mail server %1 refused the sender's address: %2").arg(host, reply.text),
                 Tr::tr("Use the address of the mailbox that logs in as the sender, and check the login."));
}

/// Refused at RCPT or at the message, but for the account's sake.
Error policyError(const QString& host, const SmtpReply& reply)
{
    const bool quota = reply.enhanced.endsWith(QStringLiteral(".4.5"));
    return error(
        quota                ? ErrorKind::PlanLimit
        : isTemporary(reply) ? ErrorKind::ServerFault
                             : ErrorKind::Forbidden,
        Tr::tr("The mail server %1 does not send for this account at present: %2").arg(host, reply.text),
        quota ? Tr::tr("Wait until the provider's limit is over, and lower the limits per hour and day.")
              : Tr::tr("Check the login and what the mail provider allows this mailbox to send."));
}

Error refusalError(const SmtpConfig& config, const SmtpDialogue& dialogue)
{
    const SmtpReply& reply = dialogue.reply();
    switch (dialogue.phase()) {
    case SmtpPhase::Auth:
        return loginError(config.host, reply);
    case SmtpPhase::Mail:
        return senderError(config.host, reply);
    case SmtpPhase::Rcpt:
    case SmtpPhase::Data:
    case SmtpPhase::Message:
        return policyError(config.host, reply);
    case SmtpPhase::Connecting:
    case SmtpPhase::Ehlo:
    case SmtpPhase::StartTls:
    case SmtpPhase::Noop:
        break;
    }
    return error(isTemporary(reply) ? ErrorKind::ServerFault : ErrorKind::Rejected,
                 Tr::tr("The mail server %1 refused the connection: %2").arg(config.host, reply.text),
                 Tr::tr("Wait a while; if it stays so, ask the mail provider, giving its words."));
}

} // namespace

Error accountError(const SmtpConfig& config, const SmtpDialogue& dialogue, const TransportEnd& end)
{
    Error result;
    if (end.cancelled) {
        result = error(ErrorKind::Cancelled, Tr::tr("Sending was cancelled."), {});
    } else if (dialogue.reply().code >= 400) {
        result = refusalError(config, dialogue);
    } else {
        result = connectionError(config, dialogue, end);
    }
    result.code = dialogue.reply().code;
    result.detail = end.words;
    return result;
}

Error unencryptedLoginError(const QString& host)
{
    return error(
        ErrorKind::NotConfigured,
        Tr::tr("The login for the mail server %1 would go over an unencrypted connection.").arg(host),
        Tr::tr("Choose TLS or STARTTLS in the mail settings. Nothing was sent."));
}

} // namespace afterparcel
