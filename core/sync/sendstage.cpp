#include "core/sync/sendstage.h"

#include "core/base/joining.h"
#include "core/base/logging.h"
#include "core/base/loopback.h"
#include "core/domain/eligibility.h"
#include "core/sync/allowance.h"
#include "core/sync/mailer.h"
#include "core/sync/pause.h"
#include "core/sync/sentmails.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::SendStage)
};

constexpr int kBatch = 250;                          ///< section 5: read by ids, 250 a request
constexpr qint64 kFreshSeconds = 24LL * 3600;        ///< older facts hold the send (section 5)
constexpr qint64 kClockToleranceSeconds = 10LL * 60; ///< section 5
const QString kSmtpBanner = QStringLiteral("smtp");
const QString kUncheckedBanner = QStringLiteral("unchecked");
const QString kTemplateBanner = QStringLiteral("template");
const QString kClockBanner = QStringLiteral("clock");
const QString kPause = QStringLiteral("send_pause");

struct Counts {
    int sent = 0;
    int rehearsed = 0;
    int putOff = 0;
    int refused = 0;
    int leftByLimit = 0;
};

QString summary(const Counts& counts)
{
    QStringList parts;
    if (counts.sent > 0 || counts.rehearsed == 0) {
        parts.append(Tr::tr("%n message(s) sent", nullptr, counts.sent));
    }
    if (counts.rehearsed > 0) {
        parts.append(Tr::tr("%n rehearsed", nullptr, counts.rehearsed));
    }
    if (counts.putOff > 0) {
        parts.append(Tr::tr("%n put off", nullptr, counts.putOff));
    }
    if (counts.refused > 0) {
        parts.append(Tr::tr("%n refused", nullptr, counts.refused));
    }
    if (counts.leftByLimit > 0) {
        parts.append(Tr::tr("%n held back by the sending limits", nullptr, counts.leftByLimit));
    }
    return listed(parts);
}

/// Section 5: a clock that is more than 10 minutes off sends at the wrong moments.
Result<void> checkClock(const StageContext& context)
{
    const QString host = QUrl(context.settings().shopifyUrl).host();
    const auto times = context.services->http().serverTime(host);
    if (isLoopbackHost(host) || !times ||
        std::abs(times->server.secsTo(times->ours)) <= kClockToleranceSeconds) {
        return context.store->clearBanner(kClockBanner);
    }
    const QString what =
        Tr::tr("This computer's clock differs from Shopify's by %n minute(s), so nothing is sent.", nullptr,
               static_cast<int>(std::abs(times->server.secsTo(times->ours)) / 60));
    const QString next = Tr::tr("Set the clock right, or switch on setting it by network.");
    const Result<void> raised = context.store->raiseBanner(kClockBanner, joinedSentences({what, next}));
    return raised ? fail(ErrorKind::NotConfigured, what, next) : tl::unexpected(raised.error());
}

/// Stores what Shopify says of the due orders now (Q1: eligibility is checked again at the moment of
/// sending).
Result<void> storeReread(const StageContext& context, const std::vector<MessageDue>& due,
                         const OrdersById& answer)
{
    const Result<int> saved = context.store->saveOrders(answer.orders, context.now());
    if (!saved) {
        return tl::unexpected(saved.error());
    }
    const Result<StoreIdentity> identity = context.store->identity();
    const bool all = identity && identity->scopes.contains(QStringLiteral("read_all_orders"));
    QStringList deleted;
    QStringList read;
    for (const MessageDue& message : due) {
        const Order& order = message.facts.order;
        const bool absent = answer.absent.contains(order.gid);
        if (absent && absence(order.createdAt, context.now(), all) == Absence::Deleted) {
            deleted.append(order.gid);
        }
        read.append(order.gid);
    }
    return context.store->noteRead(read, context.now()).and_then([&] {
        return deleted.isEmpty() ? Result<void>{} : context.store->markDeleted(deleted, context.now());
    });
}

/// Facts up to 24 hours old will do while Shopify can't be reached; older ones hold the send.
Result<int> allowUnread(const StageContext& context, std::vector<MessageDue>& due, const Error& error)
{
    const auto stale = std::remove_if(due.begin(), due.end(), [&](const MessageDue& message) {
        const Result<QDateTime> read = context.store->lastRead(message.facts.order.gid);
        return !read || !read->isValid() || read->secsTo(context.now()) > kFreshSeconds;
    });
    const auto held = static_cast<int>(std::distance(stale, due.end()));
    due.erase(stale, due.end());
    const Result<void> shown =
        held == 0 ? context.store->clearBanner(kUncheckedBanner)
                  : context.store->raiseBanner(
                        kUncheckedBanner,
                        Tr::tr("%n message(s) wait, because Shopify could not be asked whether they "
                               "are still wanted: %1",
                               nullptr, held)
                            .arg(error.text()));
    return shown.map([held] { return held; });
}

struct DueMessages {
    std::vector<MessageDue> messages;
    std::optional<Error>
        heldBy; ///< why some are held: Shopify could not be asked, and what is stored is too old
    bool reread = true;
    bool offline = false; ///< Shopify could not be reached
};

/// The due messages, after their orders were read again.
QCoro::Task<Result<DueMessages>> checkedMessages(StageContext context)
{
    Result<std::vector<MessageDue>> due =
        context.store->messagesDue(context.now(), kBatch, context.onlyOrders);
    if (!due || due->empty()) {
        co_return due.map([](const auto&) { return DueMessages{}; });
    }
    QStringList gids;
    for (const MessageDue& message : *due) {
        gids.append(message.facts.order.gid);
    }
    Result<OrdersById> answer = tl::unexpected(Error{});
    Result<ShopifyClient*> client = co_await context.services->shopify();
    if (client) {
        ShopifyClient* shopify = *client;
        answer = co_await shopify->ordersById(gids, context.cancellation);
    } else {
        answer = tl::unexpected(client.error());
    }
    if (!answer) {
        const ErrorKind why = answer.error().kind;
        DueMessages result{std::move(*due), std::nullopt, false,
                           why == ErrorKind::Offline || why == ErrorKind::Timeout};
        const Result<int> held = allowUnread(context, result.messages, answer.error());
        if (!held) {
            co_return tl::unexpected(held.error());
        }
        if (*held > 0) {
            result.heldBy = answer.error();
        }
        co_return result;
    }
    const Result<void> stored = storeReread(context, *due, *answer).and_then([&] {
        return context.store->clearBanner(kUncheckedBanner);
    });
    if (!stored) {
        co_return tl::unexpected(stored.error());
    }
    co_return context.store->messagesDue(context.now(), kBatch, context.onlyOrders)
        .map([&](std::vector<MessageDue> checked) {
            // Only those that were read: others may have become due since.
            std::erase_if(checked, [&](const MessageDue& m) { return !gids.contains(m.facts.order.gid); });
            return DueMessages{std::move(checked), std::nullopt, true, false};
        });
}

/// S4: the account or server refused. No attempt of the request; the stage stops and waits. Where nothing at
/// all can be reached the network is gone, which is no refusal and passes by itself.
Result<void> accountRefused(const StageContext& context, const SmtpOutcome& outcome, bool offline)
{
    if (offline && isTransient(outcome.error.kind)) {
        return {};
    }
    QString text = Tr::tr("No message can be sent: %1").arg(outcome.error.text());
    if (!outcome.answer.isEmpty() && !text.contains(outcome.answer)) {
        text = joinedSentences({text, Tr::tr("The mail server said: “%1”").arg(outcome.answer)});
    }
    return context.store->raiseBanner(kSmtpBanner, text).and_then([&] {
        return lengthenPause(context, kPause);
    });
}

SendAttempt::Outcome attemptOutcome(SmtpOutcome::Kind kind)
{
    switch (kind) {
    case SmtpOutcome::Kind::Accepted:
        return SendAttempt::Outcome::Accepted;
    case SmtpOutcome::Kind::RefusedForNow:
        return SendAttempt::Outcome::RefusedForNow;
    case SmtpOutcome::Kind::Refused:
        return SendAttempt::Outcome::Refused;
    case SmtpOutcome::Kind::Unsure:
        return SendAttempt::Outcome::Interrupted;
    case SmtpOutcome::Kind::AccountRefused:
    case SmtpOutcome::Kind::Cancelled:
        return SendAttempt::Outcome::Released;
    }
    return SendAttempt::Outcome::Released;
}

void count(Counts& counts, SmtpOutcome::Kind kind, bool rehearsal)
{
    if (rehearsal) {
        counts.rehearsed += kind == SmtpOutcome::Kind::Accepted || kind == SmtpOutcome::Kind::Unsure ? 1 : 0;
        return;
    }
    counts.sent += kind == SmtpOutcome::Kind::Accepted ? 1 : 0;
    counts.putOff += kind == SmtpOutcome::Kind::RefusedForNow ? 1 : 0;
    counts.refused += kind == SmtpOutcome::Kind::Refused || kind == SmtpOutcome::Kind::Unsure ? 1 : 0;
}

/// A message that can't be built is the request's own permanent refusal (S5): the merchant must see it.
Result<void> refuseUnbuildable(const StageContext& context, const MessageDue& due, const Error& error)
{
    const Result<qint64> attempt = context.store->claim(due.facts.order.gid, QString(), context.now());
    if (!attempt) {
        return tl::unexpected(attempt.error());
    }
    return context.store->finishAttempt(*attempt, SendAttempt::Outcome::Refused, error.text(), context.now());
}

/// Keeps what may have reached the buyer, for the detail view. It is a convenience: without it the view says
/// so.
void keepIfSent(const StageContext& context, const Message& message, SmtpOutcome::Kind kind)
{
    if (kind != SmtpOutcome::Kind::Accepted && kind != SmtpOutcome::Kind::Unsure) {
        return;
    }
    const Result<void> kept =
        SentMails(context.storeFolder).keep(message.messageId, {message.to, message.shown, message.language});
    if (!kept) {
        qCWarning(lcSync).noquote() << "the text of a sent message was not kept:" << kept.error().text();
    }
}

/// Q6: one commit, before the message is given away, so that it is never mailed twice. The address is the
/// merchant's own: a refusal is no word on the request, but for the merchant to put right, like the
/// account's.
QCoro::Task<Result<SmtpOutcome>> rehearseOne(StageContext context, Mailer* mailer, Message message,
                                             QString gid)
{
    const auto note = [context, gid] {
        const Result<void> stored = context.store->noteRehearsal(gid, context.now());
        if (!stored) {
            qCCritical(lcSync).noquote() << "a rehearsal could not be stored:" << stored.error().text();
        }
        return stored.has_value();
    };
    SmtpOutcome outcome = co_await mailer->send(message, note, context.cancellation);
    if (outcome.kind == SmtpOutcome::Kind::Accepted || outcome.kind == SmtpOutcome::Kind::Unsure) {
        co_return outcome;
    }
    if (outcome.kind != SmtpOutcome::Kind::Cancelled && outcome.kind != SmtpOutcome::Kind::AccountRefused) {
        outcome.kind = SmtpOutcome::Kind::AccountRefused;
        outcome.error.kind = ErrorKind::Rejected;
        outcome.error.what = Tr::tr("The mail server refused the address for the rehearsal.");
        outcome.error.nextStep = Tr::tr("Correct mail.rehearsal_to, or end the rehearsal.");
    }
    co_return context.store->dropRehearsal(gid).map([&] { return outcome; });
}

/// What all messages of this run are made with. A template that can't be used is said in a banner; buyers get
/// the built-in wording (decisions/0013).
Result<MessageFrame> messageFrame(const StageContext& context)
{
    const Result<StoreIdentity> identity = context.store->identity();
    if (!identity) {
        return tl::unexpected(identity.error());
    }
    MessageFrame frame{context.settings(), *identity, context.store->storeFacts().zone,
                       TemplateStore(context.storeFolder).read()};
    const QStringList& problems = frame.templates.problems;
    const Result<void> shown = problems.isEmpty()
                                   ? context.store->clearBanner(kTemplateBanner)
                                   : context.store->raiseBanner(kTemplateBanner, joinedSentences(problems));
    return shown.map([&] { return frame; });
}

/// Claim, hand over, outcome: S1's three commits around one message.
QCoro::Task<Result<SmtpOutcome>> sendOne(StageContext context, Mailer* mailer, MessageFrame frame,
                                         MessageDue due)
{
    const QString gid = due.facts.order.gid;
    const QString code = context.store->unsubscribeCode(due.facts.order.email);
    const Result<Message> message = buildMessage(due, frame, code, context.now());
    if (!message) {
        SmtpOutcome refused{SmtpOutcome::Kind::Refused, message.error().text(), message.error()};
        co_return refuseUnbuildable(context, due, message.error()).map([&] { return refused; });
    }
    if (!context.settings().mailRehearsalTo.isEmpty()) {
        Result<SmtpOutcome> rehearsed = co_await rehearseOne(context, mailer, *message, gid);
        co_return rehearsed;
    }
    const Result<qint64> attempt = context.store->claim(gid, message->messageId, context.now());
    if (!attempt) {
        co_return tl::unexpected(attempt.error());
    }
    const auto handOver = [context, id = *attempt] {
        const Result<void> stored = context.store->handOver(id, context.now());
        if (!stored) {
            qCCritical(lcSync).noquote() << "handing over could not be stored:" << stored.error().text();
        }
        return stored.has_value();
    };
    SmtpOutcome outcome = co_await mailer->send(*message, handOver, context.cancellation);
    keepIfSent(context, *message, outcome.kind);
    qCInfo(lcSync).noquote() << due.facts.order.name << "to" << redactedAddress(due.facts.order.email)
                             << "ended with" << static_cast<int>(outcome.kind);
    co_return context.store
        ->finishAttempt(*attempt, attemptOutcome(outcome.kind), outcome.answer, context.now())
        .map([&] { return outcome; });
}

QCoro::Task<Result<Counts>> sendAll(StageContext context, Mailer* mailer, std::vector<MessageDue> due,
                                    bool offline)
{
    Counts counts;
    const Result<MessageFrame> frame = messageFrame(context);
    if (!frame) {
        co_return tl::unexpected(frame.error());
    }
    const Result<Allowance> allowed = sendingAllowance(*context.store, context.settings(), context.now());
    if (!allowed) {
        co_return tl::unexpected(allowed.error());
    }
    const auto most = std::min(due.size(), static_cast<std::size_t>(allowed->left));
    counts.leftByLimit = static_cast<int>(due.size() - most);
    for (std::size_t i = 0; i < most; ++i) {
        if (context.cancellation.isCancelled()) {
            co_return fail(ErrorKind::Cancelled, Tr::tr("Cancelled."));
        }
        if (due[i].facts.order.email.isEmpty()) {
            co_return fail(ErrorKind::Forbidden, Tr::tr("Shopify refuses the buyers' e-mail addresses."),
                           Tr::tr("Allow the app access to protected customer data (name and e-mail)."));
        }
        context.progress(Tr::tr("Sending"), static_cast<qint64>(i), static_cast<qint64>(most));
        Result<SmtpOutcome> outcome = co_await sendOne(context, mailer, *frame, due[i]);
        if (!outcome && outcome.error().kind == ErrorKind::Rejected) {
            continue; // no longer due: something changed between reading and claiming
        }
        if (!outcome) {
            co_return tl::unexpected(outcome.error());
        }
        count(counts, outcome->kind, !context.settings().mailRehearsalTo.isEmpty());
        if (outcome->kind == SmtpOutcome::Kind::AccountRefused) {
            const Result<void> noted = accountRefused(context, *outcome, offline);
            co_return tl::unexpected(noted ? outcome->error : noted.error());
        }
        if (outcome->kind == SmtpOutcome::Kind::Cancelled) {
            co_return fail(ErrorKind::Cancelled, Tr::tr("Cancelled."));
        }
    }
    co_return counts;
}

} // namespace

QCoro::Task<StageResult> runSendStage(StageContext context)
{
    const Result<int> derived = context.store->deriveDue(context.now());
    const Result<int> waiting =
        derived.and_then([&](int) { return context.store->messagesDueCount(context.now()); });
    if (!waiting) {
        co_return tl::unexpected(waiting.error());
    }
    if (*waiting == 0) {
        co_return Tr::tr("nothing due");
    }
    if (context.settings().paused) {
        co_return Tr::tr("paused: %n message(s) wait", nullptr, *waiting);
    }
    if (pausedUntil(context, kPause)) {
        co_return Tr::tr("the mail server refused; it is tried again later");
    }
    Result<SmtpConfig> config = co_await context.services->smtp();
    if (!config) {
        co_return tl::unexpected(config.error());
    }
    Counts total;
    Mailer mailer(*config);
    std::optional<Error> heldBy;
    // In batches, so that an order is read shortly before its message leaves.
    for (bool more = true; more;) {
        Result<DueMessages> due = co_await checkedMessages(context);
        if (!due) {
            co_return tl::unexpected(due.error());
        }
        heldBy = due->heldBy;
        const Result<void> clock = checkClock(context);
        if (!clock) {
            co_return tl::unexpected(clock.error());
        }
        if (due->messages.empty()) {
            break;
        }
        Result<Counts> counts = co_await sendAll(context, &mailer, due->messages, due->offline);
        if (!counts) {
            co_return tl::unexpected(counts.error());
        }
        total.sent += counts->sent;
        total.rehearsed += counts->rehearsed;
        total.putOff += counts->putOff;
        total.refused += counts->refused;
        total.leftByLimit = counts->leftByLimit;
        more = counts->sent + counts->rehearsed > 0 && counts->leftByLimit == 0 && due->reread;
    }
    const Result<void> ended =
        context.store->clearBanner(kSmtpBanner).and_then([&] { return endPause(context, kPause); });
    if (!ended) {
        co_return tl::unexpected(ended.error());
    }
    if (heldBy) {
        co_return tl::unexpected(*heldBy);
    }
    if (!context.settings().mailRehearsalTo.isEmpty() && total.rehearsed == 0) {
        co_return Tr::tr("rehearsal: nothing new; %n message(s) wait", nullptr, *waiting);
    }
    co_return summary(total);
}

} // namespace afterparcel
