#include "core/mail/cleantext.h"
#include "core/mail/mail.h"
#include "core/mail/mailbox.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <gmime/gmime.h>
#include <memory>
#include <mutex>
#include <optional>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Mail)
};

constexpr qsizetype kLongestName = 200;
constexpr qsizetype kLongestSubject = 400;
constexpr qsizetype kLongestCode = 200;
constexpr qsizetype kLongestMessageId = 400;

template<class T>
struct Unref {
    void operator()(T* object) const { g_object_unref(object); }
};
template<class T>
using GObjectPtr = std::unique_ptr<T, Unref<T>>;

/// Text for a header. What looks like an encoded word (RFC 2047) is taken apart, or a mail program would
/// decode it, line ends and all.
QString headerText(const QString& text, qsizetype limit)
{
    return singleLine(text, limit).replace(QStringLiteral("=?"), QStringLiteral("= ?"));
}

/// Everything of a message that was checked before GMime sees it.
struct CheckedMail {
    Mailbox from;
    Mailbox to;
    std::optional<Mailbox> replyTo;
    std::optional<QString> unsubscribeAddress;
};

Result<CheckedMail> checkAddresses(const OutgoingMail& mail)
{
    CheckedMail checked;
    const Result<Mailbox> from = parseMailbox(mail.from);
    if (!from) {
        return tl::unexpected(from.error());
    }
    const Result<QString> to = checkedAddress(mail.to);
    if (!to) {
        return tl::unexpected(to.error());
    }
    checked.from = *from;
    checked.to = {mail.toName, *to};
    if (!mail.replyTo.isEmpty()) {
        const Result<Mailbox> replyTo = parseMailbox(mail.replyTo);
        if (!replyTo) {
            return tl::unexpected(replyTo.error());
        }
        checked.replyTo = *replyTo;
    }
    if (!mail.unsubscribeAddress.isEmpty()) {
        const Result<Mailbox> unsubscribe = parseMailbox(mail.unsubscribeAddress);
        if (!unsubscribe) {
            return tl::unexpected(unsubscribe.error());
        }
        checked.unsubscribeAddress = unsubscribe->address;
    }
    return checked;
}

void addMailbox(GMimeMessage* message, GMimeAddressType type, const Mailbox& mailbox)
{
    const QByteArray name = headerText(mailbox.name, kLongestName).toUtf8();
    InternetAddress* const address = internet_address_mailbox_new(name.isEmpty() ? nullptr : name.constData(),
                                                                  mailbox.address.toLatin1().constData());
    internet_address_set_charset(address, "utf-8");
    internet_address_list_add(g_mime_message_get_addresses(message, type), address);
    g_object_unref(address);
}

/// RFC 5322, 3.6.4. A Message-ID is never mended: it has to be the one that was stored with the claim (S1).
bool isMessageId(const QString& messageId)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+\\z"));
    return messageId.size() <= kLongestMessageId && pattern.match(messageId).hasMatch();
}

void setDate(GMimeMessage* message, const QDateTime& date)
{
    GTimeZone* const zone = g_time_zone_new_offset(date.offsetFromUtc());
    GDateTime* const utc = g_date_time_new_from_unix_utc(date.toSecsSinceEpoch());
    GDateTime* const local = g_date_time_to_timezone(utc, zone);
    g_mime_message_set_date(message, local);
    g_date_time_unref(local);
    g_date_time_unref(utc);
    g_time_zone_unref(zone);
}

void setHeaders(GMimeMessage* message, const OutgoingMail& mail, const CheckedMail& checked)
{
    addMailbox(message, GMIME_ADDRESS_TYPE_FROM, checked.from);
    if (checked.replyTo) {
        addMailbox(message, GMIME_ADDRESS_TYPE_REPLY_TO, *checked.replyTo);
    }
    addMailbox(message, GMIME_ADDRESS_TYPE_TO, checked.to);
    g_mime_message_set_subject(message, headerText(mail.subject, kLongestSubject).toUtf8().constData(),
                               "utf-8");
    setDate(message, mail.date);
    g_mime_message_set_message_id(message, mail.messageId.toLatin1().constData());
    GMimeObject* const object = GMIME_OBJECT(message);
    g_mime_object_set_header(object, "Auto-Submitted", "auto-generated", nullptr);
    if (!mail.rehearsalOf.isEmpty()) {
        g_mime_object_set_header(object, "X-Afterparcel-Rehearsal",
                                 headerText(mail.rehearsalOf, kLongestName).toUtf8().constData(), "utf-8");
    }
    if (checked.unsubscribeAddress) {
        const QByteArray value = "<mailto:" + QUrl::toPercentEncoding(*checked.unsubscribeAddress, "@") +
                                 "?subject=unsubscribe%20" +
                                 QUrl::toPercentEncoding(singleLine(mail.unsubscribeCode, kLongestCode)) +
                                 ">";
        g_mime_object_set_header(object, "List-Unsubscribe", value.constData(), nullptr);
    }
}

/// Quoted-printable where most is ASCII, base64 where it would triple the size. Both keep lines short and 7
/// bit.
GMimeContentEncoding encodingFor(const QByteArray& text)
{
    const auto wide = std::count_if(text.cbegin(), text.cend(), [](char c) { return (c & 0x80) != 0; });
    return wide * 6 > text.size() ? GMIME_CONTENT_ENCODING_BASE64 : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
}

void addPart(GMimeMultipart* parent, const char* subtype, const QString& content)
{
    const QByteArray text = cleanBody(content).toUtf8();
    const GObjectPtr<GMimePart> part(g_mime_part_new_with_type("text", subtype));
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    const GObjectPtr<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(text.constData(), static_cast<size_t>(text.size())));
    const GObjectPtr<GMimeDataWrapper> wrapper(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), wrapper.get());
    g_mime_part_set_content_encoding(part.get(), encodingFor(text));
    g_mime_multipart_add(parent, GMIME_OBJECT(part.get()));
}

QByteArray written(GMimeMessage* message)
{
    GMimeFormatOptions* const options = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS);
    char* const text = g_mime_object_to_string(GMIME_OBJECT(message), options);
    const QByteArray result(text);
    g_free(text);
    g_mime_format_options_free(options);
    return result;
}

} // namespace

Result<QByteArray> composeMail(const OutgoingMail& mail)
{
    static std::once_flag initialised;
    std::call_once(initialised, [] { g_mime_init(); });

    const Result<CheckedMail> checked = checkAddresses(mail);
    if (!checked) {
        return tl::unexpected(checked.error());
    }
    if (!mail.date.isValid() || !isMessageId(mail.messageId)) {
        return fail(ErrorKind::Internal, Tr::tr("The e-mail has no date or no usable Message-ID."),
                    Tr::tr("Please report this as a fault of Afterparcel."));
    }
    const GObjectPtr<GMimeMessage> message(g_mime_message_new(TRUE));
    setHeaders(message.get(), mail, *checked);
    const GObjectPtr<GMimeMultipart> alternative(g_mime_multipart_new_with_subtype("alternative"));
    addPart(alternative.get(), "plain", mail.text);
    addPart(alternative.get(), "html", mail.html);
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(alternative.get()));
    return written(message.get());
}

} // namespace afterparcel
