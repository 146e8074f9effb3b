#include "core/settings/smtppresets.h"

#include <QCoreApplication>
#include <QStringList>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::SmtpPresets)
};

QString appPassword()
{
    return Tr::tr("Log in with an app password made for Afterparcel, not with the account's own password.");
}

SmtpPreset preset(const char* id, const char* name, const char* host, int port, const char* page)
{
    SmtpPreset result;
    result.id = QString::fromLatin1(id);
    result.name = QString::fromLatin1(name);
    result.host = QString::fromLatin1(host);
    result.port = port;
    // RFC 8314: 465 is TLS from the first byte; the others begin with STARTTLS.
    result.security = port == 465 ? SmtpSecurity::Tls : SmtpSecurity::StartTls;
    result.page = QString::fromLatin1(page);
    return result;
}

SmtpPreset with(SmtpPreset preset, const QString& note, std::optional<int> perHour = {},
                std::optional<int> perDay = {})
{
    preset.note = note;
    preset.perHour = perHour;
    preset.perDay = perDay;
    return preset;
}

SmtpPreset loggingInWith(SmtpPreset preset, const QString& user)
{
    preset.user = user;
    return preset;
}

/// Microsoft ended passwords for personal accounts on 16 September 2024.
SmtpPreset outlook()
{
    SmtpPreset result =
        preset("outlook", "Outlook.com, Hotmail, Live", "smtp-mail.outlook.com", 587,
               "https://support.microsoft.com/office/"
               "modern-authentication-methods-now-needed-to-continue-syncing-outlook-email-in-"
               "non-microsoft-email-apps-c5d65390-9676-4763-b41f-d7986499a90d");
    result.note = Tr::tr("Microsoft lets no other program log in to personal accounts with a password. Use "
                         "another mailbox, or a sending service.");
    result.acceptsPassword = false;
    return result;
}

std::vector<SmtpPreset> mailboxes()
{
    return {
        with(preset("fastmail", "Fastmail", "smtp.fastmail.com", 465,
                    "https://www.fastmail.help/hc/en-us/articles/1500000278342"),
             appPassword()),
        // 500 messages a day.
        with(preset("gmail", "Gmail", "smtp.gmail.com", 465, "https://support.google.com/mail/answer/22839"),
             Tr::tr(
                 "Switch on 2-Step Verification at Google, then make an app password for Afterparcel and log "
                 "in with it."),
             {}, 500),
        with(preset("gmx", "GMX", "mail.gmx.net", 465,
                    "https://hilfe.gmx.net/pop-imap/imap/imap-serverdaten.html"),
             Tr::tr("Allow access by POP3 and IMAP in the mailbox's settings first.")),
        // 2,000 messages a day; 500 in a trial.
        with(preset("google-workspace", "Google Workspace", "smtp.gmail.com", 465,
                    "https://support.google.com/a/answer/166852"),
             Tr::tr(
                 "Switch on 2-Step Verification at Google, then make an app password for Afterparcel and log "
                 "in with it. A trial account may send 500 messages a day."),
             {}, 2000),
        // 1,000 messages a day.
        with(preset("icloud", "iCloud Mail", "smtp.mail.me.com", 587, "https://support.apple.com/102198"),
             Tr::tr("Make an app-specific password at account.apple.com and log in with it."), {}, 1000),
        // 50 messages an hour in the first week, 100 in the second, 400 in the first month, 500 later.
        with(preset("ionos", "IONOS", "smtp.ionos.com", 465,
                    "https://www.ionos.com/help/email/general-topics/what-are-the-mass-mailing-limits/"),
             Tr::tr("A mailbox may send 50 messages an hour in its first week, and 500 after a month."), 500),
        // 30 messages a minute, 10,000 recipients a day.
        with(
            preset("microsoft-365", "Microsoft 365", "smtp.office365.com", 587,
                   "https://learn.microsoft.com/office365/servicedescriptions/"
                   "exchange-online-service-description/exchange-online-limits"),
            Tr::tr("An administrator has to allow Authenticated SMTP for the mailbox. Microsoft is ending it "
                   "for passwords: where the login is refused, use a sending service."),
            1800, 10'000),
        outlook(),
        with(preset("ovh", "OVHcloud (MX Plan)", "ssl0.ovh.net", 465,
                    "https://help.ovhcloud.com/csm/en-mx-plan-email-configuration"),
             {}),
        with(preset("web.de", "WEB.DE", "smtp.web.de", 587,
                    "https://hilfe.web.de/pop-imap/imap/imap-serverdaten.html"),
             Tr::tr("Allow access by POP3 and IMAP in the mailbox's settings first.")),
        with(preset("yahoo", "Yahoo Mail", "smtp.mail.yahoo.com", 465,
                    "https://help.yahoo.com/kb/SLN4724.html"),
             appPassword()),
        with(preset("zoho", "Zoho Mail", "smtppro.zoho.com", 465,
                    "https://www.zoho.com/mail/help/zoho-smtp.html"),
             Tr::tr(
                 "For a personal address the server is smtp.zoho.com; outside of the United States it ends "
                 "in your region's letters, such as smtppro.zoho.eu. With two-factor authentication, log in "
                 "with an app password.")),
    };
}

std::vector<SmtpPreset> sendingServices()
{
    return {
        with(loggingInWith(preset("amazon-ses", "Amazon SES", "email-smtp.us-east-1.amazonaws.com", 465,
                                  "https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html"),
                           Tr::tr("the SMTP user name that SES made")),
             Tr::tr(
                 "Put your region in place of us-east-1. Log in with the SMTP credentials made in SES, which "
                 "are not the account's access keys.")),
        // The free plan: 300 messages a day.
        with(loggingInWith(preset("brevo", "Brevo", "smtp-relay.brevo.com", 587,
                                  "https://help.brevo.com/hc/en-us/articles/7924908994450"),
                           Tr::tr("the SMTP login that Brevo shows")),
             Tr::tr("Log in with an SMTP key, not with an API key. The free plan allows 300 messages a day."),
             {}, 300),
        with(loggingInWith(
                 preset("mailgun", "Mailgun", "smtp.mailgun.org", 465,
                        "https://documentation.mailgun.com/docs/mailgun/user-manual/sending-messages/"
                        "send-smtp"),
                 Tr::tr("the SMTP user of your sending domain")),
             Tr::tr("In the European region the server is smtp.eu.mailgun.org.")),
        with(loggingInWith(preset("postmark", "Postmark", "smtp.postmarkapp.com", 587,
                                  "https://postmarkapp.com/support/article/"
                                  "811-what-are-the-smtp-details-credentials-i-should-be-using"),
                           Tr::tr("the server's API token, or an SMTP token's access key")),
             Tr::tr("With the server's API token, user name and password are the same.")),
        with(loggingInWith(preset("sendgrid", "SendGrid", "smtp.sendgrid.net", 465,
                                  "https://www.twilio.com/docs/sendgrid/for-developers/sending-email/"
                                  "integrating-with-the-smtp-api"),
                           QStringLiteral("apikey")),
             Tr::tr("The user name is the word apikey; the password is an API key that may send mail.")),
    };
}

QString nameOf(SmtpSecurity security)
{
    return security == SmtpSecurity::Tls ? QStringLiteral("tls") : QStringLiteral("starttls");
}

} // namespace

std::vector<SmtpPreset> smtpPresets()
{
    std::vector<SmtpPreset> result = mailboxes();
    for (SmtpPreset& service : sendingServices()) {
        result.push_back(std::move(service));
    }
    return result;
}

Result<SmtpPreset> smtpPreset(const QString& id)
{
    QStringList ids;
    for (const SmtpPreset& preset : smtpPresets()) {
        if (preset.id == id) {
            return preset;
        }
        ids.append(preset.id);
    }
    return fail(ErrorKind::BadInput, Tr::tr("No mail provider \u201c%1\u201d is known.").arg(id),
                Tr::tr("Known are: %1.").arg(ids.join(QStringLiteral(", "))));
}

std::vector<std::pair<QString, QString>> presetValues(const SmtpPreset& preset)
{
    std::vector<std::pair<QString, QString>> values{
        {QStringLiteral("smtp.host"), preset.host},
        {QStringLiteral("smtp.port"), QString::number(preset.port)},
        {QStringLiteral("smtp.security"), nameOf(preset.security)}};
    if (preset.perHour) {
        values.emplace_back(QStringLiteral("limits.per_hour"), QString::number(*preset.perHour));
    }
    if (preset.perDay) {
        values.emplace_back(QStringLiteral("limits.per_day"), QString::number(*preset.perDay));
    }
    return values;
}

} // namespace afterparcel
