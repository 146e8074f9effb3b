#include "core/aftership/recordparser.h"

#include "core/aftership/times.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterparcel
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::AfterShip)
};

constexpr qsizetype kLongestWord = 200;  ///< tags, slugs, times
constexpr qsizetype kLongestText = 1000; ///< messages

const QLatin1String kDelivered("Delivered");

QString text(const QJsonObject& object, const char* name, qsizetype longest = kLongestWord)
{
    return object.value(QLatin1String(name)).toString().trimmed().left(longest);
}

bool saysReturn(const QJsonObject& object)
{
    const QString subtag = text(object, "subtag");
    return subtag == QLatin1String("Exception_010") || subtag == QLatin1String("Exception_011");
}

struct Checkpoint {
    QJsonObject json;
    QDateTime at;         ///< by the carrier; when recorded, if the carrier named no time
    QDateTime recordedAt; ///< UTC
};

/// Oldest first.
std::vector<Checkpoint> checkpointsByTime(const QJsonObject& tracking)
{
    const QJsonArray array = tracking.value(QLatin1String("checkpoints")).toArray();
    std::vector<Checkpoint> checkpoints;
    checkpoints.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue value : array) {
        const QJsonObject json = value.toObject();
        const QDateTime recorded = parseAfterShipTime(text(json, "created_at"));
        const QDateTime said = parseAfterShipTime(text(json, "checkpoint_time"));
        checkpoints.push_back({json, said.isValid() ? said : recorded, recorded});
    }
    std::ranges::stable_sort(checkpoints, [](const Checkpoint& a, const Checkpoint& b) {
        return a.at != b.at ? a.at < b.at : a.recordedAt < b.recordedAt;
    });
    return checkpoints;
}

void readCheckpoints(const QJsonObject& tracking, TrackingNews& news)
{
    const std::vector<Checkpoint> checkpoints = checkpointsByTime(tracking);
    for (const Checkpoint& checkpoint : checkpoints) {
        news.returned = news.returned || saysReturn(checkpoint.json);
        if (text(checkpoint.json, "tag") == kDelivered) { // the last one stays: the latest
            news.deliveredCheckpointTime = text(checkpoint.json, "checkpoint_time");
            news.deliveredCheckpointRecordedAt = checkpoint.recordedAt;
        }
        const QString message = text(checkpoint.json, "message", kLongestText);
        news.lastCheckpoint =
            message.isEmpty() ? text(checkpoint.json, "subtag_message", kLongestText) : message;
    }
}

Error recordError(const QString& what, const QString& detail)
{
    Error error;
    error.kind = ErrorKind::Malformed;
    error.what = what;
    error.detail = detail;
    return error;
}

/// A time that can't be read is as good as none: whoever computes with it must not stumble.
bool dropUnreadable(QString& time)
{
    const bool unreadable = !time.isEmpty() && !parseAfterShipTime(time).isValid();
    if (unreadable) {
        time.clear();
    }
    return unreadable;
}

} // namespace

TrackingNews parseNews(const QJsonObject& tracking, const QDateTime& learnedAt)
{
    TrackingNews news;
    news.learnedAt = learnedAt;
    const QDateTime updatedAt = parseAfterShipTime(text(tracking, "updated_at"));
    news.updatedAt = updatedAt.isValid() ? updatedAt : learnedAt;
    news.tag = text(tracking, "tag");
    news.subtag = text(tracking, "subtag");
    news.deliveryDate = text(tracking, "shipment_delivery_date");
    news.returned = tracking.value(QLatin1String("return_to_sender")).toBool() || saysReturn(tracking);
    readCheckpoints(tracking, news);
    return news;
}

ParsedRecord parseRecord(const QJsonValue& value, const QDateTime& learnedAt)
{
    ParsedRecord parsed;
    const QJsonObject json = value.toObject();
    TrackingRecord record;
    record.id = text(json, "id");
    record.number = text(json, "tracking_number");
    if (record.id.isEmpty() || record.number.isEmpty()) {
        parsed.error =
            recordError(Tr::tr("AfterShip listed a tracking record without id or number; it was left out."),
                        QStringLiteral("id \"%1\", number \"%2\"").arg(record.id, record.number));
        return parsed;
    }
    record.slug = text(json, "slug");
    record.orderId = text(json, "order_id");
    record.orderNumber = text(json, "order_number");
    record.active = json.value(QLatin1String("active")).toBool(true);
    record.createdAt = parseAfterShipTime(text(json, "created_at"));
    record.news = parseNews(json, learnedAt);
    const QString said = record.news.deliveryDate + QLatin1Char(' ') + record.news.deliveredCheckpointTime;
    const bool badDelivery = dropUnreadable(record.news.deliveryDate);
    const bool badCheckpoint = dropUnreadable(record.news.deliveredCheckpointTime);
    if (badDelivery || badCheckpoint) {
        parsed.error = recordError(
            Tr::tr("AfterShip's delivery time of parcel %1 could not be read.").arg(record.number), said);
    }
    parsed.record = std::move(record);
    return parsed;
}

} // namespace afterparcel
