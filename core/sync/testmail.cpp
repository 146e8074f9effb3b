#include "core/sync/testmail.h"

#include "core/sync/mailer.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::TestMail)
};

Result<Message> composed(OutgoingMail mail, const Settings& settings, const QDateTime& now)
{
    mail.from = settings.mailFrom;
    mail.replyTo = settings.mailReplyTo;
    mail.date = now;
    const Result<QString> from = bareAddress(mail.from);
    if (!from) {
        return tl::unexpected(from.error());
    }
    const Result<QString> to = bareAddress(mail.to);
    if (!to) {
        return tl::unexpected(to.error());
    }
    mail.to = *to;
    mail.messageId = newMessageId(*from);
    return composeMail(mail).map([&](const QByteArray& data) {
        return Message{*from, *to, mail.messageId, data};
    });
}

Result<QString> answerOf(const SmtpOutcome& outcome)
{
    switch (outcome.kind) {
    case SmtpOutcome::Kind::Accepted:
        return outcome.answer;
    case SmtpOutcome::Kind::AccountRefused:
        return tl::unexpected(outcome.error);
    case SmtpOutcome::Kind::RefusedForNow:
    case SmtpOutcome::Kind::Refused:
        return fail(ErrorKind::Rejected,
                    Tr::tr("The mail server refused the message: %1").arg(outcome.answer),
                    Tr::tr("Check the address that it goes to."));
    case SmtpOutcome::Kind::Unsure:
        return fail(ErrorKind::Timeout, Tr::tr("The mail server took the message, but did not confirm it."),
                    Tr::tr("Look whether it arrived, and try again if not."));
    case SmtpOutcome::Kind::Cancelled:
        return fail(ErrorKind::Cancelled, Tr::tr("Sending was cancelled."));
    }
    return fail(ErrorKind::Internal, Tr::tr("The mail server's answer was not understood."));
}

} // namespace

QCoro::Task<Result<QString>> sendToMerchant(Services* services, OutgoingMail mail, Cancellation cancellation)
{
    Result<SmtpConfig> config = co_await services->smtp();
    if (!config) {
        co_return tl::unexpected(config.error());
    }
    const Result<Message> message = composed(std::move(mail), services->settings(), services->clock().now());
    if (!message) {
        co_return tl::unexpected(message.error());
    }
    Mailer mailer(*config);
    const std::function<bool()> always = [] { return true; };
    SmtpOutcome outcome = co_await mailer.send(*message, always, cancellation);
    co_return answerOf(outcome);
}

QCoro::Task<Result<QString>> sendTestMail(Services* services, QString to, Cancellation cancellation)
{
    OutgoingMail mail;
    mail.to = to;
    mail.subject = Tr::tr("Afterparcel: test message");
    mail.text =
        Tr::tr("This is a test message. Afterparcel sent it to you through %1, as you asked it to. If "
               "you can read it, requests for reviews can be sent. Nobody else got it.")
            .arg(services->settings().smtpHost);
    mail.html = QStringLiteral("<p>%1</p>").arg(mail.text.toHtmlEscaped());
    Result<QString> answer = co_await sendToMerchant(services, std::move(mail), cancellation);
    co_return answer;
}

} // namespace afterparcel
