#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/domain/order.h"
#include "core/mail/mailtemplate.h"
#include "core/settings/settings.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace afterparcel
{

/// What a template may name (Q5).
struct MailProduct {
    QString title;
    QString imageUrl;
    QString pageUrl;
    QString reviewUrl;
};
struct MailContent {
    QString storeName;
    QString storeUrl;
    QString orderName;
    QDateTime orderDate; ///< store time
    QString customerFirstName;
    QString customerLastName;
    std::vector<MailProduct> products;
    QString unsubscribeAddress; ///< mails to it are seen by the merchant: the Reply-To
    QString unsubscribeCode;
    QString locale; ///< language of the template, for dates; empty: English
};

/// A message ready to be composed. Everything in it may be hostile: it can never add a header or recipient
/// (Q5).
struct OutgoingMail {
    QString from;    ///< "Name <address>" or an address, as set by the merchant
    QString replyTo; ///< may be empty
    QString to;      ///< the buyer's address
    QString toName;
    QString subject;
    QString html;
    QString text;
    QString messageId; ///< without angle brackets
    QDateTime date;
    QString unsubscribeAddress;
    QString unsubscribeCode;
    QString rehearsalOf; ///< an order's name: marked as a rehearsal by a header (Q6); empty: none
};

/// Subject, HTML and text of one e-mail.
struct RenderedMail {
    QString subject;
    QString html;
    QString text;
};
/// Fills a template. Safe from any thread. Links and images are http or https or left out; an order with so
/// many products that the HTML would be clipped by mail programs names as many as fit, and how many more
/// there are. BadInput if checkTemplate() finds an error, or if the HTML can't be made safe: no template is
/// filled unchecked, whoever wrote it.
[[nodiscard]] Result<RenderedMail> renderMail(const MailContent& content, const MailTemplate& wording);

/// The review link of a product by the merchant's pattern, else the product's page, else the store's (Q5).
/// Empty if none of them is an absolute http or https address. Placeholders: {product_url}, {product_handle},
/// {product_id} (the number in the gid), {product_title}, {order_name} (with its "#") and {store_url}. Values
/// are percent-encoded, except a {product_url} or {store_url} that the pattern begins with:
/// "{product_url}#reviews". Unknown names stay as written.
[[nodiscard]] QString reviewLink(const QString& pattern, const Product& product, const QString& orderName,
                                 const QString& storeUrl);

/// The whole message as it goes over the wire (CR LF), by a MIME library: 7 bit, lines under 998 bytes,
/// exactly one recipient. BadInput if an address is unusable. Safe from any thread.
[[nodiscard]] Result<QByteArray> composeMail(const OutgoingMail& mail);

/// The bare address in "Name <address>"; BadInput with the cause otherwise.
[[nodiscard]] Result<QString> bareAddress(const QString& mailbox);

/// A new Message-ID at the sender's domain, without angle brackets.
[[nodiscard]] QString newMessageId(const QString& fromAddress);

/// How handing a message to the server ended (S4, S5, S6).
struct SmtpOutcome {
    enum class Kind {
        Accepted,
        AccountRefused, ///< before RCPT, or x.7.x, 5.4.5: stops the stage, no attempt of any request (S4)
        RefusedForNow,  ///< 4xx of RCPT or message, or connection lost before the end of the data (S4)
        Refused,        ///< 5xx of RCPT or message (S5)
        Unsure,         ///< handed over, and no answer came (S6)
        Cancelled,      ///< before handing over
    };
    Kind kind = Kind::AccountRefused;
    QString answer; ///< the server's words, or the transport's
    Error error;    ///< for AccountRefused: cause and next step (login, certificate, connection...)
};

struct SmtpConfig {
    QString host;
    int port = 465;
    SmtpSecurity security = SmtpSecurity::Tls;
    QString user;
    QString password;
    QString caFile;                                   ///< empty: the system's; tests give their own
    std::chrono::milliseconds connectTimeout{30'000}; ///< until the login is done
    std::chrono::milliseconds idleTimeout{
        60'000}; ///< without a byte, until the whole message was handed over
    std::chrono::milliseconds totalTimeout{300'000}; ///< of one message, with the wait for its answer
};

/// One connection for many messages, by libcurl. Calls block: use it on a thread of its own. No password goes
/// over an unencrypted connection, except to a loopback address (Q6).
class SmtpSession
{
public:
    explicit SmtpSession(SmtpConfig config);
    ~SmtpSession();
    SmtpSession(const SmtpSession&) = delete;
    SmtpSession& operator=(const SmtpSession&) = delete;

    /// Sends one message. `handOver` is called once, when the server asked for the data and before a byte of
    /// it is given away (S1); if it returns false, nothing is given away and the outcome is Cancelled.
    [[nodiscard]] SmtpOutcome send(const QString& from, const QString& to, const QByteArray& message,
                                   const std::function<bool()>& handOver, const Cancellation& cancellation);
    /// Connects, encrypts and logs in, without a message (doctor, connect).
    [[nodiscard]] Result<void> check(const Cancellation& cancellation);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace afterparcel
