#include "tests/sandbox/aftership/trackings.h"

#include "tests/sandbox/aftership/couriers.h"
#include "tests/sandbox/aftership/trackingvalidation.h"
#include "tests/sandbox/aftership/trackingview.h"
#include "tests/sandbox/base/json.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

tl::unexpected<ApiError> refused(int code, int status, const QString& message)
{
    return tl::unexpected(ApiError{code, status, message});
}

tl::unexpected<ApiError> noSuchTracking()
{
    return refused(4004, 404, u"Tracking does not exist."_s);
}

} // namespace

Trackings::Trackings(const Parcels& parcels, const SandboxClock& clock) : m_parcels(parcels), m_clock(clock)
{
}

void Trackings::configure(const QJsonObject& settings)
{
    if (settings.contains(u"plan_limit"_s)) {
        const int more = settings.value(u"plan_limit"_s).toInt(-1);
        m_planLimit = more < 0 ? -1 : m_created + more;
    }
    m_planStatus = settings.value(u"plan_status"_s).toInt(m_planStatus);
    m_planMessage =
        settings.value(u"plan_message"_s)
            .toString(u"You have reached the shipment quota of your plan. Upgrade your plan to go on."_s);
    if (settings.contains(u"not_added"_s)) {
        m_notAdded.clear();
        for (const QJsonValue slug : settings.value(u"not_added"_s).toArray())
            m_notAdded.append(slug.toString());
    }
    const QJsonObject refuse = settings.value(u"refuse"_s).toObject();
    for (auto one = refuse.begin(); one != refuse.end(); ++one)
        m_refused.insert(one.key(), one.value().toObject());
}

std::optional<ApiError> Trackings::refusal(const QString& number)
{
    const auto refused = m_refused.find(number);
    if (refused == m_refused.end())
        return {};
    const int times = refused->value(u"times"_s).toInt(-1);
    if (times == 0)
        return {};
    if (times > 0)
        refused->insert(u"times"_s, times - 1);
    const int code = refused->value(u"code"_s).toInt(4005);
    return ApiError{code, refused->value(u"status"_s).toInt(code < 1000 ? code : 400),
                    refused->value(u"message"_s).toString(u"The value of `tracking_number` is invalid."_s)};
}

tl::expected<QString, ApiError> Trackings::slugFor(const QJsonObject& body) const
{
    QString slug = body.value(u"slug"_s).toString();
    if (slug.isEmpty()) {
        const QStringList found = detectCouriers(body.value(u"tracking_number"_s).toString());
        if (found.isEmpty())
            return refused(
                4012, 400,
                u"Cannot detect courier. The carrier was not recognized from the tracking number."_s);
        const auto added =
            std::find_if(found.begin(), found.end(), [&](const QString& one) { return isAdded(one); });
        if (added == found.end())
            return refused(
                4012, 400,
                u"The courier of this number is not on your approved list for auto-detection. Add it at "
                "https://admin.aftership.com/settings/couriers."_s);
        slug = *added;
    }
    const Courier* known = courier(slug);
    if (known == nullptr)
        return refused(4010, 400, u"The value of `slug` is invalid."_s);
    if (!isAdded(slug))
        return refused(4012, 400,
                       u"The courier %1 is not on your approved list. Add it at "
                       "https://admin.aftership.com/settings/couriers."_s.arg(slug));
    if (known->needsPostalCode && !body.contains(u"destination_postal_code"_s))
        return refused(4011, 400, u"The following fields are also required: destination_postal_code"_s);
    return slug;
}

tl::expected<QJsonObject, ApiError> Trackings::create(const QJsonObject& body)
{
    if (const auto problem = problemWithFields(body, true))
        return tl::unexpected(*problem);
    const QString number = body.value(u"tracking_number"_s).toString();
    if (const auto problem = refusal(number))
        return tl::unexpected(*problem);
    const auto slug = slugFor(body);
    if (!slug)
        return tl::unexpected(slug.error());
    const bool exists = std::any_of(m_trackings.begin(), m_trackings.end(), [&](const Tracking& one) {
        return one.number == number && one.slug == *slug;
    });
    if (exists)
        return refused(4003, 400, u"Tracking already exists."_s);
    if (m_planLimit >= 0 && m_created >= m_planLimit)
        return refused(m_planStatus, m_planStatus, m_planMessage);
    Tracking tracking;
    const QByteArray seed = (number + *slug + QString::number(++m_created)).toUtf8();
    tracking.id = body.value(u"id"_s).toString(
        QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Md5).toHex()));
    tracking.number = number;
    tracking.slug = *slug;
    tracking.fields = body;
    tracking.created = tracking.updated = tracking.followedSince = m_clock.now();
    m_trackings.push_back(tracking);
    return view(tracking);
}

Tracking* Trackings::findForChange(const QString& id)
{
    const auto found = std::find_if(m_trackings.begin(), m_trackings.end(), [&](const Tracking& one) {
        return one.id == id || one.id.left(24) == id;
    });
    return found == m_trackings.end() ? nullptr : &*found;
}

const Tracking* Trackings::find(const QString& id) const
{
    const auto found = std::find_if(m_trackings.begin(), m_trackings.end(), [&](const Tracking& one) {
        return one.id == id || one.id.left(24) == id;
    });
    return found == m_trackings.end() ? nullptr : &*found;
}

tl::expected<QJsonObject, ApiError> Trackings::change(const QString& id, const QJsonObject& body)
{
    Tracking* tracking = findForChange(id);
    if (tracking == nullptr)
        return noSuchTracking();
    if (const auto problem = problemWithFields(body, false))
        return tl::unexpected(*problem);
    const QString slug = body.value(u"slug"_s).toString(tracking->slug);
    if (courier(slug) == nullptr)
        return refused(4010, 400, u"The value of `slug` is invalid."_s);
    tracking->slug = slug;
    tracking->fields = merged(tracking->fields, body);
    tracking->updated = tracking->followedSince = m_clock.now();
    return view(*tracking);
}

tl::expected<QJsonObject, ApiError> Trackings::retrack(const QString& id)
{
    Tracking* tracking = findForChange(id);
    if (tracking == nullptr)
        return noSuchTracking();
    if (view(*tracking).value(u"active"_s).toBool())
        return refused(4013, 400, u"Retrack is not allowed. You can only retrack an inactive tracking."_s);
    if (tracking->retracked)
        return refused(4016, 400, u"Retrack is not allowed. You can only retrack each shipment once."_s);
    tracking->retracked = true;
    tracking->completion = {};
    tracking->updated = tracking->followedSince = m_clock.now();
    return view(*tracking);
}

tl::expected<QJsonObject, ApiError> Trackings::complete(const QString& id, const QJsonObject& body)
{
    static const QMap<QString, QStringList> outcomes = {
        {u"DELIVERED"_s, {u"Delivered"_s, u"Delivered_001"_s}},
        {u"LOST"_s, {u"Exception"_s, u"Exception_013"_s}},
        {u"RETURNED_TO_SENDER"_s, {u"Exception"_s, u"Exception_011"_s}}};
    Tracking* tracking = findForChange(id);
    if (tracking == nullptr)
        return noSuchTracking();
    const QStringList outcome = outcomes.value(body.value(u"reason"_s).toString());
    if (outcome.isEmpty())
        return refused(4008, 400, u"The value of `reason` is invalid."_s);
    tracking->completion = {{u"tag"_s, outcome.first()},
                            {u"subtag"_s, outcome.last()},
                            {u"at"_s, body.value(u"event_datetime"_s).toString(isoSeconds(m_clock.now()))}};
    tracking->updated = m_clock.now();
    return view(*tracking);
}

tl::expected<QJsonObject, ApiError> Trackings::remove(const QString& id)
{
    const Tracking* tracking = find(id);
    if (tracking == nullptr)
        return noSuchTracking();
    const QJsonObject last = view(*tracking);
    m_trackings.erase(m_trackings.begin() + (tracking - m_trackings.data()));
    return last;
}

QJsonObject Trackings::view(const Tracking& tracking) const
{
    return trackingView(tracking, m_parcels, m_clock.now());
}

} // namespace afterparcel::sandbox
