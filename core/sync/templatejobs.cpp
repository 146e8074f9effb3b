#include "core/sync/templatejobs.h"

#include "core/mail/mailbox.h"
#include "core/sync/testmail.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::TemplateJobs)
};

constexpr int kMostChoices = 20;

} // namespace

Result<MailPreview> previewNow(BackgroundTools& tools, const PreviewWanted& wanted)
{
    const Result<Settings> settings = tools.settingsFile().read();
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    return tools.store().and_then([&](Store* store) {
        return readMessageFrame(*store, *settings, tools.place().folder)
            .and_then([&](const MessageFrame& frame) {
                return previewMail(*store, frame, wanted, tools.clock().now());
            });
    });
}

Result<void> saveTemplates(BackgroundTools& tools, const std::vector<TemplateChange>& changes)
{
    const TemplateStore templates(tools.place().folder);
    for (const TemplateChange& change : changes) {
        Result<void> saved = templates.write(change.language, change.wording);
        if (!saved) {
            saved.error().what = Tr::tr("%1: %2", "language and what is wrong with its template")
                                     .arg(change.language, saved.error().what);
            return saved;
        }
    }
    return {};
}

QCoro::Task<Result<QString>> sendTemplateTest(BackgroundTools* tools, PreviewWanted wanted, QString address)
{
    const Result<Settings> settings = tools->settingsFile().read();
    if (!settings) {
        co_return tl::unexpected(settings.error());
    }
    const Result<MailPreview> preview = previewNow(*tools, wanted);
    if (!preview) {
        co_return tl::unexpected(preview.error());
    }
    if (hasErrors(preview->problems)) {
        co_return fail(ErrorKind::BadInput, problemLine(preview->problems.front()));
    }
    const std::unique_ptr<Services> services = tools->services(*settings);
    Result<QString> answer =
        co_await sendToMerchant(services.get(), testMessage(*preview, address), tools->stop());
    co_return answer;
}

Result<std::vector<OrderChoice>> ordersToPreview(BackgroundTools& tools, const QString& search)
{
    RequestQuery query;
    query.filter.search = search;
    query.limit = kMostChoices;
    return tools.store()
        .and_then([&](Store* store) { return store->requests(query); })
        .map([](const std::vector<RequestView>& views) {
            std::vector<OrderChoice> choices;
            for (const RequestView& view : views) {
                const QString buyer = view.customer.isEmpty() ? view.email : view.customer;
                choices.push_back(
                    {view.orderGid, Tr::tr("%1, %2", "order and buyer").arg(view.orderName, buyer)});
            }
            return choices;
        });
}

QString senderAddress(BackgroundTools& tools)
{
    const Result<Mailbox> sender = tools.settingsFile().read().and_then(
        [](const Settings& settings) { return parseMailbox(settings.mailFrom); });
    return sender ? sender->address : QString();
}

} // namespace afterparcel
