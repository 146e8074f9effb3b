#include "core/sync/mailpreview.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::MailPreview)
};

/// The order as it would be asked about; one that would not be asked about at all shows all its products.
Result<MessageDue> dueOf(const Store& store, const Settings& settings, const QString& gid,
                         const QDateTime& now)
{
    Result<std::optional<OrderFacts>> facts = store.facts(gid);
    if (!facts) {
        return tl::unexpected(facts.error());
    }
    if (!*facts) {
        return fail(ErrorKind::NotFound, Tr::tr("This order does not exist."));
    }
    MessageDue due{std::move(**facts), {}};
    due.schedule = schedule(due.facts, store.storeFacts(), settings.timing, settings.ask, now);
    if (due.schedule.askedLineGids.isEmpty()) {
        for (const LineItem& line : due.facts.order.lines) {
            due.schedule.askedLineGids.append(line.gid);
        }
    }
    return due;
}

} // namespace

Result<MessageFrame> readMessageFrame(const Store& store, const Settings& settings,
                                      const QString& storeFolder)
{
    return store.identity().map([&](const StoreIdentity& identity) {
        const QTimeZone zone = store.storeFacts().zone;
        return MessageFrame{settings, identity, zone.isValid() ? zone : QTimeZone::utc(),
                            TemplateStore(storeFolder).read()};
    });
}

Result<MailPreview> previewMail(const Store& store, const MessageFrame& frame, const PreviewWanted& wanted,
                                const QDateTime& now)
{
    MailPreview preview;
    MailContent content;
    if (wanted.orderGid.isEmpty()) {
        content = sampleMailContent(wanted.language);
        content.storeName = frame.store.shopName.isEmpty() ? content.storeName : frame.store.shopName;
    } else {
        const Result<MessageDue> due = dueOf(store, frame.settings, wanted.orderGid, now);
        if (!due) {
            return tl::unexpected(due.error());
        }
        content = mailContent(*due, frame, store.unsubscribeCode(due->facts.order.email));
        preview.to = due->facts.order.email;
        preview.orderName = due->facts.order.name;
    }
    const TemplateEntry& entry =
        frame.templates.pick(wanted.language.isEmpty() ? content.locale : wanted.language);
    preview.language = wanted.draft && !wanted.language.isEmpty() ? wanted.language : entry.language;
    preview.from = frame.settings.mailFrom;
    content.locale = preview.language;
    preview.unsubscribeAddress = content.unsubscribeAddress;
    preview.unsubscribeCode = content.unsubscribeCode;
    const MailTemplate& wording = wanted.draft ? *wanted.draft : entry.wording;
    preview.problems = checkFilledTemplate(wording, content);
    if (hasErrors(preview.problems)) {
        return preview;
    }
    return renderMail(content, wording).map([&](const RenderedMail& shown) {
        preview.shown = shown;
        return preview;
    });
}

OutgoingMail testMessage(const MailPreview& preview, const QString& address)
{
    OutgoingMail mail;
    mail.to = address;
    mail.subject = Tr::tr("[Test] %1", "subject of a test mail").arg(preview.shown.subject);
    mail.html = preview.shown.html;
    mail.text = preview.shown.text;
    mail.unsubscribeAddress = preview.unsubscribeAddress;
    mail.unsubscribeCode = preview.unsubscribeCode;
    return mail;
}

} // namespace afterparcel
