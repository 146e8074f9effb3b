#include "core/sync/message.h"

#include <QSet>

namespace afterparcel
{

namespace
{

/// The lines asked about, each product once: variants are one product.
std::vector<MailProduct> productsOf(const MessageDue& due, const Settings& settings, const QString& storeUrl)
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
        products.push_back({product.title.isEmpty() ? line.title : product.title, line.imageUrl,
                            product.onlineStoreUrl,
                            reviewLink(settings.reviewLink, product, due.facts.order.name, storeUrl)});
    }
    return products;
}

} // namespace

Result<Message> buildMessage(const MessageDue& due, const Settings& settings, const StoreIdentity& store,
                             const QTimeZone& zone, const QString& unsubscribeCode, const QDateTime& now)
{
    const Order& order = due.facts.order;
    const Result<QString> from = bareAddress(settings.mailFrom);
    const Result<QString> to = bareAddress(order.email);
    const Result<QString> replyTo =
        bareAddress(settings.mailReplyTo.isEmpty() ? settings.mailFrom : settings.mailReplyTo);
    for (const Result<QString>* address : {&from, &to, &replyTo}) {
        if (!*address) {
            return tl::unexpected(address->error());
        }
    }
    MailContent content;
    content.storeName = store.shopName;
    content.storeUrl = store.onlineUrl;
    content.orderName = order.name;
    content.orderDate = order.createdAt.toTimeZone(zone);
    content.customerFirstName = order.customerFirstName;
    content.customerLastName = order.customerLastName;
    content.products = productsOf(due, settings, store.onlineUrl);
    content.unsubscribeAddress = *replyTo;
    content.unsubscribeCode = unsubscribeCode;
    content.locale = order.locale;
    const Result<RenderedMail> rendered = renderMail(content);
    if (!rendered) {
        return tl::unexpected(rendered.error());
    }
    OutgoingMail mail;
    mail.from = settings.mailFrom;
    mail.replyTo = settings.mailReplyTo.isEmpty() ? settings.mailFrom : settings.mailReplyTo;
    mail.to = *to;
    mail.toName = QStringLiteral("%1 %2").arg(order.customerFirstName, order.customerLastName).trimmed();
    mail.subject = rendered->subject;
    mail.html = rendered->html;
    mail.text = rendered->text;
    mail.messageId =
        due.schedule.messageIdToReuse.isEmpty() ? newMessageId(*from) : due.schedule.messageIdToReuse;
    mail.date = now.toTimeZone(zone);
    mail.unsubscribeAddress = *replyTo;
    mail.unsubscribeCode = unsubscribeCode;
    return composeMail(mail).map([&](const QByteArray& data) {
        return Message{*from, *to, mail.messageId, data};
    });
}

} // namespace afterparcel
