#include "tests/sandbox/aftership/aftershipservice.h"

#include "tests/sandbox/aftership/couriers.h"
#include "tests/sandbox/aftership/trackinglist.h"
#include "tests/sandbox/aftership/trackingvalidation.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

const QString kRoot = u"/tracking/2026-07"_s;

QString typeOf(int status)
{
    static const QMap<int, QString> types = {{400, u"BadRequest"_s},      {401, u"Unauthorized"_s},
                                             {402, u"PaymentRequired"_s}, {403, u"Forbidden"_s},
                                             {404, u"NotFound"_s},        {429, u"TooManyRequests"_s}};
    return types.value(status, u"InternalError"_s);
}

HttpReply errorReply(const ApiError& error)
{
    const QJsonObject meta{
        {u"code"_s, error.code}, {u"message"_s, error.message}, {u"type"_s, typeOf(error.status)}};
    return HttpReply::json(error.status, {{u"meta"_s, meta}, {u"data"_s, QJsonObject()}});
}

/// "POST /trackings", "GET /trackings/:id"..., and the id.
std::pair<QString, QString> endpointOf(const HttpCall& call)
{
    static const QRegularExpression byId(u"^/trackings/([^/]+)(/retrack|/mark-as-completed)?$"_s);
    const QString rest = call.path.mid(kRoot.size());
    const QString method = QString::fromLatin1(call.method) + u' ';
    const QRegularExpressionMatch match = byId.match(rest);
    if (match.hasMatch())
        return {method + u"/trackings/:id"_s + match.captured(2), match.captured(1)};
    return {method + rest, {}};
}

} // namespace

AfterShipService::AfterShipService(Trackings& trackings, Surroundings surroundings)
    : m_trackings(trackings), m_around(std::move(surroundings))
{
    m_rates.setLimit(u"POST /trackings"_s, 20);
    m_rates.setLimit(u"GET /trackings"_s, 6);
    m_rates.setLimit(u"POST /couriers/detect"_s, 3);
}

void AfterShipService::configure(const QJsonObject& settings)
{
    m_key = settings.value(u"key"_s).toString(m_key);
    const QJsonObject limits = settings.value(u"rate_limits"_s).toObject();
    for (auto limit = limits.begin(); limit != limits.end(); ++limit)
        m_rates.setLimit(limit.key(), limit.value().toInt());
    m_trackings.configure(settings);
}

std::optional<Misdeed> AfterShipService::misdeed(const HttpCall& call)
{
    return m_around.misbehaviour.take(u"aftership"_s, endpointOf(call).first + u' ' + call.path);
}

HttpReply AfterShipService::answer(const HttpCall& call)
{
    m_around.catchUp();
    const auto [endpoint, id] = endpointOf(call);
    m_around.counters.add(u"aftership requests"_s);
    m_around.counters.add(u"aftership "_s + endpoint);
    HttpReply reply;
    if (!call.path.startsWith(kRoot + u'/'))
        reply = errorReply(
            {404, 404, u"The URI requested is invalid or the resource requested does not exist."_s});
    else if (QString::fromUtf8(call.headers.value("as-api-key")) != m_key)
        reply = errorReply({401, 401, u"The API key is invalid."_s});
    else
        reply = limited(call, endpoint, id);
    reply.headers.emplace_back("as-api-version", "2026-07");
    m_around.recorder.append(u"aftership.jsonl"_s,
                             {{u"method"_s, QString::fromLatin1(call.method)},
                              {u"path"_s, call.path},
                              {u"query"_s, call.query.toString(QUrl::FullyDecoded)},
                              {u"body"_s, QJsonDocument::fromJson(call.body).object()},
                              {u"status"_s, reply.status},
                              {u"answer"_s, QJsonDocument::fromJson(reply.body).object()}});
    return reply;
}

HttpReply AfterShipService::limited(const HttpCall& call, const QString& endpoint, const QString& id)
{
    const RateWindows::State rate = m_rates.count(endpoint);
    HttpReply reply;
    if (rate.exceeded) {
        m_around.counters.add(u"http429"_s);
        reply = errorReply({429, 429, u"You have exceeded the API call rate limit."_s});
    } else {
        reply = run(call, endpoint, id);
    }
    reply.headers.emplace_back("X-RateLimit-Limit", QByteArray::number(rate.limit));
    reply.headers.emplace_back("X-RateLimit-Remaining", QByteArray::number(rate.remaining));
    reply.headers.emplace_back("X-RateLimit-Reset",
                               QByteArray::number(m_around.clock.now().toSecsSinceEpoch() + 1));
    return reply;
}

HttpReply AfterShipService::run(const HttpCall& call, const QString& endpoint, const QString& id)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(call.body, &error);
    const bool hasBody = !call.body.isEmpty();
    if (hasBody && (error.error != QJsonParseError::NoError || !document.isObject()))
        return errorReply({4001, 400, u"Invalid JSON data."_s});
    if (hasBody && !call.headers.value("content-type").startsWith("application/json"))
        return errorReply({400, 400, u"The request was invalid: Content-Type must be application/json."_s});
    const QJsonObject body = document.object();
    Answer answer = tl::unexpected(ApiError{404, 404,
                                            u"The URI requested is invalid or the resource requested "
                                            "does not exist."_s});
    if (endpoint == u"POST /trackings"_s)
        answer = m_trackings.create(body);
    else if (endpoint == u"GET /trackings"_s)
        answer = listTrackings(m_trackings, call.query, m_around.clock.now());
    else if (endpoint == u"GET /couriers"_s)
        answer = couriers(call.query);
    else if (endpoint == u"POST /couriers/detect"_s)
        answer = detect(body);
    else if (!id.isEmpty())
        answer = onTracking(endpoint, id, body);
    if (!answer)
        return errorReply(answer.error());
    const int status = endpoint == u"POST /trackings"_s ? 201 : 200;
    return HttpReply::json(status, {{u"meta"_s, QJsonObject{{u"code"_s, status}}}, {u"data"_s, *answer}});
}

AfterShipService::Answer AfterShipService::onTracking(const QString& endpoint, const QString& id,
                                                      const QJsonObject& body)
{
    if (endpoint == u"PUT /trackings/:id"_s)
        return m_trackings.change(id, body);
    if (endpoint == u"DELETE /trackings/:id"_s)
        return m_trackings.remove(id);
    if (endpoint == u"POST /trackings/:id/retrack"_s)
        return m_trackings.retrack(id);
    if (endpoint == u"POST /trackings/:id/mark-as-completed"_s)
        return m_trackings.complete(id, body);
    const Tracking* tracking = m_trackings.find(id);
    if (endpoint != u"GET /trackings/:id"_s || tracking == nullptr)
        return tl::unexpected(ApiError{4004, 404, u"Tracking does not exist."_s});
    return m_trackings.view(*tracking);
}

AfterShipService::Answer AfterShipService::couriers(const QUrlQuery& query) const
{
    QJsonArray found;
    const bool onlyActive = query.queryItemValue(u"active"_s) == u"true"_s;
    const QString slug = query.queryItemValue(u"slug"_s, QUrl::FullyDecoded);
    for (const QJsonValue one : allCouriers()) {
        const QString own = one[u"slug"_s].toString();
        if ((slug.isEmpty() || slug.split(u',').contains(own)) && (!onlyActive || m_trackings.isAdded(own)))
            found.append(one);
    }
    return QJsonObject{{u"total"_s, found.size()}, {u"couriers"_s, found}};
}

AfterShipService::Answer AfterShipService::detect(const QJsonObject& body) const
{
    const QString number = body.value(u"tracking_number"_s).toString();
    if (number.isEmpty())
        return tl::unexpected(ApiError{4007, 400, u"`tracking_number` is required."_s});
    QJsonArray found;
    for (const QString& slug : detectCouriers(number)) {
        if (m_trackings.isAdded(slug))
            found.append(courierView(*courier(slug)));
    }
    return QJsonObject{{u"total"_s, found.size()}, {u"couriers"_s, found}};
}

} // namespace afterparcel::sandbox
