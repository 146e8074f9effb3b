#include "app/ctl/requestjson.h"

#include "core/text/explain.h"
#include "core/transfer/exportcolumns.h"

#include <algorithm>

namespace afterparcel
{

namespace
{

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue instantOrNull(const std::optional<QDateTime>& at)
{
    return at ? QJsonValue(instantText(*at)) : QJsonValue();
}

QString creationName(PackageView::Creation creation)
{
    switch (creation) {
    case PackageView::Creation::Pending:
        return QStringLiteral("pending");
    case PackageView::Creation::Created:
        return QStringLiteral("created");
    case PackageView::Creation::Failed:
        return QStringLiteral("failed");
    case PackageView::Creation::NotTracked:
        return QStringLiteral("not_tracked");
    }
    return {};
}

QJsonArray productsJson(const std::vector<Product>& products)
{
    QJsonArray array;
    for (const Product& product : products) {
        array.append(QJsonObject{{QStringLiteral("title"), product.title},
                                 {QStringLiteral("handle"), textOrNull(product.handle)}});
    }
    return array;
}

/// The state of a message that left, or tried to; empty for what never concerned the buyer.
QString messageState(SendAttempt::Outcome outcome)
{
    switch (outcome) {
    case SendAttempt::Outcome::Accepted:
        return QStringLiteral("sent");
    case SendAttempt::Outcome::RefusedForNow:
    case SendAttempt::Outcome::Refused:
        return QStringLiteral("failed");
    case SendAttempt::Outcome::Interrupted:
        return QStringLiteral("unsure");
    case SendAttempt::Outcome::InFlight:
        return QStringLiteral("planned");
    case SendAttempt::Outcome::Abandoned:
    case SendAttempt::Outcome::Released:
        break;
    }
    return {};
}

QJsonObject messageJson(const QString& kind, const QString& state, const std::optional<QDateTime>& at,
                        const QString& messageId)
{
    return {{QStringLiteral("kind"), kind},
            {QStringLiteral("state"), state},
            {QStringLiteral("at"), instantOrNull(at)},
            {QStringLiteral("message_id"), textOrNull(messageId)}};
}

QJsonArray messagesJson(const RequestView& request)
{
    const QString first = QStringLiteral("first");
    const QString resend = QStringLiteral("resend");
    QJsonArray array;
    for (const SendAttempt& attempt : request.attempts) {
        const QString state = messageState(attempt.outcome);
        if (!state.isEmpty()) {
            array.append(messageJson(attempt.kind == SendAttempt::Kind::Resend ? resend : first, state,
                                     attempt.endedAt.value_or(attempt.claimedAt), attempt.messageId));
        }
    }
    if (request.messageDueAt) {
        array.append(messageJson(request.messageIsResend ? resend : first, QStringLiteral("planned"),
                                 request.messageDueAt, {}));
    }
    return array;
}

int attemptCount(const RequestView& request)
{
    return static_cast<int>(
        std::count_if(request.attempts.begin(), request.attempts.end(), [](const SendAttempt& attempt) {
            return attempt.outcome != SendAttempt::Outcome::InFlight &&
                   !messageState(attempt.outcome).isEmpty();
        }));
}

} // namespace

QString instantText(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODate);
}

QJsonArray packagesJson(const std::vector<PackageView>& packages)
{
    QJsonArray array;
    for (const PackageView& package : packages) {
        array.append(QJsonObject{
            {QStringLiteral("carrier"), textOrNull(package.carrier)},
            {QStringLiteral("number"), textOrNull(package.number)},
            {QStringLiteral("tracking_id"), textOrNull(package.trackingId)},
            {QStringLiteral("tag"), textOrNull(package.tag)},
            {QStringLiteral("last_asked"), instantOrNull(package.lastAskedAt)},
            {QStringLiteral("creation"), creationName(package.creation)},
            {QStringLiteral("error"), textOrNull(package.error)},
        });
    }
    return array;
}

QJsonObject requestJson(const RequestView& request, const QTimeZone& zone, const QDateTime& now)
{
    return {
        {QStringLiteral("id"), request.orderName},
        {QStringLiteral("order"), request.orderName},
        {QStringLiteral("order_gid"), request.orderGid},
        {QStringLiteral("product"), QJsonValue()},
        {QStringLiteral("type"), typeName(request.type)},
        {QStringLiteral("email"), textOrNull(request.email)},
        {QStringLiteral("customer"), textOrNull(request.customer)},
        {QStringLiteral("country"), textOrNull(request.country)},
        {QStringLiteral("domestic"), request.type != OrderType::International},
        {QStringLiteral("products"), productsJson(request.products)},
        {QStringLiteral("status"), toString(request.status)},
        {QStringLiteral("reason"), toString(request.reason)},
        {QStringLiteral("explanation"), explain(request.explanation, zone, now)},
        {QStringLiteral("basis"), request.basis ? QJsonValue(toString(*request.basis)) : QJsonValue()},
        {QStringLiteral("fulfilled_at"), instantOrNull(request.fulfilledAt)},
        {QStringLiteral("delivered_at"), instantOrNull(request.deliveredAt)},
        {QStringLiteral("send_at"), instantOrNull(request.sendAt)},
        {QStringLiteral("latest_at"), instantOrNull(request.latestAt)},
        {QStringLiteral("sent_at"), instantOrNull(request.sentAt)},
        {QStringLiteral("attempts"), attemptCount(request)},
        {QStringLiteral("packages"), packagesJson(request.packages)},
        {QStringLiteral("messages"), messagesJson(request)},
    };
}

QJsonArray timelineJson(const std::vector<TimelineEvent>& events)
{
    QJsonArray array;
    for (const TimelineEvent& event : events) {
        array.append(QJsonObject{{QStringLiteral("at"), instantText(event.at)},
                                 {QStringLiteral("kind"), event.kind},
                                 {QStringLiteral("text"), event.text}});
    }
    return array;
}

} // namespace afterparcel
