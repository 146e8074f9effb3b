#include "core/sync/message.h"

#include <QCoreApplication>
#include <QSet>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Message)
};

/// The lines asked about, each product once: variants are one product.
std::vector<MailProduct> productsOf(const MessageDue& due, const MessageFrame& frame)
{
    std::vector<MailProduct> products;
    QSet<QString> named;
    for (const LineItem& line : due.facts.order.lines) {
        if (!due.schedule.askedLineGids.contains(line.gid)) {
            continue;
        }
        const Product product = line.product.value_or(Product{{}, {}, line.title, {}, {}});
        const QString identity = product.gid.isEmpty() ? line.gid : product.gid;
        if (named.contains(identity)) {
            continue;
        }
        named.insert(identity);
        products.push_back(
            {product.title.isEmpty() ? line.title : product.title, line.imageUrl, product.onlineStoreUrl,
             reviewLink(frame.settings.reviewLink, product, due.facts.order.name, frame.store.onlineUrl)});
    }
    return products;
}

/// Answers of buyers go there, and mails that unsubscribe.
const QString& replyAddress(const Settings& settings)
{
    return settings.mailReplyTo.isEmpty() ? settings.mailFrom : settings.mailReplyTo;
}

/// Q6: to the merchant alone, marked, and with nothing in it that would unsubscribe the buyer.
void makeRehearsal(OutgoingMail& mail, const QString& to, const QString& orderName)
{
    mail.to = to;
    mail.toName.clear();
    mail.subject =
        Tr::tr("[Rehearsal for %1] %2", "an order's name, the subject").arg(orderName, mail.subject);
    mail.unsubscribeAddress.clear();
    mail.rehearsalOf = orderName;
}

} // namespace

MailContent mailContent(const MessageDue& due, const MessageFrame& frame, const QString& unsubscribeCode)
{
    const Order& order = due.facts.order;
    MailContent content;
    content.storeName = frame.store.shopName;
    content.storeUrl = frame.store.onlineUrl;
    content.orderName = order.name;
    content.orderDate = order.createdAt.toTimeZone(frame.zone);
    content.customerFirstName = order.customerFirstName;
    content.customerLastName = order.customerLastName;
    content.products = productsOf(due, frame);
    content.unsubscribeAddress = bareAddress(replyAddress(frame.settings)).value_or(QString());
    content.unsubscribeCode = unsubscribeCode;
    content.locale = order.locale;
    return content;
}

Result<Message> buildMessage(const MessageDue& due, const MessageFrame& frame, const QString& unsubscribeCode,
                             const QDateTime& now)
{
    const Order& order = due.facts.order;
    const Result<QString> from = bareAddress(frame.settings.mailFrom);
    const bool rehearsal = !frame.settings.mailRehearsalTo.isEmpty();
    const Result<QString> to = bareAddress(rehearsal ? frame.settings.mailRehearsalTo : order.email);
    const Result<QString> replyTo = bareAddress(replyAddress(frame.settings));
    for (const Result<QString>* address : {&from, &to, &replyTo}) {
        if (!*address) {
            return tl::unexpected(address->error());
        }
    }
    const TemplateEntry& entry = frame.templates.pick(order.locale);
    MailContent content = mailContent(due, frame, rehearsal ? QStringLiteral("rehearsal") : unsubscribeCode);
    content.locale = entry.language;
    const Result<RenderedMail> rendered = renderMail(content, entry.wording);
    if (!rendered) {
        return tl::unexpected(rendered.error());
    }
    OutgoingMail mail;
    mail.from = frame.settings.mailFrom;
    mail.replyTo = replyAddress(frame.settings);
    mail.to = *to;
    mail.toName = QStringLiteral("%1 %2").arg(order.customerFirstName, order.customerLastName).trimmed();
    mail.subject = rendered->subject;
    mail.html = rendered->html;
    mail.text = rendered->text;
    mail.messageId = due.schedule.messageIdToReuse.isEmpty() || rehearsal ? newMessageId(*from)
                                                                          : due.schedule.messageIdToReuse;
    mail.date = now.toTimeZone(frame.zone);
    mail.unsubscribeAddress = *replyTo;
    mail.unsubscribeCode = unsubscribeCode;
    if (rehearsal) {
        makeRehearsal(mail, *to, order.name);
    }
    return composeMail(mail).map([&](const QByteArray& data) {
        return Message{*from, *to, mail.messageId, data, *rendered, entry.language};
    });
}

} // namespace afterparcel
