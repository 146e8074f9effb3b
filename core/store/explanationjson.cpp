#include "core/store/explanationjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace afterparcel
{

namespace
{

const std::array<std::pair<Phrase, QLatin1String>, 40> kPhrases{{
    {Phrase::FulfilledPlusWait, QLatin1String("fulfilled_plus_wait")},
    {Phrase::DigitalPlusWait, QLatin1String("digital_plus_wait")},
    {Phrase::PosPlusWait, QLatin1String("pos_plus_wait")},
    {Phrase::NoTrackingNumber, QLatin1String("no_tracking_number")},
    {Phrase::NoCarrier, QLatin1String("no_carrier")},
    {Phrase::FulfilledWhileOff, QLatin1String("fulfilled_while_off")},
    {Phrase::PackageNotFollowed, QLatin1String("package_not_followed")},
    {Phrase::DeliveredPlusWait, QLatin1String("delivered_plus_wait")},
    {Phrase::DeliveredMinimum, QLatin1String("delivered_minimum")},
    {Phrase::DeliveredByMerchant, QLatin1String("delivered_by_merchant")},
    {Phrase::FailedPlusWait, QLatin1String("failed_plus_wait")},
    {Phrase::ExpiredPlusWait, QLatin1String("expired_plus_wait")},
    {Phrase::FellBackByMerchant, QLatin1String("fell_back_by_merchant")},
    {Phrase::WaitingForRecord, QLatin1String("waiting_for_record")},
    {Phrase::WaitingForRetry, QLatin1String("waiting_for_retry")},
    {Phrase::WaitingInTransit, QLatin1String("waiting_in_transit")},
    {Phrase::WaitingUntil, QLatin1String("waiting_until")},
    {Phrase::WaitingWithoutEnd, QLatin1String("waiting_without_end")},
    {Phrase::FallbackDue, QLatin1String("fallback_due")},
    {Phrase::FallbackCapsDelivery, QLatin1String("fallback_caps_delivery")},
    {Phrase::MovedIntoWindow, QLatin1String("moved_into_window")},
    {Phrase::SendNow, QLatin1String("send_now")},
    {Phrase::Rescheduled, QLatin1String("rescheduled")},
    {Phrase::ScheduledByHand, QLatin1String("scheduled_by_hand")},
    {Phrase::SkippedByMerchant, QLatin1String("skipped_by_merchant")},
    {Phrase::NotFulfilled, QLatin1String("not_fulfilled")},
    {Phrase::IntegrationOff, QLatin1String("integration_off")},
    {Phrase::ReturnedToSender, QLatin1String("returned_to_sender")},
    {Phrase::Lost, QLatin1String("lost")},
    {Phrase::NotAsked, QLatin1String("not_asked")},
    {Phrase::OrderDeleted, QLatin1String("order_deleted")},
    {Phrase::Sent, QLatin1String("sent")},
    {Phrase::Resent, QLatin1String("resent")},
    {Phrase::ResendPlanned, QLatin1String("resend_planned")},
    {Phrase::MarkedSent, QLatin1String("marked_sent")},
    {Phrase::SendRetry, QLatin1String("send_retry")},
    {Phrase::RejectedByServer, QLatin1String("rejected_by_server")},
    {Phrase::RetriesExhausted, QLatin1String("retries_exhausted")},
    {Phrase::InterruptedSend, QLatin1String("interrupted_send")},
    {Phrase::Overdue, QLatin1String("overdue")},
}};

const QLatin1String kPhrase("phrase"), kTimes("times"), kDays("days"), kCount("count"), kText("text"),
    kDetail("detail");

QString nameOf(Phrase phrase)
{
    const auto found = std::find_if(kPhrases.begin(), kPhrases.end(),
                                    [&](const auto& named) { return named.first == phrase; });
    return found == kPhrases.end() ? QString() : QString(found->second);
}

std::optional<Phrase> phraseFrom(const QString& name)
{
    const auto found = std::find_if(kPhrases.begin(), kPhrases.end(),
                                    [&](const auto& named) { return name == named.second; });
    return found == kPhrases.end() ? std::nullopt : std::optional(found->first);
}

/// Only what is set, to keep a million rows small.
QJsonObject toJson(const ExplanationPart& part)
{
    QJsonObject object{{kPhrase, nameOf(part.phrase)}};
    if (!part.times.empty()) {
        QJsonArray times;
        for (const QDateTime& time : part.times) {
            times.append(time.toMSecsSinceEpoch());
        }
        object.insert(kTimes, times);
    }
    if (!part.days.empty()) {
        QJsonArray days;
        for (const int count : part.days) {
            days.append(count);
        }
        object.insert(kDays, days);
    }
    if (part.count != 0) {
        object.insert(kCount, part.count);
    }
    if (!part.text.isEmpty()) {
        object.insert(kText, part.text);
    }
    if (!part.detail.isEmpty()) {
        object.insert(kDetail, part.detail);
    }
    return object;
}

std::optional<ExplanationPart> fromJson(const QJsonObject& object)
{
    const auto phrase = phraseFrom(object.value(kPhrase).toString());
    if (!phrase) {
        return std::nullopt;
    }
    ExplanationPart part;
    part.phrase = *phrase;
    const QJsonArray times = object.value(kTimes).toArray();
    for (const QJsonValue time : times) {
        part.times.push_back(QDateTime::fromMSecsSinceEpoch(time.toInteger(), Qt::UTC));
    }
    const QJsonArray days = object.value(kDays).toArray();
    for (const QJsonValue count : days) {
        part.days.push_back(count.toInt());
    }
    part.count = object.value(kCount).toInt();
    part.text = object.value(kText).toString();
    part.detail = object.value(kDetail).toString();
    return part;
}

} // namespace

QString explanationToJson(const Explanation& explanation)
{
    QJsonArray array;
    for (const ExplanationPart& part : explanation) {
        array.append(toJson(part));
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Explanation explanationFromJson(const QString& json)
{
    Explanation explanation;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue value : array) {
        if (auto part = fromJson(value.toObject())) {
            explanation.push_back(std::move(*part));
        }
    }
    return explanation;
}

} // namespace afterparcel
