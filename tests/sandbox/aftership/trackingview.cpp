#include "tests/sandbox/aftership/trackingview.h"

#include "tests/sandbox/aftership/countries.h"
#include "tests/sandbox/base/json.h"

#include <QCryptographicHash>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

constexpr int kExpiresAfterDays = 30;
constexpr int kFollowedAfterDeliveryDays = 5;

QTimeZone zoneOf(const QString& alpha3)
{
    const QString country = alpha2(alpha3);
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    const QList<QByteArray> zones =
        territory == QLocale::AnyTerritory ? QList<QByteArray>() : QTimeZone::availableTimeZoneIds(territory);
    return zones.isEmpty() ? QTimeZone::utc() : QTimeZone(zones.last());
}

/// The service writes times of carriers as they come: a date alone, local time without an offset, or with
/// one. Which form a parcel has depends on its number, so that it stays the same.
QString inSomeForm(const QDateTime& instant, const Tracking& tracking, bool dateAlone)
{
    const QTimeZone zone = zoneOf(tracking.fields.value(u"destination_country_region"_s).toString());
    const QDateTime local = instant.toTimeZone(zone);
    switch (qHash(tracking.number, 0) % 3) {
    case 0:
        if (dateAlone)
            return local.toString(u"yyyy-MM-dd"_s);
        [[fallthrough]];
    case 1:
        return local.toString(u"yyyy-MM-dd'T'HH:mm:ss"_s);
    default:
        return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
    }
}

QJsonArray checkpointViews(const Tracking& tracking, const std::vector<Checkpoint>& seen)
{
    QJsonArray list;
    for (const Checkpoint& one : seen) {
        const QString identity = tracking.number + isoSeconds(one.at) + one.tag + one.message;
        const QByteArray hash = QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Md5).toHex();
        list.append(QJsonObject{{u"created_at"_s, isoSeconds(std::max(one.at, tracking.created))},
                                {u"slug"_s, tracking.slug},
                                {u"checkpoint_time"_s, inSomeForm(one.at, tracking, false)},
                                {u"location"_s, textOrNull(one.city)},
                                {u"city"_s, textOrNull(one.city)},
                                {u"state"_s, QJsonValue::Null},
                                {u"postal_code"_s, QJsonValue::Null},
                                {u"country_region"_s, textOrNull(one.country)},
                                {u"message"_s, one.message},
                                {u"tag"_s, one.tag},
                                {u"subtag"_s, one.subtag},
                                {u"subtag_message"_s, one.message},
                                {u"raw_tag"_s, QJsonValue::Null},
                                {u"source"_s, u"carrier"_s},
                                {u"hash"_s, QString::fromLatin1(hash)}});
    }
    return list;
}

struct Standing {
    QString tag = u"Pending"_s;
    QString subtag = u"Pending_001"_s;
    QString message = u"Pending"_s;
    bool active = true;
    bool returning = false;
    QDateTime updated;
    QString deliveryDate;
};

QString deliveryDateOf(const Checkpoint& delivered, const Tracking& tracking)
{
    if (delivered.deliveryDate == u"none"_s)
        return {};
    return delivered.deliveryDate.isEmpty() ? inSomeForm(delivered.at, tracking, true)
                                            : delivered.deliveryDate;
}

void applyCarrier(Standing& standing, const Tracking& tracking, const std::vector<Checkpoint>& seen,
                  const QDateTime& now)
{
    for (const Checkpoint& one : seen) {
        standing.tag = one.tag;
        standing.subtag = one.subtag;
        standing.message = one.message;
        standing.updated = std::max({standing.updated, one.at, tracking.created});
        standing.returning =
            standing.returning || one.subtag == u"Exception_010"_s || one.subtag == u"Exception_011"_s;
        if (one.tag == u"Delivered"_s) {
            standing.deliveryDate = deliveryDateOf(one, tracking);
            standing.active = one.at.addDays(kFollowedAfterDeliveryDays) > now;
        }
        if (one.tag == u"Expired"_s)
            standing.active = false;
    }
    const QDateTime expires = tracking.followedSince.addDays(kExpiresAfterDays);
    if (seen.empty() && expires <= now) {
        standing.tag = u"Expired"_s;
        standing.subtag = u"Expired_001"_s;
        standing.message = u"Expired"_s;
        standing.active = false;
        standing.updated = std::max(standing.updated, expires);
    }
}

Standing standingOf(const Tracking& tracking, const std::vector<Checkpoint>& seen, const QDateTime& now)
{
    Standing standing;
    standing.updated = tracking.updated;
    applyCarrier(standing, tracking, seen, now);
    if (!tracking.completion.isEmpty()) {
        standing.tag = tracking.completion.value(u"tag"_s).toString();
        standing.subtag = tracking.completion.value(u"subtag"_s).toString();
        standing.active = false;
        if (standing.tag == u"Delivered"_s)
            standing.deliveryDate = tracking.completion.value(u"at"_s).toString();
    }
    return standing;
}

/// Who would be mailed; those fields are not given back otherwise.
QJsonArray contacts(const QJsonObject& fields, const QString& name)
{
    QJsonArray list;
    for (const QJsonValue customer : fields.value(u"customers"_s).toArray()) {
        if (!customer[name].toString().isEmpty())
            list.append(customer[name]);
    }
    return list;
}

} // namespace

QJsonObject trackingView(const Tracking& tracking, const Parcels& parcels, const QDateTime& now)
{
    const std::vector<Checkpoint> seen = parcels.seen(tracking.number, tracking.slug, now);
    const Standing standing = standingOf(tracking, seen, now);
    QJsonObject view = tracking.fields;
    view.insert(u"id"_s, tracking.id);
    view.insert(u"legacy_id"_s, tracking.id.left(24));
    view.insert(u"tracking_number"_s, tracking.number);
    view.insert(u"slug"_s, tracking.slug);
    view.insert(u"title"_s, tracking.fields.value(u"title"_s).toString(tracking.number));
    view.insert(u"created_at"_s, isoSeconds(tracking.created));
    view.insert(u"updated_at"_s, isoSeconds(standing.updated));
    view.insert(u"active"_s, standing.active);
    view.insert(u"tag"_s, standing.tag);
    view.insert(u"subtag"_s, standing.subtag);
    view.insert(u"subtag_message"_s, standing.message);
    view.insert(u"source"_s, u"api"_s);
    view.insert(u"tracked_count"_s, static_cast<int>(seen.size()) + 1);
    view.insert(u"return_to_sender"_s, standing.returning);
    view.insert(u"shipment_delivery_date"_s, textOrNull(standing.deliveryDate));
    view.insert(u"shipment_pickup_date"_s, QJsonValue::Null);
    view.insert(u"first_attempted_at"_s, QJsonValue::Null);
    view.insert(u"signed_by"_s, QJsonValue::Null);
    view.insert(u"shipment_direction"_s,
                tracking.fields.value(u"shipment_direction"_s).toString(u"forward"_s));
    view.insert(u"subscribed_emails"_s, contacts(tracking.fields, u"email"_s));
    view.insert(u"subscribed_smses"_s, contacts(tracking.fields, u"phone_number"_s));
    view.insert(u"checkpoints"_s, checkpointViews(tracking, seen));
    return view;
}

} // namespace afterparcel::sandbox
