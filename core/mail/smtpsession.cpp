#include "core/base/logging.h"
#include "core/mail/mail.h"
#include "core/mail/mailbox.h"
#include "core/mail/smtpclassify.h"
#include "core/mail/smtptransfer.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <curl/curl.h>
#include <mutex>
#include <optional>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Mail)
};

constexpr std::chrono::milliseconds kCloseTimeout{3'000};

struct FreeHandle {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
struct FreeList {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using Recipients = std::unique_ptr<curl_slist, FreeList>;

/// libcurl resolves "localhost" by itself to loopback addresses, whatever a name server says.
bool isLoopback(const QString& host)
{
    static const QRegularExpression ipv4(
        QStringLiteral("\\A127(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}\\z"));
    return host.compare(QStringLiteral("localhost"), Qt::CaseInsensitive) == 0 ||
           host == QStringLiteral("::1") || host == QStringLiteral("[::1]") || ipv4.match(host).hasMatch();
}

/// The host as it stands in a URL; empty if it is no name or address of a host.
QByteArray hostForUrl(const QString& host)
{
    static const QRegularExpression ipv6(QStringLiteral("\\A\\[?([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)\\]?\\z"));
    const QRegularExpressionMatch address = ipv6.match(host);
    if (address.hasMatch()) {
        return '[' + address.captured(1).toLatin1() + ']';
    }
    static const QRegularExpression name(
        QStringLiteral("\\A[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?\\.?\\z"));
    const QString ace = QString::fromLatin1(QUrl::toAce(host));
    const QString plain = ace.isEmpty() ? host : ace;
    return name.match(plain).hasMatch() ? plain.toLatin1() : QByteArray();
}

/// The buyer's and the sender's address in the server's words, made unrecognisable (D3).
QString redacted(QString text, const QStringList& addresses)
{
    for (const QString& address : addresses) {
        text.replace(address, redactedAddress(address), Qt::CaseInsensitive);
    }
    return text;
}

Result<void> checkConfig(const SmtpConfig& config)
{
    if (config.host.isEmpty()) {
        return fail(ErrorKind::NotConfigured, Tr::tr("No mail server is set."),
                    Tr::tr("Enter the server's name in the mail settings."));
    }
    if (hostForUrl(config.host).isEmpty() || config.port < 1 || config.port > 65535) {
        return fail(
            ErrorKind::NotConfigured, Tr::tr("The mail server's name or port is not possible."),
            Tr::tr("Enter a name such as smtp.example.com and a port such as 465 in the mail settings."));
    }
    if (config.security == SmtpSecurity::None && !config.user.isEmpty() && !isLoopback(config.host)) {
        return tl::unexpected(unencryptedLoginError(config.host));
    }
    return {};
}

} // namespace

struct SmtpSession::Private {
    SmtpConfig config;
    std::unique_ptr<CURL, FreeHandle> handle;
    bool isOpen = false; ///< the last run ended well, so that its connection can be used again

    void setConnection() const;
    void setLogin() const;
    void setTimeouts() const;
    void prepare(SmtpTransfer& transfer) const;
    void run(SmtpTransfer& transfer);
    [[nodiscard]] static bool foundDeadConnection(const SmtpTransfer& transfer);
    void close();
};

void SmtpSession::Private::setConnection() const
{
    CURL* const curl = handle.get();
    const bool tls = config.security == SmtpSecurity::Tls;
    // What follows the slash is what EHLO says. An address literal tells buyers nothing about the merchant's
    // computer.
    const QByteArray url = (tls ? QByteArray("smtps://") : QByteArray("smtp://")) + hostForUrl(config.host) +
                           ':' + QByteArray::number(config.port) + "/%5B127.0.0.1%5D";
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_PROXY, ""); // not even one from the environment
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_MAXCONNECTS, 1L);
    const bool encrypted = config.security != SmtpSecurity::None;
    curl_easy_setopt(curl, CURLOPT_USE_SSL, static_cast<long>(encrypted ? CURLUSESSL_ALL : CURLUSESSL_NONE));
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    if (config.caFile.isEmpty()) {
        // Where the library has no certificates of its own (Windows), the system's.
        curl_easy_setopt(curl, CURLOPT_SSL_OPTIONS, static_cast<long>(CURLSSLOPT_NATIVE_CA));
    } else {
        curl_easy_setopt(curl, CURLOPT_CAINFO, config.caFile.toLocal8Bit().constData());
        curl_easy_setopt(curl, CURLOPT_CAPATH, nullptr);
    }
}

void SmtpSession::Private::setLogin() const
{
    if (config.user.isEmpty()) {
        return;
    }
    CURL* const curl = handle.get();
    curl_easy_setopt(curl, CURLOPT_USERNAME, config.user.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_PASSWORD, config.password.toUtf8().constData());
    // The others that libcurl would prefer need more than a password (Kerberos) or fail at servers that offer
    // them.
    curl_easy_setopt(curl, CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN");
}

void SmtpSession::Private::setTimeouts() const
{
    CURL* const curl = handle.get();
    const auto total = std::chrono::ceil<std::chrono::seconds>(config.totalTimeout);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(config.connectTimeout.count()));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(config.totalTimeout.count()));
    // libcurl's own limit for one answer is two minutes, which an answer to a message may take.
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, static_cast<long>(total.count()));
}

void SmtpSession::Private::prepare(SmtpTransfer& transfer) const
{
    curl_easy_reset(handle.get()); // keeps the connection
    setConnection();
    setLogin();
    setTimeouts();
    transfer.attach(handle.get());
}

void SmtpSession::Private::run(SmtpTransfer& transfer)
{
    transfer.run(handle.get());
    isOpen = transfer.end().code == CURLE_OK;
    qCDebug(lcMail) << "SMTP ended with" << transfer.end().code << "in phase"
                    << static_cast<int>(transfer.dialogue().phase()) << "answer"
                    << transfer.dialogue().reply().code;
}

/// Servers close connections that were idle; that shows only when the next command is said.
bool SmtpSession::Private::foundDeadConnection(const SmtpTransfer& transfer)
{
    const SmtpPhase phase = transfer.dialogue().phase();
    const bool early = phase == SmtpPhase::Connecting || phase == SmtpPhase::Mail || phase == SmtpPhase::Noop;
    const int code = transfer.dialogue().reply().code;
    return early && (code == 0 || code == 421) && transfer.end().code != CURLE_OK &&
           !transfer.end().cancelled && !transfer.hasConnected() && !transfer.wasAsked();
}

/// Says goodbye. By a run of our own, since libcurl's cleaning up would wait two minutes for a server that
/// hangs.
void SmtpSession::Private::close()
{
    if (!isOpen) {
        return;
    }
    SmtpTransfer transfer(config, Cancellation());
    transfer.forbidConnecting();
    prepare(transfer);
    curl_easy_setopt(handle.get(), CURLOPT_TIMEOUT_MS, static_cast<long>(kCloseTimeout.count()));
    curl_easy_setopt(handle.get(), CURLOPT_CUSTOMREQUEST, "NOOP");
    curl_easy_setopt(handle.get(), CURLOPT_FORBID_REUSE, 1L);
    run(transfer);
}

SmtpSession::SmtpSession(SmtpConfig config) : d(std::make_unique<Private>())
{
    static std::once_flag initialised;
    std::call_once(initialised, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    d->config = std::move(config);
    d->handle.reset(curl_easy_init());
}

SmtpSession::~SmtpSession()
{
    d->close();
}

SmtpOutcome SmtpSession::send(const QString& from, const QString& to, const QByteArray& message,
                              const std::function<bool()>& handOver, const Cancellation& cancellation)
{
    const Result<void> config = checkConfig(d->config);
    if (!config) {
        return {SmtpOutcome::Kind::AccountRefused, config.error().what, config.error()};
    }
    const Result<QString> sender = bareAddress(from);
    if (!sender) {
        return {SmtpOutcome::Kind::AccountRefused, sender.error().what, sender.error()};
    }
    const Result<QString> recipient = bareAddress(to);
    if (!recipient) {
        return {SmtpOutcome::Kind::Refused, recipient.error().what, {}};
    }
    const Recipients recipients(curl_slist_append(nullptr, recipient->toLatin1().constData()));
    const auto attempt = [&](bool fresh) {
        SmtpTransfer transfer(d->config, cancellation);
        transfer.setMessage(message, handOver);
        d->prepare(transfer);
        curl_easy_setopt(d->handle.get(), CURLOPT_FRESH_CONNECT, fresh ? 1L : 0L);
        curl_easy_setopt(d->handle.get(), CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(d->handle.get(), CURLOPT_MAIL_FROM, sender->toLatin1().constData());
        curl_easy_setopt(d->handle.get(), CURLOPT_MAIL_RCPT, recipients.get());
        curl_easy_setopt(d->handle.get(), CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(message.size()));
        const bool wasOpen = d->isOpen;
        d->run(transfer);
        if (wasOpen && !fresh && Private::foundDeadConnection(transfer)) {
            return std::optional<SmtpOutcome>();
        }
        return std::optional(classify(d->config, transfer.dialogue(), transfer.end(), message.size()));
    };
    std::optional<SmtpOutcome> outcome = attempt(false);
    if (!outcome) {
        outcome = attempt(true);
    }
    outcome->answer = redacted(outcome->answer, {*sender, *recipient});
    outcome->error.what = redacted(outcome->error.what, {*sender, *recipient});
    outcome->error.detail = redacted(outcome->error.detail, {*sender, *recipient});
    return *outcome;
}

Result<void> SmtpSession::check(const Cancellation& cancellation)
{
    const Result<void> config = checkConfig(d->config);
    if (!config) {
        return config;
    }
    SmtpTransfer transfer(d->config, cancellation);
    d->prepare(transfer);
    curl_easy_setopt(d->handle.get(), CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(d->handle.get(), CURLOPT_CUSTOMREQUEST, "NOOP");
    d->run(transfer);
    if (transfer.end().code != CURLE_OK) {
        return tl::unexpected(accountError(d->config, transfer.dialogue(), transfer.end()));
    }
    return {};
}

} // namespace afterparcel
