#include "tests/sandbox/control/controlservice.h"

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{

ControlService::ControlService(World& world) : m_world(world) {}

std::optional<Misdeed> ControlService::misdeed(const HttpCall& call)
{
    Q_UNUSED(call)
    return {};
}

HttpReply ControlService::get(const QString& path)
{
    if (path == u"/state"_s)
        return HttpReply::json(200, m_world.state());
    if (path == u"/mail"_s)
        return HttpReply::json(200, {{u"mails"_s, m_world.mail().mails()}});
    return HttpReply::json(404, {{u"error"_s, u"GET /state or /mail"_s}});
}

QString ControlService::setClock(const QJsonObject& request)
{
    SandboxClock& clock = m_world.clock();
    if (request.contains(u"set"_s)) {
        const QDateTime instant = readTime(request.value(u"set"_s).toString(), clock.now());
        if (!instant.isValid())
            return u"\"set\" is no time"_s;
        clock.jumpTo(instant);
    }
    if (request.contains(u"speed"_s)) {
        const double speed = request.value(u"speed"_s).toDouble(-1);
        if (speed < 0)
            return u"\"speed\" is no factor"_s;
        clock.setSpeed(speed);
    }
    if (request.contains(u"advance_seconds"_s))
        clock.advance(request.value(u"advance_seconds"_s).toInteger());
    return {};
}

HttpReply ControlService::answer(const HttpCall& call)
{
    m_world.catchUp();
    if (call.method == "GET")
        return get(call.path);
    QJsonParseError parsed{};
    const QJsonObject request = QJsonDocument::fromJson(call.body, &parsed).object();
    if (call.method != "POST" || parsed.error != QJsonParseError::NoError)
        return HttpReply::json(400, {{u"error"_s, u"POST a JSON object"_s}});
    const QString action = call.path.mid(1);
    const QString error =
        action == u"clock"_s ? setClock(request) : m_world.apply(action, request, m_world.clock().now());
    if (!error.isEmpty())
        return HttpReply::json(400, {{u"error"_s, error}});
    m_world.catchUp();
    return HttpReply::json(200, {{u"ok"_s, true}, {u"clock"_s, isoSeconds(m_world.clock().now())}});
}

} // namespace afterparcel::sandbox
