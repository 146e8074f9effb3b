#include "tests/sandbox/base/httplistener.h"

#include <QHttpServerRequest>
#include <QLocale>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

HttpCall callFrom(const QHttpServerRequest& request)
{
    HttpCall call;
    const auto methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
    call.method = QByteArray(methods.valueToKey(static_cast<int>(request.method()))).toUpper();
    call.path = request.url().path();
    call.query = request.query();
    for (const auto& header : request.headers())
        call.headers.insert(header.first.toLower(), header.second);
    call.body = request.body();
    return call;
}

/// What a server writes that answers, but not with what was asked for.
HttpReply wrongReply(const Misdeed& misdeed)
{
    HttpReply reply;
    const int status = misdeed.what.toInt();
    if (status != 0) {
        reply = HttpReply::json(status, misdeed.details.value(u"body"_s).toObject(
                                            {{u"errors"_s, u"sandbox: status %1"_s.arg(status)}}));
        if (misdeed.details.contains(u"retry_after"_s))
            reply.headers.emplace_back("Retry-After",
                                       QByteArray::number(misdeed.details.value(u"retry_after"_s).toInt()));
    } else if (misdeed.what == u"html"_s) {
        reply.type = "text/html; charset=utf-8";
        reply.body = "<!DOCTYPE html><html><body><h1>We'll be right back</h1></body></html>";
    } else if (misdeed.what == u"bad_json"_s) {
        reply.body = R"({"data":{"orders":{"nodes":[{"id":)";
    } else if (misdeed.what == u"redirect"_s) {
        reply.status = 302;
        reply.headers.emplace_back("Location", misdeed.details.value(u"to"_s).toString().toUtf8());
    } else if (misdeed.what == u"huge"_s) {
        reply.body = "{\"data\":\"" + QByteArray(64 * 1024 * 1024, 'x') + "\"}";
    } else if (misdeed.what == u"deep"_s) {
        reply.body = "{\"data\":" + QByteArray(100000, '[') + QByteArray(100000, ']') + "}";
    }
    return reply;
}

} // namespace

HttpReply HttpReply::json(int status, const QJsonObject& object)
{
    HttpReply reply;
    reply.status = status;
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

HttpListener::HttpListener(HttpService& service, const SandboxClock& clock, QObject* parent)
    : QAbstractHttpServer(parent), m_service(service), m_clock(clock)
{
}

quint16 HttpListener::listenOn(quint16 port)
{
    return listen(QHostAddress::LocalHost, port);
}

bool HttpListener::handleRequest(const QHttpServerRequest& request, QTcpSocket* socket)
{
    const HttpCall call = callFrom(request);
    if (const auto misdeed = m_service.misdeed(call))
        misbehave(*misdeed, call, socket);
    else
        send(socket, m_service.answer(call));
    return true;
}

void HttpListener::missingHandler(const QHttpServerRequest& request, QTcpSocket* socket)
{
    Q_UNUSED(request)
    send(socket, HttpReply::json(404, {{u"errors"_s, u"Not Found"_s}}));
}

void HttpListener::misbehave(const Misdeed& misdeed, const HttpCall& call, QTcpSocket* socket)
{
    if (misdeed.what == u"timeout"_s)
        return; // the connection stays open and silent
    if (misdeed.what == u"drop"_s) {
        socket->abort();
    } else if (misdeed.what == u"lost"_s) {
        m_service.answer(call); // done, but the caller never learns it
        socket->abort();
    } else if (misdeed.what == u"garbage"_s) {
        socket->write("\x16\x03\x01 this is not HTTP at all\r\n\r\n");
        socket->disconnectFromHost();
    } else if (misdeed.what == u"half"_s) {
        const QByteArray whole = bytesOf(m_service.answer(call));
        socket->write(whole.left(whole.size() - whole.size() / 3));
        socket->disconnectFromHost();
    } else if (misdeed.what == u"slow"_s) {
        const HttpReply reply = m_service.answer(call);
        QTimer::singleShot(static_cast<int>(misdeed.seconds * 1000), socket,
                           [this, socket, reply] { send(socket, reply); });
    } else {
        send(socket, wrongReply(misdeed));
    }
}

QByteArray HttpListener::bytesOf(const HttpReply& reply) const
{
    const QString date = QLocale::c().toString(m_clock.now().toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + " Sandbox\r\n";
    bytes += "Date: " + date.toLatin1() + "\r\n";
    bytes += "Content-Type: " + reply.type + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto& [name, value] : reply.headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n" + reply.body;
}

void HttpListener::send(QTcpSocket* socket, const HttpReply& reply) const
{
    socket->write(bytesOf(reply));
}

} // namespace afterparcel::sandbox
