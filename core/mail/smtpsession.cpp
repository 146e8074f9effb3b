#include "core/base/logging.h"
#include "core/mail/mail.h"
#include "core/mail/mailbox.h"
#include "core/mail/smtpclassify.h"
#include "core/mail/smtpconfig.h"
#include "core/mail/smtptransfer.h"

#include <curl/curl.h>
#include <mutex>
#include <optional>

namespace afterparcel
{

namespace
{

constexpr std::chrono::milliseconds kCloseTimeout{3'000};

struct FreeHandle {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
struct FreeList {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using Recipients = std::unique_ptr<curl_slist, FreeList>;

/// The buyer's and the sender's address in the server's words, made unrecognisable (D3).
QString redacted(QString text, const QStringList& addresses)
{
    for (const QString& address : addresses) {
        text.replace(address, redactedAddress(address), Qt::CaseInsensitive);
    }
    return text;
}

/// Servers close connections that were idle; that shows only when the next command is said.
bool foundDeadConnection(const SmtpTransfer& transfer)
{
    const SmtpPhase phase = transfer.dialogue().phase();
    const bool early = phase == SmtpPhase::Connecting || phase == SmtpPhase::Mail;
    const int code = transfer.dialogue().reply().code;
    return early && (code == 0 || code == 421) && transfer.end().code != CURLE_OK &&
           !transfer.end().cancelled && !transfer.hasConnected() && !transfer.wasAsked();
}

/// The parts of one message, checked.
struct Envelope {
    QByteArray from;
    QByteArray to;
    const QByteArray& message;
};

enum class Connection { Open, Fresh };

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
    /// One message. Nothing if the open connection turned out to be dead before anything of the message was
    /// said.
    [[nodiscard]] std::optional<SmtpOutcome> attempt(const Envelope& envelope,
                                                     const std::function<bool()>& handOver,
                                                     const Cancellation& cancellation, Connection connection);
    void close();
};

void SmtpSession::Private::setConnection() const
{
    CURL* const curl = handle.get();
    curl_easy_setopt(curl, CURLOPT_URL, serverUrl(config).constData());
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
    if (transfer.hasConnected() && transfer.end().code == CURLE_OK && !config.user.isEmpty() &&
        !transfer.dialogue().hasTriedLogin()) {
        qCWarning(lcMail) << "the mail server offered no login; the message was handed over without one";
    }
    qCDebug(lcMail) << "SMTP ended with" << transfer.end().code << "in phase"
                    << static_cast<int>(transfer.dialogue().phase()) << "answer"
                    << transfer.dialogue().reply().code;
}

std::optional<SmtpOutcome> SmtpSession::Private::attempt(const Envelope& envelope,
                                                         const std::function<bool()>& handOver,
                                                         const Cancellation& cancellation,
                                                         Connection connection)
{
    const Recipients recipients(curl_slist_append(nullptr, envelope.to.constData()));
    SmtpTransfer transfer(config, cancellation);
    transfer.setMessage(envelope.message, handOver);
    prepare(transfer);
    CURL* const curl = handle.get();
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, connection == Connection::Fresh ? 1L : 0L);
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, envelope.from.constData());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(envelope.message.size()));
    run(transfer);
    if (connection == Connection::Open && foundDeadConnection(transfer)) {
        return std::nullopt;
    }
    return classify(config, transfer.dialogue(), transfer.end(), envelope.message.size());
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
    const Envelope envelope = {sender->toLatin1(), recipient->toLatin1(), message};
    std::optional<SmtpOutcome> outcome;
    if (d->isOpen) {
        outcome = d->attempt(envelope, handOver, cancellation, Connection::Open);
    }
    if (!outcome) {
        outcome = d->attempt(envelope, handOver, cancellation, Connection::Fresh);
    }
    const QStringList addresses = {*sender, *recipient};
    outcome->answer = redacted(outcome->answer, addresses);
    outcome->error.what = redacted(outcome->error.what, addresses);
    outcome->error.detail = redacted(outcome->error.detail, addresses);
    return *outcome;
}

Result<void> SmtpSession::check(const Cancellation& cancellation)
{
    Result<void> config = checkConfig(d->config);
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
